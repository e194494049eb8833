# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished result is opened from its card: by a double-click, by Enter, or from its menu."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.main_window import MainWindow
from tests.unit.ui.hand import fill
from tests.unit.ui.rows import make_row, make_task


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What the desktop's programs were to open."""
    paths: list[str] = []

    def open_url(url: QUrl) -> bool:
        paths.append(url.toLocalFile())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return paths


def done(number: int, output: Path) -> Row:
    task = make_task(number, TaskState.DONE)
    return Row(replace(task, spec=replace(task.spec, output=str(output))), ())


def double_click(window: MainWindow, number: int) -> None:
    view = window.queue.view
    view.select(number)
    spot = view.visualRect(view.currentIndex()).center()
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_double_click_opens_what_is_done_and_unfolds_the_rest(
    qtbot: QtBot, window: MainWindow, opened: list[str], tmp_path: Path
) -> None:
    result = tmp_path / "result.mkv"
    result.write_text("a film")
    fill(window, done(1, result), make_row(2, chunks=3))
    double_click(window, 1)
    qtbot.waitUntil(lambda: opened == [str(result)])
    double_click(window, 2)
    item = window.model.item(2)
    assert item is not None
    assert item.is_unfolded
    assert not window.actions_by_name["openFinished"].isEnabled()
    window.background.wait()
    assert opened == [str(result)]


def test_what_was_taken_away_is_told(qtbot: QtBot, window: MainWindow, opened: list[str], tmp_path: Path) -> None:
    fill(window, done(1, tmp_path / "gone.mkv"))
    window.queue.view.select(1)
    window.actions_by_name["openFinished"].trigger()
    qtbot.waitUntil(lambda: "gone.mkv is not there any more" in window.messages.text())
    assert opened == []


def test_of_pictures_the_folder_is_opened(qtbot: QtBot, window: MainWindow, opened: list[str], tmp_path: Path) -> None:
    folder = tmp_path / "frames"
    folder.mkdir()
    fill(window, done(1, folder / "000000.png"))
    window.queue.view.select(1)
    window.actions_by_name["openFinished"].trigger()
    qtbot.waitUntil(lambda: opened == [str(folder)])
