# SPDX-License-Identifier: GPL-3.0-or-later
"""A line that holds the path of an ONNX model, and a button to choose it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ripgui.ui.theme import GRID


class ModelField(QWidget):
    """edited: the path is another one. asked: the user wants to choose a file."""

    edited = Signal()
    asked = Signal()

    def __init__(self, name: str, placeholder: str) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setAccessibleName(name)
        self.line.setPlaceholderText(placeholder)
        self.line.textEdited.connect(self.edited)
        choose = QPushButton(self.tr("Choose …"))
        choose.setAccessibleName(self.tr("Choose: {name}").format(name=name))
        choose.clicked.connect(self.asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.line, 1)
        layout.addWidget(choose)

    @property
    def path(self) -> str:
        return self.line.text().strip()

    def choose(self, path: str) -> None:
        """As if the user had typed it."""
        self.line.setText(path)
        self.edited.emit()
