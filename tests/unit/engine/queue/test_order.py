# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks that wait for others: never in a circle, held where one fails, free where it is done or gone."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.error import InputError
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.engine.queue.queue import Queue
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner


@pytest.fixture
def tasks(store: Store, make_clip: Callable[..., Path], tmp_path: Path) -> list[Task]:
    spec = TaskSpec(
        source=str(make_clip(frames=24)),
        output="",
        script=SOURCE_SCRIPT,
        encoder="-c:v libx264 -preset ultrafast",
    )
    return Queue(store).add([replace(spec, output=str(tmp_path / f"{name}.mkv")) for name in "abc"])


def _run(store: Store, qtbot: QtBot) -> list[tuple[TaskState, str]]:
    runner = JobRunner(store, Settings(keep_awake=False))
    runner.open()
    with qtbot.waitSignal(runner.idle, timeout=120_000):
        runner.start()
    runner.close()
    return [(task.state, task.error) for task in store.tasks()]


def test_a_task_runs_after_the_one_it_waits_for(store: Store, tasks: list[Task], qtbot: QtBot) -> None:
    first, second, third = tasks
    Queue(store).put_after([first.id], third.id)
    Queue(store).put_after([third.id], second.id)
    assert _run(store, qtbot) == [(TaskState.DONE, "")] * 3
    ends = {task.id: task.finished_at for task in store.tasks()}
    assert ends[second.id] < ends[third.id] < ends[first.id]


def test_a_failed_one_holds_those_behind_it(store: Store, tasks: list[Task], qtbot: QtBot) -> None:
    first, second, third = tasks
    store.update(first.id, state=TaskState.FAILED)
    Queue(store).put_after([second.id], first.id)
    Queue(store).put_after([third.id], second.id)
    told = _run(store, qtbot)
    assert told[1][0] is TaskState.WAITING
    assert told[1][1].startswith(f"waits for task {first.id} (")
    assert told[1][1].endswith("which is failed")
    assert told[2] == (TaskState.WAITING, "")
    Queue(store).clear(first.id)
    assert _run(store, qtbot) == [(TaskState.DONE, "")] * 2


def test_nobody_waits_in_a_circle(store: Store, tasks: list[Task]) -> None:
    queue, (first, second, third) = Queue(store), tasks
    queue.put_after([second.id], first.id)
    queue.put_after([third.id], second.id)
    with pytest.raises(InputError, match="cannot wait for itself, or for one that waits for it"):
        queue.put_after([first.id], third.id)
    with pytest.raises(InputError, match="there is no task 99"):
        queue.put_after([first.id], 99)
    queue.put_after([second.id], None)
    queue.put_after([first.id], third.id)
    assert [task.spec.after for task in store.tasks()] == [third.id, 0, second.id]
