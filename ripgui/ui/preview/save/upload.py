# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends a comparison from a thread of its own; the window only hears how far it is."""

import asyncio
from threading import Lock

from PySide6.QtCore import QObject, QThreadPool, Signal

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import RipError
from ripgui.delivery.comparison import Comparison, upload
from ripgui.ui.language.told import in_words


class Upload(QObject):
    """One at a time. advanced: pictures sent, of how many. finished: the link. failed: why. stopped: as was asked."""

    advanced = Signal(int, int)
    finished = Signal(str)
    failed = Signal(str)
    stopped = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._sending: _Sending | None = None

    def begin(self, comparison: Comparison, site: str) -> None:
        self.stop()
        sending = _Sending(self, comparison, site)
        self._sending = sending
        self._pool.start(sending.run)

    def stop(self) -> None:
        """Gives up; what was sent stays on the site."""
        if self._sending is not None:
            self._sending.stop()

    def close(self) -> None:
        self.stop()
        self._pool.waitForDone()


class _Sending:
    """The part that runs on the pool; it knows the signals, not their owner."""

    def __init__(self, owner: Upload, comparison: Comparison, site: str) -> None:
        self._advanced, self._finished = owner.advanced, owner.finished
        self._failed, self._stopped = owner.failed, owner.stopped
        self._comparison = comparison
        self._site = site
        self._lock = Lock()
        self._is_stopped = False
        self._running: tuple[asyncio.AbstractEventLoop, asyncio.Task[None]] | None = None

    def run(self) -> None:
        try:
            with bugs_as_errors():
                asyncio.run(self._send())
        except asyncio.CancelledError:
            self._stopped.emit()
        except RipError as error:
            self._failed.emit(in_words(str(error)))

    def stop(self) -> None:
        with self._lock:
            self._is_stopped = True
            if self._running is not None:
                loop, task = self._running
                loop.call_soon_threadsafe(task.cancel)

    async def _send(self) -> None:
        task = asyncio.current_task()
        assert task is not None
        with self._lock:
            if self._is_stopped:
                raise asyncio.CancelledError
            self._running = asyncio.get_running_loop(), task
        try:
            link = await upload(self._comparison, self._site, on_progress=self._advanced.emit)
        finally:
            with self._lock:
                self._running = None
        self._finished.emit(link)
