# SPDX-License-Identifier: GPL-3.0-or-later
"""When the queue starts and pauses by itself, in the local time that clocks on walls show."""

from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from typing import Literal

from ripgui.core.error import InputError

type Move = Literal["", "start", "pause"]
"""What is to be done with the queue now."""

MOST_HOURS = 240.0
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Schedule:
    """start, pause: the next moment for each, None where there is none. repeats: every day."""

    start: datetime | None
    pause: datetime | None = None
    repeats: bool = False

    @property
    def next_move(self) -> Move:
        """What comes next, "" for nothing."""
        if self.start is not None and (self.pause is None or self.start <= self.pause):
            return "start"
        return "pause" if self.pause is not None else ""

    @property
    def next_at(self) -> datetime | None:
        return self.start if self.next_move == "start" else self.pause

    @property
    def holds(self) -> bool:
        """Whether the queue is to stand until a moment to come."""
        return self.next_move == "start"


def local_now() -> datetime:
    """As clocks on walls show it."""
    return datetime.now().astimezone().replace(tzinfo=None)


def start_at(clock: time, pause: time | None, now: datetime) -> Schedule:
    """From the next time the clock shows this; with a pause every day between both, from now on where it is between."""
    start = datetime.combine(now, clock)
    if pause is None:
        return Schedule(start=start if start > now else start + _DAY)
    if pause == clock:
        raise InputError("the queue cannot start and pause at the same time of day")
    if start > now:
        start -= _DAY
    end = _next(pause, start)
    if end <= now:
        start, end = start + _DAY, end + _DAY
    return Schedule(start=start, pause=end, repeats=True)


def start_in(hours: float, pause: time | None, now: datetime) -> Schedule:
    """Once, in some hours, and once paused afterwards."""
    if not 0 < hours <= MOST_HOURS:
        raise InputError(f"the queue can start in up to {MOST_HOURS:g} hours, not in {hours:g}")
    start = now + timedelta(hours=hours)
    return Schedule(start=start, pause=None if pause is None else _next(pause, start))


def pause_at(pause: time, now: datetime) -> Schedule:
    """Once, the next time the clock shows this; whoever wants it to run before starts it."""
    return Schedule(start=None, pause=_next(pause, now))


def due(schedule: Schedule, now: datetime) -> tuple[Schedule | None, Move]:
    """What is left of a schedule and what is to be done now: of moments that were slept through, the last counts."""
    move: Move = ""
    while (moment := schedule.next_at) is not None and moment <= now:
        move = schedule.next_move
        later = moment + _DAY if schedule.repeats else None
        schedule = replace(schedule, start=later) if move == "start" else replace(schedule, pause=later)
    return (schedule if schedule.next_move else None), move


def parse_clock(text: str) -> time:
    """A time of day such as 23:00. Raises InputError."""
    hours, colon, minutes = text.strip().partition(":")
    digits = hours + minutes
    is_read = colon and digits.isascii() and digits.isdigit() and len(minutes) == 2 and len(hours) in (1, 2)
    if is_read and int(hours) < 24 and int(minutes) < 60:
        return time(int(hours), int(minutes))
    raise InputError(f"{text!r} is not a time of day, such as 23:00")


def _next(clock: time, after: datetime) -> datetime:
    moment = datetime.combine(after, clock)
    return moment if moment > after else moment + _DAY
