# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts another text into a script's document as one step that can be undone."""

from PySide6.QtGui import QTextCursor, QTextDocument


def rewrite(document: QTextDocument, before: str, after: str) -> None:
    """Only the lines that differ, so that marks and the view stay where they are. before: what stands there."""
    old, new = before.split("\n"), after.split("\n")
    start = next((row for row, pair in enumerate(zip(old, new, strict=False)) if pair[0] != pair[1]), None)
    start = min(len(old), len(new)) if start is None else start
    rest = min(len(old), len(new)) - start
    tail = next((row for row in range(rest) if old[-1 - row] != new[-1 - row]), rest)
    if start == len(old) == len(new):
        return
    cursor = QTextCursor(document)
    added = "\n".join(new[start : len(new) - tail])
    if tail:
        cursor.setPosition(document.findBlockByNumber(start).position())
        stop = document.findBlockByNumber(len(old) - tail).position()
        added += "\n" if start < len(new) - tail else ""
    elif start < len(old):
        cursor.setPosition(document.findBlockByNumber(start).position())
        stop = document.characterCount() - 1
    else:
        cursor.setPosition(document.characterCount() - 1)
        stop, added = document.characterCount() - 1, "\n" + added
    cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(added)
