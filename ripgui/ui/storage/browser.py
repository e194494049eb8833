# SPDX-License-Identifier: GPL-3.0-or-later
"""What lies in a storage: folders to go into, things to fetch, send, link and delete."""

from PySide6.QtCore import QDateTime, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ripgui.core.storage import Storage
from ripgui.delivery.protocol import Entries
from ripgui.engine.delivery.courier import without_prefix
from ripgui.ui import wording
from ripgui.ui.look import ElidedLabel, label, set_tone
from ripgui.ui.theme import GRID

_NAME, _SIZE, _CHANGED = range(3)
_KEY = Qt.ItemDataRole.UserRole
_FOLDER = Qt.ItemDataRole.UserRole + 1


class StorageBrowser(QWidget):
    """Keys are without the storage's prefix.

    look_asked: what lies below a key. download_asked, link_asked, delete_asked: of something. add_asked: it is to be
    encoded. upload_asked: something is to come into a folder. stop_asked: what is under way is to end.
    """

    look_asked = Signal(str)
    download_asked = Signal(str)
    add_asked = Signal(str)
    link_asked = Signal(str)
    delete_asked = Signal(str)
    upload_asked = Signal(str)
    stop_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._storage: Storage | None = None
        self._folder = ""
        self._sure = ""
        self._is_busy = False
        self._place = ElidedLabel(mode=Qt.TextElideMode.ElideLeft)
        self._list = QTreeWidget()
        self._list.setObjectName("storageContents")
        self._list.setAccessibleName(self.tr("What lies in the storage"))
        self._list.setHeaderLabels([self.tr("Name"), self.tr("Size"), self.tr("Changed")])
        self._list.setRootIsDecorated(False)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self._list.header().setStretchLastSection(False)
        self._list.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        self._told = label(tone="dim")
        self._told.setObjectName("browserMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._up = self._button("browserUp", self.tr("U&p"))
        self._again = self._button("browserAgain", self.tr("&Look again"))
        self._upload = self._button("browserUpload", self.tr("Sen&d a file …"))
        self._download = self._button("browserDownload", self.tr("&Fetch …"))
        self._add = self._button("browserAdd", self.tr("Add to the &queue"))
        self._link = self._button("browserLink", self.tr("Lin&k …"))
        self._delete = self._button("browserDelete", self.tr("D&elete"))
        self._stop = self._button("browserStop", self.tr("Sto&p"))
        self._stop.hide()
        self._lay_out()
        self._connect()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        top, middle, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (top, middle, bottom):
            row.setSpacing(GRID)
        top.addWidget(self._place, 1)
        top.addWidget(self._up)
        top.addWidget(self._again)
        for button in (self._upload, self._download, self._add, self._link, self._delete):
            middle.addWidget(button)
        middle.addStretch(1)
        bottom.addWidget(self._told, 1)
        bottom.addWidget(self._stop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, GRID, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self._list, 1)
        layout.addLayout(middle)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._list.itemActivated.connect(self._on_activated)
        self._list.itemSelectionChanged.connect(self._update)
        self._up.clicked.connect(lambda: self._go(self._folder.rstrip("/").rpartition("/")[0]))
        self._again.clicked.connect(lambda: self.look_asked.emit(self._folder))
        self._upload.clicked.connect(lambda: self.upload_asked.emit(self._folder))
        self._stop.clicked.connect(self.stop_asked)
        self._delete.clicked.connect(self._on_delete)
        for button, signal in (
            (self._download, self.download_asked),
            (self._add, self.add_asked),
            (self._link, self.link_asked),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit(self._key()))

    def show_storage(self, storage: Storage | None) -> None:
        """Begins at its top; what lies there is asked for when it is seen."""
        self._storage = storage
        self._folder = ""
        self._list.clear()
        self.tell("")
        self._update()

    def show_entries(self, folder: str, found: Entries) -> None:
        """What lies below `folder`, which is a key that ends with a slash, or "" at the top."""
        storage = self._storage
        if storage is None:
            return
        self._folder = folder
        self._list.clear()
        for entry in found.entries:
            key = without_prefix(storage, entry.key)
            name = key.removeprefix(folder)
            if not name:
                continue
            when = QDateTime.fromSecsSinceEpoch(int(entry.changed_at))
            changed = when.toString("yyyy-MM-dd HH:mm") if entry.changed_at else ""
            size = "" if entry.is_folder else wording.size(entry.size_bytes)
            item = QTreeWidgetItem(self._list, [name, size, changed])
            item.setTextAlignment(_SIZE, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(_NAME, key)
            item.setData(_NAME, _KEY, key)
            item.setData(_NAME, _FOLDER, entry.is_folder)
        told = self.tr("There is nothing here.") if not found.entries else ""
        self.tell(self.tr("There is more than can be shown: go into a folder.") if found.has_more else told)
        self._update()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def set_busy(self, busy: bool) -> None:
        """Something is on its way, which can be stopped."""
        self._is_busy = busy
        self._stop.setVisible(busy)
        self._update()

    @property
    def folder(self) -> str:
        return self._folder

    def _go(self, folder: str) -> None:
        self.look_asked.emit(f"{folder}/" if folder else "")

    def _on_activated(self, item: QTreeWidgetItem) -> None:
        if item.data(_NAME, _FOLDER):
            self.look_asked.emit(item.data(_NAME, _KEY))

    def _on_delete(self) -> None:
        """Asked twice: nobody brings back what is gone there."""
        key = self._key()
        if self._sure != key:
            self._sure = key
            self._delete.setText(self.tr("Really d&elete"))
            return
        self._update()
        self.delete_asked.emit(key)

    def _key(self) -> str:
        item = self._list.currentItem()
        is_thing = item is not None and not item.data(_NAME, _FOLDER)
        return str(item.data(_NAME, _KEY)) if item is not None and is_thing else ""

    def _update(self) -> None:
        storage, key = self._storage, self._key()
        self._sure = ""
        self._delete.setText(self.tr("D&elete"))
        for button in (self._download, self._add, self._link, self._delete):
            button.setEnabled(bool(key) and not self._is_busy)
        for button in (self._again, self._upload):
            button.setEnabled(storage is not None and not self._is_busy)
        self._up.setEnabled(bool(self._folder))
        self._place.set_text(
            f"{storage.bucket}/{storage.prefix and storage.prefix + '/'}{self._folder}" if storage else ""
        )
