# SPDX-License-Identifier: GPL-3.0-or-later
"""Takes a piece out of a source without encoding it: from a keyframe to the last frame before its end.

Every packet that goes into the piece is counted and summed up on its way, and the finished file is read back.
"""

import contextlib
import os
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

import av
from av.container import InputContainer, OutputContainer
from av.error import FFmpegError
from av.rational import AVRational
from av.stream import AttachmentStream
from av.stream import Stream as AvStream

from ripgui.core.container import Container
from ripgui.core.error import DISK_FULL, DiskFullError, InputError, ToolError
from ripgui.core.piece import CutPiece, Piece, clock
from ripgui.core.source import SourceInfo, Stream
from ripgui.core.undo import undone_on_failure
from ripgui.media.container import (
    COVER_TYPES,
    FORMATS,
    Way,
    describe,
    holds_video,
    is_as_it_is,
    is_stale_global_tag,
    is_stale_track_tag,
    kept_dispositions,
    plan_carries,
)
from ripgui.media.cut import Cut, cut_chapters
from ripgui.media.outcome import Outcome, read_files, read_outcome
from ripgui.media.packets import AnyPacket, Digest, read_packets
from ripgui.media.probe import as_fraction, media_url, open_media

_ROUNDED_S = Fraction(1, 2000)
"""A time in milliseconds stands for a frame that lies this near."""
_STEPS_BACK_S = (0, 10, 120)
_READ_ON_S = 10
_SUBTITLES_BEFORE_S = 10
_SOUND_BEFORE_S = 2
_PLAIN_FORMS = ("matroska", "mov", "webm")
"""Forms that hold the same bytes for the same packet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Span:
    """What of the video is taken. Times in ticks of its stream. decoded: when each packet is, in the file's order.

    sought: the moment in seconds from which the keyframe was found by reading on, None for the very beginning.
    """

    sought: Fraction | None
    keyframe: int
    decoded: tuple[int, ...]
    times: tuple[int, ...]
    early: int
    late: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Target:
    """A file to write, and what of the source goes into it beside the video."""

    source: SourceInfo
    others: tuple[Stream, ...]
    output: str
    container: Container


def cut_piece(
    source: SourceInfo,
    piece: Piece,
    output: str,
    container: Container,
    on_progress: Callable[[float], None] | None = None,
) -> CutPiece:
    """Writes the piece to the file `output`, and reads it back. Raises InputError, DiskFullError, ToolError."""
    zero = source.video.start or Fraction(0)
    moved = Piece(zero + piece.start - _ROUNDED_S, zero + piece.stop - _ROUNDED_S)
    if not holds_video(container, source.video.codec):
        raise InputError(f"{source.video.codec} cannot be put into the piece as it is; split it exactly instead")
    with undone_on_failure(lambda: _remove(output)):
        span = _find_span(source, moved, piece)
        carries = plan_carries(source, container)
        others = tuple(carry.stream for carry in carries if is_as_it_is(carry))
        target = _Target(source=source, others=others, output=output, container=container)
        digests = _write(target, span, moved.stop, on_progress)
        _check(target, digests, span, read_outcome(output))
    lost = (carry for carry in carries if carry.way is Way.CONVERT or (carry.way is Way.LEAVE and carry.note))
    return CutPiece(
        begins=max(span.keyframe * _unit(source, digests) - zero, Fraction(0)),
        frames=len(span.times),
        early=span.early,
        late=span.late,
        size_bytes=os.path.getsize(output),
        notes=tuple(f"{describe(carry.stream, source.streams)} is left out" for carry in lost),
    )


def _unit(source: SourceInfo, digests: dict[int, Digest]) -> Fraction:
    return digests[source.video.index].time_base


def _find_span(source: SourceInfo, moved: Piece, piece: Piece) -> _Span:
    for back_s in (*_STEPS_BACK_S, None):
        sought = None if back_s is None else moved.start - back_s
        with open_media(source.path) as opened:
            stream = opened.streams[source.video.index]
            unit = as_fraction(stream.time_base)
            start, stop = moved.start / unit, moved.stop / unit
            _seek(opened, stream, sought)
            seen = list(_video_times(opened, stream, stop))
        first = min((at for at, _, _ in seen if at >= start), default=None)
        if first is None or first >= stop:
            if back_s is None:
                raise InputError(f"no frame of the source lies within {piece}")
            continue
        keyframe = max((at for at, _, is_key in seen if is_key and at <= first), default=None)
        if keyframe is None:
            continue
        begin = next(number for number, (at, _, is_key) in enumerate(seen) if is_key and at == keyframe)
        end = max(number for number, (at, _, _) in enumerate(seen) if keyframe <= at < stop)
        taken = seen[begin : end + 1]
        times = tuple(sorted(at for at, _, _ in taken if at >= keyframe))
        return _Span(
            sought=sought,
            keyframe=keyframe,
            decoded=_whole([when for _, when, _ in taken], times),
            times=times,
            early=sum(at < first for at in times),
            late=sum(at >= stop for at in times),
        )
    raise InputError(f"there is no keyframe at or before {clock(piece.start)}; split the source exactly instead")


def _whole(decoded: Sequence[int | None], times: Sequence[int]) -> tuple[int, ...]:
    """When packets are decoded, also the first ones, of which Matroska does not say it."""
    known = next((number for number, when in enumerate(decoded) if when is not None), None)
    distance = max(1, (times[-1] - times[0]) // max(1, len(times) - 1))
    if known is None:
        return tuple(times[0] + number * distance for number in range(len(decoded)))
    base, found = decoded[known] or 0, list[int]()
    for number, when in enumerate(decoded):
        earliest = found[-1] + 1 if found else base - (known - number) * distance
        found.append(
            max(earliest, base - (known - number) * distance if when is None and number < known else when or 0)
        )
    return tuple(found)


def _seek(opened: InputContainer, stream: AvStream, at_s: Fraction | None) -> None:
    """Not to the beginning, where a file stands that was just opened: some forms lead behind it."""
    ticks = None if at_s is None else int(at_s / as_fraction(stream.time_base))
    if ticks is None or ticks <= (stream.start_time or 0):
        return
    try:
        opened.seek(ticks, stream=stream, backward=True)
    except FFmpegError as error:
        raise InputError(f"the source cannot be read from its middle ({error.strerror}); split it exactly") from error


def _video_times(opened: InputContainer, stream: AvStream, stop: Fraction) -> Iterator[tuple[int, int | None, bool]]:
    """When each frame is shown and decoded, and whether it is a keyframe; to the last that can be before `stop`."""
    for packet in read_packets(opened, [stream]):
        if packet.pts is None:
            raise InputError("the source does not say when its frames are shown; split it exactly instead")
        yield packet.pts, packet.dts, packet.is_keyframe
        if (packet.pts if packet.dts is None else packet.dts) >= stop:
            return


def _write(
    target: _Target, span: _Span, stop: Fraction, on_progress: Callable[[float], None] | None
) -> dict[int, Digest]:
    """Digests of what was put into the piece, by the stream's number in the source."""
    source, container, output = target.source, target.container, target.output
    options = {"movflags": "+faststart"} if container == "mp4" else {}
    try:
        with (
            open_media(source.path) as opened,
            av.open(media_url(output), "w", format=FORMATS[container], options=options) as made,
        ):
            video = opened.streams[source.video.index]
            start = span.keyframe * as_fraction(video.time_base)
            _label(source, made, container, Cut(start=start, stop=stop + _ROUNDED_S))
            streams = _add_streams(target, opened, made)
            has_text = any(source.streams[index].kind == "subtitle" for index in streams)
            # Not to the keyframe itself: not every form leads exactly there, and sound may lie before it in the file.
            before_s = _SUBTITLES_BEFORE_S if has_text else _SOUND_BEFORE_S
            _seek(opened, video, None if span.sought is None else span.sought - before_s)
            taking = _Taking(source, opened, streams, span, stop)
            for packet in taking.packets(on_progress):
                made.mux(packet)
        return taking.digests
    except FFmpegError as error:
        if error.errno in DISK_FULL:
            raise DiskFullError(f"the disk of {os.path.dirname(output)} is full") from error
        raise ToolError(f"the piece cannot be written: {error.strerror}") from error


