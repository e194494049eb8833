# SPDX-License-Identifier: GPL-3.0-or-later
"""Key maps of programs that people come from, as tables by command.

The menus themselves hold vs-preview's map, with vsedit's function keys. A table names only what is different; where one
of its keys is a default key of a command that it does not name, that command goes without.
"""

from collections.abc import Mapping
from enum import StrEnum


class Profile(StrEnum):
    VS_PREVIEW = "vs-preview"
    VSEDIT = "vsedit"
    STAXRIP = "staxrip"


TITLES: Mapping[Profile, str] = {
    Profile.VS_PREVIEW: "vs-preview",
    Profile.VSEDIT: "vsedit",
    Profile.STAXRIP: "StaxRip",
}
"""Names of programs, the same in every language."""

KEYS: Mapping[Profile, Mapping[str, tuple[str, ...]]] = {
    Profile.VS_PREVIEW: {},
    Profile.VSEDIT: {
        "refresh": ("F5",),
        "start": ("F8",),
        "startTask": ("F9",),
        "goToQueue": ("F10",),
        # Outputs are numbered as in the script.
        "showResult": ("0",),
        **{f"showOutput{number}": (str(number),) for number in range(1, 10)},
        "previous": ("Left", "Down"),
        "next": ("Right", "Up"),
        # The other way round than in every other program.
        "back": ("PgDown",),
        "forward": ("PgUp",),
        "previousMark": ("Ctrl+Left",),
        "nextMark": ("Ctrl+Right",),
        "previousScene": ("Ctrl+Up",),
        "nextScene": ("Ctrl+Down",),
        "addMark": ("Ctrl+B",),
        "removeMark": ("Ctrl+U",),
        "goTo": ("J",),
        "actualSize": ("Alt+1", "Z"),
        "fit": ("Alt+2", "Esc"),
        "compareOne": ("Alt+5",),
        "compareSide": ("Alt+6",),
        "compareWipe": ("Alt+7",),
        "compareDifference": ("Alt+8",),
        "inspect": ("P",),
        "crop": ("C",),
        "savePicture": ("S",),
        "copyPicture": ("X", "Ctrl+C"),
    },
    Profile.STAXRIP: {
        "crop": ("F3",),
        "tabPreview": ("F4", "Ctrl+1"),
        "compareSide": ("F5", "Alt+2"),
        "goToQueue": ("F6",),
        "checkScript": ("Shift+F6",),
        "tabLog": ("F8", "Ctrl+5", "Ctrl+L"),
        "tabOutput": ("F10", "Ctrl+3"),
        "start": ("Ctrl+E",),
        "startTask": ("Shift+F9",),
        "refresh": ("Ctrl+R", "R"),
        "play": ("F9", "Space"),
        "back": ("PgUp", "Up"),
        "forward": ("PgDown", "Down"),
        "first": ("Ctrl+Left",),
        "last": ("Ctrl+Right",),
        "previousScene": ("Ctrl+PgUp",),
        "nextScene": ("Ctrl+PgDown",),
        "previousMark": ("Alt+PgUp",),
        "nextMark": ("Alt+PgDown",),
        # Where StaxRip cuts.
        "markIn": ("Home",),
        "markOut": ("End",),
        "clearRange": ("Del",),
        "toRangeStart": ("Ctrl+Up",),
        "toRangeEnd": ("Ctrl+Down",),
        "goTo": ("G", "T"),
        "inspect": ("F2", "I"),
        "savePicture": ("Ctrl+P", "Ctrl+S"),
    },
}
