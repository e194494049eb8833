# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference of two pictures, against the plain arithmetic of its definition."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage, QPainter

from ripgui.ui.preview.frames.picture import Picture
from ripgui.ui.preview.view.compare import GAINS, difference, matched
from tests.unit.ui.preview.pictures import picture_of, plain

_channels = st.tuples(*(st.integers(0, 255),) * 3)


def _difference(one: QImage, two: QImage, gain: int) -> QImage:
    return difference(picture_of(one), picture_of(two), gain)[0]


def _striped(width: int, height: int, aspect: Fraction) -> Picture:
    """Its middle fifth, as seen, is white."""
    image = plain("black", width, height)
    painter = QPainter(image)
    painter.fillRect(width * 2 // 5, 0, width // 5, height, QColor("white"))
    painter.end()
    picture = picture_of(image)
    return replace(picture, clip=replace(picture.clip, sample_aspect=aspect))


@settings(deadline=None)
@given(one=_channels, two=_channels, gain=st.sampled_from(GAINS))
def test_each_channel_is_apart_times_gain(one: tuple[int, int, int], two: tuple[int, int, int], gain: int) -> None:
    made = _difference(plain(QColor(*one).name(), 3, 2), plain(QColor(*two).name(), 3, 2), gain)
    wanted = [min(255, abs(a - b) * gain) for a, b in zip(one, two, strict=True)]
    colour = made.pixelColor(2, 1)
    assert [colour.red(), colour.green(), colour.blue()] == wanted


@settings(deadline=None)
@given(one=st.integers(0, 1023), two=st.integers(0, 1023), gain=st.sampled_from(GAINS))
def test_ten_bits_are_compared_as_such(one: int, two: int, gain: int) -> None:
    images = []
    for value in (one, two):
        image = QImage(2, 2, QImage.Format.Format_RGB30)
        image.fill(0xC0000000 | value << 10)
        images.append(image)
    colour = _difference(images[0], images[1], gain).pixelColor(0, 0)
    assert (colour.red(), colour.green(), colour.blue()) == (0, min(255, abs(one - two) * gain // 4), 0)


@pytest.mark.parametrize("deep", [False, True])
def test_the_smallest_difference_is_one(deep: bool) -> None:
    one, two = plain("#808080", 400, 200, deep=deep), plain("#808080", 400, 200, deep=deep)
    assert difference(picture_of(one), picture_of(two), 1)[1]
    memoryview(two.bits())[4 * (150 * 400 + 3)] ^= 1
    assert not difference(picture_of(one), picture_of(two), 1)[1]


@pytest.mark.parametrize("size", [(160, 90), (161, 91), (3, 1)])
def test_equal_pictures_are_black_whatever_their_size(size: tuple[int, int]) -> None:
    made = _difference(plain("#aa3311", *size), plain("#aa3311", *size), 64)
    assert {made.pixelColor(x, y).name() for x in range(size[0]) for y in range(size[1])} == {"#000000"}


def test_another_size_is_matched_first() -> None:
    made = _difference(plain("#aa3311", 160, 90), plain("#aa3311", 320, 180), 8)
    assert made.size() == plain("red").size()
    assert made.pixelColor(80, 45) == QColor("black")


def test_a_cropped_picture_is_compared_where_both_are() -> None:
    other = matched(picture_of(plain("white", 160, 60)), picture_of(plain("red", 160, 90)))
    assert other.pixelColor(80, 45) == QColor("white")
    assert other.pixelColor(80, 5).lightness() == 0


def test_what_has_the_same_shape_only_by_its_pixels_is_compared_whole() -> None:
    square, narrow = _striped(200, 90, Fraction(1)), _striped(100, 90, Fraction(2))
    other = matched(narrow, square)
    assert other.size() == square.image.size()
    assert [other.pixelColor(x, 45).lightness() > 127 for x in (20, 70, 100, 130, 180)] == [0, 0, 1, 0, 0]
    assert [matched(square, narrow).pixelColor(x, 45).lightness() > 127 for x in (10, 50, 90)] == [0, 1, 0]


def test_what_is_as_many_pixels_but_of_another_shape_is_not_compared_pixel_by_pixel() -> None:
    """A crop of what is shown in wide pixels: its middle is where the other one's is, and as wide as it is seen."""
    other = matched(_striped(100, 90, Fraction(1)), _striped(100, 90, Fraction(2)))
    white = [x for x in range(100) if other.pixelColor(x, 45).lightness() > 127]
    assert (white[0], len(white)) == (45, 10)
