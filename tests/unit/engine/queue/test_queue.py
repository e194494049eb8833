# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on rows, at rest and while somebody works on them."""

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import EncoderError, InputError
from ripgui.core.folders import cache_folder, data_folder
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec, TaskState, Wish
from ripgui.engine.lock import task_lock
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.task_files import chunk_path
from ripgui.engine.queue.tryout import tryout_spec
from ripgui.engine.store import Store

SPEC = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "queue.sqlite3")
    yield opened
    opened.close()


@pytest.fixture
def queue(store: Store) -> Queue:
    return Queue(store)


def add(queue: Queue, name: str = "out") -> int:
    (task,) = queue.add([replace(SPEC, output=f"/v/{name}.mkv")])
    return task.id


def test_malformed_encoder_arguments_never_get_into_the_queue(store: Store, queue: Queue) -> None:
    bad = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264 ; touch x")
    with pytest.raises(EncoderError):
        queue.add([bad])
    assert store.tasks() == []


def test_commands_on_a_task_at_rest(store: Store, queue: Queue) -> None:
    task_id = add(queue)
    queue.pause(task_id)
    assert store.task(task_id).state is TaskState.PAUSED
    queue.resume(task_id)
    assert store.task(task_id).state is TaskState.WAITING
    queue.cancel(task_id)
    assert store.task(task_id).state is TaskState.CANCELLED
    with pytest.raises(InputError, match="already"):
        queue.cancel(task_id)
    with pytest.raises(InputError, match="only waiting and running"):
        queue.pause(task_id)
    queue.retry(task_id)
    assert store.task(task_id).state is TaskState.WAITING


def test_a_task_that_is_worked_on_gets_a_wish(store: Store, queue: Queue) -> None:
    task_id = add(queue)
    store.update(task_id, state=TaskState.RUNNING)
    with task_lock(task_id) as lock:
        assert lock.take()
        for command, wish in (
            (queue.pause, Wish.PAUSE),
            (queue.resume, Wish.NONE),
            (queue.cancel, Wish.CANCEL),
            (queue.remove, Wish.REMOVE),
            (queue.clear, Wish.CLEAR),
        ):
            command(task_id)
            assert store.wish(task_id) is wish
        for command in (queue.retry, queue.retry_merge):
            with pytest.raises(InputError, match="stop it first"):
                command(task_id)


def test_tasks_of_a_dead_runner_wait_again(store: Store, queue: Queue) -> None:
    dead, alive, encode = add(queue, "a"), add(queue, "b"), queue.claim(replace(SPEC, output="/v/c.mkv"), "encode").id
    for task_id in (dead, alive, encode):
        store.update(task_id, state=TaskState.MERGING)
    with task_lock(alive) as lock:
        assert lock.take()
        assert queue.recover() == [dead, encode]
    assert [store.task(task_id).state for task_id in (dead, alive, encode)] == ["waiting", "merging", "waiting"]
    assert store.task(encode).owner == ""


def test_a_task_that_ends_while_its_lock_is_looked_at_is_not_put_back(
    store: Store, queue: Queue, monkeypatch: pytest.MonkeyPatch
) -> None:
    task_id = add(queue)
    store.update(task_id, state=TaskState.VERIFYING)

    def ends(looked_at: int) -> bool:
        store.update(looked_at, state=TaskState.DONE)
        return False

    monkeypatch.setattr("ripgui.engine.queue.queue.task_is_owned", ends)
    assert queue.recover() == []
    assert store.task(task_id).state is TaskState.DONE


def test_a_chunk_is_retried_with_its_file_gone(store: Store, queue: Queue, tmp_path: Path) -> None:
    task_id = add(queue)
    work = tmp_path / ".ripgui-x"
    work.mkdir()
    done = Chunk(index=0, range=FrameRange(0, 9), identity="i" * 32, state=ChunkState.DONE, attempts=2, size_bytes=3)
    store.set_chunks(task_id, [done])
    store.update(task_id, work_folder=str(work), state=TaskState.FAILED)
    file = Path(chunk_path(store.task(task_id), done, ".mp4"))
    file.touch()
    with pytest.raises(InputError, match="no chunk 5"):
        queue.retry_chunk(task_id, 5)
    queue.retry_chunk(task_id, 0)
    assert not file.exists()
    (fresh,) = store.chunks(task_id)
    assert (fresh.state, fresh.attempts) == (ChunkState.WAITING, 0)


