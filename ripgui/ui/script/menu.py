# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the script and of whatever else is edited."""

from ripgui.ui.actions import Command, Menu, tr


def edit_menu() -> Menu:
    return Menu(
        tr("&Edit"),
        (
            Command("undo", tr("&Undo"), ("Ctrl+Z",), place="focus"),
            Command("redo", tr("&Redo"), ("Ctrl+Shift+Z",), place="focus"),
            None,
            Command("cut", tr("Cu&t"), ("Ctrl+X",), place="focus"),
            Command("copy", tr("&Copy"), ("Ctrl+C",), place="focus"),
            Command("paste", tr("&Paste"), ("Ctrl+V",), place="focus"),
            Command("selectAll", tr("Select &all"), ("Ctrl+A",), place="focus"),
            None,
            Command("comment", tr("Co&mment lines out or in"), ("Ctrl+/",), place="editor"),
            Command("duplicate", tr("&Duplicate line"), ("Ctrl+D",), place="editor"),
            None,
            Command("filter", tr("&Filter the queue"), ("Ctrl+F",), "search"),
        ),
    )
