# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks at short sections of a video: decodes from a keyframe on, and tells where the picture becomes another one."""

import math
from bisect import bisect_left
from collections import deque
from collections.abc import Iterator, Sequence
from contextlib import suppress
from fractions import Fraction
from operator import sub
from typing import Literal, NamedTuple

from av.container import InputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from ripgui.core.source import SourceScan
from ripgui.media.probe import as_fraction, main_video, open_media

_CLEAR_CHANGE = 12.0
"""Mean difference of two signatures, out of 255, that leaves no doubt."""
SEEK_COST = 3.0
"""Of seeking a keyframe and decoding it, in frames of the mean kind."""
LATE = 8
"""How far before its hint a scene may begin: packets of earlier frames follow those that they refer to."""
_SAME_SCENE = 3.0
"""Less than this between two pictures is of one scene."""
_SURE = 0.75
_ROUNDING_S = Fraction(1, 1000)
_SEEK_EARLIER_S = (0, 1, 4)
"""Streams without an index are sought by decoding time, which is before that of presentation."""
_WIDTH, _HEIGHT = 32, 18


class Seen(NamedTuple):
    """A decoded frame. number: in the order of presentation."""

    number: int
    frame: VideoFrame


class _Step(NamedTuple):
    """How much a frame differs from the one before."""

    frame: int
    change: float


class Look:
    """Opens the file; to be closed. Raises InputError."""

    def __init__(self, path: str, scan: SourceScan) -> None:
        self._container: InputContainer = open_media(path)
        self._stream: VideoStream = main_video(self._container, path)
        self._stream.codec_context.thread_count = 1
        # A signature hardly changes without deblocking, which is a good part of decoding.
        self._stream.codec_context.options = {"skip_loop_filter": "all"}
        self._tick = as_fraction(self._stream.time_base)
        self._scan = scan
        self._first = next((digest.first for digest in scan.digests if digest.index == self._stream.index), None)
        self._pictures: dict[int, bytes | None] = {}
        self.decoded = 0

    def close(self) -> None:
        self._container.close()

    def frames(self, start: int, last: int, whole_from: int = 0) -> Iterator[Seen]:
        """From keyframe `start` to `last`, in order, and perhaps some more; none if it cannot be found.

        whole_from: before this one, frames that no other refers to may be left out.
        """
        if self._first is None:
            return
        time = self._first + frame_time(self._scan, start) + _ROUNDING_S
        for earlier_s in _SEEK_EARLIER_S:
            self._container.seek(int((time - earlier_s) / self._tick), stream=self._stream)
            is_found = False
            for frame in self._decoded(start, last, whole_from):
                is_found = True
                yield Seen(self._number(frame.pts), frame)
            if is_found:
                return

    def is_same_scene(self, before: int, key: int) -> bool:
        """Two pictures of one scene may differ much by motion, but two that are alike are of one scene."""
        first, second = self._picture(before), self._picture(key)
        return first is not None and second is not None and change(first, second) < _SAME_SCENE

    def _picture(self, key: int) -> bytes | None:
        """The signature of a keyframe: each is decoded once, and compared with the ones on both its sides."""
        if key not in self._pictures:
            frame = next((seen.frame for seen in self.frames(key, key) if seen.number == key), None)
            self._pictures[key] = None if frame is None else signature(frame)
        return self._pictures[key]

    def first_cut(self, key: int, first: int, last: int, most: float = math.inf) -> tuple[float, int]:
        """The first sure cut to one of these frames, else the likeliest, and how sure it is, from 0 to 1.

        key: the keyframe before `first`. most: frames to decode.
        """
        best, began, steps = (0.0, first), self.decoded, deque[_Step](maxlen=3)
        before: tuple[int, bytes] | None = None
        for seen in self.frames(key, last + 1, first - 2):
            if seen.number < first - 2:
                continue
            small = signature(seen.frame)
            if before is not None and before[0] == seen.number - 1:
                steps.append(_Step(seen.number, change(before[1], small)))
                best = max(best, _judged(steps, first, last))
            before = seen.number, small
            if best[0] >= _SURE or self.decoded - began > most:
                return best
        steps.append(_Step(last + 1, 0.0))
        return max(best, _judged(steps, first, last))

    def _decoded(self, start: int, last: int, whole_from: int) -> Iterator[VideoFrame]:
        is_decoding, left = False, last - start + 1
        for packet in self._container.demux(self._stream):
            number = self._number(packet.pts)
            is_decoding = is_decoding or (packet.is_keyframe and number == start)
            if not is_decoding and number > start:
                return
            if is_decoding:
                skipped: Literal["NONREF", "DEFAULT"] = "NONREF" if number < whole_from else "DEFAULT"
                if self._stream.codec_context.skip_frame != skipped:
                    self._stream.codec_context.skip_frame = skipped
                with suppress(FFmpegError):
                    yield from self._stream.decode(packet)
                self.decoded += 1
                left -= start <= number <= last
                if left <= 0:
                    break
        with suppress(FFmpegError):
            yield from self._stream.decode(None)

    def _number(self, pts: int | None) -> int:
        """Of the frame shown at `pts`; below 0 where there is none."""
        if pts is None or self._first is None:
            return -1
        time = pts * self._tick - self._first
        if self._scan.constant_fps:
            return round(time * self._scan.constant_fps)
        return bisect_left(self._scan.frame_times, time) if time >= 0 else -1


def frame_time(scan: SourceScan, frame: int) -> Fraction:
    """When a frame is shown, in seconds from the first."""
    return frame / scan.constant_fps if scan.constant_fps else scan.frame_times[frame]


def signature(frame: VideoFrame) -> bytes:
    """The picture, tiny."""
    small = frame.reformat(width=_WIDTH, height=_HEIGHT, format="yuv444p", interpolation="AREA")
    rows = []
    for plane in small.planes:
        data = bytes(plane)
        rows += [data[row * plane.line_size :][:_WIDTH] for row in range(_HEIGHT)]
    return b"".join(rows)


def change(before: bytes, after: bytes) -> float:
    """Mean difference of two signatures, out of 255."""
    total: int = sum(map(abs, map(sub, before, after)))
    return total / len(before)


def keyframe_before(scan: SourceScan, frame: int) -> int:
    position = bisect_left(scan.keyframes, frame)
    return scan.keyframes[position - 1] if position else 0


def _judged(steps: Sequence[_Step], first: int, last: int) -> tuple[float, int]:
    """How surely the last step but one is a cut."""
    *earlier, step, after = (_Step(0, 0.0), _Step(0, 0.0), *steps)[-3:]
    if not first <= step.frame <= last:
        return 0.0, first
    return _certainty(step.change, earlier[0].change, after.change), step.frame


def _certainty(step: float, before: float, after: float) -> float:
    """How surely a step is a cut, from 0 to 1: a cut changes the picture far more than the steps beside it."""
    return max(0.0, min(1.0, (step - 2 * max(before, after)) / _CLEAR_CHANGE))
