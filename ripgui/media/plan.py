# SPDX-License-Identifier: GPL-3.0-or-later
"""Where a clip is cut into chunks: near even distances, at scene cuts where one is near. Pure arithmetic."""

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from fractions import Fraction
from itertools import pairwise
from typing import NamedTuple

from ripgui.core.chunk import Plan
from ripgui.core.clip import ClipInfo
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceScan

MIN_CHUNK_FRAMES = 24
"""Encoders need a few frames to spread their bits, and joins of very short chunks cost exactness."""
_MIN_CHUNK_S = 2
_CHUNKS_PER_WORKER = 2
REACH = Fraction(2, 5)
"""Of the distance. A joint within a scene costs a keyframe and the bits that look-ahead would have given what is before
it: four percent more for the same quality where one of a few joints lies so."""
_CORES_PER_WORKER = 4
_LEAST_WORKERS = 2


class Window(NamedTuple):
    """Frames where a boundary may lie, both ends included, and where it would best be."""

    low: int
    ideal: int
    high: int


type CutFinder = Callable[[Sequence[Window]], Sequence[int | None]]


def choose_workers(cores: int, wanted: int | None = None) -> tuple[int, int]:
    """Chunk workers and encoder threads of each for a machine; 0 threads leaves them to the encoder.

    A worker per few cores, since each holds frames and models in memory, and encoders use several cores well. Two at
    least where there are two cores: a lone encoder leaves part of them idle, whenever it waits for a frame and at the
    end of each chunk.
    """
    workers = max(1, wanted or max(min(cores, _LEAST_WORKERS), round(cores / _CORES_PER_WORKER)))
    return workers, 0 if workers == 1 else max(1, math.ceil(cores / workers))


def worker_trials(cores: int) -> tuple[tuple[int, int], ...]:
    """Workers and encoder threads that are worth comparing on a machine; the rule's own choice comes first."""
    counts = sorted({1, _LEAST_WORKERS, choose_workers(cores)[0], cores // 2, cores})
    found = [choose_workers(cores)]
    for workers in (count for count in counts if 1 <= count <= max(1, cores)):
        _, threads = choose_workers(cores, workers)
        found += [(workers, threads), *([(workers, 2 * threads)] if threads else [])]
    return tuple(dict.fromkeys(found))


def plan_chunks(
    whole: FrameRange,
    clip: ClipInfo,
    scan: SourceScan,
    *,
    chunk_seconds: float,
    workers: int,
    threads: int,
    find_cuts: CutFinder,
    bounds: Sequence[int] = (),
) -> Plan:
    """Chunks that hold every frame of `whole` once, each at least `MIN_CHUNK_FRAMES` long if `whole` is.

    find_cuts: tells the frame in each window of the source that a scene begins with, see `media.cut_search`.
    bounds: further frames where a chunk begins, however short that makes one. No other moves for them, and workers and
    threads stay: chunks apart from them are the same with and without.
    """
    _, shortest = _lengths(clip, chunk_seconds)
    count = count_chunks(whole, clip, chunk_seconds, workers)
    places = _places(whole, clip, scan)
    reach = _reach(len(whole), count, shortest)
    ideals = [whole.start + round(Fraction(index * len(whole), count)) for index in range(1, count)]
    windows = [Window(ideal - reach, ideal, ideal + reach) for ideal in ideals]
    cuts = _cuts(windows, places, find_cuts)
    starts = [whole.start]
    for index, (window, cut) in enumerate(zip(windows, cuts, strict=True), start=1):
        low = max(window.low, starts[-1] + shortest)
        high = max(low, min(window.high, whole.stop - (count - index) * shortest))
        starts.append(_boundary(Window(low, window.ideal, high), places, cut))
    used = min(workers, len(starts))
    added = (bound for bound in bounds if whole.start < bound < whole.stop)
    chunks = tuple(FrameRange(start, stop) for start, stop in pairwise([*sorted({*starts, *added}), whole.stop]))
    return Plan(whole=whole, chunks=chunks, workers=used, threads=0 if used == 1 else threads)


def count_chunks(whole: FrameRange, clip: ClipInfo, chunk_seconds: float, workers: int) -> int:
    """Even chunks of about the wanted length, and enough of them that no worker idles for long at the end."""
    target, shortest = _lengths(clip, chunk_seconds)
    count = max(round(len(whole) / target), _CHUNKS_PER_WORKER * workers if workers > 1 else 1)
    return max(1, min(count, len(whole) // shortest))


def _lengths(clip: ClipInfo, chunk_seconds: float) -> tuple[int, int]:
    """Frames of a chunk as it is wanted, and of the shortest."""
    target = max(MIN_CHUNK_FRAMES, round(chunk_seconds * clip.fps))
    return target, max(MIN_CHUNK_FRAMES, min(round(_MIN_CHUNK_S * clip.fps), target // 2))


def _reach(frames: int, count: int, shortest: int) -> int:
    """How far a boundary may lie from the even distance: chunks beside it stay long enough wherever theirs lie."""
    distance = Fraction(frames, count)
    return max(0, min(int(REACH * distance), int((distance - shortest) / 2)))


class _Places(NamedTuple):
    """keyframes: frames of the clip that show one of the source, in order. frames: of the source."""

    keyframes: tuple[int, ...]
    clip_frame: Callable[[int], int]
    frames: int


def _boundary(window: Window, places: _Places, cut: int | None) -> int:
    """The cut that was found, else the nearest keyframe, else the even distance."""
    if cut is not None and window.low <= cut <= window.high:
        return cut
    keyframes = places.keyframes
    near = keyframes[bisect_left(keyframes, window.low) : bisect_right(keyframes, window.high)]
    return min(
        near, key=lambda frame: abs(frame - window.ideal), default=min(max(window.low, window.ideal), window.high)
    )


def _cuts(windows: Sequence[Window], places: _Places, find_cuts: CutFinder) -> list[int | None]:
    """What is found in the source, as frames of the clip."""
    shown = range(places.frames)

    def source(frame: int) -> int:
        return bisect_left(shown, frame, key=places.clip_frame)

    found = find_cuts([Window(source(low), source(ideal), source(high + 1) - 1) for low, ideal, high in windows])
    return [None if cut is None else places.clip_frame(cut) for cut in found]


def _places(whole: FrameRange, clip: ClipInfo, scan: SourceScan) -> _Places:
    clip_frame = _same if clip.frames == scan.frames else _by_time(clip, scan)
    keyframes = tuple(frame for frame in map(clip_frame, scan.keyframes) if whole.start < frame < whole.stop)
    return _Places(keyframes, clip_frame, scan.frames)


def _same(number: int) -> int:
    return number


def _by_time(clip: ClipInfo, scan: SourceScan) -> Callable[[int], int]:
    """A script that changed the number of frames is taken to have changed the rate: times stay, numbers do not."""

    def clip_frame(number: int) -> int:
        if scan.constant_fps:
            return math.ceil(number * clip.fps / scan.constant_fps)
        time = scan.frame_times[min(number, len(scan.frame_times) - 1)] if scan.frame_times else Fraction(0)
        return math.ceil(time * clip.fps)

    return clip_frame
