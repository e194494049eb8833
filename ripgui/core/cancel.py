# SPDX-License-Identifier: GPL-3.0-or-later
"""One token that asks running work to end, at one of two levels."""

import threading
from collections.abc import Callable
from enum import IntEnum

from ripgui.core.error import Cancelled


class StopLevel(IntEnum):
    """How soon to end: not at all, after the running chunks, or now."""

    NONE = 0
    AFTER_RUNNING = 1
    NOW = 2


class CancelToken:
    """Shared between threads: any may ask, work looks or is called back. The level only rises."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._level = StopLevel.NONE
        self._callbacks: list[Callable[[], None]] = []

    @property
    def level(self) -> StopLevel:
        return self._level

    def ask(self, level: StopLevel) -> None:
        """Raises the level; callbacks run once, on this thread, when it reaches NOW."""
        with self._lock:
            if level <= self._level:
                return
            self._level = level
            callbacks = self._callbacks if level is StopLevel.NOW else []
            self._callbacks = [] if callbacks else self._callbacks
        for callback in callbacks:
            callback()

    def on_now(self, callback: Callable[[], None]) -> Callable[[], None]:
        """Calls `callback` when the level reaches NOW, at once if it has. Returns a function that withdraws it."""
        with self._lock:
            if self._level < StopLevel.NOW:
                self._callbacks.append(callback)
                return lambda: self._withdraw(callback)
        callback()
        return lambda: None

    def check(self) -> None:
        """Raises Cancelled at level NOW."""
        if self._level is StopLevel.NOW:
            raise Cancelled

    def _withdraw(self, callback: Callable[[], None]) -> None:
        with self._lock:
            if callback in self._callbacks:
                self._callbacks.remove(callback)
