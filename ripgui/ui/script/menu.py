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
            Command("find", tr("F&ind …"), ("Ctrl+F",), place="editor"),
            Command("replace", tr("Rep&lace …"), ("Ctrl+H",), place="editor"),
            Command("findNext", tr("Fin&d next"), ("F3",), place="editor"),
            Command("findPrevious", tr("Find pre&vious"), ("Shift+F3",), place="editor"),
            Command("goToLine", tr("&Go to line …"), ("Ctrl+G",), place="editor"),
            None,
            Command("restore", tr("R&estoration form"), ("Ctrl+Alt+F",), group="alone"),
            Command("openModels", tr("Open the folder for &models"), ("Ctrl+Alt+N",)),
            Command("checkScript", tr("Check the &script"), ("F6",)),
            Command("complete", tr("C&omplete the name"), ("Ctrl+Space",), place="editor"),
            Menu(
                tr("Li&nes"),
                (
                    Command("comment", tr("Co&mment lines out or in"), ("Ctrl+/",), place="editor"),
                    Command("duplicate", tr("&Duplicate line"), ("Ctrl+D",), place="editor"),
                    Command("lineUp", tr("Move line u&p"), ("Alt+Up",), place="editor"),
                    Command("lineDown", tr("Move line do&wn"), ("Alt+Down",), place="editor"),
                ),
            ),
            Command("closeBrackets", tr("Close &brackets and quotes"), ("Ctrl+Alt+B",), group="alone"),
            None,
            Menu(
                tr("Te&xt size"),
                (
                    Command("largerText", tr("Lar&ger text"), ("Ctrl++", "Ctrl+="), place="editor"),
                    Command("smallerText", tr("&Smaller text"), ("Ctrl+-",), place="editor"),
                    Command("resetText", tr("Text as at first"), ("Ctrl+0",), place="editor"),
                ),
            ),
            None,
            Command("filter", tr("&Filter the queue"), ("Ctrl+Shift+F",), "search"),
        ),
    )
