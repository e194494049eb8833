# SPDX-License-Identifier: GPL-3.0-or-later
"""Estimates stay sane whatever interrupts the work."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.ui.queue.eta import Burden, Pace, estimate_seconds

_RATES = st.floats(min_value=0.05, max_value=2000)
_STEPS = st.lists(st.tuples(st.floats(min_value=0.05, max_value=9), _RATES), min_size=3, max_size=60)


def _observed(steps: list[tuple[float, float]]) -> tuple[Pace, float, float]:
    """A pace that saw these steps of seconds and frames per second, the time and the frames at their end."""
    pace, now, frames = Pace(), 100.0, 0.0
    pace.observe(now, frames)
    for seconds, rate in steps:
        now += seconds
        frames += seconds * rate
        pace.observe(now, frames)
    return pace, now, frames


@given(rate=_RATES, seconds=st.floats(min_value=0.1, max_value=9), count=st.integers(min_value=30, max_value=200))
def test_a_steady_rate_is_found(rate: float, seconds: float, count: int) -> None:
    pace, _, _ = _observed([(seconds, rate)] * count)
    assert pace.rate == pytest.approx(rate, rel=1e-6)
    assert pace.seconds_left(rate * 60) == pytest.approx(60, rel=1e-6)


@given(steps=_STEPS)
def test_the_rate_lies_between_the_slowest_and_the_fastest(steps: list[tuple[float, float]]) -> None:
    pace, _, _ = _observed(steps)
    if pace.rate is not None:
        rates = [rate for _, rate in steps]
        assert min(rates) * 0.999 <= pace.rate <= max(rates) * 1.001


@given(steps=_STEPS, pause_s=st.floats(min_value=0.1, max_value=1e6), left=st.floats(min_value=1, max_value=1e6))
def test_a_pause_changes_nothing(steps: list[tuple[float, float]], pause_s: float, left: float) -> None:
    pace, now, frames = _observed(steps)
    before = pace.seconds_left(left)
    pace.pause()
    assert pace.seconds_left(left) == before
    pace.observe(now + pause_s, frames)
    assert pace.seconds_left(left) == before


@given(steps=_STEPS, gap_s=st.floats(min_value=10.1, max_value=1e6))
def test_a_machine_that_slept_changes_nothing(steps: list[tuple[float, float]], gap_s: float) -> None:
    pace, now, frames = _observed(steps)
    before = pace.rate
    pace.observe(now + gap_s, frames + 5)
    assert pace.rate == before


@given(steps=_STEPS, lost=st.floats(min_value=1, max_value=1e6))
def test_lost_progress_never_makes_a_rate_negative(steps: list[tuple[float, float]], lost: float) -> None:
    pace, now, frames = _observed(steps)
    pace.observe(now + 1, frames - lost)
    assert pace.rate is None or pace.rate >= 0
    left = pace.seconds_left(lost)
    assert left is None or (left >= 0 and math.isfinite(left))


@given(steps=_STEPS, back_s=st.floats(min_value=0, max_value=1e6))
def test_a_clock_that_runs_back_changes_nothing(steps: list[tuple[float, float]], back_s: float) -> None:
    pace, now, frames = _observed(steps)
    before = pace.rate
    pace.observe(now - back_s, frames + 100)
    assert pace.rate == before


def test_too_little_was_seen() -> None:
    pace = Pace()
    assert pace.rate is None
    pace.observe(0, 0)
    pace.observe(1, 30)
    assert pace.seconds_left(100) is None


def test_an_earlier_run_is_the_first_guess() -> None:
    pace = Pace(frames_before=500, seconds_before=50)
    assert pace.seconds_left(100) == pytest.approx(10)
    for second in range(120):
        pace.observe(second, second * 40.0)
    assert pace.rate == pytest.approx(40, rel=0.05)


def test_a_new_speed_is_learnt_within_two_minutes() -> None:
    pace = Pace()
    for second in range(300):
        pace.observe(second, second * 10.0)
    for second in range(120):
        pace.observe(300 + second, 3000 + second * 30.0)
    assert pace.rate == pytest.approx(30, rel=0.15)


def test_a_task_is_estimated_from_its_own_kind() -> None:
    burdens = [
        Burden(kind="slow", pixels_left=0, left_s=5.0, pixel_rate=10.0),
        Burden(kind="fast", pixels_left=0, left_s=0.0, pixel_rate=1000.0),
        Burden(kind="slow", pixels_left=100),
        Burden(kind="fast", pixels_left=100),
    ]
    assert estimate_seconds(burdens) == [5.0, 0.0, pytest.approx(10), pytest.approx(0.1)]


def test_an_unknown_kind_is_estimated_from_all() -> None:
    burdens = [
        Burden(kind="a", pixels_left=0, left_s=0.0, pixel_rate=10.0),
        Burden(kind="b", pixels_left=0, left_s=0.0, pixel_rate=20.0),
        Burden(kind="c", pixels_left=40),
    ]
    assert estimate_seconds(burdens)[2] == pytest.approx(40 * (1 / 10 + 1 / 20) / 2)


def test_without_any_speed_nothing_is_estimated() -> None:
    assert estimate_seconds([Burden(kind="a", pixels_left=100)]) == [None]
