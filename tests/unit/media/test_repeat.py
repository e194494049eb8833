# SPDX-License-Identifier: GPL-3.0-or-later
"""Soft telecine: how long the flags have each frame shown, and the rate of the film behind them."""

from fractions import Fraction
from itertools import accumulate
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.media.packets import scan_source
from ripgui.media.probe import probe_source
from ripgui.media.repeat import FieldCounter, film_rate, film_rate_of_counts, repeat_notes, repeated_times
from tests.telecine import FILM, make_telecined

NTSC = Fraction(30000, 1001)
FILM_RATE = Fraction(24000, 1001)
VIDEO = ((1, 0),)


@pytest.fixture(scope="module")
def film(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Path:
    return make_telecined(tmp_path_factory.mktemp("film"), ffmpeg, "film.mpg")


@pytest.fixture(scope="module")
def mixed(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Path:
    """A second of film, then a second of video."""
    return make_telecined(tmp_path_factory.mktemp("mixed"), ffmpeg, "mixed.mpg", 54, FILM * 6 + VIDEO * 30)


def test_film_has_its_own_rate(film: Path) -> None:
    scan = scan_source(probe_source(str(film)))
    assert (scan.frames, scan.constant_fps, scan.repeated_fps, scan.frame_times) == (48, FILM_RATE, NTSC, ())
    [note] = repeat_notes(48, scan)
    assert "29.97 frames" in note
    assert "at 23.976" in note
    assert repeat_notes(60, scan) == ()  # the script had them repeated


def test_frames_of_film_among_video_are_shown_as_long_as_their_flags_say(mixed: Path) -> None:
    scan = scan_source(probe_source(str(mixed)))
    assert (scan.frames, scan.constant_fps, scan.repeated_fps) == (54, None, NTSC)
    fields = [3 if FILM[number % 4][1] else 2 for number in range(24)] + [2] * 30
    assert list(scan.frame_times) == [count / (2 * NTSC) for count in accumulate([0, *fields[:-1]])]
    assert "each as long" in repeat_notes(54, scan)[0]


def _picture(structure: int, top: int, again: int) -> bytes:
    return b"\0\0\1\0\0\x08\0\0" + bytes((0, 0, 1, 0xB5, 0x8F, 0xFF, 0xF0 | structure, top << 7 | again << 1, 0x80))


def _sequence(*, progressive: bool) -> bytes:
    return b"\0\0\1\xb3\x04\0\x40\x14" + bytes((0, 0, 1, 0xB5, 0x14, 0x82 | progressive << 3, 0, 1, 0, 0))


@pytest.mark.parametrize(
    ("progressive", "top", "again", "fields"),
    [(False, 1, 0, 2), (False, 0, 1, 3), (True, 0, 0, 2), (True, 0, 1, 4), (True, 1, 1, 6)],
)
def test_flags_are_counted_in_fields(*, progressive: bool, top: int, again: int, fields: int) -> None:
    counter = FieldCounter()
    assert counter.fields(_sequence(progressive=progressive) + _picture(3, top, again)) == fields
    assert counter.rate == NTSC


def test_two_fields_that_are_coded_apart_are_a_frame() -> None:
    counter = FieldCounter()
    assert counter.fields(_picture(1, 0, 0) + b"\0\0\1\1data" + _picture(2, 0, 0)) == 2
    assert counter.fields(b"no picture") == 0


@given(st.binary(max_size=80))
def test_any_bytes_are_looked_at(data: bytes) -> None:
    FieldCounter().fields(b"\0\0\1\xb3" + data + b"\0\0\1\xb5" + data)


def test_times_of_a_container_that_have_more_to_say_are_kept() -> None:
    fields = [3, 2] * 10
    told = [count / (2 * NTSC) for count in accumulate([0, *fields[:-1]])]
    assert repeated_times(fields, NTSC, told) == tuple(told)
    assert repeated_times(fields, NTSC, [time + (number > 8) for number, time in enumerate(told)]) == ()
    assert repeated_times([2] * 20, NTSC, told) == ()
    assert repeated_times([0, *fields[1:]], NTSC, told) == ()


@pytest.mark.parametrize(
    ("cycle", "rate", "film"),
    [
        ((3, 2), NTSC, FILM_RATE),
        ((2, 3, 3, 2), NTSC, FILM_RATE),
        ((2,) * 11 + (3,) + (2,) * 11 + (3,), Fraction(25), Fraction(24)),
        ((6, 4), Fraction(60), Fraction(24)),
    ],
)
def test_the_rate_behind_a_pattern(cycle: tuple[int, ...], rate: Fraction, film: Fraction) -> None:
    fields = [cycle[number % len(cycle)] for number in range(480)]
    assert film_rate([count / (2 * rate) for count in accumulate([0, *fields[:-1]])], rate) == film
    for frames in (48, 47, 480):
        assert film_rate_of_counts(frames, -(-sum(fields[:frames]) // 2), rate) == film
