# SPDX-License-Identifier: GPL-3.0-or-later
"""Frames and times as people type them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.ui import wording
from ripgui.ui.preview.time.jump import target_frame
from ripgui.ui.preview.time.times import Times

FILM = Fraction(24000, 1001)


@pytest.mark.parametrize(
    ("text", "frame"),
    [
        ("1234", 1234),
        (" 1 234 ", 1234),
        ("1\u202f234", 1234),
        ("1,234", 1234),
        ("1.234.567", 9999),
        ("0", 0),
        ("99999", 9999),
        ("+24", 124),
        ("-100", 0),
        ("−1", 99),
        ("+5s", 220),
        ("-2s", 52),
        ("+1:00", 1539),
        ("90s", 2157),
        ("0:10", 239),
        ("1:30.5", 2169),
        ("0:01:30.500", 2169),
        ("12.5", 299),
    ],
)
def test_what_is_meant(text: str, frame: int) -> None:
    assert target_frame(text, now=100, frames=10_000, times=Times(FILM)) == frame


@pytest.mark.parametrize(
    "text", ["", "abc", "+", "-", "1:99", "12:34:56:78", "5 s x", "1e3", "²", "0x10", "--5", "1 23"]
)
def test_what_makes_no_sense_is_refused(text: str) -> None:
    with pytest.raises(InputError):
        target_frame(text, now=0, frames=100, times=Times(FILM))


rates = st.sampled_from(
    [FILM, Fraction(24), Fraction(25), Fraction(30000, 1001), Fraction(50), Fraction(120), Fraction(10)]
)


@given(st.integers(0, 2_000_000), rates)
def test_a_time_as_it_is_shown_means_its_frame(frame: int, fps: Fraction) -> None:
    assert target_frame(wording.timecode(frame, fps), now=0, frames=2_000_001, times=Times(fps)) == frame


@given(st.integers(0, 10_000_000), rates)
def test_a_frame_as_it_is_shown_means_itself(frame: int, fps: Fraction) -> None:
    assert target_frame(wording.count(frame), now=0, frames=10_000_001, times=Times(fps)) == frame


@given(st.text(max_size=20), st.integers(0, 99))
def test_it_stays_in_the_clip_or_says_no(text: str, now: int) -> None:
    try:
        frame = target_frame(text, now=now, frames=100, times=Times(FILM))
    except InputError:
        return
    assert 0 <= frame < 100


@pytest.mark.parametrize(("text", "frame"), [("0.042", 1), ("0.1", 2), ("0.5s", 3), ("9", 5), ("9.9", 5), ("+1s", 4)])
def test_times_of_a_variable_rate_are_those_recorded(text: str, frame: int) -> None:
    times = Times(Fraction(25), (0.0, 0.042, 0.059, 0.159, 1.2, 1.3))
    assert target_frame(text, now=3, frames=6, times=times) == frame
