# SPDX-License-Identifier: GPL-3.0-or-later
"""The card of a task that a remote system does: its words, its clips, and what can be done about it."""

from dataclasses import replace

from ripgui.core.chunk import ChunkState
from ripgui.core.endpoint import Target
from ripgui.core.event import StageChanged
from ripgui.core.remote import RemotePhase, RemoteRecord
from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.preview.captions import failure
from ripgui.ui.queue import text
from ripgui.ui.queue.item import Cell, QueueItem
from tests.unit.ui.rows import chunk_event, make_row


def elsewhere(
    state: TaskState = TaskState.REMOTE, *, chunks: int = 0, done: int = 0, notes: tuple[str, ...] = (), error: str = ""
) -> QueueItem:
    row = make_row(1, state, chunks=chunks, done=done)
    spec = replace(row.task.spec, target=Target(endpoint="studio"))
    return QueueItem(Row(replace(row.task, spec=spec, notes=notes, error=error), row.chunks))


def said(item: QueueItem, detail: str, progress: float | None = None) -> QueueItem:
    item.take_event(StageChanged(task=1, state=TaskState.REMOTE, detail=detail, progress=progress))
    return item


def test_a_card_says_where_it_is_and_what_is_said_there() -> None:
    item = said(elsewhere(), "studio: cutting")
    assert (text.state(item), text.outcome(item), item.shows_stage, item.share) == ("On studio", "cutting", True, 0.0)
    said(item, "studio cannot be reached; asks again in 20 s")
    assert (text.facts(item), text.outcome(item)) == ("studio cannot be reached", "asks again in 20 s")
    assert "asks again in 20 s" in text.tooltip(item)


def test_what_only_is_followed_goes_on_without_this_computer() -> None:
    item = elsewhere()
    assert not item.is_followed
    assert not said(item, "uploading to studio", 0.4).is_followed
    assert said(item, "studio: encoding", 0.4).is_followed


def test_clips_are_the_strip_of_the_card() -> None:
    item = said(elsewhere(chunks=18, done=12), "studio: encoding")
    item.take_event(chunk_event(1, 12, ChunkState.DONE))
    item.take_event(chunk_event(1, 13, ChunkState.RUNNING))
    assert (item.shows_stage, text.outcome(item)) == (False, "clip 13 of 18 · encoding")
    assert (item.cells.count(Cell.DONE), item.cells.count(Cell.RUNNING), item.wanted_chunks()) == (13, 0, [])
    assert 0.7 < item.share < 0.73
    said(item, "studio: encoding", 0.5)
    assert item.share == 0.5
    assert (text.chunk_name(item, 3), text.chunk_frames(item, 3)) == ("Clip 3", "")


def test_a_result_that_stays_there_is_no_file_that_was_checked() -> None:
    item = elsewhere(TaskState.DONE, notes=("the result stays there: https://farm.example/a.mkv",))
    assert text.facts(item) == "with studio · the result stays there: https://farm.example/a.mkv"


def test_a_failed_one_can_be_sent_once_more() -> None:
    assert "once more" in text.advice(elsewhere(TaskState.FAILED, error="the farm has no such codec"))


def test_one_that_may_have_been_accepted_says_so() -> None:
    item = elsewhere(TaskState.FAILED, error="ripgui queue retry 1")
    record = RemoteRecord(endpoint="studio", phase=RemotePhase.UNSURE)
    item.take_row(Row(item.task, (), record))
    assert item.is_unsure
    assert (text.state(item), "may have it" in text.facts(item)) == ("May be accepted", True)
    assert "send it once more" in text.advice(item)
    assert "Look there first" in failure(item)


def test_the_address_of_a_result_that_stays_there_is_known() -> None:
    item = elsewhere(TaskState.DONE)
    record = RemoteRecord(endpoint="studio", phase=RemotePhase.OVER, results=("https://farm.example/a.mkv",))
    item.take_row(Row(item.task, (), record))
    assert item.addresses == ("https://farm.example/a.mkv",)
