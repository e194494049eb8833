# SPDX-License-Identifier: GPL-3.0-or-later
"""Sizes, rates and places as people and templates write them."""

from collections.abc import Callable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.picture import (
    Picture,
    check_picture,
    parse_framerate,
    parse_further_sizes,
    parse_logo_size,
    parse_offset,
    parse_size,
)


@pytest.mark.parametrize(
    ("text", "size"),
    [
        ("", (0, 0)),
        ("0", (0, 0)),
        ("720p", (0, 720)),
        ("1080", (0, 1080)),
        ("1280x720", (1280, 720)),
        ("640 × 360", (640, 360)),
    ],
)
def test_a_size_is_a_height_or_both(text: str, size: tuple[int, int]) -> None:
    assert parse_size(text) == size


@pytest.mark.parametrize(
    ("text", "rate"),
    [
        ("", Fraction(0)),
        ("0", Fraction(0)),
        ("25", Fraction(25)),
        ("23.976", Fraction(24000, 1001)),
        ("29.97", Fraction(30000, 1001)),
        ("24000/1001", Fraction(24000, 1001)),
        ("12.5", Fraction(25, 2)),
    ],
)
def test_a_rate_is_exact_however_it_is_said(text: str, rate: Fraction) -> None:
    assert parse_framerate(text) == rate


@pytest.mark.parametrize(
    ("parse", "text", "told"),
    [
        (parse_size, "big", "is not a size"),
        (parse_size, "721p", "is odd"),
        (parse_size, "99999x2", "is impossible"),
        (parse_size, "x720", "is not a size"),
        (parse_framerate, "fast", "is not a rate"),
        (parse_framerate, "1/0", "is not a rate"),
        (parse_framerate, "121", "is impossible"),
        (parse_framerate, "-5", "is impossible"),
        (parse_framerate, "nan", "is not a rate"),
        (parse_logo_size, "0x40", "is not the size of a logo"),
        (parse_offset, "left", "is not a place for a logo"),
    ],
)
def test_what_cannot_be_is_said(parse: Callable[[str], object], text: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        parse(text)


@given(st.text(max_size=12), st.text(max_size=12), st.text(max_size=12), st.text(max_size=12))
def test_any_text_is_right_or_refused(resolution: str, framerate: str, size: str, offset: str) -> None:
    try:
        check_picture(Picture(resolution=resolution, framerate=framerate, logo_size=size, logo_offset=offset))
    except InputError:
        return


def test_nothing_said_is_nothing_done() -> None:
    assert Picture().is_as_scripted
    assert Picture(resolution="0", framerate="0").is_as_scripted
    assert not Picture(resolution="480p").is_as_scripted


def test_further_sizes() -> None:
    assert parse_further_sizes(" ") == ()
    found = parse_further_sizes("480p; 1080@5000k,720p@3000")
    assert [(size.height, size.most_kbps) for size in found] == [(1080, 5000), (720, 3000), (480, 0)]


@pytest.mark.parametrize(
    "text", ["big", "720p@", "0", "481", "720, 720p", "99999", "2 4 6", "16 18 20 22 24 26 28 30 32"]
)
def test_further_sizes_that_cannot_be(text: str) -> None:
    with pytest.raises(InputError):
        check_picture(Picture(further_sizes=text))


def test_all_that_is_wrong_with_a_picture_is_told_at_once() -> None:
    with pytest.raises(InputError, match=r"the size '1p' .*; the rate 500 .*; 'x' is not a place for a logo"):
        check_picture(Picture(resolution="1p", framerate="500", logo_offset="x"))
