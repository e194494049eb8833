# SPDX-License-Identifier: GPL-3.0-or-later
"""Parts of the window that nobody sees at first: made, and their modules loaded, when somebody first wants them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Late[T]:
    """A part that is made by the first call. Who only has news for it asks for what is `made`."""

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self.made: T | None = None

    def __call__(self) -> T:
        if self.made is None:
            self.made = self._make()
        return self.made


def come_forward(shown: QWidget) -> None:
    """Shows a window before all others, also one that was shown already and made small since."""
    shown.setWindowState(shown.windowState() & ~Qt.WindowState.WindowMinimized)
    shown.show()
    shown.raise_()
    shown.activateWindow()
