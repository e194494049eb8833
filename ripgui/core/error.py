# SPDX-License-Identifier: GPL-3.0-or-later
"""Kinds of failure. What a caller may do about one is told by its class, never by its text."""

import errno
from collections.abc import Sequence

DISK_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
"""Numbers of the system's errors; other systems have others for the same."""


class RipError(Exception):
    """Base of every failure that is shown to the user: `str(error)` is one clear sentence or paragraph."""


class InputError(RipError):
    """Something the user can fix: a path, an option, a full disk. Trying again unchanged is useless."""


class ScriptError(InputError):
    """The user's VapourSynth script failed.

    line: 1-based line in the script, or None where it is not known.
    """

    def __init__(self, message: str, line: int | None = None) -> None:
        super().__init__(message if line is None else f"script line {line}: {message}")
        self.line = line


class EncoderError(InputError):
    """The encoder arguments are malformed, unknown to ffmpeg or not allowed."""


class DiskFullError(InputError):
    """A disk has no room left. The queue pauses on it; finished chunks stay."""


class ToolError(RipError):
    """A program we run failed: ffmpeg, a worker. Trying again may help.

    tail: the program's own last lines. line: 1-based line in the script at which it failed, or None.
    """

    def __init__(self, message: str, tail: Sequence[str] = (), line: int | None = None) -> None:
        super().__init__(message)
        self.tail = tuple(tail)
        self.line = line


class DeviceFullError(ToolError):
    """A graphics card has no memory or no encoding session left for one more; with fewer at a time it may go."""


class KilledError(ToolError):
    """Something outside RipGUI ended a program in the middle of its work, as a system short of memory does: another try
    may succeed.
    """


class WorkerLostError(ToolError):
    """A worker process ended in the middle of its work, and all requests under way in it with it."""


class UnverifiedError(ToolError):
    """The finished file does not match its source. tail: the differences."""


class RemoteError(RipError):
    """A remote system refused. words: its own, as they came, shortened."""

    def __init__(self, message: str, words: str = "") -> None:
        super().__init__(message)
        self.words = words


class LostAnswerError(RemoteError):
    """A submission was sent and its answer never came: it may have been accepted."""


def line_of(error: BaseException) -> int | None:
    """At which line of the script it happened, None where that is not known."""
    return error.line if isinstance(error, ScriptError | ToolError) else None


class Cancelled(Exception):
    """Work ended because the user asked for it. Not a failure, so not a `RipError`."""


class BugError(RipError):
    """An invariant of our own does not hold. Please report it."""
