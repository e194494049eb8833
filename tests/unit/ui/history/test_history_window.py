# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the history: pages that the store fills, statistics as bars, and what is asked of a run."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ripgui.core.history import HistoryEntry
from ripgui.core.task import TaskState
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from ripgui.ui.background import Background
from ripgui.ui.history.listing import details
from ripgui.ui.history.window import TAB_STATISTICS, HistoryWindow
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.engine.queue.test_history import DONE, FAILED
from tests.unit.ui.hand import Calls, asked, child, recolour, sent, trigger


@pytest.fixture
def history(tmp_path: Path) -> Iterator[History]:
    store = Store(tmp_path / "queue.sqlite3")
    made = History(store)
    with store.at_once():
        for number in range(150):
            spec = replace(DONE.spec, source=f"/videos/Show {number:03}.mkv")
            made.add(replace(FAILED if number % 50 == 0 else DONE, spec=spec))
    yield made
    store.close()


@pytest.fixture
def shown(qtbot: QtBot, history: History, theme: Theme) -> Iterator[HistoryWindow]:
    background = Background()
    made = HistoryWindow(history, background, theme)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.runs.list.runs.rowCount() == 100)
    yield made
    background.wait()


def sources(shown: HistoryWindow) -> list[str]:
    runs = shown.runs.list.runs
    entries = (runs.entry(row) for row in range(runs.rowCount()))
    return [entry.spec.source for entry in entries if entry is not None]


def test_runs_are_shown_newest_first_and_page_by_page(qtbot: QtBot, shown: HistoryWindow) -> None:
    assert sources(shown)[0] == "/videos/Show 149.mkv"
    back, on = child(shown, QPushButton, "historyBack"), child(shown, QPushButton, "historyOn")
    assert (back.isEnabled(), on.isEnabled()) == (False, True)
    on.click()
    qtbot.waitUntil(lambda: len(sources(shown)) == 50)
    assert sources(shown)[-1] == "/videos/Show 000.mkv"
    assert (back.isEnabled(), on.isEnabled()) == (True, False)


def test_a_search_and_a_state_narrow_the_runs_down(qtbot: QtBot, shown: HistoryWindow) -> None:
    child(shown, QComboBox, "historyState").setCurrentIndex(2)
    qtbot.waitUntil(lambda: len(sources(shown)) == 3)
    child(shown, QLineEdit, "historySearch").setText("show 05")
    qtbot.waitUntil(lambda: sources(shown) == ["/videos/Show 050.mkv"])
    assert not child(shown, QPushButton, "historyReceipt").isEnabled()
    assert dict(details(shown.runs.list.current or DONE))["Error"] == "Disk on fire"
    child(shown, QLineEdit, "historySearch").setText("nothing like it")
    qtbot.waitUntil(lambda: not sources(shown))
    assert not child(shown, QPushButton, "historyAgain").isEnabled()


def test_what_is_known_of_a_run_is_told(shown: HistoryWindow) -> None:
    entry = shown.runs.list.current
    assert entry is not None
    told = dict(details(entry))
    assert told["Bitrates"] == "11.99 Mbit/s → 4.00 Mbit/s"
    assert told["Frames"].endswith("at 23.976 fps, 1920×800 HD")
    assert (told["Waited"], told["Work"], told["Speed"]) == ("7 min", "8 min", "30 fps")


def test_a_run_is_asked_for_again(qtbot: QtBot, shown: HistoryWindow) -> None:
    with qtbot.waitSignal(shown.runs.again_asked) as caught:
        child(shown, QPushButton, "historyAgain").click()
    [entry] = sent(caught)
    assert isinstance(entry, HistoryEntry)
    assert entry.spec.source == "/videos/Show 149.mkv"


def test_statistics_are_bars_of_what_was_made(qtbot: QtBot, shown: HistoryWindow, theme: Theme) -> None:
    shown.tabs.setCurrentIndex(TAB_STATISTICS)
    page = shown.statistics
    qtbot.waitUntil(lambda: page.chart is not None and "HD 147 Tasks done" in page.chart.accessibleDescription())
    child(shown, QComboBox, "statsMeasure").setCurrentIndex(1)
    qtbot.waitUntil(lambda: page.chart is not None and "not known 3 Tasks failed" in page.chart.accessibleDescription())
    child(shown, QComboBox, "statsFacet").setCurrentIndex(2)
    child(shown, QComboBox, "statsBy").setCurrentIndex(2)
    qtbot.waitUntil(
        lambda: page.chart is not None and page.chart.accessibleDescription() == "2026-03: attic 3 Tasks failed"
    )
    recolour(theme, SchemeChoice.LIGHT)
    with qtbot.waitSignal(page.export_asked) as caught:
        child(shown, QPushButton, "statsExport").click()
    [rows] = sent(caught)
    assert sum(row.tally.count for row in rows) == 150


def test_the_window_opens_it_and_runs_again(qtbot: QtBot, window: MainWindow, calls: Calls) -> None:
    trigger(window, "history")
    qtbot.waitUntil(lambda: window.findChild(HistoryWindow) is not None)
    shown = child(window, HistoryWindow)
    qtbot.waitUntil(shown.isVisible)
    shown.runs.again_asked.emit(replace(DONE, state=TaskState.DONE))
    assert len(asked(calls, "run_again")) == 1


def test_what_is_counted_is_told_in_whole_steps() -> None:
    from ripgui.ui.history.chart import whole_step

    assert [whole_step(least) for least in (0, 0.6, 1, 1.1, 4, 7, 11, 301)] == [1, 1, 1, 2, 5, 10, 20, 500]


def test_in_a_narrow_window_names_keep_their_room(shown: HistoryWindow, qtbot: QtBot) -> None:
    view = shown.runs.list
    shown.resize(900, 660)
    qtbot.waitUntil(lambda: view.isColumnHidden(4))
    assert view.columnWidth(2) > 200
    shown.resize(1300, 660)
    qtbot.waitUntil(lambda: not view.isColumnHidden(4))
    assert view.columnWidth(2) > 200
    assert view.horizontalScrollBar().maximum() == 0
