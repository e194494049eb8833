# SPDX-License-Identifier: GPL-3.0-or-later
"""How long the event loop is held up."""

import time
from typing import NamedTuple

from PySide6.QtCore import QAbstractEventDispatcher, QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication

_WORTH_TELLING_S = 0.010


class Handler(NamedTuple):
    """One event that was handled. took_s: of this thread's processor time; wall_s: until it was over."""

    took_s: float
    wall_s: float
    event: str
    receiver: str


class TimedApplication(QApplication):
    """Times handlers by processor time: what the scheduler gives other programs meanwhile is not theirs."""

    def __init__(self) -> None:
        super().__init__([])
        self.slow: list[Handler] = []
        self._handling = False

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        if self._handling:
            # An event within a handler is a part of it; a look at this clock costs more than most of them.
            return super().notify(receiver, event)
        kind = event.type().name
        self._handling = True
        wall, began = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            took = time.thread_time() - began
            self._handling = False
            if took > _WORTH_TELLING_S:
                self.slow.append(Handler(took, time.perf_counter() - wall, kind, type(receiver).__name__))

    def run_for(self, seconds: float) -> None:
        run_for(seconds)


class Turns(QObject):
    """The most processor time between two waits of the event loop: no handler takes longer.

    Unlike TimedApplication it puts no Python between Qt and the objects that Qt alone knows.
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
