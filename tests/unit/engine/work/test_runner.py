# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner between what others want at the same moment: wishes, full disks, tasks that somebody else has."""

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.cli.report import make_reporter
from ripgui.cli.run import run_until_idle
from ripgui.core.cancel import StopLevel
from ripgui.core.event import Event, Finished, StageChanged
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.storage import Delivery, Storage
from ripgui.core.task import Task, TaskSpec, TaskState, Wish
from ripgui.core.treatment import Treatment
from ripgui.engine.delivery.storages import add_storage, remove_storage
from ripgui.engine.lock import task_lock
from ripgui.engine.queue.queue import Queue
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner
from tests.unit.engine.queue.test_queue import Rival

FAST = "-c:v libx264 -preset ultrafast"
SETTINGS = Settings(keep_awake=False)


@pytest.fixture
def spec(make_clip: Callable[..., Path], tmp_path: Path) -> TaskSpec:
    source = make_clip(frames=24)
    return TaskSpec(source=str(source), output=str(tmp_path / "out.mkv"), script=SOURCE_SCRIPT, encoder=FAST)


@pytest.mark.parametrize("wish", ["cancel", "remove"])
def test_a_wish_of_the_last_moment_is_granted(
    store: Store, spec: TaskSpec, monkeypatch: pytest.MonkeyPatch, wish: str
) -> None:
    (task,) = Queue(store).add([spec])
    runner = JobRunner(store, SETTINGS)
    runner.stop(StopLevel.NOW)
    rival = Rival(store, lambda other: getattr(Queue(other), wish)(task.id))
    look = store.wish
    monkeypatch.setattr(store, "wish", lambda task_id: rival.acts_after(look(task_id)))
    runner.run_task(task)
    rival.join()
    left = [(row.state, row.wish) for row in store.tasks()]
    assert left == ([(TaskState.CANCELLED, Wish.NONE)] if wish == "cancel" else [])


@pytest.mark.parametrize(
    ("storage", "told"),
    [(None, "there is no storage 'box'"), (Storage(name="box", bucket="box", access_key="env:NOT_SET"), "not set")],
    ids=["gone", "keyless"],
)
def test_what_could_not_be_sent_is_not_made(store: Store, spec: TaskSpec, storage: Storage | None, told: str) -> None:
    add_storage(Storage(name="box", bucket="box"))
    task = Queue(store).add([replace(spec, treatment=Treatment(delivery=Delivery(storage="box")))])[0]
    remove_storage("box")
    if storage is not None:
        add_storage(storage)
    JobRunner(store, SETTINGS).run_task(task)
    [row] = store.tasks()
    assert (row.state, told in row.error, Path(spec.output).exists()) == (TaskState.FAILED, True, False)


def test_a_queue_has_run_out_when_nothing_is_left_of_it(store: Store, qtbot: QtBot) -> None:
    runner = JobRunner(store, SETTINGS)
    ends: list[str] = []
    runner.ran_out.connect(lambda: ends.append("out"))
    runner.open()
    with qtbot.waitSignal(runner.idle):
        runner.run_ahead(99)  # of one that is gone, nothing is left to do
    with qtbot.waitSignal(runner.ran_out):
        runner.start()
    runner.close()
    assert ends == ["out"]


FULL_FFMPEG = """\
#!{python}
import os, sys
if sys.argv[-1].endswith(".part"):
    sys.exit("av_interleaved_write_frame(): No space left on device")
os.execv({ffmpeg!r}, [{ffmpeg!r}, *sys.argv[1:]])
"""


def test_a_full_disk_stops_what_was_started_by_name_too(
    store: Store, spec: TaskSpec, qtbot: QtBot, tmp_path: Path, ffmpeg: str
) -> None:
    wrapper = tmp_path / "ffmpeg"
    wrapper.write_text(FULL_FFMPEG.format(python=sys.executable, ffmpeg=ffmpeg))
    wrapper.chmod(0o755)
    first, second = Queue(store).add([spec, replace(spec, output=str(tmp_path / "b.mkv"))])
    runner = JobRunner(store, replace(SETTINGS, ffmpeg=str(wrapper)))
    endings = Endings(runner)
    runner.run_ahead(first.id)
    runner.run_ahead(second.id)
    with qtbot.waitSignal(runner.idle):
        runner.open()
    runner.close()
    assert [(ending.task, ending.state) for ending in endings.seen] == [(first.id, TaskState.WAITING)]
    assert "no space" in endings.seen[0].error


RANGED = Treatment(keeps_original=True)


def test_a_result_that_cannot_have_its_name_leaves_no_original_behind(
    store: Store, spec: TaskSpec, tmp_path: Path
) -> None:
    (task,) = Queue(store).add([replace(spec, range="4:20", treatment=RANGED)])
    runner = JobRunner(store, SETTINGS)

    def appear(event: Event) -> None:
        if isinstance(event, StageChanged) and event.state is TaskState.DELIVERING:
            Path(spec.output).write_text("somebody else's")

    runner.happened.connect(appear)
    runner.run_task(task)
    [row] = store.tasks()
    assert (row.state, "appeared meanwhile" in row.error) == (TaskState.FAILED, True)
    assert [path.name for path in tmp_path.iterdir() if path.is_file()] == ["out.mkv"]


def test_an_original_gets_its_name_though_the_program_was_killed_before(
    store: Store, spec: TaskSpec, tmp_path: Path
) -> None:
    task = store.add(replace(spec, range="4:20", treatment=RANGED))
    store.update(task.id, work_folder=str(tmp_path / ".ripgui-x"), output_size_bytes=6)
    Path(spec.output).write_bytes(b"result")
    (tmp_path / ".ripgui-x.part.original").write_bytes(b"original")
    JobRunner(store, SETTINGS).run_task(store.task(task.id))
    assert store.task(task.id).state is TaskState.DONE
    assert sorted(path.name for path in tmp_path.iterdir()) == ["out.mkv", "out.original.mkv"]


def test_a_task_that_somebody_else_runs_keeps_nobody_from_the_next(
    store: Store, spec: TaskSpec, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = Queue(store).add([spec, replace(spec, output=str(tmp_path / "b.mkv"))])
    tasks = iter((first, second))
    runner = JobRunner(store, SETTINGS, next_task=lambda: next(tasks, None), hears_requests=False)
    endings = Endings(runner)
    with task_lock(first.id) as lock:
        assert lock.take()
        runner.open()
        with qtbot.waitSignal(runner.idle):
            runner.start()
        runner.close()
    told = [(ending.task, ending.state, ending.fault) for ending in endings.seen]
    assert told == [(first.id, TaskState.FAILED, "input"), (second.id, TaskState.DONE, "")]
    assert "another process" in endings.seen[0].error


def test_a_file_that_was_not_encoded_is_a_failure(
    store: Store, spec: TaskSpec, capsys: pytest.CaptureFixture[str]
) -> None:
    queue = Queue(store)

    def cancelled_at_once() -> Iterator[Task]:
        task = queue.claim(spec, "encode")
        queue.cancel(task.id)
        yield task

    tasks = cancelled_at_once()
    runner = JobRunner(store, SETTINGS, next_task=lambda: next(tasks, None), hears_requests=False)
    assert run_until_idle(runner, make_reporter(as_json=True), asked=1) == 1
    assert "1 of 1 files was not encoded" in capsys.readouterr().err


class Endings:
    """How tasks ended, in order."""

    def __init__(self, runner: JobRunner) -> None:
        self.seen: list[Finished] = []
        runner.happened.connect(lambda event: self.seen.append(event) if isinstance(event, Finished) else None)
