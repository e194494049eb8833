# SPDX-License-Identifier: GPL-3.0-or-later
"""Collects Python's cyclic garbage on the window's thread alone.

Python would do so on whatever thread makes the next object. Where that destroys one of Qt's objects, Qt holds a lock
and waits for Python, while the window's thread may hold Python and wait for that lock: both wait for ever.
"""

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 1000


class Garbage(QObject):
    """Takes the collection over from Python until it is closed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def settle(self) -> None:
        """All that is there by now is there to stay: no collection has to look at it again."""
        gc.freeze()

    def collect(self) -> None:
        """As Python would by now, the oldest generation that has its turn."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [generation for generation in range(3) if counts[generation] > limits[generation]]
        if due and due[0] == 0:
            gc.collect(max(due))

    def close(self) -> None:
        self._timer.stop()
        gc.enable()
