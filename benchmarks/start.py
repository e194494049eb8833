# SPDX-License-Identifier: GPL-3.0-or-later
"""The programs whose start is timed: `python -m benchmarks.start bare|ripgui [REST_S FILE…]`.

Prints one JSON object: when the window was seen, the thread's processor time until then, and, after resting for REST_S,
the process's memory.
"""

import json
import os
import sys
import time
from typing import override

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow, QPlainTextEdit


class Watch(QObject):
    """Told of the window's first expose, which Qt answers by painting all of it."""

    def __init__(self, window: QMainWindow, rest_s: float) -> None:
        super().__init__(window)
        self._rest_s = rest_s
        window.winId()
        self._handle = window.windowHandle()
        self._handle.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._handle and event.type() is QEvent.Type.Expose:
            self._handle.removeEventFilter(self)
            QTimer.singleShot(0, self._seen)
        return False

    def _seen(self) -> None:
        told = {"seen_at_s": time.perf_counter(), "cpu_s": time.thread_time()}
        if self._rest_s:
            QTimer.singleShot(round(self._rest_s * 1000), lambda: _end(told | _memory()))
        else:
            _end(told)


def _memory() -> dict[str, float]:
    import psutil

    memory = psutil.Process().memory_full_info()
    return {"rss_mb": memory.rss / 1e6, "uss_mb": memory.uss / 1e6}


def _end(told: dict[str, float]) -> None:
    print(json.dumps(told), flush=True)
    os._exit(0)


def _bare(rest_s: float) -> None:
    app = QApplication([])
    window = QMainWindow()
    window.setCentralWidget(QPlainTextEdit())
    window.resize(1280, 800)
    Watch(window, rest_s)
    window.show()
    app.exec()


def _ripgui(rest_s: float, files: list[str]) -> None:
    from ripgui.__main__ import main
    from ripgui.engine.plain_imports import load_qt

    load_qt()  # as `main` does, before anything of the window's is imported
    from ripgui.ui.main_window import MainWindow

    show = MainWindow.show

    def watched(window: MainWindow) -> None:
        Watch(window, rest_s)
        show(window)

    setattr(MainWindow, "show", watched)  # noqa: B010  the start itself is RipGUI's own
    main(files)


if __name__ == "__main__":
    kind, rest, *paths = [*sys.argv[1:], "0"] if len(sys.argv) == 2 else sys.argv[1:]
    if kind == "bare":
        _bare(float(rest))
    else:
        _ripgui(float(rest), paths)
