# SPDX-License-Identifier: GPL-3.0-or-later
"""The panel beside the picture: what it tells of frames and pixels, and that it works only while it is seen."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QTreeView
from pytestqt.qtbot import QtBot

from ripgui.ui.look import ElidedLabel
from ripgui.ui.preview.frames.picture import Picture, Pixel
from ripgui.ui.preview.inspect.scope import ScopeKind
from ripgui.ui.preview.stage import Stage
from ripgui.ui.preview.view.arrangement import Spot
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child
from tests.unit.ui.preview.pictures import picture_of, plain

PROPERTIES = (("_Matrix", "1 (BT.709)"), ("_DurationNum", "1"), ("_PictType", "B"))


@pytest.fixture
def stage(qtbot: QtBot, theme: Theme) -> Stage:
    made = Stage(theme)
    qtbot.addWidget(made)
    made.resize(900, 500)
    made.show()
    return made


def _picture(colour: str = "#204060", number: int = 1234) -> Picture:
    return replace(picture_of(plain(colour), number=number), properties=PROPERTIES, picture_type="B")


def _texts(stage: Stage) -> list[str]:
    labels = stage.inspect.findChildren(QLabel)
    return [found.text_whole() if isinstance(found, ElidedLabel) else found.text() for found in labels]


def test_it_opens_and_closes(stage: Stage) -> None:
    spy = QSignalSpy(stage.inspect_changed)
    assert not stage.inspect.isVisible()
    stage.set_inspect(True)
    assert stage.inspect.isVisible()
    assert stage.inspect.objectName() == "inspectPanel"
    stage.set_inspect(False)
    assert [spy.at(number)[0] for number in range(spy.count())] == [True, False]


def test_it_tells_of_the_frame(stage: Stage) -> None:
    stage.view.show_pictures((_picture(),), ("Result",))
    stage.set_inspect(True)
    texts = " ".join(_texts(stage))
    assert "1234 · B" in texts
    assert "160 × 90" in texts
    model = child(stage, QTreeView, "propertiesView").model()
    assert [model.index(row, 0).data() for row in range(3)] == ["_DurationNum", "_Matrix", "_PictType"]


def test_properties_are_found_and_copied(stage: Stage) -> None:
    stage.view.show_pictures((_picture(),), ("Result",))
    stage.set_inspect(True)
    shown = child(stage, QTreeView, "propertiesView")
    QTest.keyClicks(child(stage, QLineEdit, "propertySearch"), "bt.70")
    assert shown.model().rowCount() == 1
    shown.selectAll()
    shown.setFocus()
    QTest.keyClick(shown, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "_Matrix = 1 (BT.709)"


def test_the_next_frame_keeps_what_is_selected(stage: Stage) -> None:
    stage.view.show_pictures((_picture(),), ("Result",))
    stage.set_inspect(True)
    shown = child(stage, QTreeView, "propertiesView")
    shown.setCurrentIndex(shown.model().index(1, 0))
    stage.view.show_pictures((_picture(number=1235),), ("Result",))
    assert shown.currentIndex().row() == 1


def test_the_pixel_under_the_mouse(stage: Stage, qtbot: QtBot) -> None:
    stage.set_inspect(True)
    stage.view.show_pictures((_picture(),), ("Result",))
    asked = QSignalSpy(stage.inspect.pixel_asked)
    for place in range(200, 260, 5):
        QTest.mouseMove(stage.view, QPoint(place, 250))
    spot = stage.view.arrangement.spot_at(QPointF(255, 250))
    assert spot is not None
    x, y = spot.x, spot.y
    qtbot.waitUntil(lambda: asked.count() > 0 and asked.at(asked.count() - 1) == [0, 1234, x, y])
    assert asked.count() < 12
    assert f"{x}, {y}" in _texts(stage)
    assert "32 64 96  #204060" in _texts(stage)
    stage.inspect.show_pixel(
        Pixel(output=0, number=1234, x=x, y=y, native=(70.0, 141.0, 101.5), names=("Y", "U", "V"), rgb=(32, 64, 96))
    )
    assert "Y 70  U 141  V 101.5" in _texts(stage)


def test_another_picture_under_a_mouse_that_rests(stage: Stage) -> None:
    stage.set_inspect(True)
    stage.view.show_pictures((_picture(),), ("Result",))
    for place in (250, 255):
        QTest.mouseMove(stage.view, QPoint(place, 250))
    assert "32 64 96  #204060" in _texts(stage)
    stage.view.show_pictures((replace(_picture("#ffffff"), output=-1),), ("Source",))
    assert "255 255 255  #ffffff" in _texts(stage)
    before = stage.view.arrangement.spot_at(QPointF(255, 250))
    stage.view.zoom(1)
    after = stage.view.arrangement.spot_at(QPointF(255, 250))
    assert before is not None
    assert after is not None
    assert (before.x, before.y) != (after.x, after.y)
    assert f"{after.x}, {after.y}" in _texts(stage)


def test_values_of_another_pixel_come_too_late(stage: Stage) -> None:
    stage.set_inspect(True)
    picture = _picture()
    stage.view.show_pictures((picture,), ("Result",))
    stage.inspect.show_spot(Spot(picture, 3, 4))
    stage.inspect.show_pixel(Pixel(output=0, number=1234, x=9, y=4, native=(1.0,), names=("Y",), rgb=(0, 0, 0)))
    stage.inspect.show_pixel(Pixel(output=0, number=1233, x=3, y=4, native=(1.0,), names=("Y",), rgb=(0, 0, 0)))
    assert "Y 1" not in _texts(stage)


def test_values_go_with_their_pixel(stage: Stage) -> None:
    stage.set_inspect(True)
    picture = _picture()
    stage.view.show_pictures((picture,), ("Result",))
    here = Pixel(output=0, number=1234, x=3, y=4, native=(1.0,), names=("Y",), rgb=(0, 0, 0))
    for other in (Spot(picture, 3, 5), Spot(_picture(number=1235), 3, 4)):
        stage.inspect.show_spot(Spot(picture, 3, 4))
        stage.inspect.show_pixel(here)
        assert "Y 1" in _texts(stage)
        stage.inspect.show_spot(other)
        assert "Y 1" not in _texts(stage)


def test_scopes_are_read_while_they_are_seen(stage: Stage, qtbot: QtBot) -> None:
    stage.view.show_pictures((_picture(),), ("Result",))
    scope = stage.inspect.scope
    assert scope.reading is None
    stage.set_inspect(True)
    qtbot.waitUntil(lambda: scope.reading is not None)
    child(stage, QComboBox, "scopeBox").setCurrentText("Waveform · luma")
    qtbot.waitUntil(lambda: scope.reading is not None and scope.reading.kind is ScopeKind.WAVEFORM)
    assert scope.accessibleName() == "Waveform"
    before = scope.reading
    stage.set_inspect(False)
    stage.view.show_pictures((_picture("#ffffff"),), ("Result",))
    qtbot.wait(50)
    assert scope.reading is before


def test_without_a_frame_it_tells_nothing(stage: Stage) -> None:
    stage.set_inspect(True)
    stage.view.show_pictures((_picture(),), ("Result",))
    stage.view.show_hint("Select a task")
    assert "No frame" in _texts(stage)
    assert child(stage, QTreeView, "propertiesView").model().rowCount() == 0
