# SPDX-License-Identifier: GPL-3.0-or-later
"""A remote system's clips as the chunks of a task, so that they are shown and told like those that are encoded here."""

from collections.abc import Sequence
from fractions import Fraction

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged, Event, Planned
from ripgui.core.ranges import FrameRange
from ripgui.core.remote import Clip
from ripgui.core.task import Task
from ripgui.engine.store import Store

_FRAMES_UNKNOWN = 1000


class Strip:
    """Of one task. It is not told which frames are in which clip: all count as equally long."""

    def __init__(self, task: Task, store: Store) -> None:
        self._task = task
        self._store = store
        self._chunks = store.chunks(task.id)
        self._is_announced = False

    def show(self, clips: Sequence[Clip]) -> list[Event]:
        """Writes what changed, and returns what is to be told of it. Waits for the store."""
        states = [ChunkState.DONE if clip.is_done else ChunkState.RUNNING for clip in clips]
        known = self._chunks if len(self._chunks) == len(clips) else []
        chunks = known or self._cut(len(clips))
        changed = [index for index, state in enumerate(states) if chunks[index].state is not state]
        device = self._task.spec.target.endpoint
        events: list[Event] = []
        if not self._is_announced:
            self._is_announced = True
            events.append(self._planned(chunks))
        self._chunks = [
            Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity, state=state, attempts=1)
            for chunk, state in zip(chunks, states, strict=True)
        ]
        if not known:
            self._store.set_chunks(self._task.id, self._chunks)
        for index in changed:
            chunk = self._chunks[index]
            if known:
                self._store.save_chunk(self._task.id, chunk)
            total = len(chunk.range)
            events.append(
                ChunkChanged(
                    task=self._task.id,
                    chunk=index,
                    state=chunk.state,
                    frames=total if chunk.state is ChunkState.DONE else 0,
                    total=total,
                    fps=0.0,
                    attempt=1,
                    device=device,
                )
            )
        return events

    def _planned(self, chunks: Sequence[Chunk]) -> Planned:
        facts = self._task.facts
        return Planned(
            task=self._task.id,
            source=self._task.spec.source,
            output=self._task.spec.output,
            frames=chunks[-1].range.stop,
            fps=facts.fps if facts is not None and facts.fps else Fraction(24),
            chunks=tuple((chunk.range.start, chunk.range.stop) for chunk in chunks),
            done=tuple(chunk.index for chunk in chunks if chunk.state is ChunkState.DONE),
        )

    def _cut(self, count: int) -> list[Chunk]:
        facts = self._task.facts
        frames = round(facts.duration_s * float(facts.fps)) if facts is not None else 0
        frames = max(frames or _FRAMES_UNKNOWN, count)
        bounds = [frames * number // count for number in range(count + 1)]
        return [
            Chunk(index=index, range=FrameRange(*bounds[index : index + 2]), identity=f"clip {index}")
            for index in range(count)
        ]
