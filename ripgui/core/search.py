# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds text, and says what would take its place."""

import re
from dataclasses import dataclass

from ripgui.core.error import InputError

MOST = 10_000
"""More places than anybody looks at; looking for them stops here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    text: str
    replacement: str = ""
    minds_case: bool = False
    whole_words: bool = False
    is_pattern: bool = False


@dataclass(frozen=True, slots=True)
class Found:
    """Characters start to stop, and what replaces them."""

    start: int
    stop: int
    replacement: str


def find_all(text: str, query: Query) -> tuple[Found, ...]:
    """The places that `query` means, in order, at most MOST. Raises InputError for a pattern that is none."""
    if not query.text:
        return ()
    pattern = query.text if query.is_pattern else re.escape(query.text)
    if query.whole_words:
        pattern = rf"(?<!\w)(?:{pattern})(?!\w)"
    flags = re.MULTILINE | (re.NOFLAG if query.minds_case else re.IGNORECASE)
    found: list[Found] = []
    try:
        for match in re.finditer(pattern, text, flags):
            new = match.expand(query.replacement) if query.is_pattern else query.replacement
            found.append(Found(match.start(), match.end(), new))
            if len(found) == MOST:
                break
    except (re.error, IndexError, OverflowError, RecursionError) as error:
        raise InputError(str(error)) from error
    return tuple(found)


def replaced(text: str, places: tuple[Found, ...]) -> tuple[int, int, str]:
    """The stretch of `text` from the first place to the last, and what it becomes."""
    start, stop = places[0].start, places[-1].stop
    parts: list[str] = []
    at = start
    for place in places:
        parts += (text[at : place.start], place.replacement)
        at = place.stop
    return start, stop, "".join(parts)