def _label(source: SourceInfo, made: OutputContainer, container: Container, cut: Cut) -> None:
    kept = {key: value for key, value in source.metadata.items() if not is_stale_global_tag(key)}
    made.metadata.update({key: value for key, value in kept.items() if key.lower() != "timecode"})
    if container in ("mkv", "mp4"):
        microsecond = Fraction(1, 1_000_000)
        made.set_chapters(
            [
                {
                    "id": number,
                    "start": round(chapter.start / microsecond),
                    "end": round(chapter.end / microsecond),
                    "time_base": AVRational(1, 1_000_000),
                    "metadata": {"title": chapter.title} if chapter.title else {},
                }
                for number, chapter in enumerate(cut_chapters(source.chapters, cut), start=1)
            ]
        )


def _add_streams(target: _Target, opened: InputContainer, made: OutputContainer) -> dict[int, AvStream]:
    """The piece's streams by their number in the source; files and covers are there at once."""
    source, container = target.source, target.container
    streams = {}
    taken = sorted((source.video, *target.others), key=lambda stream: stream.index)
    for stream in taken:
        original = opened.streams[stream.index]
        if isinstance(original, AttachmentStream):
            made.add_attachment(stream.filename or f"file-{stream.index}", stream.mimetype, original.data or b"")
            continue
        if stream.is_cover and container == "mkv":
            name, media_type = COVER_TYPES[stream.codec]
            made.add_attachment(stream.filename or name, stream.mimetype or media_type, _cover(source, stream))
            continue
        added = made.add_stream_from_template(original, opaque=True)
        added.metadata.update({key: value for key, value in stream.metadata.items() if not is_stale_track_tag(key)})
        kept = kept_dispositions(stream, container)
        added.disposition = sum(flag for flag in original.disposition if flag.name in kept) or type(
            original.disposition
        )(0)
        streams[stream.index] = added
    return streams


