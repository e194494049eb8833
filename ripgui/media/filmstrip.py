# SPDX-License-Identifier: GPL-3.0-or-later
"""Small pictures from all over a video: as little as possible is decoded, so that many are there soon."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from fractions import Fraction

from av.container import InputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from ripgui.media.probe import as_fraction, main_video, open_media

_MAX_PACKETS = 400
"""Read in search of a keyframe behind the place that was sought."""
_SHORT_US = 40_000_000
"""A video that is shorter is decoded as a whole: it may have no more than one keyframe."""


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPicture:
    """at_s: seconds from the video's first frame. pixels: rows of 24-bit RGB without padding."""

    at_s: Fraction
    width: int
    height: int
    pixels: bytes


def filmstrip(path: str, times_s: Iterable[float], *, width: int) -> Iterator[StripPicture]:
    """Pictures near some times: of a short video of its frames, of others of keyframes. Raises InputError.

    times_s: from the video's first frame, in the order in which pictures are wanted. width: in square pixels.
    """
    with open_media(path) as container:
        stream = main_video(container, path)
        stream.codec_context.options = {"skip_loop_filter": "all"}
        is_short = container.duration is not None and container.duration < _SHORT_US
        look = _all_over if is_short else _keyframes
        start = (stream.start_time or 0) * as_fraction(stream.time_base)
        for frame in look(container, stream, sorted(times_s) if is_short else times_s):
            yield _picture(frame, stream, start, width)


def _all_over(container: InputContainer, stream: VideoStream, times_s: Iterable[float]) -> Iterator[VideoFrame]:
    """The first frames at or after some times, in order: decodes the video once."""
    stream.codec_context.skip_frame = "NONREF"
    tick = as_fraction(stream.time_base)
    start = stream.start_time or 0
    left = [start + int(Fraction(time_s) / tick) for time_s in times_s]
    with suppress(FFmpegError):
        for packet in container.demux(stream):
            with suppress(FFmpegError):
                for frame in packet.decode():
                    due = sum(pts <= (frame.pts or 0) for pts in left)
                    del left[:due]
                    if due and frame.pts is not None:
                        yield frame
            if not left:
                return


def _keyframes(container: InputContainer, stream: VideoStream, times_s: Iterable[float]) -> Iterator[VideoFrame]:
    """The keyframe at or before each time, once where several times share one."""
    stream.codec_context.skip_frame = "NONKEY"
    tick = as_fraction(stream.time_base)
    seen: set[int] = set()
    for time_s in times_s:
        frame = _keyframe(container, stream, (stream.start_time or 0) + int(Fraction(time_s) / tick), seen)
        if frame is not None and frame.pts is not None:
            yield frame


def _keyframe(container: InputContainer, stream: VideoStream, pts: int, seen: set[int]) -> VideoFrame | None:
    """The first frame that decodes from the keyframe before `pts` on; None where it was seen or nothing decodes."""
    with suppress(FFmpegError):
        container.seek(pts, stream=stream)
        for count, packet in enumerate(container.demux(stream)):
            if count > _MAX_PACKETS:
                return None
            if not packet.is_keyframe or packet.pts is None:
                continue
            if packet.pts in seen:
                return None
            seen.add(packet.pts)
            with suppress(FFmpegError):
                # A decoder that holds a frame back gives it away when nothing more comes.
                for frame in (*stream.decode(packet), *stream.decode(None)):
                    return frame
            stream.codec_context.flush_buffers()
    return None


def _picture(frame: VideoFrame, stream: VideoStream, start: Fraction, width: int) -> StripPicture:
    at_s = max(Fraction(0), (frame.pts or 0) * as_fraction(stream.time_base) - start)
    aspect = as_fraction(stream.sample_aspect_ratio) if stream.sample_aspect_ratio else Fraction(1)
    height = max(2, round(width * frame.height / (frame.width * (aspect or 1)) / 2) * 2)
    small = frame.reformat(width=width, height=height, format="rgb24")
    plane = small.planes[0]
    data = bytes(plane)
    rows = (data[row * plane.line_size :][: width * 3] for row in range(height))
    return StripPicture(at_s=at_s, width=width, height=height, pixels=b"".join(rows))
