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
        self._below: int | None = None
        self._is_chosen = False
        splitter.splitterMoved.connect(self._on_moved)

    def has(self, who: str) -> bool:
        return who in self._wanted

    def ask(self, who: str, height: int) -> None:
        """Lets the lower part grow by so much, as long as the upper one keeps its share. 0 gives that back.

        Where the user divides it otherwise meanwhile, that stays.
        """
        self._wanted.pop(who, None)
        if height > 0:
            self._wanted[who] = height
        self.settle()

    def settle(self) -> None:
        """The upper part is seen again: it was not there to give anything, or to get it back."""
        if self._upper_is_hidden():
            return
        if self._below is None:
            self._below = self._splitter.sizes()[1]
            self._is_chosen = False
        if not self._is_chosen:
            self._divide(self._below + sum(self._wanted.values()))
        if not self._wanted:
            self._below = None

    def plain_state(self) -> QByteArray:
        """The splitter's own, as it will be once nobody wants room: the next start begins so."""
        if self._below is None or self._is_chosen or self._upper_is_hidden():
            return self._splitter.saveState()
        now = self._splitter.sizes()
        self._divide(self._below)
        state = self._splitter.saveState()
        self._splitter.setSizes(now)
        return state

    def _divide(self, below: int) -> None:
        whole = sum(self._splitter.sizes())
        least = self._below or 0
        grown = max(least, min(below, round(whole * _MOST)))
        if grown != self._splitter.sizes()[1]:
            self._splitter.setSizes([whole - grown, grown])

    def _upper_is_hidden(self) -> bool:
        upper = self._splitter.widget(0)
        return upper is None or upper.isHidden()

    def _on_moved(self) -> None:
        self._is_chosen = True
