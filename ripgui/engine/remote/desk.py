# SPDX-License-Identifier: GPL-3.0-or-later
"""What all tasks that are done elsewhere share: store, threads for what waits, and who is told."""

import asyncio
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from functools import partial

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import ToolError
from ripgui.core.event import Event
from ripgui.engine.remote.line import Lines
from ripgui.engine.remote.pace import Pace
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from ripgui.web.http import BusyError

_LONG_AT_ONCE = 3


@contextmanager
def outages() -> Iterator[None]:
    """What a worker gave up within may go well later: where it never will, it says InputError."""
    try:
        yield
    except ToolError as error:
        raise BusyError(str(error), error.tail) from error


class Desk:
    """quick: for the store, in the order asked. long: for what takes as long as a file takes.

    uploads: of sources by the loop itself, so many at once; the first of many is there before the last one begins.
    """

    def __init__(
        self, store: Store, settings: Callable[[], Settings], emit: Callable[[Event], None], pace: Pace
    ) -> None:
        self.store = store
        self.records = RemoteRecords(store)
        self._settings = settings
        self.emit = emit
        self.pace = pace
        self.lines = Lines()
        self.uploads = asyncio.Semaphore(_LONG_AT_ONCE)
        self.may_run = threading.Event()
        self.may_run.set()
        self._quick = ThreadPoolExecutor(1, thread_name_prefix="remote-store")
        self._long = ThreadPoolExecutor(_LONG_AT_ONCE, thread_name_prefix="remote-work")

    @property
    def settings(self) -> Settings:
        """As they are now."""
        return self._settings()

    async def quick[T](self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._quick, work)

    async def long[T](self, token: CancelToken, work: Callable[[], T]) -> T:
        """Work that heeds the token: where this is cancelled, the work is ended first."""
        done = asyncio.get_running_loop().run_in_executor(self._long, partial(_begun, token, work))
        try:
            return await asyncio.shield(done)
        except asyncio.CancelledError:
            token.ask(StopLevel.NOW)
            await asyncio.wait([done])
            done.exception()
            raise

    def submit(self, work: Callable[[], object]) -> None:
        """Behind what is asked already; whether or not the loop turns."""
        self._quick.submit(work)

    def close(self) -> None:
        self._quick.shutdown(wait=True)
        self._long.shutdown(wait=True)


def _begun[T](token: CancelToken, work: Callable[[], T]) -> T:
    token.check()
    return work()
