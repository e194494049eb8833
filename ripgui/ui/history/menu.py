# SPDX-License-Identifier: GPL-3.0-or-later
"""What the history adds to the menus."""

from ripgui.ui.actions import Command, tr


def history_command() -> Command:
    return Command("history", tr("&History and statistics …"), ("Ctrl+Shift+H",))
