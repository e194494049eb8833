# SPDX-License-Identifier: GPL-3.0-or-later
"""A task as the queue shows it: its row of the store, and what events have told since."""

from dataclasses import replace
from enum import IntEnum
from fractions import Fraction

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged, Event, Finished, Logged, Planned, RowsChanged, StageChanged
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.ranges import FrameRange
from ripgui.core.task import Task, TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue.eta import Burden, Pace

_MOST_FAILED_SHOWN = 50
_MOST_SHOWN = 1000


class Cell(IntEnum):
    """State of a chunk in the strip of a task."""

    WAITING = 0
    RUNNING = 1
    DONE = 2
    FAILED = 3


_CELLS = {
    ChunkState.WAITING: Cell.WAITING,
    ChunkState.RUNNING: Cell.RUNNING,
    ChunkState.DONE: Cell.DONE,
    ChunkState.FAILED: Cell.FAILED,
}


class QueueItem:
    """Light: a task keeps one byte per chunk beside the store's own values, and events of running chunks only.

    cells: a `Cell` per chunk. live: the last event of chunks that run or failed. shown: numbers of the chunks listed
    below the task. is_held: the whole queue is paused. left_s: time it still needs, None where that cannot be told.
    """

    __slots__ = (
        "_burden",
        "cells",
        "chunks",
        "detail",
        "frames_done",
        "is_held",
        "is_unfolded",
        "left_s",
        "live",
        "pace",
        "progress",
        "remote",
        "shown",
        "task",
    )

    def __init__(self, row: Row) -> None:
        self.task = row.task
        self.chunks = row.chunks
        self.remote = row.remote
        self.cells = bytearray()
        self.live: dict[int, ChunkChanged] = {}
        self.detail = ""
        self.progress: float | None = None
        self.is_unfolded = False
        self.is_held = False
        self.frames_done = 0
        self.left_s: float | None = None
        self._burden: Burden | None = None
        self._count()
        self.pace = Pace(frames_before=self.frames_done, seconds_before=row.task.active_s)
        self.shown = self.wanted_chunks()

    # what it is

    @property
    def frames(self) -> int:
        """Of the plan; before there is one, of the source as far as that is known."""
        task = self.task
        if task.frames:
            return task.frames
        return round(task.facts.duration_s * task.facts.fps) if task.facts is not None else 0

    @property
    def mean_fps(self) -> Fraction:
        """Of the clip; before that is known, of the source."""
        facts = self.task.facts
        return self.task.fps or (facts.fps if facts is not None else None) or FALLBACK_FPS

    @property
    def frames_now(self) -> int:
        """Encoded frames, those of running chunks included."""
        return self.frames_done + sum(event.frames for event in self.live.values() if event.state is ChunkState.RUNNING)

    @property
    def share(self) -> float:
        """How much of the present stage is done, 0 to 1."""
        if self.task.state is TaskState.DONE:
            return 1.0
        if self.shows_stage or (self.task.state is TaskState.REMOTE and self.progress is not None):
            return self.progress or 0.0
        planned = self.chunks[-1].range.stop - self.chunks[0].range.start if self.chunks else 0
        return self.frames_now / planned if planned else 0.0

    @property
    def shows_stage(self) -> bool:
        """Whether it is in a stage whose progress is not that of chunks, or of a remote system's clips."""
        is_of_chunks = self.task.state is TaskState.RUNNING or (self.task.state is TaskState.REMOTE and self.chunks)
        return self.task.state.is_active and not is_of_chunks

    @property
    def server(self) -> str:
        """The endpoint that does it, "" where this computer does."""
        return self.task.spec.target.endpoint

    @property
    def is_followed(self) -> bool:
        """Whether a remote system has it, and this computer only looks how far it is."""
        is_sent = bool(self.detail) and not self.detail.startswith("uploading")
        return self.task.state is TaskState.REMOTE and is_sent

    @property
    def is_unsure(self) -> bool:
        """Whether a remote system may have accepted it, and only the user sends it once more."""
        is_doubtful = self.remote is not None and self.remote.phase.value == "unsure"
        return is_doubtful and self.task.state is TaskState.FAILED

    @property
    def addresses(self) -> tuple[str, ...]:
        """Of its results, where a remote system has them."""
        remote = self.remote
        if remote is None or self.task.state is not TaskState.DONE:
            return ()
        return remote.results or (remote.status.results if remote.status is not None else ())

    @property
    def stands(self) -> bool:
        """Whether it was begun and waits for the user to let it go on."""
        return self.task.state is TaskState.PAUSED or (self.is_held and self.task.state is TaskState.RUNNING)

    @property
    def fps(self) -> float:
        """Frames per second of all running chunks."""
        return sum(event.fps for event in self.live.values() if event.state is ChunkState.RUNNING)

    @property
    def running_chunks(self) -> int:
        return 0 if self.stands else sum(event.state is ChunkState.RUNNING for event in self.live.values())

    def chunk_share(self, index: int) -> float:
        match self.cells[index]:
            case Cell.DONE:
                return 1.0
            case Cell.RUNNING if index in self.live:
                return self.live[index].frames / max(1, self.live[index].total)
            case _:
                return 0.0

    def reason(self, index: int) -> str:
        """Why the last attempt at a chunk failed, "" where none did."""
        event = self.live.get(index)
        if event is not None and event.reason:
            return event.reason
        reasons = self.chunks[index].reasons
        return reasons[-1] if reasons else ""

    def attempt(self, index: int) -> int:
        event = self.live.get(index)
        return event.attempt if event is not None else self.chunks[index].attempts

    def wanted_chunks(self) -> list[int]:
        """Chunks to list below the task: all, or those that run or failed."""
        if self.is_unfolded:
            return self._all_chunks()
        # Of a remote system's clips nobody knows which ones are in work.
        if self.task.state in (TaskState.DONE, TaskState.WAITING, TaskState.CANCELLED) or self.server:
            return []
        running = [number for number, cell in enumerate(self.cells) if cell == Cell.RUNNING]
        failed = [number for number, cell in enumerate(self.cells) if cell == Cell.FAILED]
        return sorted(running + failed[:_MOST_FAILED_SHOWN])

    def _all_chunks(self) -> list[int]:
        """All chunks; of very many as many as a list can lay out at once, those first that are not done."""
        if len(self.chunks) <= _MOST_SHOWN:
            return list(range(len(self.chunks)))
        order = sorted(range(len(self.chunks)), key=lambda number: self.cells[number] == Cell.DONE)
        return sorted(order[:_MOST_SHOWN])

    def burden(self) -> Burden | None:
        """What it still costs, None where nothing more happens and nothing can be learnt from it."""
        task = self.task
        if self._burden is not None and task.state is not TaskState.RUNNING:
            return self._burden
        self._burden = self._weigh(task)
        return self._burden

    def _weigh(self, task: Task) -> Burden | None:
        pixels = task.facts.width * task.facts.height if task.facts is not None else 0
        kind = (task.spec.encoder, task.spec.script)
        if task.state is TaskState.DONE and task.active_s > 0:
            return Burden(kind=kind, pixels_left=0, left_s=0.0, pixel_rate=task.frames * pixels / task.active_s)
        if task.state.is_final:
            return None
        frames_left = max(0, self.frames - self.frames_now)
        rate = self.pace.rate if task.state is TaskState.RUNNING else None
        return Burden(
            kind=kind,
            pixels_left=frames_left * pixels,
            left_s=None if rate is None else frames_left / rate,
            pixel_rate=None if rate is None else rate * pixels,
        )

    # what happens to it

    def take_row(self, row: Row) -> None:
        """The store's truth replaces everything but the progress of chunks that still run."""
        self.task = row.task
        self.chunks = row.chunks
        self.remote = row.remote
        if row.task.state.is_active:
            self.live = {number: event for number, event in self.live.items() if self._is_news(number, event)}
        else:
            self._forget_work()
        self._count()

    def take_event(self, event: Event) -> None:
        match event:
            case Planned():
                self._plan(event)
            case ChunkChanged():
                self._change_chunk(event)
            case StageChanged():
                self.task = replace(self.task, state=event.state)
                self.detail, self.progress = event.detail, event.progress
                if not event.state.is_active:
                    self._forget_work()
                    self._count()
            case Finished():
                self._finish(event)
            case Logged() | RowsChanged():
                pass

    def observe(self, now_s: float) -> None:
        self.pace.observe(now_s, self.frames_now)

    def _plan(self, event: Planned) -> None:
        done = frozenset(event.done)
        self.chunks = tuple(
            Chunk(
                index=number,
                range=FrameRange(start, stop),
                identity="",
                state=ChunkState.DONE if number in done else ChunkState.WAITING,
            )
            for number, (start, stop) in enumerate(event.chunks)
        )
        self.task = replace(self.task, frames=event.frames, fps=event.fps, workers=event.workers)
        self.live = {}
        self._count()

    def _change_chunk(self, event: ChunkChanged) -> None:
        if event.chunk >= len(self.chunks):
            return
        if self.server and event.state is ChunkState.RUNNING:
            # It says of a remote system's clip no more than that it is not done.
            event = replace(event, state=ChunkState.WAITING)
        before, after = self.cells[event.chunk], _CELLS[event.state]
        length = len(self.chunks[event.chunk].range)
        self.frames_done += length * ((after == Cell.DONE) - (before == Cell.DONE))
        self.cells[event.chunk] = after
        if event.state in (ChunkState.RUNNING, ChunkState.FAILED):
            known = self.live.get(event.chunk)
            if known is not None and known.reason and not event.reason:
                event = replace(event, reason=known.reason)
            self.live[event.chunk] = event
        else:
            self.live.pop(event.chunk, None)

    def _finish(self, event: Finished) -> None:
        task = self.task
        self.task = replace(
            task,
            state=event.state,
            error=event.error,
            frames=event.frames or task.frames,
            differences=event.differences or task.differences,
            notes=event.notes or task.notes,
        )
        self._forget_work()
        self._count()

    def _is_news(self, number: int, event: ChunkChanged) -> bool:
        """Whether an event tells more of a chunk than the store: that it runs, or why it failed just now."""
        if number >= len(self.chunks):
            return False
        chunk = self.chunks[number]
        return chunk.state is not ChunkState.DONE and event.attempt >= chunk.attempts

    def _forget_work(self) -> None:
        self.live = {}
        self.detail, self.progress = "", None
        self.pace.pause()

    def _count(self) -> None:
        """Derives cells and frames from chunks and events."""
        self._burden = None
        self.cells = bytearray(_CELLS[chunk.state] for chunk in self.chunks)
        for number, chunk in enumerate(self.chunks):
            event = self.live.get(number)
            if event is not None:
                self.cells[number] = _CELLS[event.state]
            elif chunk.state is ChunkState.RUNNING:
                # Nothing reports about it, so nothing runs.
                self.cells[number] = Cell.WAITING
        self.frames_done = sum(len(chunk.range) for chunk in self.chunks if chunk.state is ChunkState.DONE)
