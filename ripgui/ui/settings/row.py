# SPDX-License-Identifier: GPL-3.0-or-later
"""A setting as a row: what it is called, what it means, its field, and the way back to its default."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from html import escape
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ripgui.ui.icon import icon
from ripgui.ui.look import label
from ripgui.ui.settings.control import Control
from ripgui.ui.settings.synonyms import SYNONYMS
from ripgui.ui.theme import GRID, Theme


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    """Where a setting is kept."""

    read: Callable[[], Any]
    write: Callable[[Any], object]
    default: Any


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """value: None for what is done rather than chosen. told: how it stands. words: find it, too, as its synonyms do."""

    name: str
    title: str
    hint: str
    control: Control
    value: Value | None = None
    told: Callable[[], str] | None = None
    words: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Section:
    name: str
    title: str
    rows: Sequence[Row]


class RowView(QFrame):
    speaks_as = ("Sections",)

    def __init__(self, row: Row, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{row.name}Row")
        self.row = row
        self._theme = theme
        self._found = ""
        self._title = label(row.title)
        self._title.setTextFormat(Qt.TextFormat.RichText)
        self._title.setBuddy(row.control.field)
        self._hint = label(tone="dim", font=theme.small)
        self._told = label(tone="dim", font=theme.small)
        for text in (self._hint, self._told):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.RichText)
        self.reset = QToolButton()
        self.reset.setObjectName(f"{row.name}Reset")
        self.reset.setProperty("flat", True)
        self.reset.setIconSize(QSize(14, 14))
        self.reset.setToolTip(self.tr("Back to the default"))
        self.reset.setAccessibleName(self.tr("Back to the default: {setting}").format(setting=row.title))
        self.reset.clicked.connect(self._reset)
        kept = self.reset.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self.reset.setSizePolicy(kept)
        row.control.setObjectName(f"{row.name}Control")
        row.control.name(row.title, row.hint)
        row.control.chosen.connect(self._on_chosen)
        self._lay_out()
        self.refresh()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for text in (self._title, self._hint, self._told):
            words.addWidget(text)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 2, GRID, GRID + 2)
        layout.setSpacing(GRID)
        layout.addLayout(words, 1)
        layout.addSpacing(GRID)
        self.row.control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        layout.addWidget(self.row.control, 0, Qt.AlignmentFlag.AlignVCenter)
        layout.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignVCenter)

    def refresh(self) -> None:
        """Shows how it is now."""
        row, colours = self.row, self._theme.colours
        self.reset.setIcon(icon("reload", colours.dim))
        if row.value is not None:
            value = row.value.read()
            row.control.show_value(value)
            self.reset.setVisible(value != row.value.default)
        else:
            self.reset.setVisible(False)
        told = row.told() if row.told is not None else ""
        self._told.setText(escape(told))
        self._told.setVisible(bool(told))
        self._mark()

    def retranslate(self, say: Callable[[str], str]) -> None:
        row = self.row
        self.row = replace(row, title=say(row.title), hint=say(row.hint), words=say(row.words))
        self.row.control.name(self.row.title, self.row.hint)
        self.refresh()

    def matches(self, words: Sequence[str]) -> bool:
        """Whether each word is found in what is said of it."""
        row = self.row
        text = f"{row.title} {row.hint} {row.words} {SYNONYMS.get(row.name, '')}".casefold()
        return all(word in text for word in words)

    def highlight(self, words: Sequence[str]) -> None:
        self._found = max(words, key=len, default="")
        self._mark()

    def _mark(self) -> None:
        self._title.setText(self._marked(self.row.title))
        self._hint.setText(self._marked(self.row.hint))

    def _marked(self, text: str) -> str:
        """Rich text with what was searched for on the ground of what is selected."""
        at = text.casefold().find(self._found) if self._found else -1
        if at < 0:
            return escape(text)
        end = at + len(self._found)
        colours = self._theme.colours
        style = f"background-color: {colours.accent}; color: {colours.on_accent}"
        return f'{escape(text[:at])}<span style="{style}">{escape(text[at:end])}</span>{escape(text[end:])}'

    def _on_chosen(self, value: object) -> None:
        if self.row.value is not None:
            self.row.value.write(value)
            self.refresh()

    def _reset(self) -> None:
        if self.row.value is not None:
            self.row.value.write(self.row.value.default)
            self.refresh()
            self.row.control.setFocus()
