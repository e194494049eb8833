# SPDX-License-Identifier: GPL-3.0-or-later
"""Ranges encoded as tests, and single tasks started: ahead of the queue, with real workers."""

from collections.abc import Callable, Iterator
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.event import Finished
from ripgui.core.folders import cache_folder
from ripgui.core.ranges import FrameRange
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.queue.tryout import remove_tryout, tryout_spec
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from tests.unit.engine.test_session import FAST, HELD, SLOW, Watched, open_gate


@pytest.fixture
def watched(qtbot: QtBot) -> Iterator[Watched]:
    made = Watched(Session(Store(), Settings(keep_awake=False)))
    assert made.session.become_runner()
    made.session.open()
    made.session.trust(SLOW)
    made.session.trust(HELD)
    yield made
    made.session.close()


def add(watched: Watched, qtbot: QtBot, *paths: Path, folder: Path, script: str = SOURCE_SCRIPT) -> None:
    wanted = len(watched.rows) + len(paths)
    options = AddOptions(script=script, encoder=FAST, folder=str(folder), chunk_seconds=1)
    watched.session.add([str(path) for path in paths], options)
    qtbot.waitUntil(lambda: len([row for row in watched.rows.values() if row.task.facts]) == wanted)


def states_of_tests(watched: Watched) -> list[TaskState]:
    return [task.state for task in watched.tasks if task.spec.is_test]


def decoded(path: str) -> int:
    with av.open(path) as container:
        return sum(1 for _ in container.decode(video=0))


def test_a_range_is_encoded_alone_while_the_queue_stands(
    watched: Watched, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add(watched, qtbot, make_clip(frames=48, audio="stereo"), folder=tmp_path)
    [task] = watched.tasks
    watched.session.encode_test(task.spec, FrameRange(10, 34))
    qtbot.waitUntil(lambda: states_of_tests(watched) == [TaskState.DONE])
    test = watched.tasks[0]
    assert test.spec.is_test
    assert test.spec.range == "10:34"
    assert decoded(test.spec.output) == 24
    assert watched.states == [TaskState.DONE, TaskState.WAITING]
    assert not watched.session.is_running
    assert list(tmp_path.iterdir()) == []
    watched.session.remove_tasks([test.id])
    qtbot.waitUntil(lambda: len(watched.rows) == 1)
    assert not any(cache_folder().joinpath("tests").iterdir())


def test_a_test_comes_before_the_task_that_runs_which_then_goes_on(
    watched: Watched, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add(watched, qtbot, make_clip(frames=144), folder=tmp_path, script=HELD)
    watched.session.start()
    qtbot.waitUntil(lambda: watched.chunk_is_done)
    done_before = {chunk.identity for row in watched.rows.values() for chunk in row.chunks if chunk.state == "done"}
    [task] = watched.tasks
    with qtbot.waitSignal(watched.session.tested):
        watched.session.encode_test(task.spec, FrameRange(0, 12))
    open_gate()
    qtbot.waitUntil(lambda: states_of_tests(watched) == [TaskState.DONE])
    assert watched.rows[task.id].task.state is not TaskState.DONE
    qtbot.waitUntil(lambda: watched.states == [TaskState.DONE] * 2)
    assert done_before <= {chunk.identity for chunk in watched.rows[task.id].chunks}
    assert watched.messages == []


def test_a_test_does_not_start_again_what_was_stopped(
    watched: Watched, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add(watched, qtbot, make_clip(frames=144), folder=tmp_path, script=HELD)
    [task] = watched.tasks
    at_idle: list[list[int]] = []

    def ended() -> list[int]:
        return [event.task for event in watched.events if isinstance(event, Finished)]

    watched.session.idle.connect(lambda: at_idle.append(ended()))
    watched.session.start()
    qtbot.waitUntil(lambda: watched.frames_seen > 0)
    watched.session.stop_after_chunks()
    watched.session.encode_test(task.spec, FrameRange(0, 12))
    open_gate()
    qtbot.waitUntil(lambda: bool(at_idle) and len(at_idle[-1]) > 1)
    assert [task_id == task.id for task_id in at_idle[-1]] == [True, False]
    assert not watched.session.is_running


def test_one_task_is_started_and_no_other(
    watched: Watched, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add(watched, qtbot, make_clip(frames=24), make_clip(frames=48), folder=tmp_path)
    second = watched.tasks[1]
    watched.session.cancel_tasks([second.id])
    watched.session.start_task(second.id)
    with qtbot.waitSignal(watched.session.idle):
        pass
    qtbot.waitUntil(lambda: watched.states == [TaskState.WAITING, TaskState.DONE])
    watched.session.start_task(second.id)
    qtbot.waitUntil(lambda: bool(watched.messages))
    assert watched.messages == [f"task {second.id} is done and cannot be started"]


def test_stop_forgets_what_was_to_come_first(
    watched: Watched, qtbot: QtBot, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    add(watched, qtbot, make_clip(frames=144), make_clip(frames=48), folder=tmp_path, script=SLOW)
    first, second = watched.tasks
    watched.session.start_task(first.id)
    watched.session.start_task(second.id)
    qtbot.waitUntil(lambda: watched.frames_seen > 0)
    assert watched.session.is_busy
    with qtbot.waitSignal(watched.session.idle):
        watched.session.stop_now()
    qtbot.waitUntil(lambda: watched.states == [TaskState.WAITING] * 2)


def test_only_what_lies_in_the_folder_of_tests_is_deleted(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "tests" / "show"):
        mine = folder / "mine.mkv"
        folder.mkdir(parents=True, exist_ok=True)
        mine.write_bytes(b"kept")
        remove_tryout(str(mine))
        assert mine.exists()


def test_a_long_name_still_makes_a_file() -> None:
    spec = TaskSpec(source=f"/videos/{'é' * 120}.mkv", output="/videos/out.mp4", script="", encoder=FAST)
    made = tryout_spec(spec, FrameRange(100, 220))
    assert made.output.endswith(" 100-219.mp4")
    assert len(Path(made.output).name.encode()) <= 255
