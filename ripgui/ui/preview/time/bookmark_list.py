# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of a source's bookmarks: go to one, name it, remove it."""

from collections.abc import Callable, Sequence
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui import wording
from ripgui.ui.look import label, open_at
from ripgui.ui.preview.memory import Bookmark
from ripgui.ui.preview.time.times import Times
from ripgui.ui.theme import GRID

_NAME, _TIME, _FRAME = range(3)


class BookmarkList(QDialog):
    """Stays open beside the window. chosen, removed: a frame. renamed: a frame and its name."""

    chosen = Signal(int)
    removed = Signal(int)
    renamed = Signal(int, str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("bookmarkList")
        self.setWindowTitle(self.tr("Bookmarks"))
        open_at(self, 460, 340)
        self._tree = QTreeWidget()
        self._tree.setObjectName("bookmarkTree")
        self._tree.setAccessibleName(self.tr("Bookmarks"))
        self._tree.setHeaderLabels([self.tr("Name"), self.tr("Time"), self.tr("Frame")])
        self._tree.setRootIsDecorated(False)
        self._tree.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        self._tree.header().setStretchLastSection(False)
        self._tree.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._tree.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self._hint = label(self.tr("Bookmarks are set at the frame that is shown."), tone="dim")
        self._go = QPushButton(self.tr("&Go to"))
        self._rename = QPushButton(self.tr("Re&name"))
        self._remove = QPushButton(self.tr("&Remove"))
        close = QPushButton(self.tr("&Close"))
        close.clicked.connect(self.close)
        buttons = QHBoxLayout()
        for button in (self._go, self._rename, self._remove):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        buttons.addStretch()
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setSpacing(GRID)
        layout.addWidget(self._tree, 1)
        layout.addWidget(self._hint)
        layout.addLayout(buttons)
        self._connect()

    def _connect(self) -> None:
        self._tree.itemActivated.connect(lambda item: self.chosen.emit(_frame(item)))
        self._tree.itemChanged.connect(self._on_changed)
        self._tree.currentItemChanged.connect(self._enable)
        self._go.clicked.connect(lambda: self._each_chosen(self.chosen.emit))
        self._remove.clicked.connect(lambda: self._each_chosen(self.removed.emit))
        self._rename.clicked.connect(self._edit)

    def show_bookmarks(self, bookmarks: Sequence[Bookmark], times: Times) -> None:
        """Keeps the place in the list."""
        current = self._tree.currentItem()
        frame = _frame(current) if current is not None else -1
        self._tree.blockSignals(True)
        self._tree.clear()
        for mark in bookmarks:
            texts = [mark.name, times.text(mark.frame), wording.count(mark.frame)]
            item = QTreeWidgetItem(self._tree, texts)
            item.setData(_FRAME, Qt.ItemDataRole.UserRole, mark.frame)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setTextAlignment(_FRAME, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if mark.frame == frame or self._tree.currentItem() is None:
                self._tree.setCurrentItem(item)
        self._tree.blockSignals(False)
        self._enable()

    def _enable(self, *_: object) -> None:
        for button in (self._go, self._rename, self._remove):
            button.setEnabled(self._tree.currentItem() is not None)

    def _each_chosen(self, tell: Callable[[int], object]) -> None:
        item = self._tree.currentItem()
        if item is not None:
            tell(_frame(item))

    def _edit(self) -> None:
        item = self._tree.currentItem()
        if item is not None:
            self._tree.editItem(item, _NAME)

    def _on_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NAME:
            self.renamed.emit(_frame(item), item.text(_NAME))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._each_chosen(self.removed.emit)
        else:
            super().keyPressEvent(event)


def _frame(item: QTreeWidgetItem) -> int:
    return int(item.data(_FRAME, Qt.ItemDataRole.UserRole))
