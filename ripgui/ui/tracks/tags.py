# SPDX-License-Identifier: GPL-3.0-or-later
"""The tags of the result: those of the source, to be changed, taken away and added to."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ripgui.core.track import Tag, changed_tags
from ripgui.media.container import is_stale_global_tag
from ripgui.ui.theme import GRID
from ripgui.ui.tracks.buttons import button_row

_NAME, _VALUE = range(2)
_OLD = Qt.ItemDataRole.UserRole


class TagTable(QWidget):
    """changed: other tags."""

    changed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._source: Mapping[str, str] = {}
        self._tags: tuple[Tag, ...] = ()
        self._list = QTreeWidget(self)
        self._list.setObjectName("tagList")
        self._list.setAccessibleName(self.tr("Tags"))
        self._list.setHeaderLabels([self.tr("Tag"), self.tr("Value")])
        self._list.setRootIsDecorated(False)
        self._list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self._list.header().setSectionResizeMode(_NAME, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(True)
        self._row, (self._add, self._remove, self._reset) = button_row(
            self,
            (self.tr("Add"), self.tr("Add a tag"), self._on_add),
            (self.tr("Remove"), self.tr("Remove the selected tag"), self._on_remove),
            (self.tr("As the source"), self.tr("Tags as the source has them"), lambda: self.changed.emit(())),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._list)
        layout.addWidget(self._row)
        self._list.itemChanged.connect(self._on_item_changed)

    def show_tags(self, source: Mapping[str, str], tags: tuple[Tag, ...], *, editable: bool) -> None:
        """source: what it has; tags: what is to be changed of that."""
        self._source = {key: value for key, value in source.items() if not is_stale_global_tag(key)}
        self._tags = tags
        self._list.blockSignals(True)
        self._list.clear()
        for name, value in changed_tags(self._source, tags).items():
            item = QTreeWidgetItem([name, value])
            item.setData(_NAME, _OLD, name)
            item.setToolTip(_VALUE, value)
            if editable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addTopLevelItem(item)
        self._list.blockSignals(False)
        self._add.setEnabled(editable)
        self._remove.setEnabled(editable)
        self._reset.setEnabled(editable and bool(tags))

    def _on_add(self) -> None:
        number = 1
        taken = {name.lower() for name in changed_tags(self._source, self._tags)}
        while (name := f"tag{number}" if number > 1 else "tag") in taken:
            number += 1
        self._set(Tag(name=name, value=self.tr("value")))

    def _on_remove(self) -> None:
        item = self._list.currentItem()
        if item is not None:
            self._set(Tag(name=item.data(_NAME, _OLD)))

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        old, name = item.data(_NAME, _OLD), item.text(_NAME).replace("=", "").strip()
        new = [Tag(name=name or old, value=item.text(_VALUE).strip())]
        if name and name.lower() != old.lower():
            new.insert(0, Tag(name=old))
        self._set(*new)

    def _set(self, *new: Tag) -> None:
        names = {tag.name.lower() for tag in new}
        known = {name.lower() for name in self._source}
        kept = [tag for tag in self._tags if tag.name.lower() not in names]
        # What the source does not have need not be taken away.
        added = [tag for tag in new if tag.value or tag.name.lower() in known]
        self.changed.emit((*kept, *added))
