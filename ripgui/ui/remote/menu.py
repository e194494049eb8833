# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of remote systems."""

from ripgui.ui.actions import Command, Menu, tr


def remote_menu() -> Menu:
    return Menu(
        tr("&Remote"),
        (Command("endpoints", tr("Remote &systems …"), ("Ctrl+Shift+N",)),),
    )
