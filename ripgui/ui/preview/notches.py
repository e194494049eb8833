# SPDX-License-Identifier: GPL-3.0-or-later
"""Counts the notches of a wheel: a mouse tells of whole ones, a touchpad of many small parts of one."""

_NOTCH = 120
"""Eighths of a degree."""


class Notches:
    def __init__(self) -> None:
        self._rest = 0

    def turned(self, delta: int) -> int:
        """How many have become full with this turn; a turn in the other direction begins anew."""
        if delta * self._rest < 0:
            self._rest = 0
        self._rest += delta
        notches = int(self._rest / _NOTCH)
        self._rest -= notches * _NOTCH
        return notches
