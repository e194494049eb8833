# SPDX-License-Identifier: GPL-3.0-or-later
"""What the form is put together from: choices, numbers, columns with a heading."""

from enum import StrEnum
from typing import cast

from PySide6.QtWidgets import QComboBox, QFormLayout, QWidget

from ripgui.ui.look import SpinBox, label
from ripgui.ui.theme import GRID, Theme


def chosen(choice: QComboBox) -> str:
    return cast(str, choice.currentData())


def choice_of[T: StrEnum](name: str, texts: dict[T, str]) -> QComboBox:
    made = QComboBox()
    made.setAccessibleName(name)
    made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    made.setMinimumContentsLength(12)
    for value, text in texts.items():
        made.addItem(text, str(value))
    return made


def spin(name: str, most: int, nothing: str, *, step: int, unit: str = "") -> SpinBox:
    """A number from 0 on; `nothing` is what 0 is called."""
    made = SpinBox()
    made.setAccessibleName(name)
    made.setRange(0, most)
    made.setSingleStep(step)
    made.setSuffix(f" {unit}" if unit else "")
    made.setSpecialValueText(nothing)
    made.setKeyboardTracking(False)
    return made


def column_of(theme: Theme, heading: str, *rows: tuple[str, QWidget]) -> QWidget:
    column = QWidget()
    form = QFormLayout(column)
    form.setContentsMargins(0, 0, 0, 0)
    form.setHorizontalSpacing(2 * GRID)
    form.setVerticalSpacing(GRID)
    form.addRow(label(heading, font=theme.strong))
    for text, field in rows:
        if text:
            name = label(text, tone="dim")
            name.setFixedHeight(field.sizeHint().height())
            name.setBuddy(field)
            form.addRow(name, field)
        else:
            form.addRow(field)
    return column
