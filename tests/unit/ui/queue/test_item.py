# SPDX-License-Identifier: GPL-3.0-or-later
"""A task of the queue follows its row and its events."""

from dataclasses import replace
from fractions import Fraction

import pytest

from ripgui.core.chunk import ChunkState
from ripgui.core.event import Finished, Planned, StageChanged
from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue.item import Cell, QueueItem
from tests.unit.ui.rows import CHUNK_FRAMES, chunk_event, make_row


def _running(chunks: int = 4, done: int = 1) -> QueueItem:
    return QueueItem(make_row(1, TaskState.RUNNING, chunks=chunks, done=done))


def test_cells_and_frames_come_from_the_row() -> None:
    item = _running()
    assert list(item.cells) == [Cell.DONE, Cell.WAITING, Cell.WAITING, Cell.WAITING]
    assert item.frames_now == CHUNK_FRAMES
    assert item.share == pytest.approx(0.25)


def test_a_running_chunk_adds_its_frames_once() -> None:
    item = _running()
    item.take_event(chunk_event(1, 1, frames=40))
    item.take_event(chunk_event(1, 1, frames=60))
    assert item.frames_now == CHUNK_FRAMES + 60
    item.take_event(chunk_event(1, 1, ChunkState.DONE, frames=CHUNK_FRAMES))
    item.take_event(chunk_event(1, 1, ChunkState.DONE, frames=CHUNK_FRAMES))
    assert item.frames_now == 2 * CHUNK_FRAMES
    assert item.running_chunks == 0


def test_rates_of_running_chunks_add_up() -> None:
    item = _running()
    item.take_event(chunk_event(1, 1, fps=15.4))
    item.take_event(chunk_event(1, 2, fps=14.6))
    assert item.fps == pytest.approx(30.0)
    assert item.running_chunks == 2


def test_a_failed_chunk_keeps_its_reason_while_it_is_tried_again() -> None:
    item = _running()
    item.take_event(chunk_event(1, 2, ChunkState.FAILED, reason="out of memory"))
    assert item.reason(2) == "out of memory"
    item.take_event(chunk_event(1, 2, attempt=2))
    assert item.cells[2] == Cell.RUNNING
    assert item.reason(2) == "out of memory"
    assert item.attempt(2) == 2


def test_only_running_and_failed_chunks_are_listed() -> None:
    item = _running(chunks=6)
    item.take_event(chunk_event(1, 3))
    item.take_event(chunk_event(1, 5, ChunkState.FAILED, reason="x"))
    assert item.wanted_chunks() == [3, 5]
    item.is_unfolded = True
    assert item.wanted_chunks() == list(range(6))


def test_of_very_many_chunks_those_are_listed_that_are_not_done() -> None:
    item = _running(chunks=3000, done=2500)
    item.is_unfolded = True
    listed = item.wanted_chunks()
    assert len(listed) == 1000
    assert listed == sorted(listed)
    assert set(range(2500, 3000)) <= set(listed)


def test_a_row_does_not_forget_chunks_that_run() -> None:
    item = _running()
    item.take_event(chunk_event(1, 1, frames=40))
    item.take_row(make_row(1, TaskState.RUNNING, chunks=4, done=1))
    assert item.cells[1] == Cell.RUNNING
    assert item.frames_now == CHUNK_FRAMES + 40


def test_a_row_that_stands_forgets_what_ran() -> None:
    item = _running()
    item.take_event(chunk_event(1, 1, frames=40))
    item.take_row(make_row(1, TaskState.WAITING, chunks=4, done=1))
    assert item.running_chunks == 0
    assert item.frames_now == CHUNK_FRAMES


def test_a_chunk_left_running_by_a_killed_process_waits() -> None:
    row = make_row(1, TaskState.RUNNING, chunks=2)
    item = QueueItem(Row(row.task, (replace(row.chunks[0], state=ChunkState.RUNNING), row.chunks[1])))
    assert item.cells[0] == Cell.WAITING


def test_a_plan_makes_the_chunks() -> None:
    item = QueueItem(make_row(1, TaskState.PREPARING))
    chunks = ((0, 50), (50, 120), (120, 200))
    item.take_event(
        Planned(task=1, source="s", output="o", frames=200, fps=Fraction(25), chunks=chunks, done=(1,), workers=2)
    )
    assert list(item.cells) == [Cell.WAITING, Cell.DONE, Cell.WAITING]
    assert (item.frames, item.frames_now, item.task.workers) == (200, 70, 2)


def test_an_event_of_an_unknown_chunk_is_ignored() -> None:
    item = _running(chunks=2)
    item.take_event(chunk_event(1, 7))
    assert item.running_chunks == 0


def test_a_stage_has_a_share_of_its_own() -> None:
    item = _running()
    item.take_event(StageChanged(task=1, state=TaskState.MERGING, detail="joining", progress=0.4))
    assert item.shows_stage
    assert item.share == pytest.approx(0.4)
    item.take_event(Finished(task=1, state=TaskState.DONE, output="o", frames=400, notes=("fonts stay out",)))
    assert item.share == 1.0
    assert item.task.notes == ("fonts stay out",)
    assert item.detail == ""


def test_a_failure_tells_its_error() -> None:
    item = _running()
    item.take_event(chunk_event(1, 1))
    item.take_event(Finished(task=1, state=TaskState.FAILED, output="o", frames=0, error="script line 3: no"))
    assert item.task.error == "script line 3: no"
    assert item.running_chunks == 0


def test_a_done_task_tells_its_speed_and_costs_nothing() -> None:
    row = make_row(1, TaskState.DONE, chunks=2, done=2)
    burden = QueueItem(Row(replace(row.task, active_s=10.0), row.chunks)).burden()
    assert burden is not None
    assert burden.left_s == 0.0
    assert burden.pixel_rate == pytest.approx(200 * 1920 * 1080 / 10)


def test_a_waiting_task_costs_what_its_source_says() -> None:
    burden = QueueItem(make_row(1)).burden()
    assert burden is not None
    assert burden.left_s is None
    assert burden.pixels_left == pytest.approx(60 * 24000 / 1001 * 1920 * 1080, rel=0.001)


def test_a_cancelled_task_costs_nothing() -> None:
    assert QueueItem(make_row(1, TaskState.CANCELLED)).burden() is None
