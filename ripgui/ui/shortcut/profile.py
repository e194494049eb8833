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
        "goToQueue": ("F10",),
        "previous": ("Left", "Down"),
        "next": ("Right", "Up"),
        # The other way round than in every other program.
        "back": ("PgDown",),
        "forward": ("PgUp",),
        "goTo": ("J",),
        "fit": ("Alt+2",),
        "actualSize": ("Alt+1", "Z"),
        "savePicture": ("S",),
        "copyPicture": ("X", "Ctrl+C"),
    },
    Profile.STAXRIP: {
        "tabPreview": ("F4", "Ctrl+1"),
        "goToQueue": ("F6",),
        "tabLog": ("F8", "Ctrl+5", "Ctrl+L"),
        "tabOutput": ("F9", "Ctrl+3"),
        "start": ("Ctrl+E",),
        "refresh": ("Ctrl+R", "R"),
        "back": ("PgUp", "Up"),
        "forward": ("PgDown", "Down"),
        "first": ("Ctrl+Left",),
        "last": ("Ctrl+Right",),
        "previousChunk": ("Ctrl+Up",),
        "nextChunk": ("Ctrl+Down",),
        "goTo": ("G",),
        "savePicture": ("Ctrl+Shift+P",),
        "fullScreen": ("F11",),
    },
}