def test_clearing_deletes_temporary_files_and_removing_does_not(store: Store, queue: Queue, tmp_path: Path) -> None:
    for name, command, stays in (("a", queue.remove, True), ("b", queue.clear, False)):
        task_id = add(queue, name)
        work = tmp_path / f".ripgui-{name}"
        work.mkdir()
        store.update(task_id, work_folder=str(work))
        (work / "00000.mp4").touch()
        command(task_id)
        assert work.exists() is stays
    task_id = add(queue)
    (tmp_path / ".ripgui-empty").mkdir()
    store.update(task_id, work_folder=str(tmp_path / ".ripgui-empty"))
    queue.remove(task_id)
    assert not (tmp_path / ".ripgui-empty").exists()
    assert store.tasks() == []


def test_a_lock_goes_with_its_task(store: Store, queue: Queue) -> None:
    removed, cleared, gone, kept = (add(queue, name) for name in "abcd")
    files = {}
    for task_id in (removed, cleared, gone, kept):
        task_lock(task_id).take()
        (files[task_id],) = (data_folder() / "locks").glob(f"task-{task_id}.lock")
    queue.remove(removed)
    queue.clear(cleared)
    assert [file.exists() for file in files.values()] == [False, False, True, True]
    store.remove(gone)
    queue.recover()
    assert [file.exists() for file in files.values()] == [False, False, False, True]


def test_a_codec_that_the_container_cannot_hold_is_refused_at_once(queue: Queue) -> None:
    with pytest.raises(InputError, match="MP4 cannot hold"):
        queue.add([replace(SPEC, output="/v/out.mp4", encoder="-c:v prores_ks")])
    with pytest.raises(InputError, match="first"):
        queue.add([replace(SPEC, range="first:last")])


def test_a_name_that_is_not_unicode_is_refused_by_name(queue: Queue) -> None:
    with pytest.raises(InputError, match="not valid Unicode"):
        queue.add([replace(SPEC, source="/v/\udcff.mkv")])


def test_two_tasks_never_have_one_output(store: Store, queue: Queue, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "folder")
    spec = replace(SPEC, output=str(tmp_path / "folder" / "out.mkv"))
    same = replace(SPEC, source="/v/b.mkv", output=str(tmp_path / "link" / "out.mkv"), overwrite=True)
    (first,) = queue.add([spec])
    with pytest.raises(InputError, match="written by task 1 already"):
        queue.add([replace(SPEC, output="/v/good.mkv"), same])
    assert store.tasks() == [first]
    queue.cancel(first.id)
    (second,) = queue.add([same])
    with pytest.raises(InputError, match="written by task 2 already"):
        queue.retry(first.id)
    (third,) = queue.add([SPEC])
    with pytest.raises(InputError, match="written by task 2 already"):
        queue.edit(third.id, spec)
    store.update(second.id, state=TaskState.DONE)
    queue.retry(first.id)


def test_who_runs_a_task_alone_takes_up_what_its_last_run_left(store: Store, queue: Queue) -> None:
    left = queue.claim(SPEC, "encode")
    store.update(left.id, state=TaskState.DELIVERING, wish=Wish.CANCEL, output_size_bytes=7)
    assert queue.claim(SPEC, "encode") == replace(left, output_size_bytes=7)
    other = replace(SPEC, encoder="-c:v ffv1")
    # A file that was made with other settings is not what is asked for now.
    assert queue.claim(other, "encode") == replace(left, spec=other)
    with task_lock(left.id) as lock:
        assert lock.take()
        for refused in (queue.claim, queue.check_claim):
            with pytest.raises(InputError, match=f"written by task {left.id} already"):
                refused(SPEC, "encode")
    add(queue, "waits")
    with pytest.raises(InputError, match="already"):
        queue.claim(replace(other, output="/v/waits.mkv"), "encode")
    assert queue.claim(replace(SPEC, output="/v/waits.mkv"), "encode").owner == "encode"
    assert len(store.tasks()) == 2


