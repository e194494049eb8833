# SPDX-License-Identifier: GPL-3.0-or-later
"""What the welcome adds to the help menu, where it can be had again."""

from ripgui.ui.actions import Command, tr


def welcome_commands() -> tuple[Command, ...]:
    return (
        Command("tour", tr("&Tour of the window"), ("Ctrl+F1",)),
        Command("sample", tr("Add a &sample video"), ("Ctrl+Shift+F1",)),
        Command("machine", tr("What this &machine offers …"), ("Alt+F1",)),
    )
