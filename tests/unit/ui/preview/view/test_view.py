# SPDX-License-Identifier: GPL-3.0-or-later
"""The view on rendered pixels: ways to compare, zoom, grid, and what the mouse does."""

import pytest
from PySide6.QtCore import QPoint, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QWheelEvent
from PySide6.QtTest import QSignalSpy, QTest
from pytestqt.qtbot import QtBot

from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.preview.view.view import PreviewView
from ripgui.ui.theme import Theme
from tests.unit.ui.preview.pictures import picture_of, plain

LEFT = Qt.MouseButton.LeftButton
MIDDLE_ROW = 120


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PreviewView:
    made = PreviewView(theme)
    qtbot.addWidget(made)
    made.resize(320, 240)
    made.show()
    return made


def _show(view: PreviewView, mode: CompareMode, first: QImage, second: QImage) -> None:
    view.set_compare(mode)
    size = view.device_size()
    view.show_pictures((picture_of(first, size=size), picture_of(second, output=-1, size=size)), ("Source", "Result"))


def _colour(view: PreviewView, x: int, y: int = MIDDLE_ROW) -> QColor:
    image = view.grab().toImage()
    ratio = image.devicePixelRatio()
    return image.pixelColor(round(x * ratio), round(y * ratio))


def _wheel(view: PreviewView, at: QPointF, delta: int) -> None:
    event = QWheelEvent(
        at,
        at,
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    view.wheelEvent(event)


def test_a_wipe_shows_one_on_each_side(view: PreviewView) -> None:
    _show(view, CompareMode.WIPE, plain("red"), plain("blue"))
    assert _colour(view, 80) == QColor("red")
    assert _colour(view, 240) == QColor("blue")


def test_the_wipe_follows_its_handle(view: PreviewView) -> None:
    _show(view, CompareMode.WIPE, plain("red"), plain("blue"))
    QTest.mousePress(view, LEFT, pos=QPoint(160, 120))
    QTest.mouseMove(view, QPoint(280, 120))
    QTest.mouseRelease(view, LEFT, pos=QPoint(280, 120))
    assert _colour(view, 240) == QColor("red")
    for _ in range(20):
        view.move_wipe(-1)
    assert _colour(view, 220) == QColor("blue")


def test_side_by_side_each_has_its_half(view: PreviewView) -> None:
    _show(view, CompareMode.SIDE_BY_SIDE, plain("red"), plain("blue"))
    assert view.device_size() == QSize(159, 240) * view.devicePixelRatioF()
    assert _colour(view, 80) == QColor("red")
    assert _colour(view, 240) == QColor("blue")
    view.actual_size()
    view.zoom(1)
    assert _colour(view, 158, 60) == QColor("red")
    assert _colour(view, 162, 60) == QColor("blue")


def test_equal_pictures_have_a_black_difference(view: PreviewView, qtbot: QtBot) -> None:
    _show(view, CompareMode.DIFFERENCE, plain("red"), plain("red"))
    qtbot.waitUntil(lambda: _colour(view, 160) == QColor("black"))


def test_that_pictures_are_equal_is_said(view: PreviewView, qtbot: QtBot) -> None:
    _show(view, CompareMode.DIFFERENCE, plain("#123456"), plain("#123456"))
    qtbot.waitUntil(lambda: view.caption == "Source − Result · the pictures are equal here")
    assert view.accessibleDescription() == view.caption
    _show(view, CompareMode.DIFFERENCE, plain("#123456"), plain("#123457"))
    qtbot.waitUntil(lambda: view.caption == "Source − Result · × 8")


def test_a_difference_is_amplified(view: PreviewView, qtbot: QtBot) -> None:
    _show(view, CompareMode.DIFFERENCE, plain("#101010"), plain("#131010"))
    qtbot.waitUntil(lambda: _colour(view, 160) == QColor(24, 0, 0))
    view.change_gain(1)
    qtbot.waitUntil(lambda: _colour(view, 160) == QColor(48, 0, 0))


def test_a_key_that_is_held_shows_the_other(view: PreviewView) -> None:
    _show(view, CompareMode.ONE, plain("red"), plain("blue"))
    assert _colour(view, 160) == QColor("red")
    view.flip(True)
    assert _colour(view, 160) == QColor("blue")
    assert view.picture is view.pictures[1]
    view.flip(False)
    assert _colour(view, 160) == QColor("red")


def test_between_large_pixels_are_lines(view: PreviewView) -> None:
    view.show_pictures((picture_of(plain("white")),), ("Result",))
    view.actual_size()
    while view.arrangement.zoom < 16:
        view.zoom(1)
    shot = view.grab().toImage()
    row = [shot.pixelColor(x, MIDDLE_ROW + 5) for x in range(100, 148)]
    assert QColor("white") in row
    assert any(colour != QColor("white") for colour in row)
    view.set_grid(False)
    shot = view.grab().toImage()
    assert {shot.pixelColor(x, MIDDLE_ROW + 5).name() for x in range(100, 148)} == {"#ffffff"}


def test_enlarged_pixels_keep_their_edges_unless_smooth(view: PreviewView) -> None:
    image = plain("black")
    for y in range(90):
        for x in range(80, 160):
            image.setPixelColor(x, y, QColor("white"))
    view.set_grid(False)
    view.show_pictures((picture_of(image),), ("Result",))
    view.actual_size()
    while view.arrangement.zoom < 8:
        view.zoom(1)
    shot = view.grab().toImage()
    assert {shot.pixelColor(x, MIDDLE_ROW).name() for x in range(100, 220)} == {"#000000", "#ffffff"}
    view.set_smooth(True)
    shot = view.grab().toImage()
    assert len({shot.pixelColor(x, MIDDLE_ROW).name() for x in range(100, 220)}) > 3


def test_ten_bits_are_painted_as_they_are(view: PreviewView) -> None:
    image = plain("red", deep=True)
    view.show_pictures((picture_of(image),), ("Result",))
    assert view.pictures[0].fitted.format() is QImage.Format.Format_RGB30
    assert _colour(view, 160).name() == "#ff0000"


def test_a_touchpad_zooms_as_a_wheel_does(view: PreviewView) -> None:
    view.show_pictures((picture_of(plain("red")),), ("Result",))
    view.actual_size()
    before = view.arrangement.zoom
    for _ in range(7):
        _wheel(view, QPointF(200, 130), 15)
    assert view.arrangement.zoom == before
    _wheel(view, QPointF(200, 130), 15)
    assert view.arrangement.zoom > before


def test_the_wheel_zooms_at_the_mouse(view: PreviewView) -> None:
    view.show_pictures((picture_of(plain("red")),), ("Result",))
    view.actual_size()
    _wheel(view, QPointF(200, 130), 120)
    _wheel(view, QPointF(200, 130), 120)
    _wheel(view, QPointF(200, 130), 120)
    before = view.arrangement.spot_at(QPointF(200, 130))
    _wheel(view, QPointF(200, 130), 120)
    after = view.arrangement.spot_at(QPointF(200, 130))
    assert before is not None
    assert after is not None
    assert (before.x, before.y) == (after.x, after.y)


def test_other_frames_and_sizes_keep_the_place(view: PreviewView) -> None:
    view.show_pictures((picture_of(plain("red")),), ("Result",))
    _wheel(view, QPointF(100, 100), 120)
    _wheel(view, QPointF(100, 100), 120)
    camera = view.arrangement.camera
    view.show_pictures((picture_of(plain("blue"), number=4),), ("Result",))
    assert view.arrangement.camera == camera
    view.show_hint("")
    view.show_pictures((picture_of(plain("blue")),), ("Result",))
    assert view.arrangement.camera == camera
    view.show_pictures((picture_of(plain("blue", 320, 180)),), ("Result",))
    assert (view.arrangement.camera.x, view.arrangement.camera.y) == (camera.x, camera.y)
    assert view.arrangement.camera.zoom == camera.zoom / 2
    view.show_pictures((picture_of(plain("blue", 90, 160)),), ("Result",))
    assert view.arrangement.is_fitted


def test_a_large_picture_is_drawn_by_the_mouse(view: PreviewView) -> None:
    view.show_pictures((picture_of(plain("red", 1600, 900)),), ("Result",))
    view.actual_size()
    before = view.arrangement.spot_at(QPointF(100, 100))
    QTest.mousePress(view, LEFT, pos=QPoint(100, 100))
    QTest.mouseMove(view, QPoint(140, 90))
    QTest.mouseRelease(view, LEFT, pos=QPoint(140, 90))
    after = view.arrangement.spot_at(QPointF(140, 90))
    assert before is not None
    assert after is not None
    assert (before.x, before.y) == (after.x, after.y)


def test_the_pixel_under_the_mouse_is_told(view: PreviewView) -> None:
    _show(view, CompareMode.WIPE, plain("red"), plain("blue"))
    spy = QSignalSpy(view.hovered)
    QTest.mouseMove(view, QPoint(40, 120))
    QTest.mouseMove(view, QPoint(280, 120))
    QTest.mouseMove(view, QPoint(280, 5))
    spots = [spy.at(number)[0] for number in range(spy.count())]
    assert [spot and spot.picture.output for spot in spots][-3:] == [0, -1, None]
    assert (spots[-3].x, spots[-3].y) == (20, 45)


def test_screen_readers_hear_what_is_compared(view: PreviewView) -> None:
    _show(view, CompareMode.WIPE, plain("red"), plain("blue"))
    assert view.accessibleDescription() == "Source · Result"
