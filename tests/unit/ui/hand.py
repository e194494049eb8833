# SPDX-License-Identifier: GPL-3.0-or-later
"""What tests of widgets do again and again."""

from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtTest import QSignalSpy
from pytestqt.wait_signal import SignalBlocker

from ripgui.engine.queue.rows import Row
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme

type Calls = list[tuple[str, tuple[object, ...]]]


def child[T: QObject](parent: QObject, kind: type[T], name: str = "") -> T:
    """The widget of that kind inside another, by its name if there are several."""
    found = parent.findChild(kind, name) if name else parent.findChild(kind)
    assert found is not None, f"there is no {kind.__name__} {name}"
    return found


def sent(blocker: SignalBlocker) -> list[Any]:
    """The values of the signal that was waited for."""
    assert blocker.args is not None
    return list(blocker.args)


def fill(window: MainWindow, *rows: Row) -> None:
    window.model.push_rows(rows)
    window.model.flush()


def recolour(theme: Theme, scheme: SchemeChoice) -> None:
    """Puts other colours on and waits until they are there."""
    if scheme is not theme.choice:
        changed = QSignalSpy(theme.changed)
        theme.choose(scheme)
        assert changed.wait(60_000)


def asked(calls: Calls, name: str) -> list[tuple[object, ...]]:
    return [arguments for called, arguments in calls if called == name]


def trigger(window: MainWindow, name: str) -> None:
    action = child(window, QAction, f"{name}Action")
    assert action is not None
    assert action.isEnabled(), name
    action.trigger()
