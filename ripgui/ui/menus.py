# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu bar: the menus of the window itself between those of its rooms."""

from ripgui.ui.actions import Command, Menu, tr
from ripgui.ui.calibrate.menu import calibrate_command
from ripgui.ui.history.menu import history_command
from ripgui.ui.language.menu import language_menu
from ripgui.ui.packages.menu import package_commands
from ripgui.ui.preset.menu import preset_menu
from ripgui.ui.preview.menu import preview_menu
from ripgui.ui.preview.tryout import tryout_commands
from ripgui.ui.queue.menu import queue_menu, result_menu
from ripgui.ui.remote.menu import remote_menu
from ripgui.ui.script.menu import edit_menu
from ripgui.ui.seam.menu import seam_menu
from ripgui.ui.settings.menu import settings_command
from ripgui.ui.split.menu import split_command
from ripgui.ui.storage.menu import address_command, delivery_commands, storage_command
from ripgui.ui.webhook.menu import webhook_command
from ripgui.ui.welcome.menu import welcome_commands


def menus() -> tuple[Menu, ...]:
    """From left to right."""
    return (
        _file_menu(),
        _with(edit_menu(), None, *package_commands()),
        _with(
            queue_menu(),
            None,
            result_menu(*delivery_commands(), None, seam_menu()),
            split_command(),
            webhook_command(),
            calibrate_command(),
        ),
        preset_menu(),
        _with(preview_menu(), None, *tryout_commands()),
        remote_menu(),
        _with(_view_menu(), None, history_command()),
        _help_menu(),
    )


def _with(menu: Menu, *more: Command | Menu | None) -> Menu:
    """A room's menu with what others have to add."""
    return Menu(menu.title, (*menu.entries, *more))


def _file_menu() -> Menu:
    return Menu(
        tr("&File"),
        (
            Command("add", tr("&Add videos …"), ("Ctrl+O",), "add"),
            Command("addFolder", tr("Add &folder …"), ("Ctrl+Shift+O",), "folder"),
            address_command(),
            Command("watchedFolders", tr("&Watched folders …"), ("Ctrl+Alt+D",)),
            storage_command(),
            None,
            Command("openScript", tr("&Open script …"), ("Ctrl+Alt+O",), "open"),
            Command("saveScript", tr("&Save script"), ("Ctrl+S",), "save"),
            Command("saveScriptAs", tr("Sa&ve script as …"), ("Ctrl+Shift+S",)),
            None,
            settings_command(),
            None,
            Command("quit", tr("&Quit"), ("Ctrl+Q",)),
        ),
    )


def _view_menu() -> Menu:
    return Menu(
        tr("&View"),
        (
            Command("tabPreview", tr("&Preview"), ("Ctrl+1",)),
            Command("tabScript", tr("&Script"), ("Ctrl+2",)),
            Command("tabOutput", tr("&Output"), ("Ctrl+3",)),
            Command("tabTracks", tr("&Tracks"), ("Ctrl+4",)),
            Command("tabLog", tr("&Log"), ("Ctrl+5", "Ctrl+L")),
            Command("goToQueue", tr("&Queue"), ("F10",)),
            None,
            Menu(
                tr("&Colours"),
                (
                    Command("schemeSystem", tr("As the s&ystem"), ("Ctrl+Alt+1",), group="scheme"),
                    Command("schemeLight", tr("L&ight"), ("Ctrl+Alt+2",), group="scheme"),
                    Command("schemeDark", tr("&Dark"), ("Ctrl+Alt+3",), group="scheme"),
                ),
            ),
            language_menu(),
            Command("fullScreen", tr("&Full screen"), ("F11",), group="alone"),
        ),
    )


def _help_menu() -> Menu:
    return Menu(
        tr("&Help"),
        (
            Command("shortcuts", tr("&Keyboard shortcuts …"), ("F1", "?")),
            *welcome_commands(),
            None,
            Command("about", tr("&About RipGUI"), ("Shift+F1",)),
        ),
    )
