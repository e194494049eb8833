# SPDX-License-Identifier: GPL-3.0-or-later
"""Constant or variable: which lists of times have one rate behind them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.media.rate import STANDARD_RATES, constant_rate, snapped

FILM = Fraction(24000, 1001)
MS = Fraction(1, 1000)
MPEG = Fraction(1, 90000)


def _ticks(rate: Fraction, count: int, tick: Fraction, offset: Fraction = Fraction(0)) -> list[int]:
    return [round((offset + index / rate) / tick) for index in range(count)]


@pytest.mark.parametrize("rate", [rate for rate in STANDARD_RATES if rate >= 8])
@pytest.mark.parametrize("tick", [MS, MPEG])
def test_standard_rates_survive_rounding(rate: Fraction, tick: Fraction) -> None:
    assert constant_rate(_ticks(rate, 3000, tick), tick) == rate


@given(st.sampled_from(STANDARD_RATES), st.integers(2, 400), st.fractions(0, 10, max_denominator=1000))
def test_the_container_decides_where_few_frames_cannot(rate: Fraction, count: int, offset: Fraction) -> None:
    assert constant_rate(_ticks(rate, count, MS, offset), MS, [rate]) == rate


@given(st.fractions(Fraction(1), Fraction(250), max_denominator=5000))
def test_odd_rates_are_exact_in_their_own_ticks(rate: Fraction) -> None:
    tick = 1 / Fraction(rate.numerator)
    if tick < Fraction(1, 2000):
        found = constant_rate([index * rate.denominator for index in range(200)], tick)
        assert found in (rate, snapped(rate))


@pytest.mark.parametrize("missing", [1, 500, 998])
def test_a_lost_frame_makes_it_variable(missing: int) -> None:
    ticks = _ticks(FILM, 1000, MS)
    del ticks[missing]
    assert constant_rate(ticks, MS, [FILM]) is None


def test_a_lost_frame_in_coarse_ticks() -> None:
    """A deviation of one tick is no rounding where a tick is a frame."""
    assert constant_rate([0, 1, 2, 4, 5], Fraction(1, 30), [Fraction(30)]) is None
    assert constant_rate([0, 1, 2, 3, 4], Fraction(1, 30), [Fraction(30)]) == 30


def test_two_rates_in_a_row() -> None:
    film = _ticks(FILM, 240, MS)
    video = [film[-1] + 33 * (index + 1) for index in range(240)]
    assert constant_rate(film + video, MS, [FILM]) is None


def test_remuxed_rounding_is_still_constant() -> None:
    """Milliseconds in ticks of 1/16000 s, as ffmpeg writes an MP4 from a Matroska file."""
    ticks = [16 * tick for tick in _ticks(FILM, 500, MS)]
    assert constant_rate(ticks, Fraction(1, 16000), [Fraction(96000, 4003)]) == FILM


def test_a_wrong_header_is_not_believed() -> None:
    assert constant_rate(_ticks(Fraction(25), 500, MS), MS, [Fraction(30)]) == 25


def test_a_rounded_header_is_understood() -> None:
    assert constant_rate(_ticks(FILM, 20, MS), MS, [Fraction(2997003, 125000)]) == FILM


@pytest.mark.parametrize("ticks", [[], [0]])
def test_too_few_frames_to_tell(ticks: list[int]) -> None:
    assert constant_rate(ticks, MS, [Fraction(0), FILM]) == FILM
    assert constant_rate(ticks, MS) is None


def test_frames_at_one_time() -> None:
    assert constant_rate([5, 5, 5], MS, [FILM]) is None


@given(st.lists(st.integers(0, 100_000), min_size=2, max_size=60).map(sorted))
def test_any_answer_fits_every_frame(ticks: list[int]) -> None:
    rate = constant_rate(ticks, MS)
    if rate is not None:
        assert all(abs((shown - ticks[0]) * MS - index / rate) <= MS for index, shown in enumerate(ticks))


@given(st.fractions(Fraction(1, 10), Fraction(500)))
def test_snapping_moves_hardly(rate: Fraction) -> None:
    assert abs(snapped(rate) - rate) <= rate / 50_000
