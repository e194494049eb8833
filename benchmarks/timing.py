# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the event loop is held up."""

import time

from PySide6.QtCore import QAbstractEventDispatcher, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

TURN = "It is processor time of the window's thread, without what else the machine does, or what a handler waits for."
"""What bounds a figure of turns, for the page."""


class Turns(QObject):
    """The most processor time between two waits of the event loop: neither what else the machine does is in it, nor
    what a handler waits for.
    """

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.longest_s = 0.0
        self._last_s = time.thread_time()
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        dispatcher.aboutToBlock.connect(self._on_wait)

    def clear(self) -> None:
        self.longest_s, self._last_s = 0.0, time.thread_time()

    def _on_wait(self) -> None:
        now_s = time.thread_time()
        self.longest_s, self._last_s = max(self.longest_s, now_s - self._last_s), now_s


def run_for(seconds: float) -> None:
    """A loop of its own: to quit the application would close its windows."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()
