# SPDX-License-Identifier: GPL-3.0-or-later
"""An upgrade or a removal beneath an open window is told of."""

from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ripgui.ui.replaced import ProgramWatch


def test_an_upgrade_is_told_once(tmp_path: Path, qtbot: QtBot) -> None:
    mark, told, parent = tmp_path / "__init__.py", list[str](), QObject()
    mark.write_text('__version__ = "1"\n')
    ProgramWatch(mark, told.append, parent)
    for _ in range(2):
        newer = tmp_path / "__init__.py.dpkg-new"
        newer.write_text('__version__ = "2"\n')
        newer.replace(mark)
    qtbot.waitUntil(lambda: bool(told))
    mark.write_text('__version__ = "3"\n')
    qtbot.wait(50)
    assert len(told) == 1
    assert "replaced by another version" in told[0]


def test_a_removal_is_told(tmp_path: Path, qtbot: QtBot) -> None:
    mark, told, parent = tmp_path / "__init__.py", list[str](), QObject()
    mark.touch()
    ProgramWatch(mark, told.append, parent)
    mark.unlink()
    qtbot.waitUntil(lambda: bool(told))
    assert "removed while it runs" in told[0]
