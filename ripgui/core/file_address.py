# SPDX-License-Identifier: GPL-3.0-or-later
"""Addresses of files as browsers and file managers copy them: `file:///films/a%20film.mkv` is a path."""

import os
import re

from ripgui.core.error import InputError

_ELSEWHERE = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]+://", re.IGNORECASE)
_DRIVE = re.compile(r"/[A-Za-z]:")


def path_named(text: str) -> str:
    """The path that is meant; what is no address stays as it is. Raises InputError for what lies elsewhere."""
    if not text.lower().startswith("file:/"):
        if _ELSEWHERE.match(text):
            raise InputError(f"{text} cannot be fetched: an address begins with https:// or storage:NAME/")
        return text
    from urllib.parse import unquote, urlsplit

    try:
        parts = urlsplit(text)
    except ValueError as error:
        raise InputError(f"{text} is no address of a file") from error
    if parts.netloc not in ("", "localhost"):
        raise InputError(f"{text} lies on another machine: name it as a path of this one")
    path = unquote(parts.path)
    return path[1:] if os.name == "nt" and _DRIVE.match(path) else path
