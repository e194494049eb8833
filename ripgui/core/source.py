# SPDX-License-Identifier: GPL-3.0-or-later
"""What a source file holds, as probed and as scanned packet by packet."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal, NamedTuple

from ripgui.core.clip import Colour

type StreamKind = Literal["video", "audio", "subtitle", "attachment", "data"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Stream:
    """One stream of a container. index: its number there, from 0.

    start: seconds from the container's zero to the first packet, None where the container does not say.
    is_cover: a still picture attached as a video stream.
    dynamic_hdr: names of metadata that say of each frame how bright it is meant, such as "Dolby Vision".
    sample_aspect: width of a pixel over its height; coded_aspect: what the frames themselves say, 0 for nothing.
    """

    index: int
    kind: StreamKind
    codec: str
    language: str = ""
    title: str = ""
    dispositions: tuple[str, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    start: Fraction | None = None
    duration: Fraction | None = None
    bit_rate: int | None = None
    is_cover: bool = False
    # video
    width: int = 0
    height: int = 0
    fps: Fraction | None = None
    pixel_format: str = ""
    sample_aspect: Fraction = Fraction(1)
    coded_aspect: Fraction = Fraction(0)
    colour: Colour = field(default_factory=Colour)
    field_order: Literal["unknown", "progressive", "bottom", "top"] = "unknown"
    dynamic_hdr: tuple[str, ...] = ()
    # audio
    sample_rate: int = 0
    channels: int = 0
    channel_layout: str = ""
    # attachment
    filename: str = ""
    mimetype: str = ""
    size_bytes: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """start, end: seconds from the container's zero."""

    start: Fraction
    end: Fraction
    title: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceInfo:
    """A probed file. start, duration: seconds. fingerprint: hash of size and samples of the content, not the name."""

    path: str
    size_bytes: int
    modified_ns: int
    fingerprint: str
    container: str
    streams: tuple[Stream, ...]
    chapters: tuple[Chapter, ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)
    start: Fraction = Fraction(0)
    duration: Fraction | None = None

    @property
    def video(self) -> Stream:
        """The stream that is encoded: the first video that is not a cover. A source is only made with one."""
        return next(stream for stream in self.streams if stream.kind == "video" and not stream.is_cover)


@dataclass(frozen=True, slots=True, kw_only=True)
class PacketDigest:
    """All packets of one stream. crc: CRC-32 of their payloads in order. In seconds, first: when the first one begins
    that is not cut away; last: when the last one begins; last_end: when it ends.
    """

    index: int
    packets: int
    size_bytes: int
    crc: int
    first: Fraction | None = None
    last_end: Fraction | None = None
    last: Fraction | None = None


class Clock(NamedTuple):
    """From this byte of a source on, `shift` seconds have to be added to times, so that they go on from before."""

    position: int
    shift: Fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceScan:
    """One demuxing pass over a source.

    constant_fps: the exact rate if every frame lies within a millisecond of a constant rate, else None.
    frame_times: when the video's frames are shown, in seconds from its first, in order; only where the rate varies.
    keyframes: numbers of the frames, in presentation order, that a decoder can start at.
    cut_hints: numbers of the frames whose packets look like those of a new scene.
    repeated_fps: frames per second as a television shows them, where flags have it show fields again; else None.
    clocks: those that begin anew on the way, in order; all other times here are those that go on.
    """

    digests: tuple[PacketDigest, ...]
    frames: int
    constant_fps: Fraction | None
    keyframes: tuple[int, ...]
    frame_times: tuple[Fraction, ...] = ()
    cut_hints: tuple[int, ...] = ()
    repeated_fps: Fraction | None = None
    clocks: tuple[Clock, ...] = ()
