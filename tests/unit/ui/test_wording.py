# SPDX-License-Identifier: GPL-3.0-or-later
"""Figures as people read them."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.chunk import ChunkState
from ripgui.core.task import TaskState
from ripgui.ui import wording


@pytest.mark.parametrize(
    ("seconds", "text"), [(0, "0:00"), (59.9, "0:59"), (724.2, "12:04"), (3600, "1:00:00"), (-3, "0:00")]
)
def test_clock(seconds: float, text: str) -> None:
    assert wording.clock(seconds) == text


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (0.4, "a few seconds"),
        (45, "45 s"),
        (59.6, "1 min"),
        (2160, "36 min"),
        (6480, "1 h 48 min"),
        (273_600, "3 d 4 h"),
    ],
)
def test_duration(seconds: float, text: str) -> None:
    assert wording.duration(seconds) == text


@pytest.mark.parametrize(
    ("size_bytes", "text"),
    [(0, "0 B"), (999, "999 B"), (1000, "1.0 kB"), (1_234_567_890, "1.2 GB"), (62_000_000, "62 MB"), (-1, "0 B")],
)
def test_size(size_bytes: int, text: str) -> None:
    assert wording.size(size_bytes).replace("\u202f", " ") == text


@pytest.mark.parametrize(
    ("share", "text"), [(0.0, "0 %"), (0.999, "99 %"), (1.0, "100 %"), (1.7, "100 %"), (-1, "0 %"), (0.29, "29 %")]
)
def test_percent_is_full_only_when_all_is_done(share: float, text: str) -> None:
    assert wording.percent(share).replace("\u202f", " ") == text


def test_timecode_keeps_its_milliseconds() -> None:
    assert wording.timecode(9842, Fraction(24000, 1001)) == "00:06:50.493"
    assert wording.timecode(0, Fraction(25)) == "00:00:00.000"


@given(frame=st.integers(min_value=0, max_value=10**7))
def test_timecodes_are_in_order(frame: int) -> None:
    fps = Fraction(24000, 1001)
    assert wording.timecode(frame, fps) < wording.timecode(frame + 1, fps)


@pytest.mark.parametrize(
    ("fps", "text"), [(Fraction(24000, 1001), "23.976"), (Fraction(25), "25"), (Fraction(60000, 1001), "59.94")]
)
def test_rate(fps: Fraction, text: str) -> None:
    assert wording.rate(fps) == text


@pytest.mark.parametrize(("fps", "text"), [(15.44, "15.4 fps"), (0.05, "0.1 fps"), (202.4, "202 fps")])
def test_speed(fps: float, text: str) -> None:
    assert wording.speed(fps) == text


@pytest.mark.parametrize(("before", "after", "text"), [(100, 38, "−62 %"), (100, 150, "+50 %"), (100, 100, "±0 %")])
def test_change(before: int, after: int, text: str) -> None:
    assert wording.change(before, after).replace("\u202f", " ") == text
    assert wording.change(0, after) == ""


def test_every_state_has_a_word_of_its_own() -> None:
    assert len({wording.state_word(state) for state in TaskState}) == len(TaskState)
    assert len({wording.chunk_word(state) for state in ChunkState}) == len(ChunkState)


def test_an_estimate_is_never_about_a_few() -> None:
    assert wording.estimate(2) == "a few seconds"
    assert wording.estimate(130) == "about 2 min"


@pytest.mark.parametrize(
    ("text", "alone"),
    [
        ("the script sets no output", "The script sets no output"),
        ("script line 3: no luck", "Script line 3: no luck"),
        ("libx265 has no option -foo", "libx265 has no option -foo"),
        ("ffmpeg ended", "ffmpeg ended"),
        ("/videos/a.mkv is gone", "/videos/a.mkv is gone"),
        ("NameError: name 'x' is not defined", "NameError: name 'x' is not defined"),
        ("", ""),
    ],
)
def test_what_stands_alone_begins_with_a_capital(text: str, alone: str) -> None:
    assert wording.sentence(text) == alone


def test_few_seconds_are_told_where_there_is_little_room() -> None:
    assert [wording.brief(seconds) for seconds in (0.42, 3, 45, 4000)] == ["0.4 s", "3.0 s", "45 s", "1 h 7 min"]
