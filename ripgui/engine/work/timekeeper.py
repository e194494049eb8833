# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts and pauses the queue as a schedule says, as long as somebody keeps it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Signal

from ripgui.core.schedule import Move, Schedule, due, local_now

_PERIOD_MS = 2000


class Timekeeper(QObject):
    """changed: what is left of the schedule, None for nothing."""

    changed = Signal(object)

    def __init__(self, start: Callable[[], object], pause: Callable[[], object]) -> None:
        super().__init__()
        self._do: dict[Move, Callable[[], object]] = {"start": start, "pause": pause}
        self._schedule: Schedule | None = None
        # Not one timer for the moment itself: a computer that sleeps, or gets another time, would miss it.
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(lambda: self.look(local_now()))

    @property
    def schedule(self) -> Schedule | None:
        return self._schedule

    def keep(self, schedule: Schedule | None) -> None:
        """Keeps another schedule from now on, or none; what is due already is done at the next look."""
        self._schedule = schedule
        if schedule is None:
            self._timer.stop()
        else:
            self._timer.start()
        self.changed.emit(schedule)

    def look(self, now: datetime) -> None:
        """Does what is due."""
        if self._schedule is None:
            return
        left, move = due(self._schedule, now)
        if not move:
            return
        self._schedule = left
        if left is None:
            self._timer.stop()
        self._do[move]()
        self.changed.emit(left)

    def close(self) -> None:
        self._timer.stop()
