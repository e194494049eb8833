# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens with a task on its way: written to its row, and told as events."""

from collections.abc import Callable, Sequence

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged, Event, Logged, Planned, StageChanged
from ripgui.core.prepared import Prepared
from ripgui.core.task import Task, TaskSpec, TaskState, dynamic_hdr_warnings
from ripgui.engine.store import Store
from ripgui.engine.work.stopwatch import Stopwatch
from ripgui.workers.protocol import LogLine, Progress


class Journal:
    """Of one task. emit: is told every event, on any thread. notes: what belongs to its result's."""

    def __init__(self, task: Task, store: Store, emit: Callable[[Event], None]) -> None:
        self._task_id = task.id
        self._store = store
        self._emit = emit
        self.stopwatch = Stopwatch(task.active_s)
        self.notes: tuple[str, ...] = ()

    def announce(self, spec: TaskSpec, prepared: Prepared, chunks: Sequence[Chunk]) -> None:
        self._emit(
            Planned(
                task=self._task_id,
                source=spec.source,
                output=spec.output,
                frames=len(prepared.plan.whole),
                fps=prepared.clip.fps,
                chunks=tuple((chunk.range.start, chunk.range.stop) for chunk in chunks),
                done=tuple(chunk.index for chunk in chunks if chunk.state is ChunkState.DONE),
                workers=prepared.plan.workers,
                warnings=dynamic_hdr_warnings(prepared.source.video.dynamic_hdr),
            )
        )

    def enter(self, state: TaskState, detail: str = "") -> None:
        self._store.update(self._task_id, state=state, active_s=self.stopwatch.seconds)
        self._emit(StageChanged(task=self._task_id, state=state, detail=detail))

    def say_preparing(self, detail: str, progress: float | None) -> None:
        self._emit(StageChanged(task=self._task_id, state=TaskState.PREPARING, detail=detail, progress=progress))

    def saying(self, state: TaskState) -> Callable[[Progress], None]:
        return lambda told: self._emit(StageChanged(task=self._task_id, state=state, progress=told.fraction))

    def chunk_changed(self, chunk: Chunk, reason: str, device: str) -> None:
        # A row says that a chunk runs only while somebody can tell when it stops.
        self._store.save_chunk(self._task_id, chunk)
        if chunk.state is not ChunkState.RUNNING:
            self._store.update(self._task_id, active_s=self.stopwatch.seconds)
        frames = len(chunk.range) if chunk.state is ChunkState.DONE else 0
        self._emit(self._event_of(chunk, frames, device, reason=reason))

    def chunk_progressed(self, chunk: Chunk, told: Progress, device: str) -> None:
        self._emit(self._event_of(chunk, told.frames, device, fps=told.fps))

    def _event_of(self, chunk: Chunk, frames: int, device: str, *, fps: float = 0.0, reason: str = "") -> ChunkChanged:
        return ChunkChanged(
            task=self._task_id,
            chunk=chunk.index,
            state=chunk.state,
            frames=frames,
            total=len(chunk.range),
            fps=round(fps, 2),
            attempt=chunk.attempts,
            device=device,
            reason=reason,
        )

    def note(self, text: str) -> None:
        """Something that happened while chunks were encoded, which belongs to the result's notes."""
        self.notes = (*self.notes, text)
        self._emit(Logged(task=self._task_id, text=text, origin="error"))

    def log(self, line: LogLine) -> None:
        self._emit(Logged(task=self._task_id, text=line.text, origin=line.origin, chunk=line.chunk))
