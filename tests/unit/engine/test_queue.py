# SPDX-License-Identifier: GPL-3.0-or-later
"""Commands on rows, at rest and while somebody works on them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import EncoderError, InputError
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec, TaskState, Wish
from ripgui.engine.lock import task_lock
from ripgui.engine.queue import Queue, chunk_path
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


def test_malformed_encoder_arguments_never_get_into_the_queue(store: Store, queue: Queue) -> None:
    bad = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264 ; touch x")
    with pytest.raises(EncoderError):
        queue.add(bad)
    assert store.tasks() == []


def test_commands_on_a_task_at_rest(store: Store, queue: Queue) -> None:
    task_id = queue.add(SPEC).id
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
    task_id = queue.add(SPEC).id
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
    dead, alive, encode = queue.add(SPEC).id, queue.add(SPEC).id, queue.add(SPEC, owner="encode").id
    for task_id in (dead, alive, encode):
        store.update(task_id, state=TaskState.MERGING)
    with task_lock(alive) as lock:
        assert lock.take()
        assert queue.recover() == [dead, encode]
    assert [store.task(task_id).state for task_id in (dead, alive, encode)] == ["waiting", "merging", "waiting"]
    assert store.task(encode).owner == ""


def test_a_chunk_is_retried_with_its_file_gone(store: Store, queue: Queue, tmp_path: Path) -> None:
    task_id = queue.add(SPEC).id
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
        task_id = queue.add(SPEC).id
        work = tmp_path / f".ripgui-{name}"
        work.mkdir()
        store.update(task_id, work_folder=str(work))
        command(task_id)
        assert work.exists() is stays
    assert store.tasks() == []


def test_a_codec_that_the_container_cannot_hold_is_refused_at_once(queue: Queue) -> None:
    with pytest.raises(InputError, match="MP4 cannot hold"):
        queue.add(replace(SPEC, output="/v/out.mp4", encoder="-c:v prores_ks"))
    with pytest.raises(InputError, match="first"):
        queue.add(replace(SPEC, range="first:last"))


def test_a_name_that_is_not_unicode_is_refused_by_name(queue: Queue) -> None:
    with pytest.raises(InputError, match="not valid Unicode"):
        queue.add(replace(SPEC, source="/v/\udcff.mkv"))
