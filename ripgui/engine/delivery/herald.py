# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells webhooks what became of tasks, on a thread of its own: no task waits for it."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from typing import TYPE_CHECKING

from ripgui.core.error import RipError
from ripgui.core.event import Event, Logged

if TYPE_CHECKING:
    import asyncio

    from ripgui.core.history import HistoryEntry

_JOIN_S = 5.0


class Herald:
    """emit: is told on any thread what went wrong, as a line of the task's log."""

    def __init__(self, emit: Callable[[Event], None]) -> None:
        self._emit = emit
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._sent: set[Future[None]] = set()
        self._is_closed = False

    def tell(self, entry: "HistoryEntry") -> None:
        """Tells the task's webhook, if it has one; returns at once."""
        if not entry.spec.treatment.webhook:
            return
        import asyncio

        with self._lock:
            if self._is_closed:
                return
            future = asyncio.run_coroutine_threadsafe(self._send(entry), self._started())
            self._sent.add(future)
        future.add_done_callback(self._sent.discard)

    def close(self, patience_s: float) -> None:
        """Waits so long for those that are not told yet, and gives up the others."""
        with self._lock:
            self._is_closed = True
            loop, thread, left = self._loop, self._thread, set(self._sent)
        if loop is None or thread is None:
            return
        for future in wait(left, timeout=patience_s).not_done:
            future.cancel()
        loop.call_soon_threadsafe(loop.stop)
        thread.join(_JOIN_S)

    def _started(self) -> "asyncio.AbstractEventLoop":
        import asyncio

        if self._loop is None:
            self._loop = asyncio.new_event_loop()
            self._thread = threading.Thread(target=self._run, args=(self._loop,), name="herald", daemon=True)
            self._thread.start()
        return self._loop

    @staticmethod
    def _run(loop: "asyncio.AbstractEventLoop") -> None:
        import asyncio

        asyncio.set_event_loop(loop)
        try:
            loop.run_forever()
            for task in asyncio.all_tasks(loop):
                task.cancel()
            loop.run_until_complete(asyncio.sleep(0))
        finally:
            loop.close()

    async def _send(self, entry: "HistoryEntry") -> None:
        import uuid

        from ripgui.delivery.webhook import send
        from ripgui.engine.delivery.webhooks import find_webhook

        told = False
        try:
            webhook = find_webhook(entry.spec.treatment.webhook)
            if entry.state in webhook.on:
                await send(webhook, entry, key=uuid.uuid4().hex, on_retry=lambda text: self._say(entry, text))
            told = True
        except RipError as error:
            told = True
            self._say(entry, str(error))
        finally:
            if not told:
                self._say(entry, f"the webhook {entry.spec.treatment.webhook} was not told: the program ended before")

    def _say(self, entry: "HistoryEntry", text: str) -> None:
        self._emit(Logged(task=entry.task, text=text, origin="error"))
