# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks which pictures to save as a set, shows how far it is, and offers to send them where the user says."""

import random
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, FieldName, SpinBox, label, set_tone
from ripgui.ui.preview.frames.picture import Subject
from ripgui.ui.preview.memory import PictureChoices
from ripgui.ui.preview.save.picture_set import PictureSet, SavedPicture, SetOrder, check_order
from ripgui.ui.preview.save.saving import PictureFacts, picture_name, scattered, spread
from ripgui.ui.preview.save.send_box import LABEL_WIDTH, SendBox
from ripgui.ui.preview.save.upload import Upload
from ripgui.ui.theme import GRID, Theme

_MOST = 500
_LEAST_WIDTH = 552


@dataclass(frozen=True, slots=True, kw_only=True)
class SetOffer:
    """What there is to choose from. name: of the source; folder: where none was chosen before; frames: of the clip.

    time_s: of the frame that is shown. recorded_s: see SetOrder.
    """

    subject: Subject
    name: str
    folder: str
    frame: int
    time_s: Fraction
    recorded_s: tuple[float, ...]
    bookmarks: tuple[int, ...]
    frames: int
    selected: tuple[int, int] | None
    outputs: tuple[tuple[int, str], ...]
    tone_map: bool
    is_only: bool


@dataclass(frozen=True, slots=True)
class SetWork:
    """What does the work; it outlives the dialog, so that closing it does not wait."""

    pictures: PictureSet
    upload: Upload


