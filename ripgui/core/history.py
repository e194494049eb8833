# SPDX-License-Identifier: GPL-3.0-or-later
"""What became of each run of a task, kept after the task has left the queue, and sums over many of them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from typing import Literal, assert_never

from ripgui.core.task import TaskSpec, TaskState

type Facet = Literal["time", "class", "codec", "machine"]
type Span = Literal["hour", "day", "month"]
"""How long the times are that statistics are made for."""
SPANS: tuple[Span, ...] = ("hour", "day", "month")

_HD_WIDTH, _HD_HEIGHT = 1280, 720
_UHD_WIDTH, _UHD_HEIGHT = 3840, 2160


class PictureClass(StrEnum):
    """How large a picture is, as bills and statistics of encoding call it; NONE is of a task that never got one."""

    NONE = ""
    SD = "SD"
    HD = "HD"
    UHD = "UHD"


def picture_class(width: int, height: int) -> PictureClass:
    """A film in Cinemascope counts as what it is cut from, and a telephone's picture as the one that lies."""
    if not width or not height:
        return PictureClass.NONE
    long, short = max(width, height), min(width, height)
    if long >= _UHD_WIDTH or short >= _UHD_HEIGHT:
        return PictureClass.UHD
    return PictureClass.HD if long >= _HD_WIDTH or short >= _HD_HEIGHT else PictureClass.SD


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryEntry:
    """One run of a task, to its end. Times are unix seconds, 0.0 where not reached. width, height: of the result.

    machine: the name of the one that did it. codec: ffmpeg's name of the encoder. attempts: of all chunks together.
    delivered: where in a storage the result is, "" for nowhere.
    fingerprint: of the source, see `core.source.SourceInfo`. source_duration_s: 0 where it was never known.
    """

    id: int = 0
    task: int
    state: TaskState
    spec: TaskSpec
    machine: str = ""
    codec: str = ""
    width: int = 0
    height: int = 0
    fps: Fraction | None = None
    frames: int = 0
    chunks: int = 0
    attempts: int = 0
    created_at: float = 0.0
    started_at: float = 0.0
    finished_at: float = 0.0
    active_s: float = 0.0
    source_size_bytes: int = 0
    source_duration_s: float = 0.0
    output_size_bytes: int = 0
    fingerprint: str = ""
    versions: tuple[str, ...] = ()
    delivered: str = ""
    error: str = ""
    differences: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()

    @property
    def queue_s(self) -> float:
        """Seconds from being added to being begun."""
        return max(0.0, (self.started_at or self.finished_at) - self.created_at)

    @property
    def total_s(self) -> float:
        return max(0.0, self.finished_at - self.created_at)

    @property
    def video_s(self) -> float:
        """Seconds that the result plays."""
        return float(self.frames / self.fps) if self.fps else 0.0

    @property
    def speed_fps(self) -> float:
        """Frames of the result for each second of work, 0 where nothing was made."""
        return self.frames / self.active_s if self.active_s and self.state is TaskState.DONE else 0.0

    @property
    def source_bit_rate(self) -> float:
        """Of all that the file holds, 0 where it is not known."""
        return self.source_size_bytes * 8 / self.source_duration_s if self.source_duration_s else 0.0

    @property
    def result_bit_rate(self) -> float:
        return self.output_size_bytes * 8 / self.video_s if self.video_s else 0.0

    @property
    def picture_class(self) -> PictureClass:
        return picture_class(self.width, self.height)

    @property
    def searched(self) -> str:
        """What a search looks through."""
        words = (self.spec.source, self.spec.output, self.spec.preset, self.codec, self.machine, self.error)
        return "\n".join(words).casefold()


def entry_facts(entry: HistoryEntry) -> dict[str, object]:
    """A run as programs read it: times in unix seconds and seconds, rates in bits and frames a second."""
    return {
        "run": entry.id,
        "task": entry.task,
        "state": str(entry.state),
        "source": entry.spec.source,
        "output": entry.spec.output,
        "preset": entry.spec.preset,
        "codec": entry.codec,
        "class": str(entry.picture_class),
        "width": entry.width,
        "height": entry.height,
        "frames": entry.frames,
        "fps": str(entry.fps or ""),
        "machine": entry.machine,
        "created_at": entry.created_at,
        "started_at": entry.started_at,
        "finished_at": entry.finished_at,
        "queue_s": round(entry.queue_s, 3),
        "run_s": round(entry.active_s, 3),
        "total_s": round(entry.total_s, 3),
        "speed_fps": round(entry.speed_fps, 3),
        "source_size_bytes": entry.source_size_bytes,
        "output_size_bytes": entry.output_size_bytes,
        "source_bit_rate": round(entry.source_bit_rate),
        "result_bit_rate": round(entry.result_bit_rate),
        "chunks": entry.chunks,
        "attempts": entry.attempts,
        "versions": list(entry.versions),
        "delivered": entry.delivered,
        "error": entry.error,
        "differences": list(entry.differences),
        "notes": list(entry.notes),
    }


@dataclass(frozen=True, slots=True, kw_only=True)
class HistoryFilter:
    """text: words that must all be there. states: none is all. since, until: unix seconds, half-open, 0 is open."""

    text: str = ""
    states: tuple[TaskState, ...] = ()
    since: float = 0.0
    until: float = 0.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Tally:
    """Sums over runs. video_s: of finished results. active_s: of work on all of them."""

    done: int = 0
    failed: int = 0
    cancelled: int = 0
    video_s: float = 0.0
    active_s: float = 0.0
    size_bytes: int = 0

    @property
    def count(self) -> int:
        return self.done + self.failed + self.cancelled

    def __add__(self, other: "Tally") -> "Tally":
        return Tally(
            done=self.done + other.done,
            failed=self.failed + other.failed,
            cancelled=self.cancelled + other.cancelled,
            video_s=self.video_s + other.video_s,
            active_s=self.active_s + other.active_s,
            size_bytes=self.size_bytes + other.size_bytes,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class StatRow:
    """The runs of one time that have the rest in common. time: as `time_text` writes it."""

    time: str
    picture_class: PictureClass
    codec: str
    machine: str
    tally: Tally = field(default_factory=Tally)

    def facet(self, facet: Facet) -> str:
        """What the row has in common with others, "" where that is not known."""
        match facet:
            case "time":
                return self.time
            case "class":
                return self.picture_class
            case "codec":
                return self.codec
            case "machine":
                return self.machine
            case _:
                assert_never(facet)


def grouped(rows: Iterable[StatRow], facet: Facet) -> Mapping[str, Tally]:
    """Sums by one of what rows are told apart by, in order; what is not known is ""."""
    found: dict[str, Tally] = {}
    for row in rows:
        key = row.facet(facet)
        found[key] = found.get(key, Tally()) + row.tally
    return dict(sorted(found.items()))


def time_text(at: datetime, by: Span) -> str:
    """The hour, day or month that a moment is in, as statistics call it."""
    return at.strftime({"hour": "%Y-%m-%d %H:00", "day": "%Y-%m-%d", "month": "%Y-%m"}[by])
