# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks into which pieces a source is split and how, and shows what becomes of those that are cut at once."""

import os
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.piece import (
    DEFAULT_PRESETS,
    MOST_CRF,
    SPLIT_PRESETS,
    Piece,
    PieceEncoding,
    PieceText,
    clock,
    split_text,
)
from ripgui.core.track import AUDIO_CODECS, BIT_RATES_KBPS
from ripgui.engine.queue.splitting import DEFAULT_PATTERN
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, FieldName, SpinBox, label, open_at, set_tone
from ripgui.ui.split.cutting import CutOrder, PieceCutting
from ripgui.ui.split.listing import PieceList
from ripgui.ui.theme import GRID, Theme

_LABEL_WIDTH = 90


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitOrder:
    """Pieces that become tasks. encoding: None is as the task is set. folder: "" is beside the source."""

    pieces: tuple[Piece, ...]
    encoding: PieceEncoding | None
    folder: str
    pattern: str


@dataclass(frozen=True, slots=True, kw_only=True)
class SplitSubject:
    """What is split."""

    task_id: int
    source: str
    duration_s: Fraction | None


class SplitDialog(QDialog):
    """Beside the window, which stays usable. ordered: a SplitOrder. marks_asked: those of the preview are wanted."""

    ordered = Signal(object)
    folder_asked = Signal()
    marks_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("splitDialog")
        self.setWindowTitle(self.tr("Split"))
        open_at(self, 820, 640)
        self._theme = theme
        self._subject: SplitSubject | None = None
        self._chapters: tuple[Piece, ...] = ()
        self.cutting = PieceCutting(self)
        self._source = ElidedLabel(tone="dim", mode=Qt.TextElideMode.ElideMiddle)
        self.list = PieceList(theme)
        self._make_row_buttons()
        self._make_manner()
        self._make_fields()
        self._make_ending()
        self._lay_out(theme)
        self._connect()
        self._refresh()

    def _make_row_buttons(self) -> None:
        def button(text: str, hint: str, name: str) -> QPushButton:
            made = QPushButton(text)
            made.setToolTip(hint)
            made.setObjectName(name)
            made.setAutoDefault(False)
            return made

        self._add = button(self.tr("&Add"), self.tr("Add a piece behind the last one"), "splitAdd")
        self._remove = button(self.tr("&Remove"), self.tr("Remove the selected pieces"), "splitRemove")
        self._paste = button(
            self.tr("&Paste"), self.tr("Lines of START-END, or A-B,C-D, or JSON with start and end"), "splitPaste"
        )
        self._from_chapters = button(
            self.tr("From &chapters"), self.tr("A piece for each chapter of the source"), "splitChapters"
        )
        self._from_marks = button(
            self.tr("From &marks"),
            self.tr("The range that is marked in the preview, or what lies between its bookmarks"),
            "splitMarks",
        )

    def _make_manner(self) -> None:
        self._manner = QComboBox()
        self._manner.setObjectName("splitManner")
        self._manner.setAccessibleName(self.tr("How the source is split"))
        self._manner.addItem(self.tr("As it is: nothing is encoded, each piece begins at a keyframe"), "lossless")
        self._manner.addItem(self.tr("To the frame: each piece is encoded, as a task of the queue"), "exact")
        self._manner.addItem(self.tr("To the frame, with the script and all settings of the task"), "task")

    def _make_fields(self) -> None:
        self._codec, self._preset, self._audio = QComboBox(), QComboBox(), QComboBox()
        self._crf, self._kbps = SpinBox(), SpinBox()
        self._codec.addItems(list(SPLIT_PRESETS))
        self._audio.addItem(self.tr("Sound as it is"), "copy")
        for codec, title in AUDIO_CODECS.items():
            self._audio.addItem(title, codec)
        self._crf.setRange(0, MOST_CRF)
        self._crf.setValue(PieceEncoding().crf)
        self._crf.setPrefix(self.tr("CRF "))
        self._kbps.setSuffix(self.tr(" kbit/s"))
        self._folder, self._pattern = QLineEdit(), QLineEdit(DEFAULT_PATTERN)
        self._folder.setPlaceholderText(self.tr("beside the source"))
        self._browse = QPushButton(self.tr("&Browse …"))
        self._browse.setAutoDefault(False)
        for widget, name, text in (
            (self._codec, "splitCodec", self.tr("Encoder of the pieces")),
            (self._preset, "splitPreset", self.tr("The encoder's preset")),
            (self._crf, "splitCrf", self.tr("Quality: 0 loses nothing, 51 is worst")),
            (self._audio, "splitAudio", self.tr("What becomes of the sound")),
            (self._kbps, "splitKbps", self.tr("Bit rate of the sound")),
            (self._folder, "splitFolder", self.tr("Folder of the pieces")),
            (self._pattern, "splitPattern", self.tr("Names of the pieces: {name} and {number} are filled in")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(text)
        self._show_presets()
        self._show_rates()

    def _make_ending(self) -> None:
        self._told = label(tone="dim")
        self._told.setWordWrap(True)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(6)
        self._bar.setAccessibleName(self.tr("Pieces that are there"))
        self._bar.hide()
        self._go = QPushButton(self.tr("&Split"))
        self._go.setObjectName("splitButton")
        self._go.setProperty("primary", True)
        self._go.setAutoDefault(False)
        self._stop = QPushButton(self.tr("S&top"))
        self._stop.setAutoDefault(False)
        self._stop.hide()
        self._shut = QPushButton(self.tr("Cl&ose"))
        self._shut.setObjectName("splitClose")
        self._shut.setAutoDefault(False)

    def _lay_out(self, theme: Theme) -> None:
        rows, ending, fields, folder = QHBoxLayout(), QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (rows, ending, fields, folder):
            row.setSpacing(GRID)
        for button in (self._add, self._remove, self._paste, self._from_chapters, self._from_marks):
            rows.addWidget(button)
        rows.addStretch(1)
        for field in (self._codec, self._preset, self._crf, self._audio, self._kbps):
            fields.addWidget(field)
        fields.addStretch(1)
        folder.addWidget(self._folder, 2)
        folder.addWidget(self._browse)
        folder.addWidget(self._pattern, 1)
        form = QFormLayout()
        form.setSpacing(GRID)
        for name, line in (
            (self.tr("Manner"), self._manner),
            (self.tr("Encoding", "the work"), fields),
            (self.tr("Files"), folder),
        ):
            form.addRow(FieldName(name, _LABEL_WIDTH), line)
        ending.addWidget(self._told, 1)
        ending.addWidget(self._stop)
        ending.addWidget(self._go)
        ending.addWidget(self._shut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(self.windowTitle(), font=theme.heading))
        layout.addWidget(self._source)
        layout.addWidget(self.list, 1)
        layout.addLayout(rows)
        layout.addSpacing(GRID)
        layout.addLayout(form)
        layout.addWidget(self._bar)
        layout.addLayout(ending)

    def _connect(self) -> None:
        self.list.list_model.judged.connect(self._refresh)
        self.list.removed.connect(self._on_remove)
        self.list.paste_asked.connect(self._on_paste)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._paste.clicked.connect(self._on_paste)
        self._from_chapters.clicked.connect(lambda: self.set_pieces(self._chapters))
        self._from_marks.clicked.connect(self.marks_asked)
        self._browse.clicked.connect(self.folder_asked)
        self._manner.currentIndexChanged.connect(self._refresh)
        self._codec.currentTextChanged.connect(self._show_presets)
        self._audio.currentIndexChanged.connect(self._show_rates)
        self._pattern.textChanged.connect(self._refresh)
        self._go.clicked.connect(self._begin)
        self._stop.clicked.connect(self._give_up)
        self._shut.clicked.connect(self.close)
        self.cutting.advanced.connect(self._on_advanced)
        self.cutting.told.connect(lambda row, text, bad: self.list.list_model.tell(row, text, is_error=bad))
        self.cutting.ended.connect(self._on_ended)

    # what is split

    @property
    def subject(self) -> SplitSubject | None:
        return self._subject

    def show_subject(self, subject: SplitSubject) -> None:
        """Another source has other pieces; the same one keeps what was typed."""
        if self.cutting.is_running:
            return
        if self._subject is None or subject.source != self._subject.source:
            self._chapters = ()
            self.list.list_model.set_rows([])
        self._subject = subject
        self._source.set_text(subject.source)
        self.list.list_model.set_duration(subject.duration_s)
        self._tell("")
        self._refresh()

    def show_chapters(self, task_id: int, pieces: Sequence[Piece]) -> None:
        if self._subject is not None and self._subject.task_id == task_id:
            self._chapters = tuple(pieces)
            self._refresh()

    def set_pieces(self, pieces: Sequence[Piece]) -> None:
        self.list.list_model.set_rows([PieceText(clock(piece.start), clock(piece.stop)) for piece in pieces])

    def set_folder(self, path: str) -> None:
        self._folder.setText(path)

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._tell(text, is_error=is_error)

    # rows

    def _on_add(self) -> None:
        model = self.list.list_model
        last = model.rows[-1].stop if model.rows else "00:00:00.000"
        model.set_rows([*model.rows, PieceText(last, "")])
        self.list.edit_row(len(model.rows) - 1)

    def _on_remove(self) -> None:
        gone = set(self.list.selected_rows())
        if gone and not self.cutting.is_running:
            rows = self.list.list_model.rows
            self.list.list_model.set_rows([row for number, row in enumerate(rows) if number not in gone])

    def _on_paste(self) -> None:
        if self.cutting.is_running:
            return
        try:
            rows = split_text(QGuiApplication.clipboard().text())
        except InputError as error:
            self._tell(in_words(str(error)), is_error=True)
            return
        model = self.list.list_model
        model.set_rows([*model.rows, *rows])

    # how it is split

    def _show_presets(self) -> None:
        codec = self._codec.currentText()
        self._preset.clear()
        self._preset.addItems(list(SPLIT_PRESETS[codec]))
        self._preset.setCurrentText(DEFAULT_PRESETS[codec])

    def _show_rates(self) -> None:
        least, most = BIT_RATES_KBPS.get(self._audio.currentData(), (0, 0))
        self._kbps.setRange(least, most)
        self._kbps.setValue(128 if most else 0)
        self._kbps.setVisible(bool(most))

    def _encoding(self) -> PieceEncoding:
        return PieceEncoding(
            codec=self._codec.currentText(),
            preset=self._preset.currentText(),
            crf=self._crf.value(),
            audio_codec=self._audio.currentData(),
            audio_kbps=self._kbps.value(),
        )

    def _refresh(self) -> None:
        """What can be done, and how many pieces there are."""
        model, running = self.list.list_model, self.cutting.is_running
        for field in (self._codec, self._preset, self._crf, self._audio, self._kbps):
            field.setEnabled(self._manner.currentData() == "exact" and not running)
        for button in (self._add, self._paste, self._from_marks):
            button.setEnabled(not running)
        self._remove.setEnabled(bool(model.rows) and not running)
        self._from_chapters.setEnabled(bool(self._chapters) and not running)
        count = len(model.rows)
        unnamed = count > 1 and "{number}" not in self._pattern.text()
        self._go.setEnabled(model.pieces is not None and not running and not unnamed)
        self._go.setVisible(not running)
        self._stop.setVisible(running)
        self._bar.setVisible(running)
        self._go.setText(self.tr("&Split into {count} pieces").format(count=count) if count > 1 else self.tr("&Split"))
        if running:
            return
        if model.problems:
            told = self.tr("Wrong pieces: {count}. Piece {piece}: {problem}.")
            number, problem = model.first_problem
            self._tell(told.format(count=model.problems, piece=number, problem=problem), is_error=True)
        elif unnamed:
            self._tell(self.tr("Put {number} into the names, so that each piece has its own."), is_error=True)
        elif model.warnings:
            self._tell(self.tr("Some pieces overlap or end behind the source; that is allowed."))
        elif not count:
            self._tell(self.tr("Add pieces, paste a list, or take the source's chapters or the preview's marks."))
        else:
            self._tell("")

    def _tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    # the work

    def _begin(self) -> None:
        pieces, subject = self.list.list_model.pieces, self._subject
        if pieces is None or subject is None:
            return
        folder, pattern = self._folder.text().strip(), self._pattern.text().strip() or DEFAULT_PATTERN
        if folder and not os.path.isabs(folder):
            self._tell(self.tr("Name the folder from its root on."), is_error=True)
            return
        manner = self._manner.currentData()
        if manner == "lossless":
            order = CutOrder(source=subject.source, pieces=tuple(pieces), folder=folder, pattern=pattern)
            self._bar.setValue(0)
            self.list.list_model.is_locked = True
            self.cutting.begin(order)
            self._tell("")
            self._refresh()
            return
        encoding = self._encoding() if manner == "exact" else None
        self.ordered.emit(SplitOrder(pieces=tuple(pieces), encoding=encoding, folder=folder, pattern=pattern))

    def _give_up(self) -> None:
        self.cutting.stop()
        self._unlock()
        self._tell(self.tr("Stopped; the pieces that are there stay."))

    def _on_advanced(self, row: int, part: float) -> None:
        self._bar.setValue(round(1000 * (row + part) / max(1, len(self.list.list_model.rows))))

    def _on_ended(self, made: int, problem: str) -> None:
        self._unlock()
        missing = len(self.list.list_model.rows) - made
        if problem:
            self._tell(problem, is_error=True)
        elif missing:
            told = self.tr("Pieces that are there: {made}. Failed: {missing}.")
            self._tell(told.format(made=made, missing=missing), is_error=True)
        else:
            self._tell(self.tr("All pieces are there and checked: {made}.").format(made=made))

    def _unlock(self) -> None:
        self.list.list_model.is_locked = False
        self._refresh()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.cutting.stop()
        self._unlock()
        super().closeEvent(event)
