# SPDX-License-Identifier: GPL-3.0-or-later
"""The zones of a task: rows that say what is wrong with them, and reach the task."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core.budget import Budget
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.core.zone import Zone
from ripgui.engine.queue.rows import Row
from ripgui.ui.look import ElidedLabel
from ripgui.ui.main_window import MainWindow
from ripgui.ui.zones_panel import ZoneRow
from tests.unit.ui.hand import Calls, asked, child, trigger
from tests.unit.ui.rows import make_task


@pytest.fixture
def shown(window: MainWindow) -> MainWindow:
    """A window with a selected task."""
    task = make_task(1)
    task = replace(task, spec=replace(task.spec, encoder="-c:v libx264 -crf 20"))
    window.model.push_rows([Row(task, ())])
    window.model.flush()
    window.queue.view.select(1)
    return window


def _rows(window: MainWindow) -> list[ZoneRow]:
    return window.output.zones.findChildren(ZoneRow)


def _line(row: ZoneRow, name: str) -> QLineEdit:
    line = row.findChild(QLineEdit, name)
    assert isinstance(line, QLineEdit)
    return line


def _type(row: ZoneRow, name: str, text: str) -> None:
    _line(row, name).selectAll()
    QTest.keyClicks(_line(row, name), text)


def test_a_zone_reaches_the_task(shown: MainWindow, calls: Calls) -> None:
    assert not shown.output.zones.isHidden()
    trigger(shown, "addZone")
    (row,) = _rows(shown)
    assert _line(row, "zoneEncoder").text() == "-c:v libx264 -crf 20"
    _type(row, "zoneRange", "24:48")
    _type(row, "zoneEncoder", "-c:v libx264 -crf 10")
    assert shown.editing.problem() == ""
    shown.editing.flush()
    [(_, spec)] = asked(calls, "edit_task")
    assert isinstance(spec, TaskSpec)
    assert spec.treatment.zones == (Zone(range="24:48", encoder="-c:v libx264 -crf 10"),)
    remove = row.findChild(QToolButton, "zoneRemove")
    assert remove is not None
    remove.click()
    assert shown.output.zones.zones() == ()
    # Zones are those of a task.
    shown.queue.view.clearSelection()
    assert shown.output.zones.isHidden()


def test_what_cannot_be_is_told_at_the_zone(shown: MainWindow) -> None:
    cases = (
        ([("1:9", "-c:v libx265")], "The task's encoder is libx264"),
        ([("1:9", "rm")], "cannot begin encoder arguments"),
        ([("9:1", "-c:v libx264")], "ends before it starts"),
        ([("1:9", "-c:v libx264"), ("5:20", "-c:v libx264")], "overlap"),
        ([("1:9", "")], "changes nothing"),
    )
    for zones, says in cases:
        for row in _rows(shown):
            child(row, QToolButton, "zoneRemove").click()
        QTest.qWait(0)
        assert _rows(shown) == []
        assert shown.editing.problem() == ""
        for span, encoder in zones:
            shown.output.zones.add_zone(Zone(range=span, encoder=encoder))
        assert says in shown.editing.problem()
        assert [says in row._error.text_whole() for row in _rows(shown)] == [False] * (len(zones) - 1) + [True], says


def test_a_script_is_chosen_for_a_zone(shown: MainWindow, calls: Calls, tmp_path: Path, qtbot: QtBot) -> None:
    script = tmp_path / "dark.vpy"
    script.write_text("x = 1\n")
    shown.output.zones.add_zone(Zone(range="1:9"))
    (row,) = _rows(shown)
    button = row.findChild(QPushButton, "zoneScript")
    assert button is not None
    button.click()
    dialog = shown.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    dialog.fileSelected.emit(str(script))
    dialog.close()
    qtbot.waitUntil(lambda: bool(shown.output.zones.zones()[0].script))
    assert shown.output.zones.zones() == (Zone(range="1:9", script="x = 1\n", script_path=str(script)),)
    assert "dark.vpy" in button.text()
    assert shown.editing.trusting.may_run("x = 1\n")
    button.click()
    assert not shown.output.zones.zones()[0].script


def test_a_preset_leaves_the_zones() -> None:
    from ripgui.core.preset import Preset
    from ripgui.ui.choice import Draft, preset_draft

    zones = (Zone(range="1:9", encoder="-c:v libx264"),)
    draft = preset_draft(
        Draft(treatment=Treatment(zones=zones)), Preset(name="p", title="P", encoder="-c:v libx264 -crf 1")
    )
    assert draft.treatment.zones == zones


def test_zones_beside_a_size_of_the_file_are_told_at_the_zone(shown: MainWindow) -> None:
    trigger(shown, "addZone")
    (row,) = _rows(shown)
    assert shown.editing.problem() == ""
    shown.encoder.rewrite("-c:v libx264 -crf 20", Budget(size_mib=20))
    assert "share out bits themselves" in shown.editing.problem()
    assert any("share out bits" in each.text_whole() for each in row.findChildren(ElidedLabel) if each.isVisibleTo(row))
    shown.encoder.rewrite("-c:v libx264 -crf 20", Budget())
    assert shown.editing.problem() == ""
