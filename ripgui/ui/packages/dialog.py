# SPDX-License-Identifier: GPL-3.0-or-later
"""The packages that were added for scripts: what is there, what could be, and what is left out."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.ui.look import label, open_at
from ripgui.ui.motion import show_busy
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.engine.script.plugins import Package, Wanted

_SIZE = (720, 520)
_SMALLEST = (560, 380)
_MB = 1_000_000


class PackageDialog(QDialog):
    """looked_up: what was typed. confirmed: what was shown may be installed. switched: a name, and whether it is on.

    removed: a name. updates_asked: for all. stop_asked: of what is under way.
    """

    looked_up = Signal(str)
    confirmed = Signal()
    updates_asked = Signal()
    switched = Signal(str, bool)
    removed = Signal(str)
    stop_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("packageDialog")
        self.setWindowTitle(self.tr("Added packages"))
        open_at(self, *_SIZE)
        self.setMinimumSize(*_SMALLEST)
        self._is_busy = False
        self._is_removing = ""
        self._has_offer = False
        self._make_list()
        self._make_fields()
        self._lay_out(theme)
        self._connect()
        self._refresh()

    def _make_list(self) -> None:
        self.list = QTreeWidget()
        self.list.setObjectName("packageList")
        self.list.setAccessibleName(self.tr("Added packages"))
        self.list.setHeaderLabels([self.tr("Package"), self.tr("Version"), self.tr("Size")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        header = self.list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        self._empty = label(
            self.tr(
                "Nothing was added yet.\nName a package of the Python Package Index below, such as vapoursynth-bwdif."
            ),
            tone="dim",
        )
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._shelf = QStackedWidget()
        self._shelf.addWidget(self.list)
        self._shelf.addWidget(self._empty)

    def _make_fields(self) -> None:
        self.field = QLineEdit()
        self.field.setObjectName("packageName")
        self.field.setPlaceholderText(self.tr("A package, or package==version"))
        self.field.setAccessibleName(self.tr("Package to add"))
        self.add = self._button("packageAdd", self.tr("Look &up"))
        self.update_all = self._button("packageUpdate", self.tr("Look for &newer versions"))
        self.remove = self._button("packageRemove", self.tr("&Remove"))
        self.shut = self._button("packageClose", self.tr("Cl&ose"))
        self.told = label(tone="dim")
        self.told.setObjectName("packageMessage")
        self.told.setWordWrap(True)
        self.told.setTextFormat(Qt.TextFormat.PlainText)
        self.told.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.confirm = self._button("packageConfirm", self.tr("&Download and install"))
        self.confirm.setProperty("primary", True)
        self.stop = self._button("packageStop", self.tr("&Stop"))
        self._progress = QProgressBar()
        self._progress.setTextVisible(False)
        self._progress.setFixedWidth(96)
        self._progress.setAccessibleName(self.tr("In progress"))

    def _button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def _lay_out(self, theme: Theme) -> None:
        hint = label(
            self.tr("Plugins and modules for scripts, in a folder of your own. Scripts find those that are ticked."),
            tone="dim",
        )
        hint.setWordWrap(True)
        card = QFrame()
        card.setObjectName("card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(GRID // 2, GRID // 2, GRID // 2, GRID // 2)
        inside.addWidget(self._shelf)
        adding, news, bottom = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        for row in (adding, news, bottom):
            row.setSpacing(GRID)
        adding.addWidget(self.field, 1)
        adding.addWidget(self.add)
        news.addWidget(self.told, 1)
        for each in (self._progress, self.stop, self.confirm):
            news.addWidget(each)
        bottom.addWidget(self.update_all)
        bottom.addWidget(self.remove)
        bottom.addStretch(1)
        bottom.addWidget(self.shut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(label(self.windowTitle(), font=theme.heading))
        layout.addWidget(hint)
        layout.addWidget(card, 1)
        layout.addLayout(adding)
        layout.addLayout(news)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._refresh)
        self.field.returnPressed.connect(self._on_look_up)
        self.add.clicked.connect(self._on_look_up)
        self.confirm.clicked.connect(self.confirmed)
        self.stop.clicked.connect(self.stop_asked)
        self.update_all.clicked.connect(self.updates_asked)
        self.remove.clicked.connect(self._on_remove)
        self.shut.clicked.connect(self.close)
        self.list.currentItemChanged.connect(self._calm)
        self.list.itemChanged.connect(self._on_item)

    def show_packages(self, packages: Sequence["Package"]) -> None:
        chosen = self._chosen()
        self.list.blockSignals(True)
        self.list.clear()
        for package in packages:
            size = self.tr("{size} MB").format(size=self.locale().toString(package.size_bytes / _MB, "f", 1))
            item = QTreeWidgetItem(self.list, [package.name, package.version, size])
            item.setData(0, Qt.ItemDataRole.UserRole, package.name)
            item.setCheckState(0, Qt.CheckState.Checked if package.is_on else Qt.CheckState.Unchecked)
            item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if package.name == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._shelf.setCurrentWidget(self.list if packages else self._empty)
        self._calm()

    def show_offer(self, wanted: Sequence["Wanted"], folder: str) -> None:
        """What will be downloaded, if it is confirmed."""
        self._has_offer = bool(wanted)
        if wanted:
            packages = ", ".join(f"{each.name} {each.version}" for each in wanted)
            hosts = ", ".join(sorted({each.host for each in wanted}))
            text = self.tr("Will be downloaded from {hosts} into {folder}: {packages}")
            self.tell(text.format(hosts=hosts, folder=folder, packages=packages))
        else:
            self.tell(self.tr("Everything is up to date."))

    def forget_offer(self) -> None:
        self._has_offer = False
        self._refresh()

    def tell(self, text: str, *, is_busy: bool = False) -> None:
        self._is_busy = is_busy
        if is_busy:
            show_busy(self._progress)
        self.told.setText(text)
        self._refresh()

    def _chosen(self) -> str:
        item = self.list.currentItem()
        return _name(item) if item is not None else ""

    def _on_look_up(self) -> None:
        name = self.field.text().strip()
        if name and not self._is_busy:
            self._has_offer = False
            self.looked_up.emit(name)

    def _on_item(self, item: QTreeWidgetItem) -> None:
        self.switched.emit(_name(item), item.checkState(0) is Qt.CheckState.Checked)

    def _on_remove(self) -> None:
        """Asked twice, so that it is meant."""
        name = self._chosen()
        if self._is_removing == name:
            self._is_removing = ""
            self.removed.emit(name)
        else:
            self._is_removing = name
        self._refresh()

    def _calm(self) -> None:
        self._is_removing = ""
        self._refresh()

    def _refresh(self) -> None:
        for widget in (self._progress, self.stop):
            widget.setVisible(self._is_busy)
        self.confirm.setVisible(self._has_offer and not self._is_busy)
        self.add.setEnabled(bool(self.field.text().strip()) and not self._is_busy)
        self.update_all.setEnabled(self.list.topLevelItemCount() > 0 and not self._is_busy)
        self.remove.setEnabled(bool(self._chosen()) and not self._is_busy)
        self.remove.setText(self.tr("Really &remove?") if self._is_removing else self.tr("&Remove"))
        self.list.setEnabled(not self._is_busy)


def _name(item: QTreeWidgetItem) -> str:
    return str(item.data(0, Qt.ItemDataRole.UserRole))
