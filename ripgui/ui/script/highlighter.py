# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours a script in short slices, so that neither opening nor pasting thousands of lines holds up the window.

QSyntaxHighlighter would colour all lines of a change at once.
"""

import time

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QColor, QTextBlock, QTextCharFormat, QTextDocument, QTextLayout

from ripgui.ui.script.column import column_of
from ripgui.ui.script.lexer import LONGEST_LINE, Kind, Opened, Token, carried, tokens
from ripgui.ui.theme import Theme

_SLICE_S = 0.008


class PythonHighlighter(QObject):
    """The state of a line is what is open at its end; lines from `_next` to `_stop` wait for their colours."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._document = document
        self._theme = theme
        self._formats: dict[Kind, QTextCharFormat] = {}
        self._next = 0
        self._stop = 0
        self._colouring = False
        self._timer = QTimer(self, singleShot=True, interval=0)
        self._timer.timeout.connect(self._go_on)
        self._take_colours()
        theme.changed.connect(self._on_theme_changed)
        document.contentsChange.connect(self._on_contents_change)
        self.rehighlight()

    def rehighlight(self) -> None:
        """Colours everything anew, the first lines at once."""
        self._next, self._stop = 0, self._document.blockCount()
        self._go_on()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        del removed
        if self._colouring:
            return
        first = self._document.findBlock(position)
        last = self._document.findBlock(position + added)
        start = max(0, first.blockNumber())
        stop = (last.blockNumber() if last.isValid() else self._document.blockCount() - 1) + 1
        if self._next < self._stop:
            # Lines below may have moved; what waits is at least what waited.
            stop = max(stop, min(self._document.blockCount(), self._stop + max(0, stop - start)))
            start = min(start, self._next)
        self._next, self._stop = start, stop
        self._go_on()

    def _go_on(self) -> None:
        """Colours what waits, for as long as a slice may last."""
        deadline = time.perf_counter() + _SLICE_S
        block = self._document.findBlockByNumber(self._next)
        before = block.previous()
        opened = Opened(max(0, before.userState())) if before.isValid() else Opened.CODE
        first = block
        last = block
        while block.isValid():
            opened, same = self._colour(block, opened)
            last = block
            self._next = block.blockNumber() + 1
            if self._next >= self._stop and same:
                break
            self._stop = max(self._stop, self._next + 1)
            block = block.next()
            if time.perf_counter() > deadline and block.isValid():
                self._timer.start()
                break
        if not block.isValid():
            self._stop = self._next
        if first.isValid():
            self._colouring = True
            length = last.position() + last.length() - first.position()
            self._document.markContentsDirty(first.position(), length)
            self._colouring = False

    def _colour(self, block: QTextBlock, opened: Opened) -> tuple[Opened, bool]:
        """Colours a line. What is open at its end, and whether that is what was before."""
        text = block.text()
        if len(text) > LONGEST_LINE:
            found: list[Token] = []
            end = opened
        else:
            found, end = tokens(text, opened)
            end = carried(end)
        plain = text.isascii()
        ranges = []
        for token in found:
            form = QTextLayout.FormatRange()
            form.start = token.start if plain else column_of(text, token.start)
            stop = token.stop if plain else column_of(text, token.stop)
            form.length = stop - form.start
            form.format = self._formats[token.kind]
            ranges.append(form)
        block.layout().setFormats(ranges)
        same = block.userState() == end.value
        block.setUserState(end.value)
        return end, same

    def _take_colours(self) -> None:
        colours = self._theme.colours
        self._formats = {
            Kind.KEYWORD: _format(colours.keyword),
            Kind.STRING: _format(colours.string),
            Kind.NUMBER: _format(colours.number),
            Kind.COMMENT: _format(colours.faint),
            Kind.BUILTIN: _format(colours.function),
            Kind.FUNCTION: _format(colours.function),
            Kind.DECORATOR: _format(colours.number),
        }

    def _on_theme_changed(self) -> None:
        self._take_colours()
        self.rehighlight()


def _format(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    return form
