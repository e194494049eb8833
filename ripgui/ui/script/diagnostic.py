# SPDX-License-Identifier: GPL-3.0-or-later
"""What is wrong with a script, and how its place shows that: a wave below it, a tinted line, the message behind it."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ripgui.ui.script.column import column_of
from ripgui.ui.theme import Colours

_GAP = 28
_PADDING = 8
_LEAST_ROOM = 160


@dataclass(frozen=True, slots=True, kw_only=True)
class Diagnostic:
    """line: from 1. start, stop: characters of it, the same where all of the line is meant."""

    line: int
    message: str
    start: int = 0
    stop: int = 0
    is_error: bool = True


def line_mark(block: QTextBlock, colour: str) -> QTextEdit.ExtraSelection:
    """A line with another ground."""
    mark = _selection(QTextCursor(block))
    mark.format.setBackground(QColor(colour))
    mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
    return mark


def wave(document: QTextDocument, diagnostic: Diagnostic, colours: Colours) -> QTextEdit.ExtraSelection | None:
    """The wave below the place; None where the text has no such line."""
    block = document.findBlockByNumber(diagnostic.line - 1)
    if not block.isValid():
        return None
    text = block.text()
    start, stop = diagnostic.start, min(diagnostic.stop, len(text))
    if stop <= start:
        start, stop = len(text) - len(text.lstrip()), len(text.rstrip())
    cursor = QTextCursor(block)
    cursor.setPosition(block.position() + column_of(text, start))
    cursor.setPosition(block.position() + column_of(text, stop), QTextCursor.MoveMode.KeepAnchor)
    mark = _selection(cursor)
    mark.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
    mark.format.setUnderlineColor(QColor(colours.error if diagnostic.is_error else colours.warning))
    return mark


def paint_message(painter: QPainter, editor: QPlainTextEdit, diagnostic: Diagnostic, colours: Colours) -> None:
    """Writes the message behind its line, or, where that has no room, behind the line below or above it."""
    block = editor.document().findBlockByNumber(diagnostic.line - 1)
    if not block.isValid():
        return
    rows = [row for row in (_row(editor, each) for each in (block, block.next(), block.previous())) if row is not None]
    if not rows:
        return
    row = rows[0] if rows[0].width() >= _LEAST_ROOM else max(rows, key=QRect.width)
    text = " ".join(diagnostic.message.split())
    metrics = painter.fontMetrics()
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, row.width() - 2 * _PADDING)
    if not shown.strip("… "):
        return
    colour = colours.error if diagnostic.is_error else colours.warning
    box = QRect(row.left(), row.top() + 1, metrics.horizontalAdvance(shown) + 2 * _PADDING, row.height() - 2)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.mixed(colour, colours.panel, 0.16)))
    painter.drawRoundedRect(box, 4, 4)
    painter.setPen(QColor(colour))
    painter.drawText(box.adjusted(_PADDING, 0, 0, 0), Qt.AlignmentFlag.AlignVCenter, shown)


def _row(editor: QPlainTextEdit, block: QTextBlock) -> QRect | None:
    """The room behind a line that is in sight."""
    if not block.isValid():
        return None
    box = editor.blockBoundingGeometry(block).translated(editor.contentOffset())
    viewport = editor.viewport().rect()
    if box.bottom() < 0 or box.top() > viewport.bottom() or not block.layout().lineCount():
        return None
    line = block.layout().lineAt(0)
    left = round(box.left() + line.x() + line.naturalTextWidth()) + _GAP
    return QRect(left, round(box.top()), max(0, viewport.right() - left - _PADDING), round(box.height()))


def _selection(cursor: QTextCursor) -> QTextEdit.ExtraSelection:
    mark = QTextEdit.ExtraSelection()
    mark.cursor = cursor
    return mark
