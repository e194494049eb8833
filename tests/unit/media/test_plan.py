# SPDX-License-Identifier: GPL-3.0-or-later
"""Plans: every frame once, whatever the clip, and boundaries where they cost least."""

from collections.abc import Sequence
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.chunk import Plan
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceScan
from ripgui.media.plan import MIN_CHUNK_FRAMES, CutFinder, Window, choose_workers, plan_chunks

FPS = Fraction(25)


def _clip(frames: int, fps: Fraction = FPS) -> ClipInfo:
    form = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
    return ClipInfo(width=64, height=64, frames=frames, fps=fps, pixel_format=form)


def _scan(frames: int, *, keyframes: tuple[int, ...] = (0,)) -> SourceScan:
    return SourceScan(digests=(), frames=frames, constant_fps=FPS, keyframes=keyframes)


def _at(*cuts: int) -> CutFinder:
    """Of these, what is nearest to where it would best be."""

    def found(window: Window) -> int | None:
        near = (cut for cut in cuts if window.low <= cut <= window.high)
        return min(near, key=lambda cut: abs(cut - window.ideal), default=None)

    return lambda windows: [found(window) for window in windows]


def _plan(
    frames: int,
    *cuts: int,
    keyframes: tuple[int, ...] = (0,),
    seconds: float = 20,
    workers: int = 1,
    bounds: tuple[int, ...] = (),
) -> Plan:
    return plan_chunks(
        FrameRange(0, frames),
        _clip(frames),
        _scan(frames, keyframes=keyframes),
        chunk_seconds=seconds,
        workers=workers,
        threads=2,
        find_cuts=_at(*cuts),
        bounds=bounds,
    )


def _bounds(plan: Plan) -> list[int]:
    return [chunk.start for chunk in plan.chunks[1:]]


numbers = st.lists(st.integers(0, 20_000), max_size=60, unique=True).map(lambda found: tuple(sorted(found)))


@given(
    start=st.integers(0, 5000),
    length=st.integers(1, 20_000),
    extra=st.integers(0, 500),
    source_frames=st.integers(1, 25_000),
    fps=st.fractions(Fraction(1, 2), Fraction(240), max_denominator=1001),
    seconds=st.floats(0.04, 120),
    workers=st.integers(1, 16),
    keyframes=numbers,
    found=st.lists(st.one_of(st.none(), st.integers(0, 25_000)), min_size=1),
)
def test_every_frame_once(
    *,
    start: int,
    length: int,
    extra: int,
    source_frames: int,
    fps: Fraction,
    seconds: float,
    workers: int,
    keyframes: tuple[int, ...],
    found: list[int | None],
) -> None:
    whole = FrameRange(start, start + length)
    plan = plan_chunks(
        whole,
        _clip(whole.stop + extra, fps),
        _scan(source_frames, keyframes=keyframes),
        chunk_seconds=seconds,
        workers=workers,
        threads=0,
        find_cuts=lambda windows: [found[n % len(found)] for n in range(len(windows))],
    )
    covered = [frame for chunk in plan.chunks for frame in range(chunk.start, chunk.stop)]
    assert covered == list(range(whole.start, whole.stop))
    assert len(plan.chunks) == 1 or min(map(len, plan.chunks)) >= MIN_CHUNK_FRAMES
    assert 1 <= plan.workers <= min(workers, len(plan.chunks))


@given(st.integers(1, 500_000), st.floats(1, 90), st.integers(1, 32))
def test_lengths_stay_near_the_target(frames: int, seconds: float, workers: int) -> None:
    lengths = [len(chunk) for chunk in _plan(frames, seconds=seconds, workers=workers).chunks]
    target = max(MIN_CHUNK_FRAMES, round(seconds * 25))
    assert max(lengths) <= max(2 * target, 2 * MIN_CHUNK_FRAMES)
    assert max(lengths) - min(lengths) <= 1


@given(st.integers(1, 100_000), st.integers(2, 16))
def test_more_chunks_than_workers_where_the_clip_is_long_enough(frames: int, workers: int) -> None:
    plan = _plan(frames, workers=workers)
    if frames >= workers * 2 * 50:
        assert len(plan.chunks) >= 2 * workers
    if len(plan.chunks) > round(frames / 500):
        assert min(map(len, plan.chunks)) >= min(frames, 50)


@pytest.mark.parametrize("frames", [1, 23, 47])
def test_a_tiny_clip_is_one_chunk(frames: int) -> None:
    plan = _plan(frames, workers=8)
    assert plan.chunks == (FrameRange(0, frames),)
    assert (plan.workers, plan.threads) == (1, 0)


def test_the_tail_is_as_long_as_the_rest() -> None:
    assert [len(chunk) for chunk in _plan(1010).chunks] == [505, 505]


