# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of one remote system, over a loopback farm: its tasks, their clips, and any call of its document."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.remote.registry import ABOUT
from ripgui.ui.remote.call_page import CallPage
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.record_page import records_of
from ripgui.ui.remote.server_window import ServerWindow
from ripgui.ui.remote.summary_page import series_of
from ripgui.ui.remote.task_page import TaskPage, fact_text
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child, sent
from tests.unit.ui.remote.conftest import Farm

CLIPS = [{"completed": done, "index": at, "encode_url": "", "clip_url": ""} for at, done in enumerate((True, False))]
ROW = {"key": "a.mkv", "status": "running", "create_at": 1700000000, "progress": CLIPS, "encode_param": "x", "url": ""}
DONE = {**ROW, "key": "b.mkv", "status": "completed", "encode_key": "b", "encode_url": "https://farm.example/b.mkv?s=1"}


@pytest.fixture
def shown(qtbot: QtBot, farm: Farm, line: Line, theme: Theme) -> ServerWindow:
    farm.answers |= {"list": [ROW, DONE], "progress": ROW, "clear": None}
    made = ServerWindow(line, ABOUT["finalrip"], theme, list)
    qtbot.addWidget(made)
    made.show()
    return made


def rows(shown: ServerWindow) -> QTreeWidget:
    return child(shown, QTreeWidget, "serverTasks")


def test_the_servers_tasks_are_listed_and_looked_into(qtbot: QtBot, shown: ServerWindow, farm: Farm) -> None:
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    item = rows(shown).topLevelItem(0)
    assert item is not None
    item.setSelected(True)
    detail = child(shown, QLabel, "serverDetail")
    qtbot.waitUntil(lambda: "1 of 2 clips" in detail.text())
    assert not child(shown, QPushButton, "serverFetch").isEnabled()


def test_a_task_is_deleted_when_asked_twice(qtbot: QtBot, shown: ServerWindow, farm: Farm) -> None:
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    rows(shown).selectAll()
    delete = child(shown, QPushButton, "serverDelete")
    delete.click()
    assert "clear" not in farm.calls
    farm.answers["list"] = []
    delete.click()
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 0)
    assert farm.calls.count("clear") == 2


def test_a_result_is_fetched_and_its_address_copied(qtbot: QtBot, shown: ServerWindow, farm: Farm) -> None:
    farm.answers["progress"] = DONE
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    item = rows(shown).topLevelItem(1)
    assert item is not None
    item.setSelected(True)
    fetch = child(shown, QPushButton, "serverFetch")
    qtbot.waitUntil(fetch.isEnabled)
    with qtbot.waitSignal(shown.fetch_asked) as caught:
        fetch.click()
    assert sent(caught) == ["https://farm.example/b.mkv?s=1", "b.mkv"]
    child(shown, QPushButton, "serverCopy").click()
    assert QGuiApplication.clipboard().text() == "https://farm.example/b.mkv?s=1"


def test_a_refusal_is_told_in_the_servers_words(qtbot: QtBot, shown: ServerWindow, farm: Farm) -> None:
    page = child(shown, TaskPage)
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    farm.answers["list"] = "token is wrong"
    page.refresh()
    told = child(shown, QLabel, "serverMessage")
    qtbot.waitUntil(lambda: "token is wrong" in told.text())
    assert "s3cret" not in told.text()


def test_what_a_server_cannot_mean_is_told_and_nothing_waits_for_ever(
    qtbot: QtBot, shown: ServerWindow, farm: Farm
) -> None:
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    farm.answers["list"] = [{**ROW, "create_at": 2**63}]
    child(shown, TaskPage).refresh()
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 1)
    assert child(shown, QPushButton, "serverRefresh").text() == "&Refresh"


def test_any_call_is_made_with_a_form_and_its_answer_shown(qtbot: QtBot, farm: Farm, line: Line, theme: Theme) -> None:
    page = CallPage(line, ABOUT["finalrip"], theme)
    qtbot.addWidget(page)
    farm.answers |= {"progress": ROW, "retry/merge": None}
    send, answer = child(page, QPushButton, "callSend"), child(page, QPlainTextEdit, "callAnswer")
    page.show_call("progress")
    send.click()
    assert "video_key is missing" in child(page, QLabel, "callMessage").text()
    child(page, QLineEdit, "field_video_key").setText("a.mkv")
    send.click()
    qtbot.waitUntil(lambda: '"status": "running"' in answer.toPlainText())
    assert "video_key=a.mkv" in farm.site.asked[-1].path
    page.show_call("retry/merge", {"video_key": "a.mkv"})
    send.click()
    assert farm.calls == ["progress"]
    send.click()
    qtbot.waitUntil(lambda: answer.toPlainText() == "null")
    assert farm.calls == ["progress", "retry/merge"]


def test_records_are_found_in_whatever_wraps_them() -> None:
    assert records_of({"num": 1, "list": [{"name": "720p"}, 4]}) == [{"name": "720p"}]
    assert records_of([{"name": "a"}]) == [{"name": "a"}]
    assert records_of("nothing") == records_of({"list": "no"}) == []


def test_statistics_become_series() -> None:
    hours = [
        {"time_stamp": 1, "count_total": 3, "count_sd": 1, "count_hd": "2", "count_eu_h264_hd": 2, "duration_sd": 9},
        {"time_stamp": 2, "count_hd": "many", "count_sd": 2},
    ]
    assert series_of(hours, "count", "class") == {"SD": [1.0, 2.0], "HD": [2.0, 0.0]}
    assert series_of(hours, "count", "whole") == {"eu h264 hd": [2.0, 0.0]}


def test_a_bug_of_ours_ends_no_page(qtbot: QtBot, line: Line, capsys: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []

    async def wrong(_: object) -> str:
        raise ZeroDivisionError

    line.ask(wrong, told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    assert "please report" in told[0]
    assert "ZeroDivisionError" in capsys.readouterr().err


def test_tasks_are_sought_by_state_time_and_name(qtbot: QtBot, shown: ServerWindow) -> None:
    qtbot.waitUntil(lambda: rows(shown).topLevelItemCount() == 2)
    states, times = child(shown, QComboBox, "serverStates"), child(shown, QComboBox, "serverTimes")
    states.setCurrentText("Done")
    assert rows(shown).topLevelItemCount() == 1
    states.setCurrentIndex(0)
    child(shown, QLineEdit, "serverFilter").setText("A.MKV")
    assert rows(shown).topLevelItemCount() == 1
    times.setCurrentIndex(1)
    assert rows(shown).topLevelItemCount() == 0
    assert "None of 2 tasks" in child(shown, QLabel, "serverMessage").text()


def test_a_servers_times_are_written_as_here() -> None:
    assert fact_text("encode_size", "0.3 MiB") == "encode size 0.3 MiB"
    assert fact_text("run_time", "2") == "run time 2"
    for value in ("1795295693", "2026-11-21T21:14:53+00:00"):
        assert value not in fact_text("finish_time", value)
    assert fact_text("finish_time", "soon") == "finish time soon"
