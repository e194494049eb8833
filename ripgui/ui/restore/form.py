# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the restoration builder: what the footage is like, and what shall be done to it."""

from enum import StrEnum
from typing import cast, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.restoration import Category, Deinterlace, InputQuality, Matrix, Restoration, check_restoration
from ripgui.ui.look import SpinBox, label, set_tone
from ripgui.ui.restore.model_field import ModelField
from ripgui.ui.theme import GRID, Theme

_NARROWEST_COLUMN = 270
_LARGEST = 16384
_LONGEST_MS = 1_000_000_000
_PROVIDERS = ("", "CUDA", "DML", "COREML")


class RestorationForm(QWidget):
    """edited: the user changed the form. rewrite_asked: lines changed by hand may be written anew. model_asked: a
    ModelField wants a file. span_edited: the range, or whether its original is kept.
    """

    edited = Signal()
    rewrite_asked = Signal()
    model_asked = Signal(object)
    span_edited = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("restorationForm")
        self.setAccessibleName(self.tr("Restoration"))
        self._is_showing = False
        self._make_fields()
        self._columns = (self._footage(), self._cleaning(), self._enlarging(), self._span())
        self._problem = label(tone="error")
        self._problem.setObjectName("restorationProblem")
        self._problem.setWordWrap(True)
        self._rewrite = QPushButton(self.tr("Write the lines anew"))
        self._rewrite.clicked.connect(self.rewrite_asked)
        self._grid = QGridLayout()
        self._grid.setSpacing(2 * GRID)
        self._lay_out()
        self._fill(Restoration())
        self._connect()
        self.show_restoration(None)

    def _make_fields(self) -> None:
        self._on = QCheckBox(self.tr("Restore: write these steps into the script"))
        self._on.setObjectName("restorationOn")
        self._category = _choice(
            self.tr("Kind of footage"),
            {
                Category.PERSON: self.tr("People"),
                Category.ANIMATION: self.tr("Animation"),
                Category.CG: self.tr("Computer graphics"),
                Category.RETRO: self.tr("Old film"),
                Category.GENERAL: self.tr("Anything else"),
            },
        )
        self._quality = _choice(
            self.tr("Quality of the footage"),
            {InputQuality.HIGH: self.tr("High"), InputQuality.MEDIUM: self.tr("Medium")},
        )
        self._quality.setToolTip(self.tr("Footage of medium quality is cleaned harder"))
        self._deinterlace = _choice(
            self.tr("Deinterlace"),
            {
                Deinterlace.OFF: self.tr("No"),
                Deinterlace.DETECTED: self.tr("As detected"),
                Deinterlace.IVTC: self.tr("Inverse telecine (VIVTC)"),
                Deinterlace.BWDIF: self.tr("Always, Bwdif"),
                Deinterlace.NNEDI3: self.tr("Always, NNEDI3"),
            },
        )
        self._deinterlace.setToolTip(self.tr("As detected: Bwdif, where the frames say that they are interlaced"))
        self._doubles = QCheckBox(self.tr("A frame of every field: double rate"))
        self._matrix = _choice(
            self.tr("Colours"),
            {
                Matrix.KEEP: self.tr("As they are"),
                Matrix.BT709: self.tr("To BT.709 (HD)"),
                Matrix.BT601: self.tr("To BT.601 (SD)"),
            },
        )
        self._denoise = QCheckBox(self.tr("Denoise"))
        self._deblock = QCheckBox(self.tr("Deblock"))
        self._deband = QCheckBox(self.tr("Deband"))
        self._grain = QCheckBox(self.tr("Film grain"))
        self._face = QCheckBox(self.tr("Enhance faces"))
        self._face_model = ModelField(self.tr("Model for faces"), self.tr("an ONNX file; none is built in"))
        self._face_model.setObjectName("faceModel")
        self._sr = QCheckBox(self.tr("Super-resolution"))
        self._width, self._height = _side(self.tr("Width")), _side(self.tr("Height"))
        self._sr_model = ModelField(self.tr("Model for super-resolution"), self.tr("NNEDI3, or an ONNX file"))
        self._sr_model.setObjectName("srModel")
        self._provider = QComboBox()
        self._provider.setAccessibleName(self.tr("Models run on"))
        for provider in _PROVIDERS:
            self._provider.addItem(provider or self.tr("The processor"), provider)
        self._start_ms = _milliseconds(self.tr("Start of the range"), self.tr("the beginning"))
        self._length_ms = _milliseconds(self.tr("Length of the range"), self.tr("to the end"))
        self._keeps_original = QCheckBox(self.tr("Keep the trimmed original beside it"))
        self._ignored = label(self.tr("Drawn pictures want none of what is greyed out."), tone="dim")
        self._ignored.setWordWrap(True)

    def _footage(self) -> QWidget:
        return _column(
            self._theme,
            self.tr("Footage"),
            (self.tr("Kind"), self._category),
            (self.tr("Quality"), self._quality),
            (self.tr("Deinterlace"), self._deinterlace),
            ("", self._doubles),
            (self.tr("Colours"), self._matrix),
        )

    def _cleaning(self) -> QWidget:
        return _column(
            self._theme,
            self.tr("Cleaning"),
            ("", self._denoise),
            ("", self._deblock),
            ("", self._deband),
            ("", self._grain),
            ("", self._face),
            (self.tr("Model"), self._face_model),
            ("", self._ignored),
        )

    def _enlarging(self) -> QWidget:
        size = QWidget()
        row = QHBoxLayout(size)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(self._width, 1)
        row.addWidget(label("×", tone="dim"))
        row.addWidget(self._height, 1)
        return _column(
            self._theme,
            self.tr("Size"),
            ("", self._sr),
            (self.tr("Pixels"), size),
            (self.tr("Model"), self._sr_model),
            (self.tr("Runs on"), self._provider),
        )

    def _span(self) -> QWidget:
        return _column(
            self._theme,
            self.tr("Range"),
            (self.tr("Start"), self._start_ms),
            (self.tr("Length"), self._length_ms),
            ("", self._keeps_original),
        )

    def _lay_out(self) -> None:
        news = QHBoxLayout()
        news.addWidget(self._problem, 1)
        news.addWidget(self._rewrite)
        inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._on)
        layout.addLayout(news)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._place_columns(1)

    def _connect(self) -> None:
        for box in (self._on, *self._checks()):
            box.toggled.connect(self._on_edited)
        for choice in (self._category, self._quality, self._deinterlace, self._matrix, self._provider):
            choice.currentIndexChanged.connect(self._on_edited)
        for side in (self._width, self._height):
            side.valueChanged.connect(self._on_edited)
        for span in (self._start_ms, self._length_ms):
            span.valueChanged.connect(self._on_span_edited)
        self._keeps_original.toggled.connect(self._on_span_edited)
        for field in (self._face_model, self._sr_model):
            field.edited.connect(self._on_edited)
            field.asked.connect(lambda field=field: self.model_asked.emit(field))

    def _checks(self) -> tuple[QCheckBox, ...]:
        return (self._doubles, self._denoise, self._deblock, self._deband, self._grain, self._face, self._sr)

    @property
    def restoration(self) -> Restoration | None:
        """What the form says, None where nothing shall be restored."""
        return self._said() if self._on.isChecked() else None

    @property
    def problem(self) -> str:
        """What is wrong with it, "" for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    def show_restoration(self, restoration: Restoration | None) -> None:
        """As a script says it; None where it says nothing: the fields stay as they were, to be switched on."""
        self._is_showing = True
        self._on.setChecked(restoration is not None)
        if restoration is not None:
            self._fill(restoration)
        self._is_showing = False
        self._refresh()

    @property
    def span(self) -> tuple[int, int]:
        """Start and length of the range in milliseconds, 0 for the beginning and the end."""
        return self._start_ms.value(), self._length_ms.value()

    @property
    def keeps_original(self) -> bool:
        return self._keeps_original.isChecked()

    def show_span(self, start_ms: int, length_ms: int, *, keeps_original: bool) -> None:
        self._is_showing = True
        self._start_ms.setValue(start_ms)
        self._length_ms.setValue(length_ms)
        self._keeps_original.setChecked(keeps_original)
        self._is_showing = False
        self._refresh_span()

    def show_problem(self, text: str, *, can_rewrite: bool = False) -> None:
        """What keeps the form and the script apart, "" for nothing."""
        self._problem.setText(text)
        self._problem.setVisible(bool(text))
        self._rewrite.setVisible(can_rewrite)

    def set_editable(self, editable: bool) -> None:
        *steps, span = self._columns
        for column in steps:
            column.setEnabled(editable and self._on.isChecked())
        span.setEnabled(editable)
        self._on.setEnabled(editable)

    def _fill(self, said: Restoration) -> None:
        for choice, value in (
            (self._category, said.category),
            (self._quality, said.input_quality),
            (self._deinterlace, said.deinterlace),
            (self._matrix, said.matrix),
            (self._provider, said.provider),
        ):
            choice.setCurrentIndex(max(0, choice.findData(str(value))))
        wanted = (
            said.doubles_rate,
            said.denoise,
            said.deblock,
            said.deband,
            said.add_noise,
            said.face_enhance,
            said.use_sr,
        )
        for box, is_wanted in zip(self._checks(), wanted, strict=True):
            box.setChecked(is_wanted)
        for field, path in ((self._face_model, said.face_model), (self._sr_model, said.sr_model)):
            if field.path != path:
                field.line.setText(path)
        self._width.setValue(said.width)
        self._height.setValue(said.height)

    def _said(self) -> Restoration:
        return Restoration(
            category=Category(_chosen(self._category)),
            input_quality=InputQuality(_chosen(self._quality)),
            deinterlace=Deinterlace(_chosen(self._deinterlace)),
            doubles_rate=self._doubles.isChecked(),
            denoise=self._denoise.isChecked(),
            deblock=self._deblock.isChecked(),
            deband=self._deband.isChecked(),
            face_enhance=self._face.isChecked(),
            face_model=self._face_model.path,
            add_noise=self._grain.isChecked(),
            use_sr=self._sr.isChecked(),
            sr_model=self._sr_model.path,
            provider=_chosen(self._provider),
            width=self._width.value(),
            height=self._height.value(),
            matrix=Matrix(_chosen(self._matrix)),
        )

    def _on_span_edited(self) -> None:
        if not self._is_showing:
            self._refresh_span()
            self.span_edited.emit()

    def _refresh_span(self) -> None:
        """Of the whole, nothing is trimmed."""
        self._keeps_original.setEnabled(any(self.span))

    def _on_edited(self) -> None:
        if self._is_showing:
            return
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        """What depends on what, and what is wrong."""
        said = self._said()
        is_drawn = said.category.is_drawn
        self.set_editable(self._on.isEnabled())
        for box in (self._denoise, self._grain, self._face):
            box.setEnabled(not is_drawn)
        self._ignored.setVisible(is_drawn)
        self._face_model.setEnabled(said.face_enhance and not is_drawn)
        self._doubles.setEnabled(said.deinterlace not in (Deinterlace.OFF, Deinterlace.IVTC))
        for field in (self._width, self._height, self._sr_model):
            field.setEnabled(said.use_sr)
        self._provider.setEnabled((said.use_sr and bool(said.sr_model)) or (said.face_enhance and not is_drawn))
        problem = ""
        if self._on.isChecked():
            try:
                check_restoration(said)
            except InputError as error:
                problem = str(error)
        for side in (self._width, self._height):
            set_tone(side, "error" if said.use_sr and (side.value() % 2 or not (said.width or said.height)) else "")
        lacks_face = said.face_enhance and not is_drawn and not said.face_model
        set_tone(self._face_model.line, "error" if lacks_face else "")
        self.show_problem(problem)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_columns(max(1, min(len(self._columns), self.width() // _NARROWEST_COLUMN)))

    def _place_columns(self, count: int) -> None:
        if self._grid.count() and self._grid.property("count") == count:
            return
        self._grid.setProperty("count", count)
        for number, column in enumerate(self._columns):
            self._grid.removeWidget(column)
            self._grid.addWidget(column, number // count, number % count, Qt.AlignmentFlag.AlignTop)
        for number in range(len(self._columns)):
            self._grid.setColumnStretch(number, 1 if number < count else 0)


def _chosen(choice: QComboBox) -> str:
    return cast(str, choice.currentData())


def _choice[T: StrEnum](name: str, texts: dict[T, str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for value, text in texts.items():
        made.addItem(text, str(value))
    return made


def _side(name: str) -> SpinBox:
    made = SpinBox()
    made.setAccessibleName(name)
    made.setRange(0, _LARGEST)
    made.setSingleStep(2)
    made.setSpecialValueText("–")
    made.setKeyboardTracking(False)
    return made


def _milliseconds(name: str, nothing: str) -> SpinBox:
    made = SpinBox()
    made.setAccessibleName(name)
    made.setRange(0, _LONGEST_MS)
    made.setSingleStep(1000)
    made.setSuffix(" ms")
    made.setSpecialValueText(nothing)
    made.setKeyboardTracking(False)
    return made


def _column(theme: Theme, heading: str, *rows: tuple[str, QWidget]) -> QWidget:
    column = QWidget()
    form = QFormLayout(column)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(2 * GRID)
    form.setVerticalSpacing(GRID)
    form.addRow(label(heading, font=theme.strong))
    for text, field in rows:
        if text:
            name = label(text, tone="dim")
            name.setMinimumHeight(field.sizeHint().height())
            name.setBuddy(field)
            form.addRow(name, field)
        else:
            form.addRow(field)
    return column
