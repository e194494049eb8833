# SPDX-License-Identifier: GPL-3.0-or-later
"""Remote tasks on the window's own loop: followed to their end, and left as they are where the window closes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ripgui.core.remote import RemotePhase
from ripgui.core.task import TaskState
from ripgui.engine.store import Store
from ripgui.ui.background import Background
from ripgui.ui.remote.path import WindowPath
from tests.remote.loopback import serve
from tests.unit.engine.remote.farm import Farm, add_task, open_desk


@pytest.fixture
def path(qapp: QApplication) -> Iterator[WindowPath]:
    background = Background()
    made = WindowPath(background)
    yield made
    made.close()
    background.wait()


@pytest.fixture
def source(tmp_path: Path) -> Path:
    made = tmp_path / "in.mkv"
    made.write_bytes(b"a video")
    return made


def test_a_task_is_followed_to_its_end(qtbot: QtBot, path: WindowPath, source: Path) -> None:
    store = Store()
    with serve(Farm(b"")) as farm, open_desk(store, path=path) as desk:
        desk.send_off(add_task(store, "finalrip", farm.url, source, result="stays"))
        qtbot.waitUntil(lambda: bool(desk.ended))
        assert desk.ended[-1].state is TaskState.DONE
        assert farm.count("/start") == 1
    store.close()


def test_a_window_that_closes_leaves_the_task_to_the_next_start(qtbot: QtBot, path: WindowPath, source: Path) -> None:
    store = Store()
    with serve(Farm(b"")) as farm, open_desk(store, path=path) as desk:
        farm.stays_unmerged = True
        task = add_task(store, "finalrip", farm.url, source)
        desk.send_off(task)
        qtbot.waitUntil(lambda: any("merging" in said for said in desk.said))
        path.close()
        desk.wait(lambda: not desk.beside.task_ids)
        assert desk.record(task).phase is RemotePhase.FOLLOWING
        assert store.task(task.id).state is TaskState.WAITING
    store.close()
