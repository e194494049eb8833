# SPDX-License-Identifier: GPL-3.0-or-later
"""The model takes rows and events in batches and tells views no more and no less than what changed."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import ChunkState
from ripgui.core.event import Logged, StageChanged
from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue.model import CHUNK_ROLE, ITEM_ROLE, QueueModel
from tests.unit.ui.rows import chunk_event, make_row


@pytest.fixture
def model(qtbot: QtBot) -> Iterator[QueueModel]:
    made = QueueModel()
    tester = QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield made
    del tester
    made.deleteLater()


def _ids(model: QueueModel) -> list[int]:
    return [item.task.id for item in model.items()]


def _shown(model: QueueModel, task_id: int) -> list[object]:
    parent = model.index_of(task_id)
    return [model.index(row, 0, parent).data(CHUNK_ROLE) for row in range(model.rowCount(parent))]


def _moved(row: Row, position: float) -> Row:
    return Row(replace(row.task, position=position), row.chunks)


def test_rows_come_in_the_order_of_the_queue(model: QueueModel) -> None:
    model.push_rows([make_row(3), make_row(1), make_row(2)])
    model.flush()
    assert _ids(model) == [1, 2, 3]
    model.push_rows([make_row(5), _moved(make_row(4), 0.5)])
    model.flush()
    assert _ids(model) == [4, 1, 2, 3, 5]


def test_moving_rows_keeps_what_is_selected(model: QueueModel) -> None:
    model.push_rows([make_row(number) for number in range(1, 5)])
    model.flush()
    kept = QPersistentModelIndex(model.index_of(2))
    model.push_rows([_moved(make_row(2), 9.0)])
    model.flush()
    assert _ids(model) == [1, 3, 4, 2]
    item = model.item_at(kept)
    assert item is not None
    assert item.task.id == 2


def test_rows_go(model: QueueModel) -> None:
    model.push_rows([make_row(1), make_row(2), make_row(3)])
    model.flush()
    model.push_removal([2, 99])
    model.flush()
    assert _ids(model) == [1, 3]
    assert model.index_of(3).row() == 1
    assert model.item(2) is None


def test_a_row_that_comes_and_goes_in_one_batch_is_never_there(model: QueueModel) -> None:
    model.push_rows([make_row(1)])
    model.push_removal([1])
    model.flush()
    assert _ids(model) == []
    assert model.item(1) is None


def test_running_chunks_unfold_and_fold(model: QueueModel) -> None:
    model.push_rows([make_row(1, TaskState.RUNNING, chunks=6)])
    for chunk in (2, 0, 4):
        model.push_event(chunk_event(1, chunk))
    model.flush()
    assert _shown(model, 1) == [0, 2, 4]
    model.push_event(chunk_event(1, 2, ChunkState.DONE, frames=100))
    model.push_event(chunk_event(1, 3))
    model.flush()
    assert _shown(model, 1) == [0, 3, 4]


def test_all_chunks_can_be_shown(model: QueueModel) -> None:
    model.push_rows([make_row(1, TaskState.DONE, chunks=5, done=5)])
    model.flush()
    assert _shown(model, 1) == []
    model.unfold(1, True)
    assert _shown(model, 1) == [0, 1, 2, 3, 4]
    model.unfold(1, False)
    assert _shown(model, 1) == []


def test_events_wait_for_the_next_batch(model: QueueModel, qtbot: QtBot) -> None:
    model.push_rows([make_row(1, TaskState.RUNNING, chunks=4)])
    model.flush()
    spy = QSignalSpy(model.items_changed)
    for frames in range(50):
        model.push_event(chunk_event(1, 0, frames=frames))
    assert spy.count() == 0
    qtbot.waitUntil(lambda: spy.count() > 0)
    assert spy.count() == 1
    item = model.item(1)
    assert item is not None
    assert item.live[0].frames == 49


def test_lines_of_the_log_are_not_its_business(model: QueueModel) -> None:
    model.push_event(Logged(task=1, text="hello"))
    model.flush()


def test_what_is_asked_of_nothing(model: QueueModel) -> None:
    nothing = QModelIndex()
    assert model.item_at(nothing) is None
    assert model.chunk_at(nothing) is None
    assert not model.index_of(7).isValid()
    assert nothing.data(ITEM_ROLE) is None
    model.unfold(7, True)


def test_it_speaks(model: QueueModel) -> None:
    model.push_rows([make_row(1, TaskState.RUNNING, chunks=4, done=1)])
    model.push_event(chunk_event(1, 1, frames=50))
    model.flush()
    task = model.index_of(1)
    chunk = model.index(0, 0, task)
    assert task.data(Qt.ItemDataRole.DisplayRole) == "Episode 01.mkv"
    assert "Encoding" in task.data(Qt.ItemDataRole.AccessibleTextRole)
    assert chunk.data(Qt.ItemDataRole.DisplayRole) == "Chunk 1"
    assert "50" in chunk.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "/videos/Episode 01.mkv" in task.data(Qt.ItemDataRole.ToolTipRole)


def test_the_clock_runs_only_while_something_does(model: QueueModel) -> None:
    def does_any_repeat() -> bool:
        return any(timer.isActive() for timer in model.findChildren(QTimer) if not timer.isSingleShot())

    model.push_rows([make_row(1, TaskState.RUNNING, chunks=4)])
    model.flush()
    assert does_any_repeat()
    model.push_event(StageChanged(task=1, state=TaskState.DONE))
    model.flush()
    assert not does_any_repeat()


def test_time_left_needs_every_task(model: QueueModel) -> None:
    model.push_rows([make_row(1), make_row(2, TaskState.DONE, chunks=2, done=2)])
    model.flush()
    assert model.seconds_left() is None
    done = make_row(2, TaskState.DONE, chunks=2, done=2)
    model.push_rows([Row(replace(done.task, active_s=20.0), done.chunks)])
    model.flush()
    model.estimate()
    left = model.seconds_left()
    assert left == pytest.approx(60 * 24000 / 1001 / 200 * 20, rel=0.01)


def test_a_pause_stops_the_clock_of_estimates(model: QueueModel, monkeypatch: pytest.MonkeyPatch) -> None:
    model.push_rows([make_row(1, TaskState.RUNNING, chunks=10)])
    model.flush()
    now = 0.0
    monkeypatch.setattr("ripgui.ui.queue.model.time.monotonic", lambda: now)
    for second in range(10):
        now = float(second)
        model.push_event(chunk_event(1, 0, frames=second * 5))
        model.flush()
        model.estimate()
    item = model.item(1)
    assert item is not None
    left = item.left_s
    model.set_paused(True)
    now = 500.0
    model.estimate()
    assert item.left_s == left


_COMMANDS = st.lists(
    st.tuples(
        st.sampled_from(["row", "gone", "run", "done", "fail", "unfold", "fold", "move", "flush"]),
        st.integers(min_value=1, max_value=5),
        st.integers(min_value=0, max_value=5),
    ),
    max_size=60,
)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(commands=_COMMANDS)
def test_any_order_of_events_keeps_the_model_whole(qtbot: QtBot, commands: list[tuple[str, int, int]]) -> None:
    """Qt's own tester watches every signal."""
    model = QueueModel()
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for command, task_id, number in commands:
        match command:
            case "row":
                model.push_rows([make_row(task_id, TaskState.RUNNING, chunks=6, done=number)])
            case "gone":
                model.push_removal([task_id])
            case "run":
                model.push_event(chunk_event(task_id, number, frames=number))
            case "done":
                model.push_event(chunk_event(task_id, number, ChunkState.DONE))
            case "fail":
                model.push_event(chunk_event(task_id, number, ChunkState.FAILED, reason="x"))
            case "unfold" | "fold":
                model.unfold(task_id, command == "unfold")
            case "move":
                model.push_rows([_moved(make_row(task_id, chunks=6), float(number))])
            case _:
                model.flush()
    model.flush()
    for item in model.items():
        assert item.shown == item.wanted_chunks()
        assert model.rowCount(model.index_of(item.task.id)) == len(item.shown)
    del tester
    model.deleteLater()


def test_nobody_waits_for_progress(model: QueueModel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    """It is painted a few times a second; what the user did is seen sooner."""
    monkeypatch.setattr("ripgui.ui.queue.model._PROGRESS_MS", 600_000)
    with qtbot.waitSignal(model.items_changed):
        model.push_rows([make_row(1)])
    with qtbot.assertNotEmitted(model.items_changed, wait=150):
        model.push_event(chunk_event(1, 0, ChunkState.RUNNING))
    with qtbot.waitSignal(model.items_changed):
        model.push_rows([make_row(1)])
