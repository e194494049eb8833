# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours Python, line by line, with the tokens that Pygments finds."""

from typing import override

from pygments.lexers.python import PythonLexer
from pygments.token import Comment, Keyword, Name, Number, Operator, String, _TokenType
from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat

from ripgui.ui.theme import Theme

_LONGEST_LINE = 2000
_OPEN = {0: "", 1: "'''", 2: '"""'}
_STATE = {quotes: state for state, quotes in _OPEN.items()}


class PythonHighlighter(QSyntaxHighlighter):
    """The state of a line is the kind of triple quotes still open at its end."""

    def __init__(self, parent: QObject, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lexer = PythonLexer(stripnl=False, ensurenl=False)
        self._formats: dict[_TokenType, QTextCharFormat] = {}
        self._take_colours()
        theme.changed.connect(self._on_theme_changed)

    @override
    def highlightBlock(self, text: str) -> None:
        opened = _OPEN.get(max(0, self.previousBlockState()), "")
        if len(text) > _LONGEST_LINE:
            self.setCurrentBlockState(_STATE[opened])
            return
        # A line that continues a string is read behind the beginning of one.
        lead = f"x={opened}" if opened else ""
        inside = opened
        for start, token, value in self._lexer.get_tokens_unprocessed(lead + text):
            first = start - len(lead)
            if first + len(value) <= 0:
                continue
            if String in token.split() and value in ("'''", '"""'):
                inside = "" if inside else value
            form = self._format(token, self._after(lead + text, start + len(value)))
            if form is not None:
                self.setFormat(max(0, first), len(value) + min(0, first), form)
        self.setCurrentBlockState(_STATE[inside])

    @staticmethod
    def _after(text: str, at: int) -> str:
        """The next character that is not a space, and the one behind it."""
        return text[at:].lstrip()[:2]

    def _format(self, token: _TokenType | None, after: str) -> QTextCharFormat | None:
        if token is not None and Name in token.split():
            if after[:1] == "(":
                return self._formats[Name.Function]
            if after[:1] == "=" and after != "==":
                # The name of an argument, even where a built-in has it, too.
                return None
        while token is not None:
            found = self._formats.get(token)
            if found is not None:
                return found
            token = token.parent
        return None

    def _take_colours(self) -> None:
        colours = self._theme.colours
        self._formats = {
            Keyword: _format(colours.keyword),
            Operator.Word: _format(colours.keyword),
            String: _format(colours.string),
            Number: _format(colours.number),
            Comment: _format(colours.faint),
            Name.Builtin: _format(colours.function),
            Name.Function: _format(colours.function),
            Name.Class: _format(colours.function),
            Name.Decorator: _format(colours.number),
            Name.Exception: _format(colours.function),
        }

    def _on_theme_changed(self) -> None:
        self._take_colours()
        self.rehighlight()


def _format(colour: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(colour))
    return form
