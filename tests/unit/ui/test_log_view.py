# SPDX-License-Identifier: GPL-3.0-or-later
"""The log is bounded, filtered, and written in batches."""

import tracemalloc

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from ripgui.core.event import Logged
from ripgui.ui import log_view
from ripgui.ui.log_view import LogView
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import child


@pytest.fixture
def log(qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch) -> LogView:
    monkeypatch.setattr(log_view, "_PERIOD_MS", 5)
    made = LogView(theme, lambda task_id: f"name {task_id}")
    qtbot.addWidget(made)
    made.resize(600, 300)
    made.show()
    return made


def _lines(log: LogView) -> list[str]:
    return [line for line in log.text().splitlines() if line]


def test_lines_appear(log: LogView, qtbot: QtBot) -> None:
    log.show_task(1)
    log.take(Logged(task=1, chunk=4, text="frame= 12"))
    log.take(Logged(task=2, text="of another"))
    qtbot.waitUntil(lambda: log.text() != "")
    assert _lines(log) == ["#4 ffmpeg  frame= 12"]


def test_all_tasks_are_told_apart(log: LogView, qtbot: QtBot) -> None:
    log.show_task(1)
    child(log, QComboBox).setCurrentIndex(1)
    log.take(Logged(task=1, text="one"))
    log.take(Logged(task=2, text="two", origin="script"))
    qtbot.waitUntil(lambda: len(_lines(log)) == 2)
    assert _lines(log) == ["name 1 ffmpeg  one", "name 2 script  two"]


def test_one_chunk(log: LogView) -> None:
    log.show_task(1)
    for chunk in range(4):
        log.take(Logged(task=1, chunk=chunk, text=f"line of {chunk}"))
    log.show_chunk(2)
    assert _lines(log) == ["#2 ffmpeg  line of 2"]
    child(log, QSpinBox).setValue(-1)
    assert len(_lines(log)) == 4


def test_words(log: LogView) -> None:
    log.show_task(1)
    log.take(Logged(task=1, text="Error: no room"))
    log.take(Logged(task=1, text="frame= 1"))
    words = next(line for line in log.findChildren(QLineEdit) if line.accessibleName() == "Filter lines")
    words.setText("error")
    assert _lines(log) == ["ffmpeg  Error: no room"]


def test_what_was_said_out_of_sight_is_there_later(log: LogView) -> None:
    log.show_task(1)
    log.hide()
    for number in range(5):
        log.take(Logged(task=1, text=f"line {number}"))
    assert log.text() == ""
    log.show()
    assert len(_lines(log)) == 5


def test_a_flood_is_bounded_and_says_so(log: LogView, qtbot: QtBot) -> None:
    log.show_task(1)
    for number in range(10_000):
        log.take(Logged(task=1, text=f"line {number}"))
    qtbot.waitUntil(lambda: log.text().endswith("line 9999"))
    assert len(_lines(log)) <= 2_000
    log.show_task(2)
    log.show_task(1)
    assert _lines(log)[-1] == "ffmpeg  line 9999"


def test_an_endless_line_is_cut(log: LogView, qtbot: QtBot) -> None:
    log.show_task(1)
    log.take(Logged(task=1, text="x" * 100_000))
    qtbot.waitUntil(lambda: log.text() != "")
    assert len(log.text()) < 1_100


@pytest.mark.parametrize("text", ["one line that ffmpeg says of each chunk", "line {number}, unlike all others"])
def test_many_long_lines_take_little_memory(
    qtbot: QtBot, theme: Theme, monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(log_view, "_KEPT_LINES", 100 if "{" in text else 20_000)
    log = LogView(theme, str)
    qtbot.addWidget(log)
    tracemalloc.start()
    try:
        for number in range(5_000):
            log.take(Logged(task=1, text=f"{text.format(number=number):<1000}"))
        held, _ = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert held < 2_500_000


def test_where_no_task_was_ever_selected_all_is_shown(log: LogView) -> None:
    log.hide()
    log.take(Logged(task=1, text="of the whole task"))
    log.take(Logged(task=1, chunk=1, text="of its second chunk"))
    log.show()
    assert _lines(log) == ["name 1 ffmpeg  of the whole task", "name 1 #1 ffmpeg  of its second chunk"]
