# SPDX-License-Identifier: GPL-3.0-or-later
"""The frame of all dialogs over things that the user made and named: a list of them, and a form of the one chosen."""

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui.look import label, open_at, set_tone
from ripgui.ui.theme import GRID, Theme

_SIZE = (900, 660)


class ListAndForm(QDialog):
    """Stands beside the window without holding it up. name: what the names of its parts begin with.

    hint: what these things are for. empty: what to do where there is none. removal_asked: twice, so it is meant.
    """

    removal_asked = Signal()

    def __init__(
        self, theme: Theme, parent: QWidget | None, *, name: str, title: str, hint: str, empty: str, list_width: int
    ) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        open_at(self, *_SIZE)
        self._prefix = name
        self._is_removing = False
        self.list = QTreeWidget()
        self.list.setObjectName(f"{name}List")
        self.list.setHeaderHidden(True)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setAccessibleName(title)
        self._empty = label(empty, tone="dim")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setMargin(2 * GRID)
        self._shelf = QStackedWidget()
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self._empty)
        self.told = label(tone="dim")
        self.told.setObjectName(f"{name}Message")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.new = self.button("New", self.tr("Ne&w"))
        self.remove = self.button("Remove", "")
        self.test = self.button("Test", self.tr("&Test"))
        self.save = self.button("Save", self.tr("Sa&ve"))
        self.save.setProperty("primary", True)
        self._shut = self.button("Close", self.tr("Cl&ose"))
        self._first: QWidget = self.new
        self._lay_out(theme, hint, list_width)
        self.calm()
        self.show_empty(is_empty=True)
        self.remove.clicked.connect(self._on_remove)
        self._shut.clicked.connect(self.close)

    def button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(f"{self._prefix}{name}")
        made.setAutoDefault(False)
        return made

    def _lay_out(self, theme: Theme, hint: str, list_width: int) -> None:
        left, right = QWidget(), QWidget()
        side, self.right, row, bottom = QVBoxLayout(left), QVBoxLayout(right), QHBoxLayout(), QHBoxLayout()
        for inner in (side, self.right):
            inner.setContentsMargins(0, 0, 0, 0)
        for each in (side, self.right, row, bottom):
            each.setSpacing(GRID)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        inside.addWidget(self._shelf)
        side.addWidget(card, 1)
        row.addWidget(self.new, 1)
        row.addWidget(self.remove, 1)
        side.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(2 * GRID)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(right)
        split.setSizes([list_width, _SIZE[0] - list_width])
        split.setStretchFactor(1, 1)
        bottom.addWidget(self.told, 1)
        for button in (self.test, self.save, self._shut):
            bottom.addWidget(button)
        explained = label(hint, tone="dim")
        explained.setWordWrap(True)
        self.top = QVBoxLayout()
        self.top.setSpacing(GRID // 2)
        self.top.addWidget(label(self.windowTitle(), font=theme.heading))
        self.top.addWidget(explained)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addLayout(self.top)
        layout.addWidget(split, 1)
        layout.addLayout(bottom)

    def begin_with(self, first: QWidget) -> None:
        """The field that has the focus where the list is empty."""
        self._first = first

    def tell(self, text: str, *, is_error: bool = False, is_good: bool = False) -> None:
        self.told.setText(text)
        set_tone(self.told, "error" if is_error else "ok" if is_good else "dim")

    def show_empty(self, *, is_empty: bool) -> None:
        self._shelf.setCurrentWidget(self._empty if is_empty else self.list)
        if not is_empty and self.focusWidget() == self._first:  # it was shown before it was known what there is
            self.list.setFocus()

    def fill(self, items: Sequence[QTreeWidgetItem], chosen: QTreeWidgetItem | None) -> None:
        """Puts these in the place of all that is listed, without a word of it to whoever listens to the list."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addTopLevelItems(items)
        self.list.blockSignals(False)
        self.choose(chosen)
        self.show_empty(is_empty=not items)

    def choose(self, item: QTreeWidgetItem | None) -> None:
        """Without a word of it to whoever listens to the list."""
        self.list.blockSignals(True)
        if item is not None:
            self.list.setCurrentItem(item)
        else:
            self.list.setCurrentIndex(QModelIndex())
        self.list.blockSignals(False)

    @property
    def chosen(self) -> str:
        """The name of the thing that is chosen, as its row has it in UserRole; "" for none."""
        item = self.list.currentItem()
        return str(item.data(0, Qt.ItemDataRole.UserRole)) if item is not None else ""

    def calm(self) -> None:
        """A removal that was asked for once is not meant any more."""
        self._is_removing = False
        self.remove.setText(self.tr("Re&move"))

    def _on_remove(self) -> None:
        if not self._is_removing:
            self._is_removing = True
            self.remove.setText(self.tr("Really re&move"))
            return
        self.calm()
        self.removal_asked.emit()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        (self.list if self._shelf.currentWidget() is self.list else self._first).setFocus()

    @override
    def hideEvent(self, event: QHideEvent) -> None:
        self.calm()
        super().hideEvent(event)
