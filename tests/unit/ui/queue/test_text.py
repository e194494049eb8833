# SPDX-License-Identifier: GPL-3.0-or-later
"""What cards say of tasks and chunks in each state."""

from dataclasses import replace
from fractions import Fraction

import pytest

from ripgui.core.chunk import ChunkState
from ripgui.core.event import StageChanged
from ripgui.core.task import TaskState, Wish
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.item import QueueItem
from tests.unit.ui.rows import chunk_event, make_row

LONG = "[Lantern] Paper Boat - 02 (BD 1080p) [8F2A91C4].mkv"


def _plain(text: str) -> str:
    return text.replace("\u202f", " ")


def _item(state: TaskState = TaskState.WAITING, *, chunks: int = 0, done: int = 0) -> QueueItem:
    return QueueItem(make_row(1, state, chunks=chunks, done=done))


def _changed(item: QueueItem, **changes: object) -> QueueItem:
    values = {name: getattr(item.task, name) for name in ("error", "differences", "notes", "wish", "output_size_bytes")}
    task = replace(item.task, **(values | changes))
    return QueueItem(Row(task, item.chunks))


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("-c:v libx265 -pix_fmt yuv420p10le", "x265 10-bit"),
        ("-c:v libx264 -crf 18", "x264"),
        ("ffmpeg -i - -vcodec libsvtav1 -crf 30", "svtav1"),
        ("-c:v ffv1", "ffv1"),
        ("nonsense", ""),
    ],
)
def test_an_encoder_in_a_word(line: str, words: str) -> None:
    assert queue_text.encoder_name(line) == words


def test_a_waiting_task_tells_its_source() -> None:
    item = _item()
    assert _plain(queue_text.facts(item)) == "1920×1080 · 23.976 fps · 1:00 · x264"
    assert queue_text.outcome(item) == ""
    assert item.task.facts is not None
    varied = replace(item.task.facts, fps=Fraction(50, 3), varies=True)
    other = QueueItem(Row(replace(item.task, facts=varied), item.chunks))
    assert "16.67 fps on average, varies" in queue_text.facts(other)
    item.left_s = 2160.0
    assert queue_text.outcome(item) == "about 36 min"


def test_what_the_source_has_and_the_result_cannot_is_told_beforehand() -> None:
    item = _item()
    assert item.task.facts is not None
    item.task = replace(item.task, facts=replace(item.task.facts, dynamic_hdr=("Dolby Vision",)))
    assert "without Dolby Vision" in queue_text.facts(item)
    assert "Dolby Vision is not carried" in queue_text.tooltip(item)


def test_a_task_of_which_nothing_is_known_tells_its_encoder() -> None:
    item = _item()
    item.task = replace(item.task, facts=None)
    assert queue_text.facts(item) == "x264"


def test_a_running_task_tells_speed_and_time() -> None:
    item = _item(TaskState.RUNNING, chunks=4)
    item.take_event(chunk_event(1, 0, fps=15.4))
    item.left_s = 724.0
    assert queue_text.outcome(item) == "15.4 fps · 12:04 left"
    assert queue_text.state(item) == "Encoding"


def test_a_done_task_tells_what_came_out() -> None:
    item = _changed(_item(TaskState.DONE, chunks=4, done=4), output_size_bytes=380_000, notes=("a", "b"))
    assert _plain(queue_text.facts(item)) == "verified · 400 frames · 2 notes"
    assert _plain(queue_text.outcome(item)) == "380 kB · −62 %"
    different = _changed(_item(TaskState.DONE, chunks=4, done=4), differences=("x",))
    assert queue_text.facts(different).startswith("1 difference · ")


def test_a_failed_task_tells_why() -> None:
    assert queue_text.facts(_changed(_item(TaskState.FAILED), error="script line 3: no")) == "script line 3: no"
    assert queue_text.facts(_item(TaskState.FAILED)) == "failed"


@pytest.mark.parametrize(
    ("wish", "word"), [(Wish.PAUSE, "Pausing"), (Wish.CANCEL, "Stopping"), (Wish.NONE, "Encoding")]
)
def test_a_wish_is_told_until_it_is_granted(wish: Wish, word: str) -> None:
    assert queue_text.state(_changed(_item(TaskState.RUNNING, chunks=2), wish=wish)) == word


