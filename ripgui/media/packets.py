# SPDX-License-Identifier: GPL-3.0-or-later
"""One pass over the packets of a file: digests of its streams, and what its video packets tell about frames."""

import os
import time
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import accumulate, islice
from typing import NamedTuple

from av.container import InputContainer
from av.error import FFmpegError
from av.packet import Packet
from av.stream import Stream as AvStream
from av.video.stream import VideoStream

from ripgui.core.error import InputError
from ripgui.core.source import Clock, PacketDigest, SourceInfo, SourceScan
from ripgui.media.chunk_file import VideoPackets, configuration_hash
from ripgui.media.clock import RESTARTING_FORMATS, ClockReader, settled
from ripgui.media.file import printable
from ripgui.media.probe import as_fraction, open_media
from ripgui.media.repeat import FieldCounter
from ripgui.media.source_files import files_of
from ripgui.media.timeline import Timeline, VideoPacket, needs_first_shown, paired_fields, timeline_of

_PROGRESS_EVERY_S = 0.25
_PROGRESS_EVERY_PACKETS = 256
_MAX_PACKETS_TO_A_FRAME = 600
_FIELD_SAMPLE = 96
_FIELD_CODED = 0.9
type ProgressCall = Callable[[float], None]
# Evaluated by type checkers only: the class is not generic at run time.
type AnyPacket = Packet[AvStream]


@dataclass(slots=True)
class Digest:
    """Sums up the packets of one stream."""

    index: int
    time_base: Fraction
    packets: int = 0
    size_bytes: int = 0
    crc: int = 0
    first: int | None = None
    last_end: int | None = None
    last: int | None = None

    def add(self, packet: AnyPacket, shift: int | None = 0) -> None:
        """shift: ticks to add to its times, None where they are of no use."""
        self.packets += 1
        self.size_bytes += packet.size
        self.crc = zlib.crc32(packet, self.crc)
        start = packet.dts if packet.pts is None else packet.pts
        if start is None or packet.is_discard or shift is None:
            return
        start += shift
        end = start + (packet.duration or 0)
        if self.first is None or start < self.first:
            self.first = start
        if self.last is None or start > self.last:
            self.last = start
        if self.last_end is None or end > self.last_end:
            self.last_end = end

    def result(self) -> PacketDigest:
        return PacketDigest(
            index=self.index,
            packets=self.packets,
            size_bytes=self.size_bytes,
            crc=self.crc,
            first=None if self.first is None else self.first * self.time_base,
            last_end=None if self.last_end is None else self.last_end * self.time_base,
            last=None if self.last is None else self.last * self.time_base,
        )


def read_packets(container: InputContainer, streams: Iterable[AvStream] | None = None) -> Iterator[AnyPacket]:
    """Every packet that holds something, in the order of the file. Raises InputError where the file is damaged."""
    chosen = list(container.streams if streams is None else streams)
    try:
        for packet in container.demux(*chosen):
            if packet.size or packet.pts is not None or packet.dts is not None:
                yield packet
    except FFmpegError as error:
        name = printable(container.name.removeprefix("file:"))
        raise InputError(f"{name} is damaged and cannot be read to its end ({error.strerror})") from error


def count_video_packets(path: str) -> VideoPackets:
    """What a finished chunk holds. Raises InputError."""
    with open_media(path) as container:
        stream = next(iter(container.streams.video), None)
        if stream is None:
            raise InputError(f"{printable(path)} has no video stream")
        configuration = (stream.codec_context.extradata if stream.codec_context else None) or b""
        is_hevc = stream.codec_context is not None and stream.codec_context.name == "hevc"
        packets = sum(1 for _ in read_packets(container, [stream]))
    return VideoPackets(packets=packets, extradata=configuration_hash(configuration, is_hevc=is_hevc))


def stream_form(path: str) -> tuple[str, ...]:
    """What chunks must have in common to be joined. Raises InputError."""
    with open_media(path) as container:
        stream = container.streams.video[0]
        context = stream.codec_context
        said = (context.name, context.codec_tag, context.pix_fmt, context.width, context.height, context.profile)
    return (*map(str, said), count_video_packets(path).extradata)


def scan_source(info: SourceInfo, on_progress: ProgressCall | None = None) -> SourceScan:
    """Reads every packet once, and decodes a few frames where packets leave something open. Raises InputError."""
    with open_media(info.path) as container:
        streams = [stream for stream in container.streams if stream.type != "attachment"]
        digests = {stream.index: Digest(stream.index, as_fraction(stream.time_base)) for stream in streams}
        video = info.video.index
        packets, counter = list[VideoPacket](), FieldCounter() if info.video.codec == "mpeg2video" else None
        clock = _clock_of(info)
        for packet in with_progress(read_packets(container, streams), info.size_bytes, on_progress):
            fields = counter.fields(bytes(packet)) if counter is not None and packet.stream_index == video else 0
            tick = digests[packet.stream_index].time_base
            length = fields / (2 * counter.rate) if counter is not None and fields and counter.rate else None
            shift = 0 if clock is None else _shift(packet, clock, tick, length)
            digests[packet.stream_index].add(packet, shift)
            if packet.stream_index == video:
                number = len(clock.clocks) if clock is not None else 0
                packets.append(_video_packet(packet, shift or 0)._replace(fields=fields, clock=number))
        hints = _rates(container, video)
    timeline = _timeline(info, packets, digests[video].time_base, hints, counter.rate if counter else Fraction(0))
    found = {index: digest.result() for index, digest in digests.items()}
    found[video] = replace(found[video], first=timeline.first)
    return SourceScan(
        digests=tuple(found.values()),
        frames=timeline.frames,
        constant_fps=timeline.constant_fps,
        keyframes=timeline.keyframes,
        frame_times=timeline.frame_times,
        cut_hints=timeline.cut_hints,
        repeated_fps=timeline.repeated_fps,
        clocks=() if clock is None else _settled(clock.clocks, timeline, digests[video].time_base),
    )


