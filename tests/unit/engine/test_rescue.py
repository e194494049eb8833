# SPDX-License-Identifier: GPL-3.0-or-later
"""A damaged queue is kept aside and rebuilt."""

import json
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import InputError
from ripgui.core.ranges import FrameRange
from ripgui.core.remote import RemoteRecord
from ripgui.core.task import TaskSpec
from ripgui.engine.lock import ProcessLock, runner_lock, task_lock
from ripgui.engine.store import Store
from ripgui.engine.store import rescue as rescue_module
from ripgui.engine.store.remote import RemoteRecords
from ripgui.engine.store.rescue import Copies, open_store

SPEC = TaskSpec(source="/videos/a.mkv", output="/videos/out.mkv", script="x = 1\n", encoder="-c:v libx264")


def filled(count: int) -> Path:
    """A queue of so many tasks with a chunk that is done."""
    store, told = open_store()
    assert told == ""
    for number in range(count):
        task = store.add(SPEC)
        done = Chunk(index=0, range=FrameRange(0, 24), identity=f"i{number}-{'x' * 300}", state=ChunkState.DONE)
        store.set_chunks(task.id, [done])
    store.close()
    return store.path


def overwrite(path: Path, start: int, size: int) -> None:
    with path.open("r+b") as file:
        file.seek(start)
        file.write(b"\xa5" * size)


def damaged(path: Path) -> list[Path]:
    return sorted(path.parent.glob("queue-damaged-*.sqlite3"))


def test_what_can_be_read_of_a_damaged_queue_is_saved() -> None:
    path = filled(60)
    page = path.read_bytes().index(b"i30-xx") // 4096
    overwrite(path, page * 4096, 4096)
    with pytest.raises(InputError, match="start RipGUI again"):
        _read_all()
    store, told = open_store()
    saved = store.tasks()
    assert len(saved) == 60
    assert 40 < len(store.all_chunks()) < 60
    assert {1, 60} < store.all_chunks().keys()
    assert {task.spec for task in saved} == {SPEC}
    store.add(SPEC)
    store.close()
    assert "tasks taken over: 60;" in told
    assert str(damaged(path)[0]) in told
    store, told = open_store()
    assert (len(store.tasks()), told) == (61, "")
    store.close()


def _read_all() -> None:
    store = Store()
    try:
        store.all_chunks()
    finally:
        store.close()


def test_a_queue_of_which_nothing_can_be_read_comes_back_from_its_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(3)
    monkeypatch.setattr(rescue_module, "_COPY_AT_MOST_EVERY_S", 0.0)
    store = Store()
    copies = Copies(store)
    store.add(SPEC)
    copies.look()
    store.close()
    path.write_bytes(b"\xa5" * 9000)
    store, told = open_store()
    assert [len(chunks) for chunks in store.all_chunks().values()] == [1, 1, 1]
    assert "tasks taken over: 4;" in told
    assert damaged(path)[0].read_bytes() == b"\xa5" * 9000
    store.close()


def test_nothing_is_copied_while_nothing_changes(monkeypatch: pytest.MonkeyPatch) -> None:
    path = filled(1)
    monkeypatch.setattr(rescue_module, "_COPY_AT_MOST_EVERY_S", 0.0)
    monkeypatch.setattr(rescue_module, "_COPY_EVERY_S", 0.0)
    store = Store()
    Copies(store).look()
    store.close()
    assert "queue.copy" not in os.listdir(path.parent)


def test_the_beginning_of_a_copy_that_was_killed_goes_with_the_next_run() -> None:
    path = filled(1)
    store = Store()
    left = path.with_suffix(".copy.part")
    left.write_bytes(b"SQLite")
    with ProcessLock("copy") as other:
        assert other.take()
        Copies(store)
        assert left.exists()
    Copies(store)
    assert not left.exists()
    store.close()


def test_a_damaged_queue_without_a_copy_begins_anew_and_is_kept() -> None:
    path = filled(0)
    path.write_bytes(b"my precious notes" * 100)
    store, told = open_store()
    assert store.tasks() == []
    assert "tasks taken over: 0;" in told
    assert damaged(path)[0].read_bytes().startswith(b"my precious notes")
    store.close()


