# SPDX-License-Identifier: GPL-3.0-or-later
"""The application as the desktop knows it: on macOS, files to open come to it as events, and never as arguments."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Keeps the files until somebody takes them."""

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(arguments)
        self._early: list[str] = []
        self._take: Callable[[Sequence[str]], None] = self._early.extend

    def give_files(self, take: Callable[[Sequence[str]], None]) -> None:
        """Those that came, and those that come from now on."""
        self._take = take
        early, self._early = self._early, []
        if early:
            take(early)

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.url().isLocalFile():
            self._take([event.url().toLocalFile()])
            return True
        return super().event(event)
