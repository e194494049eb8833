# SPDX-License-Identifier: GPL-3.0-or-later
"""What the cache of indexes keeps and what it lets go."""

import os
import sqlite3
import time
from fractions import Fraction
from pathlib import Path

from pytestqt.qtbot import QtBot

from ripgui.core.chunk import Plan
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.source import SourceInfo, SourceScan, Stream
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.index_cache import prune_indexes
from ripgui.engine.work.runner import JobRunner
from ripgui.workers.environment import index_environment, index_folder

SPEC = TaskSpec(source="/v/a.mkv", output="/v/out.mkv", script="x", encoder="-c:v libx264")


def index(name: str, *, days_ago: float) -> Path:
    """An index of 1 MiB that was last used so long ago."""
    folder = index_folder(name)
    (folder / "bsindex").mkdir(parents=True)
    (folder / "bsindex" / "a.mkv.0.bsindex").write_bytes(bytes(1 << 20))
    used = time.time() - days_ago * 24 * 3600
    os.utime(folder, (used, used))
    return folder


def prepared(fingerprint: str) -> Prepared:
    whole = FrameRange(0, 2)
    stream = Stream(index=0, kind="video", codec="h264")
    return Prepared(
        basis="b",
        source=SourceInfo(
            path="/v/a.mkv", size_bytes=1, modified_ns=1, fingerprint=fingerprint, container="x", streams=(stream,)
        ),
        scan=SourceScan(digests=(), frames=2, constant_fps=None, keyframes=(0,)),
        clip=ClipInfo(width=64, height=48, frames=2, fps=Fraction(25), pixel_format=PixelFormat(family="yuv", bits=8)),
        plan=Plan(whole=whole, chunks=(whole,), workers=1, threads=0),
        versions=(),
    )


def test_the_oldest_go_until_the_others_fit(store: Store) -> None:
    oldest, older, newer = index("c", days_ago=9), index("a", days_ago=5), index("b", days_ago=3)
    prune_indexes(store, 3)
    assert oldest.exists()
    prune_indexes(store, 2)
    assert [folder.exists() for folder in (oldest, older, newer)] == [False, True, True]


def test_what_is_used_stays(store: Store) -> None:
    waits, over, begun = index("waits", days_ago=9), index("over", days_ago=8), index("begun", days_ago=7)
    for name, state in (("waits", TaskState.WAITING), ("over", TaskState.DONE)):
        task = store.add(SPEC)
        store.update(task.id, state=state, frames=2, prepared=prepared(name))
    # A worker begins: its index is not one of long ago any more.
    assert str(begun) in index_environment("begun").values()
    prune_indexes(store, 0)
    assert [folder.exists() for folder in (waits, over, begun)] == [True, False, True]


def test_a_runner_prunes_once_at_its_start(store: Store, qtbot: QtBot) -> None:
    old = index("old", days_ago=2)
    runner = JobRunner(store, Settings(index_cache_mib=0))
    runner.open()
    qtbot.waitUntil(lambda: not old.exists())
    runner.close()


def test_a_row_of_another_format_keeps_nobody_from_work(store: Store, qtbot: QtBot) -> None:
    task = store.add(SPEC)
    store.update(task.id, frames=2, state=TaskState.PAUSED)
    with sqlite3.connect(store.path) as db:
        db.execute("UPDATE task SET prepared = ?", ('{"basis": 1}',))
    db.close()
    assert store.prepared(task.id) is None
    runner = JobRunner(store, Settings())
    runner.open()
    with qtbot.waitSignal(runner.idle):
        runner.start()
    runner.close()
