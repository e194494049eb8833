# SPDX-License-Identifier: GPL-3.0-or-later
"""Where tasks keep their chunks, and which of those that lie there are taken."""

import errno
import os
import sys
import tempfile
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import DiskFullError
from ripgui.core.folders import data_folder
from ripgui.core.ranges import FrameRange
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.engine.queue.task_files import RECORD_SUFFIX, chunk_path
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.ending import Endings
from ripgui.engine.work.job import Job
from ripgui.engine.work.merging import Result
from ripgui.engine.work.work_folder import adopted, choose_work_folder
from ripgui.media.chunk_file import checksum_of
from ripgui.media.chunk_record import ChunkRecord, write_record
from tests.unit.engine.queue.test_queue import Rival

CHUNK = Chunk(index=2, range=FrameRange(24, 48), identity="1a2b3c4d5e6f7a8b9c", reasons=("once",))


def added(store: Store, folder: Path, name: str = "out.mkv") -> Task:
    return store.add(TaskSpec(source="/a.mkv", output=str(folder / name), script="x", encoder="-c:v libx264"))


def chosen(store: Store, task: Task) -> Path:
    """The folder, which is there, and which the queue knows."""
    folder = choose_work_folder(store, task, "").work_folder
    assert store.task(task.id).work_folder == folder
    assert os.path.isdir(folder)
    return Path(folder)


def test_a_task_that_was_lost_has_its_folder_again(store: Store, tmp_path: Path) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    store.remove(task.id)
    again = added(store, tmp_path)
    assert again.id != task.id
    assert chosen(store, again) == folder
    assert chosen(store, added(store, tmp_path, "other.mkv")) != folder


def test_a_folder_is_one_tasks(store: Store, tmp_path: Path) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    assert chosen(store, added(store, tmp_path)) != folder
    # A task keeps its folder, also where its result is to go elsewhere by now.
    moved = replace(store.task(task.id), spec=replace(task.spec, output=str(tmp_path / "moved.mkv")))
    assert chosen(store, moved) == folder


