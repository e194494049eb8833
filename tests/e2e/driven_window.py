# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the real window on a real display, presses Start, waits for the queue's end; prints what it saw as JSON."""

import json
import sys

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from ripgui.core.task import TaskState
from ripgui.engine.plain_imports import load_qt
from ripgui.engine.store import Store
from ripgui.ui.app import run_window

_POLL_MS = 200


class Driver(QObject):
    """Looks at the store, acts on the window's own actions."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: dict[str, object] = {}
        self._started = False
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._look)
        self._timer.start(_POLL_MS)

    def _look(self) -> None:
        windows = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "mainWindow"]
        if not windows:
            return
        store = Store()
        tasks = store.tasks()
        store.close()
        if not self._started and tasks and tasks[0].facts is not None:
            self._started = True
            _action(windows[0], "startAction").trigger()
        elif tasks and all(task.state.is_final for task in tasks):
            self._timer.stop()
            self._finish(windows[0], [task.state for task in tasks])

    def _finish(self, window: QWidget, states: list[TaskState]) -> None:
        picture = QGuiApplication.primaryScreen().grabWindow(0).toImage()
        points = [(x, y) for x in range(0, picture.width(), 8) for y in range(0, picture.height(), 8)]
        self.seen = {
            "platform": QGuiApplication.platformName(),
            "visible": window.isVisible(),
            "colours": len({picture.pixel(x, y) for x, y in points}),
            "states": states,
        }
        window.close()


def _action(window: QWidget, name: str) -> QAction:
    found = window.findChild(QAction, name)
    assert isinstance(found, QAction)
    return found


if __name__ == "__main__":
    load_qt()  # as the program does
    application = QApplication(sys.argv[:1])
    driver = Driver()
    status = run_window(sys.argv[1:])
    print(json.dumps(driver.seen), flush=True)
    sys.exit(status)
