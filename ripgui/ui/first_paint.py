# SPDX-License-Identifier: GPL-3.0-or-later
"""Waits until the window was seen for the first time, and then loads what it did not need for that."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, QTimer, Signal

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_LONGEST_MS = 300
"""A window that begins out of sight is not painted, and its work goes on all the same."""


class FirstPaint(QObject):
    """over: once, after the window's first picture is on the screen and what it did not need for that is there.

    parts: make that, each in a turn of the event loop of its own, so that none holds the window up.
    """

    over = Signal()

    def __init__(self, window: "MainWindow", parts: Iterable[Callable[[], object]]) -> None:
        super().__init__(window)
        self._window = window
        self._parts = iter(parts)
        self._timer = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._timer.timeout.connect(self._on_seen)
        self._timer.start()
        self._turns = QTimer(self, interval=0)
        self._turns.timeout.connect(self._on_turn)
        window.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _on_seen(self) -> None:
        self._window.background.run(_load_rest, lambda _: self._turns.start())

    def _on_turn(self) -> None:
        make = next(self._parts, None)
        if make is not None:
            make()
        else:
            self._turns.stop()
            self.over.emit()


def _load_rest() -> None:
    """For another thread: the commands, and what the first video and the first key would wait for."""
    # Before two threads can want pydantic at once: one of them may find half of it.
    import ripgui.engine.preset.preset_library
    import ripgui.ui.commands
    import ripgui.ui.log_view
    import ripgui.ui.preview.frames.work
    import ripgui.ui.script.assistant
    import ripgui.ui.tracks.panel
    import ripgui.workers.language_protocol  # noqa: F401  to have it loaded
