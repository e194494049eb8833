# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the About box, and looks up what it tells, off the window's thread."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.engine.licences import Component
    from ripgui.ui.about.dialog import AboutDialog
    from ripgui.ui.main_window import MainWindow


class AboutCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: AboutDialog | None = None
        window.actions_by_name.on("about", self._show)

    def _show(self) -> None:
        if self._dialog is None:
            self._dialog = self._make()
        come_forward(self._dialog)

    def _make(self) -> "AboutDialog":
        from ripgui.ui.about.dialog import AboutDialog

        made = AboutDialog(self._window.theme, self._window)
        made.text_wanted.connect(self._read)
        made.show_looking()
        background, ffmpeg = self._window.background, self._window.settings.ffmpeg
        background.run(partial(_versions, ffmpeg), made.show_versions, self._window.messages.fail)
        background.run(_components, made.licences.show_components, self._window.messages.fail)
        return made

    def _read(self, component: "Component") -> None:
        self._window.background.run(partial(_text, component), partial(self._show_text, component))

    def _show_text(self, component: "Component", text: str) -> None:
        if self._dialog is not None:
            self._dialog.licences.show_text(component, text)


# for other threads


def _versions(ffmpeg: str) -> list[tuple[str, str]]:
    from ripgui.ui.about.versions import versions

    return versions(ffmpeg)


def _components() -> "tuple[Component, ...]":
    from ripgui.engine.licences import components

    return components()


def _text(component: "Component") -> str:
    from ripgui.engine.licences import licence_text

    return licence_text(component)
