# SPDX-License-Identifier: GPL-3.0-or-later
"""Work off the window's thread leaves nothing behind that Python takes for something else."""

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from ripgui.ui.background import Background


def test_what_is_made_after_work_is_what_it_says(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    background = Background()
    for _ in range(100):
        background.run(lambda: None, lambda _: None)
        background.wait()
        assert type(menu.addAction("x")) is QAction
