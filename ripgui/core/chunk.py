# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan and its chunks: which frames are encoded together, and how far each has come."""

from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.ranges import FrameRange, covers

type DurationRun = tuple[int, int, int]
"""`(count, numerator, denominator)`: that many successive frames last numerator / denominator seconds each."""

MAX_ATTEMPTS = 3
"""A chunk that failed so often stays failed until somebody asks for it again."""


class ChunkState(StrEnum):
    WAITING = "waiting"
    RUNNING = "running"
    DONE = "done"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """Chunks in order, covering `whole` exactly once, and the processes that encode them.

    workers: chunk workers at a time; threads: encoder threads of each, 0 leaves them to the encoder.
    """

    whole: FrameRange
    chunks: tuple[FrameRange, ...]
    workers: int
    threads: int

    def __post_init__(self) -> None:
        if not covers(self.chunks, self.whole):
            raise ValueError(f"chunks do not cover {self.whole} exactly once: {self.chunks}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Chunk:
    """A row of a task's plan. index: from 0. identity: hash of all that its content depends on.

    durations: of its frames, run-length encoded, once it is done. reasons: why earlier attempts failed, oldest first.
    checksum: of its file once it is done, "" where nobody took it.
    """

    index: int
    range: FrameRange
    identity: str
    state: ChunkState = ChunkState.WAITING
    attempts: int = 0
    reasons: tuple[str, ...] = ()
    size_bytes: int = 0
    extradata: str = ""
    checksum: str = ""
    durations: tuple[DurationRun, ...] = ()
