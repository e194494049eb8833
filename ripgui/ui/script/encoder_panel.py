# SPDX-License-Identifier: GPL-3.0-or-later
"""What people change of an encoder, as fields above its line: both say the same, and the line keeps all else."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import NamedTuple, override

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QStandardItemModel
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from ripgui.core.budget import MOST_MIB, Budget
from ripgui.media.encoder_knobs import (
    KNOBS,
    Knob,
    bitrate_in,
    knobs_of,
    number_in,
    with_bitrate,
    with_encoder,
    with_number,
)
from ripgui.media.encoder_words import codec_in
from ripgui.media.hardware import Found
from ripgui.media.quality import BEST, SCALES, USUAL, WORST
from ripgui.media.two_pass import TWO_PASS
from ripgui.ui.look import DoubleSpinBox, SpinBox, label
from ripgui.ui.script.encoder_titles import encoder_title, field_title, number_title, value_title
from ripgui.ui.theme import GRID, Theme

_CELL_WIDTH = 132
_FIELD_WIDTH = 60
_TALLEST = 190
_LOWEST = 112
_LARGEST_KBIT = 1_000_000
_USUAL_KBIT = 4000
_USUAL_MIB = 700
_QUALITY, _BITRATE, _TWO_PASS, _SIZE = "quality", "bitrate", "two passes", "size"


class _Dial(NamedTuple):
    """A knob with its field. cell: the field with its title."""

    knob: Knob
    field: "QComboBox | DoubleSpinBox"
    cell: QWidget


class EncoderPanel(QScrollArea):
    """edited: the user changed something; comes with the line as it shall be, and how large the file may become."""

    edited = Signal(str, object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("encoderPanel")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._theme = theme
        self._height = _TALLEST
        self._line = ""
        self._shown_codec: str | None = None
        self._found: Mapping[str, Found] = {}
        self._cells: list[QWidget] = []
        self._knobs: list[_Dial] = []
        self._page = QWidget()
        self._page.setObjectName("page")
        self._grid = QGridLayout(self._page)
        self._grid.setContentsMargins(0, 0, GRID, 0)
        self._grid.setSpacing(GRID)
        self.setWidget(self._page)
        self._make_fixed()
        self.show_line("", Budget())

    def show_line(self, line: str, budget: Budget) -> None:
        """Shows what the line says; whoever types it is not told that it was edited."""
        self._line, self._budget = line, budget
        codec = codec_in(line)
        if codec != self._shown_codec:
            self._shown_codec = codec
            self._make_knobs()
        self._show_encoder(codec)
        self._show_rate(codec)
        for dial in self._knobs:
            _show_value(dial.knob, dial.field, dial.knob.value(line), codec)
            if codec in self._found:
                _hold_back(dial, self._found[codec])
        self._arrange()

    def take_encoders(self, found: Mapping[str, Found]) -> None:
        """Which encoders work here, and why others do not."""
        self._found = found
        self.show_line(self._line, self._budget)

    # fields

    def _make_fixed(self) -> None:
        """What is there for every encoder."""
        self._encoder = QComboBox()
        self._encoder.view().setMinimumWidth(420)
        self._encoder.activated.connect(self._on_encoder)
        self._rate = QComboBox()
        self._rate.addItem(self.tr("Quality"), _QUALITY)
        self._rate.addItem(self.tr("Bitrate"), _BITRATE)
        self._rate.addItem(self.tr("Bitrate, 2 passes"), _TWO_PASS)
        self._rate.addItem(self.tr("File size"), _SIZE)
        self._rate.setToolTip(self.tr("With two passes or a size, bits go to the chunks that need them"))
        self._rate.activated.connect(self._on_rate)
        self._quality = SpinBox()
        self._quality.setRange(WORST - 1, BEST)
        self._quality.setSpecialValueText(self.tr("encoder's"))
        self._quality.setToolTip(self.tr("1 to 10, 10 is the best: the same for all encoders"))
        self._quality.valueChanged.connect(self._on_quality)
        self._number = DoubleSpinBox()
        self._number.setSpecialValueText(self.tr("encoder's"))
        self._number.setDecimals(1)
        self._number.valueChanged.connect(self._on_number)
        self._kbit = SpinBox()
        self._kbit.setRange(1, _LARGEST_KBIT)
        self._kbit.setSingleStep(100)
        self._kbit.setSuffix(self.tr(" kbit/s"))
        self._kbit.valueChanged.connect(self._on_kbit)
        self._size = DoubleSpinBox()
        self._size.setRange(0.1, MOST_MIB)
        self._size.setDecimals(1)
        self._size.setSingleStep(10)
        self._size.setSuffix(self.tr(" MiB"))
        self._size.setToolTip(self.tr("Of the whole file, sound and all else included"))
        self._size.valueChanged.connect(self._on_size)
        self._number_cell = self._cell("", self._number)
        kbit_cell = self._cell(self.tr("Bitrate"), self._kbit)
        self._rate_cells = {
            _QUALITY: (self._cell(self.tr("Quality 1–10"), self._quality), self._number_cell),
            _BITRATE: (kbit_cell,),
            _TWO_PASS: (kbit_cell,),
            _SIZE: (self._cell(self.tr("File size"), self._size),),
        }
        self._mode_cell = self._cell(self.tr("Rate by"), self._rate)
        self._fixed = [self._cell(self.tr("Encoder"), self._encoder), self._mode_cell]
        for field in (self._quality, self._number, self._kbit, self._size):
            field.setKeyboardTracking(False)

    def _make_knobs(self) -> None:
        for dial in self._knobs:
            self._grid.removeWidget(dial.cell)
            dial.cell.hide()
            dial.cell.deleteLater()
        self._cells = []
        self._knobs = [self._dial(knob) for knob in knobs_of(self._line)]

    def _dial(self, knob: Knob) -> "_Dial":
        field: QComboBox | DoubleSpinBox
        if knob.choices:
            field = QComboBox()
            field.activated.connect(self._turn(knob, field))
        else:
            field = DoubleSpinBox()
            field.setKeyboardTracking(False)
            field.setDecimals(1 if knob.step < 1 else 0)
            field.setRange(knob.low - knob.step, knob.high)
            field.setSingleStep(knob.step)
            field.setSpecialValueText(self.tr("encoder's"))
            field.valueChanged.connect(self._turn(knob, field))
        title, told = field_title(knob.name)
        field.setToolTip(told)
        cell = self._cell(title, field)
        cell.show()  # what comes into a page that is shown already is hidden at first
        return _Dial(knob, field, cell)

    def _cell(self, title: str, field: QWidget) -> QWidget:
        cell = QWidget(self._page)
        layout = QVBoxLayout(cell)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        name = label(title, tone="dim", font=self._theme.small)
        name.setObjectName("title")
        name.setBuddy(field)
        layout.addWidget(name)
        layout.addWidget(field)
        field.setAccessibleName(title)
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setMinimumWidth(_FIELD_WIDTH)  # so that all columns are as wide
        if isinstance(field, QComboBox):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        return cell

    # showing

    def _show_encoder(self, codec: str) -> None:
        names = list(KNOBS) if codec in KNOBS or not codec else [codec, *KNOBS]
        # What works stands first, each group in its usual order.
        names.sort(key=lambda name: name in self._found and bool(self._found[name].reason))
        with QSignalBlocker(self._encoder):
            self._encoder.clear()
            for name in names:
                reason = self._found[name].reason if name in self._found else ""
                self._encoder.addItem(f"{encoder_title(name)} — {reason}" if reason else encoder_title(name), name)
                if reason:
                    _enable(self._encoder, self._encoder.count() - 1, enabled=False, reason=reason)
            self._encoder.setCurrentIndex(self._encoder.findData(codec))

    def _show_rate(self, codec: str) -> None:
        scale = SCALES.get(codec)
        kbit, number = bitrate_in(self._line), number_in(self._line)
        mode = self._mode(kbit)
        with QSignalBlocker(self._rate), QSignalBlocker(self._kbit), QSignalBlocker(self._size):
            _enable(self._rate, self._rate.findData(_TWO_PASS), enabled=codec in TWO_PASS)
            self._size.setValue(self._budget.size_mib or _USUAL_MIB)
            self._rate.setCurrentIndex(self._rate.findData(mode))
            self._kbit.setValue(kbit or _USUAL_KBIT)
        self._mode_cell.setVisible(scale is not None)
        for cell in self._all_rate_cells():
            cell.setVisible(scale is not None and cell in self._rate_cells[mode])
        if scale is None:
            return
        with QSignalBlocker(self._quality), QSignalBlocker(self._number):
            self._quality.setValue(scale.nearest(number) if number is not None else WORST - 1)
            self._number.setRange(scale.low - 1, scale.high)
            self._number.setValue(number if number is not None else scale.low - 1)
        _name(self._number_cell, self._number, number_title(scale.options[0]))

    def _mode(self, kbit: int) -> str:
        if self._budget.size_mib:
            return _SIZE
        if not kbit:
            return _QUALITY
        return _TWO_PASS if self._budget.two_pass else _BITRATE

    def _all_rate_cells(self) -> list[QWidget]:
        """Each once: two ways share the bitrate."""
        return list(dict.fromkeys(cell for cells in self._rate_cells.values() for cell in cells))

    def _arrange(self) -> None:
        """As many fields beside each other as there is room for."""
        cells = [*self._fixed, *self._all_rate_cells(), *(dial.cell for dial in self._knobs)]
        cells = [cell for cell in cells if not cell.isHidden()]
        columns = max(1, (self.viewport().width() - GRID) // (_CELL_WIDTH + GRID))
        if cells != self._cells or columns != self._grid.property("columns"):
            while self._grid.count():
                self._grid.takeAt(0)
            for index, cell in enumerate(cells):
                self._grid.addWidget(cell, index // columns, index % columns)
            for column in range(max(columns, self._grid.columnCount())):
                self._grid.setColumnStretch(column, 1 if column < columns else 0)
                self._grid.setColumnMinimumWidth(column, 0)
            self._cells = cells
            self._grid.setProperty("columns", columns)
        rows = -(-len(cells) // columns)
        height = rows * (cells[0].sizeHint().height() + GRID) - GRID
        self._height = min(height, _TALLEST)
        self.setMaximumHeight(self._height)
        self.setMinimumHeight(min(self._height, _LOWEST))
        self.updateGeometry()

    @override
    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(_CELL_WIDTH, super().minimumSizeHint().height())

    # changing

    def _turn(self, knob: Knob, field: QComboBox | DoubleSpinBox) -> Callable[[], None]:
        def turned() -> None:
            self._tell(knob.written(self._line, _value(knob, field)))

        return turned

    def _on_encoder(self) -> None:
        codec = str(self._encoder.currentData())
        line = with_encoder(self._line, codec)
        fits = codec in SCALES and (codec in TWO_PASS or self._budget.size_mib)
        self._tell(line, self._budget if fits else Budget())

    def _on_rate(self) -> None:
        mode = self._rate.currentData()
        if mode == _SIZE:
            # What the line says of quality would not count.
            self._tell(with_number(self._line, None), Budget(size_mib=self._size.value()))
        elif mode == _QUALITY:
            scale = SCALES[codec_in(self._line)]
            self._tell(with_number(self._line, scale.steps[USUAL - WORST]), Budget())
        else:
            self._tell(with_bitrate(self._line, self._kbit.value()), Budget(two_pass=mode == _TWO_PASS))

    def _on_size(self, size_mib: float) -> None:
        self._tell(self._line, replace(self._budget, size_mib=size_mib))

    def _on_quality(self, quality: int) -> None:
        codec = codec_in(self._line)
        self._tell(with_number(self._line, SCALES[codec].steps[quality - WORST] if quality >= WORST else None))

    def _on_number(self, number: float) -> None:
        low = SCALES[codec_in(self._line)].low
        self._tell(with_number(self._line, number if number >= low else None))

    def _on_kbit(self, kbit: int) -> None:
        self._tell(with_bitrate(self._line, kbit))

    def _tell(self, line: str, budget: Budget | None = None) -> None:
        budget = self._budget if budget is None else budget
        if (line, budget) != (self._line, self._budget):
            self.show_line(line, budget)
            self.edited.emit(line, budget)


def _hold_back(dial: _Dial, found: Found) -> None:
    """What the encoder was seen not to do here cannot be chosen, unless the line has it already."""
    if isinstance(dial.field, DoubleSpinBox) and dial.knob.name == "b_frames" and found.b_frames and not found.reason:
        dial.field.setToolTip(found.b_frames)
        dial.field.setEnabled(dial.field.value() > 0)
    if isinstance(dial.field, QComboBox) and dial.knob.name == "form" and not found.reason:
        for index in range(dial.field.count()):
            is_deep = "10" in str(dial.field.itemData(index))
            reason = found.ten_bit if is_deep else ""
            _enable(dial.field, index, enabled=not reason or index == dial.field.currentIndex(), reason=reason)


def _show_value(knob: Knob, field: QComboBox | DoubleSpinBox, value: str, codec: str) -> None:
    with QSignalBlocker(field):
        if isinstance(field, QComboBox):
            others = [value] if value and value not in knob.choices else []
            if field.count() != len(knob.choices) + 1 + len(others) or (others and field.findData(value) < 0):
                field.clear()
                for choice in ("", *knob.choices, *others):
                    field.addItem(value_title(codec, knob.name, choice), choice)
            field.setCurrentIndex(field.findData(value))
            return
        try:
            field.setValue(float(value))
        except ValueError:
            field.setValue(field.minimum())


def _value(knob: Knob, field: QComboBox | DoubleSpinBox) -> str:
    if isinstance(field, QComboBox):
        return str(field.currentData())
    return f"{field.value():g}" if field.value() > knob.low - knob.step / 2 else ""


def _name(cell: QWidget, field: QWidget, title: str) -> None:
    for name in cell.findChildren(QLabel, "title"):
        name.setText(title)
    field.setAccessibleName(title)


def _enable(box: QComboBox, index: int, *, enabled: bool, reason: str = "") -> None:
    model = box.model()
    assert isinstance(model, QStandardItemModel)
    item = model.item(index)
    item.setEnabled(enabled)
    item.setToolTip(reason)
