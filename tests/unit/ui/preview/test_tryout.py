# SPDX-License-Identifier: GPL-3.0-or-later
"""A range encoded as a test from the preview, looked at beside the script; a task started from there."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ripgui.core.output import ENCODED
from ripgui.core.ranges import FrameRange
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskState
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.main_window import MainWindow
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.theme import Theme
from ripgui.ui.window_state import WindowState
from tests.unit.ui.hand import Calls, asked, fill, trigger
from tests.unit.ui.rows import make_row


@pytest.mark.parametrize("command", ["start", "startTask"])
def test_nothing_is_started_while_the_encoder_line_cannot_be_read(
    window: MainWindow, calls: Calls, command: str
) -> None:
    """It would run with what stood there before."""
    fill(window, make_row(1, TaskState.WAITING, chunks=0))
    window.queue.view.select(1)
    line = window.encoder.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    QTest.keyClicks(line, " 'never closed")
    trigger(window, command)
    assert "quote is not closed" in window.messages.text()
    assert asked(calls, "start") == asked(calls, "start_task") == []
    QTest.keyClicks(line, "'")
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(line, "-c:v libx264")
    trigger(window, command)
    assert len(asked(calls, "start") + asked(calls, "start_task")) == 1


@pytest.fixture
def selected(window: MainWindow) -> MainWindow:
    """A window in which a task of a thousand frames is selected."""
    fill(window, make_row(1, TaskState.RUNNING, chunks=10))
    window.queue.view.select(1)
    window.preview.timeline.setValue(500)
    return window


def as_test(row: Row, source: str) -> Row:
    spec = replace(row.task.spec, is_test=True, range="100:200", source=source)
    return replace(row, task=replace(row.task, spec=spec))


def test_a_few_seconds_around_the_playhead_are_encoded_or_a_marked_range(selected: MainWindow, calls: Calls) -> None:
    trigger(selected, "encodeTest")
    ((spec, span),) = asked(calls, "encode_test")
    assert span == FrameRange(452, 548)
    item = selected.model.item(1)
    assert item is not None
    assert spec == item.task.spec
    selected.preview.timeline.setValue(999)
    trigger(selected, "encodeTest")
    assert asked(calls, "encode_test")[1][1] == FrameRange(904, 1000)
    selected.preview.timeline.setValue(500)
    trigger(selected, "markIn")
    selected.preview.timeline.setValue(519)
    trigger(selected, "markOut")
    span = selected.preview.selected_range
    assert span == FrameRange(500, 520)
    trigger(selected, "encodeTest")
    assert asked(calls, "encode_test")[2][1] == span
    assert "500" in selected.messages.text()


def test_that_a_test_is_done_or_failed_is_told_once_under_its_name(selected: MainWindow, session: Session) -> None:
    session.tested.emit(2)
    source = make_row(1).task.spec.source
    assert not selected.actions_by_name["compareTest"].isEnabled()
    fill(selected, as_test(make_row(2, TaskState.DONE, chunks=1, done=1), source))
    assert "Ctrl+Shift+T" in selected.messages.text()
    assert selected.actions_by_name["compareTest"].isEnabled()
    selected.messages.clear()
    fill(selected, as_test(make_row(2, TaskState.DONE, chunks=1, done=1), source))
    assert selected.messages.text() == ""
    session.tested.emit(3)
    failed = as_test(make_row(3, TaskState.FAILED), source)
    fill(selected, replace(failed, task=replace(failed.task, error="the encoder said no")))
    assert "the encoder said no" in selected.messages.text()
    assert selected.name_of(2) == "Test 100–199 · Episode 01.mkv"


def test_a_task_is_started(window: MainWindow, calls: Calls) -> None:
    for state, can in ((TaskState.WAITING, True), (TaskState.FAILED, True), (TaskState.DONE, False)):
        del calls[:]
        fill(window, make_row(1, state, chunks=2))
        window.queue.view.select(1)
        assert window.actions_by_name["startTask"].isEnabled() == can
        if can:
            trigger(window, "startTask")
            assert asked(calls, "start_task") == [(1,)]


@pytest.fixture
def working(qtbot: QtBot, theme: Theme) -> Iterator[tuple[MainWindow, Session]]:
    """A window over a session that really runs."""
    session = Session(Store(), Settings(keep_awake=False))
    assert session.become_runner()
    made = MainWindow(session, Settings(), theme, WindowState())
    made.resize(1200, 760)
    made.show()
    qtbot.waitUntil(lambda: made.editing.is_ready)
    session.open()
    yield made, session
    made.closing.close_now(CloseAnswer.STOP)
    made.close()
    session.close()
    made.deleteLater()


def test_a_range_is_encoded_and_compared_with_one_press_each(
    working: tuple[MainWindow, Session], qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    window, session = working
    source = make_clip(frames=96, size="320x180", codec="ffv1")
    options = AddOptions(script=SOURCE_SCRIPT, encoder="-c:v libx264 -preset ultrafast -crf 12", folder=str(tmp_path))
    session.add([str(source)], options)
    qtbot.waitUntil(lambda: window.preview.timeline.frames == 96)
    for frame, mark in ((40, "markIn"), (63, "markOut")):
        window.preview.timeline.setValue(frame)
        trigger(window, mark)
    window.preview.timeline.setValue(0)
    trigger(window, "encodeTest")
    qtbot.waitUntil(window.actions_by_name["compareTest"].isEnabled)
    (test,) = [item.task for item in window.model.items() if item.task.spec.is_test]
    assert test.state is TaskState.DONE
    trigger(window, "compareTest")
    qtbot.waitUntil(lambda: len(window.preview.view.pictures) == 2)
    ours, theirs = window.preview.view.pictures
    assert (ours.output, ours.number, theirs.output, theirs.number) == (0, 40, ENCODED, 40)
    assert window.preview.view.mode is CompareMode.SIDE_BY_SIDE
    assert window.preview.outputs.name(ENCODED) == "Encoded"
    assert ours.clip.fps == theirs.clip.fps == Fraction(24000, 1001)
    pairs = ((x, y) for x in range(0, 320, 16) for y in range(0, 180, 9))
    near = [abs(ours.image.pixelColor(*at).green() - theirs.image.pixelColor(*at).green()) < 40 for at in pairs]
    assert sum(near) > 0.95 * len(near)
    window.queue.view.select(test.id)
    assert window.preview.subject is None
