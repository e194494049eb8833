# SPDX-License-Identifier: GPL-3.0-or-later
"""Faults of files: folders that go, chunks that change, sources that do, an index and a queue that are damaged."""

import contextlib
import os
import random
import shutil
import signal
import sqlite3
import threading
from collections.abc import Callable
from pathlib import Path

from tests.chaos.stage import Stage, read_only, small_disk
from tests.chaos.world import FoundError, wait_for


def output_folder_renamed(stage: Stage) -> None:
    folder = stage.world.output.parent
    stage.configure(temp_folder=str(stage.world.folder / "temp"))
    with stage.halfway():
        folder.rename(folder.with_name("away"))
    stage.check_told("does not exist")
    folder.with_name("away").rename(folder)
    stage.go_on()


def output_folder_removed(stage: Stage) -> None:
    """With the chunks in it, all that was made is gone; nobody may say otherwise."""
    folder = stage.world.output.parent
    with stage.halfway():
        shutil.rmtree(folder)
    stage.check_told("does not exist", "cannot write", "gone", "No such file")
    folder.mkdir(exist_ok=True)
    stage.go_on(again=set(range(stage.course.chunks)))


def output_folder_read_only(stage: Stage) -> None:
    folder = stage.world.output.parent
    stage.configure(temp_folder=str(stage.world.folder / "temp"))
    with small_disk(folder):
        with contextlib.ExitStack() as stack:
            with stage.halfway():
                stack.enter_context(read_only(folder))
            stage.check_told("cannot be written", "read-only", "Read-only")
        stage.go_on()


def _chunk_changed(stage: Stage, change: Callable[[Path], None]) -> None:
    """In the run that made it: it is encoded again, and no other one is."""
    with stage.halfway():
        change(stage.chunk_files()[1])
    stage.go_on(again={1})
    ran = stage.runs[-1]
    begun = [event["chunk"] for event in ran.events if event["event"] == "chunk" and event["state"] == "done"]
    if len(stage.runs) != 1 or sorted(begun) != sorted([*range(stage.course.chunks), 1]):
        raise FoundError(f"{len(stage.runs)} starts, chunks done: {begun}; {stage.runs[0].stderr}")
    (finished,) = [event for event in ran.events if event["event"] == "finished"]
    if not any("chunk 1 was damaged" in note for note in finished["notes"]):
        raise FoundError("it was not told")


