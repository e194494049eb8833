# SPDX-License-Identifier: GPL-3.0-or-later
"""The menu of the preview."""

from ripgui.ui.actions import Command, Menu, tr


def preview_menu() -> Menu:
    return Menu(
        tr("&Preview"),
        (
            Command("refresh", tr("Run the script and &show the frame"), ("F5", "Ctrl+R"), "reload"),
            Command("autoRefresh", tr("Run it a&gain after edits"), ("Shift+F5",), group="alone"),
            _outputs_menu(),
            _compare_menu(),
            None,
            *_play_commands(),
            None,
            _move_menu(),
            _marks_menu(),
            _picture_menu(),
            inspect_menu(),
            Command("fullPreview", tr("On the full s&creen"), ("Return", "Enter"), place="preview", group="alone"),
            None,
            Command("copyPicture", tr("Copy pictu&re"), ("Ctrl+C", "Ctrl+S"), place="preview"),
            Command("copyFrame", tr("Cop&y frame number"), ("V",), place="preview"),
            Command("copyTime", tr("Copy tim&e"), ("Shift+V",), place="preview"),
            Command("savePicture", tr("Sa&ve picture"), ("Shift+S",), place="preview"),
            Command("savePictureAs", tr("Save picture &as …"), ("Ctrl+Alt+S",), place="preview"),
            Command("saveSet", tr("Save a set to compare …"), ("K",), place="preview"),
            Command("benchmark", tr("Measure the script's spee&d …"), ("F7",)),
        ),
    )


def _outputs_menu() -> Menu:
    numbered = (
        Command(
            f"showOutput{number}",
            tr("Output &{number}").format(number=number),
            (str((number + 1) % 10),),
            "",
            "preview",
        )
        for number in range(1, 10)
    )
    return Menu(
        tr("&Output"),
        (
            Command("showResult", tr("R&esult (output 0)"), ("1",), place="preview"),
            *numbered,
            Command("showSource", tr("S&ource"), ("O",), place="preview"),
            None,
            Command("nextOutput", tr("&Next output"), ("Ctrl+Tab",), place="preview"),
            Command("previousOutput", tr("&Previous output"), ("Ctrl+Shift+Tab",), place="preview"),
            Menu(tr("&Counted from the last"), tuple(_from_last(place) for place in range(1, 11))),
        ),
    )


def _from_last(place: int) -> Command:
    text = tr("&Last output") if place == 1 else tr("Output {place} from the last").format(place=place)
    return Command(f"showFromLast{place}", text, (f"Ctrl+{place % 10}",), place="preview", waits=True)


def _compare_menu() -> Menu:
    return Menu(
        tr("Com&pare"),
        (
            Command("compareOne", tr("&One picture"), ("Alt+1",), "compare-one", "preview", "compare"),
            Command("compareSide", tr("&Side by side"), ("Alt+2",), "compare-side", "preview", "compare"),
            Command("compareWipe", tr("&Wipe"), ("Alt+3",), "compare-wipe", "preview", "compare"),
            Command("compareDifference", tr("&Difference"), ("Alt+4",), "compare-difference", "preview", "compare"),
        ),
    )


def _play_commands() -> tuple[Command, ...]:
    return (
        Command("play", tr("P&lay or pause"), ("Space",), "start", "preview", waits=True),
        Command("loop", tr("Loop t&he range"), ("Shift+Space",), place="preview", group="alone"),
        Command("playFast", tr("Play as &fast as possible"), ("Ctrl+Alt+Space",), place="preview", group="alone"),
        Command("mute", tr("M&ute"), ("M",), place="preview", group="alone"),
    )


def _move_menu() -> Menu:
    return Menu(
        tr("&Move"),
        (
            Command("previous", tr("&Previous frame"), ("Left",), "previous", "preview", waits=True),
            Command("next", tr("&Next frame"), ("Right",), "next", "preview", waits=True),
            Command("back", tr("24 frames &back"), ("Shift+Left", "PgUp"), place="preview"),
            Command("forward", tr("24 frames &forward"), ("Shift+Right", "PgDown"), place="preview"),
            Command("stepSize", tr("Si&ze of the far step …"), ("Ctrl+J",), place="preview"),
            Command("secondBack", tr("A second bac&k"), ("Ctrl+Shift+Left",), place="preview"),
            Command("secondForward", tr("A second for&ward"), ("Ctrl+Shift+Right",), place="preview"),
            None,
            Command("previousScene", tr("Previous s&cene"), ("Ctrl+Left",), place="preview"),
            Command("nextScene", tr("Next &scene"), ("Ctrl+Right",), place="preview"),
            Command("previousMark", tr("Previous book&mark"), ("Ctrl+Up",), place="preview"),
            Command("nextMark", tr("Next bookma&rk"), ("Ctrl+Down",), place="preview"),
            Command(
                "previousChunk", tr("To the start of the chunk before"), ("Alt+Left",), "first", "preview", waits=True
            ),
            Command("nextChunk", tr("To the start of the chunk &after"), ("Alt+Right",), "last", "preview", "", True),
            Command("first", tr("F&irst frame"), ("Home",), place="preview"),
            Command("last", tr("&Last frame"), ("End",), place="preview"),
            Command("goTo", tr("&Go to frame or time …"), ("J", "G"), place="preview"),
        ),
    )


def _marks_menu() -> Menu:
    return Menu(
        tr("&Bookmarks and range"),
        (
            Command("addMark", tr("&Add a bookmark here"), ("E", "Ctrl+B", "Ctrl+Space"), place="preview"),
            Command("removeMark", tr("&Remove the bookmark here"), ("Shift+R", "Ctrl+U"), place="preview"),
            Command("listMarks", tr("&List of bookmarks …"), ("Ctrl+Shift+B",), place="preview"),
            None,
            Command("markIn", tr("Range starts &here"), ("Q",), place="preview"),
            Command("markOut", tr("Range &ends here"), ("W",), place="preview"),
            Command("clearRange", tr("&Forget the range"), ("R",), place="preview"),
            Command("toRangeStart", tr("To the &start of the range"), ("Shift+Q",), place="preview"),
            Command("toRangeEnd", tr("To the e&nd of the range"), ("Shift+W",), place="preview"),
        ),
    )


def _picture_menu() -> Menu:
    return Menu(
        tr("&Zoom"),
        (
            Command("zoomIn", tr("Zoom &in"), ("+", "="), place="preview"),
            Command("zoomOut", tr("Zoom &out"), ("-",), place="preview"),
            Command("actualSize", tr("&Actual size"), ("Z",), place="preview"),
            Command("fit", tr("&Fit"), ("Esc", "Ctrl+A"), place="preview"),
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
            Command("toneMap", tr("Tone-map &HDR"), ("H",), place="preview", group="alone"),
            None,
            Command("flip", tr("Hold to see the &other picture"), ("F",), place="preview"),
            Command("wipeLeft", tr("Wipe to the &left"), (",",), place="preview"),
            Command("wipeRight", tr("Wipe to the &right"), (".",), place="preview"),
            Command("strongerDifference", tr("S&tronger difference"), ("]",), place="preview"),
            Command("weakerDifference", tr("&Weaker difference"), ("[",), place="preview"),
        ),
    )
