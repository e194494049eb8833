# SPDX-License-Identifier: GPL-3.0-or-later
"""What the queue's commands say and refuse, without running anything."""

import json
from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest

from ripgui.cli.main import run_command
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec, TaskState, Wish
from ripgui.engine.lock import task_lock
from ripgui.engine.store import Store

SPEC = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264")
type Said = tuple[int, str, str]


@pytest.fixture
def store() -> Iterator[Store]:
    """The user's queue with three waiting tasks."""
    opened = Store()
    for name in "abc":
        opened.add(replace(SPEC, output=f"/v/{name}-encoded.mkv"))
    yield opened
    opened.close()


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str]) -> Callable[..., Said]:
    """Runs `ripgui queue WORDS…`; returns exit status, standard output and standard error."""

    def run(*words: str) -> Said:
        status = run_command(["queue", *words])
        out, err = capsys.readouterr()
        return status, out, err

    return run


COMMANDS = ("pause", "resume", "cancel", "remove", "clear", "retry", "move")


@pytest.mark.parametrize("command", COMMANDS)
def test_a_task_that_is_not_there_is_named_and_nothing_is_done(
    store: Store, say: Callable[..., Said], command: str
) -> None:
    before = store.tasks()
    assert say(command, "1", "99") == (2, "", "ripgui: there is no task 99\n")
    assert store.tasks() == before


def test_seams_need_a_script_that_may_run(store: Store, say: Callable[..., Said]) -> None:
    store.update(1, state=TaskState.DONE)
    status, told, why = say("seams", "1")
    assert (status, told) == (2, "")
    assert why.startswith("ripgui: task 1 is not compared: its script was never run here")


def test_a_move_needs_a_place(store: Store, say: Callable[..., Said]) -> None:
    assert say("move", "1", "--before", "99") == (2, "", "ripgui: there is no task 99\n")
    status, _, told = say("move", "1", "2", "--before", "2")
    assert (status, "before itself" in told) == (2, True)
    assert [task.id for task in store.tasks()] == [1, 2, 3]


def test_each_command_says_in_one_line_what_it_did(store: Store, say: Callable[..., Said]) -> None:
    for words, told in (
        (("pause", "1", "2", "1"), "paused tasks 1 and 2"),
        (("resume", "1"), "resumed task 1"),
        (("move", "3", "1", "--before", "2"), "moved tasks 3 and 1 before task 2"),
        (("move", "2"), "moved task 2 to the end"),
        (("cancel", "1", "2", "3"), "cancelled tasks 1, 2 and 3"),
        (("retry", "1"), "queued again task 1"),
        (("remove", "1"), "removed task 1"),
        (("clear", "2"), "cleared task 2"),
        (("clear",), "cleared task 3"),
        (("clear",), "nothing to clear"),
        (("run",), "nothing to do"),
    ):
        assert say(*words) == (0, f"{told}\n", ""), words


def test_settings_are_copied_from_task_to_task(store: Store, say: Callable[..., Said]) -> None:
    store.update(1, spec=replace(store.task(1).spec, encoder="-c:v libx265 -crf 14", script="y"))
    assert say("copy", "2", "3", "--from", "1") == (0, "copied from task 1 to tasks 2 and 3\n", "")
    given = [(task.spec.encoder, task.spec.script, task.spec.output) for task in store.tasks()]
    assert given == [("-c:v libx265 -crf 14", "y", f"/v/{name}-encoded.mkv") for name in "abc"]
    assert say("copy", "2", "--from", "9") == (2, "", "ripgui: there is no task 9\n")