def _cover(source: SourceInfo, stream: Stream) -> bytes:
    with open_media(source.path) as opened:
        packet = next(iter(read_packets(opened, [opened.streams[stream.index]])), None)
        return b"" if packet is None else bytes(packet)


class _Taking:
    """Goes through the source's packets from a keyframe on, and gives those of the piece, shifted to begin at 0."""

    def __init__(
        self, source: SourceInfo, opened: InputContainer, streams: dict[int, AvStream], span: _Span, stop: Fraction
    ) -> None:
        self._source = source
        self._opened = opened
        self._streams = streams
        self._span = span
        self._units = {index: as_fraction(opened.streams[index].time_base) for index in streams}
        self._start = span.keyframe * self._units[source.video.index]
        self._cut = Cut(start=self._start, stop=stop)
        self._decoded = deque(span.decoded)
        self._has_begun = False
        self._unended = {index for index in streams if source.streams[index].kind in ("video", "audio")}
        self.digests = {index: Digest(index, unit) for index, unit in self._units.items()}

    def packets(self, on_progress: Callable[[float], None] | None) -> Iterator[AnyPacket]:
        chosen = [self._opened.streams[index] for index in self._streams]
        for count, packet in enumerate(read_packets(self._opened, chosen)):
            index = packet.stream_index
            at = packet.dts if packet.dts is not None else packet.pts
            time = None if at is None else at * self._units[index]
            if index == self._source.video.index:
                is_taken = self._takes_frame(packet)
            else:
                is_taken = self._takes(packet)
                if time is not None and time >= self._cut.stop:
                    self._unended.discard(index)
            if is_taken:
                self.digests[index].add(packet)
                yield self._shifted(packet)
            if on_progress is not None and count % 256 == 0 and time is not None:
                length = max(self._cut.stop - self._start, Fraction(1, 1000))
                on_progress(float(min(max((time - self._start) / length, Fraction(0)), Fraction(1))))
            if not self._unended or (not self._decoded and time is not None and time > self._cut.stop + _READ_ON_S):
                return

    def _takes_frame(self, packet: AnyPacket) -> bool:
        """Frames that are shown before the keyframe, and come after it, could not be decoded."""
        self._has_begun = self._has_begun or (packet.is_keyframe and packet.pts == self._span.keyframe)
        if not self._has_begun or not self._decoded:
            return False
        packet.dts = self._decoded.popleft()
        if not self._decoded:
            self._unended.discard(self._source.video.index)
        return packet.pts is not None and packet.pts >= self._span.keyframe

    def _takes(self, packet: AnyPacket) -> bool:
        stream = self._source.streams[packet.stream_index]
        at = packet.dts if packet.pts is None else packet.pts
        if stream.is_cover or at is None:
            return stream.is_cover
        unit = self._units[stream.index]
        return self._cut.keeps(stream.kind, at * unit, (packet.duration or 0) * unit)

    def _shifted(self, packet: AnyPacket) -> AnyPacket:
        unit = self._units[packet.stream_index]
        shift = round(self._start / unit)
        stream = self._source.streams[packet.stream_index]
        if packet.pts is None:
            packet.pts = packet.dts
        if packet.pts is not None:
            begin, end = packet.pts - shift, packet.pts - shift + (packet.duration or 0)
            if stream.kind == "subtitle" and packet.duration:
                end = min(end, round(self._cut.stop / unit) - shift)
                packet.duration = end - max(begin, 0)
                begin = max(begin, 0)
            packet.pts = max(begin, 0) if stream.is_cover else begin
        packet.dts = packet.pts if stream.kind == "subtitle" or packet.dts is None else packet.dts - shift
        packet.stream = self._streams[packet.stream_index]
        return packet


def _check(target: _Target, written: dict[int, Digest], span: _Span, found: Outcome) -> None:
    """Raises ToolError unless all that was put into the piece is in it, packet by packet, at the same times."""
    source, problems = target.source, []
    others = iter(digest for index, digest in sorted(found.digests.items()) if index != found.info.video.index)
    streams = {stream.index: stream for stream in (source.video, *target.others)}
    plain = source.container.startswith(_PLAIN_FORMS)
    for index, digest in sorted(written.items()):
        stream = streams[index]
        if stream.is_cover:
            next(others, None)
            continue
        got = found.digests[found.info.video.index] if stream is source.video else next(others, None)
        same = got is not None and got.packets == digest.packets and (not plain or got.crc == digest.crc)
        if not same:
            problems.append(f"{describe(stream, source.streams)} is not what was written")
    unit = written[source.video.index].time_base
    wanted = [(at - span.keyframe) * unit for at in span.times]
    times = [(tick - found.ticks[0]) * found.tick for tick in found.ticks]
    allowed = max(unit, found.tick)
    if len(times) != len(wanted) or any(abs(a - b) > allowed for a, b in zip(times, wanted, strict=True)):
        problems.append("its frames are shown at other times than in the source")
    files = [read_files(source).get(stream.index) for stream in target.others if stream.kind == "attachment"]
    if sorted(filter(None, files)) != sorted(found.files.values()):
        problems.append("its attached files are not those of the source")
    if problems:
        raise ToolError(f"the piece is not right: {'; '.join(problems)}")


def _remove(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)
