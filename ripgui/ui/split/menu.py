# SPDX-License-Identifier: GPL-3.0-or-later
"""What splitting adds to the menu of the queue."""

from ripgui.ui.actions import Command, tr


def split_command() -> Command:
    return Command("splitTask", tr("Sp&lit the source …"), ("Ctrl+Alt+L",))
