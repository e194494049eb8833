# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to look into pictures: the panel beside them, how they are drawn, and the lines of comparisons."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class InspectCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        actions, stage = window.actions_by_name, window.preview.stage
        view = stage.view
        actions["inspect"].toggled.connect(stage.set_inspect)
        stage.inspect_changed.connect(actions["inspect"].setChecked)
        actions["pixelGrid"].setChecked(True)
        actions["pixelGrid"].toggled.connect(view.set_grid)
        actions["smooth"].toggled.connect(view.set_smooth)
        actions.on("wipeLeft", lambda: view.move_wipe(-1))
        actions.on("wipeRight", lambda: view.move_wipe(1))
        actions.on("strongerDifference", lambda: view.change_gain(1))
        actions.on("weakerDifference", lambda: view.change_gain(-1))
