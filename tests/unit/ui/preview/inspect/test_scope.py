# SPDX-License-Identifier: GPL-3.0-or-later
"""Scopes against what is known of their pictures."""

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from ripgui.ui.preview.inspect.scope import SIDE, Reading, ScopeKind, chroma, read
from ripgui.ui.preview.inspect.scope_view import paint_curves
from tests.unit.ui.light import lights
from tests.unit.ui.preview.pictures import plain


def _lit(image: QImage | None) -> set[tuple[int, int]]:
    assert image is not None
    alpha = image.convertToFormat(QImage.Format.Format_Alpha8)
    places = (divmod(found.start(), alpha.bytesPerLine()) for found in re.finditer(rb"[^\0]", bytes(alpha.constBits())))
    return {(x, y) for y, x in places if x < SIDE}


@settings(deadline=None)
@example(red=0, green=0, blue=255)
@example(red=0, green=255, blue=255)
@given(red=st.integers(0, 255), green=st.integers(0, 255), blue=st.integers(0, 255))
def test_one_colour_is_one_place(red: int, green: int, blue: int) -> None:
    image = plain(QColor(red, green, blue).name(), 33, 17)
    histogram = read(image, ScopeKind.HISTOGRAM, per_channel=True)
    assert [[level for level, share in enumerate(curve) if share] for curve in histogram.curves] == [
        [red],
        [green],
        [blue],
    ]
    right, up = chroma(red / 255, green / 255, blue / 255)
    lit = _lit(read(image, ScopeKind.VECTORSCOPE, per_channel=True).image)
    assert 4 <= len(lit) <= 9
    assert all(x == pytest.approx(128 + right * 255, abs=2) for x, _ in lit)
    assert all(y == pytest.approx(128 - up * 255, abs=2) for _, y in lit)


def test_every_grey_is_one_place() -> None:
    greys = [_lit(read(plain(f"#{level:02x}{level:02x}{level:02x}"), ScopeKind.VECTORSCOPE, per_channel=True).image)
             for level in range(0, 256, 5)]  # fmt: skip
    assert len(set(map(frozenset, greys))) == 1


def test_luma_is_one_curve() -> None:
    reading = read(plain("#ffffff"), ScopeKind.HISTOGRAM, per_channel=False)
    assert len(reading.curves) == 1
    assert reading.curves[0][255] == 1


def test_a_waveform_lies_as_the_picture_does() -> None:
    """Black on the left, white on the right: below on the left, above on the right."""
    image = plain("black", 512, 64)
    for y in range(64):
        for x in range(256, 512):
            image.setPixelColor(x, y, QColor("white"))
    lit = _lit(read(image, ScopeKind.WAVEFORM, per_channel=False).image)
    assert {y for x, y in lit if x < 128} == {SIDE - 1}
    assert {y for x, y in lit if x >= 128} == {0}


@pytest.mark.parametrize("kind", ScopeKind)
@pytest.mark.parametrize("size", [(1, 1), (641, 3), (3840, 2160)])
def test_any_size_is_read(kind: ScopeKind, size: tuple[int, int]) -> None:
    reading = read(plain("#204060", *size), kind, per_channel=True)
    assert reading.curves or reading.image is not None


def test_ten_bits_are_read_alike() -> None:
    for kind in ScopeKind:
        deep = read(plain("#804020", deep=True), kind, per_channel=True)
        flat = read(plain("#804020"), kind, per_channel=True)
        assert deep == flat


def test_curves_are_told_apart_by_how_they_are_drawn(qapp: QApplication) -> None:
    """One above the other, each line is broken in a manner of its own."""
    image = QImage(SIDE, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("black"))
    painter = QPainter(image)
    curves = tuple((share,) * SIDE for share in (0.2, 0.5, 0.8))
    reading = Reading(kind=ScopeKind.HISTOGRAM, per_channel=True, curves=curves)
    paint_curves(painter, QRectF(0, 0, SIDE, 100), reading)
    painter.end()
    rows = [lights(image)[height, 4:-4] for height in (80, 50, 20)]
    gaps = [int((row < row.max() * 0.7).sum()) for row in rows]
    changes = [int((abs(row[1:] - row[:-1]) > row.max() * 0.2).sum()) for row in rows]
    assert gaps[0] == changes[0] == 0
    assert min(gaps[1:]) > SIDE / 10
    assert changes[2] > 1.5 * changes[1]


def test_levels_are_told(qapp: QApplication) -> None:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(20, 40, 60))
    image.setPixelColor(0, 0, QColor(200, 10, 255))
    assert read(image, ScopeKind.WAVEFORM, per_channel=True).levels == ((20, 20, 200), (10, 40, 40), (60, 60, 255))
    assert len(read(image, ScopeKind.HISTOGRAM, per_channel=False).levels) == 1
