# SPDX-License-Identifier: GPL-3.0-or-later
"""Events are facts about tasks. The same frozen values travel as Qt signals and as `--json` lines."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import Literal

from ripgui.core.chunk import ChunkState
from ripgui.core.task import TaskState


@dataclass(frozen=True, slots=True, kw_only=True)
class StageChanged:
    """A task entered a state, or moved within it. progress: 0 to 1, None where it cannot be told."""

    event: Literal["stage"] = "stage"
    task: int
    state: TaskState
    detail: str = ""
    progress: float | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Planned:
    """The chunks are known, as half-open frame ranges of the script's output. done: those kept from an earlier run.

    warnings: what the result cannot have of its source.
    """

    event: Literal["planned"] = "planned"
    task: int
    source: str
    output: str
    frames: int
    fps: Fraction
    chunks: tuple[tuple[int, int], ...]
    done: tuple[int, ...] = ()
    workers: int = 1
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkChanged:
    """A chunk moved. frames: encoded of total; fps: frames per second now; attempt: from 1; reason: why it failed."""

    event: Literal["chunk"] = "chunk"
    task: int
    chunk: int
    state: ChunkState
    frames: int
    total: int
    fps: float
    attempt: int
    device: str = "CPU"
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Logged:
    """A line that a tool or a script said. chunk: None where it belongs to none."""

    event: Literal["log"] = "log"
    task: int
    text: str
    origin: str = "ffmpeg"
    chunk: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finished:
    """A task ended, or stopped for now where its state is not final.

    fault: "input" where the user's input was refused before anything was encoded, else "work"; "" without an error.
    differences: what the check found; notes: what was converted or could not be carried.
    delivered: the result's address in a storage. endpoint: the remote system that did it, "" for this computer.
    """

    event: Literal["finished"] = "finished"
    task: int
    state: TaskState
    output: str
    frames: int
    error: str = ""
    fault: Literal["", "input", "work"] = ""
    differences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    delivered: str = ""
    endpoint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowsChanged:
    """Rows of the queue were added, edited, moved or removed; whoever shows them reads them again."""

    event: Literal["queue"] = "queue"
    tasks: tuple[int, ...] = ()


type Event = StageChanged | Planned | ChunkChanged | Logged | Finished | RowsChanged


def event_json(event: Event) -> str:
    """One JSON object without line breaks; rates as `"24000/1001"`, an empty error as null."""
    values = {field.name: _plain(getattr(event, field.name)) for field in fields(event)}
    if "error" in values:
        values["error"] = values["error"] or None
    return json.dumps(values, ensure_ascii=False)


def _plain(value: object) -> object:
    if isinstance(value, Fraction):
        return f"{value.numerator}/{value.denominator}"
    if isinstance(value, str | int | float) or value is None:
        return value
    if isinstance(value, Iterable):
        return [_plain(item) for item in value]
    raise TypeError(f"an event cannot hold {type(value).__name__}")
