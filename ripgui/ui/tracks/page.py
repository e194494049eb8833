# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks of a source: their list, the fields of the one that is picked, and what there is to say of them all."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from ripgui.core.track import PlannedTrack, TrackChange, Tracks
from ripgui.media.container import Carry
from ripgui.ui.look import ElidedLabel, set_tone
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.tracks.buttons import button_row
from ripgui.ui.tracks.form import TrackForm
from ripgui.ui.tracks.listing import TrackList

_LIST_HEIGHT = 200


class TrackPage(QWidget):
    """said: of a track, by name, a field of `TrackChange`, and its value. moved: all names in their order.

    reset: a track shall be as its source has it; reset_all: all of them. taken_out: the number of an added file.
    """

    said = Signal(str, str, object)
    moved = Signal(object)
    reset = Signal(str)
    reset_all = Signal()
    files_asked = Signal()
    taken_out = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self._planned: tuple[PlannedTrack, ...] = ()
        self._tracks = Tracks()
        self._is_editable = False
        self._file = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle, parent=self)
        self._list = TrackList(theme, self)
        # Low windows scroll to the fields rather than take the list's last rows.
        self._list.setMinimumHeight(_LIST_HEIGHT)
        self._buttons, (self._add, self._take_out, self._up, self._down, self._reset) = button_row(
            self,
            (self.tr("Add files …"), self.tr("Add sound, subtitles or fonts"), self.files_asked.emit),
            (self.tr("Take out"), self.tr("Take the added file out"), self._on_take_out),
            ("↑", self.tr("Move the track up (Alt+Up)"), lambda: self._list.move_current(-1)),
            ("↓", self.tr("Move the track down (Alt+Down)"), lambda: self._list.move_current(1)),
            (self.tr("Reset all"), self.tr("All tracks as the source has them"), self.reset_all.emit),
        )
        self._form = TrackForm(self)
        self._warning = _told(self)
        self._outcome = _told(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self._file, self._list, self._buttons, self._form, self._warning, self._outcome):
            layout.addWidget(widget, 1 if widget is self._list else 0)
        for line in (self._file, self._warning, self._outcome):
            line.setContentsMargins(6, 2, 6, 2)
        self._list.picked.connect(self._show_current)
        self._list.kept_changed.connect(lambda name, kept: self.said.emit(name, "keep", kept))
        self._list.moved.connect(self.moved)
        self._form.edited.connect(self._on_said)
        self._form.reset.connect(lambda: self.reset.emit(self._list.current))

    def show_tracks(
        self, planned: tuple[PlannedTrack, ...], carries: Mapping[str, Carry], tracks: Tracks, *, editable: bool
    ) -> None:
        """planned: the encoded video first. carries: of those that are in the result, by name."""
        self._planned, self._tracks, self._is_editable = planned, tracks, editable
        changed = frozenset(one.track for one in tracks.choices if one.change != TrackChange())
        self._list.show_tracks(planned, carries, changed, editable=editable)
        self._show_current()
        self._add.setEnabled(editable)
        self._reset.setEnabled(editable and bool(tracks.choices or tracks.files or tracks.order))

    def tell(self, summary: str, warnings: Sequence[str], outcome: Sequence[str], *, is_wrong: bool) -> None:
        """summary: of the file. is_wrong: the outcome is not as it should be."""
        self._file.set_text(summary)
        for told, lines in ((self._warning, warnings), (self._outcome, outcome)):
            told.setText("\n".join(lines))
            told.setVisible(bool(lines))
        set_tone(self._warning, "warning")
        set_tone(self._outcome, "error" if is_wrong else "dim")

    def _show_current(self) -> None:
        name = self._list.current
        planned = next((one for one in self._planned if one.name == name), None)
        self._form.show_track(planned, self._tracks.choice(name), editable=self._is_editable)
        names = self._list.names()
        row = names.index(name) if name in names else 0
        self._up.setEnabled(self._is_editable and row > 1)
        self._down.setEnabled(self._is_editable and 0 < row < len(names) - 1)
        self._take_out.setEnabled(self._is_editable and planned is not None and planned.file > 0)

    def _on_said(self, field: str, value: object) -> None:
        self.said.emit(self._list.current, field, value)

    def _on_take_out(self) -> None:
        file = int(self._list.current.partition(":")[0] or 0)
        if file:
            self.taken_out.emit(file)


def _told(parent: QWidget) -> QLabel:
    made = QLabel(parent)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
