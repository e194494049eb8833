# SPDX-License-Identifier: GPL-3.0-or-later
"""The crop as a rule: in steps, never all of it, and around what black bars enclose."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter

from ripgui.core.clip import PixelFormat
from ripgui.ui.preview.crop.edges import Crop, Limits, Side, find_picture, limits_of
from tests.unit.ui.preview.pictures import CLIP, plain

_limits = st.builds(
    Limits,
    st.builds(QSize, st.integers(8, 4096), st.integers(8, 4096)),
    st.sampled_from((1, 2, 4)),
    st.sampled_from((1, 2, 4)),
)
_numbers = st.integers(-100, 5000)
_crops = st.builds(Crop, _numbers, _numbers, _numbers, _numbers)
_SIDES: tuple[Side, ...] = ("left", "right", "top", "bottom")


@given(limits=_limits, crop=_crops, side=st.sampled_from(_SIDES), pixels=_numbers)
def test_every_crop_is_in_steps_and_leaves_something(limits: Limits, crop: Crop, side: Side, pixels: int) -> None:
    made = limits.moved(limits.fitted(crop), side, pixels)
    size = made.size(limits.whole)
    assert size.width() >= 1
    assert size.height() >= 1
    assert min(made.left, made.right, made.top, made.bottom) >= 0
    assert made.left % limits.across == made.right % limits.across == 0
    assert made.top % limits.down == made.bottom % limits.down == 0


@given(limits=_limits, crop=_crops)
def test_what_fits_stays(limits: Limits, crop: Crop) -> None:
    fitted = limits.fitted(crop)
    assert limits.fitted(fitted) == fitted


@pytest.mark.parametrize(
    ("form", "fields", "steps"),
    [
        (PixelFormat(family="yuv", bits=8, subsampling=(1, 1)), False, (2, 2)),
        (PixelFormat(family="yuv", bits=8, subsampling=(1, 1)), True, (2, 4)),
        (PixelFormat(family="yuv", bits=8, subsampling=(2, 0)), False, (4, 1)),
        (PixelFormat(family="rgb", bits=8), False, (1, 1)),
        (PixelFormat(family="gray", bits=16), True, (1, 2)),
    ],
)
def test_steps_come_from_the_format(form: PixelFormat, fields: bool, steps: tuple[int, int]) -> None:
    clip = replace(CLIP, pixel_format=form, field_order="top" if fields else "progressive")
    limits = limits_of(clip)
    assert (limits.across, limits.down) == steps


def _barred(rect: QRect, *, ground: str = "#0a0a0a", size: QSize = QSize(320, 180)) -> QImage:  # noqa: B008
    image = plain(ground, size.width(), size.height())
    painter = QPainter(image)
    painter.fillRect(rect, QColor("#707070"))
    painter.end()
    return image


@settings(deadline=None)
@given(left=st.integers(0, 100), right=st.integers(0, 100), top=st.integers(0, 60), bottom=st.integers(0, 60))
def test_black_bars_are_found(left: int, right: int, top: int, bottom: int) -> None:
    rect = Crop(left, right, top, bottom).rect(QSize(320, 180))
    assert find_picture(_barred(rect)) == rect


def test_a_few_bright_pixels_are_no_picture() -> None:
    image = _barred(QRect(0, 20, 320, 140))
    image.setPixelColor(300, 5, QColor("white"))
    assert find_picture(image) == QRect(0, 20, 320, 140)


def test_nothing_but_black_is_left_whole() -> None:
    assert find_picture(plain("black")) == QRect(0, 0, 160, 90)


def test_half_a_step_of_picture_goes_with_the_bar() -> None:
    limits = Limits(QSize(320, 180), 2, 2)
    assert limits.enclosing(QRect(3, 21, 314, 139)) == Crop(4, 4, 22, 20)
