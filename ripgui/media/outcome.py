# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file really holds, read in one pass: digests of its tracks, times of its frames, checksums of its files."""

import zlib
from array import array
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from av.container import InputContainer
from av.stream import AttachmentStream

from ripgui.core.source import PacketDigest, SourceInfo, Stream
from ripgui.media.cut import Cut
from ripgui.media.extra import FONT_FORMAT, open_track_file
from ripgui.media.packets import AnyPacket, Digest, read_packets, with_progress
from ripgui.media.probe import as_fraction, codec_name, open_media, probe_source

_EMPTY_TEXT_BYTES = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Contents:
    """What one pass over the packets of a file tells. units: seconds of a tick of each stream. ticks: as in Outcome."""

    digests: Mapping[int, PacketDigest]
    units: Mapping[int, Fraction]
    ticks: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """A finished file. ticks: of the frames it shows, in units of `tick` seconds, sorted. files: checksums."""

    info: SourceInfo
    digests: Mapping[int, PacketDigest]
    ticks: tuple[int, ...]
    tick: Fraction
    files: Mapping[int, int]


def read_outcome(
    path: str,
    on_progress: Callable[[float], None] | None = None,
    *,
    sums_video: bool = True,
    contents: Contents | None = None,
) -> Outcome:
    """Reads a finished file once. Raises InputError where that is not possible.

    sums_video: False where nobody compares the content of its first video: its digest is empty then. contents: of its
    packets, where they were read before.
    """
    info = probe_source(path)
    with open_media(path) as container:
        if contents is None:
            contents = read_contents(container, info.video.index, info.size_bytes, on_progress, sums_video=sums_video)
        return Outcome(
            info=info,
            digests=contents.digests,
            ticks=contents.ticks,
            tick=contents.units[info.video.index],
            files=_checksums(container),
        )


def read_contents(
    container: InputContainer,
    video: int,
    size_bytes: int,
    on_progress: Callable[[float], None] | None = None,
    *,
    sums_video: bool = True,
) -> Contents:
    """Of all packets from where the container is. video: its first one. Raises InputError."""
    units = units_of(container)
    digests = {index: Digest(index, unit) for index, unit in units.items()}
    codecs = {stream.index: codec_name(stream) for stream in container.streams}
    ticks = array("q")
    for packet in with_progress(_packets(container), size_bytes, on_progress):
        index = packet.stream_index
        if index == video:
            if packet.pts is not None and not packet.is_discard:
                ticks.append(packet.pts)
            if not sums_video:
                continue
        if shows(codecs[index], packet.size):
            digests[index].add(packet)
    found = {index: digest.result() for index, digest in digests.items()}
    return Contents(digests=found, units=units, ticks=tuple(sorted(ticks)))


def read_digests(
    source: SourceInfo,
    cuts: Mapping[int, Cut | None],
    origin: Fraction,
    on_progress: Callable[[float], None] | None = None,
) -> dict[int, PacketDigest]:
    """Digests of some streams of a source, of the packets alone that a merge takes. Raises InputError.

    cuts: of each of the streams. origin: the moment that their times are counted from.
    """
    streams = {stream.index: stream for stream in source.streams}
    chosen = frozenset(cuts)
    if not chosen:
        return {}
    with open_track_file(source.path) as container:
        units = units_of(container)
        digests = {index: Digest(index, units[index]) for index in chosen}
        for packet in with_progress(_packets(container, chosen), source.size_bytes, on_progress):
            stream = streams[packet.stream_index]
            unit, cut = units[stream.index], cuts[stream.index]
            if shows(stream.codec, packet.size) and _is_taken(packet, stream, unit, origin, cut):
                digests[stream.index].add(packet)
    return {index: digest.result() for index, digest in digests.items()}


def read_files(source: SourceInfo) -> dict[int, int]:
    """Checksums of the files attached to a source, by stream. Raises InputError."""
    if not any(stream.kind == "attachment" for stream in source.streams):
        return {}
    if source.container == FONT_FORMAT:
        return {0: zlib.crc32(Path(source.path).read_bytes())}
    with open_track_file(source.path) as container:
        return _checksums(container)


def shows(codec: str, size: int) -> bool:
    """Whether a packet is more than MP4's filler between subtitles."""
    return codec != "mov_text" or size > _EMPTY_TEXT_BYTES


def _is_taken(packet: AnyPacket, stream: Stream, unit: Fraction, origin: Fraction, cut: Cut | None) -> bool:
    if cut is None or stream.is_cover or packet.pts is None:
        return True
    return cut.keeps(stream.kind, packet.pts * unit - origin, (packet.duration or 0) * unit)


def _packets(container: InputContainer, chosen: frozenset[int] | None = None) -> Iterator[AnyPacket]:
    streams = [stream for stream in container.streams if stream.type != "attachment"]
    if chosen is not None:
        streams = [stream for stream in streams if stream.index in chosen]
    return read_packets(container, streams)


def units_of(container: InputContainer) -> dict[int, Fraction]:
    """Seconds of a tick of each stream that has packets."""
    return {each.index: as_fraction(each.time_base) for each in container.streams if each.type != "attachment"}


def _checksums(container: InputContainer) -> dict[int, int]:
    return {each.index: zlib.crc32(each.data) for each in container.streams if isinstance(each, AttachmentStream)}
