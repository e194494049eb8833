# SPDX-License-Identifier: GPL-3.0-or-later
"""Finding and replacing in the editor: what the find bar asks is looked up, marked in the text, and stepped through."""

import bisect
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextEdit

from ripgui.ui.script.find_bar import FindBar

if TYPE_CHECKING:
    from ripgui.core.search import Found, Query
    from ripgui.ui.script.editor import ScriptEditor

_PAUSE_MS = 150
_MARKED = 200


class Finding(QObject):
    """marks_changed: other places are marked."""

    marks_changed = Signal()
    pattern_asked = Signal(str, object)
    """Text and Query of a pattern, which may take for ever: `take` and `fail` bring the answer."""

    def __init__(self, editor: "ScriptEditor", bar: FindBar) -> None:
        super().__init__(editor)
        self._editor = editor
        self._bar = bar
        self._query: Query | None = None
        self._places: tuple[Found, ...] = ()
        self._current: int | None = None
        self._selects = False
        self._waits = False
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._look_again)
        bar.queried.connect(self._on_queried)
        bar.stepped.connect(self.step)
        bar.replace_asked.connect(self._on_replace_asked)

    @property
    def is_open(self) -> bool:
        return self._bar.isVisibleTo(self._editor)

    def text_changed(self) -> None:
        """The places are of a text that is gone."""
        if self._places:
            self._places, self._current = (), None
            self.marks_changed.emit()
        if self.is_open:
            self._timer.start()

    def close(self) -> None:
        self._timer.stop()
        self._places, self._current = (), None
        self.marks_changed.emit()

    def step(self, direction: int) -> None:
        """Selects the next place behind the cursor, or the one before it; from the end on to the start."""
        self._look_now()
        if not self._places or self._waits:
            return
        cursor = self._editor.textCursor()
        starts = [place.start for place in self._places]
        if direction > 0:
            at = bisect.bisect_left(starts, self._editor.index_at(cursor.selectionEnd()))
            here = self._place_at(cursor)
            if here is not None and here == at:
                # An empty place, where the cursor stands already.
                at += 1
        else:
            at = bisect.bisect_left(starts, self._editor.index_at(cursor.selectionStart())) - 1
        self._select(at % len(self._places))

    def marks(self) -> list[QTextEdit.ExtraSelection]:
        """Around the cursor the places that were found."""
        if not self._places:
            return []
        colours = self._editor.theme.colours
        middle = self._current or 0
        made = []
        for number in range(max(0, middle - _MARKED), min(len(self._places), middle + _MARKED)):
            place = self._places[number]
            mark = QTextEdit.ExtraSelection()
            mark.cursor = self._cursor(place)
            mark.format.setBackground(QColor(colours.mixed(colours.warning, colours.panel, 0.3)))
            made.append(mark)
        return made

    def _on_queried(self, query: "Query") -> None:
        """What is typed is shown where it comes next, counted from where the last place began."""
        before = self._query
        moved = before is None or (query.text, query.is_pattern) != (before.text, before.is_pattern)
        self._query = query
        self._selects = moved
        self._look()

    def _look_again(self) -> None:
        if self.is_open:
            self._look()

    def _look_now(self) -> None:
        if self._timer.isActive() or not self._places:
            self._query = self._bar.query
            self._look()

    def _look(self) -> None:
        from ripgui.core.search import find_all

        self._timer.stop()
        text, query = self._editor.toPlainText(), self._query or self._bar.query
        self._waits = query.is_pattern
        if self._waits:
            self.pattern_asked.emit(text, query)
        else:
            self.take(find_all(text, query))

    def take(self, places: "tuple[Found, ...]") -> None:
        """The places that were found."""
        self._waits = False
        self._places = places
        self._current = self._place_at(self._editor.textCursor())
        self._bar.show_count(self._current, len(places))
        self.marks_changed.emit()
        if places and self._selects:
            start = self._editor.index_at(self._editor.textCursor().selectionStart())
            at = bisect.bisect_left([place.start for place in places], start)
            self._select(at % len(places))
        self._selects = False

    def fail(self, problem: str) -> None:
        """The pattern is none, or "" where looking for it took too long."""
        self._waits = False
        self._places, self._current = (), None
        self._bar.show_problem(problem)
        self.marks_changed.emit()

    def _place_at(self, cursor: QTextCursor) -> int | None:
        """Which place is selected."""
        start, stop = self._editor.index_at(cursor.selectionStart()), self._editor.index_at(cursor.selectionEnd())
        at = bisect.bisect_left([place.start for place in self._places], start)
        found = at < len(self._places) and (self._places[at].start, self._places[at].stop) == (start, stop)
        return at if found else None

    def _select(self, number: int) -> None:
        self._editor.setTextCursor(self._cursor(self._places[number]))
        self._current = number
        self._bar.show_count(number, len(self._places))
        self.marks_changed.emit()

    def _cursor(self, place: "Found") -> QTextCursor:
        """In the text as it is by now, which may have become shorter since."""
        cursor = QTextCursor(self._editor.document())
        end = self._editor.document().characterCount() - 1
        cursor.setPosition(min(end, self._editor.position_of(place.start)))
        cursor.setPosition(min(end, self._editor.position_of(place.stop)), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _on_replace_asked(self, all_places: bool) -> None:
        if self._editor.isReadOnly():
            return
        self._look_now()
        if self._waits:
            return
        if all_places and self._places:
            from ripgui.core.search import Found, replaced

            start, stop, text = replaced(self._editor.toPlainText(), self._places)
            self._cursor(Found(start, stop, "")).insertText(text)
        elif self._places:
            at = self._place_at(self._editor.textCursor())
            if at is not None:
                cursor = self._cursor(self._places[at])
                cursor.insertText(self._places[at].replacement)
                self._editor.setTextCursor(cursor)
                # The next place is selected once it is known where it lies now.
                self._selects = True
                self._look()
                return
            self.step(1)
            return
        self._look()
