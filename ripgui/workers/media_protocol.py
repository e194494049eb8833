# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of media workers. Apart from what is asked of others: who does not need it starts sooner without."""

from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.chunk import Plan
from ripgui.core.clip import ClipInfo
from ripgui.core.container import Container
from ripgui.core.piece import CutPiece, Piece
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.core.track import Tracks
from ripgui.media.merge_plan import MergeJob
from ripgui.workers.protocol import Lines, Method


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
    """Join the chunks of `job`, with the extradata hash and checksum of each, or check the file that came of it."""

    ffmpeg: str
    job: MergeJob
    extradata: tuple[str, ...]
    checksums: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Merged:
    """lines: what was noted. damaged: chunks whose files are not what they were; what was made is of no use then."""

    lines: tuple[str, ...]
    damaged: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class TrimParams:
    """Cut the range of `job` out of its source into the file `output`."""

    ffmpeg: str
    job: MergeJob
    output: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReclockParams:
    """Write the video of `path` into `output`, MP4 or MOV, its frames at exactly `fps`."""

    path: str
    output: str
    fps: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Reclocked:
    """frames: so many were written."""

    frames: int


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


PROBE = Method(name="probe", params=ProbeParams, result=SourceInfo)
PROBE_EXTRA = Method(name="probe_extra", params=ProbeParams, result=SourceInfo)
MISSING_FONTS = Method(name="missing_fonts", params=TrackParams, result=Lines)
BURN = Method(name="burn", params=TrackParams, result=Lines)
THUMBNAIL = Method(name="thumbnail", params=ThumbnailParams, result=Thumbnail)
STRIP = Method(name="strip", params=StripParams, result=Strip)
CUTS = Method(name="cuts", params=SourceInfo, result=Cuts)
SCAN = Method(name="scan", params=SourceInfo, result=SourceScan)
PLAN = Method(name="plan", params=PlanParams, result=Plan)
MERGE = Method(name="merge", params=MergeParams, result=Merged)
VERIFY = Method(name="verify", params=MergeParams, result=Lines)
TRIM = Method(name="trim", params=TrimParams, result=Lines)
RECLOCK = Method(name="reclock", params=ReclockParams, result=Reclocked)
CUT_PIECE = Method(name="cut_piece", params=CutParams, result=CutPiece)
