# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of presets: favourites first, then the user's own, then those that ship."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import override

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ripgui.core.preset import Preset
from ripgui.ui.language.told import in_words
from ripgui.ui.theme import Theme

_NAME = Qt.ItemDataRole.UserRole
_TITLE, _STAR = 0, 1
_STAR_WIDTH = 34


class PresetList(QTreeWidget):
    """picked: the name of the preset that is selected. starred: that it is to be a favourite, or no more."""

    picked = Signal(str)
    starred = Signal(str, bool)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("presetList")
        self.setAccessibleName(self.tr("Presets"))
        self.setColumnCount(2)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(10)
        self.setItemsExpandable(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.header().setStretchLastSection(False)
        self.header().setMinimumSectionSize(_STAR_WIDTH)
        self.header().setSectionResizeMode(_TITLE, QHeaderView.ResizeMode.Stretch)
        self.header().setSectionResizeMode(_STAR, QHeaderView.ResizeMode.Fixed)
        self.header().resizeSection(_STAR, _STAR_WIDTH)
        self._theme = theme
        self._items: dict[str, QTreeWidgetItem] = {}
        self._favourites: AbstractSet[str] = frozenset()
        self.currentItemChanged.connect(lambda *_: self.picked.emit(self.current()))
        self.itemClicked.connect(self._on_clicked)
        theme.changed.connect(self._colour)

    def show_presets(
        self,
        presets: Sequence[Preset],
        *,
        own: AbstractSet[str],
        favourites: AbstractSet[str],
        edited: AbstractSet[str],
    ) -> None:
        """Lists them anew; the one that is selected stays so."""
        current = self.current()
        self.blockSignals(True)
        self.clear()
        self._items, self._favourites = {}, favourites
        groups: Mapping[str, list[Preset]] = {
            _tr("Favourites"): [preset for preset in presets if preset.name in favourites],
            _tr("Your own"): [each for each in presets if each.name in own and each.name not in favourites],
            _tr("That ship with RipGUI"): [
                each for each in presets if each.name not in own and each.name not in favourites
            ],
        }
        for title, members in groups.items():
            if members:
                self._add_group(title, members, edited)
        self._colour()
        if current in self._items:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    def current(self) -> str:
        item = self.currentItem()
        name = item.data(_TITLE, _NAME) if item is not None and not item.isHidden() else None
        return name if isinstance(name, str) else ""

    def select(self, name: str) -> None:
        item = self._items.get(name) or next(iter(self._items.values()), None)
        if item is not None:
            item.setHidden(False)
            self.setCurrentItem(item)
            self.scrollToItem(item)

    def filter(self, text: str) -> int:
        """Shows those that say all the words somewhere; returns how many."""
        words = text.casefold().split()
        shown = 0
        for item in self._items.values():
            said = str(item.data(_TITLE, _NAME + 1))
            matches = all(word in said for word in words)
            item.setHidden(not matches)
            shown += matches
        for number in range(self.topLevelItemCount()):
            group = self.topLevelItem(number)
            if group is not None:
                rows = (group.child(row) for row in range(group.childCount()))
                group.setHidden(all(row is None or row.isHidden() for row in rows))
        first = next((item for item in self._items.values() if not item.isHidden()), None)
        if first is not None and not self.current():
            self.setCurrentItem(first)
        return shown

    def _add_group(self, title: str, members: Sequence[Preset], edited: AbstractSet[str]) -> None:
        group = QTreeWidgetItem([title])
        group.setFlags(Qt.ItemFlag.ItemIsEnabled)
        group.setFont(_TITLE, self._theme.small_strong)
        self.addTopLevelItem(group)
        group.setFirstColumnSpanned(True)
        for preset in members:
            mark = "● " if preset.name in edited else ""
            starred = preset.name in self._favourites
            item = QTreeWidgetItem([f"{mark}{in_words(preset.title)}", "★" if starred else "☆"])
            item.setData(_TITLE, _NAME, preset.name)
            read = (preset.title, preset.description)
            said = " ".join((*read, *map(in_words, read), preset.name, preset.encoder, preset.container))
            item.setData(_TITLE, _NAME + 1, said.casefold())
            item.setToolTip(_TITLE, in_words(preset.description))
            item.setToolTip(_STAR, _tr("No favourite any more") if starred else _tr("Make it a favourite"))
            item.setTextAlignment(_STAR, Qt.AlignmentFlag.AlignCenter)
            item.setData(_STAR, Qt.ItemDataRole.AccessibleTextRole, _tr("Favourite") if starred else "")
            group.addChild(item)
            self._items[preset.name] = item
        group.setExpanded(True)

    def _colour(self) -> None:
        colours = self._theme.colours
        for name, item in self._items.items():
            item.setForeground(_STAR, QColor(colours.warning if name in self._favourites else colours.dim))
        for number in range(self.topLevelItemCount()):
            group = self.topLevelItem(number)
            if group is not None:
                group.setForeground(_TITLE, QColor(colours.dim))

    def _on_clicked(self, item: QTreeWidgetItem, column: int) -> None:
        name = item.data(_TITLE, _NAME)
        if column == _STAR and isinstance(name, str):
            self.starred.emit(name, name not in self._favourites)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = self.current()
        if event.key() == Qt.Key.Key_Space and name:
            self.starred.emit(name, name not in self._favourites)
            return
        super().keyPressEvent(event)


def _tr(text: str) -> str:
    return QCoreApplication.translate("presets", text)