def test_a_stage_tells_its_detail() -> None:
    item = _item(TaskState.RUNNING, chunks=2)
    item.take_event(StageChanged(task=1, state=TaskState.MERGING, detail="joining chunks", progress=0.5))
    assert queue_text.outcome(item) == "joining chunks"


def test_frames_of_a_chunk_are_told_with_both_ends() -> None:
    assert _plain(queue_text.chunk_frames(_item(TaskState.RUNNING, chunks=12), 11)) == "frames 1100 – 1199"


def test_a_chunk_that_is_tried_again() -> None:
    item = _item(TaskState.RUNNING, chunks=4)
    item.take_event(chunk_event(1, 2, ChunkState.FAILED, reason="out of memory"))
    assert queue_text.chunk_problem(item, 2) == "out of memory"
    assert queue_text.chunk_outcome(item, 2) == "attempt 1"
    item.take_event(chunk_event(1, 2, attempt=2, fps=0.0))
    assert queue_text.chunk_problem(item, 2) == "out of memory, trying again"
    assert queue_text.chunk_outcome(item, 2) == "attempt 2 · CPU"
    item.take_event(chunk_event(1, 2, ChunkState.DONE, frames=100))
    assert queue_text.chunk_problem(item, 2) == ""


def test_chunks_that_stand() -> None:
    item = _item(TaskState.WAITING, chunks=2, done=1)
    assert queue_text.chunk_outcome(item, 0) == "done"
    assert queue_text.chunk_outcome(item, 1) == "waiting"


def test_tooltips_are_safe_html() -> None:
    item = _item(TaskState.FAILED, chunks=2)
    evil = replace(item.task, spec=replace(item.task.spec, source="/videos/<b>&.mkv"), error="<i>no</i>")
    text = queue_text.tooltip(QueueItem(Row(evil, item.chunks)))
    assert "&lt;b&gt;&amp;.mkv" in text
    assert "&lt;i&gt;no&lt;/i&gt;" in text
    assert "0 of 2 chunks done" in text


def test_every_reason_is_kept_in_the_tooltip() -> None:
    row = make_row(1, TaskState.FAILED, chunks=1)
    failed = replace(row.chunks[0], state=ChunkState.FAILED, attempts=3, reasons=("one", "two", "three"))
    text = queue_text.chunk_tooltip(QueueItem(Row(row.task, (failed,))), 0)
    assert [f"attempt {number}: {word}" in text for number, word in enumerate(("one", "two", "three"), 1)] == [True] * 3


@pytest.mark.parametrize("state", list(TaskState))
def test_every_state_can_be_spoken(state: TaskState) -> None:
    item = _item(state, chunks=3, done=1)
    assert queue_text.spoken(item).startswith("Episode 01.mkv, ")
    assert queue_text.chunk_spoken(item, 2).startswith("Chunk 2, ")


@pytest.mark.parametrize(
    ("name", "room", "shown"),
    [
        (
            "[Lantern] Paper Boat - 02 (BD 1080p) [8F2A91C4].mkv",
            60,
            "[Lantern] Paper Boat - 02 (BD 1080p) [8F2A91C4].mkv",
        ),
        (LONG, 42, "[Lantern] Paper Boat - 02 (BD 1080p).mkv"),
        (LONG, 20, "Paper Boat - 02.mkv"),
        (LONG, 5, "Paper Boat - 02.mkv"),
        ("【字幕组】灯笼与纸船（完整版）第三集.mkv", 14, "灯笼与纸船 第三集.mkv"),
        ("[字幕组][灯笼][03][1080p].mkv", 5, "[字幕组][灯笼][03][1080p].mkv"),
        ("Paper Boat.mkv", 5, "Paper Boat.mkv"),
    ],
)
def test_a_long_name_loses_its_tags_first(name: str, room: int, shown: str) -> None:
    assert queue_text.shortened(name, lambda text: len(text) <= room) == shown
