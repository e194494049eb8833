# SPDX-License-Identifier: GPL-3.0-or-later
"""What packages add to the menus."""

from ripgui.ui.actions import Command, tr


def package_commands() -> tuple[Command, ...]:
    return (
        Command("packages", tr("Added pac&kages …"), ("Ctrl+Shift+I",)),
        Command("safeMode", tr("&Without added packages"), ("Ctrl+Shift+X",), group="alone"),
    )
