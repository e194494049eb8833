# SPDX-License-Identifier: GPL-3.0-or-later
"""The fields of the settings: each shows a value, and tells when the user chose another one."""

from collections.abc import Callable, Mapping
from typing import Any, override

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from ripgui.ui.look import DoubleSpinBox, SpinBox
from ripgui.ui.theme import GRID

_FIELD_WIDTH = 190
_PATH_WIDTH = 300


class Control(QWidget):
    """chosen: the user wants another value."""

    chosen = Signal(object)

    def __init__(self, *parts: QWidget) -> None:
        super().__init__()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for part in parts:
            layout.addWidget(part)
        self.field: QWidget = parts[0]
        self.setFocusProxy(self.field)

    def show_value(self, value: object) -> None:
        """Without telling that it was chosen."""

    def name(self, title: str, hint: str) -> None:
        """For those who do not see where it stands."""
        self.field.setAccessibleName(title)
        self.field.setAccessibleDescription(hint)


class Switch(Control):
    def __init__(self) -> None:
        self._box = QCheckBox()
        super().__init__(self._box)
        self._box.toggled.connect(self.chosen.emit)

    @override
    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(value))


class Choice(Control):
    def __init__(self, choices: Mapping[Any, str]) -> None:
        self._box = QComboBox()
        super().__init__(self._box)
        self._box.setMinimumWidth(_FIELD_WIDTH)
        for value, title in choices.items():
            self._box.addItem(title, value)
        self._values: tuple[object, ...] = tuple(choices)
        self._box.activated.connect(lambda index: self.chosen.emit(self._values[index]))

    @override
    def show_value(self, value: object) -> None:
        self._box.setCurrentIndex(self._values.index(value) if value in self._values else -1)


class Number(Control):
    """automatic: what the number before the first one is called, which stands for None."""

    def __init__(self, least: int, most: int, *, unit: str = "", step: int = 1, automatic: str = "") -> None:
        self._box = SpinBox()
        super().__init__(self._box)
        self._automatic = least - 1 if automatic else None
        self._box.setRange(least - 1 if automatic else least, most)
        self._box.setSpecialValueText(automatic)
        self._box.setSuffix(unit)
        self._box.setSingleStep(step)
        self._box.setMinimumWidth(_FIELD_WIDTH)
        self._box.setKeyboardTracking(False)
        self._box.valueChanged.connect(lambda value: self.chosen.emit(None if value == self._automatic else value))

    @override
    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, int) else self._box.minimum())


class Seconds(Control):
    def __init__(self, most: float, unit: str) -> None:
        self._box = DoubleSpinBox()
        super().__init__(self._box)
        self._box.setRange(1, most)
        self._box.setDecimals(0)
        self._box.setSingleStep(10)
        self._box.setSuffix(unit)
        self._box.setMinimumWidth(_FIELD_WIDTH)
        self._box.setKeyboardTracking(False)
        self._box.valueChanged.connect(self.chosen.emit)

    @override
    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setValue(value if isinstance(value, float) else 0.0)


class Text(Control):
    """A line that is taken when Enter is pressed or the field is left. browse: asks for it in a dialog."""

    def __init__(
        self, placeholder: str, browse: Callable[[Callable[[str], object]], object] | None = None, word: str = ""
    ) -> None:
        self._line = QLineEdit()
        button = QPushButton(word)
        super().__init__(self._line, *([button] if browse is not None else []))
        self._line.setPlaceholderText(placeholder)
        self._line.setMinimumWidth(_PATH_WIDTH - (90 if browse is not None else 0))
        self._line.editingFinished.connect(self._on_finished)
        self._shown = ""
        if browse is None:
            button.deleteLater()
        else:
            button.setAutoDefault(False)
            button.setAccessibleName(word)
            button.clicked.connect(lambda: browse(self.chosen.emit))

    @override
    def show_value(self, value: object) -> None:
        self._shown = str(value)
        if self._line.text() != self._shown:
            self._line.setText(self._shown)

    def _on_finished(self) -> None:
        text = self._line.text().strip()
        if text != self._shown:
            self.chosen.emit(text)


class Buttons(Control):
    """What can be done rather than chosen."""

    def __init__(self, *buttons: tuple[str, str, Callable[[], object]]) -> None:
        """buttons: object name, text, and what a click does."""
        made = [QPushButton(text) for _, text, _ in buttons]
        super().__init__(*made)
        for button, (name, _, do) in zip(made, buttons, strict=True):
            button.setObjectName(name)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, do=do: do())

    @override
    def name(self, title: str, hint: str) -> None:
        for button in self.findChildren(QPushButton):
            button.setAccessibleDescription(f"{title}. {hint}")
