# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's way of waiting for servers: work of any thread runs beside what else the window does."""

import asyncio
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.ui.background import Background
from ripgui.ui.remote.path import WindowPath


@pytest.fixture
def path(qapp: QApplication) -> Iterator[WindowPath]:
    background = Background()
    made = WindowPath(background)
    yield made
    made.close()
    background.wait()


async def on_window_thread() -> bool:
    elsewhere = await asyncio.to_thread(lambda: QThread.currentThread().isMainThread())
    return QThread.currentThread().isMainThread() and not elsewhere


def test_work_of_any_thread_runs_on_the_windows(qtbot: QtBot, path: WindowPath) -> None:
    futures = [path.run(on_window_thread())]
    other = threading.Thread(target=lambda: futures.append(path.run(on_window_thread())))
    other.start()
    other.join()
    qtbot.waitUntil(lambda: all(future.done() for future in futures))
    assert [future.result() for future in futures] == [True, True]


def test_what_goes_wrong_is_told_to_whoever_asked(qtbot: QtBot, path: WindowPath) -> None:
    async def wrong() -> None:
        raise ValueError("no")

    future = path.run(wrong())
    qtbot.waitUntil(future.done)
    with pytest.raises(ValueError, match="no"):
        future.result()


def test_cancelled_work_ends(qtbot: QtBot, path: WindowPath) -> None:
    ended: list[str] = []

    async def long() -> None:
        ended.append("begun")
        try:
            await asyncio.sleep(3600)
        finally:
            ended.append("over")

    future = path.run(long())
    qtbot.waitUntil(lambda: ended == ["begun"])
    assert future.cancel()
    qtbot.waitUntil(lambda: ended == ["begun", "over"])


def test_closing_ends_what_is_under_way_and_takes_nothing_more(qtbot: QtBot, path: WindowPath) -> None:
    ended: list[str] = []

    async def long() -> None:
        ended.append("begun")
        try:
            await asyncio.sleep(3600)
        finally:
            await asyncio.sleep(0)
            ended.append("over")

    future = path.run(long())
    qtbot.waitUntil(lambda: ended == ["begun"])
    path.close()
    assert (ended, future.cancelled()) == (["begun", "over"], True)
    late = path.run(long())
    qtbot.waitUntil(late.done)
    assert late.cancelled()
    with pytest.raises(RuntimeError):
        asyncio.get_running_loop()
