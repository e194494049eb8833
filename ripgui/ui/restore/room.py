# SPDX-License-Identifier: GPL-3.0-or-later
"""Room for what stands below in a splitter, taken from what stands above it for as long as it is wanted."""

from PySide6.QtWidgets import QSplitter

_MOST = 0.58


class Room:
    """Of a splitter with two parts."""

    def __init__(self, splitter: QSplitter) -> None:
        self._splitter = splitter
        self._before = self._made = splitter.sizes()

    def take(self, height: int) -> None:
        """Lets the lower part grow by so much, as long as the upper one keeps its share."""
        above, below = self._before
        whole = above + below
        wanted = min(below + height, round(whole * _MOST))
        if wanted > below:
            self._splitter.setSizes([whole - wanted, wanted])
            self._made = self._splitter.sizes()

    def give_back(self) -> None:
        """Unless the user divided it otherwise since."""
        if self._splitter.sizes() == self._made:
            self._splitter.setSizes(self._before)
