# SPDX-License-Identifier: GPL-3.0-or-later
"""Timecodes and the rate of pictures, for one task."""

import pytest
from PySide6.QtTest import QSignalSpy, QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskSpec
from ripgui.ui.choice import OutputChoice, draft_of, edited_spec
from ripgui.ui.output_panel import OutputPanel
from ripgui.ui.theme import Theme

PICTURES = OutputChoice(path="/r/film.mkv", timecodes="/r/times.txt", picture_rate="25")


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> OutputPanel:
    made = OutputPanel(theme)
    qtbot.addWidget(made)
    made.resize(800, 500)
    made.show()
    return made


def _line(panel: OutputPanel, name: str) -> QLineEdit:
    return next(line for line in panel.findChildren(QLineEdit) if line.accessibleName() == name)


def test_a_task_has_its_times_and_files_to_come_have_none(panel: OutputPanel) -> None:
    panel.show_choice(OutputChoice(), is_task=False)
    assert not [line for line in panel.findChildren(QLineEdit) if line.accessibleName() == "Timecodes"]
    panel.show_choice(PICTURES, is_task=True)
    assert panel.choice() == PICTURES
    assert _line(panel, "Pictures a second").isVisible()
    panel.show_choice(OutputChoice(path="/r/a.mkv"), is_task=True)
    assert not _line(panel, "Pictures a second").isVisible()
    assert (panel.choice().timecodes, panel.choice().picture_rate) == ("", "")
    panel.show_choice(OutputChoice(), is_task=False)
    assert not _line(panel, "Timecodes").isVisible()


def test_what_is_no_rate_is_told_at_the_field(panel: OutputPanel) -> None:
    panel.show_choice(PICTURES, is_task=True)
    edited, line = QSignalSpy(panel.edited), _line(panel, "Pictures a second")
    line.selectAll()
    QTest.keyClicks(line, "x")
    assert edited.count() == 1
    assert "is not a rate" in panel.problem()
    line.clear()
    assert panel.problem() == ""
    assert panel.choice().picture_rate == "23.976"


def test_a_file_that_is_chosen_counts_as_typed(panel: OutputPanel) -> None:
    panel.show_choice(OutputChoice(path="/r/a.mkv"), is_task=True)
    edited = QSignalSpy(panel.edited)
    panel.set_timecodes("/t/times.txt")
    assert (panel.choice().timecodes, edited.count()) == ("/t/times.txt", 1)


def test_pictures_take_the_rate_that_is_typed() -> None:
    spec = TaskSpec(source="/f/a_%04d.png", output="/r/a.mkv", script="s", encoder="-c:v libx264")
    draft = draft_of(spec)
    assert draft.output.picture_rate == "23.976"
    assert edited_spec(spec, draft) == spec
    other = OutputChoice(path=spec.output, picture_rate="12", timecodes="/t.txt")
    changed = edited_spec(spec, type(draft)(script="s", encoder=spec.encoder, output=other))
    assert (changed.source, changed.timecodes) == ("/f/a_%04d.png@12", "/t.txt")
