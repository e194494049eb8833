# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects Python's cyclic garbage on the window's thread alone.

Python would do so on whatever thread makes the next object. Where that destroys one of Qt's objects, Qt holds a lock
and waits for Python, while the window's thread may hold Python and wait for that lock: both wait for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 200
_YOUNG_AT_A_TIME = 10
"""So many collections of what is new come between two that look further; and ten of those between two of everything."""
_MANY = 50_000
"""So much that is new at once is a queue that was loaded: there to stay, and long to look through."""


class Garbage(QObject):
    """Takes the collection over from Python until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._done = 0
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """All that is there by now is there to stay: no collection has to look at it again."""
        gc.freeze()

    def collect(self) -> None:
        """Once as much is new as Python would wait for; seldom more than what is new, which takes a moment alone."""
        new = gc.get_count()[0]
        if new <= gc.get_threshold()[0]:
            return
        if new > _MANY:
            self.settle()
            return
        self._done += 1
        if self._done % _YOUNG_AT_A_TIME:
            gc.collect(0)
        else:
            gc.collect(2 if self._done % _YOUNG_AT_A_TIME**2 == 0 else 1)

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
