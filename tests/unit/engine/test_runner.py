# SPDX-License-Identifier: GPL-3.0-or-later
"""The runner between what others want at the same moment: wishes, full disks, tasks that somebody else has."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.core.cancel import StopLevel
from ripgui.core.preset import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState, Wish
from ripgui.engine.queue import Queue
from ripgui.engine.runner import JobRunner
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from tests.unit.engine.test_queue import Rival

FAST = "-c:v libx264 -preset ultrafast"
SETTINGS = Settings(keep_awake=False)


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


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
