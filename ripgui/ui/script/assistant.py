# SPDX-License-Identifier: GPL-3.0-or-later
"""Helps while a script is written: completes names, shows how calls go on, and says what is wrong, without a wait."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QWidget

from ripgui.core.plugin import Plugin
from ripgui.core.search import Found, Query
from ripgui.ui.script.brackets import opened_at
from ripgui.ui.script.call_tip import CallTip
from ripgui.ui.script.column import index_of
from ripgui.ui.script.completion import (
    Catalog,
    Suggestion,
    SuggestionKind,
    current_argument,
    fitting,
)
from ripgui.ui.script.diagnostic import Diagnostic
from ripgui.ui.script.editor import ScriptEditor
from ripgui.ui.script.language import Language
from ripgui.ui.script.place import Place, code_of, place
from ripgui.ui.script.popup import CompletionPopup
from ripgui.ui.theme import Theme

if TYPE_CHECKING:
    from ripgui.workers.language_protocol import Name, Problem, Signature

_CHECK_MS = 350
_LINES_READ = 200
_LEAST_LETTERS = 2
_KINDS = {
    "module": SuggestionKind.MODULE,
    "class": SuggestionKind.CLASS,
    "function": SuggestionKind.FUNCTION,
    "keyword": SuggestionKind.KEYWORD,
    "property": SuggestionKind.ATTRIBUTE,
    "param": SuggestionKind.ARGUMENT,
}


class Assistant(QObject):
    """path: of the script that is shown, "" for none."""

    def __init__(self, editor: ScriptEditor, language: Language, theme: Theme, path: Callable[[], str]) -> None:
        super().__init__(editor)
        self._editor = editor
        self._language = language
        self._path = path
        self._catalog = Catalog()
        self._popup = CompletionPopup(theme, editor.window())
        self._tip = CallTip(theme, editor.window())
        self._place: Place | None = None
        self._own: list[Suggestion] = []
        self._names: list[Suggestion] = []
        self._names_ticket = 0
        self._signature_ticket = 0
        self._tip_start: int | None = None
        self._check_ticket = 0
        self._checked = ""
        self._search_ticket = 0
        self._searched = ""
        self._typed = ""
        self._called_at: int | None = None
        self._timer = QTimer(self, singleShot=True, interval=_CHECK_MS)
        self._timer.timeout.connect(self._check)
        editor.installEventFilter(self)
        self._connect()

    def _connect(self) -> None:
        editor, language = self._editor, self._language
        editor.theme.changed.connect(self._on_colours)
        editor.textChanged.connect(self._on_text_changed)
        editor.shown.connect(self._on_shown)
        editor.cursorPositionChanged.connect(self._on_cursor_moved)
        editor.verticalScrollBar().valueChanged.connect(self.close_all)
        editor.horizontalScrollBar().valueChanged.connect(self._popup.hide)
        self._popup.accepted.connect(self._accept)
        self._popup.selected.connect(self._announce)
        language.plugins_listed.connect(self._on_plugins)
        language.names_found.connect(self._on_names)
        language.signatures_found.connect(self._on_signatures)
        language.problems_found.connect(self._on_problems)
        editor.finding.pattern_asked.connect(self._search)
        language.places_found.connect(self._on_places)
        language.search_failed.connect(self._on_search_failed)

    # completion

    def complete(self) -> None:
        """Shows what can be written here, asked for by the user."""
        self._language.start()
        self._ask_names(asked=True)

    def _on_colours(self) -> None:
        """What lies over the window stands where the letters were while nothing was dressed: it is asked for anew."""
        if self._popup.isVisible():
            QTimer.singleShot(0, self, self.complete)

    def close_all(self) -> None:
        self._popup.hide()
        self._hide_tip()

    def _ask_names(self, *, asked: bool = False) -> None:
        where, text = self._read()
        if where.in_text or (not asked and where.base is None and len(where.word) < _LEAST_LETTERS):
            self._popup.hide()
            return
        before = self._place
        same = self._popup.isVisible() and before is not None and _same_name(before, where)
        self._place = where
        if not same:
            self._own, self._names = self._catalog.suggestions(where, text), []
            cursor = self._editor.textCursor()
            column = index_of(cursor.block().text(), cursor.positionInBlock())
            # Names do not depend on the letters that are there already, so that one answer serves all of a word.
            self._names_ticket = self._language.find_names(
                self._editor.toPlainText(), self._path(), cursor.blockNumber() + 1, column - len(where.word)
            )
        self._show_fitting()

    def _show_fitting(self) -> None:
        where = self._place
        if where is None:
            return
        known = {suggestion.name for suggestion in self._own}
        everything = [*self._own, *(name for name in self._names if name.name not in known)]
        shown = fitting(everything, where.word)
        if not shown or (len(shown) == 1 and shown[0].inserted == where.word):
            self._popup.hide()
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(max(0, cursor.position() - len(where.word)))
        _put_in(self._popup, self._editor.window())
        self._popup.show_suggestions(shown, self._letter(cursor))

    def _on_names(self, ticket: int, names: "Sequence[Name]") -> None:
        if ticket != self._names_ticket or self._place is None or not self._editor.hasFocus():
            return
        where, _ = self._read()
        if not _same_name(where, self._place):
            return
        self._place = where
        self._names = [
            Suggestion(each.name.removesuffix("="), _KINDS.get(each.kind, SuggestionKind.NAME), _detail(each))
            for each in names
        ]
        self._show_fitting()

    def _accept(self, suggestion: Suggestion) -> None:
        where = self._place
        if where is None:
            return
        cursor = self._editor.textCursor()
        cursor.setPosition(cursor.position() - len(where.word), QTextCursor.MoveMode.KeepAnchor)
        block = self._editor.textCursor().block().text()
        after = block[index_of(block, self._editor.textCursor().positionInBlock()) :]
        calls = suggestion.calls and not after.startswith("(")
        text = suggestion.inserted
        if suggestion.kind is SuggestionKind.ARGUMENT and after.lstrip().startswith("="):
            text = suggestion.name
        cursor.insertText(text + ("()" if calls and self._editor.closes_brackets else "(" if calls else ""))
        if calls and self._editor.closes_brackets:
            cursor.movePosition(QTextCursor.MoveOperation.PreviousCharacter)
        self._editor.setTextCursor(cursor)
        self._popup.hide()
        self._called_at = cursor.position() if calls else None
        if calls:
            self._show_tip(asks=True)

    # call tips

    def _show_tip(self, *, asks: bool) -> None:
        """Shows the call around the cursor. asks: also of Python's own functions."""
        where, text = self._read()
        call = where.call
        if call is None:
            self._hide_tip()
            return
        called = self._catalog.called(call, text)
        if called is not None:
            self._signature_ticket = 0
            self._tip_start = call.start
            parameters = [str(each) for each in called.arguments]
            _put_in(self._tip, self._editor.window())
            self._tip.show_call(called.title, parameters, current_argument(called, call), self._letter_of(call.start))
        elif asks or self._tip_start == call.start:
            self._tip_start = call.start
            cursor = self._editor.textCursor()
            column = index_of(cursor.block().text(), cursor.positionInBlock())
            self._signature_ticket = self._language.find_signatures(
                self._editor.toPlainText(), self._path(), cursor.blockNumber() + 1, column
            )
        else:
            self._hide_tip()

    def _on_signatures(self, ticket: int, signatures: "Sequence[Signature]") -> None:
        if ticket != self._signature_ticket or not self._editor.hasFocus():
            return
        where, _ = self._read()
        if not signatures or where.call is None:
            self._hide_tip()
            return
        _put_in(self._tip, self._editor.window())
        best = next((each for each in signatures if each.current is not None), signatures[0])
        self._tip.show_call(best.name, best.parameters, best.current, self._letter_of(where.call.start))

    def _hide_tip(self) -> None:
        self._tip_start = None
        self._signature_ticket = 0
        self._tip.hide()

    # problems

    def _check(self) -> None:
        if self._popup.isVisible():
            # A name that is not finished is no mistake yet.
            self._timer.start()
            return
        text = self._editor.toPlainText()
        if text != self._checked and self._language.is_started:
            self._check_ticket = self._language.check(text)
            self._checked = text

    def _on_problems(self, ticket: int, problems: "Sequence[Problem]") -> None:
        if ticket == self._check_ticket and self._editor.toPlainText() == self._checked:
            self._editor.show_diagnostics([_diagnostic(each) for each in problems])

    # finding

    def _search(self, text: str, query: Query) -> None:
        self._search_ticket = self._language.search(text, query)
        self._searched = text

    def _on_places(self, ticket: int, places: tuple[Found, ...]) -> None:
        if ticket == self._search_ticket and self._editor.toPlainText() == self._searched:
            self._editor.finding.take(places)

    def _on_search_failed(self, ticket: int, problem: str) -> None:
        if ticket == self._search_ticket:
            self._editor.finding.fail(problem)

    # the editor

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            self._typed = event.text() if event.text().isprintable() else ""
            return self._overtypes(event.text()) or self._obeys(event)
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            if event.key() == Qt.Key.Key_Escape and (self._popup.isVisible() or self._tip.isVisible()):
                event.accept()
                return True
        elif isinstance(event, QFocusEvent):
            if event.type() is QEvent.Type.FocusIn:
                self._language.start()
                self._timer.start()
            elif event.type() is QEvent.Type.FocusOut:
                self.close_all()
        return super().eventFilter(watched, event)

    def _overtypes(self, key: str) -> bool:
        """Whether it is the bracket that a completion has just put in, typed out of habit."""
        if not key:
            return False  # Shift, on the way to the bracket
        called_at, self._called_at = self._called_at, None
        cursor = self._editor.textCursor()
        return key == "(" and cursor.position() == called_at and not cursor.hasSelection()

    def _obeys(self, event: QKeyEvent) -> bool:
        """Keys that belong to the list while it is open."""
        key = event.key()
        if key == Qt.Key.Key_Escape and (self._popup.isVisible() or self._tip.isVisible()):
            if self._popup.isVisible():
                self._popup.hide()
            else:
                self._hide_tip()
            return True
        if not self._popup.isVisible() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        match key:
            case Qt.Key.Key_Up:
                self._popup.step(-1)
            case Qt.Key.Key_Down:
                self._popup.step(1)
            case Qt.Key.Key_PageUp:
                self._popup.page(-1)
            case Qt.Key.Key_PageDown:
                self._popup.page(1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter if self._is_written():
                # The name is there already: the key means a new line.
                self._popup.hide()
                return False
            case Qt.Key.Key_Return | Qt.Key.Key_Enter | Qt.Key.Key_Tab:
                self._popup.accept()
            case _:
                return False
        return True

    def _is_written(self) -> bool:
        current = self._popup.current
        return current is not None and self._place is not None and current.inserted == self._place.word

    def _on_text_changed(self) -> None:
        if self._language.is_started:
            self._timer.start()
        typed, self._typed = self._typed, ""
        if not self._editor.hasFocus() or self._editor.isReadOnly():
            return
        # The cursor follows its text a little later.
        QTimer.singleShot(0, self, lambda: self._on_typed(typed))

    def _on_typed(self, typed: str) -> None:
        goes_on = self._popup.isVisible() and (not typed or typed.isdigit())
        if typed == "." or typed.isidentifier() or goes_on:
            self._ask_names()
        elif typed:
            self._popup.hide()
        if typed in ("(", ","):
            self._show_tip(asks=True)
        elif self._tip.isVisible():
            self._show_tip(asks=False)

    def _on_cursor_moved(self) -> None:
        if self._popup.isVisible():
            QTimer.singleShot(0, self, self._follow)
        if self._tip.isVisible():
            QTimer.singleShot(0, self, lambda: self._show_tip(asks=False) if self._tip.isVisible() else None)

    def _follow(self) -> None:
        """Closes the list where the cursor left its word."""
        before = self._place
        where, _ = self._read()
        if before is None or where.in_text or not _same_name(where, before):
            self._popup.hide()

    def _on_shown(self) -> None:
        self.close_all()
        if self._language.is_started:
            self._timer.start()

    def _on_plugins(self, plugins: Sequence[Plugin]) -> None:
        self._catalog = Catalog(plugins)

    def _announce(self, text: str) -> None:
        """Tells screen readers, since the focus stays in the editor."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._editor, text))

    # where the cursor is

    def _read(self) -> tuple[Place, str]:
        """The place of the cursor, counted in the lines around it, and the code before it."""
        cursor = self._editor.textCursor()
        block = cursor.block()
        parts = [block.text()[: index_of(block.text(), cursor.positionInBlock())]]
        for _ in range(_LINES_READ):
            if not block.previous().isValid():
                break
            block = block.previous()
            parts.append(block.text())
        text = "\n".join(reversed(parts))
        opened = opened_at(block)
        return place(text, opened), code_of(text, opened)[0]

    def _letter_of(self, start: int) -> QRect:
        """Where a character of what `_read` gave stands in the window."""
        cursor = self._editor.textCursor()
        first = cursor.document().findBlockByNumber(max(0, cursor.blockNumber() - _LINES_READ))
        text = self._editor.toPlainText()
        begin = self._editor.index_at(first.position())
        cursor.setPosition(min(self._editor.position_of(min(begin + start, len(text))), cursor.position()))
        return self._letter(cursor)

    def _letter(self, cursor: QTextCursor) -> QRect:
        box = self._editor.cursorRect(cursor)
        top_left = self._editor.viewport().mapTo(self._editor.window(), box.topLeft())
        return QRect(top_left, box.size())


def _same_name(one: Place, other: Place) -> bool:
    return (one.start, one.base) == (other.start, other.base)


def _put_in(widget: QWidget, window: QWidget) -> None:
    """Lists and tips lie over all of the window, in which the editor may stand only later."""
    if widget.parentWidget() is not window:
        widget.setParent(window)


def _detail(name: "Name") -> str:
    """jedi writes the kind before the name, which the list shows already."""
    return name.kind if name.kind in ("module", "class", "keyword", "function", "property") else ""


def _diagnostic(problem: "Problem") -> Diagnostic:
    return Diagnostic(
        line=problem.line,
        message=problem.message,
        start=problem.start,
        stop=problem.stop,
        is_error=problem.is_error,
    )
