# SPDX-License-Identifier: GPL-3.0-or-later
"""A plain editor for scripts: line numbers, colours, the current line, and where the script failed."""

import re
from typing import override

from PySide6.QtCore import QMimeData, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from ripgui.ui.dragged import paths_of
from ripgui.ui.theme import Theme

_INDENT = "    "
_MARGIN = 12


class ScriptEditor(QPlainTextEdit):
    """edited: the user changed the text. dropped: paths that were dropped on it."""

    edited = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("scriptEditor")
        self.setAccessibleName(self.tr("VapourSynth script"))
        self.setPlaceholderText(self.tr("Write a script here, open one, or choose a preset"))
        self._theme = theme
        self._text = ""
        self._error_line: int | None = None
        self._gutter = _Gutter(self)
        self._highlighter: object = None
        self.setFont(theme.mono)
        self.setTabStopDistance(4 * QFontMetricsF(theme.mono).horizontalAdvance(" "))
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.document().setDocumentMargin(_MARGIN / 2)
        self.blockCountChanged.connect(self._fit_gutter)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._mark_lines)
        self.textChanged.connect(self._on_text_changed)
        theme.changed.connect(self._mark_lines)
        self._fit_gutter()
        self._mark_lines()
        # Pygments takes longer to load than a window to show.
        QTimer.singleShot(0, self, self._add_colours)

    def show_text(self, text: str) -> None:
        """Replaces the text without telling that it was edited."""
        if text != self._text:
            self._text = text
            self.setPlainText(text)
            self.mark_error(None)

    def mark_error(self, line: int | None) -> None:
        """Marks a line, counted from 1, until the text changes, and brings it into the middle."""
        self._error_line = line
        self._mark_lines()
        if line is not None:
            # Lines are not wrapped, so the bar counts them.
            bar = self.verticalScrollBar()
            bar.setValue(line - 1 - bar.pageStep() // 2)

    @property
    def error_line(self) -> int | None:
        return self._error_line

    def go_to_line(self, line: int) -> None:
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()
            self.setFocus()

    def toggle_comment(self) -> None:
        """Comments the selected lines out, or in again where all of them are."""
        blocks = self._selected_blocks()
        texts = [block.text() for block in blocks if block.text().strip()]
        remove = bool(texts) and all(text.lstrip().startswith("#") for text in texts)
        with _Edit(self) as cursor:
            for block in blocks:
                _set_line(cursor, block, _uncommented(block.text()) if remove else _commented(block.text()))

    def duplicate_line(self) -> None:
        cursor = self.textCursor()
        text = cursor.block().text()
        column = cursor.positionInBlock()
        cursor.beginEditBlock()
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        cursor.insertText(f"\n{text}")
        cursor.setPosition(cursor.block().position() + column)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    # Qt's side

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Tab if self.textCursor().hasSelection() and not self.isReadOnly():
                self._indent(1)
            case Qt.Key.Key_Backtab if not self.isReadOnly():
                self._indent(-1)
            case Qt.Key.Key_Tab if not self.isReadOnly():
                self.insertPlainText(_INDENT[self.textCursor().positionInBlock() % 4 :])
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if not self.isReadOnly():
                before = self.textCursor().block().text()[: self.textCursor().positionInBlock()]
                deeper = _INDENT if before.rstrip().endswith(":") else ""
                self.insertPlainText("\n" + before[: len(before) - len(before.lstrip())] + deeper)
                self.ensureCursorVisible()
            case _:
                super().keyPressEvent(event)

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(paths_of(source)) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = paths_of(source)
        if paths:
            self.dropped.emit(paths)
        elif source.hasText():
            self.insertPlainText(source.text())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        area = self.contentsRect()
        self._gutter.setGeometry(QRect(area.left(), area.top(), self.gutter_width(), area.height()))

    def gutter_width(self) -> int:
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9") * digits + 2 * _MARGIN

    def paint_gutter(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self._gutter)
        painter.setFont(self.font())
        current = self.textCursor().blockNumber()
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= event.rect().bottom():
            height = self.blockBoundingRect(block).height()
            number = block.blockNumber()
            failed = number + 1 == self._error_line
            if failed:
                painter.fillRect(0, round(top) + 2, 3, round(height) - 4, QColor(colours.error))
            painter.setPen(QColor(colours.error if failed else colours.text if number == current else colours.faint))
            width = self._gutter.width() - _MARGIN
            painter.drawText(0, round(top), width, round(height), Qt.AlignmentFlag.AlignRight, str(number + 1))
            top += height
            block = block.next()
        painter.end()

    def _add_colours(self) -> None:
        from ripgui.ui.script.highlighter import PythonHighlighter

        self._highlighter = PythonHighlighter(self.document(), self._theme)

    def _on_text_changed(self) -> None:
        # Qt also says so when only colours changed.
        text = self.toPlainText()
        if text != self._text:
            self._text = text
            self.mark_error(None)
            self.edited.emit()

    def _on_update_request(self, rect: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def _fit_gutter(self) -> None:
        self.setViewportMargins(self.gutter_width(), 0, 0, 0)

    def _mark_lines(self) -> None:
        colours = self._theme.colours
        marks = []
        if not self.isReadOnly():
            marks.append(self._line_mark(self.textCursor(), colours.mixed(colours.text, colours.panel, 0.05)))
        if self._error_line is not None:
            block = self.document().findBlockByNumber(self._error_line - 1)
            if block.isValid():
                marks.append(self._line_mark(QTextCursor(block), colours.mixed(colours.error, colours.panel, 0.22)))
        self.setExtraSelections(marks)
        self._gutter.update()

    def _line_mark(self, cursor: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        cursor.clearSelection()
        mark.cursor = cursor
        mark.format.setBackground(QColor(colour))
        mark.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        return mark

    def _selected_blocks(self) -> list[QTextBlock]:
        cursor = self.textCursor()
        block = self.document().findBlock(cursor.selectionStart())
        last = self.document().findBlock(max(cursor.selectionStart(), cursor.selectionEnd() - 1)).blockNumber()
        blocks = []
        while block.isValid() and block.blockNumber() <= last:
            blocks.append(block)
            block = block.next()
        return blocks

    def _indent(self, direction: int) -> None:
        with _Edit(self) as cursor:
            for block in self._selected_blocks():
                text = block.text()
                changed = _INDENT + text if direction > 0 else re.sub(r"^(\t| {1,4})", "", text)
                _set_line(cursor, block, changed)


class _Gutter(QWidget):
    """The column of line numbers."""

    def __init__(self, editor: ScriptEditor) -> None:
        super().__init__(editor)
        self._editor = editor

    @override
    def sizeHint(self) -> QSize:
        return QSize(self._editor.gutter_width(), 0)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        self._editor.paint_gutter(event)


class _Edit:
    """Changes that undo as one."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._cursor = QTextCursor(editor.document())

    def __enter__(self) -> QTextCursor:
        self._cursor.beginEditBlock()
        return self._cursor

    def __exit__(self, *_: object) -> None:
        self._cursor.endEditBlock()


def _set_line(cursor: QTextCursor, block: QTextBlock, text: str) -> None:
    """Changes only where the line differs, so that the user's selection stays."""
    old = block.text()
    if old == text:
        return
    start = next((at for at, (a, b) in enumerate(zip(old, text, strict=False)) if a != b), min(len(old), len(text)))
    tail = len(old) - max(start, len(old) - _common_tail(old[start:], text[start:]))
    cursor.setPosition(block.position() + start)
    cursor.setPosition(block.position() + len(old) - tail, QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(text[start : len(text) - tail])


def _common_tail(a: str, b: str) -> int:
    length = 0
    while length < min(len(a), len(b)) and a[-1 - length] == b[-1 - length]:
        length += 1
    return length


def _commented(text: str) -> str:
    indent = len(text) - len(text.lstrip())
    return f"{text[:indent]}# {text[indent:]}" if text.strip() else text


def _uncommented(text: str) -> str:
    return re.sub(r"^(\s*)# ?", r"\1", text)