@pytest.mark.parametrize("command", ["edit", "retry", "retry_merge"])
def test_nobody_takes_an_output_between_the_look_and_the_change(
    store: Store, queue: Queue, monkeypatch: pytest.MonkeyPatch, command: str
) -> None:
    task_id = add(queue, "a")
    store.set_chunks(task_id, [Chunk(index=0, range=FrameRange(0, 9), identity="i" * 32, state=ChunkState.DONE)])
    if command != "edit":
        queue.cancel(task_id)
    wanted = replace(SPEC, output="/v/b.mkv" if command == "edit" else "/v/a.mkv")
    rival = Rival(store, lambda other: Queue(other).add([replace(wanted, source="/v/other.mkv")]))
    look = store.tasks
    monkeypatch.setattr(store, "tasks", lambda: rival.acts_after(look()))
    try:
        if command == "edit":
            queue.edit(task_id, wanted)
        else:
            getattr(queue, command)(task_id)
    finally:
        rival.join()
    assert len([task for task in look() if not task.state.is_final]) == 1


class Rival:
    """Another process that acts on the queue at the worst moment."""

    def __init__(self, store: Store, act: Callable[[Store], object]) -> None:
        self._path = store.path
        self._act = act
        self._thread = threading.Thread(target=self._run)
        self.refused = ""

    def acts_after[T](self, seen: T) -> T:
        """`seen`, after the rival has acted for the first time, or has begun to wait for its turn."""
        if self._thread.ident is None:
            self._thread.start()
            self._thread.join(1)
        return seen

    def join(self) -> None:
        self._thread.join()

    def _run(self) -> None:
        store = Store(self._path)
        try:
            self._act(store)
        except InputError as error:
            self.refused = str(error)
        finally:
            store.close()


def test_who_only_asks_for_an_owner_is_none(store: Store, queue: Queue) -> None:
    task_id = add(queue)
    queue.pause(task_id)
    asking = task_lock(task_id)
    assert asking.take()
    done = threading.Timer(0.05, asking.release)
    done.start()
    queue.remove(task_id)
    done.join()
    assert store.tasks() == []


def test_what_is_resumed_is_wanted(store: Store, queue: Queue) -> None:
    task_id = add(queue)
    store.update(task_id, state=TaskState.PAUSED, wish=Wish.REMOVE)
    queue.resume(task_id)
    task = store.task(task_id)
    assert (task.state, task.wish) == (TaskState.WAITING, Wish.NONE)


def test_a_test_that_gets_an_output_of_its_own_is_none_any_more(store: Store, queue: Queue, tmp_path: Path) -> None:
    mine = tmp_path / "tests" / "show" / "finished.mkv"
    mine.parent.mkdir(parents=True)
    mine.write_bytes(b"kept")
    (task,) = queue.add([tryout_spec(SPEC, FrameRange(0, 10))])
    queue.edit(task.id, replace(task.spec, output=str(mine)))
    assert not store.task(task.id).spec.is_test
    assert list((cache_folder() / "tests").iterdir()) == []
    queue.remove(task.id)
    assert mine.exists()


def test_what_an_interrupted_run_had_made_is_in_nobodys_way(store: Store, queue: Queue, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    spec = replace(SPEC, output=str(output))
    task = queue.claim(spec, "encode")
    output.write_bytes(b"made")
    store.update(task.id, state=TaskState.DELIVERING, output_size_bytes=4)
    queue.check_claim(spec, "encode")
    with pytest.raises(InputError, match="exists already"):
        queue.check_claim(replace(spec, encoder="-c:v libx265"), "encode")
    output.write_bytes(b"another's")
    with pytest.raises(InputError, match="exists already"):
        queue.check_claim(spec, "encode")
