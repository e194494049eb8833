# SPDX-License-Identifier: GPL-3.0-or-later
"""The editor for scripts: what is typed in it, what is shown around the text, and the bars to find things in it."""

from collections import OrderedDict
from collections.abc import Callable, Hashable, Sequence
from pathlib import PurePath
from typing import override

from PySide6.QtCore import QEvent, QMimeData, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QToolTip, QWidget

from ripgui.engine.output.video_file import VIDEO_SUFFIXES
from ripgui.ui.dragged import paths_of
from ripgui.ui.script import brackets, lines
from ripgui.ui.script.column import column_of, index_of
from ripgui.ui.script.diagnostic import Diagnostic, line_mark, paint_message, wave
from ripgui.ui.script.find_bar import Bar, FindBar, LineBar
from ripgui.ui.script.finding import Finding
from ripgui.ui.script.guides import guides
from ripgui.ui.script.gutter import MARGIN, Gutter
from ripgui.ui.script.source_line import source_line
from ripgui.ui.theme import Theme

_KEPT_DOCUMENTS = 12
_LEAST_HEIGHT = 64
_LEAST_ZOOM, _MOST_ZOOM = -5, 24


class ScriptEditor(QPlainTextEdit):
    """edited: the user changed the text. shown: somebody else did. dropped: paths that are no videos."""

    edited = Signal()
    shown = Signal()
    dropped = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("scriptEditor")
        self.setAccessibleName(self.tr("VapourSynth script"))
        self.setAccessibleDescription(self.tr("Tab indents, Ctrl+Tab goes on to the next control"))
        self.setPlaceholderText(self.tr("Write a script here, open one, or choose a preset"))
        self.theme = theme
        self.closes_brackets = True
        self._known = ""
        self._original = ("", "")
        self._is_showing = False
        self._read: tuple[QTextDocument | None, int, str] = (None, -1, "")
        self._subject: Hashable = None
        self._documents: OrderedDict[Hashable, QTextDocument] = OrderedDict()
        self._coloured: set[QTextDocument] = set()
        self._is_started = False
        self._zoom = 0
        self._error: Diagnostic | None = None
        self._diagnostics: tuple[Diagnostic, ...] = ()
        self._bar: Bar | None = None
        self._gutter = Gutter(self, theme)
        self._find_bar = FindBar(self, theme)
        self._line_bar = LineBar(self, theme)
        self._left = 0
        self.finding = Finding(self, self._find_bar)
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self._change_document(None)
        self._connect()
        # A window shows first.
        QTimer.singleShot(0, self, self._start)

    def _connect(self) -> None:
        self.blockCountChanged.connect(self._fit_margins)
        self.cursorPositionChanged.connect(self._mark)
        self.textChanged.connect(self._on_text_changed)
        self.theme.changed.connect(self._mark)
        self.finding.marks_changed.connect(self._mark)
        self._line_bar.closed.connect(self._go_back)
        for bar in (self._find_bar, self._line_bar):
            bar.closed.connect(self.close_bar)
        self._line_bar.accepted.connect(self.close_bar)
        self._line_bar.chosen.connect(self._show_line)

    # the text

    @override
    def toPlainText(self) -> str:
        """Qt makes the text anew for each who asks; here it is kept until it changes."""
        document = self.document()
        if self._read[0] is not document or self._read[1] != document.revision():
            self._read = (document, document.revision(), super().toPlainText())
        return self._read[2]

    @property
    def script(self) -> str:
        """To the letter what was shown, until it is edited: Qt puts other spaces and line ends in place of some."""
        text = self.toPlainText()
        shown, original = self._original
        return original if text == shown else text

    def show_text(self, text: str, subject: Hashable = None) -> None:
        """Shows the text of a subject without telling that it was edited. Each subject has steps to undo of its own."""
        # What Qt makes of the text is no edit either: an edit would vouch for it.
        self._is_showing = True
        try:
            if subject != self._subject:
                self._change_document(subject)
            if _as_shown(text) != self.toPlainText():
                self._replace_text(text)
                self.mark_error(None)
            self._known = self.toPlainText()
            self._original = (self._known, text)
        finally:
            self._is_showing = False
        self.shown.emit()

    def _replace_text(self, text: str) -> None:
        document = self.document()
        if document.isEmpty() and not document.isUndoAvailable():
            self.setPlainText(text)
            return
        cursor = QTextCursor(document)
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _change_document(self, subject: Hashable) -> None:
        self._subject = subject
        document = self._documents.get(subject)
        if document is None:
            document = QTextDocument(self)
            document.setDocumentLayout(QPlainTextDocumentLayout(document))
            self._documents[subject] = document
        self._documents.move_to_end(subject)
        self._known = document.toPlainText()
        self._diagnostics = ()
        self.mark_error(None)
        self.setDocument(document)
        self._set_up_document()
        while len(self._documents) > _KEPT_DOCUMENTS:
            _, oldest = self._documents.popitem(last=False)
            self._coloured.discard(oldest)
            oldest.deleteLater()
        self.finding.text_changed()
        self._mark()

    def _set_up_document(self) -> None:
        """Font and distances, which each document has for itself."""
        font = QFont(self.theme.mono)
        font.setPointSizeF(max(4.0, font.pointSizeF() + self._zoom))
        self.setFont(font)
        self.document().setDefaultFont(font)
        self.document().setDocumentMargin(MARGIN / 2)
        self.setTabStopDistance(4 * QFontMetricsF(font).horizontalAdvance(" "))
        self._fit_margins()
        if self._is_started:
            self._add_colours()

    def _start(self) -> None:
        self._is_started = True
        self._add_colours()

    def _add_colours(self) -> None:
        from ripgui.ui.script.highlighter import PythonHighlighter

        document = self.document()
        if document not in self._coloured:
            self._coloured.add(document)
            PythonHighlighter(document, self.theme)

    def position_of(self, index: int) -> int:
        """Qt's place of a character of the text."""
        text = self.toPlainText()
        return index if self.document().characterCount() == len(text) + 1 else column_of(text, index)

    def index_at(self, position: int) -> int:
        """The character of the text at Qt's place."""
        text = self.toPlainText()
        return position if self.document().characterCount() == len(text) + 1 else index_of(text, position)

    def _on_text_changed(self) -> None:
        # Qt also says so when only colours changed.
        text = self.toPlainText()
        if text != self._known and not self._is_showing:
            self._known = text
            self._diagnostics = ()
            self.mark_error(None)
            self.finding.text_changed()
            self.edited.emit()

    # what is wrong with it

    def mark_error(self, line: int | None, message: str = "") -> None:
        """Marks a line, counted from 1, until the text changes, and brings it into the middle."""
        self._error = None if line is None else Diagnostic(line=line, message=_without_line(message, line))
        self._mark()
        if line is not None:
            # Lines are not wrapped, so the bar counts them.
            bar = self.verticalScrollBar()
            bar.setValue(line - 1 - bar.pageStep() // 2)

    def show_diagnostics(self, diagnostics: Sequence[Diagnostic]) -> None:
        """What reading the text found, which nobody has run."""
        self._diagnostics = tuple(diagnostics)
        self._mark()

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """All that is marked, one a line; what running it said comes first."""
        first = () if self._error is None else (self._error,)
        by_line: dict[int, Diagnostic] = {}
        for diagnostic in (*first, *self._diagnostics):
            by_line.setdefault(diagnostic.line, diagnostic)
        return tuple(by_line.values())

    def _mark(self) -> None:
        colours = self.theme.colours
        marks: list[QTextEdit.ExtraSelection] = []
        if not self.isReadOnly():
            marks.append(line_mark(self.textCursor().block(), colours.mixed(colours.text, colours.panel, 0.05)))
        if self._error is not None:
            block = self.document().findBlockByNumber(self._error.line - 1)
            if block.isValid():
                marks.append(line_mark(block, colours.mixed(colours.error, colours.panel, 0.14)))
        marks += self.finding.marks()
        marks += brackets.marks(self.document(), self.textCursor(), colours)
        waves = (wave(self.document(), diagnostic, colours) for diagnostic in self._diagnostics)
        marks += [mark for mark in waves if mark is not None]
        self.setExtraSelections(marks)
        self._gutter.set_marks({diagnostic.line: diagnostic for diagnostic in self.diagnostics})

    # commands

    def go_to_line(self, line: int) -> None:
        self._show_line(line)
        self.setFocus()

    def toggle_comment(self) -> None:
        self._change(lambda: lines.toggle_comment(self))

    def duplicate_line(self) -> None:
        self._change(lambda: lines.duplicate(self))

    def move_lines(self, direction: int) -> None:
        self._change(lambda: lines.move(self, direction))

    def ask_line(self) -> None:
        """Lets the user type the number of a line."""
        self._left = self.textCursor().position()
        self._line_bar.begin(self.blockCount())
        self._open_bar(self._line_bar)

    def _go_back(self) -> None:
        """To where the cursor was before a line was asked for."""
        cursor = self.textCursor()
        cursor.setPosition(min(self._left, self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def begin_finding(self, *, replaces: bool = False) -> None:
        """Opens the bar to find, or to replace as well."""
        selected = self.textCursor().selectedText()
        one_line = "" if "\u2029" in selected else selected
        self._find_bar.begin(one_line, replaces=replaces, is_fixed=self.isReadOnly())
        self._open_bar(self._find_bar)

    def find_next(self, direction: int) -> None:
        if self._bar is self._find_bar or self._find_bar.query.text:
            self.finding.step(direction)
        else:
            self.begin_finding()

    def close_bar(self) -> None:
        if self._bar is not None:
            self._bar.hide()
            self._bar = None
            self.finding.close()
            self._fit_margins()
            self.setFocus()

    def zoom(self, direction: int) -> None:
        """Larger or smaller letters; 0 goes back to how they were."""
        self.set_zoom(self._zoom + direction if direction else 0)

    def set_zoom(self, steps: int) -> None:
        self._zoom = max(_LEAST_ZOOM, min(_MOST_ZOOM, steps))
        self._set_up_document()

    @property
    def zoom_steps(self) -> int:
        return self._zoom

    def set_closes_brackets(self, closes: bool) -> None:
        self.closes_brackets = closes

    def _change(self, change: Callable[[], None]) -> None:
        if not self.isReadOnly():
            change()

    def _show_line(self, line: int) -> None:
        block = self.document().findBlockByNumber(max(0, line - 1))
        if block.isValid():
            self.setTextCursor(QTextCursor(block))
            self.centerCursor()

    def _open_bar(self, bar: Bar) -> None:
        if self._bar is not None and self._bar is not bar:
            self._bar.hide()
        self._bar = bar
        bar.raise_()
        self._fit_margins()

    # keys

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.isReadOnly() or not self._edit_by_key(event):
            super().keyPressEvent(event)

    def _leave(self, *, forward: bool) -> None:
        """Tab itself is written, so another key goes on to the next control."""
        self.setTabChangesFocus(True)
        self.focusNextPrevChild(forward)
        self.setTabChangesFocus(False)

    def _edit_by_key(self, event: QKeyEvent) -> bool:
        """Keys that do more here than in any other field. False for those that do not."""
        plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        match event.key():
            case Qt.Key.Key_Tab | Qt.Key.Key_Backtab if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self._leave(forward=event.key() == Qt.Key.Key_Tab)
            case Qt.Key.Key_Tab if plain:
                lines.tab(self)
            case Qt.Key.Key_Backtab:
                lines.indent(self, -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if plain:
                lines.new_line(self)
            case Qt.Key.Key_Backspace if plain:
                return (self.closes_brackets and brackets.remove_pair(self)) or lines.back_to_stop(self)
            case Qt.Key.Key_Home if event.modifiers() in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.ShiftModifier,
            ):
                lines.to_start(self, keeps=bool(event.modifiers()))
            case _:
                return self.closes_brackets and brackets.take(self, event.text())
        return True

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if event.angleDelta().y():
                self.zoom(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    # dropping and pasting

    @override
    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return bool(paths_of(source)) or super().canInsertFromMimeData(source)

    @override
    def insertFromMimeData(self, source: QMimeData) -> None:
        paths = paths_of(source)
        videos = [path for path in paths if PurePath(path).suffix.lower() in VIDEO_SUFFIXES]
        others = [path for path in paths if path not in videos]
        if videos and not self.isReadOnly():
            cursor = self.textCursor()
            index = index_of(cursor.block().text(), cursor.positionInBlock())
            opened = brackets.opened_at(cursor.block())
            self.insertPlainText(source_line(videos, cursor.block().text(), index, opened))
        if others:
            self.dropped.emit(others)
        elif not paths and source.hasText():
            self.insertPlainText(source.text())

    # around the text

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margins()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        drawn = guides(self, event.rect())
        told = [diagnostic for diagnostic in self.diagnostics if diagnostic.message]
        if not drawn and not told:
            # At a start there mostly is nothing, and a viewport of Qt's is dear, see `look.own_viewport`.
            return
        painter = QPainter(self.viewport())
        painter.setPen(QColor(self.theme.colours.line))
        painter.drawLines(drawn)
        painter.setFont(self.theme.small)
        for diagnostic in told:
            paint_message(painter, self, diagnostic, self.theme.colours)
        painter.end()

    @override
    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent):
            line = self.cursorForPosition(event.pos()).blockNumber() + 1
            told = next((each.message for each in self.diagnostics if each.line == line), "")
            if told:
                QToolTip.showText(event.globalPos(), told, self.viewport())
                return True
        return super().viewportEvent(event)

    def gutter_width(self) -> int:
        return self._gutter.width_needed()

    def _bar_height(self) -> int:
        return self._bar.sizeHint().height() if self._bar is not None else 0

    @override
    def minimumSizeHint(self) -> QSize:
        """Some lines stay in sight below a bar."""
        return QSize(super().minimumSizeHint().width(), self._bar_height() + _LEAST_HEIGHT)

    def _fit_margins(self) -> None:
        self.updateGeometry()
        self.setViewportMargins(self.gutter_width(), self._bar_height(), 0, 0)
        self._place_margins()

    def _place_margins(self) -> None:
        area, top = self.contentsRect(), self._bar_height()
        if self._bar is not None:
            width = self.viewport().geometry().right() - area.left() + 1
            self._bar.setGeometry(area.left(), area.top(), width, top)
        self._gutter.setGeometry(area.left(), area.top() + top, self.gutter_width(), area.height() - top)


def _as_shown(text: str) -> str:
    """The text as Qt will give it back."""
    return text if text.isascii() and "\r" not in text else QTextDocument(text).toPlainText()


def _without_line(message: str, line: int) -> str:
    """Where the message stands says as much."""
    return message.removeprefix(f"script line {line}: ")
