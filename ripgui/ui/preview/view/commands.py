# SPDX-License-Identifier: GPL-3.0-or-later
"""How pictures are drawn and compared: lines between pixels, zoom, the wipe, the difference, flipping to the other."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QKeyEvent

from ripgui.ui.preview.view.view import PreviewView

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class ViewCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        actions, view, stage = window.actions_by_name, window.preview.view, window.preview.stage
        actions["pixelGrid"].toggled.connect(lambda on: stage.restore(replace(stage.choices, grid=on)))
        actions["smooth"].toggled.connect(lambda on: stage.restore(replace(stage.choices, smooth=on)))
        actions["toneMap"].toggled.connect(lambda on: stage.restore(replace(stage.choices, tone_map=on)))
        for name, work in (
            ("zoomIn", partial(view.zoom, 1)),
            ("zoomOut", partial(view.zoom, -1)),
            ("actualSize", view.actual_size),
            ("fit", view.fit),
            ("flip", _Flip(view, self).begin),
            ("wipeLeft", partial(view.move_wipe, -1)),
            ("wipeRight", partial(view.move_wipe, 1)),
            ("strongerDifference", partial(view.change_gain, 1)),
            ("weakerDifference", partial(view.change_gain, -1)),
        ):
            actions.on(name, work)

    def show_remembered(self) -> None:
        """What can be switched, as it was the last time."""
        actions, choices = self._window.actions_by_name, self._window.preview.stage.choices
        actions["pixelGrid"].setChecked(choices.grid)
        actions["smooth"].setChecked(choices.smooth)
        actions["toneMap"].setChecked(choices.tone_map)


class _Flip(QObject):
    """Shows the other picture until the key that asked for it is let go."""

    def __init__(self, view: PreviewView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view

    def begin(self) -> None:
        app = QCoreApplication.instance()
        if app is not None and not self._view.is_flipped:
            self._view.flip(True)
            app.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = event.type() is QEvent.Type.KeyRelease
        if released and isinstance(event, QKeyEvent) and event.isAutoRepeat():
            return False
        app = QCoreApplication.instance()
        if app is not None and (released or event.type() is QEvent.Type.ApplicationDeactivate):
            app.removeEventFilter(self)
            self._view.flip(False)
        return False
