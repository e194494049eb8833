# SPDX-License-Identifier: GPL-3.0-or-later
"""All tasks that are done elsewhere, each followed on one loop beside the queue."""

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import Cancelled, RipError
from ripgui.core.event import Logged
from ripgui.core.remote import Handle
from ripgui.core.task import Task, TaskState, Wish
from ripgui.engine.lock import ProcessLock
from ripgui.engine.queue.remote_request import Again, Forget, read_request
from ripgui.engine.remote.async_path import AsyncPath, LoopThread
from ripgui.engine.remote.desk import Desk
from ripgui.engine.remote.pace import Pace
from ripgui.engine.remote.voyage import Voyage
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.elsewhere import Errand, Hooks
from ripgui.remote.dialect import Capability

_LONGEST_END_S = 30.0


@dataclass(slots=True, eq=False)
class _Entry:
    """under: the loop's task, once it began. is_over: what became of it is being written."""

    errand: Errand
    voyage: Voyage
    under: "asyncio.Task[None] | None" = None
    is_stopped: bool = False
    is_over: bool = False


class Remotes:
    """An `Elsewhere`. path: None for a loop of its own."""

    def __init__(
        self,
        store: Store,
        settings: Callable[[], Settings],
        hooks: Hooks,
        *,
        path: AsyncPath | None = None,
        pace: Pace | None = None,
    ) -> None:
        self._hooks = hooks
        self._own_path = LoopThread() if path is None else None
        self._path: AsyncPath = path or self._own_path or LoopThread()
        self._desk = Desk(store, settings, hooks.emit, pace or Pace())
        self._changed = threading.Condition()
        self._entries: dict[int, _Entry] = {}
        self._asked_before: dict[int, list[int | None]] = {}
        self._forgetting: set[Future[None]] = set()

    @property
    def task_ids(self) -> tuple[int, ...]:
        return tuple(self._entries)

    def take(self, task: Task, lock: ProcessLock) -> None:
        voyage = Voyage(task, self._desk)
        entry = _Entry(Errand(task=task, run=voyage, lock=lock), voyage)
        with self._changed:
            self._entries[task.id] = entry
            for clip in self._asked_before.pop(task.id, ()):
                voyage.following.ask_again(clip)
        self._path.run(self._sail(entry)).add_done_callback(lambda _: self._end_unbegun(entry))

    def stop(self, task_id: int | None = None) -> None:
        with self._changed:
            chosen = [entry for number, entry in self._entries.items() if task_id in (None, number)]
            for entry in chosen:
                if not entry.is_stopped:
                    entry.is_stopped = True
                    if entry.under is not None:
                        entry.under.get_loop().call_soon_threadsafe(entry.under.cancel)

    def pause(self, paused: bool) -> None:
        if paused:
            self._desk.may_run.clear()
        else:
            self._desk.may_run.set()

    def hear(self, request: str) -> None:
        match read_request(request):
            case Again(task=task_id, clip=clip):
                with self._changed:
                    entry = self._entries.get(task_id)
                    if entry is None or entry.under is None:
                        self._asked_before.setdefault(task_id, []).append(clip)
                    else:
                        loop = entry.under.get_loop()
                        loop.call_soon_threadsafe(entry.voyage.following.ask_again, clip)
            case Forget(endpoint=endpoint, handle=handle, task=task_id):
                future = self._path.run(self._forget(endpoint, handle, task_id))
                self._forgetting.add(future)
                future.add_done_callback(self._forgetting.discard)
            case None:
                pass

    def wait(self) -> None:
        self.pause(False)
        with self._changed:
            # A loop that turns on this very thread cannot turn meanwhile: what is left then goes on at the next start.
            self._changed.wait_for(lambda: not self._entries, _LONGEST_END_S if self._own_path is not None else 1.0)
        for future in tuple(self._forgetting):
            future.cancel()
        self._desk.close()
        if self._own_path is not None:
            self._own_path.close()

    async def _sail(self, entry: _Entry) -> None:
        errand, voyage = entry.errand, entry.voyage
        ending: Callable[[], None]
        try:
            self._begin(entry)
            with bugs_as_errors():
                result = await voyage.run()
            ending = partial(self._hooks.made, errand, voyage.task, result)
        except (asyncio.CancelledError, Cancelled):
            ending = partial(self._hooks.stopped, errand, None, None, True)
            await self._take_back(entry)
        except RipError as error:
            ending = partial(self._hooks.stopped, errand, TaskState.FAILED, error, voyage.has_begun)
        self._end(entry, ending)

    def _begin(self, entry: _Entry) -> None:
        with self._changed:
            entry.under = asyncio.current_task()
            if entry.is_stopped:
                raise Cancelled

    async def _take_back(self, entry: _Entry) -> None:
        """What the user wants to have nothing of is deleted there, too."""
        task_id = entry.errand.task.id
        try:
            if await self._desk.quick(lambda: self._desk.store.wish(task_id)) is Wish.CLEAR:
                await entry.voyage.delete_there()
        except (asyncio.CancelledError, RipError) as error:
            self._hooks.emit(Logged(task=task_id, text=f"nothing was deleted elsewhere: {error}", origin="error"))

    async def _forget(self, endpoint: str, handle: Handle, task_id: int) -> None:
        try:
            async with self._desk.lines.open(endpoint) as dialect:
                if Capability.DELETE in dialect.about.capabilities:
                    await dialect.delete([handle])
        except RipError as error:
            told = f"{endpoint} could not be told to delete {handle.id}: {error}"
            self._hooks.emit(Logged(task=task_id, text=told, origin="error"))

    def _end_unbegun(self, entry: _Entry) -> None:
        """Of a loop that ended before it got to it."""
        self._end(entry, partial(self._hooks.stopped, entry.errand, None, None, False))

    def _end(self, entry: _Entry, ending: Callable[[], None]) -> None:
        """Written on a thread that outlives the loop."""
        with self._changed:
            if entry.is_over:
                return
            entry.is_over = True
        self._desk.submit(partial(self._ended, entry, ending))

    def _ended(self, entry: _Entry, ending: Callable[[], None]) -> None:
        entry.voyage.stopwatch.stop()
        try:
            with bugs_as_errors():
                ending()
        except RipError as error:
            self._hooks.emit(Logged(task=entry.errand.task.id, text=str(error), origin="error"))
            entry.errand.lock.release()
        with self._changed:
            self._entries.pop(entry.errand.task.id, None)
            self._changed.notify_all()
        self._hooks.idle()
