# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks what becomes of running work when the window is closed."""

from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import label
from ripgui.ui.theme import GRID, Theme


class CloseAnswer(StrEnum):
    STAY = "stay"
    RESUME_LATER = "resume"
    STOP = "stop"


class CloseDialog(QDialog):
    """Over the window, without holding it up: the answer comes as a signal. Escape stays."""

    answered = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("closeDialog")
        self.setWindowTitle(self.tr("Work is running"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = label(self.tr("The queue is still running"), font=theme.heading)
        text = label(self.tr("Finished chunks are kept. What about the others?"), tone="dim")
        text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(GRID)
        for answer, words in (
            (CloseAnswer.STAY, self.tr("Keep &running, stay open")),
            (CloseAnswer.RESUME_LATER, self.tr("&Close, and go on at the next start")),
            (CloseAnswer.STOP, self.tr("&Stop the queue and close")),
        ):
            layout.addWidget(self._button(answer, words))
        self.setMinimumWidth(400)

    def _button(self, answer: CloseAnswer, words: str) -> QPushButton:
        button = QPushButton(words)
        button.setObjectName(f"{answer}Button")
        button.setMinimumHeight(36)
        button.setDefault(answer is CloseAnswer.STAY)
        button.setProperty("primary", answer is CloseAnswer.STAY)
        button.clicked.connect(lambda: self._answer(answer))
        return button

    def _answer(self, answer: CloseAnswer) -> None:
        self.accept()
        self.answered.emit(answer)