@pytest.mark.parametrize("lock", [runner_lock, partial(task_lock, 7)], ids=["runner", "task"])
def test_a_damaged_queue_that_somebody_works_on_is_left_where_it_is(lock: Callable[[], ProcessLock]) -> None:
    path = filled(2)
    path.write_bytes(b"\xa5" * 9000)
    with lock() as held:
        assert held.take()
        with pytest.raises(InputError, match="close the RipGUI that runs this queue first"):
            open_store()
    assert damaged(path) == []
    store, told = open_store()
    assert "tasks taken over: 0;" in told
    store.close()
    with lock() as held:
        assert held.take(), "the rescue keeps no lock"


def test_what_is_understood_of_a_newer_queue_is_taken_over() -> None:
    path = filled(3)
    with closing(sqlite3.connect(path)) as database:
        database.execute("ALTER TABLE task ADD COLUMN of_tomorrow TEXT NOT NULL DEFAULT ''")
        database.execute("UPDATE task SET state = 'dreaming' WHERE id = 2")
        database.execute("PRAGMA user_version = 99")
        database.commit()
    store, told = open_store()
    assert [task.id for task in store.tasks()] == [1, 3]
    assert store.all_chunks().keys() == {1, 3}
    store.close()
    (aside,) = path.parent.glob("queue-newer-*.sqlite3")
    assert told.startswith("the file of the queue was written by a newer RipGUI; tasks taken over: 2;")
    assert str(aside) in told


def test_chunks_whose_task_cannot_be_read_are_not_taken_from_the_older_copy() -> None:
    path = filled(3)
    store = Store()
    [chunk] = store.chunks(2)
    store.save_chunk(2, replace(chunk, state=ChunkState.WAITING))
    store.copy_to(path.with_suffix(".copy"))
    store.save_chunk(2, chunk)
    store.change("UPDATE task SET spec = '{' WHERE id = 2")
    with pytest.raises(InputError, match="start RipGUI again"):
        store.tasks()
    store.close()
    store, told = open_store()
    assert [task.id for task in store.tasks()] == [1, 2, 3]
    assert store.chunks(2) == [chunk]
    assert "tasks taken over: 3;" in told
    store.close()


def test_what_cannot_be_read_in_the_copy_either_is_left_out() -> None:
    path = filled(3)
    store = Store()
    RemoteRecords(store).keep(2, RemoteRecord(endpoint="box"))
    store.change("UPDATE task SET spec = '{' WHERE id = 2")
    store.change("UPDATE chunk SET durations = 'x' WHERE task = 3")
    store.copy_to(path.with_suffix(".copy"))
    with pytest.raises(InputError, match="start RipGUI again"):
        store.tasks()
    store.close()
    store, told = open_store()
    assert [task.id for task in store.tasks()] == [1, 3]
    assert store.all_chunks().keys() == {1}
    assert "tasks taken over: 2;" in told
    store.close()
    store, told = open_store()
    assert told == "", "what was rebuilt is whole"
    store.close()


@pytest.mark.skipif(sys.platform == "win32", reason="forks")
def test_a_rebuild_that_is_killed_at_any_line_goes_on_at_the_next_start() -> None:
    argv = [sys.executable, "-m", "tests.unit.engine.killed_rescue"]
    done = subprocess.run(argv, cwd=Path(__file__).parents[3], stdout=subprocess.PIPE, check=True, timeout=100)
    found = json.loads(done.stdout)
    assert len(found) > 20
    for each in found:
        assert each["tasks"] == [1, 2, 3]
        names = [name for name in each["names"] if not name.endswith(("-wal", "-shm"))]
        assert [name.partition("-")[0] for name in names] == ["queue", "queue.copy", "queue.sqlite3"]
        assert "queue.sqlite3-wal" not in each["names"]
    # Once the new one is in its place, nothing is left to tell.
    is_told = [each["told"] != "" for each in found]
    assert is_told == sorted(is_told, reverse=True)
    assert is_told[20]
