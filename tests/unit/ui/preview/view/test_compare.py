# SPDX-License-Identifier: GPL-3.0-or-later
"""The difference of two pictures, against the plain arithmetic of its definition."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QColor, QImage

from ripgui.ui.preview.view.compare import GAINS, difference, matched
from tests.unit.ui.preview.pictures import plain

_channels = st.tuples(*(st.integers(0, 255),) * 3)


@settings(deadline=None)
@given(one=_channels, two=_channels, gain=st.sampled_from(GAINS))
def test_each_channel_is_apart_times_gain(one: tuple[int, int, int], two: tuple[int, int, int], gain: int) -> None:
    made = difference(plain(QColor(*one).name(), 3, 2), plain(QColor(*two).name(), 3, 2), gain)
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
    colour = difference(images[0], images[1], gain).pixelColor(0, 0)
    assert (colour.red(), colour.green(), colour.blue()) == (0, min(255, abs(one - two) * gain // 4), 0)


@pytest.mark.parametrize("size", [(160, 90), (161, 91), (3, 1)])
def test_equal_pictures_are_black_whatever_their_size(size: tuple[int, int]) -> None:
    made = difference(plain("#aa3311", *size), plain("#aa3311", *size), 64)
    assert {made.pixelColor(x, y).name() for x in range(size[0]) for y in range(size[1])} == {"#000000"}


def test_another_size_is_matched_first() -> None:
    made = difference(plain("#aa3311", 160, 90), plain("#aa3311", 320, 180), 8)
    assert made.size() == plain("red").size()
    assert made.pixelColor(80, 45) == QColor("black")


def test_a_cropped_picture_is_compared_where_both_are() -> None:
    other = matched(plain("white", 160, 60), plain("red", 160, 90).size())
    assert other.pixelColor(80, 45) == QColor("white")
    assert other.pixelColor(80, 5).lightness() == 0
