# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until the window was seen for the first time, and then loads what it did not need for that."""

from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer, Signal
from PySide6.QtWidgets import QMainWindow

_LONGEST_MS = 300
"""A window that begins out of sight is not painted, and its work goes on all the same."""


class FirstPaint(QObject):
    """over: once, after the window's first picture is on the screen."""

    over = Signal()

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._timer.timeout.connect(self.over)
        self._timer.start()
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False


def load_rest() -> None:
    """For another thread: what the first video and the first key would wait for."""
    import ripgui.ui.preview.frames.work
    import ripgui.workers.language_protocol  # noqa: F401
