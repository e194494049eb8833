# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets: a script, encoder arguments and a container under one name."""

import re
import unicodedata
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import count

from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.treatment import Treatment

DEFAULT_CHUNK_SECONDS = 20.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Preset:
    """name: unique, used on the command line. title: for people. chunk_seconds: target length of a chunk."""

    name: str
    title: str
    description: str = ""
    script: str = SOURCE_SCRIPT
    encoder: str
    container: Container = "mkv"
    chunk_seconds: float = DEFAULT_CHUNK_SECONDS
    treatment: Treatment = field(default_factory=Treatment)


_LONGEST_TITLE = 200
_LONGEST_NAME = 80
_NAME = re.compile(r"\w[\w.+ -]*")
_NOT_IN_NAMES = re.compile(r"[^\w.+]+|_+")
# What Windows takes for a device, whatever ends the name.
_DEVICES = frozenset({"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))})


def check_title(title: str) -> None:
    """Raises InputError for what is no title."""
    if not title.strip():
        raise InputError("a preset needs a title")
    if len(title) > _LONGEST_TITLE:
        raise InputError(f"the title is longer than {_LONGEST_TITLE} characters")
    if not title.isprintable():
        raise InputError("the title must be one line of plain text")


def check_name(name: str) -> None:
    """Raises InputError for what cannot be the name of a preset, which its file has, too."""
    if not name:
        raise InputError("a preset needs a name")
    if len(name.encode("utf-8", "surrogatepass")) > _LONGEST_NAME:
        raise InputError(f"the name {name[:20]}… is too long: {_LONGEST_NAME} letters at most")
    if not _NAME.fullmatch(name) or name.endswith((".", " ")):
        raise InputError(f"{name!r} is not a name: it may have letters, digits, hyphens and dots within")
    if name.partition(".")[0].lower() in _DEVICES:
        raise InputError(f"{name!r} is a name that Windows keeps for itself")


def name_from(title: str, taken: AbstractSet[str] = frozenset()) -> str:
    """A name that says the title, and that nobody has yet."""
    plain = unicodedata.normalize("NFC", title).lower()
    words = _NOT_IN_NAMES.sub("-", plain).strip("-.+")
    words = words.encode()[: _LONGEST_NAME - 8].decode(errors="ignore").strip("-.+")
    try:
        check_name(words)
    except InputError:
        words = "preset"
    names = (words if number == 1 else f"{words}-{number}" for number in count(1))
    return next(name for name in names if name not in taken)
