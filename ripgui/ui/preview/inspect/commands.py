# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to look into pictures: the panel beside them."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class InspectCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        action, stage = window.actions_by_name["inspect"], window.preview.stage
        action.toggled.connect(stage.set_inspect)
        stage.inspect_changed.connect(action.setChecked)
        stage.pixel_asked.connect(self._ask_pixel)
        window.loader.inspected.connect(stage.show_pixel)

    def show_remembered(self) -> None:
        """What can be switched, as it was the last time."""
        self._window.actions_by_name["inspect"].setChecked(self._window.preview.stage.choices.inspects)

    def _ask_pixel(self, output: int, number: int, x: int, y: int) -> None:
        if not self._window.preview.player.is_playing:  # then the worker is ahead of what is seen
            self._window.loader.inspect(output, number, x, y)
