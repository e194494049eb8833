# SPDX-License-Identifier: GPL-3.0-or-later
"""What webhooks add to the menus."""

from ripgui.ui.actions import Command, tr


def webhook_command() -> Command:
    return Command("webhooks", tr("We&bhooks …"), ("Ctrl+Alt+J",))
