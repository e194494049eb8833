# SPDX-License-Identifier: GPL-3.0-or-later
"""What the settings add to the menus."""

from ripgui.ui.actions import Command, tr


def settings_command() -> Command:
    return Command("settings", tr("Se&ttings …"), ("Ctrl+,",))