class SetDialog(QDialog):
    """Beside the window, which stays usable. chosen: those PictureChoices that changed, by name."""

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        work: SetWork,
        offer: SetOffer,
        *,
        choices: PictureChoices,
        ask_folder: Callable[[Callable[[str], None]], None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("setDialog")
        self.setWindowTitle(self.tr("Save a set of pictures"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pictures, self._upload = work.pictures, work.upload
        self._offer = offer
        self._make_fields(theme, choices)
        self._make_progress(theme)
        self.send = SendBox(theme, work.upload, choices.site)
        self._lay_out(theme)
        self._browse.clicked.connect(lambda: ask_folder(self._folder.setText))
        self._connect()
        self._refresh()

    def _make_fields(self, theme: Theme, choices: PictureChoices) -> None:
        self._outputs = {number: QCheckBox(name) for number, name in self._offer.outputs}
        for box in self._outputs.values():
            box.setChecked(True)
        self._manner = QComboBox()
        self._manner.setObjectName("mannerBox")
        self._manner.setAccessibleName(self.tr("Which frames"))
        self._manner.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        marks = self.tr("This frame and bookmarks ({count})").format(count=len(self._offer.bookmarks))
        self._manner.addItems([marks, self.tr("Evenly spread"), self.tr("By chance")])
        self._manner.setCurrentIndex(0 if self._offer.bookmarks else 1)
        self._count = SpinBox()
        self._count.setObjectName("countBox")
        self._count.setAccessibleName(self.tr("How many frames"))
        self._count.setRange(1, max(1, min(_MOST, self._offer.frames)))
        self._count.setValue(12)
        self._count.setMinimumWidth(80)
        self._within = QCheckBox(self.tr("within the &range"))
        self._within.setVisible(self._offer.selected is not None)
        self._folder = QLineEdit(choices.folder or self._offer.folder)
        self._folder.setObjectName("setFolderEdit")
        self._folder.setAccessibleName(self.tr("Folder"))
        self._browse = QPushButton(self.tr("C&hoose …"))
        self._browse.setAutoDefault(False)
        self._pattern = QLineEdit(choices.pattern)
        self._pattern.setObjectName("setPatternEdit")
        self._pattern.setAccessibleName(self.tr("Names"))
        self._pattern.setToolTip(self.tr("{name}, {frame}, {time}, {output} and {type} are filled in"))
        self._pattern.setFont(theme.mono)

    def _make_progress(self, theme: Theme) -> None:
        self._example = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self._example.setFont(theme.small)
        self._told = label(tone="dim", font=theme.small)
        self._told.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setAccessibleName(self.tr("Pictures saved"))
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.hide()
        self._open = QPushButton(self.tr("&Open folder"))
        self._open.setAutoDefault(False)
        self._open.hide()
        self._save = QPushButton()
        self._save.setObjectName("saveSetButton")
        self._save.setProperty("primary", True)
        self._save.setDefault(True)
        self._stop = QPushButton(self.tr("S&top"))
        self._stop.setObjectName("stopSetButton")
        self._stop.hide()

    def _lay_out(self, theme: Theme) -> None:
        frames, folder, outputs = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (frames, folder, outputs):
            row.setSpacing(GRID)
        for box in self._outputs.values():
            outputs.addWidget(box)
            outputs.addSpacing(GRID)
        outputs.addStretch(1)
        frames.addWidget(self._manner, 1)
        frames.addWidget(self._count)
        frames.addWidget(self._within)
        folder.addWidget(self._folder, 1)
        folder.addWidget(self._browse)
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, field in (
            (self.tr("Outputs"), outputs),
            (self.tr("Frames"), frames),
            (self.tr("Folder"), folder),
            (self.tr("Names"), self._pattern),
            ("", self._example),
        ):
            form.addRow(FieldName(name, LABEL_WIDTH), field)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._told, 1)
        for button in (self._open, self._stop, self._save):
            buttons.addWidget(button)
        self._rule = QFrame()
        self._rule.setObjectName("rule")
        self._rule.setFixedHeight(1)
        layout = QVBoxLayout(self)
        # No fixed least width: its words may want more, also when the language changes.
        layout.addStrut(_LEAST_WIDTH)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(label(self.windowTitle(), font=theme.heading))
        layout.addLayout(form)
        layout.addWidget(self._bar)
        layout.addLayout(buttons)
        layout.addWidget(self._rule)
        layout.addWidget(self.send)
        self._rule.hide()
        self.send.hide()
        layout.addStretch(1)

    def _connect(self) -> None:
        self._save.clicked.connect(self._begin)
        self._stop.clicked.connect(self._give_up)
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(self._folder.text())))
        self._manner.currentIndexChanged.connect(self._refresh)
        self._count.valueChanged.connect(self._refresh)
        self._within.toggled.connect(self._refresh)
        self._pattern.textChanged.connect(self._refresh)
        self._folder.textChanged.connect(self._refresh)
        for box in self._outputs.values():
            box.toggled.connect(self._refresh)
        self.send.site_changed.connect(lambda site: self._choose(site=site))
        self._pictures.advanced.connect(self._on_advanced)
        self._pictures.finished.connect(self._on_finished)
        self._pictures.failed.connect(self._on_failed)
        self.finished.connect(self._end)

    # what is chosen

    def _frames(self) -> tuple[int, ...]:
        offer = self._offer
        if self._manner.currentIndex() == 0:
            return tuple(sorted({offer.frame, *offer.bookmarks}))
        selected = offer.selected if self._within.isChecked() else None
        start, stop = selected if selected is not None else (0, offer.frames)
        if self._manner.currentIndex() == 1:
            return spread(start, stop, self._count.value())
        return scattered(start, stop, self._count.value(), random.SystemRandom())

    def _order(self) -> SetOrder:
        return SetOrder(
            subject=self._offer.subject,
            name=self._offer.name,
            frames=self._frames(),
            outputs=tuple((n, name) for n, name in self._offer.outputs if self._outputs[n].isChecked()),
            folder=self._folder.text().strip(),
            pattern=self._pattern.text().strip(),
            tone_map=self._offer.tone_map,
            is_only=self._offer.is_only,
            recorded_s=self._offer.recorded_s,
        )

    def _refresh(self) -> None:
        """The example, how many there will be, and whether it can be done."""
        self._count.setEnabled(self._manner.currentIndex() > 0)
        order = self._order()
        problem = ""
        try:
            output = order.outputs[0][0] if order.outputs else 0
            facts = PictureFacts(
                name=order.name,
                frame=self._offer.frame,
                time_s=self._offer.time_s,
                output=output,
                is_only=order.is_only,
                picture_type="P",
            )
            example = picture_name(order.pattern, facts)
            check_order(order)
        except InputError as error:
            problem = in_words(str(error))
        self._example.set_text(problem or example)
        set_tone(self._example, "error" if problem else "dim")
        total = len(order.frames) * len(order.outputs)
        self._save.setText(self.tr("&Save {count} pictures", "", total).format(count=total))
        self._save.setEnabled(not problem)

    def _choose(self, **changes: str) -> None:
        self.chosen.emit(changes)

    # how far it is

    def _begin(self) -> None:
        order = self._order()
        self._choose(folder=order.folder, pattern=order.pattern)
        self._show_running(True)
        self._pictures.begin(order)

    def _give_up(self) -> None:
        self._pictures.stop()
        self._show_running(False)
        self._told.setText(self.tr("Stopped; what was saved stays"))

    def _on_advanced(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)
        self._told.setText(self.tr("{done} of {total} pictures saved").format(done=done, total=total))

    def _on_finished(self, saved: tuple[SavedPicture, ...]) -> None:
        self._show_running(False)
        self._open.show()
        self._told.setText(self.tr("{count} pictures saved", "", len(saved)).format(count=len(saved)))
        self._rule.show()
        self.send.show()
        self.send.show_set(saved, self._offer.name)

    def _on_failed(self, text: str) -> None:
        self._show_running(False)
        self._told.setText(text)
        set_tone(self._told, "error")

    def _show_running(self, running: bool) -> None:
        self._bar.setVisible(running)
        self._stop.setVisible(running)
        self._save.setVisible(not running)
        set_tone(self._told, "dim")

    def _end(self) -> None:
        """Closed, nothing of it goes on."""
        self._pictures.stop()
        self._upload.stop()
