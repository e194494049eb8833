# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the window's thread of which only the newest counts: what is computed from the frame that is shown."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot


class Newest(QObject):
    """Runs one function at a time. One that is asked for meanwhile waits, and takes the place of any that waited.

    What already runs is told all the same, or nothing would be seen where frames come faster than they are worked on.
    """

    _answered = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._count = _Count()
        self._forgotten = 0
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run[T](self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Calls `then` on the window's thread with what `work` returns, unless it waits and something newer comes."""
        self._count.asked += 1
        number, count, answered = self._count.asked, self._count, self._answered

        def task() -> None:
            if number == count.asked:
                value = work()
                # What it was for, a panel or a view, may be gone by now.
                with suppress(RuntimeError):
                    answered.emit(number, then, value)

        self._pool.start(task)

    def forget(self) -> None:
        """Nothing that was asked for is waited for any more."""
        self._count.asked += 1
        self._forgotten = self._count.asked

    @Slot(int, object, object)
    def _on_answered(self, number: int, receiver: Callable[[object], object], value: object) -> None:
        if number > self._forgotten:
            receiver(value)


@dataclass(slots=True)
class _Count:
    """asked: how often something was, which only the window's thread changes."""

    asked: int = 0
