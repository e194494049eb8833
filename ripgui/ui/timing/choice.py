# SPDX-License-Identifier: GPL-3.0-or-later
"""What was chosen for the start of the queue, in the form that is typed and remembered."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal, assert_never

from ripgui.core.schedule import Schedule, parse_clock, pause_at, start_at, start_in

type StartMode = Literal["hand", "clock", "hours"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimingChoice:
    """clock, pause: times of day, as typed; each counts where its mode, or `pauses`, says so."""

    mode: StartMode = "hand"
    clock: str = "23:00"
    hours: float = 2.0
    pauses: bool = False
    pause: str = "07:00"

    @property
    def repeats(self) -> bool:
        """Whether it counts for more than one day."""
        return self.mode == "clock" and self.pauses


def schedule_of(choice: TimingChoice, now: datetime) -> Schedule | None:
    """None where the queue starts by hand and is paused by nobody. Raises InputError."""
    pause = parse_clock(choice.pause) if choice.pauses else None
    match choice.mode:
        case "hand":
            return None if pause is None else pause_at(pause, now)
        case "clock":
            return start_at(parse_clock(choice.clock), pause, now)
        case "hours":
            return start_in(choice.hours, pause, now)
        case _:
            assert_never(choice.mode)
