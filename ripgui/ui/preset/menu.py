# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of presets."""

from ripgui.ui.actions import Command, Menu, tr


def preset_menu() -> Menu:
    return Menu(
        tr("P&resets"),
        (
            Command("choosePreset", tr("&Choose a preset"), ("Ctrl+M",)),
            Command("presetBack", tr("&Back to the preset"), ("Ctrl+Alt+Z",), "reload"),
            Command("savePreset", tr("&Save settings as a preset …"), ("Ctrl+Shift+M",)),
            None,
            Command("presets", tr("&Manage presets …"), ("Ctrl+Alt+P",)),
            Command("importPresets", tr("&Import presets …"), ("Ctrl+Alt+I",)),
        ),
    )
