# SPDX-License-Identifier: GPL-3.0-or-later
"""What the selected source holds, what shall become of it in the result, and what became of it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ripgui.core.container import Container
from ripgui.core.source import SourceInfo
from ripgui.core.task import Task, TaskState
from ripgui.core.track import ChapterMark, PlannedTrack, TrackChange, Tracks, plan_tracks
from ripgui.media.container import carry_notes
from ripgui.media.track_plan import carried_tracks, labelled_source
from ripgui.ui import wording
from ripgui.ui.dragged import paths_of
from ripgui.ui.look import ElidedLabel, label, scrolled, set_tone
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.tracks.buttons import button_row
from ripgui.ui.tracks.chapters import ChapterTable
from ripgui.ui.tracks.choosing import (
    chosen,
    is_chapter_file,
    is_track_file,
    unchosen,
    with_files,
    without_file,
)
from ripgui.ui.tracks.form import TrackForm
from ripgui.ui.tracks.listing import TrackList
from ripgui.ui.tracks.rules import RuleList
from ripgui.ui.tracks.tags import TagTable
from ripgui.ui.tracks.words import container_word

_TRACKS, _CHAPTERS, _TAGS, _RULES = range(4)
_LIST_HEIGHT = 200


class TracksPanel(QWidget):
    """edited: other tracks are wanted. files_asked, chapters_asked: files are to be chosen. chapters_dropped: one was.

    extra_wanted: the path of a further file that has to be looked at.
    """

    edited = Signal()
    files_asked = Signal()
    chapters_asked = Signal()
    chapters_dropped = Signal(str)
    extra_wanted = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._info: SourceInfo | None = None
        self._hint_text = ""
        self._extras: dict[str, SourceInfo] = {}
        self._tracks = Tracks()
        self._container: Container = "mkv"
        self._is_editable = True
        self._missing_fonts: tuple[str, ...] = ()
        self._notes: tuple[str, ...] = ()
        self._planned: tuple[PlannedTrack, ...] = ()
        self.setAcceptDrops(True)
        self._file = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self._list = TrackList(theme)
        self._form = TrackForm()
        self._chapters = ChapterTable()
        self._tags = TagTable()
        self._rules = RuleList()
        self._outcome = _told()
        self._warning = _told()
        self._hint = label(tone="dim")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._lay_out()
        self._connect()
        self.show_nothing()

    def _lay_out(self) -> None:
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Parts of the tracks"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for text in (self.tr("Tracks"), self.tr("Chapters"), self.tr("Tags"), self.tr("Rules")):
            self._tabs.addTab(text)
        self._buttons, (self._add, self._take_out, self._up, self._down, self._reset) = button_row(
            (self.tr("Add files …"), self.tr("Add sound, subtitles or fonts"), self.files_asked.emit),
            (self.tr("Take out"), self.tr("Take the added file out"), self._on_take_out),
            ("↑", self.tr("Move the track up (Alt+Up)"), lambda: self._list.move_current(-1)),
            ("↓", self.tr("Move the track down (Alt+Down)"), lambda: self._list.move_current(1)),
            (self.tr("Reset all"), self.tr("All tracks as the source has them"), self._on_reset_all),
        )
        page = QWidget()
        tracks = QVBoxLayout(page)
        tracks.setContentsMargins(0, 0, 0, 0)
        tracks.setSpacing(GRID)
        for widget in (self._file, self._list, self._buttons, self._form, self._warning, self._outcome):
            tracks.addWidget(widget, 1 if widget is self._list else 0)
        for line in (self._file, self._warning, self._outcome):
            line.setContentsMargins(6, 2, 6, 2)
        self._pages = QStackedWidget()
        # Low windows scroll to the fields rather than take the list's last rows.
        self._list.setMinimumHeight(_LIST_HEIGHT)
        for each in (scrolled(page), self._chapters, self._tags, self._rules):
            self._pages.addWidget(each)
        self._card = QFrame()
        self._card.setObjectName("card")
        inside = QVBoxLayout(self._card)
        inside.setContentsMargins(GRID, GRID, GRID, GRID)
        inside.setSpacing(GRID)
        inside.addWidget(self._tabs)
        inside.addWidget(self._hint, 1)
        inside.addWidget(self._pages, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._card)

    def _connect(self) -> None:
        self._tabs.currentChanged.connect(self._on_tab)
        self._list.picked.connect(self._show_current)
        self._list.kept_changed.connect(lambda name, kept: self._choose(name, keep=kept))
        self._list.moved.connect(lambda names: self._set(replace(self._tracks, order=names)))
        self._form.edited.connect(lambda field, value: self._choose(self._list.current, **{field: value}))
        self._form.reset.connect(lambda: self._set(unchosen(self._tracks, self._list.current)))
        self._chapters.changed.connect(lambda marks: self._set(replace(self._tracks, chapters=marks)))
        self._chapters.import_asked.connect(self.chapters_asked)
        self._tags.changed.connect(lambda tags: self._set(replace(self._tracks, tags=tags)))
        self._rules.changed.connect(lambda rules: self._set(replace(self._tracks, rules=rules)))

    # what is shown

    @property
    def tracks(self) -> Tracks:
        """What is wanted, as it is shown."""
        return self._tracks

    @property
    def info(self) -> SourceInfo | None:
        """The source that is shown."""
        return self._info

    @property
    def hint(self) -> str:
        """What stands in the place of the tracks, "" while they are there."""
        return self._hint_text

    def kept_texts(self) -> tuple[str, ...]:
        """Subtitles and attached files that go into the result, by name; none where there are no subtitles."""
        kinds = {one.stream.kind for one in self._planned if one.keep or one.is_burnt}
        if self._info is None or "subtitle" not in kinds:
            return ()
        kept = [one for one in self._planned if one.keep or one.is_burnt]
        return (*self._tracks.files, *(one.name for one in kept if one.stream.kind in ("subtitle", "attachment")))

    def show_nothing(self) -> None:
        self._show_hint(self.tr("Select a task to see the tracks of its source"))

    def show_waiting(self) -> None:
        """A task is selected, and its source is being looked at."""
        self._show_hint(self.tr("Reading the source …"))

    def show_unreadable(self) -> None:
        self._show_hint(self.tr("The source cannot be read: it was moved, removed, or is no video"))

    def show_source(self, info: SourceInfo) -> None:
        self._info = info
        self._hint_text = ""
        self._missing_fonts = ()
        self._file.set_text(self._summary(info))
        self._want_extras()
        self._refresh()

    def show_choice(self, tracks: Tracks, container: Container, *, editable: bool) -> None:
        """What is wanted of a task's tracks, or of those of the next files."""
        self._tracks = tracks
        self._container = container
        self._is_editable = editable
        self._want_extras()
        self._refresh()

    def show_extra(self, path: str, info: SourceInfo | None) -> None:
        """info: None for a file that cannot be used."""
        if info is not None:
            self._extras[path] = info
        if path in self._tracks.files:
            number = self._tracks.files.index(path) + 1
            self._set(self._tracks if info is not None else without_file(self._tracks, number))

    def show_missing_fonts(self, names: Sequence[str]) -> None:
        self._missing_fonts = tuple(names)
        self._show_warning()

    def show_outcome(self, task: Task | None) -> None:
        """What checking and merging found."""
        lines: list[str] = []
        if task is not None:
            if task.state is TaskState.DONE and not task.differences:
                lines.append(self.tr("✓ Checked: frames, times and tracks of the result are as they should be."))
            lines += [self.tr("Difference: {text}").format(text=text) for text in task.differences]
            lines += [self.tr("Note: {text}").format(text=text) for text in task.notes]
        self._outcome.setText("\n".join(lines))
        self._outcome.setVisible(bool(lines))
        set_tone(self._outcome, "error" if task is not None and task.differences else "dim")

    # changes

    def add_files(self, paths: Sequence[str]) -> None:
        """Adds their sound, subtitles or fonts; they are looked at first."""
        if self._info is not None and self._is_editable:
            self._set(with_files(self._tracks, paths))
            self._want_extras()

    def use_chapters(self, marks: tuple[ChapterMark, ...]) -> None:
        if self._is_editable:
            self._tabs.setCurrentIndex(_CHAPTERS)
            self._set(replace(self._tracks, chapters=marks))

    def _set(self, tracks: Tracks) -> None:
        if not self._is_editable or tracks == self._tracks:
            self._refresh()
            return
        self._tracks = tracks
        self._refresh()
        self.edited.emit()

    def _choose(self, name: str, **said: Any) -> None:
        if name:
            self._set(chosen(self._tracks, self._streams(), name, said))

    def _on_take_out(self) -> None:
        file = int(self._list.current.partition(":")[0] or 0)
        if file:
            self._set(without_file(self._tracks, file))

    def _on_reset_all(self) -> None:
        self._set(replace(self._tracks, files=(), choices=(), order=()))

    # showing

    def _streams(self) -> list[Sequence[Any]]:
        files = [self._extras.get(path) for path in self._tracks.files]
        source = self._info.streams if self._info is not None else ()
        return [source, *(info.streams if info is not None else () for info in files)]

    def _want_extras(self) -> None:
        for path in self._tracks.files:
            if self._info is not None and path not in self._extras:
                self.extra_wanted.emit(path)

    def _refresh(self) -> None:
        editable, info = self._is_editable, self._info
        self._rules.show_rules(self._tracks.rules, editable=editable)
        self._tags.show_tags(info.metadata if info is not None else {}, self._tracks.tags, editable=editable)
        marks = self._tracks.chapters
        shown = _source_marks(info) if marks is None else marks
        self._chapters.show_chapters(shown, own=marks is not None, editable=editable)
        if info is not None:
            self._planned = plan_tracks(self._tracks, self._streams())
            labelled = labelled_source(self._tracks, info, self._planned)
            carries = self._carries(labelled)
            names = frozenset(one.track for one in self._tracks.choices if one.change != TrackChange())
            self._list.show_tracks(self._planned, carries, names, editable=editable)
            own = {carry.note for carry in carries.values()}
            told = carry_notes(labelled, [*carries.values()], self._container) if carries else ()
            self._notes = tuple(note for note in told if note not in own)
            self._show_current()
        self._show_warning()
        self._add.setEnabled(editable)
        self._reset.setEnabled(editable and bool(self._tracks.choices or self._tracks.files or self._tracks.order))
        self._on_tab()

    def _carries(self, labelled: SourceInfo) -> Mapping[str, Any]:
        if self._container == "png":
            return {}
        carries = carried_tracks(self._planned, labelled, self._container, is_cut=False)
        names = {one.stream.index: one.name for one in self._planned}
        return {names[carry.stream.index]: carry for carry in carries}

    def _show_current(self) -> None:
        name = self._list.current
        planned = next((one for one in self._planned if one.name == name), None)
        self._form.show_track(planned, self._tracks.choice(name), editable=self._is_editable)
        names = self._list.names()
        row = names.index(name) if name in names else 0
        self._up.setEnabled(self._is_editable and row > 1)
        self._down.setEnabled(self._is_editable and 0 < row < len(names) - 1)
        self._take_out.setEnabled(self._is_editable and planned is not None and planned.file > 0)

    def _show_warning(self) -> None:
        lines = [*self._notes] if self._info is not None else []
        if self._missing_fonts:
            names = ", ".join(self._missing_fonts)
            lines.append(self.tr("Subtitles ask for fonts that are not attached: {names}").format(names=names))
        self._warning.setText("\n".join(lines))
        self._warning.setVisible(bool(lines))
        set_tone(self._warning, "warning")

    def _show_hint(self, text: str) -> None:
        self._info = None
        self._planned = ()
        self._hint_text = text
        self._hint.setText(text)
        self._refresh()

    def _on_tab(self) -> None:
        tab = self._tabs.currentIndex()
        is_hidden = bool(self._hint_text) and tab in (_TRACKS, _CHAPTERS)
        self._pages.setCurrentIndex(tab)
        self._pages.setVisible(not is_hidden)
        self._hint.setVisible(is_hidden)

    def _summary(self, info: SourceInfo) -> str:
        parts = [container_word(info), wording.size(info.size_bytes)]
        if info.duration is not None:
            parts.insert(1, wording.clock(float(info.duration)))
        return " · ".join([*parts, info.path])

    # dropping

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        paths = paths_of(event.mimeData())
        is_ours = self._info is not None and self._is_editable
        if is_ours and any(is_track_file(path) or is_chapter_file(path) for path in paths):
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        paths = paths_of(event.mimeData())
        chapters = [path for path in paths if is_chapter_file(path)]
        self.add_files([path for path in paths if is_track_file(path)])
        if chapters:
            self.chapters_dropped.emit(chapters[0])
        event.acceptProposedAction()


def _source_marks(info: SourceInfo | None) -> tuple[ChapterMark, ...]:
    if info is None:
        return ()
    return tuple(
        ChapterMark(start_us=max(0, round((chapter.start - info.start) * 1_000_000)), title=chapter.title)
        for chapter in info.chapters
    )


def _told() -> QLabel:
    made = QLabel()
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return made
