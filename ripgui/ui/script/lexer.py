# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads Python a line at a time: what to colour, and what is code rather than text or comment.

A line needs to know only which triple quotes are open at its start, so that one edit never means reading everything.
"""

import builtins
import keyword
import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

LONGEST_LINE = 2000
"""Longer lines are data: they stay without colours."""


class Kind(Enum):
    KEYWORD = "keyword"
    BUILTIN = "builtin"
    FUNCTION = "function"
    STRING = "string"
    NUMBER = "number"
    COMMENT = "comment"
    DECORATOR = "decorator"


class Opened(Enum):
    """What is open at the end of a line: in a line's state only triple quotes can be."""

    CODE = 0
    SINGLE = 1
    DOUBLE = 2
    SHORT = 3
    """A string that nobody closed in its line, or a comment."""


@dataclass(frozen=True, slots=True)
class Token:
    """Characters start to stop of a line."""

    start: int
    stop: int
    kind: Kind


_PREFIX = r"(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])?"
_TOKEN = re.compile(
    rf"""(?P<comment>\#.*)
    |(?P<triple>{_PREFIX}(?:'''|\"\"\"))
    |(?P<string>{_PREFIX}(?:'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"))
    |(?P<open>{_PREFIX}(?:'(?:\\.|[^'\\])*\\?$|"(?:\\.|[^"\\])*\\?$))
    |(?P<decorator>(?<![^\s])@[^\W\d][\w.]*)
    |(?P<number>(?<![\w.])(?:0[xXoObB][\da-fA-F_]+|(?:\d[\d_]*\.?[\d_]*|\.\d[\d_]*)(?:[eE][+-]?\d+)?[jJ]?))
    |(?P<name>[^\W\d]\w*)""",
    re.VERBOSE,
)
_CLOSING = {
    Opened.SINGLE: re.compile(r"(?:\\.|[^\\])*?(?:'''|$)"),
    Opened.DOUBLE: re.compile(r'(?:\\.|[^\\])*?(?:"""|$)'),
}
_QUOTES = {Opened.SINGLE: "'''", Opened.DOUBLE: '"""'}
_KEYWORDS = frozenset(keyword.kwlist)
_BUILTINS = frozenset(name for name in dir(builtins) if not name.startswith("_"))
_SIMPLE = {"comment": Kind.COMMENT, "string": Kind.STRING, "open": Kind.STRING, "number": Kind.NUMBER}


def tokens(line: str, opened: Opened = Opened.CODE) -> tuple[list[Token], Opened]:
    """The tokens of `line`, at whose start `opened` is, and what is open at its end."""
    found: list[Token] = []
    at = 0
    while True:
        if opened in _CLOSING:
            stop, closed = _close(line, at, opened)
            if stop > at:
                found.append(Token(at, stop, Kind.STRING))
            if not closed:
                return found, opened
            at, opened = stop, Opened.CODE
        match = _TOKEN.search(line, at)
        if match is None:
            return found, opened
        start, stop = match.span()
        group = match.lastgroup or ""
        if group == "triple":
            opened = Opened.SINGLE if match[0].endswith("'") else Opened.DOUBLE
            found.append(Token(start, stop, Kind.STRING))
        else:
            kind = _SIMPLE.get(group) or _kind_of_word(line, match[0], group, start, stop)
            if kind is not None:
                found.append(Token(start, stop, kind))
            if group in ("comment", "open"):
                return found, Opened.SHORT
        at = stop


def carried(opened: Opened) -> Opened:
    """What of it is still open in the next line."""
    return Opened.CODE if opened is Opened.SHORT else opened


# The lines around the cursor are asked for with every key, and few of them change.
@lru_cache(maxsize=4096)
def code_only(line: str, opened: Opened = Opened.CODE) -> tuple[str, Opened]:
    """The line with a quote for each character of a string and a space for each of a comment; what is open at its end.

    Lines without quotes, comments and open strings are returned as they are.
    """
    if opened is Opened.CODE and not ('"' in line or "'" in line or "#" in line):
        return line, opened
    found, opened = tokens(line, opened)
    parts: list[str] = []
    at = 0
    for token in found:
        if token.kind in (Kind.STRING, Kind.COMMENT):
            blank = '"' if token.kind is Kind.STRING else " "
            parts += (line[at : token.start], blank * (token.stop - token.start))
            at = token.stop
    parts.append(line[at:])
    return "".join(parts), opened


def _close(line: str, at: int, opened: Opened) -> tuple[int, bool]:
    """Where the string that is open ends in this line, and whether it does."""
    match = _CLOSING[opened].match(line, at)
    if match is None:  # a backslash at the very end
        return len(line), False
    return match.end(), match[0].endswith(_QUOTES[opened])


def _kind_of_word(line: str, word: str, group: str, start: int, stop: int) -> Kind | None:
    if group == "decorator":
        # Behind anything but spaces it multiplies matrices.
        return Kind.DECORATOR if not line[:start].strip() else None
    if word in _KEYWORDS:
        return Kind.KEYWORD
    after = line[stop : stop + 8].lstrip()
    if after.startswith("("):
        return Kind.FUNCTION
    if after.startswith("=") and not after.startswith("=="):
        # The name of an argument, even where a built-in has it, too.
        return None
    return Kind.BUILTIN if word in _BUILTINS and line[start - 1 : start] != "." else None
