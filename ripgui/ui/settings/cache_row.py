# SPDX-License-Identifier: GPL-3.0-or-later
"""How much the cache takes, and the button that clears it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.engine.cache import cache_size_bytes, clear_cache
from ripgui.ui import wording
from ripgui.ui.settings.control import Buttons

if TYPE_CHECKING:
    from ripgui.ui.background import Background


class CacheRow(QObject):
    """changed: there is something else to tell. busy: whether somebody uses what is in it."""

    changed = Signal()

    def __init__(self, background: "Background", busy: Callable[[], bool], parent: QObject) -> None:
        super().__init__(parent)
        self._background = background
        self._busy = busy
        self._told = ""
        self.control = Buttons(("clearCache", self.tr("Clear"), self._clear))

    def told(self) -> str:
        return self._told

    def retranslate(self, say: Callable[[str], str]) -> None:
        self._tell(say(self._told))

    def measure(self) -> None:
        """Looks again how much it is; that may take a moment."""
        self._tell(self.tr("Looking how much it takes …"))
        self._background.run(cache_size_bytes, self._show)

    def _clear(self) -> None:
        if self._busy():
            self._tell(self.tr("Not while the queue works: it is using them."))
            return
        self._tell(self.tr("Clearing …"))
        self._background.run(clear_cache, self._show)

    def _show(self, size_bytes: int) -> None:
        self._tell(self.tr("It takes {size}.").format(size=wording.size(size_bytes)))

    def _tell(self, text: str) -> None:
        self._told = text
        self.changed.emit()
