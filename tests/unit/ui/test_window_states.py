# SPDX-License-Identifier: GPL-3.0-or-later
"""What the window tells of tasks that failed, stand still or are out of sight."""

from dataclasses import replace

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton

from ripgui.core.chunk import ChunkState
from ripgui.core.task import TaskState
from ripgui.ui.main_window import MainWindow
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.delegate import QueueDelegate
from ripgui.ui.work_panel import TAB_LOG
from tests.unit.ui.hand import Calls, asked, fill
from tests.unit.ui.rows import chunk_event, make_row


def test_a_filter_leaves_the_selected_task_on_the_right(window: MainWindow) -> None:
    fill(window, make_row(1), make_row(2))
    window.queue.view.select(1)
    window.queue.view.set_filter("no such words")
    assert window.editing.task is not None
    assert window.editing.task.id == 1
    window.queue.view.set_filter("")
    assert window.queue.view.selected_ids() == [1]


def test_a_failed_task_says_why_and_where(window: MainWindow, calls: Calls) -> None:
    failed = make_row(1, TaskState.FAILED)
    error = "script line 1: name 'banana' is not defined"
    fill(window, replace(failed, task=replace(failed.task, error=error)), make_row(2))
    window.queue.view.select(1)
    assert window.preview.view.notice == "Script line 1: name 'banana' is not defined"
    assert (marked := window.editor.diagnostics[0]).line == 1
    assert marked.message == "name 'banana' is not defined"
    QTest.keyClicks(window.editor, "# ")
    window.preview.view.retry_asked.emit()
    assert [name for name, _ in calls if name in ("edit_task", "retry_tasks")] == ["edit_task", "retry_tasks"]
    assert asked(calls, "retry_tasks") == [([1],)]
    window.work.show_tab(TAB_LOG)
    assert error in window.log.text()
    window.queue.view.select(2)
    assert not window.editor.diagnostics


def test_a_failed_task_logs_the_reasons_of_its_chunks(window: MainWindow) -> None:
    failed = make_row(1, TaskState.FAILED, chunks=2)
    chunk = replace(failed.chunks[1], state=ChunkState.FAILED, attempts=1, reasons=("no such option",))
    fill(window, replace(failed, chunks=(failed.chunks[0], chunk)))
    window.work.show_tab(TAB_LOG)
    window.queue.view.select(1)
    assert "#1 attempt 1  no such option" in window.log.text()


def test_a_paused_queue_stands_still(window: MainWindow) -> None:
    fill(window, make_row(1, TaskState.RUNNING, chunks=3))
    window.model.push_event(chunk_event(1, 0, frames=10))
    window.model.flush()
    item = window.model.item(1)
    assert item is not None
    window.model.set_paused(True)
    window.status.refresh()
    assert "Paused" in window.status.texts()
    assert window.queue.summary().startswith("paused")
    assert (queue_text.state(item), queue_text.outcome(item), queue_text.chunk_outcome(item, 0)) == (
        "Paused",
        "",
        "paused",
    )
    window.model.set_paused(False)
    window.status.refresh()
    assert "1 worker" in window.status.texts()


def test_a_narrow_card_is_lower(window: MainWindow) -> None:
    delegate = window.queue.view.itemDelegate()
    assert isinstance(delegate, QueueDelegate)
    assert delegate.card_height(300) < delegate.card_height(700)


def test_the_first_button_keeps_its_width(window: MainWindow) -> None:
    button = next(found for found in window.tools.findChildren(QToolButton) if found.property("primary") is not None)
    widths = set()
    for running, paused in ((False, False), (True, False), (True, True)):
        window.tools.show_state(running=running, paused=paused)
        window.tools.adjustSize()
        widths.add(button.minimumWidth())
    assert len(widths) == 1
