# SPDX-License-Identifier: GPL-3.0-or-later
"""What parent and worker say to each other: JSON lines over pipes, one object each.

The parent sends requests `{"id", "method", "params"}` and, between them, `{"pause": true | false}`. A worker answers a
request with any number of `{"id", "progress"}`, perhaps one `{"id", "fed"}`, and at last `{"id", "result"}` or
`{"id", "error"}`. Unasked it sends `{"log"}`. Closing the worker's standard input ends it.
"""

from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ripgui.core.checked import from_plain, to_plain
from ripgui.core.chunk import DurationRun, Plan
from ripgui.core.clip import ClipInfo
from ripgui.core.container import Container
from ripgui.core.error import (
    BugError,
    DeviceFullError,
    DiskFullError,
    EncoderError,
    InputError,
    RipError,
    ScriptError,
    ToolError,
    line_of,
)
from ripgui.core.picture import FurtherSize
from ripgui.core.piece import CutPiece, Piece
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.core.track import Tracks
from ripgui.media.merge_plan import MergeJob

type ErrorKind = Literal["input", "script", "encoder", "disk", "device", "tool", "bug"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Method[P, R]:
    """A call a worker answers: its name and the types of what goes in and comes out."""

    name: str
    params: type[P]
    result: type[R]


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
            case "tool":
                return ToolError(self.message, self.tail, self.line)
            case "bug":
                return BugError(self.message)


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenParams:
    """Run a script. threads, cache_mb: VapourSynth's share, 0 keeps its own choice. mean_fps: of the source."""

    script: str
    script_path: str
    source: str
    mean_fps: Fraction
    threads: int = 0
    cache_mb: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    clip: ClipInfo
    versions: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckParams:
    """Try the encoder on two frames of the clip's form. zones: other arguments for it, whose frames must join."""

    ffmpeg: str
    clip: ClipInfo
    encoder: str
    threads: int
    zones: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EncodeParams:
    """Encode one chunk. clip: how its frames are meant; part: file to write; path: its name once it is whole.

    keyframes: ffmpeg's word for those that are forced.
    rate: bits a second, 0 as the encoder line says; peak: those of the chunk that gets most. log: what the names of the
    files between two passes begin with, "" for a single pass. looks: only to see how much there is in it, and to make
    the first pass where there are two.
    """

    ffmpeg: str
    clip: ClipInfo
    encoder: str
    threads: int
    chunk: int
    range: FrameRange
    part: str
    path: str
    keyframes: str = ""
    sizes: tuple[FurtherSize, ...] = ()
    rate: int = 0
    peak: int = 0
    log: str = ""
    looks: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A whole chunk under its final name. extradata: hash of the codec's parameter sets."""

    size_bytes: int
    extradata: str
    durations: tuple[DurationRun, ...]


@dataclass(frozen=True, slots=True)
class NoParams:
    """Of a call that needs none."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ProbeParams:
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ThumbnailParams:
    ffmpeg: str
    path: str
    at_s: float
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Thumbnail:
    """png: base64 of the picture, "" where there is none."""

    png: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StripParams:
    """times_s: seconds from the video's first frame, in the order in which pictures are wanted."""

    path: str
    times_s: tuple[float, ...]
    width: int


@dataclass(frozen=True, slots=True, kw_only=True)
class SmallPicture:
    """at_s: when it is shown. rgb: base64 of 24-bit pixels, rows without padding."""

    at_s: Fraction
    width: int
    height: int
    rgb: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    pictures: tuple[SmallPicture, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Cuts:
    """When scenes begin, in seconds from the video's first frame. frame_times_s: of all frames, if the rate varies."""

    times_s: tuple[Fraction, ...]
    frame_times_s: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PlanParams:
    """Cut `whole` into chunks. workers, threads: as the plan shall hold them. bounds: where chunks must begin."""

    source: SourceInfo
    scan: SourceScan
    clip: ClipInfo
    whole: FrameRange
    chunk_seconds: float
    workers: int
    threads: int
    bounds: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeParams:
    """Join the chunks of `job`, with the extradata hash of each, or check the file that came of it."""

    ffmpeg: str
    job: MergeJob
    extradata: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrimParams:
    """Cut the range of `job` out of its source into the file `output`."""

    ffmpeg: str
    job: MergeJob
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CutParams:
    """Take a piece out of the source as it is, into the file `output`."""

    source: SourceInfo
    piece: Piece
    output: str
    container: Container


@dataclass(frozen=True, slots=True, kw_only=True)
class TrackParams:
    """What is wanted of a source's tracks and of those of further files. folder: for what is burnt in."""

    source: SourceInfo
    extras: tuple[SourceInfo, ...]
    tracks: Tracks
    ffmpeg: str = ""
    folder: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lines:
    """What a merge noted, a check found, a worker runs on."""

    lines: tuple[str, ...]


# chunk workers; the preview worker says more in preview_protocol.py
OPEN = Method(name="open", params=OpenParams, result=Opened)
CHECK = Method(name="check", params=CheckParams, result=Checked)
ENCODE = Method(name="encode", params=EncodeParams, result=Encoded)
# media workers
PROBE = Method(name="probe", params=ProbeParams, result=SourceInfo)
PROBE_EXTRA = Method(name="probe_extra", params=ProbeParams, result=SourceInfo)
MISSING_FONTS = Method(name="missing_fonts", params=TrackParams, result=Lines)
BURN = Method(name="burn", params=TrackParams, result=Lines)
THUMBNAIL = Method(name="thumbnail", params=ThumbnailParams, result=Thumbnail)
STRIP = Method(name="strip", params=StripParams, result=Strip)
CUTS = Method(name="cuts", params=SourceInfo, result=Cuts)
SCAN = Method(name="scan", params=SourceInfo, result=SourceScan)
PLAN = Method(name="plan", params=PlanParams, result=Plan)
MERGE = Method(name="merge", params=MergeParams, result=Lines)
VERIFY = Method(name="verify", params=MergeParams, result=Lines)
TRIM = Method(name="trim", params=TrimParams, result=Lines)
CUT_PIECE = Method(name="cut_piece", params=CutParams, result=CutPiece)


def pack(value: object) -> object:
    """JSON-able form of a message's dataclass."""
    return to_plain(value)


def unpack[T](kind: type[T], value: object) -> T:
    """The dataclass that `pack` made `value` of. Raises BugError: both sides are ours."""
    try:
        return from_plain(kind, value)
    except ValueError as error:
        raise BugError(f"a worker's message does not fit {kind.__name__}: {error}") from error
