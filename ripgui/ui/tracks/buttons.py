# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of buttons below lists."""

from collections.abc import Callable

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ripgui.ui.theme import GRID


def button_row(parent: QWidget, *buttons: tuple[str, str, Callable[[], object]]) -> tuple[QWidget, list[QPushButton]]:
    """Each with its text, its name for those who do not see it, and what it does."""
    row = QWidget(parent)
    layout = QHBoxLayout(row)
    layout.setContentsMargins(6, 0, 6, 0)
    layout.setSpacing(GRID)
    made = []
    for text, name, act in buttons:
        button = QPushButton(text, row)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setAutoDefault(False)
        button.clicked.connect(lambda _=False, act=act: act())
        layout.addWidget(button)
        made.append(button)
    layout.addStretch(1)
    return row, made
