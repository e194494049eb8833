# SPDX-License-Identifier: GPL-3.0-or-later
"""Zoom and pan as pure rules: the way between view and picture goes both ways, and what is pointed at stays."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF

from ripgui.ui.preview.view import geometry
from ripgui.ui.preview.view.geometry import FIT, ZOOMS, Camera

_sides = st.integers(1, 4096)
_sizes = st.builds(QSizeF, _sides, _sides)
_rooms = st.builds(QRectF, st.integers(0, 900), st.just(0), st.integers(50, 2000), st.integers(50, 2000))
_ratios = st.sampled_from((1.0, 1.25, 1.5, 2.0, 3.0))
_shares = st.floats(0, 1)
_cameras = st.builds(Camera, st.sampled_from((FIT, *ZOOMS)), _shares, _shares)


@given(camera=_cameras, stage=_sizes, room=_rooms, ratio=_ratios, x=_shares, y=_shares)
def test_there_and_back_is_the_same_place(
    *, camera: Camera, stage: QSizeF, room: QRectF, ratio: float, x: float, y: float
) -> None:
    placement = geometry.place(camera, stage, room, ratio)
    point = QPointF(x * stage.width(), y * stage.height())
    back = placement.to_stage(placement.to_view(point))
    assert back.x() == pytest.approx(point.x(), abs=1e-3)
    assert back.y() == pytest.approx(point.y(), abs=1e-3)


@given(stage=_sizes, room=_rooms, ratio=_ratios)
def test_fitted_it_lies_inside_and_touches_two_sides(stage: QSizeF, room: QRectF, ratio: float) -> None:
    drawn = geometry.place(Camera(), stage, room, ratio).rect(QRectF(QPointF(), stage))
    assert room.adjusted(-1, -1, 1, 1).contains(drawn)
    gap = min(room.width() - drawn.width(), room.height() - drawn.height())
    assert gap == pytest.approx(0, abs=1e-3)


@given(camera=_cameras, stage=_sizes, room=_rooms, ratio=_ratios)
def test_a_large_picture_leaves_no_gap(camera: Camera, stage: QSizeF, room: QRectF, ratio: float) -> None:
    drawn = geometry.place(camera, stage, room, ratio).rect(QRectF(QPointF(), stage))
    if drawn.width() > room.width() + 1:
        assert drawn.left() <= room.left() + 1
        assert drawn.right() >= room.right() - 1
    else:
        assert drawn.center().x() == pytest.approx(room.center().x(), abs=1)


@given(camera=_cameras, stage=_sizes, room=_rooms, ratio=_ratios, x=_shares, y=_shares, zoom=st.sampled_from(ZOOMS))
def test_what_is_under_the_mouse_stays_there(
    *, camera: Camera, stage: QSizeF, room: QRectF, ratio: float, x: float, y: float, zoom: float
) -> None:
    before = geometry.place(camera, stage, room, ratio)
    anchor = QPointF(room.x() + x * room.width(), room.y() + y * room.height())
    after = geometry.place(geometry.zoomed(camera, stage, room, ratio, zoom=zoom, anchor=anchor), stage, room, ratio)
    covers = before.rect(QRectF(QPointF(), stage)).contains(room)
    if covers and after.scale >= before.scale:
        moved = after.to_view(before.to_stage(anchor)) - anchor
        # Drawing begins on a pixel of the screen, before as after.
        tolerance = (0.5 + 0.5 * after.scale / before.scale) / ratio + 0.01
        assert abs(moved.x()) <= tolerance
        assert abs(moved.y()) <= tolerance


@given(camera=_cameras, stage=_sizes, room=_rooms, ratio=_ratios, x=st.floats(-500, 500), y=st.floats(-500, 500))
def test_what_was_drawn_away_comes_back(
    *, camera: Camera, stage: QSizeF, room: QRectF, ratio: float, x: float, y: float
) -> None:
    begun = geometry.panned(camera, stage, room, ratio, QPointF())
    there = geometry.panned(begun, stage, room, ratio, QPointF(x, y))
    if camera.zoom != FIT and there.x not in (0.5, begun.x):
        scale = camera.zoom / ratio
        margin = room.width() / 2 / (stage.width() * scale)
        if margin < there.x < 1 - margin:
            assert (begun.x - there.x) * stage.width() * scale == pytest.approx(x, abs=1e-3)


@given(now=st.floats(0.01, 40))
def test_steps_go_one_way_and_end(now: float) -> None:
    assert geometry.next_zoom(now, 1) > now or geometry.next_zoom(now, 1) == ZOOMS[-1]
    assert geometry.next_zoom(now, -1) < now or geometry.next_zoom(now, -1) == ZOOMS[0]


def test_zoom_goes_to_3200_percent() -> None:
    assert ZOOMS[-1] == 32


@given(size=st.builds(QSize, _sides, _sides), x=_shares, y=_shares, left=st.integers(0, 500))
def test_pixels_are_found_where_they_lie(size: QSize, x: float, y: float, left: int) -> None:
    area = QRectF(left, 7, size.width() * 1.5, size.height() * 1.5)
    pixel = QPoint(min(size.width() - 1, int(x * size.width())), min(size.height() - 1, int(y * size.height())))
    middle = QPointF(area.x() + (pixel.x() + 0.5) * 1.5, area.y() + (pixel.y() + 0.5) * 1.5)
    assert geometry.pixel_at(middle, area, size) == pixel
    assert geometry.pixel_at(QPointF(left - 1, 8), area, size) is None


@given(size=st.builds(QSize, _sides, _sides), scale=st.floats(0.1, 32), x=st.floats(-900, 900), y=st.floats(-900, 900))
def test_the_part_that_is_painted_covers_what_is_seen(size: QSize, scale: float, x: float, y: float) -> None:
    target = QRectF(x, y, size.width() * scale, size.height() * scale)
    seen = QRectF(0, 0, 640, 360)
    pixels, drawn = geometry.part(target, size, seen)
    if pixels.isEmpty():
        assert target.intersected(seen).isEmpty()
        return
    assert QRect(QPoint(), size).contains(pixels)
    assert drawn.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(target.intersected(seen))
    assert drawn.width() <= 640 + 4 * scale


def test_pictures_of_one_shape_cover_each_other() -> None:
    stage, (first, second) = geometry.areas((QSizeF(1920, 1080), QSizeF(3840, 2160)))
    assert first == second == QRectF(QPointF(), stage)


def test_a_cropped_picture_lies_in_the_middle_of_its_source() -> None:
    stage, (result, source) = geometry.areas((QSizeF(1920, 800), QSizeF(1920, 1080)))
    assert stage == QSizeF(1920, 1080)
    assert result == QRectF(0, 140, 1920, 800)
    assert source == QRectF(QPointF(), stage)
