# SPDX-License-Identifier: GPL-3.0-or-later
"""The store: rows survive, order holds, and files of other makers are refused."""

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.chunk import Chunk, ChunkState, Plan
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.error import DiskFullError, InputError
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceInfo, SourceScan, Stream
from ripgui.core.task import SourceFacts, TaskSpec, TaskState, Wish
from ripgui.engine.store import Store

SPEC = TaskSpec(source="/videos/a 'b' #1.mkv", output="/videos/out.mkv", script="x = 1\n", encoder="-c:v libx264")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = Store(tmp_path / "queue.sqlite3")
    yield opened
    opened.close()


def again(store: Store) -> Store:
    """The same file, opened by another connection."""
    return Store(store.path)


def test_a_task_comes_back_as_it_was_stored(store: Store) -> None:
    facts = SourceFacts(
        width=1280, height=720, fps=Fraction(24000, 1001), duration_s=12.5, size_bytes=1 << 40, video_codec="h264"
    )
    task = store.add(SPEC, owner="encode", facts=facts)
    store.update(task.id, state=TaskState.MERGING, fps=Fraction(30000, 1001), notes=("a", "b"), active_s=1.5)
    other = again(store)
    found = other.task(task.id)
    other.close()
    assert found == replace(task, state=TaskState.MERGING, fps=Fraction(30000, 1001), notes=("a", "b"), active_s=1.5)
    assert found.spec == SPEC
    assert found.facts == facts


def test_a_file_that_another_process_is_just_making_is_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "made at once.sqlite3"
    with closing(sqlite3.connect(path, isolation_level=None, check_same_thread=False)) as other:
        other.execute("BEGIN IMMEDIATE")
        other.execute("CREATE TABLE theirs (number INTEGER)")
        lets_go = threading.Timer(0.2, lambda: other.execute("COMMIT"))
        lets_go.start()
        try:
            with closing(Store(path)) as store:
                assert store.tasks() == []
        finally:
            lets_go.join()


def test_what_preparing_found_out_comes_back(store: Store) -> None:
    video = Stream(index=0, kind="video", codec="h264", width=64, height=48, fps=Fraction(24000, 1001))
    source = SourceInfo(
        path="/a.mkv", size_bytes=5, modified_ns=1, fingerprint="f", container="matroska", streams=(video,)
    )
    prepared = Prepared(
        basis="b",
        source=source,
        scan=SourceScan(
            digests=(), frames=2, constant_fps=None, keyframes=(0,), frame_times=(Fraction(0), Fraction(1, 3))
        ),
        clip=ClipInfo(width=64, height=48, frames=2, fps=Fraction(25), pixel_format=PixelFormat(family="yuv", bits=8)),
        plan=Plan(whole=FrameRange(0, 2), chunks=(FrameRange(0, 1), FrameRange(1, 2)), workers=1, threads=0),
        versions=("ffmpeg 9",),
    )
    task = store.add(SPEC)
    assert store.prepared(task.id) is None
    store.update(task.id, prepared=prepared)
    assert store.prepared(task.id) == prepared


def test_chunks_come_back_in_order(store: Store) -> None:
    task = store.add(SPEC)
    chunks = [
        Chunk(index=index, range=FrameRange(index * 10, index * 10 + 10), identity=f"i{index}") for index in range(12)
    ]
    store.set_chunks(task.id, chunks)
    done = replace(
        chunks[11],
        state=ChunkState.DONE,
        attempts=2,
        reasons=("no luck",),
        size_bytes=7,
        extradata="e",
        checksum="c",
        durations=((9, 1001, 24000), (1, 0, 1)),
    )
    store.save_chunk(task.id, done)
    assert store.chunks(task.id) == [*chunks[:11], done]
    assert store.all_chunks() == {task.id: [*chunks[:11], done]}


