# SPDX-License-Identifier: GPL-3.0-or-later
"""An upgrade or a removal beneath an open window is told of."""

from pathlib import Path

import pytest
from PySide6.QtCore import QFileSystemWatcher, QObject
from pytestqt.qtbot import QtBot

from ripgui.ui import replaced
from ripgui.ui.replaced import ProgramWatch


@pytest.fixture(autouse=True)
def _settles_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(replaced, "_SETTLING_MS", 1)


@pytest.fixture
def mark(tmp_path: Path) -> Path:
    path = tmp_path / "__init__.py"
    path.write_text('__version__ = "1"\n')
    return path


def test_an_upgrade_is_told(mark: Path, qtbot: QtBot) -> None:
    told, parent = list[str](), QObject()
    ProgramWatch(mark, told.append, parent)
    newer = mark.with_suffix(".dpkg-new")
    newer.write_text('__version__ = "2"\n')
    newer.replace(mark)
    qtbot.waitUntil(lambda: bool(told))
    assert "replaced by another version" in told[0]


def test_it_is_told_once(mark: Path, qtbot: QtBot) -> None:
    told, parent = list[str](), QObject()
    ProgramWatch(mark, told.append, parent)
    other = QFileSystemWatcher([str(mark)], parent)
    mark.write_text('__version__ = "2"\n')
    qtbot.waitUntil(lambda: bool(told))
    with qtbot.waitSignal(other.fileChanged):
        mark.write_text('__version__ = "3"\n')
    qtbot.wait(50)
    assert len(told) == 1


def test_a_removal_is_told(mark: Path, qtbot: QtBot) -> None:
    told, parent = list[str](), QObject()
    ProgramWatch(mark, told.append, parent)
    mark.unlink()
    qtbot.waitUntil(lambda: bool(told))
    assert "removed while it runs" in told[0]
