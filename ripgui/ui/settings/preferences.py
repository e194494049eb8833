# SPDX-License-Identifier: GPL-3.0-or-later
"""The settings as they are now: changed here, written behind the window's back, and told to all who go by them."""

from collections.abc import Callable
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from ripgui.engine.settings import Settings, load_fitting_settings

if TYPE_CHECKING:
    from ripgui.ui.background import Background


class Preferences(QObject):
    """changed: the settings are others now. fail: is told why something could not be kept."""

    changed = Signal(object)

    def __init__(
        self, settings: Settings, background: "Background", fail: Callable[[str], object], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.settings = settings
        self._background = background
        self._fail = fail

    def value(self, key: str) -> object:
        return getattr(self.settings, key)

    def put(self, key: str, value: object) -> None:
        """Holds at once, and is written a moment later."""
        if value == self.value(key):
            return
        before = self.value(key)
        self._take(self._with(key, value))

        def write() -> Settings:
            from ripgui.engine.settings_file import change_settings

            return change_settings({key: value})

        def refused(why: str) -> None:
            # Unless it was changed again meanwhile, it is as before: what is seen is what is kept.
            if self.value(key) == value:
                self._take(self._with(key, before))
            self._fail(why)

        self._background.run_in_order(write, self._merge, refused)

    def refresh(self) -> None:
        """Looks at the file, which somebody may have edited by hand."""
        self._background.run_in_order(load_fitting_settings, lambda loaded: self._take(loaded[0]))

    def _with(self, key: str, value: Any) -> Settings:
        return replace(self.settings, **{key: value})

    def _merge(self, written: Settings) -> None:
        """What others wrote meanwhile, unless more of ours is on its way, which will bring it."""
        if not any(getattr(written, field.name) != self.value(field.name) for field in fields(Settings)):
            return
        self.refresh()

    def _take(self, settings: Settings) -> None:
        if settings != self.settings:
            self.settings = settings
            self.changed.emit(settings)
