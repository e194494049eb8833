# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of languages, each in its own words, so that nobody is lost in one that they cannot read."""

from ripgui.ui.actions import Command, Menu, tr
from ripgui.ui.language.languages import LANGUAGES


def language_menu() -> Menu:
    languages = (
        Command(command_of(code), name, (f"Ctrl+Alt+Shift+{number}",), group="language")
        for number, (code, name) in enumerate(LANGUAGES.items(), 2)
    )
    system = Command(command_of(""), tr("As the &system"), ("Ctrl+Alt+Shift+1",), group="language")
    return Menu(tr("Lan&guage"), (system, None, *languages))


def command_of(code: str) -> str:
    """The command that chooses a language, "" for the system's."""
    return f"language{code.title().replace('_', '') or 'System'}"