def test_tasks_move_and_go(store: Store) -> None:
    ids = [store.add(SPEC).id for _ in range(4)]
    store.move([ids[3], ids[1]], before=ids[0])
    assert [task.id for task in store.tasks()] == [ids[3], ids[1], ids[0], ids[2]]
    store.move([ids[3]], before=None)
    assert [task.id for task in store.tasks()] == [ids[1], ids[0], ids[2], ids[3]]
    store.set_chunks(ids[1], [Chunk(index=0, range=FrameRange(0, 1), identity="i")])
    store.remove(ids[1])
    assert store.chunks(ids[1]) == []
    with pytest.raises(InputError, match="no task"):
        store.task(ids[1])


def test_the_queue_runs_its_own_waiting_tasks_in_order(store: Store) -> None:
    owned, first, second = store.add(SPEC, owner="encode"), store.add(SPEC), store.add(SPEC)
    assert list(store.waiting()) == [first, second]
    store.update(first.id, state=TaskState.DONE)
    assert list(store.waiting()) == [second]
    store.update(second.id, state=TaskState.PAUSED)
    assert list(store.waiting()) == []
    assert owned.owner == "encode"


def test_another_process_is_noticed_and_heard(store: Store) -> None:
    other = again(store)
    before = store.data_version()
    task = other.add(SPEC)
    assert store.data_version() != before
    other.update(task.id, wish=Wish.CANCEL)
    other.post_request("start")
    other.post_request("show")
    other.close()
    assert store.wish(task.id) is Wish.CANCEL
    assert store.take_requests() == ["start", "show"]
    assert store.take_requests() == []


def test_a_removed_task_wishes_to_be_gone(store: Store) -> None:
    task = store.add(SPEC)
    store.remove(task.id)
    assert store.wish(task.id) is Wish.REMOVE
    store.update(task.id, error="too late")  # changes nothing, and breaks nothing


def test_a_file_that_is_no_queue_is_refused_and_kept(tmp_path: Path) -> None:
    path = tmp_path / "queue.sqlite3"
    path.write_text("my precious notes" * 100)
    with pytest.raises(InputError, match="cannot be opened"):
        Store(path)
    assert path.read_text().startswith("my precious notes")


def test_a_queue_of_a_newer_version_is_refused(store: Store) -> None:
    with closing(sqlite3.connect(store.path)) as database:
        database.execute("PRAGMA user_version = 99")
    with pytest.raises(InputError, match="newer"):
        again(store)


def test_a_full_disk_is_told_as_one_and_the_store_goes_on(store: Store) -> None:
    task = store.add(SPEC)
    pages = store.ask("PRAGMA page_count")[0][0]
    store.ask(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DiskFullError):
        store.update(task.id, error="x" * 10_000_000)
    store.ask("PRAGMA max_page_count = 1000000")
    store.update(task.id, error="short")
    assert store.task(task.id).error == "short"


def test_a_copy_for_which_there_is_no_room_leaves_nothing_on_the_full_disk(
    store: Store, monkeypatch: pytest.MonkeyPatch
) -> None:
    store.update(store.add(SPEC).id, error="x" * 1_000_000)
    connect = sqlite3.connect

    def cramped(path: Path, timeout: float = 5.0) -> sqlite3.Connection:
        made = connect(path, timeout=timeout)
        if path.suffix == ".part":
            made.execute("PRAGMA max_page_count = 99")
        return made

    monkeypatch.setattr(sqlite3, "connect", cramped)
    with pytest.raises(DiskFullError):
        store.copy_to(store.path.with_suffix(".copy"))
    assert not list(store.path.parent.glob("*.copy*"))


def test_what_is_told_of_a_removed_task_is_forgotten(store: Store) -> None:
    task = store.add(SPEC)
    store.remove(task.id)
    chunk = Chunk(index=0, range=FrameRange(0, 1), identity="i")
    store.save_chunk(task.id, chunk)
    store.set_chunks(task.id, [chunk])
    assert store.all_chunks() == {}
    assert not store.update_if(task.id, TaskState.WAITING, state=TaskState.PREPARING)


def test_a_task_is_claimed_once(store: Store) -> None:
    task = store.add(SPEC)
    assert store.update_if(task.id, TaskState.WAITING, state=TaskState.PREPARING)
    assert not store.update_if(task.id, TaskState.WAITING, state=TaskState.CANCELLED)
    assert store.task(task.id).state is TaskState.PREPARING
