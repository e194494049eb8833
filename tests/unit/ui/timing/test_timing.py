# SPDX-License-Identifier: GPL-3.0-or-later
"""Starting later, and what comes when the queue is done: the dialog, the minute before, and the window's part."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from ripgui.core.event import Finished
from ripgui.core.schedule import local_now
from ripgui.core.task import TaskState
from ripgui.core.when_done import COUNTDOWN_S, Action, WhenDone
from ripgui.engine.session import Session
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.timing.choice import TimingChoice
from ripgui.ui.timing.countdown import Countdown
from ripgui.ui.timing.dialog import TimingDialog
from ripgui.ui.wording import moment
from tests.unit.ui.hand import Calls

EVENING = datetime.fromisoformat("2026-03-10T20:00")
DONE = Finished(task=1, state=TaskState.DONE, output="/v/a.mkv", frames=12)
FAILED = Finished(task=2, state=TaskState.FAILED, output="/v/b.mkv", frames=0, error="no such plugin", fault="input")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> Iterator[TimingDialog]:
    parent = QWidget()
    qtbot.addWidget(parent)
    made = TimingDialog(theme, lambda: EVENING, parent)
    made.show_choice(TimingChoice(), WhenDone())
    made.show()
    yield made
    made.close()


def choose(dialog: QWidget, name: str, value: object) -> None:
    box = dialog.findChild(QComboBox, name)
    assert box is not None
    box.setCurrentIndex(box.findData(value))


def type_in(dialog: QWidget, name: str, text: str) -> None:
    line = dialog.findChild(QLineEdit, name)
    assert line is not None
    line.setText(text)


def tick(dialog: QWidget, name: str) -> None:
    box = dialog.findChild(QCheckBox, name)
    assert box is not None
    box.click()


def button(dialog: QWidget, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)
    assert found is not None
    return found


def plan(dialog: QWidget) -> str:
    found = dialog.findChild(QLabel, "timingPlan")
    assert found is not None
    return found.text()


def test_the_dialog_says_when_the_queue_runs(dialog: TimingDialog) -> None:
    assert plan(dialog) == ""
    choose(dialog, "timingMode", "clock")
    assert plan(dialog) == "Starts at 23:00"
    tick(dialog, "timingPauses")
    assert plan(dialog) == "Every day from 23:00 to 07:00, until it is set differently"
    choose(dialog, "timingMode", "hours")
    assert plan(dialog) == "Starts at 22:00, pauses at 07:00"
    choose(dialog, "timingMode", "hand")
    assert plan(dialog) == "Pauses at 07:00"
    type_in(dialog, "timingPause", "7 o'clock")
    assert "not a time of day" in plan(dialog)
    assert not button(dialog, "timingSet").isEnabled()


def test_the_dialog_asks_for_what_was_chosen(dialog: TimingDialog) -> None:
    asked: list[tuple[TimingChoice, WhenDone]] = []
    dialog.asked.connect(lambda timing, when_done: asked.append((timing, when_done)))
    choose(dialog, "timingAction", Action.RUN)
    assert not button(dialog, "timingSet").isEnabled()
    type_in(dialog, "timingCommand", "notify-send 'All done")
    assert not button(dialog, "timingSet").isEnabled()
    type_in(dialog, "timingCommand", "notify-send 'All done'")
    tick(dialog, "timingWell")
    button(dialog, "timingSet").click()
    command = ("notify-send", "All done")
    assert asked == [(TimingChoice(), WhenDone(action=Action.RUN, command=command, only_if_well=True))]


@pytest.mark.parametrize("action", [Action.SLEEP, Action.SHUT_DOWN])
def test_a_minute_is_left_to_prevent_it(qtbot: QtBot, theme: Theme, action: Action) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    ends: list[str] = []
    for prevents in (False, True):
        countdown = Countdown(action, theme, parent)
        countdown.over.connect(lambda: ends.append("over"))
        countdown.prevented.connect(lambda: ends.append("prevented"))
        countdown.show()
        for _ in range(COUNTDOWN_S - 1):
            countdown.tick()
        text = countdown.findChild(QLabel, "countdownText")
        assert text is not None
        assert "1 s" in text.text()
        assert ends == (["over"] if prevents else [])
        if prevents:
            button(countdown, "countdownStay").click()
        else:
            countdown.tick()
    assert ends == ["over", "prevented"]


def note(window: MainWindow) -> str:
    found = window.status.findChild(QToolButton, "timingNote")
    return found.text() if found is not None and not found.isHidden() else ""


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the only programs there are; each writes down what it was told."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("systemctl", "tell"):
        (folder / name).write_text(f'#!/bin/sh\necho "{name} $* $RIPGUI_RESULT" >> "{folder}/called"\n')
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return folder


def ask(window: MainWindow, action: Action, qtbot: QtBot, *, command: str = "", only_if_well: bool = False) -> None:
    """Through the dialog, as a user does."""
    window.actions_by_name["timing"].trigger()
    dialog = window.findChild(TimingDialog)
    assert dialog is not None
    choose(dialog, "timingAction", action)
    type_in(dialog, "timingCommand", command)
    if only_if_well:
        tick(dialog, "timingWell")
    button(dialog, "timingSet").click()
    qtbot.waitUntil(lambda: not dialog.isVisible())


def end_run(session: Session, *endings: Finished) -> None:
    session.running_changed.emit(True)
    for ending in endings:
        session.happened.emit(ending)
    session.running_changed.emit(False)
    session.ran_out.emit()


def test_what_was_asked_for_is_done_once(window: MainWindow, session: Session, qtbot: QtBot, programs: Path) -> None:
    called = programs / "called"
    ask(window, Action.RUN, qtbot, command="tell me")
    assert note(window) == "Then runs tell"
    end_run(session, DONE)
    qtbot.waitUntil(lambda: called.exists() and called.read_text() == "tell me done\n")
    assert note(window) == ""
    ask(window, Action.SHUT_DOWN, qtbot, only_if_well=True)
    end_run(session, DONE, FAILED)
    assert "Not all went well" in window.messages.text()
    ask(window, Action.SLEEP, qtbot)
    end_run(session, FAILED)
    countdown = window.findChild(Countdown)
    assert countdown is not None
    session.running_changed.emit(True)  # somebody went on
    assert not countdown.isVisible()
    ask(window, Action.SLEEP, qtbot)
    end_run(session, FAILED)
    button(next(each for each in window.findChildren(Countdown) if each.isVisible()), "countdownNow").click()
    qtbot.waitUntil(lambda: called.read_text() == "tell me done\nsystemctl suspend \n")
    end_run(session, DONE)
    assert [each for each in window.findChildren(Countdown) if each.isVisible()] == []
    (programs / "systemctl").unlink()
    window.actions_by_name["timing"].trigger()
    dialog = window.findChild(TimingDialog)
    assert dialog is not None
    choose(dialog, "timingAction", Action.SLEEP)
    button(dialog, "timingSet").click()
    told = dialog.findChild(QLabel, "timingMessage")
    assert told is not None
    qtbot.waitUntil(lambda: "no program systemctl" in told.text())


def test_the_window_starts_and_pauses_by_the_clock(
    window: MainWindow, session: Session, calls: Calls, monkeypatch: pytest.MonkeyPatch
) -> None:
    timing = window.commands.timing
    now = local_now()
    soon, later = (f"{now + timedelta(hours=hours):%H:%M}" for hours in (1, 3))
    timing.restore(f"{soon}-{later}")
    assert (note(window), timing.holds, session.is_held) == (f"Starts at {soon}", True, True)
    assert timing.daily == f"{soon}-{later}"
    timing._keeper.look(now + timedelta(hours=2))
    assert [name for name, _ in calls if name in ("start", "resume", "pause")] == ["resume", "start"]
    assert (note(window), timing.holds, session.is_held) == (f"Pauses at {later}", False, False)
    monkeypatch.setattr(Session, "is_running", property(lambda _: True))
    timing._keeper.look(now + timedelta(hours=4))
    assert calls[-1][0] == "pause"
    timing.restore("nonsense")
    assert timing.daily == f"{soon}-{later}"


def test_quitting_closes_the_window(window: MainWindow, session: Session, qtbot: QtBot) -> None:
    ask(window, Action.QUIT, qtbot)
    with qtbot.waitSignal(window.closing.closed):
        end_run(session, DONE)
    assert not window.closing.resumes


def test_moments_are_told_as_somebody_at_the_clock_would() -> None:
    assert moment(EVENING + timedelta(hours=11), EVENING) == "at 07:00"
    assert moment(EVENING + timedelta(days=2), EVENING).startswith("on ")
