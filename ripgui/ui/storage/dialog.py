# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages: what is known of each, whether it works, and what lies in it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTabBar,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.storage import Storage
from ripgui.ui.look import label, scrolled, set_tone
from ripgui.ui.storage.browser import StorageBrowser
from ripgui.ui.storage.form import StorageForm, TypedKeys
from ripgui.ui.theme import GRID

_FRESH = Storage(name="", provider="aws", bucket="", addressing="virtual")


class StorageDialog(QDialog):
    """Stands beside the window without holding it up.

    save_asked, test_asked: a storage, and what was typed of its keys. remove_asked: its name.
    """

    save_asked = Signal(object, object)
    test_asked = Signal(object, object)
    remove_asked = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("storageDialog")
        self.setWindowTitle(self.tr("Storages"))
        self.resize(900, 660)
        self.setMinimumSize(640, 420)
        self._storages: tuple[Storage, ...] = ()
        self._shown: Storage | None = None
        self._is_removing = False
        self._list = QTreeWidget()
        self._list.setObjectName("tracksView")
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Storages"))
        self.form = StorageForm()
        self.browser = StorageBrowser()
        self._tabs = QTabBar()
        self._tabs.setAccessibleName(self.tr("Views of the storage"))
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._pages = QStackedWidget()
        for text, page in ((self.tr("Settings"), scrolled(self.form)), (self.tr("Content"), self.browser)):
            self._tabs.addTab(text)
            self._pages.addWidget(page)
        self._told = label()
        self._told.setObjectName("storageMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._new = self._button("storageNew", self.tr("Ne&w"))
        self._remove = self._button("storageRemove", self.tr("Remo&ve"))
        self._test = self._button("storageTest", self.tr("&Test"))
        self._save = self._button("storageSave", self.tr("Sa&ve"))
        self._save.setProperty("primary", True)
        self._close = self._button("storageClose", self.tr("Cl&ose"))
        self._lay_out()
        self._connect()
        self._show(None)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        side.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._new, 1)
        row.addWidget(self._remove, 1)
        side.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(2 * GRID)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        right = QWidget()
        views = QVBoxLayout(right)
        views.setContentsMargins(0, 0, 0, 0)
        views.setSpacing(GRID)
        views.addWidget(self._tabs)
        views.addWidget(self._pages, 1)
        split.addWidget(right)
        split.setSizes([210, 660])
        split.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._told, 1)
        for button in (self._test, self._save, self._close):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(split, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._on_chosen)
        self._new.clicked.connect(self.show_new)
        self._remove.clicked.connect(self._on_remove)
        self._test.clicked.connect(lambda: self._ask(self.test_asked.emit))
        self._save.clicked.connect(lambda: self._ask(self.save_asked.emit))
        self._close.clicked.connect(self.close)
        self.form.edited.connect(self._update)
        self._tabs.currentChanged.connect(self._on_tab)

    @property
    def shown(self) -> Storage | None:
        """The storage that is shown as it is kept, None for one to come."""
        return self._shown

    def show_storages(self, storages: Sequence[Storage], select: str = "") -> None:
        """select: the one to show; "" keeps the place."""
        self._storages = tuple(storages)
        name = select or (self._shown.name if self._shown is not None else "")
        if not name and storages and not self.form.name.text():
            name = storages[0].name
        self._list.blockSignals(True)
        self._list.clear()
        for storage in storages:
            item = QTreeWidgetItem(self._list, [storage.name])
            item.setToolTip(0, f"{storage.endpoint or 'AWS'} · {storage.bucket}")
            if storage.name == name:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._show(next((storage for storage in storages if storage.name == name), None))
        if not storages:
            self.tell(self.tr("Make a bucket known: results can be sent there, and sources fetched from it."))

    def show_new(self) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentIndex(QModelIndex())
        self._list.blockSignals(False)
        self._show(None)
        self._tabs.setCurrentIndex(0)
        self.form.name.setFocus()

    def saved(self) -> None:
        """What was typed of keys is kept where it belongs."""
        self.form.forget_typed()
        self._update()

    def tell(self, text: str, *, is_error: bool = False, is_good: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "ok" if is_good else "dim")

    def _ask(self, emit: object) -> None:
        try:
            storage = self.form.storage()
        except InputError as error:
            self.tell(str(error), is_error=True)
            return
        self.tell("")
        assert callable(emit)
        emit(storage, self.form.typed())

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.text(0) if item is not None else ""
        self._show(next((storage for storage in self._storages if storage.name == name), None))

    def _on_tab(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        if tab == 1 and self._shown is not None:
            self.browser.look_asked.emit(self.browser.folder)
        self._update()

    def _on_remove(self) -> None:
        """Asked twice, since its keys are forgotten, too."""
        if not self._is_removing:
            self._is_removing = True
            self._remove.setText(self.tr("Really remo&ve"))
            return
        if self._shown is not None:
            self.remove_asked.emit(self._shown.name)
        self._update()

    def _show(self, storage: Storage | None) -> None:
        self._shown = storage
        self.form.show_storage(storage or _FRESH, is_new=storage is None)
        self.browser.show_storage(storage)
        self.tell("")
        self._tabs.setTabEnabled(1, storage is not None)
        if storage is None:
            self._tabs.setCurrentIndex(0)
        if storage is not None and self._tabs.currentIndex() == 1:
            self.browser.look_asked.emit("")
        self._update()

    def _update(self) -> None:
        self._is_removing = False
        self._remove.setText(self.tr("Remo&ve"))
        self._remove.setEnabled(self._shown is not None)
        self._new.setEnabled(self._shown is not None)
        problem = self.form.problem()
        typed = self.form.typed() != TypedKeys()
        changed = self._shown is None or typed or (not problem and self.form.storage() != self._shown)
        is_form = self._tabs.currentIndex() == 0
        for button in (self._save, self._test):
            button.setVisible(is_form)
            button.setToolTip(problem)
        self._save.setEnabled(not problem and changed)
        self._test.setEnabled(not problem)
