# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the queue."""

from ripgui.ui.actions import Command, Menu, tr


def queue_menu() -> Menu:
    return Menu(
        tr("&Queue"),
        (
            Command("start", tr("&Start queue"), ("Ctrl+E", "F8"), "start", waits=True),
            Command("pause", tr("&Pause queue"), ("Ctrl+P",), "pause", waits=True),
            Command("resume", tr("&Resume queue"), ("Ctrl+Shift+E",), "start", waits=True),
            Command("stopAfter", tr("Stop after the running chun&ks"), ("Ctrl+Shift+K",), waits=True),
            Command("stop", tr("Stop &now"), ("Ctrl+K",), "stop", waits=True),
            Command("timing", tr("Start later, and &when done …"), ("Ctrl+Alt+Q",)),
            None,
            Command("pauseTask", tr("Pause &task"), ("Ctrl+Shift+P",)),
            Command("cancelTask", tr("&Cancel task"), ("Ctrl+Backspace",), place="queue"),
            Command("retryTask", tr("R&etry task"), ("Ctrl+Shift+R",), "reload"),
            Command("retryChunk", tr("Retry c&hunk"), ("Ctrl+Alt+R",)),
            Command("retryMerge", tr("Retr&y merge"), ("Ctrl+Alt+M",)),
            _order_menu(),
            None,
            Command("takeApart", tr("Make a task of each &file of the source"), ("Ctrl+Alt+X",)),
            Command("copySettings", tr("Copy the task's sett&ings"), ("Ctrl+Alt+C",), place="queue"),
            Command("pasteSettings", tr("Paste settin&gs"), ("Ctrl+Alt+V",), place="queue"),
            None,
            Command("unfold", tr("Show &all chunks"), ("Ctrl+.",)),
            Command("openSource", tr("Open the source's folder"), ("Ctrl+I",), place="queue"),
            None,
            Command("remove", tr("Remove from the &queue"), ("Del",), place="queue"),
            Command("clear", tr("Remove with te&mporary files"), ("Shift+Del",), place="queue"),
            Command("clearDone", tr("Remo&ve all that are done"), ("Ctrl+Shift+Del",)),
        ),
    )


def result_menu(*more: Command | Menu | None) -> Menu:
    """What can be done with what a task made; others have more of it."""
    return Menu(
        tr("Res&ult"),
        (
            Command("openFinished", tr("&Open the result"), ("Return", "Enter"), "open", place="queue"),
            Command("openOutput", tr("Open the output's &folder"), ("Ctrl+D",), "folder", place="queue"),
            Command("saveKeyframes", tr("Save the result's &keyframes …"), ("Ctrl+Alt+G",)),
            Command("saveTimecodes", tr("Save the result's t&imecodes …"), ("Ctrl+Alt+U",)),
            *more,
        ),
    )


def _order_menu() -> Menu:
    return Menu(
        tr("Or&der"),
        (
            Command("moveUp", tr("Move &up"), ("Ctrl+Up",), place="queue"),
            Command("moveDown", tr("Move &down"), ("Ctrl+Down",), place="queue"),
            Command("moveTop", tr("Move to the t&op"), ("Ctrl+Home",), place="queue"),
            Command("moveBottom", tr("Move to the &bottom"), ("Ctrl+End",), place="queue"),
            Command("runAfterAbove", tr("Run only &after the task above"), ("Ctrl+Alt+A",)),
            Command("runFree", tr("&Wait for no other task"), ("Ctrl+Alt+W",)),
        ),
    )