def test_each_command_says_it_to_programs_too(store: Store, say: Callable[..., Said]) -> None:
    status, told, _ = say("pause", "1", "3", "--json")
    assert (status, json.loads(told)) == (0, {"command": "pause", "tasks": [1, 3], "asked": [], "refused": []})
    status, told, problem = say("pause", "1", "2", "--json")
    refused = "task 1 is paused; only waiting and running tasks can be paused"
    assert (status, problem) == (2, f"ripgui: {refused}\n")
    assert json.loads(told) == {"command": "pause", "tasks": [2], "asked": [], "refused": [refused]}
    for words in (("cancel", "1"), ("retry", "1"), ("move", "1"), ("remove", "1"), ("clear", "2"), ("clear",)):
        status, told, _ = say(*words, "--json")
        assert (status, told.count("\n"), json.loads(told)["command"]) == (0, 1, words[0])
    store.remove(3)
    assert say("run", "--json") == (0, '{"event": "idle"}\n', "")


def test_a_task_that_is_worked_on_is_said_to_follow(store: Store, say: Callable[..., Said]) -> None:
    store.update(2, state=TaskState.RUNNING)
    with task_lock(2) as lock:
        assert lock.take()
        told = "cancelled tasks 1 and 2; task 2 is being worked on and will follow\n"
        assert say("cancel", "1", "2") == (0, told, "")


def test_a_queue_whose_tasks_are_paused_says_so(store: Store, say: Callable[..., Said]) -> None:
    say("pause", "1", "2", "3")
    assert say("run") == (0, "nothing to do: tasks 1, 2 and 3 paused, see: ripgui queue resume\n", "")


def test_a_number_that_no_task_can_have_is_bad_usage(store: Store, capsys: pytest.CaptureFixture[str]) -> None:
    for number in ("9" * 20, "9" * 5000):
        for words in (("remove", number), ("move", "1", "--before", number), ("seams", number)):
            with pytest.raises(SystemExit) as caught:
                run_command(["queue", *words])
            assert caught.value.code == 2
            told = capsys.readouterr().err
            assert (told.count("\n"), "too large" in told) == (1, True)
    assert len(store.tasks()) == 3


def states(say: Callable[..., Said]) -> list[str]:
    return [json.loads(line)["state"] for line in say("list", "--json")[1].splitlines()]


def test_what_nobody_works_on_any_more_waits(store: Store, say: Callable[..., Said]) -> None:
    for task_id, state, wish in ((1, "running", ""), (2, "merging", "cancel"), (3, "verifying", "")):
        store.update(task_id, state=TaskState(state), wish=Wish(wish))
    store.update(1, owner="encode")
    store.set_chunks(1, [Chunk(index=0, range=FrameRange(0, 24), identity="x", state=ChunkState.RUNNING)])
    with task_lock(3) as lock:
        assert lock.take()
        assert states(say) == ["waiting", "cancelled", "verifying"]
        _, told, _ = say("list", "--json")
        assert json.loads(told.splitlines()[0])["chunks"][0]["state"] == "waiting"
        _, table, _ = say("list")
        assert [word in table for word in ("waiting", "running", "cancelled", "verifying")] == [True, False, True, True]
    assert [task.state for task in store.tasks()] == ["running", "merging", "verifying"]


def test_chunks_of_a_paused_task_run_only_where_somebody_has_it(store: Store, say: Callable[..., Said]) -> None:
    store.update(1, state=TaskState.PAUSED)
    store.set_chunks(1, [Chunk(index=0, range=FrameRange(0, 24), identity="x", state=ChunkState.RUNNING)])

    def chunk_state() -> str:
        found: str = json.loads(say("list", "--json")[1].splitlines()[0])["chunks"][0]["state"]
        return found

    assert chunk_state() == "waiting"
    with task_lock(1) as lock:
        assert lock.take()
        assert chunk_state() == "running"


def test_what_ends_while_the_queue_is_listed_does_not_wait(
    store: Store, say: Callable[..., Said], monkeypatch: pytest.MonkeyPatch
) -> None:
    store.update(1, state=TaskState.DELIVERING)

    def end(task_id: int, **_: float) -> bool:
        store.update(task_id, state=TaskState.DONE)
        return False

    monkeypatch.setattr("ripgui.engine.queue.queue.task_is_owned", end)
    assert states(say) == ["done", "waiting", "waiting"]
