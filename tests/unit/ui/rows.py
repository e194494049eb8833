# SPDX-License-Identifier: GPL-3.0-or-later
"""Rows of a queue and events about them, made up."""

from fractions import Fraction

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.event import ChunkChanged
from ripgui.core.ranges import FrameRange
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState
from ripgui.engine.queue.rows import Row

FACTS = SourceFacts(
    width=1920, height=1080, fps=Fraction(24000, 1001), duration_s=60.0, size_bytes=1_000_000, video_codec="h264"
)
CHUNK_FRAMES = 100


def make_task(task_id: int, state: TaskState = TaskState.WAITING, *, frames: int = 0) -> Task:
    spec = TaskSpec(
        source=f"/videos/Episode {task_id:02}.mkv",
        output=f"/videos/Episode {task_id:02}-encoded.mkv",
        script="clip.set_output()\n",
        encoder="-c:v libx264 -crf 18",
    )
    return Task(id=task_id, spec=spec, state=state, frames=frames, position=float(task_id), facts=FACTS, fps=FACTS.fps)


def make_row(task_id: int, state: TaskState = TaskState.WAITING, *, chunks: int = 0, done: int = 0) -> Row:
    """done: how many of the first chunks are."""
    listed = (
        Chunk(
            index=number,
            range=FrameRange(number * CHUNK_FRAMES, (number + 1) * CHUNK_FRAMES),
            identity=f"chunk {number}",
            state=ChunkState.DONE if number < done else ChunkState.WAITING,
            attempts=int(number < done),
        )
        for number in range(chunks)
    )
    return Row(make_task(task_id, state, frames=chunks * CHUNK_FRAMES), tuple(listed))


def chunk_event(
    task_id: int,
    chunk: int,
    state: ChunkState = ChunkState.RUNNING,
    *,
    frames: int = 0,
    attempt: int = 1,
    reason: str = "",
    fps: float = 10.0,
) -> ChunkChanged:
    return ChunkChanged(
        task=task_id,
        chunk=chunk,
        state=state,
        frames=frames,
        total=CHUNK_FRAMES,
        fps=fps,
        attempt=attempt,
        reason=reason,
    )
