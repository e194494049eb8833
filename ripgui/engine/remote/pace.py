# SPDX-License-Identifier: GPL-3.0-or-later
"""How often remote systems are asked: soon after something moved, seldom while nothing does or nobody answers."""

import random
from dataclasses import dataclass

from ripgui.core.error import RipError
from ripgui.web.http import BusyError

_LONGEST_ASKED_S = 900.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """first_s, longest_s: between two questions. merge_s: how long a merge may be missing before it is asked for again.
    looks: how often a system is asked for a task whose answer was lost, before it is sent again.
    """

    first_s: float = 2.0
    longest_s: float = 60.0
    merge_s: float = 300.0
    looks: int = 3


class Backoff:
    """Of one task; each pause differs a little, so that many tasks do not ask at once."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace
        self._pause_s = pace.first_s

    def calm(self, *, moved: bool) -> float:
        """Seconds to the next question after an answer."""
        return self._next(1.4, resets=moved)

    def trouble(self, error: RipError) -> float:
        """Seconds to the next try. What a server asks for is granted."""
        asked_s = error.wait_s if isinstance(error, BusyError) else None
        own_s = self._next(2.0, resets=False)
        return own_s if asked_s is None else min(max(asked_s, self._pace.first_s), _LONGEST_ASKED_S)

    def _next(self, factor: float, *, resets: bool) -> float:
        pause_s = self._pace.first_s if resets else self._pause_s
        self._pause_s = min(pause_s * factor, self._pace.longest_s)
        return pause_s * random.uniform(0.8, 1.2)  # noqa: S311  no secret
