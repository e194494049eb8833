# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of the settings: sections beside the rows of one of them, or the rows of all that a search finds."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui.look import grown, label, open_at, scrolled
from ripgui.ui.settings.row import RowView, Section
from ripgui.ui.theme import GRID, Theme

_SIZE = (860, 640)
_SMALLEST = (640, 420)
_LIST_WIDTH = 208
_ITEM_HEIGHT = 32


class SettingsDialog(QDialog):
    """Stands beside the window without holding it up; every change holds at once. shown: it came into sight."""

    speaks_as = ("Sections",)
    shown = Signal()

    def __init__(self, sections: Sequence[Section], theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setWindowTitle(self.tr("Settings"))
        open_at(self, *_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self._theme = theme
        self._words: list[str] = []
        self.search = QLineEdit()
        self.search.setObjectName("settingsSearch")
        self.search.setAccessibleName(self.tr("Search settings"))
        self.search.setPlaceholderText(self.tr("Search settings"))
        self.search.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("settingsSections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.setFixedWidth(grown(_LIST_WIDTH))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._none = label(tone="dim")
        self._none.setWordWrap(True)
        self._none.setTextFormat(Qt.TextFormat.PlainText)
        self._pages = [_SectionView(section, theme) for section in sections]
        for page in self._pages:
            item = QListWidgetItem(page.section.title)
            item.setSizeHint(QSize(0, _ITEM_HEIGHT))
            self.list.addItem(item)
        self._lay_out()
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.list.currentRowChanged.connect(self._show_pages)
        theme.changed.connect(self.refresh)
        self.list.setCurrentRow(0)
        self.search.setFocus()

    def _lay_out(self) -> None:
        content = QWidget()
        rows = QVBoxLayout(content)
        rows.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        rows.setSpacing(GRID)
        rows.addWidget(self._none)
        for page in self._pages:
            rows.addWidget(page)
        rows.addStretch(1)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(self.search)
        side.addWidget(self.list, 1)
        self.search.setFixedWidth(grown(_LIST_WIDTH))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(side)
        self._area = scrolled(content)
        layout.addWidget(self._area, 1)

    def refresh(self) -> None:
        """Shows how all is now."""
        for page in self._pages:
            page.refresh()

    def _on_search(self, text: str) -> None:
        self._words = text.casefold().split()
        for page in self._pages:
            page.search(self._words)
        for index, page in enumerate(self._pages):
            item = self.list.item(index)
            item.setHidden(not page.found)
        self._show_pages()

    def _show_pages(self) -> None:
        current = self.list.currentRow()
        for index, page in enumerate(self._pages):
            page.setVisible(page.found and (bool(self._words) or index == current))
        none = not any(page.found for page in self._pages)
        told = self.tr(
            "No setting matches “{text}”. What is chosen for each video stands in the window: its preset, and the tabs "
            "Script, Output and Tracks."
        )
        self._none.setText(told.format(text=self.search.text()) if none else "")
        self._none.setVisible(none)
        self._area.verticalScrollBar().setValue(0)

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.shown.emit()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search the sections are one key away; Escape first ends the search."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Down:
                self.list.setFocus()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return False


class _SectionView(QWidget):
    """found: whether it holds something that is searched for."""

    def __init__(self, section: Section, theme: Theme) -> None:
        super().__init__()
        self.section = section
        self.found = True
        card = QFrame()
        card.setObjectName("card")
        self.rows = [RowView(row, theme, card) for row in section.rows]
        self._rules: list[QFrame] = []
        inner = QVBoxLayout(card)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(0)
        for row in self.rows:
            rule = QFrame()
            rule.setObjectName("rule")
            rule.setFixedHeight(1)
            self._rules.append(rule)
            inner.addWidget(rule)
            inner.addWidget(row)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(label(section.title, font=theme.heading))
        layout.addWidget(card)
        self._rule_off()

    def refresh(self) -> None:
        for row in self.rows:
            row.refresh()

    def search(self, words: Sequence[str]) -> None:
        # A section's name finds all of it.
        rest = [word for word in words if word not in self.section.title.casefold()]
        for row in self.rows:
            row.setVisible(row.matches(rest))
            row.highlight(words)
        self.found = any(not row.isHidden() for row in self.rows)
        self._rule_off()

    def _rule_off(self) -> None:
        """A line between rows that are seen."""
        is_first = True
        for rule, row in zip(self._rules, self.rows, strict=True):
            rule.setVisible(not is_first and not row.isHidden())
            is_first = is_first and row.isHidden()
