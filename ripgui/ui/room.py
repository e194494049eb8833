# SPDX-License-Identifier: GPL-3.0-or-later
"""Room for what stands below in a splitter, taken from what stands above it for as long as it is wanted."""

from PySide6.QtCore import QByteArray
from PySide6.QtWidgets import QSplitter

_MOST = 0.58


class Room:
    """Of a splitter with two parts: what several widgets below want beside what is there already."""

    def __init__(self, splitter: QSplitter) -> None:
        self._splitter = splitter
        self._wanted: dict[str, int] = {}
        self._before: list[int] = []
        self._made: list[int] = []

    def has(self, who: str) -> bool:
        return who in self._wanted

    def plain_state(self) -> QByteArray:
        """The splitter's own, as it will be once nobody wants room: the next start begins so."""
        now = self._splitter.sizes()
        if not self._wanted or now != self._made:
            return self._splitter.saveState()
        self._splitter.setSizes(self._before)
        state = self._splitter.saveState()
        self._splitter.setSizes(now)
        return state

    def ask(self, who: str, height: int) -> None:
        """Lets the lower part grow by so much, as long as the upper one keeps its share. 0 gives that back.

        Where the user divided it otherwise meanwhile, that stays.
        """
        if not self._wanted:
            self._before = self._made = self._splitter.sizes()
        self._wanted.pop(who, None)
        if height > 0:
            self._wanted[who] = height
        if self._splitter.sizes() != self._made:
            return
        above, below = self._before
        grown = max(below, min(below + sum(self._wanted.values()), round((above + below) * _MOST)))
        self._splitter.setSizes([above + below - grown, grown])
        self._made = self._splitter.sizes()
