# SPDX-License-Identifier: GPL-3.0-or-later
"""Brackets and quotes: which ones belong together, and which are put in or passed over while one types."""

import re

from PySide6.QtGui import QColor, QTextBlock, QTextCursor, QTextDocument
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ripgui.ui.script.column import column_of, index_of
from ripgui.ui.script.lexer import LONGEST_LINE, Kind, Opened, code_only, tokens
from ripgui.ui.theme import Colours

CLOSING = {"(": ")", "[": "]", "{": "}"}
_OPENING = {close: opening for opening, close in CLOSING.items()}
_QUOTES = ("'", '"')
_FARTHEST_LINES = 400
_PREFIX = re.compile(r"(?<!\w)(?:[rbuft]|[rbft]{2})$", re.IGNORECASE)


def opened_at(block: QTextBlock) -> Opened:
    """What is open at the start of a line that the highlighter has seen."""
    before = block.previous()
    return Opened(max(0, before.userState())) if before.isValid() else Opened.CODE


def matching(document: QTextDocument, position: int) -> tuple[int, int | None] | None:
    """The bracket beside `position` and the place of the one that belongs to it, None where that is missing."""
    block = document.findBlock(position)
    text = block.text()
    if len(text) > LONGEST_LINE:
        return None
    code, _ = code_only(text, opened_at(block))
    index = index_of(text, position - block.position())
    for at in (index - 1, index):
        if 0 <= at < len(code) and (code[at] in CLOSING or code[at] in _OPENING):
            return block.position() + column_of(text, at), _partner(block, code, at)
    return None


def _partner(block: QTextBlock, code: str, at: int) -> int | None:
    bracket = code[at]
    forward = bracket in CLOSING
    pattern = re.compile(r"[()\[\]{}]")
    awaited: list[str] = []
    for _ in range(_FARTHEST_LINES):
        found = [match.start() for match in pattern.finditer(code)]
        found = [place for place in found if at < 0 or (place >= at if forward else place <= at)]
        for place in found if forward else reversed(found):
            here = code[place]
            if here in (CLOSING if forward else _OPENING):
                awaited.append((CLOSING if forward else _OPENING)[here])
            elif not awaited or here != awaited.pop():
                return None
            if not awaited:
                return block.position() + column_of(block.text(), place)
        block = block.next() if forward else block.previous()
        if not block.isValid():
            return None
        at = -1
        code, _ = code_only(block.text(), opened_at(block)) if len(block.text()) <= LONGEST_LINE else ("", None)
    return None


def typed(before: str, after: str, key: str, opened: Opened = Opened.CODE) -> str:
    """What happens to a bracket or quote typed between `before` and `after` of a line that begins with `opened`.

    Returns what is put in with the cursor behind its first character; "" passes over the one that is there.
    """
    _, state = code_only(before, opened)
    inside = state is not Opened.CODE
    follows = after[:1]
    if key in CLOSING:
        free = not follows or follows.isspace() or follows in ")]},:;"
        return key + CLOSING[key] if free and not inside else key
    if key in _OPENING:
        whole, _ = code_only(before + after, opened)
        enough = whole.count(key) >= whole.count(_OPENING[key])
        return "" if follows == key and enough and not inside else key
    if key in _QUOTES:
        return _typed_quote(before, follows, key, opened)
    return key


def _typed_quote(before: str, follows: str, key: str, opened: Opened) -> str:
    code, state = code_only(before, opened)
    if state is not Opened.CODE:
        ends = follows == key and not before.endswith("\\") and _quote_of(before, opened, state) == key
        return "" if ends else key
    word_before = code[-1:].isalnum() or code[-1:] == "_"
    if word_before and not _PREFIX.search(code):
        return key
    if before.endswith(key):
        # A second quote closes an empty string, a third opens a long one.
        return key
    free = not follows or follows.isspace() or follows in ")]},:;."
    return key * 2 if free else key


def _quote_of(before: str, opened: Opened, state: Opened) -> str:
    """With which quote the string began that is open behind `before`; "" in a comment."""
    if state is not Opened.SHORT:
        return "'" if state is Opened.SINGLE else '"'
    found, _ = tokens(before, opened)
    if found[-1].kind is not Kind.STRING:
        return ""
    return before[found[-1].start :].lstrip("rRbBfFtTuU")[:1]


def is_empty_pair(before: str, after: str) -> bool:
    """Whether Backspace takes both: the cursor stands in a pair with nothing in it."""
    opening, close = before[-1:], after[:1]
    if opening in CLOSING:
        return CLOSING[opening] == close
    return opening in _QUOTES and opening == close and before[-2:-1] != opening


def marks(document: QTextDocument, cursor: QTextCursor, colours: Colours) -> list[QTextEdit.ExtraSelection]:
    """Shows the bracket beside the cursor and its partner, or that it has none."""
    pair = None if cursor.hasSelection() else matching(document, cursor.position())
    if pair is None:
        return []
    made = []
    for position in pair:
        if position is not None:
            mark = QTextEdit.ExtraSelection()
            mark.cursor = QTextCursor(document)
            mark.cursor.setPosition(position)
            mark.cursor.setPosition(position + 1, QTextCursor.MoveMode.KeepAnchor)
            colour = colours.accent if pair[1] is not None else colours.error
            mark.format.setBackground(QColor(colours.mixed(colour, colours.panel, 0.34)))
            made.append(mark)
    return made


def take(editor: QPlainTextEdit, key: str) -> bool:
    """Puts a typed bracket or quote in, with its partner where it wants one. False for other keys."""
    if key not in CLOSING and key not in _OPENING and key not in _QUOTES:
        return False
    cursor = editor.textCursor()
    if cursor.hasSelection():
        if key in _OPENING:
            return False
        _wrap(editor, cursor, key)
        return True
    text = cursor.block().text()
    index = index_of(text, cursor.positionInBlock())
    made = typed(text[:index], text[index:], key, opened_at(cursor.block()))
    if made:
        cursor.insertText(made)
        cursor.setPosition(cursor.position() - len(made) + 1)
    else:
        cursor.movePosition(QTextCursor.MoveOperation.NextCharacter)
    editor.setTextCursor(cursor)
    return True


def remove_pair(editor: QPlainTextEdit) -> bool:
    """Removes a pair that the cursor stands in with nothing between. False where it does not."""
    cursor = editor.textCursor()
    text = cursor.block().text()
    index = index_of(text, cursor.positionInBlock())
    if cursor.hasSelection() or not is_empty_pair(text[:index], text[index:]):
        return False
    cursor.beginEditBlock()
    cursor.deletePreviousChar()
    cursor.deleteChar()
    cursor.endEditBlock()
    return True


def _wrap(editor: QPlainTextEdit, cursor: QTextCursor, key: str) -> None:
    start, stop = cursor.selectionStart(), cursor.selectionEnd()
    edit = QTextCursor(editor.document())
    edit.beginEditBlock()
    edit.setPosition(stop)
    edit.insertText(CLOSING.get(key, key))
    edit.setPosition(start)
    edit.insertText(key)
    edit.endEditBlock()
    cursor.setPosition(start + 1)
    cursor.setPosition(stop + 1, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)
