# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the preview."""

from ripgui.ui.actions import Command, Menu, tr


def preview_menu() -> Menu:
    return Menu(
        tr("&Preview"),
        (
            Command("refresh", tr("Run the script and &show the frame"), ("F5", "Ctrl+R"), "reload"),
            Command("showResult", tr("R&esult"), ("1",), place="preview", group="look"),
            Command("showSource", tr("S&ource"), ("2",), place="preview", group="look"),
            None,
            Command("previous", tr("&Previous frame"), ("Left",), "previous", "preview"),
            Command("next", tr("&Next frame"), ("Right",), "next", "preview"),
            Command("back", tr("24 frames &back"), ("Shift+Left", "PgUp"), place="preview"),
            Command("forward", tr("24 frames &forward"), ("Shift+Right", "PgDown"), place="preview"),
            Command("previousChunk", tr("To the start of the chunk before"), ("Ctrl+Left",), "first", "preview"),
            Command("nextChunk", tr("To the start of the &chunk after"), ("Ctrl+Right",), "last", "preview"),
            Command("first", tr("F&irst frame"), ("Home",), place="preview"),
            Command("last", tr("&Last frame"), ("End",), place="preview"),
            Command("goTo", tr("&Go to frame …"), ("J", "G"), place="preview"),
            None,
            Command("zoomIn", tr("&Zoom in"), ("+", "="), place="preview"),
            Command("zoomOut", tr("Zoom o&ut"), ("-",), place="preview"),
            Command("actualSize", tr("&Actual size"), ("Z",), place="preview"),
            Command("fit", tr("Fi&t"), ("Esc", "Ctrl+A"), place="preview"),
            inspect_menu(),
            None,
            Command("copyPicture", tr("Copy pictu&re"), ("Ctrl+C",), place="preview"),
            Command("copyFrame", tr("Copy frame nu&mber"), ("V",), place="preview"),
            Command("copyTime", tr("Copy time"), ("Shift+V",), place="preview"),
            Command("savePicture", tr("Sa&ve picture …"), ("Shift+S",), place="preview"),
        ),
    )


def inspect_menu() -> Menu:
    """How pictures are drawn and looked into."""
    return Menu(
        tr("&Inspect"),
        (
            Command("inspect", tr("&Frame, pixels and scopes"), ("P", "I"), place="preview", group="alone"),
            Command("crop", tr("&Crop …"), ("C",), place="preview", group="alone"),
            None,
            Command("pixelGrid", tr("Lines between large &pixels"), ("Shift+G",), place="preview", group="alone"),
            Command("smooth", tr("Enlarge &smoothly"), ("Shift+Z",), place="preview", group="alone"),
            None,
            Command("wipeLeft", tr("Wipe to the &left"), (",",), place="preview"),
            Command("wipeRight", tr("Wipe to the &right"), (".",), place="preview"),
            Command("strongerDifference", tr("S&tronger difference"), ("]",), place="preview"),
            Command("weakerDifference", tr("&Weaker difference"), ("[",), place="preview"),
        ),
    )
