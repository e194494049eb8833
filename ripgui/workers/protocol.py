# SPDX-License-Identifier: GPL-3.0-or-later
"""What parent and worker say to each other: JSON lines over pipes, one object each.

The parent sends requests `{"id", "method", "params"}` and, between them, `{"pause": true | false}`. A worker answers a
request with any number of `{"id", "progress"}`, perhaps one `{"id", "fed"}`, and at last `{"id", "result"}` or
`{"id", "error"}`. Unasked it sends `{"log"}`. Closing the worker's standard input ends it.
"""

import json
from dataclasses import dataclass
from typing import Literal

from ripgui.core.checked import from_plain, to_plain
from ripgui.core.error import (
    BugError,
    DeviceFullError,
    DiskFullError,
    EncoderError,
    InputError,
    KilledError,
    RipError,
    ScriptError,
    ToolError,
    line_of,
)

type ErrorKind = Literal["input", "script", "encoder", "disk", "device", "killed", "tool", "bug"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method[P, R]:
    """A call a worker answers: its name and the types of what goes in and comes out.

    runs_script: whoever waits for it also wants to know what programs do that the script starts.
    """

    name: str
    params: type[P]
    result: type[R]
    runs_script: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Progress:
    """How far a call is. frames: encoded so far; fraction: 0 to 1, None where it cannot be told."""

    frames: int = 0
    fps: float = 0.0
    fraction: float | None = None
    detail: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class LogLine:
    """A line that a tool or the script said."""

    text: str
    origin: str
    chunk: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Failure:
    """An error on its way between processes."""

    kind: ErrorKind
    message: str
    line: int | None = None
    tail: tuple[str, ...] = ()

    @classmethod
    def of(cls, error: RipError) -> "Failure":
        kinds: tuple[tuple[type[RipError], ErrorKind], ...] = (
            (ScriptError, "script"),
            (EncoderError, "encoder"),
            (DiskFullError, "disk"),
            (InputError, "input"),
            (DeviceFullError, "device"),
            (KilledError, "killed"),
            (ToolError, "tool"),
        )
        matching: list[ErrorKind] = [name for known, name in kinds if isinstance(error, known)]
        kind: ErrorKind = matching[0] if matching else "bug"
        tail = error.tail if isinstance(error, ToolError) else ()
        return cls(kind=kind, message=str(error), line=line_of(error), tail=tail)

    def error(self) -> RipError:
        match self.kind:
            case "script":
                revived = ScriptError(self.message)
                revived.line = self.line
                return revived
            case "encoder":
                return EncoderError(self.message)
            case "disk":
                return DiskFullError(self.message)
            case "input":
                return InputError(self.message)
            case "device":
                return DeviceFullError(self.message, self.tail, self.line)
            case "killed":
                return KilledError(self.message, self.tail, self.line)
            case "tool":
                return ToolError(self.message, self.tail, self.line)
            case "bug":
                return BugError(self.message)


@dataclass(frozen=True, slots=True)
class NoParams:
    """Of a call that needs none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a merge noted, a check found, a worker runs on."""

    lines: tuple[str, ...]


def pack(value: object) -> object:
    """JSON-able form of a message's dataclass."""
    return to_plain(value)


def read_message(line: bytes) -> dict[str, object]:
    """A line as the object that it is. Raises BugError: both sides are ours."""
    try:
        message = json.loads(line)
    except (ValueError, RecursionError) as error:
        raise BugError(f"a line between processes is no message: {line[:80]!r}") from error
    if not isinstance(message, dict):
        raise BugError(f"a line between processes is no message: {line[:80]!r}")
    return message


def unpack[T](kind: type[T], value: object) -> T:
    """The dataclass that `pack` made `value` of. Raises BugError: both sides are ours."""
    try:
        return from_plain(kind, value)
    except ValueError as error:
        raise BugError(f"a worker's message does not fit {kind.__name__}: {str(error)[:500]}") from error
