# SPDX-License-Identifier: GPL-3.0-or-later
"""A card's form: names and fields in rows, and below a field what is wrong with it."""

from collections.abc import Callable
from typing import Literal

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QWidget

from ripgui.core.error import InputError
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel, field_name, set_tone
from ripgui.ui.theme import GRID


class FieldForm(QFormLayout):
    def __init__(self, card: QWidget) -> None:
        super().__init__(card)
        self._rows: dict[QWidget, QWidget] = {}
        self._told: dict[QWidget, ElidedLabel] = {}
        self.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self.setHorizontalSpacing(3 * GRID)
        self.setVerticalSpacing(GRID + 2)

    def add_field(self, text: str, field: QWidget, *beside: QWidget) -> None:
        self._rows[field] = _row(field, *beside) if beside else field
        self.addRow(field_name(text, field), self._rows[field])

    def add_checked(self, text: str, field: QWidget, *beside: QWidget) -> None:
        """A field that may hold what cannot be, see `tell`."""
        self.add_field(text, field, *beside)
        told = self._told[field] = ElidedLabel(tone="error")
        told.setObjectName(f"{field.objectName()}Error")
        self.addRow(field_name("", told), told)
        self.setRowVisible(told, False)

    def tell(self, field: QWidget, problem: str, tone: Literal["error", "warning"] = "error") -> None:
        """Says below the field what is wrong with it, "" for nothing."""
        told = self._told[field]
        told.set_text(problem)
        set_tone(told, tone)
        set_tone(field, "error" if problem and tone == "error" else "")
        self.setRowVisible(told, bool(problem))

    def show_field(self, field: QWidget, shown: bool) -> None:
        """Shows or hides its row, with what is said below."""
        self.setRowVisible(self._rows[field], shown)
        if field in self._told:
            self.setRowVisible(self._told[field], shown and bool(self._told[field].text_whole()))


def problem_of[T](check: Callable[[T], object], value: T) -> str:
    """What is wrong with it, "" for nothing."""
    try:
        check(value)
    except InputError as error:
        return in_words(str(error))
    return ""


def _row(field: QWidget, *beside: QWidget) -> QWidget:
    made = QWidget()
    layout = QHBoxLayout(made)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(GRID)
    layout.addWidget(field, 1)
    for widget in beside:
        layout.addWidget(widget)
    return made
