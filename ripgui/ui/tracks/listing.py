# SPDX-License-Identifier: GPL-3.0-or-later
"""The tracks of a source and its further files, with check boxes, in the order of the result."""

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ripgui.core.track import PlannedTrack
from ripgui.media.container import Carry, Way
from ripgui.ui.theme import Theme
from ripgui.ui.tracks import words

_NAME = Qt.ItemDataRole.UserRole
_NUMBER, _KIND, _CODEC, _LANGUAGE, _TITLE, _RESULT, _DETAILS = range(7)
_NUMBER_WIDTH = 72


class TrackList(QTreeWidget):
    """picked: another track is current. kept_changed: a name, and whether it is kept. moved: names in their order."""

    speaks_as = ("TrackWords",)

    picked = Signal(str)
    kept_changed = Signal(str, bool)
    moved = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._is_editable = False
        self.setObjectName("trackList")
        self.setAccessibleName(self.tr("Tracks of the source"))
        self.setHeaderLabels(
            [
                self.tr("#"),
                self.tr("Kind"),
                self.tr("Codec"),
                self.tr("Language"),
                self.tr("Title"),
                self.tr("In the result"),
                self.tr("Details"),
            ]
        )
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setFrameShape(QTreeWidget.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        header = self.header()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        # The style sheet's check boxes are wider than the header thinks.
        header.setSectionResizeMode(_NUMBER, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_NUMBER, _NUMBER_WIDTH)
        header.setStretchLastSection(True)
        self.itemChanged.connect(self._on_item_changed)
        self.currentItemChanged.connect(self._on_current)

    @property
    def current(self) -> str:
        """The name of the current track, "" for none."""
        item = self.currentItem()
        return str(item.data(_NUMBER, _NAME)) if item is not None else ""

    def names(self) -> tuple[str, ...]:
        items = (self.topLevelItem(row) for row in range(self.topLevelItemCount()))
        return tuple(str(item.data(_NUMBER, _NAME)) for item in items if item is not None)

    def show_tracks(
        self,
        planned: Sequence[PlannedTrack],
        carries: Mapping[str, Carry],
        changed: frozenset[str],
        *,
        editable: bool,
    ) -> None:
        """planned: the encoded video first. carries: of those that are in the result, by name."""
        current = self.current
        self.blockSignals(True)
        self._is_editable = editable
        self.clear()
        for number, one in enumerate(planned):
            item = self._item(one, carries.get(one.name), is_main=number == 0, is_changed=one.name in changed)
            self.addTopLevelItem(item)
            if one.name == current:
                self.setCurrentItem(item)
        # The first that can be changed: the encoded video stands before it.
        first = self.topLevelItem(min(1, self.topLevelItemCount() - 1))
        if self.currentItem() is None and first is not None:
            self.setCurrentItem(first)
        self.blockSignals(False)
        if self.current != current:
            self.picked.emit(self.current)

    def move_current(self, step: int) -> None:
        """One place up or down; the encoded video stays first."""
        item = self.currentItem()
        row = self.indexOfTopLevelItem(item) if item is not None else -1
        if row < 1 or not self._is_editable or not 1 <= row + step < self.topLevelItemCount():
            return
        names = list(self.names())
        names.insert(row + step, names.pop(row))
        self.moved.emit(tuple(names))

    def _item(self, one: PlannedTrack, carry: Carry | None, *, is_main: bool, is_changed: bool) -> QTreeWidgetItem:
        stream = one.stream
        result = words.result_word(one, carry, is_main=is_main)
        note = carry.note if carry is not None else ""
        language = "" if stream.language == "und" else stream.language
        texts = [one.name, words.kind_word(stream), stream.codec, language, stream.title, result, words.details(stream)]
        item = QTreeWidgetItem(texts)
        item.setData(_NUMBER, _NAME, one.name)
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._is_editable and not is_main:
            flags |= Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled
        item.setFlags(flags)
        if not is_main:
            item.setCheckState(_NUMBER, Qt.CheckState.Checked if one.keep else Qt.CheckState.Unchecked)
        for column, text in enumerate(texts):
            item.setToolTip(column, text)
        tips = [note] if note else []
        if is_changed:
            font = item.font(_TITLE)
            font.setItalic(True)
            for column in range(self.columnCount()):
                item.setFont(column, font)
            tips.append(self.tr("changed for this task"))
        elif one.is_ruled:
            tips.append(self.tr("as the rules say"))
        if tips:
            item.setToolTip(_RESULT, "\n".join([result, *tips]))
        colours = self._theme.colours
        if not one.keep and not one.is_burnt and not is_main:
            for column in range(self.columnCount()):
                item.setForeground(column, QColor(colours.faint))
        elif note or (one.keep and carry is not None and carry.way is Way.LEAVE):
            item.setText(_RESULT, f"{result} – {note.partition(': ')[2] or note}" if note else result)
            item.setForeground(_RESULT, QColor(colours.warning))
        return item

    def _on_item_changed(self, item: QTreeWidgetItem, column: int) -> None:
        if column == _NUMBER:
            self.kept_changed.emit(item.data(_NUMBER, _NAME), item.checkState(_NUMBER) is Qt.CheckState.Checked)

    def _on_current(self) -> None:
        self.picked.emit(self.current)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self or not self._is_editable:
            event.ignore()
            return
        name, target = self.current, self.itemAt(event.position().toPoint())
        names = [each for each in self.names() if each != name]
        if target is None:
            place = len(names)
        elif target.data(_NUMBER, _NAME) == name:
            return
        else:
            place = names.index(target.data(_NUMBER, _NAME))
            if self.dropIndicatorPosition() is QAbstractItemView.DropIndicatorPosition.BelowItem:
                place += 1
        names.insert(max(1, place), name)
        # The list is shown anew: were the item moved by Qt, too, it would be there twice.
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.moved.emit(tuple(names))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_current(-1 if event.key() == Qt.Key.Key_Up else 1)
            event.accept()
        else:
            super().keyPressEvent(event)
