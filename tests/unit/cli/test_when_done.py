# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line does when all is done, and when it begins. The programs it calls are real, only harmless."""

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.cli import run
from ripgui.cli.main import run_command
from ripgui.cli.report import PlainReporter
from ripgui.core.event import Finished
from ripgui.core.schedule import Schedule, local_now
from ripgui.core.task import TaskState
from ripgui.core.when_done import Action, WhenDone, summary_of
from ripgui.engine.lock import runner_lock
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner
from ripgui.engine.work.timekeeper import Timekeeper
from ripgui.engine.work.when_done import carry_out, check_when_done

PAST = timedelta(hours=-1)
LATER = timedelta(hours=1)


@pytest.fixture
def programs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder that holds the only programs there are; each writes down what it was told."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for name in ("systemctl", "tell"):
        (folder / name).write_text(f'#!/bin/sh\necho "{name} $* $RIPGUI_RESULT" >> "{folder}/called"\n')
        (folder / name).chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setattr(run, "COUNTDOWN_S", 0)
    return folder


def called(programs: Path) -> str:
    return (programs / "called").read_text() if (programs / "called").exists() else ""


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:
    store = Store()
    yield JobRunner(store, Settings())
    store.close()


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize(
    ("choice", "told"),
    [
        (WhenDone(action=Action.SLEEP), "systemctl suspend \n"),
        (WhenDone(action=Action.SHUT_DOWN), "systemctl poweroff \n"),
        (WhenDone(action=Action.RUN, command=("tell", "a b")), "tell a b done\n"),
        (WhenDone(), ""),
    ],
)
def test_when_all_is_done_it_is_done(runner: JobRunner, programs: Path, choice: WhenDone, told: str) -> None:
    assert run.run_until_idle(runner, PlainReporter(), asked=None, when_done=choice) == 0
    assert called(programs) == told


def test_what_fails_then_is_told(runner: JobRunner, programs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (programs / "systemctl").write_text("#!/bin/sh\necho no permission >&2\nexit 1\n")
    assert run.run_until_idle(runner, PlainReporter(), asked=None, when_done=WhenDone(action=Action.SLEEP)) == 1
    assert "systemctl suspend failed: no permission" in capsys.readouterr().err


def test_a_command_of_the_window_is_waited_for_by_nobody(qtbot: QtBot, programs: Path) -> None:
    failed = Finished(task=1, state=TaskState.FAILED, output="", frames=0, error="broken")
    carry_out(WhenDone(action=Action.RUN, command=("tell", "$HOME;", "it")), summary_of([failed]))
    qtbot.waitUntil(lambda: called(programs) == "tell $HOME; it failed\n")
    (programs / "systemctl").unlink()
    for action in (Action.SLEEP, Action.SHUT_DOWN):
        with pytest.raises(Exception, match="no program systemctl"):
            check_when_done(WhenDone(action=action))


@pytest.mark.parametrize("starts_in", [None, PAST])
def test_a_moment_that_has_come_starts_the_queue(runner: JobRunner, starts_in: timedelta | None) -> None:
    start = None if starts_in is None else local_now() + starts_in
    schedule = Schedule(start=start, pause=local_now() + LATER)
    assert run.run_until_idle(runner, PlainReporter(), asked=None, schedule=schedule) == 0


def test_a_moment_at_which_nobody_goes_on_ends_the_run(runner: JobRunner, programs: Path) -> None:
    schedule = Schedule(start=None, pause=local_now() + PAST)
    then = WhenDone(action=Action.SHUT_DOWN)
    assert run.run_until_idle(runner, PlainReporter(), asked=None, schedule=schedule, when_done=then) == 0
    assert called(programs) == "systemctl poweroff \n"


def test_a_timekeeper_does_what_is_due_and_tells_what_is_left(qtbot: QtBot) -> None:
    did: list[str] = []
    left: list[Schedule | None] = []
    keeper = Timekeeper(lambda: did.append("start"), lambda: did.append("pause"))
    keeper.changed.connect(left.append)
    evening = datetime.fromisoformat("2026-03-10T20:00")
    schedule = Schedule(start=evening + LATER, pause=evening + 2 * LATER)
    keeper.keep(schedule)
    keeper.look(evening + LATER / 2)
    assert (did, left) == ([], [schedule])
    keeper.look(evening + LATER)
    keeper.look(evening + 2 * LATER)
    assert (did, left[1:], keeper.schedule) == (
        ["start", "pause"],
        [Schedule(start=None, pause=schedule.pause), None],
        None,
    )
    keeper.keep(schedule)
    keeper.keep(None)
    keeper.look(evening + LATER)
    assert did == ["start", "pause"]


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    def call(*words: str) -> tuple[int, str]:
        try:
            status = run_command(words)
        except SystemExit as ended:
            status = int(ended.code or 0)
        return status, capsys.readouterr().err

    return call


@pytest.mark.usefixtures("programs")
@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--when-done", "dance"), "none of nothing, sleep"),
        (("--when-done", "run nowhere-to-be-found"), "no program nowhere-to-be-found"),
        (("--only-if-well",), "needs --when-done"),
        (("--at", "25:00"), "not a time of day"),
        (("--at", "23:00", "--until", "23:00"), "same time"),
        (("--at", "23:00", "--in", "2"), "not both"),
        (("--in", "0"), "not a number of hours"),
    ],
)
def test_what_cannot_be_done_is_refused_before(
    say: Callable[..., tuple[int, str]], words: tuple[str, ...], told: str
) -> None:
    status, err = say("queue", "run", *words)
    assert (status, told in err, err.count("\n")) == (2, True, 1)


def test_of_another_runner_s_queue_nothing_is_planned(say: Callable[..., tuple[int, str]]) -> None:
    with runner_lock() as lock:
        assert lock.take()
        status, err = say("queue", "run", "--at", "23:00")
    assert (status, "another RipGUI" in err) == (2, True)
