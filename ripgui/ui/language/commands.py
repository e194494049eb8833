# SPDX-License-Identifier: GPL-3.0-or-later
"""What the menu of languages does: the window speaks another one at once, and at the next start, too."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.ui.language.languages import LANGUAGES, languages
from ripgui.ui.language.menu import command_of

if TYPE_CHECKING:
    from ripgui.engine.settings import Settings
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.settings.preferences import Preferences


class LanguageCommands(QObject):
    def __init__(self, window: "MainWindow", preferences: "Preferences") -> None:
        super().__init__(window)
        self._window = window
        self._preferences = preferences
        self._languages = languages()
        for code in ("", *LANGUAGES):
            window.actions_by_name.on(command_of(code), partial(preferences.put, "language", code))
        preferences.changed.connect(self._take)
        self._show()
        if self._languages is not None:
            self._languages.changed.connect(self._on_changed)

    def _take(self, settings: "Settings") -> None:
        if self._languages is not None:
            self._languages.choose(settings.language)
        self._show()

    def _on_changed(self) -> None:
        """What is put together anew each time it is shown says it in the new language."""
        if self._languages is not None:
            self._window.theme.speak(self._languages.code)
        self._window.commands.update()

    def _show(self) -> None:
        self._window.actions_by_name[command_of(self._preferences.settings.language)].setChecked(True)
