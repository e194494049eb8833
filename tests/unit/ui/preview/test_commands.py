# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview's commands in the window, with a real worker: by menu and by key."""

from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QInputDialog, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.core.ranges import FrameRange
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.zone import Zone
from ripgui.engine.queue.rows import Row
from ripgui.ui.look import ElidedLabel
from ripgui.ui.main_window import MainWindow
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.preview.benchmark import Benchmark
from ripgui.ui.preview.time.bookmark_list import BookmarkList
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.window_state import load_window_state
from ripgui.ui.work_panel import TAB_OUTPUT, TAB_PREVIEW, TAB_SCRIPT
from tests.unit.ui.hand import child, fill, trigger
from tests.unit.ui.rows import make_row


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> str:
    return str(make_clip(frames=96, rate="24", size="160x90"))


@pytest.fixture
def waiting_window(window: MainWindow, source: str) -> MainWindow:
    """With a task selected of which nothing was asked yet."""
    row = make_row(1)
    spec = replace(row.task.spec, source=source, script=SOURCE_SCRIPT)
    fill(window, Row(replace(row.task, spec=spec, frames=96, fps=Fraction(24)), row.chunks))
    window.queue.view.select(1)
    return window


@pytest.fixture
def open_window(waiting_window: MainWindow, qtbot: QtBot) -> MainWindow:
    """With a task selected whose frame is shown."""
    trigger(waiting_window, "refresh")
    qtbot.waitUntil(lambda: bool(waiting_window.preview.view.pictures))
    return waiting_window


