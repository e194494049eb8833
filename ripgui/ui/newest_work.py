# SPDX-License-Identifier: GPL-3.0-or-later
"""Long work with a worker process, off the window's thread: the newest ends what came before, which tells no more."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal

type Answer = Callable[[Callable[[], None]], None]
"""Has something done on the window's thread, if the work is still the newest by then."""


class Work(Protocol):
    def run(self) -> None:
        """Does it, on a thread that stays the same from one work to the next."""

    def end(self) -> None:
        """Lets `run` come to its end soon; called on another thread, also before it began or after it has ended."""


class NewestWork[W: Work](QObject):
    """Methods return at once, but for `close`, which waits until all has ended.

    work: what is under way; None before, and once it has finished or was stopped.
    """

    _answered = Signal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # A worker dies with the thread that started it.
        self._pool.setExpiryTimeout(-1)
        self._killers = QThreadPool(self)
        self._newest = 0
        self.work: W | None = None
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    @property
    def is_running(self) -> bool:
        return self.work is not None

    def put(self, make: Callable[[Answer], W]) -> None:
        """In the place of what is under way."""
        self.stop()
        number, answered = self._newest, self._answered
        self.work = made = make(lambda tell: answered.emit(number, tell))
        self._pool.start(made.run)

    def stop(self) -> None:
        """An answer that is still on its way is not heard."""
        self._newest += 1
        work, self.work = self.work, None
        if work is not None:
            self._killers.start(work.end)

    def finish(self, tell: Callable[[], None]) -> None:
        """For the last answer of a work: nothing is under way by the time that it is told."""
        self.work = None
        tell()

    def close(self) -> None:
        self.stop()
        self._killers.waitForDone()
        self._pool.waitForDone()

    def _on_answered(self, number: int, tell: Callable[[], None]) -> None:
        if number == self._newest:
            tell()
