# SPDX-License-Identifier: GPL-3.0-or-later
"""The real window: files in, a checked file out; killed, it goes on; a second one hands over."""

import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskState
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.close_dialog import CloseAnswer
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState
from tests.e2e.commands import FAST, Held, command, packet_hashes, ripgui, video_times


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication) -> Iterator[MainWindow]:
    """A window that runs the queue of this test's own data folder."""
    session = Session(Store(), Settings())
    assert session.become_runner()
    made = MainWindow(session, Settings(), Theme(qapp, SchemeChoice.DARK), WindowState())
    made.resize(1200, 760)
    made.show()
    made.start()
    qtbot.waitUntil(lambda: made.editing.is_ready)
    yield made
    made.closing.close_now(CloseAnswer.STOP)
    session.close()
    made.deleteLater()


@pytest.fixture
def own_clip(clip: Path, tmp_path: Path) -> Path:
    """Results lie beside their source, which so must not be one that tests share."""
    folder = tmp_path / "videos"
    folder.mkdir()
    return Path(shutil.copy(clip, folder / "clip.mkv"))


def _drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.queue.view.dropEvent(QDropEvent(QPointF(50, 50), copy, data, left, none))


def _trigger(window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled()
    action.trigger()


def _states(window: MainWindow) -> list[TaskState]:
    return [item.task.state for item in window.model.items()]


def _type_encoder(window: MainWindow, text: str) -> None:
    line = window.findChild(QLineEdit, "encoderEdit")
    assert line is not None
    line.selectAll()
    QTest.keyClicks(line, text)


def test_from_a_dropped_folder_to_checked_files(window: MainWindow, clip: Path, tmp_path: Path, qtbot: QtBot) -> None:
    folder = tmp_path / "第1季 #1 & 100% 'x'"
    folder.mkdir()
    for name in ("Folge ä 01.mkv", "Folge $HOME 02.mkv"):
        shutil.copy(clip, folder / name)
    _type_encoder(window, FAST)
    _drop(window, folder)
    qtbot.waitUntil(lambda: len(_states(window)) == 2)
    _trigger(window, "startAction")
    qtbot.waitUntil(lambda: _states(window) == [TaskState.DONE] * 2)
    for item in window.model.items():
        result = Path(item.task.spec.output)
        assert result.parent == folder
        assert len(video_times(result)) == 96
        assert packet_hashes(result, "audio") == packet_hashes(clip, "audio")
        assert item.share == 1.0
    assert window.messages.text() == ""


def test_a_script_that_fails_is_shown_with_its_line(
    window: MainWindow, own_clip: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    script = tmp_path / "broken.vpy"
    script.write_text("import os\nfrom vapoursynth import core\n\ncore.std.Nonsense()\n")
    _drop(window, script)
    editor = window.findChild(QPlainTextEdit, "scriptEditor")
    assert editor is not None
    qtbot.waitUntil(lambda: "Nonsense" in editor.toPlainText())
    window.editing.trusting.confirm()
    _drop(window, own_clip)
    qtbot.waitUntil(lambda: len(_states(window)) == 1)
    window.queue.view.select(window.model.items()[0].task.id)
    _trigger(window, "refreshAction")
    qtbot.waitUntil(lambda: "Nonsense" in window.preview.view.notice)
    assert (marked := window.editor.diagnostics[0]).line == 4
    assert "Nonsense" in marked.message
    _trigger(window, "startAction")
    qtbot.waitUntil(lambda: _states(window) == [TaskState.FAILED])
    assert "line 4" in window.model.items()[0].task.error
    assert not window.output.problem()


def test_a_frame_of_the_result(window: MainWindow, own_clip: Path, qtbot: QtBot) -> None:
    _drop(window, own_clip)
    qtbot.waitUntil(lambda: len(_states(window)) == 1)
    window.queue.view.select(window.model.items()[0].task.id)
    _trigger(window, "refreshAction")
    qtbot.waitUntil(lambda: window.preview.view.picture is not None)
    picture = window.preview.view.picture
    assert picture is not None
    assert picture.clip.frames == 96
    assert window.preview.timeline.frames == 96


def test_stopped_work_goes_on_where_it_was(
    window: MainWindow, own_clip: Path, soon_held_script: Held, qtbot: QtBot
) -> None:
    window.editing.load_script(soon_held_script.path.read_text(), str(soon_held_script.path))
    window.editing.trusting.confirm()
    _type_encoder(window, FAST)
    window.output.show_choice(window.output.choice(), is_task=False)
    _drop(window, own_clip)
    qtbot.waitUntil(lambda: len(_states(window)) == 1)
    item = window.model.items()[0]
    _trigger(window, "startAction")
    qtbot.waitUntil(lambda: item.running_chunks > 0)
    _trigger(window, "stopAction")
    qtbot.waitUntil(lambda: item.task.state is TaskState.WAITING)
    assert item.running_chunks == 0
    soon_held_script.gate.unlink()
    _trigger(window, "startAction")
    qtbot.waitUntil(lambda: item.task.state is TaskState.DONE)
    assert len(video_times(Path(item.task.spec.output))) == 96


def test_a_source_that_is_none_is_one_clear_line(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    text = tmp_path / "notes.mkv"
    text.write_text("not a video")
    _drop(window, text, tmp_path / "missing.mkv")
    qtbot.waitUntil(lambda: "missing.mkv" in window.messages.text())
    qtbot.waitUntil(lambda: "notes.mkv is not a video file" in window.messages.text())
    qtbot.waitUntil(lambda: _states(window) == [])
    assert "\n" not in window.messages.text()


# the program itself


def _rows() -> list[dict[str, Any]]:
    return [json.loads(line) for line in ripgui("queue", "list", "--json").stdout.splitlines()]


def _wait_for(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 100
    while not condition():
        assert time.monotonic() < deadline, "waited in vain"
        time.sleep(0.2)


def _window_process(*files: Path) -> subprocess.Popen[bytes]:
    return subprocess.Popen(command(*map(str, files)), stdout=subprocess.PIPE, stderr=subprocess.PIPE)


def _remember(**values: object) -> None:
    folder = Path(os.environ["RIPGUI_HOME"], "config")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "window.json").write_text(json.dumps(values))


def test_a_second_window_hands_its_files_over(clip: Path, tmp_path: Path) -> None:
    copies = [Path(shutil.copy(clip, tmp_path / name)) for name in ("one.mkv", "two.mkv")]
    first = _window_process(copies[0])
    try:
        _wait_for(lambda: len(_rows()) == 1)
        second = ripgui(str(copies[1]))
        assert second.status == 0
        assert [Path(row["spec"]["source"]).name for row in _rows()] == ["one.mkv", "two.mkv"]
        missing = ripgui(str(tmp_path / "missing.mkv"))
        assert missing.status == 2
        assert missing.stderr.count("\n") == 1
        assert "missing.mkv does not exist" in missing.stderr
        first.terminate()
        _, stderr = first.communicate(timeout=100)
        assert first.returncode == 0
        assert b"Traceback" not in stderr
    finally:
        first.kill()
        first.wait()


@pytest.mark.slow
def test_a_killed_window_goes_on_at_its_next_start(clip: Path, soon_held_script: Held, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    words = ("queue", "add", str(clip), "--script", str(soon_held_script.path), "--encoder", FAST, "-o", str(output))
    assert ripgui(*words, "--chunk-seconds", "1").status == 0
    _remember(resumes=True)
    process = _window_process()
    try:
        _wait_for(lambda: any(chunk["state"] == "done" for row in _rows() for chunk in row["chunks"]))
        children = psutil.Process(process.pid).children(recursive=True)
        process.send_signal(signal.SIGKILL)
        process.communicate(timeout=100)
        gone, alive = psutil.wait_procs(children, timeout=30)
        assert gone
        assert not alive
        assert not output.exists()
        soon_held_script.gate.unlink()
        process = _window_process()
        _wait_for(output.exists)
        _wait_for(lambda: _rows()[0]["state"] == "done")
        process.terminate()
        process.communicate(timeout=100)
        assert process.returncode == 0
        assert len(video_times(output)) == 96
    finally:
        process.kill()
        process.wait()
