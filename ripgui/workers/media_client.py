# SPDX-License-Identifier: GPL-3.0-or-later
"""The parent's side of media workers: one at a time, and another as soon as that is dead."""

import threading
from collections.abc import Callable

from ripgui.core.patience import Patience
from ripgui.workers.again import asked_again
from ripgui.workers.client import WorkerProcess
from ripgui.workers.protocol import LogLine, Method, Progress


class MediaWorker:
    """A media worker that never stays dead. Calls block: make them on one thread; `kill` may come from any.

    What a worker was asked when it died is asked of another, and of itself where only its ffmpeg was killed, as often
    as a chunk is tried: all that it can be asked either only reads, or writes its files anew. on_log: is also told.
    """

    def __init__(self, *, on_log: Callable[[LogLine], None]) -> None:
        self._on_log = on_log
        self._lock = threading.Lock()
        self._is_killed = False
        self._worker = self._begun()

    def call[P, R](
        self,
        method: Method[P, R],
        params: P,
        *,
        patience: Patience,
        on_progress: Callable[[Progress], None] = lambda _: None,
    ) -> R:
        """Asks, and waits for the answer; raises as `Pending.result` does, Cancelled once it was killed."""
        return asked_again(
            lambda: self._alive().call(method, params, patience=patience, on_progress=on_progress),
            lambda error: self._on_log(LogLine(text=f"{error}; what it was asked is asked again", origin="error")),
        )

    def kill(self) -> None:
        """Ends the worker and its children now, for good."""
        with self._lock:
            self._is_killed = True
            self._worker.kill()

    def close(self) -> None:
        self._worker.close()

    def _alive(self) -> WorkerProcess:
        """The worker, or one in its place; where it was killed, itself, whose calls say so."""
        if not self._worker.is_alive and not self._is_killed:
            self._worker.close()
            with self._lock:
                if not self._is_killed:
                    self._worker = self._begun()
        return self._worker

    def _begun(self) -> WorkerProcess:
        return WorkerProcess("media", on_log=self._on_log)
