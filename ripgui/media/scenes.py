# SPDX-License-Identifier: GPL-3.0-or-later
"""How surely a frame is the first of a scene, by a look at a few frames: never more than a small part of a decode."""

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from fractions import Fraction

from av.container import InputContainer
from av.error import FFmpegError
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from ripgui.core.error import InputError
from ripgui.core.source import SourceScan
from ripgui.media.probe import as_fraction, main_video, open_media

_BUDGET = 0.03
_MIN_BUDGET = 48.0
_KEYFRAME_COST = 3.0
"""Of seeking a keyframe and decoding it, in frames of the mean kind."""
_MAX_SECTION = 32
_MARGIN = 8
_ROUNDING_S = Fraction(1, 1000)
_SEEK_EARLIER_S = (0, 1, 4)
"""Streams without an index are sought by decoding time, which is before that of presentation."""
_WIDTH, _HEIGHT = 32, 18
_CLEAR_CHANGE = 12.0
"""Mean difference of two signatures, out of 255, that leaves no doubt."""
_SAME_SCENE = 3.0
_YES = 0.5
_LIKELY = 0.8
_UNSURE = 0.6
_UNLIKELY = 0.2


def cut_scorer(path: str, scan: SourceScan) -> Callable[[int], float]:
    """A function that tells, from 0 to 1, how surely a scene starts at a frame of the source; 0.5 and more is a yes.

    It opens the file when it is first asked, and answers from the packets alone once its budget is spent.
    """
    return _Scorer(path, scan)


def cut_scores(path: str, scan: SourceScan, candidates: Iterable[int]) -> dict[int, float]:
    """The score of each candidate, see `cut_scorer`."""
    score = cut_scorer(path, scan)
    return {frame: score(frame) for frame in candidates}


def cuts(path: str, scan: SourceScan) -> tuple[int, ...]:
    """The frames of a source that a scene surely or probably begins with."""
    scores = cut_scores(path, scan, scan.cut_hints)
    return tuple(frame for frame in sorted(scores) if scores[frame] >= _YES)


def frame_time(scan: SourceScan, frame: int) -> Fraction:
    """When a frame is shown, in seconds from the first."""
    return frame / scan.constant_fps if scan.constant_fps else scan.frame_times[frame]


class _Scorer:
    def __init__(self, path: str, scan: SourceScan) -> None:
        self._path = path
        self._scan = scan
        self._hints = frozenset(scan.cut_hints)
        self._keys = frozenset(scan.keyframes)
        self._budget = max(_MIN_BUDGET, scan.frames * _BUDGET)
        self._look: _Look | None = None
        # Seeking by time finds the wrong place where times come twice.
        self._is_blind = bool(scan.clocks)

    def __call__(self, frame: int) -> float:
        if not 0 < frame < self._scan.frames:
            return 0.0
        known = self._exact(frame)
        if known is not None:
            return known
        if frame not in self._hints:
            return 0.0
        before = self._keyframe_before(frame)
        section = frame + 1 - before
        if section <= _MAX_SECTION and self._spend(section + _KEYFRAME_COST):
            self._see(before, frame + 1, frame - _MARGIN)
            known = self._exact(frame)
            return _UNSURE if known is None else known
        if frame in self._keys and self._spend(2 * _KEYFRAME_COST):
            return self._by_keyframes(before, frame)
        return _UNSURE

    def _keyframe_before(self, frame: int) -> int:
        position = bisect_left(self._scan.keyframes, frame)
        return self._scan.keyframes[position - 1] if position else 0

    def _spend(self, cost: float) -> bool:
        if self._budget < cost:
            return False
        self._budget -= cost
        return True

    def _by_keyframes(self, before: int, frame: int) -> float:
        """Two pictures of one scene may differ much by motion, but two that are alike are of one scene."""
        self._see(before, before, before)
        self._see(frame, frame, frame)
        change = self._change(before, frame)
        if change is None:
            return _UNSURE
        return _UNLIKELY if change < _SAME_SCENE else _LIKELY

    def _exact(self, frame: int) -> float | None:
        """A cut changes the picture far more than the steps beside it."""
        change = self._change(frame - 1, frame)
        if change is None:
            return None
        beside = (self._change(frame - 2, frame - 1), self._change(frame, frame + 1))
        usual = max((step for step in beside if step is not None), default=0.0)
        return max(0.0, min(1.0, (change - 2 * usual) / _CLEAR_CHANGE))

    def _change(self, before: int, frame: int) -> float | None:
        signatures = self._look.signatures if self._look else {}
        first, second = signatures.get(before), signatures.get(frame)
        if first is None or second is None:
            return None
        return sum(abs(one - other) for one, other in zip(first, second, strict=True)) / len(first)

    def _see(self, start: int, last: int, keep_from: int) -> None:
        """Decodes from keyframe `start` until frame `last`. What cannot be read is simply not seen."""
        if self._is_blind:
            return
        try:
            self._look = self._look or _Look(self._path, self._scan)
            self._look.see(start, last, keep_from)
        except (InputError, FFmpegError):
            self._is_blind = True


class _Look:
    """Decodes short sections of a file, and keeps a tiny signature of each frame."""

    def __init__(self, path: str, scan: SourceScan) -> None:
        self.signatures: dict[int, bytes] = {}
        self._container: InputContainer = open_media(path)
        self._stream: VideoStream = main_video(self._container, path)
        self._stream.codec_context.thread_count = 1
        # A signature hardly changes without deblocking, which is a good part of decoding.
        self._stream.codec_context.options = {"skip_loop_filter": "all"}
        self._tick = as_fraction(self._stream.time_base)
        self._scan = scan
        self._first = next((digest.first for digest in scan.digests if digest.index == self._stream.index), None)

    def see(self, start: int, last: int, keep_from: int) -> None:
        if self._first is None or (start in self.signatures and last in self.signatures):
            return
        kept = range(keep_from, last + 1)
        time = self._first + frame_time(self._scan, start) + _ROUNDING_S
        for earlier_s in _SEEK_EARLIER_S:
            self._container.seek(int((time - earlier_s) / self._tick), stream=self._stream)
            frames = (frame for frame in self._frames(start, last) if self._number(frame.pts) in kept)
            found = {self._number(frame.pts): _signature(frame) for frame in frames}
            self.signatures |= found
            if found:
                return

    def _frames(self, start: int, last: int) -> Iterator[VideoFrame]:
        """The frames from `start` to `last`, and perhaps more; none if the file is already past `start`."""
        is_decoding, left = False, last - start + 1
        for packet in self._container.demux(self._stream):
            number = self._number(packet.pts)
            is_decoding = is_decoding or (packet.is_keyframe and number == start)
            if not is_decoding and number > start:
                return
            if is_decoding:
                with suppress(FFmpegError):
                    yield from self._stream.decode(packet)
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


def _signature(frame: VideoFrame) -> bytes:
    small = frame.reformat(width=_WIDTH, height=_HEIGHT, format="yuv444p")
    rows = []
    for plane in small.planes:
        data = bytes(plane)
        rows += [data[row * plane.line_size :][:_WIDTH] for row in range(_HEIGHT)]
    return b"".join(rows)
