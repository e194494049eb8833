# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps Python's garbage collector from holding the window up when the queue is long."""

import gc

from PySide6.QtCore import QObject, QTimer

from ripgui.ui.queue.model import QueueModel

_MANY = 100
_THRESHOLDS = (10_000, 20, 10)


class Collector(QObject):
    """A full collection looks at every object that lives: a tenth of a second for 20,000 chunks, whichever handler it
    meets. Rows are freed by counting references anyway, so those of a long queue are taken out of its sight.
    """

    def __init__(self, model: QueueModel) -> None:
        super().__init__(model)
        self._model = model
        self._seen = 0
        self._timer = QTimer(self, singleShot=True, interval=500)
        self._timer.timeout.connect(gc.freeze)
        gc.set_threshold(*_THRESHOLDS)
        model.items_changed.connect(self._look)

    def _look(self) -> None:
        count = len(self._model.items())
        if abs(count - self._seen) >= _MANY:
            self._seen = count
            self._timer.start()
