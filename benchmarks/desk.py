# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a queue that is made for it. Loads nothing that the window does not, since its time is taken."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtWidgets import QApplication

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
    try:
        yield store
    finally:
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


def wait_for_tasks(window: MainWindow) -> None:
    """Returns when all are there; ends the program where they do not come."""
    until = time.monotonic() + _LONGEST_S
    while len(window.model.items()) < TASKS:
        if time.monotonic() > until:
            raise SystemExit(f"the window shows {len(window.model.items())} of {TASKS} tasks after {_LONGEST_S:g} s")
        run_for(0.1)
