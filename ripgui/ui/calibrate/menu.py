# SPDX-License-Identifier: GPL-3.0-or-later
"""What measuring adds to the menu of the queue."""

from ripgui.ui.actions import Command, tr


def calibrate_command() -> Command:
    return Command("calibrate", tr("Measure this c&omputer …"), ("Ctrl+Alt+Shift+M",))
