# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in the columns of a task and of a chunk."""

import json
from fractions import Fraction
from typing import TYPE_CHECKING, Any, TypedDict

from ripgui.core.checked import from_json, to_json
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.exact import exact
from ripgui.core.ranges import FrameRange
from ripgui.core.task import SourceFacts, Task, TaskSpec, TaskState, Wish

if TYPE_CHECKING:
    from ripgui.core.prepared import Prepared

TASK_COLUMNS = (
    "id, spec, state, wish, position, owner, work_folder, facts, frames, fps, workers, error, differences, notes, "
    "created_at, started_at, finished_at, active_s, output_size_bytes, is_withheld, "
    "delivered"
)
CHUNK_COLUMNS = (
    "task, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, checksum, durations"
)


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


UNREADABLE = (TypeError, ValueError, OverflowError, RecursionError)
"""What a row ends with that nobody wrote so."""


def task_of(row: tuple[Any, ...]) -> Task:
    """Raises one of UNREADABLE."""
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
        id=int(task_id),
        spec=from_json(TaskSpec, spec),
        state=TaskState(state),
        wish=Wish(wish),
        position=float(position),
        owner=str(owner),
        work_folder=str(work_folder),
        facts=None if facts == "null" else from_json(SourceFacts, facts),
        frames=int(frames),
        fps=exact(fps) if fps else None,
        workers=int(workers),
        error=str(error),
        differences=from_json(tuple[str, ...], differences),
        notes=from_json(tuple[str, ...], notes),
        created_at=float(created_at),
        started_at=float(started_at),
        finished_at=float(finished_at),
        active_s=float(active_s),
        output_size_bytes=int(output_size_bytes),
        is_withheld=bool(is_withheld),
        delivered=str(delivered),
    )


def chunk_of(row: tuple[Any, ...]) -> Chunk:
    """Raises one of UNREADABLE."""
    _, number, start, stop, identity, state, attempts, reasons, size_bytes, extradata, checksum, durations = row
    return Chunk(
        index=int(number),
        range=FrameRange(int(start), int(stop)),
        identity=str(identity),
        state=ChunkState(state),
        attempts=int(attempts),
        reasons=from_json(tuple[str, ...], reasons),
        size_bytes=int(size_bytes),
        extradata=str(extradata),
        checksum=str(checksum),
        durations=from_json(tuple[tuple[int, int, int], ...], durations),
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
        chunk.checksum,
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
