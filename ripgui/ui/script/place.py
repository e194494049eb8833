# SPDX-License-Identifier: GPL-3.0-or-later
"""Where in a script one is writing: behind which dot, within which call, at which argument. Never fails on any text."""

import keyword
import re
from dataclasses import dataclass

from ripgui.ui.script.lexer import LONGEST_LINE, Opened, carried, code_only

_WORD = re.compile(r"[^\W\d]\w*\Z")
_MARKS = re.compile(r"[()\[\]{},]")
_ARGUMENT = re.compile(r"\s*([^\W\d]\w*)\s*=(?!=)")
_DEFINES = re.compile(r"\b(?:def|class)\s+\Z")
_PAIRS = {")": "(", "]": "[", "}": "{"}
_KEYWORDS = frozenset(keyword.kwlist) - {"None", "True", "False"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Call:
    """A call that is being written. callee: as `chain_before` writes it; start: where its bracket stands.

    position: how many commas came before; argument: the name before `=`, "" without one; given: names used before.
    """

    callee: str
    start: int
    position: int
    argument: str
    given: frozenset[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """word: the part of a name that is written, from `start` on; base: what is before the dot, None without one."""

    word: str
    start: int
    base: str | None
    call: Call | None
    in_text: bool
    is_import: bool = False


def code_of(text: str, opened: Opened = Opened.CODE) -> tuple[str, Opened]:
    """Several lines with strings and comments blanked, and what is open at the end."""
    lines = []
    end = opened
    for line in text.split("\n"):
        code, end = code_only(line, carried(end)) if len(line) <= LONGEST_LINE else ('"' * len(line), carried(end))
        lines.append(code)
    return "\n".join(lines), end


def place(before: str, opened: Opened = Opened.CODE) -> Place:
    """The place behind `before`, whose start lies in a string where `opened` says so."""
    code, end = code_of(before, opened)
    if end is not Opened.CODE:
        return Place(word="", start=len(before), base=None, call=_call(code), in_text=True)
    match = _WORD.search(code)
    start = match.start() if match else len(code)
    word = match[0] if match else ""
    line = code[code.rfind("\n", 0, start) + 1 : start]
    head = code[:start].rstrip()
    base = None
    if head.endswith(".") and not re.search(r"(?<![\w.])\d[\d_]*\.\Z", head):
        base = chain_before(head, len(head) - 1)
    return Place(
        word=word,
        start=start,
        base=base,
        call=_call(code),
        in_text=False,
        is_import=re.match(r"\s*(import|from)\b", line) is not None,
    )


def chain_before(code: str, stop: int) -> str:
    """The expression that ends at `stop`, in short: `core.std.Crop(clip, 2)` is `core.std.Crop()`; "" for none."""
    parts: list[str] = []
    at = stop
    while True:
        at = _skip_spaces(code, at)
        last = code[at - 1 : at]
        if last in (")", "]"):
            opening = _opening(code, at - 1)
            if opening is None:
                return ""
            parts.append("()" if last == ")" else "[]")
            at = opening
            if code[at - 1 : at].isspace() or _names_nothing(code, at):
                break
            continue
        if last == '"':
            parts.append('""')
            break
        match = _WORD.search(code, max(0, at - 200), at)
        if match is None or match[0] in _KEYWORDS:
            break
        parts.append(match[0])
        at = _skip_spaces(code, match.start())
        if code[at - 1 : at] != ".":
            break
        parts.append(".")
        at -= 1
    return "".join(reversed(parts)).removeprefix(".")


def chain_at(code: str, start: int) -> str:
    """The expression that begins at `start`, as `chain_before` writes it; "" for one of another form."""
    match = re.compile(r"\s*[^\W\d]\w*").match(code, start)
    if match is None:
        return ""
    at = match.end()
    while True:
        following = re.compile(r"\s*\.\s*[^\W\d]\w*|[(\[]").match(code, at)
        if following is None:
            return chain_before(code, at)
        if following[0] in ("(", "["):
            closing = _closing(code, at)
            if closing is None:
                return ""
            at = closing + 1
        else:
            at = following.end()


def _names_nothing(code: str, at: int) -> bool:
    """Whether no name, call or index ends there, which what follows could be of."""
    before = code[at - 1 : at]
    match = _WORD.search(code, max(0, at - 200), at)
    return not (before in (")", "]") or (match is not None and match[0] not in _KEYWORDS))


def _skip_spaces(code: str, at: int) -> int:
    while at > 0 and code[at - 1] in " \t\n":
        at -= 1
    return at


def _opening(code: str, at: int) -> int | None:
    """Where the bracket opens that closes at `at`."""
    awaited = []
    for match in reversed([*_MARKS.finditer(code, 0, at + 1)]):
        mark = match[0]
        if mark in _PAIRS:
            awaited.append(_PAIRS[mark])
        elif mark != ",":
            if not awaited or awaited.pop() != mark:
                return None
            if not awaited:
                return match.start()
    return None


def _closing(code: str, at: int) -> int | None:
    depth = 0
    for match in _MARKS.finditer(code, at):
        if match[0] in "([{":
            depth += 1
        elif match[0] != ",":
            depth -= 1
            if depth == 0:
                return match.start()
    return None


def _call(code: str) -> Call | None:
    """The innermost call that is open at the end of `code`; brackets that call nothing are looked through."""
    depth = 0
    commas: list[int] = []
    for match in reversed([*_MARKS.finditer(code)]):
        mark, at = match[0], match.start()
        if mark in _PAIRS:
            depth += 1
        elif mark == ",":
            if depth == 0:
                commas.append(at)
        elif depth:
            depth -= 1
        else:
            callee = "" if mark != "(" or code[at - 1 : at].isspace() else chain_before(code, at)
            if callee and not callee.endswith('"') and not _is_definition(code, at, callee):
                return _made_call(code, at, callee, commas[::-1])
            commas = []
    return None


def _is_definition(code: str, at: int, callee: str) -> bool:
    return callee.isidentifier() and _DEFINES.search(code, 0, at - len(callee)) is not None


def _made_call(code: str, start: int, callee: str, commas: list[int]) -> Call:
    edges = [start, *commas]
    names = [match[1] if (match := _ARGUMENT.match(code, edge + 1)) else "" for edge in edges]
    return Call(
        callee=callee,
        start=start,
        position=len(commas),
        argument=names[-1],
        given=frozenset(filter(None, names[:-1])),
    )
