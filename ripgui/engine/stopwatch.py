# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the seconds something was worked on, pauses left out."""

import time


class Stopwatch:
    """Runs from its making; `seconds` goes on from what earlier runs counted."""

    def __init__(self, earlier_s: float = 0.0) -> None:
        self._counted_s = earlier_s
        self._since: float | None = time.monotonic()

    @property
    def seconds(self) -> float:
        return self._counted_s + (time.monotonic() - self._since if self._since is not None else 0.0)

    def start(self) -> None:
        if self._since is None:
            self._since = time.monotonic()

    def stop(self) -> None:
        self._counted_s = self.seconds
        self._since = None
