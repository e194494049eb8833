# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a queue that is made for it."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

from benchmarks.row import NotMeasuredError
from benchmarks.timing import run_for
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from ripgui.ui.window_state import WindowState

TASKS = 1000
_LONGEST_S = 60.0


@contextmanager
def quick_store() -> Iterator[Store]:
    """To be filled. What is made there may be lost; only the window is measured."""
    store = Store()
    store._db.execute("PRAGMA synchronous = OFF")
    yield store
    store.close()


def shown_window(app: QApplication, session: Session) -> MainWindow:
    """On the screen, but for what comes after its first picture."""
    theme = Theme(app, SchemeChoice.DARK, waits=True)
    window = MainWindow(session, Settings(), theme, WindowState())
    theme.dress()
    window.resize(1400, 900)
    window.show()
    window.first_paint.over.connect(window.start)
    return window


def load(window: MainWindow) -> None:
    """Returns when all tasks are there. Raises NotMeasuredError after a minute."""
    until = time.monotonic() + _LONGEST_S
    while len(window.model.items()) < TASKS:
        if time.monotonic() > until:
            raise NotMeasuredError(f"the window shows {len(window.model.items())} of {TASKS} tasks after a minute")
        run_for(0.1)
