# SPDX-License-Identifier: GPL-3.0-or-later
"""A minute in which whoever just sat down can keep the computer awake."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ripgui.core.when_done import COUNTDOWN_S, Action
from ripgui.ui.look import label
from ripgui.ui.theme import GRID, Theme


class Countdown(QDialog):
    """Over the window, without holding it up. over: nobody prevented it. prevented: somebody did; so does Escape."""

    over = Signal()
    prevented = Signal()

    def __init__(self, action: Action, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("countdown")
        self.setWindowTitle(self.tr("The queue is done"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._is_sleep = action is Action.SLEEP
        self._left_s = COUNTDOWN_S
        self._text = label(font=theme.heading)
        self._text.setObjectName("countdownText")
        hint = label(self.tr("The queue is done, and this was asked for."), tone="dim")
        stay = QPushButton(self.tr("Stay &awake") if self._is_sleep else self.tr("Stay &on"))
        stay.setObjectName("countdownStay")
        stay.setProperty("primary", True)
        stay.setDefault(True)
        stay.setMinimumHeight(36)
        stay.clicked.connect(self.reject)
        now = QPushButton(self.tr("&Now"))
        now.setObjectName("countdownNow")
        now.setAutoDefault(False)
        now.setMinimumHeight(36)
        now.clicked.connect(self._end)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(stay, 1)
        buttons.addWidget(now)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self._text)
        layout.addWidget(hint)
        layout.addSpacing(GRID)
        layout.addLayout(buttons)
        self.setMinimumWidth(400)
        self._timer = QTimer(self, interval=1000)
        self._timer.timeout.connect(self.tick)
        self._timer.start()
        self.rejected.connect(self._stop)
        self._say()

    def tick(self) -> None:
        """A second went by."""
        self._left_s -= 1
        if self._left_s > 0:
            self._say()
        else:
            self._end()

    def _say(self) -> None:
        text = self.tr("The computer sleeps in {seconds} s") if self._is_sleep else self.tr("Shuts down in {seconds} s")
        self._text.setText(text.format(seconds=self._left_s))

    def _end(self) -> None:
        self._timer.stop()
        self.accept()
        self.over.emit()

    def _stop(self) -> None:
        self._timer.stop()
        self.prevented.emit()
