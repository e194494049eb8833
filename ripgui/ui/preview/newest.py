# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the window's thread of which only the newest counts: what is computed from the frame that is shown."""

from collections.abc import Callable
from threading import Lock

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot


class Newest(QObject):
    """Runs one function at a time. One that is asked for meanwhile waits, and takes the place of any that waited."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._queue = _Queue()
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run[T](self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        """Calls `then` on the window's thread with what `work` returns, unless something newer is asked for before."""
        answered, queue = self._answered, self._queue

        def task() -> None:
            while (waiting := queue.take()) is not None:
                asked, receiver = waiting
                answered.emit(receiver, asked())

        if queue.put((work, then)):
            self._pool.start(QRunnable.create(task))

    def forget(self) -> None:
        """Nothing that was asked for is waited for any more."""
        self._queue.clear()

    def wait(self) -> None:
        self._pool.waitForDone()

    @Slot(object, object)
    def _on_answered(self, receiver: Callable[[object], object], value: object) -> None:
        receiver(value)


type _Job = tuple[Callable[[], object], Callable[..., object]]


class _Queue:
    """A place for one job, and whether somebody works."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._job: _Job | None = None
        self._is_running = False

    def put(self, job: _Job) -> bool:
        """Whether somebody must begin to work."""
        with self._lock:
            self._job = job
            starts, self._is_running = not self._is_running, True
            return starts

    def take(self) -> _Job | None:
        with self._lock:
            job, self._job = self._job, None
            self._is_running = job is not None
            return job

    def clear(self) -> None:
        with self._lock:
            self._job = None
