# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the columns of a task and of a chunk."""

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypedDict

from ripgui.core.checked import from_json, to_json
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.ranges import FrameRange
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState, Wish

if TYPE_CHECKING:
    from ripgui.core.prepared import Prepared

TASK_COLUMNS = (
    "id, spec, state, wish, position, owner, work_folder, facts, frames, fps, workers, error, differences, notes, "
    "created_at, started_at, finished_at, active_s, output_size_bytes, is_withheld, "
    "delivered"
)
CHUNK_COLUMNS = "task, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, durations"


class TaskChanges(TypedDict, total=False):
    """Columns of a task that may change, see `core.task.Task`."""

    spec: TaskSpec
    state: TaskState
    wish: Wish
    owner: str
    work_folder: str
    facts: SourceFacts | None
    frames: int
    fps: Fraction | None
    workers: int
    error: str
    differences: tuple[str, ...]
    notes: tuple[str, ...]
    started_at: float
    finished_at: float
    active_s: float
    output_size_bytes: int
    is_withheld: bool
    delivered: str
    prepared: "Prepared | None"


def task_of(row: tuple[Any, ...]) -> Task:
    (task_id, spec, state, wish, position, owner, work_folder, facts, frames, fps, workers, *rest) = row
    (
        error,
        differences,
        notes,
        created_at,
        started_at,
        finished_at,
        active_s,
        output_size_bytes,
        is_withheld,
        delivered,
    ) = rest
    return Task(
        id=task_id,
        spec=from_json(TaskSpec, spec),
        state=TaskState(state),
        wish=Wish(wish),
        position=position,
        owner=owner,
        work_folder=work_folder,
        facts=None if facts == "null" else from_json(SourceFacts, facts),
        frames=frames,
        fps=Fraction(fps) if fps else None,
        workers=workers,
        error=error,
        differences=tuple(json.loads(differences)),
        notes=tuple(json.loads(notes)),
        created_at=created_at,
        started_at=started_at,
        finished_at=finished_at,
        active_s=active_s,
        output_size_bytes=output_size_bytes,
        is_withheld=bool(is_withheld),
        delivered=delivered,
    )


def chunk_of(row: tuple[Any, ...]) -> Chunk:
    _, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, durations = row
    return Chunk(
        index=number,
        range=FrameRange(start, stop),
        identity=identity,
        state=ChunkState(state),
        attempts=attempts,
        reasons=tuple(json.loads(reasons)),
        size_bytes=size_bytes,
        extradata=extradata,
        durations=tuple((count, numerator, denominator) for count, numerator, denominator in json.loads(durations)),
    )


def row_of(task_id: int, chunk: Chunk) -> tuple[object, ...]:
    """What `chunk_of` reads."""
    return (
        task_id,
        chunk.index,
        chunk.range.start,
        chunk.range.stop,
        chunk.identity,
        chunk.state,
        chunk.attempts,
        json.dumps(chunk.reasons),
        chunk.size_bytes,
        chunk.extradata,
        json.dumps(chunk.durations),
    )


def changed_columns(changes: TaskChanges) -> dict[str, object]:
    """The values as their columns hold them."""
    return {name: _COLUMN_DUMPS.get(name, _as_is)(value) for name, value in changes.items()}


def _as_is(value: Any) -> Any:
    return value


def dump(value: object) -> str:
    return "null" if value is None else to_json(value)


_COLUMN_DUMPS: dict[str, Any] = {
    "spec": dump,
    "facts": dump,
    "fps": lambda value: "" if value is None else str(value),
    "differences": json.dumps,
    "notes": json.dumps,
    "prepared": lambda value: "" if value is None else dump(value),
}
