# SPDX-License-Identifier: GPL-3.0-or-later
"""Tests of ripgui.engine.remote.strip."""

from pathlib import Path

from ripgui.core.event import ChunkChanged, Planned
from ripgui.core.remote import Clip
from ripgui.engine.remote.strip import Strip
from ripgui.engine.store import Store
from tests.unit.engine.remote.farm import add_task


def clips(done: int) -> list[Clip]:
    return [Clip(index=index, is_done=index < done) for index in range(3)]


def test_each_clip_is_told_once_also_where_another_run_was_told_of_some(store: Store, tmp_path: Path) -> None:
    task = add_task(store, "finalrip", "http://127.0.0.1:9", tmp_path / "in.mkv")
    Strip(task, store).show(clips(1))
    events = Strip(task, store).show(clips(3))
    planned = [event.done for event in events if isinstance(event, Planned)]
    assert planned == [(0,)]
    assert [event.chunk for event in events if isinstance(event, ChunkChanged)] == [1, 2]
