# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks beside the video of a source whose clock begins anew, gathered in a file whose times go on.

ffmpeg would guess at each such place how the times go on, for each track in its own way.
"""

import os
from collections.abc import Callable, Collection
from dataclasses import replace
from fractions import Fraction

import av
from av.audio.frame import AudioFrame
from av.audio.stream import AudioStream
from av.container import OutputContainer
from av.error import FFmpegError
from av.stream import Stream as AvStream

from ripgui.core.error import DISK_FULL, DiskFullError, ToolError
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.media.clock import shift_at
from ripgui.media.packets import AnyPacket, read_packets, with_progress
from ripgui.media.probe import as_fraction, open_media

_DECODED = ("pcm_dvd", "pcm_bluray")
"""Sound that no other container holds; a result gets it converted in any case."""
_RATE = 8000
_SAMPLES = {"s16": "pcm_s16le", "s16p": "pcm_s16le", "s32": "pcm_s32le", "s32p": "pcm_s32le"}


def gathered_source(source: SourceInfo, scan: SourceScan, folder: str) -> SourceInfo:
    """The source as far as its tracks go: itself, or the file in `folder` that has them under the same numbers."""
    if not scan.clocks:
        return source
    return replace(source, path=os.path.join(folder, "tracks.mkv"), container="matroska", start=Fraction(0))


def gather(
    source: SourceInfo,
    scan: SourceScan,
    folder: str,
    wanted: Collection[int],
    on_progress: Callable[[float], None] | None = None,
) -> None:
    """Writes that file, where there has to be one. wanted: numbers of the tracks. Raises InputError, DiskFullError,
    ToolError.
    """
    if not scan.clocks:
        return
    path = gathered_source(source, scan, folder).path
    try:
        with open_media(source.path) as container, av.open(f"file:{path}", "w", format="matroska") as made:
            tracks = [_Track(made, stream, is_wanted=stream.index in wanted) for stream in container.streams]
            tracks[source.video.index].begin()
            packets = read_packets(container, [each for each in container.streams if each.index in wanted])
            places = dict.fromkeys(range(len(tracks)), 0)
            for packet in with_progress(packets, source.size_bytes, on_progress):
                number = packet.stream_index
                # Several packets may come out of one place, which the first of them tells.
                places[number] = places[number] if packet.pos is None else packet.pos
                tracks[number].add(packet, shift_at(scan.clocks, places[number]) - source.start)
            for track in tracks:
                track.end()
    except FFmpegError as error:
        if error.errno in DISK_FULL:
            raise DiskFullError(f"the disk of {folder} is full") from error
        raise ToolError(f"the tracks of {source.path} cannot be gathered ({error.strerror})") from error


class _Track:
    """A track of the file that is made; one that nothing is taken from keeps the others' numbers right."""

    def __init__(self, made: OutputContainer, stream: AvStream, *, is_wanted: bool) -> None:
        self._made = made
        self._from = stream
        self._unit = as_fraction(stream.time_base)
        self._last: int | None = None
        self._encoder: AudioStream | None = None
        self._silence: AudioStream | None = None
        self._to: AvStream | None = None
        if is_wanted and isinstance(stream, AudioStream) and stream.codec_context.name in _DECODED:
            encoder = made.add_stream(_SAMPLES[stream.format.name], rate=stream.rate, layout=stream.layout.name)
            assert isinstance(encoder, AudioStream)
            self._encoder = encoder
        elif is_wanted:
            self._to = made.add_stream_from_template(stream)
        else:
            self._silence = made.add_stream("pcm_s16le", rate=_RATE, layout="mono")

    def begin(self) -> None:
        """Something at the first moment, from which ffmpeg counts: of a track that nothing is taken from."""
        frame = AudioFrame(format="s16", layout="mono", samples=1)
        frame.planes[0].update(bytes(frame.planes[0].buffer_size))
        frame.pts, frame.sample_rate = 0, _RATE
        assert self._silence is not None
        self._made.mux(self._silence.encode(frame))

    def add(self, packet: AnyPacket, added: Fraction) -> None:
        ticks = round(added / self._unit)
        if self._encoder is not None:
            self._encode(packet, ticks)
        elif self._to is not None and packet.dts is not None and packet.pts is not None:
            # A new clock may begin before the last packet's end, and decoding order must rise.
            late = 0 if self._last is None else max(0, self._last + 1 - packet.dts - ticks)
            packet.pts, packet.dts = packet.pts + ticks + late, packet.dts + ticks + late
            self._last = packet.dts
            packet.stream = self._to
            self._made.mux(packet)

    def end(self) -> None:
        for encoder in (self._encoder, self._silence):
            if encoder is not None:
                self._made.mux(encoder.encode(None))

    def _encode(self, packet: AnyPacket, ticks: int) -> None:
        assert self._encoder is not None
        for frame in packet.decode():
            if isinstance(frame, AudioFrame) and frame.pts is not None and frame.time_base is not None:
                frame.pts = round((frame.pts * frame.time_base + ticks * self._unit) * frame.sample_rate)
                frame.time_base = Fraction(1, frame.sample_rate)
                self._made.mux(self._encoder.encode(frame))
