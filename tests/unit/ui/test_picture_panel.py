# SPDX-License-Identifier: GPL-3.0-or-later
"""Fields for size, rate and logo: what is typed goes to the task or the next files, and into what the preview runs."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from ripgui.core.picture import Picture
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.queue.rows import Row
from ripgui.media.finish import finished_script
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.hand import Calls
from tests.unit.ui.rows import make_task

WANTED = Picture(resolution="720p", framerate="24000/1001", logo_path="/l.png", logo_size="40", logo_offset="-8,-8")


def field[T: QLineEdit | QComboBox](window: MainWindow, kind: type[T], name: str) -> T:
    found = window.output.picture.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def told(window: MainWindow, name: str) -> str:
    error = window.output.picture.findChild(QLabel, f"{name}Error")
    assert isinstance(error, QLabel)
    return "" if error.isHidden() else error.accessibleName()


def test_a_size_for_the_next_files_reaches_them_and_the_preview(window: MainWindow) -> None:
    # What is shown is what was chosen.
    window.output.picture.show_picture(WANTED)
    assert window.output.picture.picture() == WANTED
    window.output.picture.show_picture(Picture())
    box = field(window, QComboBox, "pictureResolution")
    changes: list[None] = []
    window.editing.script_changed.connect(lambda: changes.append(None))
    box.setEditText("480p")
    assert changes
    assert window.editing.add_options().treatment.picture == Picture(resolution="480p")
    script = window.editing.script()[0]
    assert window.preview._script()[0] == finished_script(script, Picture(resolution="480p"))
    assert window.editing.trusting.may_run(window.preview._script()[0])


def test_a_task_keeps_its_own_picture(window: MainWindow, calls: Calls, qtbot: QtBot) -> None:
    task = make_task(1)
    task = replace(task, spec=replace(task.spec, treatment=Treatment(picture=WANTED)))
    window.model.push_rows([Row(task, ())])
    window.model.flush()
    window.queue.view.select(1)
    assert window.output.picture.picture() == WANTED
    line = field(window, QLineEdit, "logoOffset")
    line.clear()
    QTest.keyClicks(line, "4,4")
    window.editing.flush()
    [(_, (task_id, spec))] = [call for call in calls if call[0] == "edit_task"]
    assert isinstance(spec, TaskSpec)
    assert (task_id, spec.treatment.picture) == (1, replace(WANTED, logo_offset="4,4"))


def test_what_cannot_be_is_told_at_its_field(window: MainWindow) -> None:
    cases = (
        ("pictureResolution", "721p", "is odd"),
        ("pictureFramerate", "1000", "is impossible"),
        ("logoSize", "big", "is not the size"),
        ("logoOffset", "left", "is not a place"),
    )
    for name, text, reason in cases:
        window.output.picture.show_picture(Picture(logo_path="/l.png"))
        assert told(window, name) == ""
        found = window.output.picture.findChild(QComboBox, name)
        if isinstance(found, QComboBox):
            found.setEditText(text)
        else:
            QTest.keyClicks(field(window, QLineEdit, name), text)
        assert reason in told(window, name)
        assert reason in window.editing.problem()
        # The picture is then shown as the script makes it.
        assert window.preview._script()[0] == window.editing.script()[0]


def test_a_logo_that_is_none_is_told_at_its_field(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_text("no picture")
    line = field(window, QLineEdit, "logoPath")
    QTest.keyClicks(line, str(path))
    qtbot.waitUntil(lambda: "is no picture" in told(window, "logoPath"))
    line.clear()
    QTest.keyClicks(line, "x")
    qtbot.waitUntil(lambda: "whole path" in told(window, "logoPath"))
    line.clear()
    QTest.keyClicks(line, " ")
    assert told(window, "logoPath") == ""


def test_the_preview_shows_the_finished_picture_and_cropping_all_of_the_scripts(
    window: MainWindow, qtbot: QtBot, make_clip: Callable[..., Path]
) -> None:
    task = make_task(1)
    spec = replace(task.spec, source=str(make_clip(frames=24, size="160x90")), script=SOURCE_SCRIPT)
    window.model.push_rows([Row(replace(task, spec=spec), ())])
    window.model.flush()
    window.queue.view.select(1)

    def sees(height: int) -> bool:
        frame = window.preview.view.frame
        return frame is not None and not frame.is_stand_in and frame.clip.height == height

    field(window, QComboBox, "pictureResolution").setEditText("60p")
    window.preview.refresh()
    qtbot.waitUntil(lambda: sees(60))
    window.actions_by_name["crop"].trigger()
    qtbot.waitUntil(lambda: sees(90))
    window.actions_by_name["crop"].trigger()
    qtbot.waitUntil(lambda: sees(60))