def test_boundaries_lie_on_cuts() -> None:
    plan = _plan(2000, 480, 700, 1010, 1400, keyframes=(0, 250, 480, 500, 1000, 1010, 1250))
    assert _bounds(plan) == [480, 1010, 1400]


def test_what_is_found_wins() -> None:
    asked: list[Window] = []

    def find(windows: Sequence[Window]) -> list[int | None]:
        asked.extend(windows)
        return [501, None]

    scan = _scan(1500, keyframes=(0, 520, 990))
    plan = plan_chunks(
        FrameRange(0, 1500), _clip(1500), scan, chunk_seconds=20, workers=1, threads=0, find_cuts=find
    )  # fmt: skip
    assert _bounds(plan) == [501, 990]
    assert asked == [Window(300, 500, 700), Window(800, 1000, 1200)]


def test_what_is_found_elsewhere_is_none() -> None:
    plan = plan_chunks(
        FrameRange(0, 1000), _clip(1000), _scan(1000), chunk_seconds=20, workers=1, threads=0,
        find_cuts=lambda windows: [900 for _ in windows],
    )  # fmt: skip
    assert _bounds(plan) == [500]


def test_cuts_are_looked_for_in_frames_of_the_source() -> None:
    asked: list[Window] = []

    def find(windows: Sequence[Window]) -> list[int | None]:
        asked.extend(windows)
        return [510]

    plan = plan_chunks(
        FrameRange(0, 2000), _clip(2000, 2 * FPS), _scan(1000), chunk_seconds=20, workers=1, threads=0, find_cuts=find
    )  # fmt: skip
    assert asked == [Window(300, 500, 700)]
    assert _bounds(plan) == [1020]


def test_without_a_cut_a_keyframe_is_best() -> None:
    assert _bounds(_plan(1000, keyframes=(0, 250, 489, 750))) == [489]


def test_far_cuts_do_not_matter() -> None:
    assert _bounds(_plan(1000, 280, 720, keyframes=(0, 280, 720))) == [500]


def test_a_joint_goes_more_than_a_third_of_a_chunk_for_a_cut() -> None:
    assert _bounds(_plan(1000, 680)) == [680]


def test_a_doubled_rate_moves_cuts_by_time() -> None:
    plan = plan_chunks(
        FrameRange(0, 2000), _clip(2000, 2 * FPS), _scan(1000), chunk_seconds=20, workers=1, threads=0,
        find_cuts=_at(510),
    )  # fmt: skip
    assert _bounds(plan) == [1020]


def test_a_decimated_clip_moves_cuts_by_time() -> None:
    scan = SourceScan(digests=(), frames=1500, constant_fps=Fraction(30), keyframes=(0,))
    plan = plan_chunks(
        FrameRange(0, 1200), _clip(1200, Fraction(24)), scan, chunk_seconds=25, workers=1, threads=0,
        find_cuts=_at(700),
    )  # fmt: skip
    assert _bounds(plan) == [560]


def test_variable_rate_moves_cuts_by_time() -> None:
    times = tuple(Fraction(frame, 50) if frame < 500 else 10 + Fraction(frame - 500, 25) for frame in range(1000))
    scan = SourceScan(digests=(), frames=1000, constant_fps=None, keyframes=(0,), frame_times=times)
    plan = plan_chunks(
        FrameRange(0, 750), _clip(750), scan, chunk_seconds=10, workers=1, threads=0, find_cuts=_at(520)
    )  # fmt: skip
    assert 270 in _bounds(plan)


def test_a_range_of_the_clip() -> None:
    plan = plan_chunks(
        FrameRange(1000, 2000), _clip(5000), _scan(5000), chunk_seconds=20, workers=1, threads=0,
        find_cuts=_at(1510, 4000),
    )  # fmt: skip
    assert plan.chunks == (FrameRange(1000, 1510), FrameRange(1510, 2000))


def test_workers_fit_the_machine() -> None:
    assert choose_workers(1) == (1, 0)
    assert choose_workers(2) == (2, 1)
    assert choose_workers(4) == (2, 2)
    assert choose_workers(8) == (2, 4)
    assert choose_workers(32)[0] == 8


@given(st.integers(1, 256), st.integers(1, 64))
def test_wanted_workers_are_given(cores: int, wanted: int) -> None:
    workers, threads = choose_workers(cores, wanted)
    assert workers == wanted
    assert (threads == 0) == (wanted == 1)
    assert workers * threads <= 2 * cores + wanted


@pytest.mark.parametrize("workers", [1, 3])
def test_further_bounds_move_no_others(workers: int) -> None:
    plain, zoned = (_plan(2000, 480, 1001, workers=workers, bounds=bounds) for bounds in ((), (0, 700, 705, 2000)))
    assert _bounds(zoned) == sorted([*_bounds(plain), 700, 705])
    assert (zoned.workers, zoned.threads) == (plain.workers, plain.threads)
