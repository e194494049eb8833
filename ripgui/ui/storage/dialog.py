# SPDX-License-Identifier: GPL-3.0-or-later
"""The storages: what is known of each, whether it works, and what lies in it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QTreeWidgetItem, QWidget

from ripgui.core.error import InputError
from ripgui.core.storage import Storage
from ripgui.ui.language.told import in_words
from ripgui.ui.list_and_form import ListAndForm
from ripgui.ui.look import scrolled
from ripgui.ui.storage.browser import StorageBrowser
from ripgui.ui.storage.form import StorageForm, TypedKeys
from ripgui.ui.theme import Theme

_LIST_WIDTH = 220
_FRESH = Storage(name="", provider="aws", bucket="", addressing="virtual")


class StorageDialog(ListAndForm):
    """save_asked, test_asked: a storage, and what was typed of its keys. remove_asked: its name."""

    save_asked = Signal(object, object)
    test_asked = Signal(object, object)
    remove_asked = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(
            theme,
            parent,
            name="storage",
            title=self.tr("Storages"),
            hint=self.tr("Buckets that results are sent to, and that sources are fetched from."),
            empty=self.tr("No storage yet.\nSay where the bucket is, and save it."),
            list_width=_LIST_WIDTH,
        )
        self._storages: tuple[Storage, ...] = ()
        self._shown: Storage | None = None
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
        self.form.setObjectName("card")
        self.right.addWidget(self._tabs)
        self.right.addWidget(self._pages, 1)
        self.begin_with(self.form.name)
        self._connect()
        self._show(None)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_chosen)
        self.new.clicked.connect(self.show_new)
        self.removal_asked.connect(self._on_removal)
        self.test.clicked.connect(lambda: self._ask(self.test_asked.emit))
        self.save.clicked.connect(lambda: self._ask(self.save_asked.emit))
        self.form.edited.connect(self._on_edited)
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
        rows = {storage.name: _row(storage) for storage in storages}
        self.fill(list(rows.values()), rows.get(name))
        self._show(next((storage for storage in storages if storage.name == name), None))

    def show_new(self) -> None:
        self.choose(None)
        self._show(None)
        self._tabs.setCurrentIndex(0)
        self.form.name.setFocus()

    def saved(self) -> None:
        """What was typed of keys is kept where it belongs."""
        self.form.forget_typed()
        self._update()

    def _ask(self, emit: Callable[[object, object], object]) -> None:
        try:
            storage = self.form.storage()
        except InputError as error:
            self.tell(in_words(str(error)), is_error=True)
            return
        self.tell("")
        emit(storage, self.form.typed())

    def _on_chosen(self) -> None:
        self._show(next((storage for storage in self._storages if storage.name == self.chosen), None))

    def _on_tab(self, tab: int) -> None:
        self._pages.setCurrentIndex(tab)
        if tab == 1 and self._shown is not None:
            self.browser.look_asked.emit(self.browser.folder)
        self._update()

    def _on_edited(self) -> None:
        problem = self.form.problem() if self.form.is_begun else ""
        self.tell(problem, is_error=bool(problem))
        self._update()

    def _on_removal(self) -> None:
        if self._shown is not None:
            self.remove_asked.emit(self._shown.name)

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
        self.calm()
        self.remove.setEnabled(self._shown is not None)
        self.new.setEnabled(self._shown is not None)
        problem = self.form.problem()
        typed = self.form.typed() != TypedKeys()
        changed = self._shown is None or typed or (not problem and self.form.storage() != self._shown)
        is_form = self._tabs.currentIndex() == 0
        for button in (self.save, self.test):
            button.setVisible(is_form)
            button.setToolTip(problem)
        self.save.setEnabled(not problem and changed)
        self.test.setEnabled(not problem)


def _row(storage: Storage) -> QTreeWidgetItem:
    made = QTreeWidgetItem([storage.name])
    made.setData(0, Qt.ItemDataRole.UserRole, storage.name)
    made.setToolTip(0, f"{storage.endpoint or 'AWS'} · {storage.bucket}")
    return made
