# SPDX-License-Identifier: GPL-3.0-or-later
"""When frames are shown: constant rates told from variable ones, and no rounding that adds up."""

from fractions import Fraction
from itertools import accumulate, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.chunk import DurationRun
from ripgui.core.source import SourceScan
from ripgui.media.pace import Pace, build_pace_filter, pace_of, pace_of_times
from tests.joint import FILM, clip_of

DURATIONS = st.lists(
    st.tuples(st.integers(1, 50), st.integers(1, 5000), st.sampled_from([1000, 24000, 90000])), min_size=1, max_size=40
)


def pace(
    *chunks: list[DurationRun], rate: Fraction = FILM, constant_fps: Fraction | None = None, frame_times: int = 0
) -> Pace:
    frames = sum(count for chunk in chunks for count, _, _ in chunk)
    scan = SourceScan(
        digests=(),
        frames=frames,
        constant_fps=constant_fps,
        keyframes=(0,),
        frame_times=tuple(Fraction(number) for number in range(frame_times)),
    )
    return pace_of(clip_of(frames, rate), scan, chunks)


def jittered(frames: int, rate: Fraction) -> list[DurationRun]:
    """Durations as Matroska's rounding to a millisecond leaves them."""
    times = [round(number / rate * 1000) for number in range(frames + 1)]
    return [(1, after - before, 1000) for before, after in pairwise(times)]


def test_equal_durations_are_a_constant_rate() -> None:
    found = pace([(100, 1001, 24000)], [(50, 1001, 24000)])
    assert found.rate == FILM
    assert found.duration == 150 / FILM


@pytest.mark.parametrize("rate", [FILM, Fraction(30000, 1001), Fraction(60000, 1001), Fraction(25), Fraction(120)])
def test_rounding_to_milliseconds_is_still_a_constant_rate(rate: Fraction) -> None:
    assert pace(jittered(5000, rate), rate=rate).rate == rate


def test_the_sources_exact_rate_replaces_a_rounded_one() -> None:
    rounded = Fraction(2997, 125)
    assert pace([(100, 125, 2997)], rate=rounded, constant_fps=FILM).rate == FILM
    assert pace([(100, 1, 25)], rate=Fraction(25), constant_fps=FILM).rate == 25


@pytest.mark.parametrize(("start", "frames", "step"), [(0, 40, Fraction(1, 24)), (50, 40, Fraction(1, 8)), (30, 40, 0)])
def test_a_part_of_a_source_whose_rate_varies_is_shown_as_it_was_recorded(
    start: int, frames: int, step: Fraction
) -> None:
    times = [round(1000 * Fraction(n, 24) if n < 48 else 2000 + 125 * (n - 48)) for n in range(101)]
    told = [(1, after - before, 1000) for before, after in pairwise(times[start : start + frames + 1])]
    scan = SourceScan(
        digests=(),
        frames=100,
        constant_fps=None,
        keyframes=(0,),
        frame_times=tuple(Fraction(each, 1000) for each in times[:100]),
    )
    clip = clip_of(100, Fraction(100_000, times[100]))
    found = pace_of(clip, scan, [told], start)
    assert found.rate is None
    shown = list(found.times())
    assert [each * 1000 for each in shown] == [each - times[start] for each in times[start : start + frames]]
    if step:
        assert abs(found.duration - frames * step) <= Fraction(1, 1000)
    # A script that gives all frames one rate has the last word.
    other = pace_of(clip, scan, [[(frames, 1, 25)]], start)
    assert other.rate == clip.fps


def test_a_last_frame_that_tells_nothing_is_like_the_one_before() -> None:
    found = pace([(3, 17, 1000), (2, 41, 1000)], [(4, 17, 1000), (1, 0, 1)])
    assert found.rate is None
    assert found.duration == Fraction(3 * 17 + 2 * 41 + 5 * 17, 1000)


def test_frames_that_tell_nothing_have_the_clips_rate() -> None:
    assert pace([(200, 0, 1)]).rate == FILM


def test_a_filter_that_doubles_frames_and_forgets_to_tell_has_the_clips_rate() -> None:
    for durations in ([(100, 1001, 24000)], jittered(100, FILM)):
        assert pace(durations, rate=2 * FILM, constant_fps=FILM).rate == 2 * FILM


def test_a_rate_that_varies_a_little_around_a_mean_is_not_taken_for_the_clips() -> None:
    steps = [(1, 40 + (number % 2), 1000) for number in range(1000)]
    found = pace(steps, rate=Fraction(2463, 100))
    assert found.rate is None
    assert found.duration == Fraction(40500, 1000)


def test_a_long_last_frame_makes_the_rate_variable() -> None:
    found = pace([(100, 1001, 24000), (1, 2, 1)])
    assert found.rate is None
    assert found.duration == 100 / FILM + 2


@given(DURATIONS)
def test_times_are_the_sum_of_durations(runs: list[DurationRun]) -> None:
    found = pace(runs)
    each = [Fraction(numerator, denominator) for count, numerator, denominator in runs for _ in range(count)]
    wanted = [Fraction(0), *accumulate(each)]
    times = [*found.times(), found.duration]
    assert len(times) == len(wanted)
    if found.rate is None:
        assert times == wanted
    else:
        assert times == [number / FILM for number in range(len(wanted))]


@given(DURATIONS)
def test_a_time_is_found_as_it_is_counted(runs: list[DurationRun]) -> None:
    found = pace(runs)
    assert [found.time(number) for number in range(found.frames)] == list(found.times())


def test_a_whole_number_of_ticks_is_not_rounded() -> None:
    text = build_pace_filter(pace([(48, 1001, 24000)]), FILM, 24000, 48)
    assert "STARTPTS+ld(0)*1001'" in text
    assert "duration='1001'" in text


def test_a_film_of_variable_rate_is_a_flat_tree() -> None:
    steps = [(1, 17 + number % 3, 1000) for number in range(30_000)]
    text = build_pace_filter(pace(steps), FILM, 24000, 300)
    depth = most = 0
    for letter in text:
        depth += (letter == "(") - (letter == ")")
        most = max(most, depth)
    assert depth == 0
    assert most < 40


def test_frames_that_tell_nothing_are_timed_as_the_sources_where_they_are_as_many() -> None:
    found = pace([(4, 0, 1)], [(6, 0, 1)], frame_times=10)
    assert list(found.times()) == [Fraction(number) for number in range(10)]
    assert pace([(10, 0, 1)], frame_times=9).rate == FILM


@given(st.lists(st.integers(1, 500), min_size=1, max_size=30), st.data())
def test_a_range_of_known_times_begins_at_zero(steps_ms: list[int], data: st.DataObject) -> None:
    times = [Fraction(ms, 1000) for ms in accumulate([7, *steps_ms])]
    start = data.draw(st.integers(0, len(times) - 1))
    frames = data.draw(st.integers(1, len(times) - start))
    found = pace_of_times(times, start, frames)
    assert list(found.times()) == [time - times[start] for time in times[start : start + frames]]
    if start + frames < len(times):
        assert found.duration == times[start + frames] - times[start]
