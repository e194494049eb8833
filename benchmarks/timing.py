# SPDX-License-Identifier: GPL-3.0-or-later
"""An application that times every handler of its event loop."""

import time
from typing import NamedTuple

from PySide6.QtCore import QEvent, QObject, QTimer
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
        self._depth = 0

    def notify(self, receiver: QObject, event: QEvent) -> bool:
        kind = event.type().name
        self._depth += 1
        wall, began = time.perf_counter(), time.thread_time()
        try:
            return super().notify(receiver, event)
        finally:
            took = time.thread_time() - began
            self._depth -= 1
            if not self._depth and took > _WORTH_TELLING_S:
                self.slow.append(Handler(took, time.perf_counter() - wall, kind, type(receiver).__name__))

    def run_for(self, seconds: float) -> None:
        timer = QTimer(singleShot=True, interval=round(seconds * 1000))
        timer.timeout.connect(self.quit)
        timer.start()
        self.exec()
