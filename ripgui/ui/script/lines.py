# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done to whole lines: indent, comment, duplicate, move, begin a new one. Each is one step of undo."""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit

from ripgui.ui.script.column import index_of

INDENT = "    "
_LEAVES = re.compile(r"\s*(return|pass|break|continue|raise)\b")


@contextmanager
def one_step(editor: QPlainTextEdit) -> Iterator[QTextCursor]:
    """A cursor whose changes undo as one."""
    cursor = QTextCursor(editor.document())
    cursor.beginEditBlock()
    try:
        yield cursor
    finally:
        cursor.endEditBlock()


def selected_blocks(editor: QPlainTextEdit) -> list[QTextBlock]:
    """The lines that the selection touches; not the one at whose very start it ends."""
    cursor = editor.textCursor()
    document = editor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber()
    blocks = []
    while block.isValid() and block.blockNumber() <= last:
        blocks.append(block)
        block = block.next()
    return blocks


def indent(editor: QPlainTextEdit, direction: int) -> None:
    """One level deeper or back; blank lines stay blank."""

    def changed(text: str) -> str:
        if direction > 0:
            return INDENT + text if text.strip() else text
        return re.sub(r"^(\t| {1,4})", "", text)

    _change_lines(editor, changed)


def toggle_comment(editor: QPlainTextEdit) -> None:
    """Comments the selected lines out at their common indent, or in again where all of them are."""
    texts = [block.text() for block in selected_blocks(editor) if block.text().strip()]
    if texts and all(text.lstrip().startswith("#") for text in texts):
        _change_lines(editor, lambda text: re.sub(r"^(\s*)# ?", r"\1", text))
        return
    column = min((len(text) - len(text.lstrip()) for text in texts), default=0)
    _change_lines(editor, lambda text: f"{text[:column]}# {text[column:]}" if text.strip() else text)


def duplicate(editor: QPlainTextEdit) -> None:
    """Repeats the selected lines below; the cursor goes along."""
    blocks = selected_blocks(editor)
    text = "\n".join(block.text() for block in blocks)
    end = blocks[-1].position() + blocks[-1].length() - 1
    shift = end + 1 - blocks[0].position()
    anchor, position = editor.textCursor().anchor(), editor.textCursor().position()
    with one_step(editor) as cursor:
        cursor.setPosition(end)
        cursor.insertText(f"\n{text}")
    _select(editor, anchor + shift, position + shift)


def move(editor: QPlainTextEdit, direction: int) -> None:
    """Changes places with the line above or below."""
    blocks = selected_blocks(editor)
    first, last = blocks[0], blocks[-1]
    other = first.previous() if direction < 0 else last.next()
    if not other.isValid():
        return
    text = other.text()
    shift = direction * other.length()
    start, end = first.position(), last.position() + last.length() - 1
    anchor, position = editor.textCursor().anchor(), editor.textCursor().position()
    # A selection that ends at the start of the line behind those that move has no such line at the end of the text.
    highest = editor.document().characterCount() - 1
    with one_step(editor) as cursor:
        if direction < 0:
            cursor.setPosition(end)
            cursor.insertText(f"\n{text}")
            cursor.setPosition(other.position())
            cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
        else:
            stop = other.position() + other.length() - 1
            cursor.setPosition(end)
            cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()
            cursor.setPosition(start)
            cursor.insertText(f"{text}\n")
    _select(editor, min(anchor + shift, highest), min(position + shift, highest))


def tab(editor: QPlainTextEdit) -> None:
    if editor.textCursor().hasSelection():
        indent(editor, 1)
    else:
        editor.insertPlainText(INDENT[editor.textCursor().positionInBlock() % len(INDENT) :])


def new_line(editor: QPlainTextEdit) -> None:
    """Keeps the indent, deeper behind a colon or an opening bracket, back behind what leaves the block."""
    cursor = editor.textCursor()
    text = cursor.block().text()
    index = index_of(text, cursor.positionInBlock())
    before, after = text[:index], text[index:]
    space = before[: len(before) - len(before.lstrip())]
    with one_step(editor) as edit:
        edit.setPosition(cursor.selectionStart())
        edit.setPosition(cursor.selectionEnd(), QTextCursor.MoveMode.KeepAnchor)
        kept = before.rstrip()
        if kept[-1:] in ("(", "[", "{", ":") and not kept.lstrip().startswith("#"):
            edit.insertText(f"\n{space}{INDENT}")
            position = edit.position()
            if kept[-1] != ":" and after.lstrip()[:1] in (")", "]", "}"):
                edit.insertText(f"\n{space}")
        else:
            if _LEAVES.match(before) and not after.strip():
                space = space[: -len(INDENT)]
            edit.insertText(f"\n{space}")
            position = edit.position()
    _select(editor, position, position)
    editor.ensureCursorVisible()


def to_start(editor: QPlainTextEdit, *, keeps: bool) -> None:
    """To the first letter of the line, and from there to its very start. keeps: selects on the way."""
    cursor = editor.textCursor()
    text = cursor.block().text()
    first = len(text) - len(text.lstrip())
    column = 0 if cursor.positionInBlock() == first else first
    mode = QTextCursor.MoveMode.KeepAnchor if keeps else QTextCursor.MoveMode.MoveAnchor
    cursor.setPosition(cursor.block().position() + column, mode)
    editor.setTextCursor(cursor)


def back_to_stop(editor: QPlainTextEdit) -> bool:
    """Within a line's indent, Backspace goes back a whole level. False where it is not for us."""
    cursor = editor.textCursor()
    before = cursor.block().text()[: cursor.positionInBlock()]
    if cursor.hasSelection() or not before or before.strip(" "):
        return False
    for _ in range((len(before) - 1) % len(INDENT) + 1):
        cursor.deletePreviousChar()
    return True


def _select(editor: QPlainTextEdit, anchor: int, position: int) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(anchor)
    cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
    editor.setTextCursor(cursor)


def _change_lines(editor: QPlainTextEdit, changed: Callable[[str], str]) -> None:
    blocks = selected_blocks(editor)
    with one_step(editor) as cursor:
        for block in blocks:
            _set_line(cursor, block, changed(block.text()))


def _set_line(cursor: QTextCursor, block: QTextBlock, text: str) -> None:
    """Changes only the line's head, where all of these changes are, so that the user's selection stays."""
    old = block.text()
    tail = 0
    while tail < min(len(old), len(text)) and old[-1 - tail] == text[-1 - tail]:
        tail += 1
    head_old, head_new = old[: len(old) - tail], text[: len(text) - tail]
    kept = 0
    while kept < min(len(head_old), len(head_new)) and head_old[kept] == head_new[kept]:
        kept += 1
    if old != text:
        cursor.setPosition(block.position() + kept)
        cursor.setPosition(block.position() + len(head_old), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(head_new[kept:])
