# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of chunk workers. Apart from what is asked of others: who does not need it starts sooner without."""

from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.chunk import DurationRun
from ripgui.core.clip import ClipInfo
from ripgui.core.picture import FurtherSize
from ripgui.core.ranges import FrameRange
from ripgui.workers.protocol import Method


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
    the first pass where there are two. record: file to write what is known of the whole chunk to, "" for none, and
    identity: what it is known by there.
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
    record: str = ""
    identity: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoded:
    """A whole chunk under its final name. extradata: hash of the codec's parameter sets. checksum: of the file."""

    size_bytes: int
    extradata: str
    checksum: str
    durations: tuple[DurationRun, ...]


OPEN = Method(name="open", params=OpenParams, result=Opened, runs_script=True)
CHECK = Method(name="check", params=CheckParams, result=Checked)
ENCODE = Method(name="encode", params=EncodeParams, result=Encoded)
