# SPDX-License-Identifier: GPL-3.0-or-later
"""The column of line numbers, with a mark at lines that something is wrong with."""

from collections.abc import Mapping
from typing import override

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QSize
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QToolTip, QWidget

from ripgui.ui.script.diagnostic import Diagnostic
from ripgui.ui.theme import Theme

MARGIN = 12


class Gutter(QWidget):
    def __init__(self, editor: QPlainTextEdit, theme: Theme) -> None:
        super().__init__(editor)
        self._editor = editor
        self._theme = theme
        self._marks: Mapping[int, Diagnostic] = {}
        editor.updateRequest.connect(self._on_update_request)

    def set_marks(self, marks: Mapping[int, Diagnostic]) -> None:
        """What is wrong, by the number of the line from 1."""
        self._marks = marks
        self.update()

    def width_needed(self) -> int:
        digits = max(2, len(str(self._editor.blockCount())))
        return self._editor.fontMetrics().horizontalAdvance("9") * digits + 2 * MARGIN

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        editor, colours = self._editor, self._theme.colours
        painter = QPainter(self)
        painter.setFont(editor.font())
        current = editor.textCursor().blockNumber()
        block = editor.firstVisibleBlock()
        top = editor.blockBoundingGeometry(block).translated(editor.contentOffset()).top()
        width = self.width() - MARGIN
        while block.isValid() and top <= event.rect().bottom():
            height = editor.blockBoundingRect(block).height()
            number = block.blockNumber()
            mark = self._marks.get(number + 1)
            colour = colours.text if number == current else colours.faint
            if mark is not None:
                colour = colours.error if mark.is_error else colours.warning
                painter.fillRect(0, round(top) + 2, 3, round(height) - 4, QColor(colour))
            painter.setPen(QColor(colour))
            # On one level with the text, which fonts for other scripts make higher.
            line = block.layout().lineAt(0)
            ascent = line.ascent() if line.isValid() else painter.fontMetrics().ascent()
            text = str(number + 1)
            painter.drawText(QPointF(width - painter.fontMetrics().horizontalAdvance(text), top + ascent), text)
            top += height
            block = block.next()
        painter.end()

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click on a number selects the line."""
        cursor = self._editor.cursorForPosition(QPoint(0, round(event.position().y())))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock, QTextCursor.MoveMode.KeepAnchor):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        self._editor.setTextCursor(cursor)
        self._editor.setFocus()

    @override
    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self._editor.cursorForPosition(QPoint(0, event.pos().y())).blockNumber() + 1
            mark = self._marks.get(line)
            if mark is not None:
                QToolTip.showText(event.globalPos(), mark.message, self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self.scroll(0, dy)
        else:
            self.update(0, rect.y(), self.width(), rect.height())
