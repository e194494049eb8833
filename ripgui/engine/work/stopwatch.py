# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the seconds something was worked on, pauses left out."""

import threading
import time


class Stopwatch:
    """Runs from its making; `seconds` goes on from what earlier runs counted. May be used from any thread."""

    def __init__(self, earlier_s: float = 0.0) -> None:
        self._lock = threading.Lock()
        self._counted_s = earlier_s
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        with self._lock:
            return self._now()

    def start(self) -> None:
        with self._lock:
            if self._since is None:
                self._since = time.monotonic()

    def stop(self) -> None:
        with self._lock:
            self._counted_s = self._now()
            self._since = None

    def _now(self) -> float:
        return self._counted_s + (time.monotonic() - self._since if self._since is not None else 0.0)
