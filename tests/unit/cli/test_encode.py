# SPDX-License-Identifier: GPL-3.0-or-later
"""What an encode of the command line leaves in the queue where it was refused."""

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.cli.encode import encode_specs
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.lock import ProcessLock
from ripgui.engine.queue.task_files import RECORD_SUFFIX
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work import runner
from ripgui.engine.work.work_folder import choose_work_folder

pytestmark = pytest.mark.usefixtures("qapp")
"""One application serves all tests of a process: a command would make one that shows no window."""


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


@pytest.fixture
def spec(make_clip: Callable[..., Path], tmp_path: Path) -> TaskSpec:
    """Its script is refused."""
    return TaskSpec(
        source=str(make_clip()), output=str(tmp_path / "out.mkv"), script="no script", encoder="-c:v libx264"
    )


def encoded(store: Store, spec: TaskSpec) -> int:
    Trust(store).save(spec.script)
    return encode_specs(store, [spec], Settings(keep_awake=False), as_json=True)


def test_what_was_refused_waits_for_nobody(store: Store, spec: TaskSpec) -> None:
    assert encoded(store, spec) == 2
    assert store.tasks() == []


@pytest.mark.parametrize("error", ["", "chunk 3 failed"], ids=["done", "failed"])
def test_what_another_process_ended_meanwhile_stays(
    store: Store, spec: TaskSpec, monkeypatch: pytest.MonkeyPatch, error: str
) -> None:
    class Taken(ProcessLock):
        """Another process has it, and gives it back at once."""

        def take(self, *, wait_s: float = 0.0) -> bool:
            [task] = store.tasks()
            store.update(task.id, state=TaskState.FAILED if error else TaskState.DONE, error=error, owner="")
            return False

    monkeypatch.setattr(runner, "task_lock", lambda task_id: Taken(f"task-{task_id}"))
    assert encoded(store, spec) == 2
    [left] = store.tasks()
    assert (left.error, left.owner) == (error, "")


@pytest.mark.parametrize("is_readable", [True, False])
def test_what_was_finished_before_stays_for_who_asks_again(
    store: Store, spec: TaskSpec, monkeypatch: pytest.MonkeyPatch, is_readable: bool
) -> None:
    task = store.add(spec)
    folder = Path(choose_work_folder(store, task, "").work_folder)
    store.remove(task.id)
    record = folder / f"000000-1a2b{RECORD_SUFFIX}"
    record.touch()
    ask = os.listdir

    def listed(path: str) -> list[str]:
        if path == str(folder):
            raise PermissionError(path)
        return ask(path)

    if not is_readable:
        monkeypatch.setattr(os, "listdir", listed)
    assert encoded(store, spec) == 2
    assert store.tasks() == []
    assert record.exists()
    assert choose_work_folder(store, store.add(spec), "").work_folder == str(folder)