def chunk_truncated(stage: Stage) -> None:
    _chunk_changed(stage, lambda path: os.truncate(path, path.stat().st_size // 2))


def chunk_bit_flipped(stage: Stage) -> None:
    _chunk_changed(stage, flip_bit)


def chunk_deleted(stage: Stage) -> None:
    _chunk_changed(stage, Path.unlink)


def chunk_bit_flipped_between(stage: Stage) -> None:
    stage.interrupted()
    flip_bit(stage.chunk_files()[2])
    stage.go_on(again={2})
    if any(stage.runs[1].chunks("done") & {0, 1, 3}):
        raise FoundError("a sound chunk was encoded again")


def source_changed(stage: Stage) -> None:
    whole = stage.world.source.read_bytes()
    with stage.halfway():
        flip_bit(stage.world.source)
    stage.check_told("changed while it was worked on")
    stage.world.source.write_bytes(whole)
    stage.go_on()


def source_replaced(stage: Stage) -> None:
    whole = stage.world.source.read_bytes()
    with stage.halfway():
        other = stage.world.source.with_name("other.mkv")
        other.write_bytes(whole[: len(whole) // 2])
        other.replace(stage.world.source)
    stage.check_told("changed while it was worked on")
    stage.world.source.write_bytes(whole)
    stage.go_on()


def source_unplugged(stage: Stage) -> None:
    away = stage.world.source.with_name("away.mkv")
    with stage.halfway():
        stage.world.source.rename(away)
    stage.check_told("does not exist")
    away.rename(stage.world.source)
    stage.go_on()


def index_damaged(stage: Stage) -> None:
    stage.interrupted()
    indexes = list((stage.home / "cache").glob("**/*.bsindex"))
    if not indexes:
        raise FoundError("there is no index to damage")
    for path in indexes:
        data = bytearray(path.read_bytes())
        data[len(data) // 2 :] = _noise(len(data) - len(data) // 2)
        path.write_bytes(data)
    own = f"bsindex{stage.world.source}."  # others are of the world that the cache comes from
    damaged = {path: path.read_bytes() for path in indexes if own in str(path)}
    stage.go_on()
    if kept := [path for path, data in damaged.items() if path.exists() and path.read_bytes() == data]:
        raise FoundError(f"still damaged: {kept}")


def index_empty(stage: Stage) -> None:
    stage.interrupted()
    for path in (stage.home / "cache").glob("**/*.*"):
        if path.is_file():
            os.truncate(path, 0)
    stage.go_on()
    if not [path for path in (stage.home / "cache").glob("**/*.bsindex") if path.stat().st_size]:
        raise FoundError("no index was made anew")


def database_locked(stage: Stage) -> None:
    """By somebody who writes for longer than anybody should have to wait."""
    with contextlib.ExitStack() as stack:
        with stage.halfway():
            other = sqlite3.connect(stage.database, isolation_level=None, check_same_thread=False)
            stack.callback(other.close)
            other.execute("BEGIN IMMEDIATE")
            freeing = threading.Timer(14, lambda: other.execute("ROLLBACK"))
            freeing.start()
        freeing.join()
    stage.check_told("is locked")
    stage.go_on()


def database_damaged(stage: Stage) -> None:
    """All of its pages but the first."""
    _interrupted_with_copy(stage)
    data = bytearray(stage.database.read_bytes())
    data[4096:] = _noise(max(len(data) - 4096, 0))
    stage.database.write_bytes(data)
    _check_kept_aside(stage, "damaged")


def database_header_gone(stage: Stage) -> None:
    _interrupted_with_copy(stage)
    data = bytearray(stage.database.read_bytes())
    data[:100] = bytes(100)
    stage.database.write_bytes(data)
    _check_kept_aside(stage, "damaged")


def database_and_copy_damaged(stage: Stage) -> None:
    """All of both: that there was a task is not known any more."""
    _interrupted_with_copy(stage)
    for path in (stage.database, stage.database.with_suffix(".copy")):
        path.write_bytes(_noise(path.stat().st_size))
    _check_kept_aside(stage, "damaged")


def database_newer(stage: Stage) -> None:
    stage.interrupted()
    with contextlib.closing(sqlite3.connect(stage.database)) as other:
        other.execute("ALTER TABLE task ADD COLUMN of_tomorrow TEXT NOT NULL DEFAULT 'x'")
        other.execute("PRAGMA user_version = 99")
        other.commit()
    _check_kept_aside(stage, "newer")


def _interrupted_with_copy(stage: Stage) -> None:
    """A run that is killed after the queue was copied with its plan in it; all of the queue is in one file then."""
    copy = stage.database.with_suffix(".copy")
    with stage.halfway() as begun:
        wait_for(lambda: _has_plan(copy), "the queue was not copied")
        begun.process.send_signal(signal.SIGKILL)
        begun.process.wait()
    with contextlib.closing(sqlite3.connect(stage.database)) as last:
        last.execute("PRAGMA wal_checkpoint(TRUNCATE)")


def _has_plan(copy: Path) -> bool:
    if not copy.exists():
        return False
    with contextlib.closing(sqlite3.connect(copy)) as connection:
        [(count,)] = connection.execute("SELECT count(*) FROM chunk")
    return bool(count)


def _check_kept_aside(stage: Stage, word: str) -> None:
    stage.go_on()
    aside = list(stage.database.parent.glob(f"queue-{word}-*.sqlite3"))
    if len(aside) != 1 or not any(aside[0].name in ran.stderr for ran in stage.runs):
        raise FoundError(f"kept aside: {aside}; told: {[ran.stderr for ran in stage.runs]}")


def flip_bit(path: Path) -> None:
    """In the middle of the file, which keeps its size and time."""
    status = path.stat()
    with open(path, "r+b") as file:
        file.seek(status.st_size // 2)
        byte = file.read(1)[0]
        file.seek(-1, os.SEEK_CUR)
        file.write(bytes([byte ^ 0x10]))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def _noise(length: int) -> bytes:
    """Always the same."""
    return random.Random(length).randbytes(length)
