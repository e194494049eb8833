# SPDX-License-Identifier: GPL-3.0-or-later
"""What storages add to the menus."""

from ripgui.ui.actions import Command, tr


def storage_command() -> Command:
    return Command("storages", tr("Stora&ges …"), ("Ctrl+Alt+T",))


def address_command() -> Command:
    return Command("addAddress", tr("Add the address in the clip&board"), ("Ctrl+Shift+V",))


def delivery_commands() -> tuple[Command, ...]:
    return (
        Command("retryUpload", tr("Send the result a&gain"), ("Ctrl+Alt+H",), waits=True),
        Command("resultLink", tr("&Link to the result in its storage …"), ("Ctrl+Alt+Y",), waits=True),
    )