def test_two_who_choose_at_once_have_two_folders(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task, other = added(store, tmp_path), added(store, tmp_path)
    rival = Rival(store, lambda theirs: choose_work_folder(theirs, other, ""))
    look = store.is_folder_of_another
    monkeypatch.setattr(store, "is_folder_of_another", lambda *asked: rival.acts_after(look(*asked)))
    folder = chosen(store, task)
    rival.join()
    assert store.task(other.id).work_folder not in ("", str(folder))


def test_another_home_has_another_folder(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    monkeypatch.setenv("RIPGUI_HOME", str(tmp_path / "other"))
    other = Store()
    assert chosen(other, added(other, tmp_path)) != folder
    other.close()


def test_a_task_that_is_done_leaves_its_folder_to_the_next(store: Store, tmp_path: Path) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    job = Job(store.task(task.id), store, Settings(), lambda _: None, CancelToken())
    result = Result(output=task.spec.output, frames=1, size_bytes=1, notes=())
    assert Endings(store, lambda _: None).done(task, job, result).state is TaskState.DONE
    assert not folder.exists()
    assert chosen(store, added(store, tmp_path)) == folder


def test_the_name_of_a_folder_is_not_foreseen_and_outlives_the_machines(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    store.update(task.id, work_folder="")
    monkeypatch.setattr("platform.node", lambda: "another")
    assert chosen(store, task) == folder
    store.update(task.id, work_folder="")
    key = data_folder() / "work-key"
    if sys.platform != "win32":
        assert key.stat().st_mode & 0o777 == 0o600
    key.unlink()
    assert chosen(store, task) != folder


@pytest.mark.parametrize("spoil", [Path.unlink, lambda path: path.write_bytes(b"half")])
def test_a_key_that_is_lost_or_spoilt_is_made_anew(
    store: Store, tmp_path: Path, spoil: Callable[[Path], object]
) -> None:
    chosen(store, added(store, tmp_path, "first.mkv"))
    spoil(data_folder() / "work-key")
    task = added(store, tmp_path)
    folder = chosen(store, task)
    store.update(task.id, work_folder="")
    assert chosen(store, task) == folder


def test_without_a_key_a_task_has_a_folder_all_the_same(store: Store, tmp_path: Path) -> None:
    (data_folder() / "work-key").mkdir()
    task = added(store, tmp_path)
    folder = chosen(store, task)
    store.update(task.id, work_folder="")
    assert chosen(store, task) != folder


def test_two_who_make_the_key_at_once_have_the_same(store: Store, tmp_path: Path) -> None:
    task = added(store, tmp_path)
    names: list[str] = []
    begin = threading.Barrier(4)

    def name() -> None:
        """As another process would: with a connection of its own, for a task that nobody has."""
        other = Store()
        begin.wait()
        names.append(choose_work_folder(other, replace(task, id=10**6), "").work_folder)
        other.close()

    threads = [threading.Thread(target=name) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(names) == 4
    assert len(set(names)) == 1


@pytest.mark.skipif(sys.platform == "win32", reason="makes links")
def test_what_somebody_else_put_there_is_left_alone(store: Store, tmp_path: Path) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    (tmp_path / "elsewhere").mkdir()
    folder.rmdir()
    folder.symlink_to(tmp_path / "elsewhere")
    # Known or not: who waits for a task to go on has time to put a link there.
    assert chosen(store, replace(task, work_folder=str(folder))) != folder
    store.update(task.id, work_folder="")
    assert chosen(store, task) != folder
    store.update(task.id, work_folder="")
    folder.unlink()
    folder.write_text("mine")
    assert chosen(store, task) != folder


def test_a_junction_is_left_alone(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    monkeypatch.setattr(os.path, "isjunction", lambda path: path == str(folder))
    assert chosen(store, store.task(task.id)) != folder


def test_the_disk_says_whose_a_folder_is(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)
    # Disks of a network, and those that know no users, call us otherwise than the system does.
    if sys.platform != "win32":
        monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    store.update(task.id, work_folder="")
    assert chosen(store, task) == folder
    ask = os.fstat

    def another(descriptor: int) -> os.stat_result:
        told = list(ask(descriptor))
        told[4] += 1
        return os.stat_result(told)

    monkeypatch.setattr(os, "fstat", another)
    assert chosen(store, store.task(task.id)) != folder
    folder.rmdir()
    store.update(task.id, work_folder="")
    assert chosen(store, task) != folder
    assert not folder.exists(), "where files belong to somebody else as soon as they are made, nothing is left"


def test_a_full_disk_takes_no_folder_from_a_task(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    task = added(store, tmp_path)
    folder = chosen(store, task)

    def full(**_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    with pytest.raises(DiskFullError):
        choose_work_folder(store, store.task(task.id), "")
    assert store.task(task.id).work_folder == str(folder)


def finished(task: Task, chunk: Chunk = CHUNK, name: Chunk = CHUNK) -> Chunk:
    """The chunk as it is once it was encoded. name: under whose its files lie."""
    path = chunk_path(task, name, ".mp4")
    Path(path).write_bytes(b"frames")
    record = ChunkRecord(
        identity=chunk.identity,
        range=chunk.range,
        size_bytes=6,
        extradata="e",
        checksum=checksum_of(path),
        durations=((len(chunk.range), 1, 24),),
    )
    write_record(chunk_path(task, name, RECORD_SUFFIX), record)
    return replace(
        CHUNK,
        state=ChunkState.DONE,
        attempts=1,
        size_bytes=6,
        extradata="e",
        checksum=record.checksum,
        durations=record.durations,
    )


def taken(task: Task, chunk: Chunk, suffix: str = ".mp4") -> Chunk:
    return adopted(task, chunk, suffix, lambda: None)


@pytest.fixture
def task(store: Store, tmp_path: Path) -> Task:
    return choose_work_folder(store, added(store, tmp_path), "")


def test_a_finished_chunk_is_taken_as_it_was(task: Task) -> None:
    assert taken(task, CHUNK) is CHUNK
    done = finished(task)
    assert taken(task, CHUNK) == done
    failed = replace(CHUNK, state=ChunkState.FAILED, attempts=3)
    assert taken(task, failed) is failed, "it waits until somebody asks for it"
    assert taken(task, CHUNK, ".mov") is CHUNK


@pytest.mark.parametrize(
    "other", [replace(CHUNK, identity=f"{CHUNK.identity}0"), replace(CHUNK, range=FrameRange(24, 47))]
)
def test_a_chunk_of_other_settings_or_frames_is_not_taken(task: Task, other: Chunk) -> None:
    finished(task, chunk=other)
    assert taken(task, CHUNK) is CHUNK


def test_a_chunk_that_changed_or_is_gone_is_not_taken(task: Task) -> None:
    finished(task)
    path = Path(chunk_path(task, CHUNK, ".mp4"))
    path.write_bytes(b"frumes")
    assert taken(task, CHUNK) is CHUNK
    path.unlink()
    assert taken(task, CHUNK) is CHUNK
