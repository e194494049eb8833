# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of remote systems."""

from ripgui.ui.actions import Command, Menu, tr


def remote_menu() -> Menu:
    return Menu(
        tr("Re&mote"),
        (
            Command("endpoints", tr("Remote &systems …"), ("Ctrl+Shift+N",)),
            None,
            Command("sendAgain", tr("Send it &once more"), ("Ctrl+Shift+G",), waits=True),
            Command("lookThere", tr("&Look at the task's server …"), ("Ctrl+Shift+Y",), waits=True),
            Command("openResult", tr("Open the &result's address"), ("Ctrl+Shift+U",), waits=True),
            Command("copyResult", tr("&Copy the result's address"), ("Ctrl+Shift+C",), waits=True),
            None,
            Command("serverTasks", tr("&Tasks and calls of the server …"), ("Ctrl+Shift+J",)),
        ),
    )
