# SPDX-License-Identifier: GPL-3.0-or-later
"""A long text to read and to copy."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import open_at
from ripgui.ui.theme import GRID, Theme


class TextDialog(QDialog):
    """Stands beside the window without holding it up."""

    def __init__(self, title: str, text: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("textDialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        open_at(self, 760, 600)
        self._text = QPlainTextEdit(text)
        self._text.setObjectName("textDialogText")
        self._text.setAccessibleName(title)
        self._text.setReadOnly(True)
        self._text.setFont(theme.mono)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(GRID, GRID, GRID // 2, GRID)
        inner.addWidget(self._text)
        copy, close = QPushButton(self.tr("&Copy")), QPushButton(self.tr("C&lose"))
        copy.setObjectName("textDialogCopy")
        copy.setAutoDefault(False)
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        buttons.addWidget(copy)
        buttons.addStretch(1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(card, 1)
        layout.addLayout(buttons)
