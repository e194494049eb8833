# SPDX-License-Identifier: GPL-3.0-or-later
"""The form of the restoration builder: what the footage is like, and what shall be done to it."""

from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.model import Runtime
from ripgui.core.restoration import (
    LEAST_TILE,
    MOST_TILE,
    Category,
    Deinterlace,
    InputQuality,
    Matrix,
    Restoration,
    check_restoration,
)
from ripgui.ui.language.told import in_words
from ripgui.ui.look import grown, label, set_tone
from ripgui.ui.restore.fields import choice_of, chosen, column_of, spin
from ripgui.ui.restore.model_field import ModelField
from ripgui.ui.theme import GRID, Theme

_NARROWEST_COLUMN = 270
_BESIDE_COLUMNS = 28
_SIDE_WIDTH = 88
_LARGEST = 16384
_LONGEST_MS = 1_000_000_000


class RestorationForm(QWidget):
    """edited: the user changed the form. rewrite_asked: lines changed by hand may be written anew. model_asked: a
    ModelField wants a file. span_edited: the range, or whether its original is kept. lack_found: a package is missing
    for what shall run a model.
    """

    edited = Signal()
    rewrite_asked = Signal()
    model_asked = Signal(object)
    span_edited = Signal()
    lack_found = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("restorationForm")
        self.setAccessibleName(self.tr("Restoration"))
        self._is_showing = False
        self._make_fields()
        self._make_model_fields()
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
        self._category = choice_of(
            self.tr("Kind of footage"),
            {
                Category.PERSON: self.tr("People"),
                Category.ANIMATION: self.tr("Animation"),
                Category.CG: self.tr("Computer graphics"),
                Category.RETRO: self.tr("Old film"),
                Category.GENERAL: self.tr("Anything else"),
            },
        )
        self._quality = choice_of(
            self.tr("Quality of the footage"),
            {InputQuality.HIGH: self.tr("High"), InputQuality.MEDIUM: self.tr("Medium")},
        )
        self._quality.setToolTip(self.tr("Footage of medium quality is cleaned harder"))
        self._deinterlace = choice_of(
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
        self._matrix = choice_of(
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
        self._start_ms = spin(
            self.tr("Start of the range"), _LONGEST_MS, self.tr("the beginning"), step=1000, unit="ms"
        )
        self._length_ms = spin(self.tr("Length of the range"), _LONGEST_MS, self.tr("to the end"), step=1000, unit="ms")
        self._keeps_original = QCheckBox(self.tr("Keep the trimmed original beside it"))
        self._ignored = label(self.tr("Drawn pictures want none of what is greyed out."), tone="dim")
        self._ignored.setWordWrap(True)

    def _make_model_fields(self) -> None:
        self._face = QCheckBox(self.tr("Enhance faces"))
        self._face_model = ModelField(self.tr("Model for faces"), self.tr("an ONNX file for faces"))
        self._face_model.setObjectName("faceModel")
        self._sr = QCheckBox(self.tr("Super-resolution"))
        self._width, self._height = (
            spin(name, _LARGEST, "–", step=2) for name in (self.tr("Width"), self.tr("Height"))
        )
        for side in (self._width, self._height):
            side.setMinimumWidth(grown(_SIDE_WIDTH))
        self._sr_model = ModelField(self.tr("Model for super-resolution"), self.tr("NNEDI3, or an ONNX file"))
        self._sr_model.setObjectName("srModel")
        self._runtime = choice_of(
            self.tr("Models run on"),
            {
                Runtime.ORT: self.tr("CPU · ONNX Runtime"),
                Runtime.ORT_CUDA: "NVIDIA CUDA · ONNX Runtime",
                Runtime.ORT_DML: "DirectML · ONNX Runtime",
                Runtime.ORT_COREML: "CoreML · ONNX Runtime",
                Runtime.OPENVINO: self.tr("CPU · OpenVINO"),
                Runtime.OPENVINO_GPU: self.tr("Intel graphics · OpenVINO"),
                Runtime.NCNN: "Vulkan · NCNN",
            },
        )
        self._tile = spin(self.tr("Tiles"), MOST_TILE, self.tr("none: whole pictures"), step=64, unit="px")
        self._tile.setToolTip(self.tr("Models get large pictures in squares of this side, which takes less memory"))

    def _footage(self) -> QWidget:
        return column_of(
            self._theme,
            self.tr("Footage"),
            (self.tr("Kind"), self._category),
            (self.tr("Quality"), self._quality),
            (self.tr("Deinterlace"), self._deinterlace),
            ("", self._doubles),
            (self.tr("Colours"), self._matrix),
        )

    def _cleaning(self) -> QWidget:
        return column_of(
            self._theme,
            self.tr("Cleaning"),
            ("", self._denoise),
            ("", self._deblock),
            ("", self._deband),
            ("", self._grain),
            ("", self._face),
            ("", self._face_model),
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
        return column_of(
            self._theme,
            self.tr("Size"),
            ("", self._sr),
            (self.tr("Pixels"), size),
            ("", self._sr_model),
            (self.tr("Runs on"), self._runtime),
            (self.tr("Tiles"), self._tile),
        )

    def _span(self) -> QWidget:
        return column_of(
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
        self._inside = inside = QWidget()
        inside.setObjectName("page")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._on)
        layout.addLayout(news)
        layout.addLayout(self._grid)
        layout.addStretch(1)
        area = QScrollArea()
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
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
        for choice in (self._category, self._quality, self._deinterlace, self._matrix):
            choice.currentIndexChanged.connect(self._on_edited)
        self._runtime.currentIndexChanged.connect(self._on_runtime_edited)
        for side in (self._width, self._height, self._tile):
            side.valueChanged.connect(self._on_edited)
        for span in (self._start_ms, self._length_ms):
            span.valueChanged.connect(self._on_span_edited)
        self._keeps_original.toggled.connect(self._on_span_edited)
        for field in self._models:
            field.edited.connect(lambda field=field: self._on_model_edited(field))
            field.tried.connect(lambda field=field: self._on_tried(field))
            field.asked.connect(lambda field=field: self.model_asked.emit(field))

    @property
    def _models(self) -> tuple[ModelField, ModelField]:
        return self._face_model, self._sr_model

    def _checks(self) -> tuple[QCheckBox, ...]:
        return (self._doubles, self._denoise, self._deblock, self._deband, self._grain, self._face, self._sr)

    @property
    def lacking_height(self) -> int:
        """How much higher it would have to be to be seen whole."""
        return max(0, self._inside.sizeHint().height() - self.height())

    @property
    def restoration(self) -> Restoration | None:
        """What the form says, None where nothing shall be restored."""
        return self._said() if self._on.isChecked() else None

    @property
    def problem(self) -> str:
        """What is wrong with it, "" for nothing."""
        return "" if self._problem.isHidden() else self._problem.text()

    @property
    def is_held_back(self) -> bool:
        """Whether a model that it wants does not work, or nobody knows yet: no script shall be given that."""
        said = self._said()
        used = ((self._face_model, said.enhances_faces), (self._sr_model, said.use_sr and bool(said.sr_model)))
        return self._on.isChecked() and any(field.is_refused for field, is_used in used if is_used)

    def stop_trials(self) -> None:
        """The form is not seen any more."""
        for field in self._models:
            field.forget()

    def try_models(self) -> None:
        """Anew: what they lacked may be there now."""
        for field in self._models:
            if field.lack is not None:
                field.try_on(Runtime(chosen(self._runtime)))

    def close_trials(self) -> None:
        for field in self._models:
            field.trial.close()

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
        is_moved = Runtime(chosen(self._runtime)) is not said.provider
        for choice, value in (
            (self._category, said.category),
            (self._quality, said.input_quality),
            (self._deinterlace, said.deinterlace),
            (self._matrix, said.matrix),
            (self._runtime, said.provider),
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
        wanted_models = ((said.face_model, said.face_takes), (said.sr_model, said.sr_takes))
        for field, (path, takes) in zip(self._models, wanted_models, strict=True):
            if is_moved or (field.path, field.takes) != (path, takes):
                field.show_model(path, takes, said.provider)
        self._tile.setValue(said.tile)
        self._width.setValue(said.width)
        self._height.setValue(said.height)

    def _said(self) -> Restoration:
        return Restoration(
            category=Category(chosen(self._category)),
            input_quality=InputQuality(chosen(self._quality)),
            deinterlace=Deinterlace(chosen(self._deinterlace)),
            doubles_rate=self._doubles.isChecked(),
            denoise=self._denoise.isChecked(),
            deblock=self._deblock.isChecked(),
            deband=self._deband.isChecked(),
            face_enhance=self._face.isChecked(),
            face_model=self._face_model.path,
            face_takes=self._face_model.takes,
            add_noise=self._grain.isChecked(),
            use_sr=self._sr.isChecked(),
            sr_model=self._sr_model.path,
            sr_takes=self._sr_model.takes,
            provider=Runtime(chosen(self._runtime)),
            tile=self._tile.value(),
            width=self._width.value(),
            height=self._height.value(),
            matrix=Matrix(chosen(self._matrix)),
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

    def _on_model_edited(self, field: ModelField) -> None:
        if not self._is_showing:
            field.try_on(Runtime(chosen(self._runtime)))
            self._on_edited()

    def _on_runtime_edited(self) -> None:
        if not self._is_showing:
            for field in self._models:
                field.try_on(Runtime(chosen(self._runtime)))
            self._on_edited()

    def _on_tried(self, field: ModelField) -> None:
        """What it was found to take goes into the script with it."""
        report = field.report
        if report is not None and report.is_fixed:
            if report.width == report.height and LEAST_TILE <= report.width <= MOST_TILE:
                self._tile.setValue(report.width)
            else:
                size = f"{report.width} × {report.height}"
                field.refuse(self.tr("it takes pictures of {size} alone: no tiles have that size").format(size=size))
        self._on_edited()
        if field.lack is not None:
            self.lack_found.emit(field.lack)

    def _refresh(self) -> None:
        """What depends on what, and what is wrong."""
        said = self._said()
        is_drawn = said.category.is_drawn
        self.set_editable(self._on.isEnabled())
        for box in (self._denoise, self._grain, self._face):
            box.setEnabled(not is_drawn)
        self._ignored.setVisible(is_drawn)
        self._face_model.setEnabled(said.enhances_faces)
        self._doubles.setEnabled(said.deinterlace not in (Deinterlace.OFF, Deinterlace.IVTC))
        for field in (self._width, self._height, self._sr_model):
            field.setEnabled(said.use_sr)
        for how in (self._runtime, self._tile):
            how.setEnabled(said.uses_models)
        problem = ""
        if self._on.isChecked():
            try:
                check_restoration(said)
            except InputError as error:
                problem = in_words(str(error))
        for side in (self._width, self._height):
            set_tone(side, "error" if said.use_sr and (side.value() % 2 or not (said.width or said.height)) else "")
        lacks_face = said.enhances_faces and not said.face_model
        for model in self._models:
            is_wrong = (bool(model.problem) and model.lack is None) or (model is self._face_model and lacks_face)
            set_tone(model.line, "error" if is_wrong else "")
        self.show_problem(problem)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        most = max(1, min(len(self._columns), self.width() // grown(_NARROWEST_COLUMN)))
        self._place_columns(next(filter(self._have_room, range(most, 1, -1)), 1))

    def _have_room(self, count: int) -> bool:
        """So many columns beside each other, as wide as their words are."""
        widths = (max(part.minimumSizeHint().width() for part in self._columns[at::count]) for at in range(count))
        return sum(widths) + (count - 1) * self._grid.spacing() + _BESIDE_COLUMNS <= self.width()

    def _place_columns(self, count: int) -> None:
        if self._grid.count() and self._grid.property("count") == count:
            return
        self._grid.setProperty("count", count)
        for number, column in enumerate(self._columns):
            self._grid.removeWidget(column)
            self._grid.addWidget(column, number // count, number % count)
        for number in range(len(self._columns)):
            self._grid.setColumnStretch(number, 1 if number < count else 0)
