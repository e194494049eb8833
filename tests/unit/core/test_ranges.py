# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranges: what users type, and what covers a clip."""

import contextlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.ranges import FrameRange, check_range, covers, ms_of_range, parse_range, parse_time, range_of_ms

FPS = Fraction(25)


@pytest.mark.parametrize(
    ("text", "start", "stop"),
    [
        ("10:20", 10, 20),
        (":20", 0, 20),
        ("10:", 10, 100),
        ("1.0:2.0", 25, 50),
        ("00:00:01.0:00:00:02.0", 25, 50),
        ("00:00:01:", 25, 100),
        (":00:00:02", 0, 50),
        ("00:00:01-00:00:02.52", 25, 63),
        ("10-20", 10, 20),
        ("00:00:01:00:01:00", 25, 100),
    ],
)
def test_a_range_is_frames_or_times(text: str, start: int, stop: int) -> None:
    assert parse_range(text, 100, FPS) == FrameRange(start, stop)


# Four frames at 25 a second, then four at 5.
UNEVEN = tuple(Fraction(number, 25) if number < 4 else Fraction(4, 25) + Fraction(number - 4, 5) for number in range(8))


@pytest.mark.parametrize(
    ("text", "start", "stop"),
    [
        ("0.04-0.16", 1, 4),
        ("0.16-0.56", 4, 6),
        ("0.17-0.45", 4, 5),
        ("0:2", 0, 2),
        (":0.96", 0, 8),
        ("0.76:", 7, 8),
        ("0.36-00:01:00", 5, 8),
    ],
)
def test_times_are_those_that_frames_are_shown_at_where_the_rate_varies(text: str, start: int, stop: int) -> None:
    assert parse_range(text, 8, Fraction(8) / UNEVEN[-1], UNEVEN) == FrameRange(start, stop)


@pytest.mark.parametrize(
    "text", ["", ":", "-", "5", "20:10", "10:10", "10:101", "x:5", "1:2:3", "1e3:", "-5:10", "00:99:00:", "٣:٥"]
)
def test_what_is_no_range_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_range(text, 100, FPS)


def test_a_range_is_checked_before_the_clip_is_known() -> None:
    for fine in ("00:10:00:00:20:00", "30:", ":10", "9-10", "30:1.0", "2.0:10"):
        check_range(fine)
    for wrong in ("first:last", "30:10", "10:10", "00:00:02:00:00:01", "2.5-1.5"):
        with pytest.raises(InputError):
            check_range(wrong)
    with pytest.raises(InputError, match="starts after the last frame"):
        parse_range("100:", 100, FPS)


@given(st.text(max_size=40))
def test_any_text_is_a_range_or_one_clear_error(text: str) -> None:
    with contextlib.suppress(InputError):
        span = parse_range(text, 1000, FPS)
        assert 0 <= span.start < span.stop <= 1000


@given(st.integers(0, 99), st.integers(0, 59), st.integers(0, 59), st.integers(0, 999))
def test_times_are_exact(hours: int, minutes: int, seconds: int, milliseconds: int) -> None:
    text = f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"
    assert parse_time(text) == hours * 3600 + minutes * 60 + seconds + Fraction(milliseconds, 1000)


@given(st.lists(st.integers(1, 50), min_size=1, max_size=20), st.integers(0, 100))
def test_neighbours_cover_a_clip_and_nothing_less_does(lengths: list[int], start: int) -> None:
    spans = []
    position = start
    for length in lengths:
        spans.append(FrameRange(position, position + length))
        position += length
    whole = FrameRange(start, position)
    assert covers(spans, whole)
    assert not covers(spans[:-1], whole)
    assert not covers([*spans, FrameRange(position, position + 1)], whole)
    assert not covers(spans[::-1], whole) or len(spans) == 1


def test_an_empty_range_cannot_be_made() -> None:
    for start, stop in ((5, 5), (6, 5), (-1, 5)):
        with pytest.raises(ValueError, match="not a frame range"):
            FrameRange(start, stop)


@given(st.integers(0, 10**8), st.integers(0, 10**8))
def test_milliseconds_make_a_range_and_come_back(start_ms: int, duration_ms: int) -> None:
    text = range_of_ms(start_ms, duration_ms)
    assert ms_of_range(text) == (start_ms, duration_ms)
    if text:
        check_range(text)


@pytest.mark.parametrize("text", ["240:480", "10:", "later", "1:2:3:4:5"])
def test_a_range_in_frames_has_no_milliseconds(text: str) -> None:
    assert ms_of_range(text) is None