def with_progress(
    packets: Iterator[AnyPacket], size_bytes: int, on_progress: ProgressCall | None
) -> Iterator[AnyPacket]:
    if on_progress is None:
        yield from packets
        return
    due = time.monotonic() + _PROGRESS_EVERY_S
    for count, packet in enumerate(packets):
        yield packet
        if count % _PROGRESS_EVERY_PACKETS == 0 and (now := time.monotonic()) >= due:
            due = now + _PROGRESS_EVERY_S
            on_progress(min(1.0, (packet.pos or 0) / max(1, size_bytes)))
    on_progress(1.0)


def _clock_of(info: SourceInfo) -> ClockReader | None:
    """For streams whose clock may begin anew; in other files, jumps are meant as they are."""
    if info.container not in RESTARTING_FORMATS:
        return None
    files = files_of(info.path).paths
    joints = accumulate(os.path.getsize(path) for path in files[:-1])
    return ClockReader(info.video.index, tuple(joints))


def _shift(packet: AnyPacket, clock: ClockReader, tick: Fraction, length: Fraction | None) -> int | None:
    """length: of the picture, where it is known better than by the packet."""
    is_steady = packet.stream.type in ("video", "audio") and packet.dts is not None
    start = (packet.dts or 0) * tick if is_steady else None
    lasting = (packet.duration or 0) * tick if length is None else length
    added = clock.shift(packet.stream_index, packet.pos, start, lasting)
    return None if added is None else round(added / tick)


def _settled(clocks: tuple[Clock, ...], timeline: Timeline, tick: Fraction) -> tuple[Clock, ...]:
    """The clocks as the frames' true times have them, which are better than each time stamp."""
    rate, unit = timeline.constant_fps, float(tick)
    if not clocks or rate is None or timeline.first is None:
        return clocks
    late_s: dict[int, list[float]] = {}
    for number, packet in enumerate(timeline.shown):
        true_s = float(timeline.first) + number / float(rate)
        late_s.setdefault(packet.clock, []).append(true_s - (packet.pts or 0) * unit)
    return settled(clocks, late_s)


def _video_packet(packet: AnyPacket, shift: int) -> VideoPacket:
    pts = None if packet.pts is None else packet.pts + shift
    return VideoPacket(pts, packet.size, packet.duration or 0, packet.is_keyframe, packet.is_discard)


def _rates(container: InputContainer, index: int) -> tuple[Fraction, ...]:
    """The rates that libav reads in headers or guesses, the best guess first."""
    stream = container.streams[index]
    if not isinstance(stream, VideoStream):
        return ()
    rates = (stream.guessed_rate, stream.average_rate, stream.base_rate)
    return tuple(as_fraction(rate) for rate in rates if rate.num > 0 and rate.den > 0)


def _timeline(
    info: SourceInfo, packets: list[VideoPacket], tick: Fraction, hints: tuple[Fraction, ...], coded_rate: Fraction
) -> Timeline:
    if not packets:
        raise InputError(f"{printable(info.path)} has no video packets")
    first_shown = None
    if needs_first_shown(packets):
        first_shown = _opening(info, _MAX_PACKETS_TO_A_FRAME, stop_at_first=True).first_shown
    if info.video.codec == "h264" and info.video.field_order != "progressive":
        opening = _opening(info, _FIELD_SAMPLE, stop_at_first=False)
        if opening.frames <= _FIELD_CODED * opening.packets:
            packets = paired_fields(packets, min((each.duration for each in packets if each.duration), default=0))
    return timeline_of(packets, tick, hints, first_shown, coded_rate)


class _Opening(NamedTuple):
    """What a decoder makes of the first packets."""

    packets: int
    frames: int
    first_shown: int | None


def _opening(info: SourceInfo, limit: int, *, stop_at_first: bool) -> _Opening:
    count, shown = 0, list[int | None]()
    with open_media(info.path) as container:
        stream = container.streams[info.video.index]
        if not isinstance(stream, VideoStream):
            return _Opening(0, 0, None)
        for packet in islice(read_packets(container, [stream]), limit):
            count += 1
            with suppress(FFmpegError):
                shown += [frame.pts for frame in stream.decode(packet)]
            if shown and stop_at_first:
                break
        with suppress(FFmpegError):
            shown += [frame.pts for frame in stream.decode(None)]
    return _Opening(count, len(shown), min((pts for pts in shown if pts is not None), default=None))
