# SPDX-License-Identifier: GPL-3.0-or-later
"""Bars above the script: to find and replace, and to go to a line."""

from typing import TYPE_CHECKING, override

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLineEdit, QToolButton, QWidget

from ripgui.ui.icon import icon
from ripgui.ui.look import grown, label, set_tone
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.core.search import Query

_PAUSE_MS = 120


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setPlaceholderText(name)
    field.setAccessibleName(name)
    return field


class Bar(QFrame):
    """Keeps its keys from the editor that it lies on."""

    closed = Signal()

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner)
        self.setObjectName("editorBar")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._theme = theme
        self._icons: dict[QToolButton, str] = {}
        theme.changed.connect(self._draw_icons)
        self.hide()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        event.accept()

    def _button(self, name: str, text: str = "", drawn: str = "") -> QToolButton:
        button = QToolButton(self)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.setText(text)
        button.setProperty("flat", True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if drawn:
            button.setIconSize(QSize(14, 14))
            self._icons[button] = drawn
        return button

    def _draw_icons(self) -> None:
        for button, drawn in self._icons.items():
            button.setIcon(icon(drawn, self._theme.colours.dim, self._theme.colours.faint))


class FindBar(Bar):
    """queried: look for this. stepped: to the next place or the one before. replace_asked: of one place, or of all."""

    queried = Signal(object)
    stepped = Signal(int)
    replace_asked = Signal(bool)

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner, theme)
        self._find = _field(self.tr("Find"))
        self._replacement = _field(self.tr("Replace with"))
        self._count = label(tone="dim")
        self._count.setMinimumWidth(72)
        self._case = self._option(self.tr("Match case"), "Aa")
        self._words = self._option(self.tr("Whole words"), "ab|")
        self._pattern = self._option(self.tr("Regular expression"), ".*")
        self._replace_one = self._button(self.tr("Replace this one"), self.tr("Replace"))
        self._replace_all = self._button(self.tr("Replace all"), self.tr("All"))
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._query)
        self._lay_out()
        self._connect()
        self._draw_icons()

    def _option(self, name: str, text: str) -> QToolButton:
        button = self._button(name, text)
        button.setCheckable(True)
        button.setFont(self._theme.small_strong)
        button.toggled.connect(self._query)
        return button

    def _lay_out(self) -> None:
        before = self._button(self.tr("Previous place"), drawn="chevron-up")
        after = self._button(self.tr("Next place"), drawn="chevron-down")
        close = self._button(self.tr("Close"), drawn="close")
        before.clicked.connect(lambda: self.stepped.emit(-1))
        after.clicked.connect(lambda: self.stepped.emit(1))
        close.clicked.connect(self.closed)
        layout = QGridLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._find, 0, 0)
        right = QHBoxLayout()
        right.setSpacing(2)
        for button in (self._case, self._words, self._pattern, before, after):
            right.addWidget(button)
        right.addSpacing(GRID)
        right.addWidget(self._count)
        right.addStretch(1)
        right.addWidget(close)
        layout.addLayout(right, 0, 1)
        layout.addWidget(self._replacement, 1, 0)
        below = QHBoxLayout()
        below.setSpacing(2)
        below.addWidget(self._replace_one)
        below.addWidget(self._replace_all)
        below.addStretch(1)
        layout.addLayout(below, 1, 1)
        layout.setColumnStretch(0, 3)
        layout.setColumnStretch(1, 2)

    def _connect(self) -> None:
        self._find.textEdited.connect(lambda _: self._timer.start())
        self._replacement.textEdited.connect(lambda _: self._timer.start())
        self._replace_one.clicked.connect(lambda: self._replace(all_places=False))
        self._replace_all.clicked.connect(lambda: self._replace(all_places=True))

    def begin(self, text: str, *, replaces: bool, is_fixed: bool) -> None:
        """Opens the bar, with what is selected to look for."""
        for widget in (self._replacement, self._replace_one, self._replace_all):
            widget.setVisible(replaces and not is_fixed)
        if text:
            self._find.setText(text)
        self.show()
        self._find.setFocus()
        self._find.selectAll()
        self._query()

    @property
    def query(self) -> "Query":
        from ripgui.core.search import Query

        return Query(
            text=self._find.text(),
            replacement=self._replacement.text(),
            minds_case=self._case.isChecked(),
            whole_words=self._words.isChecked(),
            is_pattern=self._pattern.isChecked(),
        )

    def show_count(self, current: int | None, count: int) -> None:
        """Which of how many places is selected, from 0."""
        from ripgui.core.search import MOST

        many = f"{count}+" if count == MOST else str(count)
        if not self._find.text():
            text = ""
        elif not count:
            text = self.tr("not found")
        elif current is None:
            text = self.tr("{count} found").format(count=many)
        else:
            text = self.tr("{number} of {count}").format(number=current + 1, count=many)
        self._tell(text, "" if count or not self._find.text() else "warning", "")
        self._replace_one.setEnabled(count > 0)
        self._replace_all.setEnabled(count > 0)

    def show_problem(self, text: str) -> None:
        """The pattern is none, or "" where looking for it takes too long."""
        self._tell(self.tr("not a pattern") if text else self.tr("takes too long"), "error", text)
        self._replace_one.setEnabled(False)
        self._replace_all.setEnabled(False)

    def _tell(self, text: str, tone: str, hint: str) -> None:
        self._count.setText(text)
        self._count.setToolTip(hint)
        self._find.setToolTip(hint)
        self._find.setAccessibleDescription(f"{text} {hint}".strip())
        set_tone(self._count, "error" if tone == "error" else "warning" if tone == "warning" else "dim")
        set_tone(self._find, "error" if tone == "error" else "")

    def _query(self) -> None:
        self._timer.stop()
        self.queried.emit(self.query)

    def _replace(self, *, all_places: bool) -> None:
        if self._timer.isActive():
            self._query()
        self.replace_asked.emit(all_places)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._timer.isActive():
                self._query()
            if self._replacement.hasFocus():
                self.replace_asked.emit(bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
            else:
                self.stepped.emit(-1 if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 1)
        super().keyPressEvent(event)


class LineBar(Bar):
    """Goes to the line while its number is typed; Esc goes back."""

    chosen = Signal(int)
    accepted = Signal()

    def __init__(self, owner: QWidget, theme: Theme) -> None:
        super().__init__(owner, theme)
        self._field = _field(self.tr("Line"))
        self._field.setMaximumWidth(grown(120))
        self._range = label(tone="dim")
        close = self._button(self.tr("Close"), drawn="close")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID // 2, GRID // 2)
        layout.addWidget(label(self.tr("Go to line"), tone="dim"))
        layout.addWidget(self._field)
        layout.addWidget(self._range)
        layout.addStretch(1)
        layout.addWidget(close)
        close.clicked.connect(self.closed)
        self._field.textEdited.connect(self._on_edited)
        self._lines = 1
        self._draw_icons()

    def begin(self, lines: int) -> None:
        self._lines = lines
        self._range.setText(self.tr("of {count}").format(count=lines))
        self._field.clear()
        set_tone(self._field, "")
        self.show()
        self._field.setFocus()

    def _on_edited(self, text: str) -> None:
        fits = text.isdecimal() and 1 <= int(text[:9]) <= self._lines
        set_tone(self._field, "" if fits or not text else "error")
        if fits:
            self.chosen.emit(int(text))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.accepted.emit()
            event.accept()
            return
        super().keyPressEvent(event)
