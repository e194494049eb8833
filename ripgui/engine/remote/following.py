# SPDX-License-Identifier: GPL-3.0-or-later
"""Follows one task until its remote system is done with it, whatever the way there is like."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import replace

from ripgui.core.error import RemoteError
from ripgui.core.event import Event, Logged, StageChanged
from ripgui.core.remote import Handle, Order, RemoteState, RemoteStatus
from ripgui.core.task import Task, TaskState
from ripgui.engine.queue.remote_options import MERGED, wanted_result
from ripgui.engine.queue.task_files import discard_made
from ripgui.engine.remote.desk import Desk
from ripgui.engine.remote.pace import Backoff
from ripgui.engine.remote.strip import Strip
from ripgui.remote.dialect import Capability, Dialect
from ripgui.web.http import BusyError, without_query

_MOST_CLIPS = 10_000
_WORDS = {
    RemoteState.WAITING: "waits for its turn",
    RemoteState.CUTTING: "cutting",
    RemoteState.RUNNING: "encoding",
    RemoteState.MERGING: "merging",
    RemoteState.DONE: "done",
    RemoteState.FAILED: "failed",
    RemoteState.DELETED: "deleted",
}


class Following:
    """Of one task. Methods are called on the loop."""

    def __init__(self, task: Task, desk: Desk) -> None:
        self.task = task
        self._desk = desk
        self._name = task.spec.target.endpoint
        self._backoff = Backoff(desk.pace)
        self._strip: Strip | None = None
        self._said: StageChanged | None = None
        self._nudge = asyncio.Event()
        self._wishes: list[int | None] = []
        self._has_merged_again = False
        self.notes: tuple[str, ...] = ()

    def ask_again(self, clip: int | None) -> None:
        """Has a clip encoded again, or the merge made again where it is None."""
        self._wishes.append(clip)
        self._nudge.set()

    async def patiently[T](self, what: Callable[[], Awaitable[T]]) -> T:
        """Until it is answered: whatever keeps it from that is shown, and waited out."""
        while True:
            try:
                return await what()
            except (BusyError, RemoteError) as error:
                await self.wait_out(error)

    async def wait_out(self, error: BusyError | RemoteError) -> None:
        pause_s = self._backoff.trouble(error)
        self.say(f"{error}; asks again in {pause_s:.0f} s")
        await self._rest(pause_s)

    def say(self, detail: str, progress: float | None = None) -> None:
        # What servers say is theirs: nothing of it shall steer a terminal.
        plain = "".join(sign if sign.isprintable() else " " for sign in detail)
        said = StageChanged(task=self.task.id, state=TaskState.REMOTE, detail=plain, progress=progress)
        if said != self._said:
            self._said = said
            self._desk.emit(said)

    async def to_its_end(self, dialect: Dialect, handle: Handle, order: Order) -> RemoteStatus:
        """What it said last."""
        last: RemoteStatus | None = None
        since = time.monotonic()
        while True:
            await self._grant_wishes(dialect, handle, order)
            status = await self.patiently(lambda: dialect.status(handle))
            # Links have another signature each time.
            known = without_doors(status)
            moved = known != last
            if moved:
                await self.show(status)
            if status.state.is_final or self._has_enough(status):
                return status
            if moved and (last is None or status.state is not last.state):
                since = time.monotonic()
            last = known
            if self._lacks_its_merge(dialect, status, since):
                self._has_merged_again = True
                self._note(f"{self._name} had all clips and made no result of them: it was asked to merge them again")
                self._wishes.append(None)
                continue
            await self._rest(self._backoff.calm(moved=moved))

    def _has_enough(self, status: RemoteStatus) -> bool:
        """What is merged here needs no merge there."""
        has_all = bool(status.clips) and all(clip.is_done and clip.url for clip in status.clips)
        return has_all and wanted_result(self.task.spec) == MERGED

    async def show(self, status: RemoteStatus) -> None:
        words = _WORDS[status.state]
        said = f"{words} ({status.words})" if status.words and status.words.lower() not in words else words
        progress = status.progress
        self.say(f"{self._name}: {said}", None if progress is None else min(max(progress, 0.0), 1.0))
        if status.clips and len(status.clips) <= _MOST_CLIPS:
            for event in await self._desk.quick(lambda: self._shown(status)):
                self._desk.emit(event)

    def _shown(self, status: RemoteStatus) -> list[Event]:
        if self._strip is None:
            self._strip = Strip(self.task, self._desk.store)
        return self._strip.show(status.clips)

    async def _grant_wishes(self, dialect: Dialect, handle: Handle, order: Order) -> None:
        self._nudge.clear()
        while self._wishes:
            clip = self._wishes.pop(0)
            capability = Capability.RETRY_MERGE if clip is None else Capability.RETRY_CLIP
            if capability not in dialect.about.capabilities:
                self._note(f"{dialect.about.title} cannot {capability}")
                continue
            try:
                if clip is None:
                    await dialect.retry_merge(handle)
                else:
                    await dialect.retry_clip(handle, clip, order)
                    self._has_merged_again = False
                # What was fetched of it is not what is there now.
                await self._desk.quick(lambda: discard_made(self.task))
            except (BusyError, RemoteError) as error:
                self._note(f"{capability}: {error}")

    def _lacks_its_merge(self, dialect: Dialect, status: RemoteStatus, since: float) -> bool:
        can = Capability.RETRY_MERGE in dialect.about.capabilities and not self._has_merged_again
        has_all = bool(status.clips) and all(clip.is_done for clip in status.clips) and not status.results
        return can and has_all and time.monotonic() - since >= self._desk.pace.merge_s

    def _note(self, text: str) -> None:
        self.notes = (*self.notes, text)
        self._desk.emit(Logged(task=self.task.id, text=text, origin="error"))

    async def _rest(self, pause_s: float) -> None:
        """As long as said, or until something is wished; and as long as everything stands still."""
        try:
            async with asyncio.timeout(pause_s):
                await self._nudge.wait()
        except TimeoutError:
            pass
        while not self._desk.may_run.is_set():  # noqa: ASYNC110  it is set on another thread
            await asyncio.sleep(self._desk.pace.first_s)


def without_doors(status: RemoteStatus) -> RemoteStatus:
    """Addresses as far as anybody may know them."""
    clips = tuple(replace(clip, url=without_query(clip.url)) for clip in status.clips)
    return replace(status, clips=clips, results=tuple(map(without_query, status.results)))
