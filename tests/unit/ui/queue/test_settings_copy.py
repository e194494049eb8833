# SPDX-License-Identifier: GPL-3.0-or-later
"""Settings carried from task to task, and tasks that wait for the one above, from the queue's menu."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.hand import Calls, asked, child, fill, trigger
from tests.unit.ui.rows import make_task


def test_settings_are_pasted_onto_every_task_that_can_be_changed(window: MainWindow, calls: Calls) -> None:
    tasks = [make_task(1), make_task(2), make_task(3, TaskState.DONE)]
    tasks[0] = replace(tasks[0], spec=replace(tasks[0].spec, encoder="-c:v libx265", script="other"))
    fill(window, *(Row(task, ()) for task in tasks))
    window.queue.view.select(1)
    trigger(window, "copySettings")
    window.queue.view.select(2)
    trigger(window, "pasteSettings")
    [(number, spec)] = asked(calls, "edit_task")
    assert isinstance(spec, TaskSpec)
    assert (number, spec.encoder, spec.script, spec.source) == (2, "-c:v libx265", "other", tasks[1].spec.source)
    window.queue.view.select(3)
    assert not window.actions_by_name["pasteSettings"].isEnabled()


def test_a_task_waits_for_the_one_above(window: MainWindow, calls: Calls) -> None:
    tasks = [make_task(1), make_task(2)]
    tasks[1] = replace(tasks[1], spec=replace(tasks[1].spec, after=1))
    fill(window, *(Row(task, ()) for task in tasks))
    window.queue.view.select(1)
    assert not window.actions_by_name["runAfterAbove"].isEnabled()
    window.queue.view.select(2)
    trigger(window, "runAfterAbove")
    trigger(window, "runFree")
    assert asked(calls, "put_tasks_after") == [((2,), 1), ((2,), None)]


def test_files_that_are_one_source_are_told_and_taken_apart(
    window: MainWindow, session: Session, calls: Calls, qtbot: QtBot, tmp_path: Path
) -> None:
    for name in ("VTS_01_1.VOB", "VTS_01_2.VOB"):
        (tmp_path / name).write_text(name)
    task = make_task(1)
    spec = replace(task.spec, source=str(tmp_path / "VTS_01_%d.VOB"), output=str(tmp_path / "o.mkv"))
    session.added.emit((1,))
    fill(window, Row(replace(task, spec=spec), ()), Row(make_task(2), ()))
    qtbot.waitUntil(lambda: window.messages.text().startswith("2 files are one source"))
    window.queue.view.select(2)
    assert not window.actions_by_name["takeApart"].isEnabled()
    window.queue.view.select(1)
    trigger(window, "takeApart")
    qtbot.waitUntil(lambda: bool(asked(calls, "remove_tasks")))
    assert asked(calls, "remove_tasks") == [([1],)]
    [(make,)] = asked(calls, "add_specs")
    assert callable(make)
    assert [Path(one.source).name for one in make()] == ["VTS_01_1.VOB", "VTS_01_2.VOB"]


def test_lists_are_saved_of_a_finished_video(
    window: MainWindow, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    task = make_task(1, TaskState.DONE)
    fill(window, Row(make_task(2), ()), Row(replace(task, spec=replace(task.spec, output=str(make_clip()))), ()))
    window.queue.view.select(2)
    assert not window.actions_by_name["saveKeyframes"].isEnabled()
    window.queue.view.select(1)
    trigger(window, "saveTimecodes")
    dialog = child(window, QFileDialog)
    dialog.fileSelected.emit(str(tmp_path / "t.txt"))
    dialog.close()
    qtbot.waitUntil((tmp_path / "t.txt").exists)
    assert (tmp_path / "t.txt").read_text().startswith("# timecode format v2\n0.000000\n")