def _press(window: MainWindow, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    window.preview.view.setFocus()
    QTest.keyClick(window.preview.view, key, modifiers)


def test_keys_choose_outputs_and_ways_to_compare(open_window: MainWindow) -> None:
    pane = open_window.preview
    _press(open_window, Qt.Key.Key_O)
    assert pane.outputs.shown == -1
    _press(open_window, Qt.Key.Key_1)
    assert pane.outputs.shown == 0
    trigger(open_window, "compareWipe")
    assert (pane.view.mode, pane.outputs.compares) == (CompareMode.WIPE, True)
    trigger(open_window, "compareOne")
    assert (pane.view.mode, pane.outputs.compares) == (CompareMode.ONE, False)


def test_a_key_of_the_window_is_the_previews_while_the_preview_can_use_it(
    open_window: MainWindow, qtbot: QtBot
) -> None:
    pane, control = open_window.preview, Qt.KeyboardModifier.ControlModifier
    _press(open_window, Qt.Key.Key_2, control)
    assert open_window.work.tab == TAB_SCRIPT  # the script has one output only
    trigger(open_window, "tabPreview")
    open_window.editor.setPlainText(SOURCE_SCRIPT + "clip.set_output(3)\nclip.set_output(4)\n")
    trigger(open_window, "refresh")
    qtbot.waitUntil(lambda: len(pane.outputs.clips) > 2)
    _press(open_window, Qt.Key.Key_1, control)
    assert pane.outputs.shown == 4
    _press(open_window, Qt.Key.Key_2, control)
    assert (pane.outputs.shown, open_window.work.tab) == (3, TAB_PREVIEW)
    open_window.editor.setFocus()
    QTest.keyClick(open_window.editor, Qt.Key.Key_2, control)
    assert open_window.work.tab == TAB_SCRIPT


def test_enter_shows_the_preview_alone_and_escape_shows_the_rest_again(open_window: MainWindow) -> None:
    window, pane = open_window, open_window.preview
    _press(window, Qt.Key.Key_Return)
    assert window.isFullScreen()
    assert pane.isVisible()
    assert not any(part.isVisible() for part in (window.queue, window.tools, window.status, window.work.script_card))
    pane.transport.field.setFocus()
    pane.transport.field.setText("7")
    QTest.keyClick(pane.transport.field, Qt.Key.Key_Return)
    assert (pane.timeline.value(), window.isFullScreen()) == (7, True)  # Enter is the field's own
    _press(window, Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert all(part.isVisible() for part in (window.queue, window.tools, window.status, window.work.script_card))
    _press(window, Qt.Key.Key_Return)
    QTest.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)  # no output is third from the last
    assert not window.isFullScreen()
    assert (window.work.tab, window.tools.isVisible(), window.actions_by_name["fullPreview"].isChecked()) == (
        TAB_OUTPUT,
        True,
        False,
    )


def test_space_plays_and_a_step_stops(open_window: MainWindow, qtbot: QtBot) -> None:
    pane = open_window.preview
    pane.timeline.setValue(4)
    _press(open_window, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: pane.timeline.value() > 6)
    _press(open_window, Qt.Key.Key_Right)
    assert not pane.player.is_playing
    trigger(open_window, "loop")
    trigger(open_window, "play")
    assert pane.player.is_playing
    trigger(open_window, "tabLog")
    assert not pane.player.is_playing


def test_pixels_are_not_asked_for_while_it_plays(open_window: MainWindow, qtbot: QtBot) -> None:
    pane, loader = open_window.preview, open_window.loader
    inspected = QSignalSpy(loader.inspected)
    pane.timeline.setValue(4)
    trigger(open_window, "play")
    qtbot.waitUntil(lambda: pane.timeline.value() > 6)
    before = inspected.count()
    loader.played.connect(lambda pictures: pane.stage.inspect.pixel_asked.emit(0, pictures[0].number, 1, 1))
    qtbot.waitUntil(lambda: pane.timeline.value() > 30)
    assert inspected.count() == before
    trigger(open_window, "play")

    def is_answered() -> bool:
        pane.stage.inspect.pixel_asked.emit(0, pane.timeline.value(), 1, 1)
        return inspected.count() > before

    qtbot.waitUntil(is_answered)


def test_tone_mapping_is_switched_and_remembered(open_window: MainWindow, qtbot: QtBot) -> None:
    pane = open_window.preview
    open_window.editor.setPlainText(
        SOURCE_SCRIPT.replace("clip.set_output()", "clip.std.SetFrameProps(_Transfer=16, _Primaries=9).set_output()")
    )
    trigger(open_window, "refresh")
    qtbot.waitUntil(lambda: _is_shown_of(open_window, tone_map=True))
    mapped = _image(open_window)
    assert open_window.actions_by_name["toneMap"].isChecked()
    _press(open_window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: _is_shown_of(open_window, tone_map=False))
    assert _image(open_window) != mapped
    assert not pane.saved().pictures.tone_map
    _press(open_window, Qt.Key.Key_H)
    qtbot.waitUntil(lambda: _is_shown_of(open_window, tone_map=True))
    assert _image(open_window) == mapped


def _image(window: MainWindow) -> QImage:
    picture = window.preview.view.frame
    assert picture is not None
    return picture.image


def _is_shown_of(window: MainWindow, *, tone_map: bool) -> bool:
    """A frame of the script that stands in the editor."""
    picture = window.preview.view.frame
    if picture is None:
        return False
    request = picture.request
    return (request.subject.script, request.tone_map) == (window.editing.script()[0], tone_map)


def test_marks_are_set_by_keys_and_kept_in_the_window_s_file(
    waiting_window: MainWindow, source: str, qtbot: QtBot
) -> None:
    pane = waiting_window.preview
    pane.timeline.setValue(10)
    _press(waiting_window, Qt.Key.Key_E)
    _press(waiting_window, Qt.Key.Key_Q)
    pane.timeline.setValue(19)
    _press(waiting_window, Qt.Key.Key_W)
    assert pane.selected_range == FrameRange(10, 20)
    qtbot.waitUntil(lambda: source in load_window_state().preview.looks)
    waiting_window.background.wait()
    look = load_window_state().preview.looks[source]
    assert (look.bookmarks[0].frame, look.start, look.stop) == (10, 10, 20)
    _press(waiting_window, Qt.Key.Key_R)
    assert pane.selected_range is None
    _press(waiting_window, Qt.Key.Key_Up, Qt.KeyboardModifier.ControlModifier)
    assert pane.timeline.value() == 10
    _press(waiting_window, Qt.Key.Key_U, Qt.KeyboardModifier.ControlModifier)
    assert pane.landmarks.look.bookmarks == ()


def test_the_list_of_bookmarks(waiting_window: MainWindow) -> None:
    pane = waiting_window.preview
    for frame in (10, 30):
        pane.timeline.setValue(frame)
        trigger(waiting_window, "addMark")
    trigger(waiting_window, "listMarks")
    shown = child(waiting_window, BookmarkList)
    tree = child(shown, QTreeWidget)
    assert tree.topLevelItemCount() == 2
    first = tree.topLevelItem(0)
    assert first is not None
    first.setText(0, "a cut")
    assert pane.landmarks.look.bookmarks[0].name == "a cut"
    QTest.keyClick(tree, Qt.Key.Key_Home)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert pane.timeline.value() == 10
    QTest.keyClick(shown, Qt.Key.Key_Delete)
    assert [mark.frame for mark in pane.landmarks.look.bookmarks] == [30]
    assert tree.topLevelItemCount() == 1
    shown.close()


def test_a_far_step_has_the_size_that_is_wished_and_frame_and_time_are_copied(waiting_window: MainWindow) -> None:
    pane = waiting_window.preview
    trigger(waiting_window, "stepSize")
    child(waiting_window, QInputDialog).intValueSelected.emit(7)
    child(waiting_window, QInputDialog).reject()
    pane.timeline.setValue(10)
    trigger(waiting_window, "forward")
    assert pane.timeline.value() == 17
    assert "7 frames" in waiting_window.actions_by_name["back"].text()
    trigger(waiting_window, "secondBack")
    assert pane.timeline.value() == 0
    pane.timeline.setValue(36)
    trigger(waiting_window, "copyFrame")
    assert QGuiApplication.clipboard().text() == "36"
    trigger(waiting_window, "copyTime")
    assert QGuiApplication.clipboard().text() == "00:00:01.500"


def test_the_speed_of_a_script_is_measured_unless_it_was_stopped_before(open_window: MainWindow, qtbot: QtBot) -> None:
    pane = open_window.preview
    pane.stop()
    trigger(open_window, "benchmark")
    pane.stop()
    trigger(open_window, "refresh")
    qtbot.waitUntil(lambda: bool(pane.view.pictures))
    assert open_window.findChild(Benchmark) is None
    pane.timeline.setValue(0)
    trigger(open_window, "benchmark")
    dialog = child(open_window, Benchmark)
    qtbot.waitUntil(lambda: not dialog.is_running)
    button = child(dialog, QPushButton)
    assert "Close" in button.text().replace("&", "")
    button.click()


def test_times_of_a_file_are_held_against_the_clip_s_frames(
    waiting_window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    file = tmp_path / "times.txt"
    file.write_text("\n".join(["# timecode format v2", *(str(number * 40) for number in range(90))]))
    output = waiting_window.output
    note = "times for 90 frames"
    output.set_timecodes(str(file))
    qtbot.waitUntil(lambda: any(note in text and "about 96" in text for text in _told(output)))
    trigger(waiting_window, "refresh")
    exact = "and the clip has 96"
    qtbot.waitUntil(lambda: any(note in text and exact in text for text in _told(output)))
    file.write_text("nonsense")
    output.set_timecodes(str(file))
    qtbot.waitUntil(lambda: any("is not a timecode file" in text for text in _told(output)))
    output.set_timecodes("")
    assert not any("timecode file" in text for text in _told(output))


def _told(panel: OutputPanel) -> list[str]:
    """What stands below fields."""
    return [each.text_whole() for each in panel.findChildren(ElidedLabel) if each.isVisibleTo(panel)]


def test_ranges_are_held_against_the_clip_s_frames(open_window: MainWindow) -> None:
    output = open_window.output
    told = "ends after the last frame: the clip has 96 frames"
    output.set_range("90:200")
    output.zones.add_zone(Zone(range="20:97", encoder="-c:v libx264 -crf 12"))
    output.refresh()
    assert [f"range '{text}' {told}" in _told(output) for text in ("90:200", "20:97")] == [True, True]
    output.set_range("90:96")
    output.refresh()
    assert not any("90:" in text for text in _told(output))
