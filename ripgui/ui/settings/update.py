# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks for a newer RipGUI where the user switched that on, and tells of it; it fetches nothing."""

import asyncio
import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QObject, QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QPushButton

from ripgui import __version__
from ripgui.ui.settings.control import Control

if TYPE_CHECKING:
    from ripgui.engine.update import Release
    from ripgui.ui.background import Background
    from ripgui.ui.settings.preferences import Preferences

_LOOK_S = 0.1


class UpdateControl(Control):
    """asked: the user wants to know now."""

    asked = Signal()

    def __init__(self) -> None:
        self._now = QPushButton(self.tr("Look now"))
        self._box = QCheckBox()
        super().__init__(self._box, self._now)
        self._now.setObjectName("updateNow")
        self._now.setAutoDefault(False)
        self._box.toggled.connect(self.chosen.emit)
        self._now.clicked.connect(lambda _: self.asked.emit())

    @override
    def show_value(self, value: object) -> None:
        with QSignalBlocker(self._box):
            self._box.setChecked(bool(value))
        self._now.setVisible(bool(value))


class UpdateRow(QObject):
    """address: whom it asks. found: a newer one. changed: there is something else to tell."""

    found = Signal(object)
    changed = Signal()

    def __init__(self, address: str, preferences: "Preferences", background: "Background", parent: QObject) -> None:
        super().__init__(parent)
        self._address = address
        self._preferences = preferences
        self._background = background
        self._closing = threading.Event()
        self._is_asking = False
        self._told = ""
        self.control = UpdateControl()
        self.control.asked.connect(self.ask)

    def hint(self) -> str:
        return self.tr(
            "Once a day, {address} is asked which release is the newest. As any site it sees your network address, and "
            "“RipGUI/{version}”; nothing else is sent, and nothing is downloaded."
        ).format(address=self._address, version=__version__)

    def told(self) -> str:
        return self._told

    def retranslate(self, say: Callable[[str], str]) -> None:
        self._tell(say(self._told))

    @property
    def is_on(self) -> bool:
        return bool(self._preferences.value("update_check"))

    def switch(self, on: object) -> None:
        """Whoever switches it on has read what is asked, and wants to know."""
        self._preferences.put("update_check", bool(on))
        self._tell("")
        if on:
            self.ask()

    def ask_if_due(self) -> None:
        """Tells nothing where nobody answers: the next day comes."""
        if self.is_on:
            from ripgui.engine.update import is_due

            self._background.run(is_due, lambda due: self.ask() if due and self.is_on else None)

    def ask(self) -> None:
        if self._is_asking:
            return
        self._is_asking = True
        self._tell(self.tr("Asking …"))
        self._background.run(lambda: asyncio.run(_asked(self._closing)), self._show, self._fail)

    def close(self) -> None:
        """Waits for no answer."""
        self._closing.set()

    def _show(self, release: "Release | None") -> None:
        self._is_asking = False
        if release is None:
            return
        if release.is_newer:
            self._tell(self.tr("RipGUI {version} is there.").format(version=release.version))
            self.found.emit(release)
        else:
            self._tell(self.tr("RipGUI {version} is the newest.").format(version=__version__))

    def _fail(self, why: str) -> None:
        self._is_asking = False
        self._tell(why)

    def _tell(self, text: str) -> None:
        self._told = text
        self.changed.emit()


async def _asked(closing: threading.Event) -> "Release | None":
    """None where the window closes meanwhile."""
    from ripgui.engine.update import ask_release

    asking = asyncio.create_task(ask_release())
    while not asking.done():
        if closing.is_set():
            asking.cancel()
            return None
        await asyncio.wait([asking], timeout=_LOOK_S)
    return await asking
