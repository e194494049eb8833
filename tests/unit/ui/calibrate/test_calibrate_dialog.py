# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog that measures: what it says of a measurement, and what keeps it from one."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.core.calibration import Calibration, Trial, WorkKind
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.engine.session import Session
from ripgui.ui.calibrate.dialog import CalibrateDialog
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.hand import child, trigger

RULE = Trial(workers=2, threads=1, fps=10.0, memory_mb=900)
WORK = WorkKind(machine="a machine", encoder="libx264", size="720p", script="0")


@pytest.fixture
def dialog(qtbot: QtBot, qapp: QApplication) -> Iterator[CalibrateDialog]:
    made = CalibrateDialog()
    qtbot.addWidget(made)
    yield made
    made.measuring.close()


def told(dialog: CalibrateDialog) -> str:
    return child(dialog, QLabel, "calibrateTold").text()


@pytest.mark.parametrize(
    ("other", "words"),
    [
        (replace(RULE, workers=1, threads=0, fps=8.0), "is the best here (workers: 2, encoder threads of each: 1)"),
        (replace(RULE, workers=4, fps=12.5), "+25\u202f% (workers: 4, encoder threads of each: 1)"),
        (replace(RULE, workers=1, threads=0, memory_mb=500), "less memory (workers: 1, encoder threads as it likes)"),
    ],
)
def test_the_gain_is_told_in_words(dialog: CalibrateDialog, other: Trial, words: str) -> None:
    dialog.show_found(Calibration(work=WORK, trials=(RULE, other)))
    assert words in told(dialog)
    table = child(dialog, QTreeWidget, "calibrateTable")
    rows = (table.topLevelItem(row) for row in range(table.topLevelItemCount()))
    bold = [row.font(0).bold() for row in rows if row is not None]
    assert bold == [trial == Calibration(work=WORK, trials=(RULE, other)).best for trial in (RULE, other)]


def test_a_source_that_cannot_be_read_is_told(dialog: CalibrateDialog, tmp_path: Path, qtbot: QtBot) -> None:
    source = tmp_path / "empty.mkv"
    source.touch()
    spec = TaskSpec(source=str(source), output="", script=SOURCE_SCRIPT, encoder="-c:v libx264")
    with qtbot.waitSignal(dialog.measuring.failed):
        dialog.measuring.begin(spec, "", "720p")
        dialog.begun()
        assert child(dialog, QPushButton, "calibrateStart").text() == "&Stop"
    assert "empty.mkv" in told(dialog)
    assert child(dialog, QPushButton, "calibrateStart").text() == "&Measure"


def test_it_waits_for_the_queue(window: MainWindow, session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    trigger(window, "calibrate")
    dialog = child(window, CalibrateDialog, "calibrateDialog")
    monkeypatch.setattr(Session, "is_busy", property(lambda _: True))
    child(dialog, QPushButton, "calibrateStart").click()
    assert "The queue works" in told(dialog)
    assert not dialog.measuring.is_running
