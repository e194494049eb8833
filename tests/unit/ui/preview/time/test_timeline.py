# SPDX-License-Identifier: GPL-3.0-or-later
"""The timeline as a slider, by mouse, wheel and keys."""

from fractions import Fraction

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskState
from ripgui.ui.preview.time.timeline import Timeline
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import Theme
from tests.unit.ui.rows import make_row

_LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def timeline(qtbot: QtBot, theme: Theme) -> Timeline:
    made = Timeline(theme)
    qtbot.addWidget(made)
    made.resize(600, 40)
    made.set_clip(1000, Fraction(25))
    made.show()
    return made


def test_it_has_its_names(timeline: Timeline) -> None:
    assert timeline.objectName() == "timeline"
    assert timeline.accessibleName()


def test_a_click_goes_there(timeline: Timeline, qtbot: QtBot) -> None:
    QTest.mouseClick(timeline, _LEFT, pos=QPoint(300, 20))
    assert timeline.value() == pytest.approx(500, abs=2)
    QTest.mouseClick(timeline, _LEFT, pos=QPoint(2, 20))
    assert timeline.value() == 0
    QTest.mouseClick(timeline, _LEFT, pos=QPoint(598, 20))
    assert timeline.value() == 999


def test_dragging_follows(timeline: Timeline, qtbot: QtBot) -> None:
    QTest.mousePress(timeline, _LEFT, pos=QPoint(100, 20))
    QTest.mouseMove(timeline, QPoint(300, 20))
    QTest.mouseRelease(timeline, _LEFT, pos=QPoint(300, 20))
    assert timeline.value() == pytest.approx(500, abs=2)
    QTest.mouseMove(timeline, QPoint(100, 20))
    assert timeline.value() == pytest.approx(500, abs=2)


def test_keys_step(timeline: Timeline, qtbot: QtBot) -> None:
    timeline.setValue(100)
    QTest.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.value() == 101
    QTest.keyClick(timeline, Qt.Key.Key_End)
    assert timeline.value() == 999
    QTest.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.value() == 0


@pytest.mark.parametrize(("notch", "ctrl", "frame"), [(-120, False, 101), (120, False, 99), (-120, True, 125)])
def test_the_wheel_steps(timeline: Timeline, notch: int, ctrl: bool, frame: int) -> None:
    timeline.setValue(100)
    _turn(timeline, notch, ctrl=ctrl)
    assert timeline.value() == frame


def test_a_touchpad_steps_as_a_wheel_does(timeline: Timeline) -> None:
    timeline.setValue(100)
    for _ in range(16):
        _turn(timeline, -15)
    assert timeline.value() == 102
    _turn(timeline, -105)
    _turn(timeline, 15)
    assert timeline.value() == 102


def _turn(timeline: Timeline, delta: int, *, ctrl: bool = False) -> None:
    modifiers = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(300, 20),
        QPointF(300, 20),
        QPoint(),
        QPoint(0, delta),
        Qt.MouseButton.NoButton,
        modifiers,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    timeline.wheelEvent(event)


def test_chunk_boundaries(timeline: Timeline) -> None:
    timeline.set_item(QueueItem(make_row(1, TaskState.RUNNING, chunks=10)))
    timeline.setValue(250)
    assert timeline.next_boundary(1) == 300
    assert timeline.next_boundary(-1) == 200
    timeline.setValue(200)
    assert timeline.next_boundary(-1) == 100
    timeline.setValue(950)
    assert timeline.next_boundary(1) == 1000


def test_without_chunks_boundaries_are_the_ends(timeline: Timeline) -> None:
    timeline.setValue(250)
    assert timeline.next_boundary(1) == 999
    assert timeline.next_boundary(-1) == 0


def test_nothing_lies_on_it(timeline: Timeline) -> None:
    timeline.set_clip(0, Fraction(25))
    assert not timeline.isEnabled()
    assert timeline.frames == 0
    timeline.grab()


@pytest.mark.parametrize("chunks", [0, 1, 10, 3000])
@pytest.mark.parametrize("width", [60, 600])
def test_it_paints(timeline: Timeline, chunks: int, width: int) -> None:
    timeline.set_clip(max(1, chunks * 100), Fraction(24000, 1001))
    timeline.set_item(QueueItem(make_row(1, TaskState.RUNNING, chunks=chunks, done=chunks // 2)))
    timeline.resize(width, 40)
    assert not timeline.grab().isNull()
