# SPDX-License-Identifier: GPL-3.0-or-later
"""The chapters of the result: times and names to type, or from a file."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ripgui.core.chapter_file import parse_time, time_text
from ripgui.core.error import InputError
from ripgui.core.track import ChapterMark
from ripgui.ui.language.told import in_words
from ripgui.ui.look import ElidedLabel
from ripgui.ui.theme import GRID
from ripgui.ui.tracks.buttons import button_row

_START, _TITLE = range(2)
_MARK = Qt.ItemDataRole.UserRole


class ChapterTable(QWidget):
    """changed: other chapters, a tuple, or None for those of the source. import_asked: a file is to be chosen."""

    changed = Signal(object)
    import_asked = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._marks: tuple[ChapterMark, ...] = ()
        self._list = QTreeWidget(self)
        self._list.setObjectName("chapterList")
        self._list.setAccessibleName(self.tr("Chapters"))
        self._list.setHeaderLabels([self.tr("Begins"), self.tr("Name")])
        self._list.setRootIsDecorated(False)
        self._list.setFrameShape(QTreeWidget.Shape.NoFrame)
        self._list.header().setSectionResizeMode(_START, QHeaderView.ResizeMode.ResizeToContents)
        self._list.header().setStretchLastSection(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._problem = ElidedLabel(tone="error", parent=self)
        self._row, (self._add, self._remove, self._import, self._reset) = button_row(
            self,
            (self.tr("Add"), self.tr("Add a chapter"), self._on_add),
            (self.tr("Remove"), self.tr("Remove the selected chapters"), self._on_remove),
            (self.tr("Import …"), self.tr("Chapters from a file"), self.import_asked.emit),
            (self.tr("As the source"), self.tr("Chapters as the source has them"), lambda: self.changed.emit(None)),
        )
        self._import.setToolTip(self.tr("OGM text, Matroska XML or ffmpeg's metadata; it may be dropped here, too"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget in (self._list, self._problem, self._row):
            layout.addWidget(widget)
        self._list.itemChanged.connect(self._on_item_changed)

    def show_chapters(self, marks: Sequence[ChapterMark], *, own: bool, editable: bool) -> None:
        """own: they are not the source's."""
        self._marks = tuple(marks)
        self._problem.set_text("")
        self._problem.hide()
        self._list.blockSignals(True)
        self._list.clear()
        for mark in marks:
            item = QTreeWidgetItem([time_text(mark.start_us), mark.title])
            item.setData(_START, _MARK, mark)
            if editable:
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            self._list.addTopLevelItem(item)
        self._list.blockSignals(False)
        for button in (self._add, self._remove, self._import):
            button.setEnabled(editable)
        self._reset.setEnabled(editable and own)

    def _on_add(self) -> None:
        """A minute behind the last one, which is to be typed over."""
        start = self._marks[-1].start_us + 60_000_000 if self._marks else 0
        self.changed.emit((*self._marks, ChapterMark(start_us=start, title=self.tr("Chapter"))))
        last = self._list.topLevelItem(self._list.topLevelItemCount() - 1)
        if last is not None:
            self._list.setCurrentItem(last)

    def _on_remove(self) -> None:
        gone = [item.data(_START, _MARK) for item in self._list.selectedItems()]
        if gone:
            self.changed.emit(tuple(mark for mark in self._marks if mark not in gone))

    def _on_item_changed(self, item: QTreeWidgetItem) -> None:
        old = item.data(_START, _MARK)
        try:
            # What was not typed over keeps its microseconds.
            text = item.text(_START)
            start = old.start_us if text == time_text(old.start_us) else parse_time(text)
        except InputError as error:
            self._problem.set_text(in_words(str(error)))
            self._problem.show()
            return
        new = ChapterMark(start_us=start, title=item.text(_TITLE).strip())
        marks = [new if mark == old else mark for mark in self._marks]
        self.changed.emit(tuple(sorted(marks, key=lambda mark: mark.start_us)))
