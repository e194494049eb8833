# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecodes as they come in."""

from fractions import Fraction
from itertools import accumulate, pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.engine.work.frame_list import timecodes_text
from ripgui.media.timecodes import read_timecodes

FILM = Fraction(24000, 1001)
ONE_FILE = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "times.txt"


@ONE_FILE
@given(steps=st.lists(st.integers(1, 10**9), min_size=1, max_size=40), first=st.integers(0, 10**9))
def test_times_are_read_as_they_are_written(path: Path, steps: list[int], first: int) -> None:
    # Nanoseconds: what stands in the file, to its last digit.
    times = [Fraction(at, 10**9) for at in accumulate([first, *steps])]
    path.write_text(timecodes_text(times))
    found = read_timecodes(str(path), len(times))
    assert len(found) == len(times)
    assert all(abs(one - (other - times[0])) <= Fraction(1, 1000) for one, other in zip(found, times, strict=True))
    if any(time.denominator > 1000 for time in times):
        assert list(found) == [time - times[0] for time in times]


def test_whole_milliseconds_of_a_constant_rate_are_that_rate(path: Path) -> None:
    lines = [str(round(number / FILM * 1000)) for number in range(100)]
    path.write_text("\n".join(["# timestamp format v2", *lines]))
    assert read_timecodes(str(path), 100) == tuple(number / FILM for number in range(100))


def test_the_end_of_the_last_frame_may_follow(path: Path) -> None:
    path.write_text("# timecode format v2\n0\n40.5\n\n# a comment\n90\n")
    assert read_timecodes(str(path), 3)[-1] == read_timecodes(str(path), 2)[-1] == Fraction(9, 100)


def test_rates_of_ranges(path: Path) -> None:
    path.write_text("# timecode format v1\nAssume 23.976\n2,3,29.97\n6,6,10\n")
    lengths = [after - before for before, after in pairwise(read_timecodes(str(path), 8))]
    fast, slow = Fraction(1001, 30000), Fraction(1, 10)
    assert lengths == [1 / FILM, 1 / FILM, fast, fast, 1 / FILM, 1 / FILM, slow, 1 / FILM]
    assert read_timecodes(str(path)) == ()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "is empty"),
        ("0\n40\n", "first line must be"),
        ("# timecode format v3\n0", "first line must be"),
        ("# timecode format v2\n0\n40\nsoon\n", "line 4: 'soon' is not a time"),
        ("# timecode format v2\n0\n40\n40\n", "line 4: each frame must be shown later"),
        ("# timecode format v2\n0\n40\n", "has times for 2 frames, and the clip has 3"),
        ("# timecode format v2\n0\n1e999\n", "is not a time"),
        ("# timecode format v1\n", "rate is missing"),
        ("# timecode format v1\n0,1,25\n", "first thing must be the rate"),
        ("# timecode format v1\nAssume 0\n", "'0' is not a rate"),
        ("# timecode format v1\nAssume 25\n0,1\n", "line 3: '0,1' is not a range"),
        ("# timecode format v1\nAssume 25\n1,1,25\n0,0,25\n", "line 4: ranges must follow"),
        ("# timecode format v1\nAssume 25\n1,7,25\n", "ends before this range"),
    ],
)
def test_what_is_wrong_is_told_in_a_sentence(path: Path, text: str, told: str) -> None:
    path.write_text(text)
    with pytest.raises(InputError) as caught:
        read_timecodes(str(path), 3)
    assert told in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_picture_is_no_timecodes(path: Path) -> None:
    path.write_bytes(b"\x89PNG\xff\xfe")
    with pytest.raises(InputError, match="is not a timecode file"):
        read_timecodes(str(path))
