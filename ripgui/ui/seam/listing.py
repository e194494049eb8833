# SPDX-License-Identifier: GPL-3.0-or-later
"""The seams of a result as a list, with what was measured: in their order, or the worst first."""

import contextlib
from bisect import bisect_left
from collections.abc import Callable, Iterator
from fractions import Fraction
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeWidget, QTreeWidgetItem

from ripgui.core.seam import Judged, Seam
from ripgui.ui import wording
from ripgui.ui.seam.strip import tone
from ripgui.ui.theme import Theme

_NUMBER = Qt.ItemDataRole.UserRole
_LAST = -1000.0
_WIDEST = 640
_FRAME, _TIME, _DROP, _WORST, _USUAL, _NOISE = range(6)


def signed(value: float) -> str:
    """With one decimal, and a minus that is as wide as a digit."""
    return wording.decimal(value, 1).replace("-", "−")


class SeamList(QTreeWidget):
    """picked: the number of a seam, from 0."""

    picked = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("seamList")
        self.setAccessibleName(self.tr("Seams"))
        self.setHeaderLabels(
            [
                self.tr("Frame"),
                self.tr("Time"),
                self.tr("Worse by"),
                self.tr("Here"),
                self.tr("Chunks"),
                self.tr("XPSNR"),
            ]
        )
        tips = {
            _DROP: self.tr("How much worse the worst frame at the seam is than the middles of its chunks"),
            _WORST: self.tr("SSIMULACRA2 of the worst frame at the seam: 90 cannot be told apart, 70 is good"),
            _USUAL: self.tr("SSIMULACRA2 in the middles of the chunks before and after"),
            _NOISE: self.tr("XPSNR of the worst frame at the seam, in dB"),
        }
        for column, tip in tips.items():
            self.headerItem().setToolTip(column, tip)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.header().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        # Of what is in sight, or each new value would mean a look at all rows.
        self.header().setResizeContentsPrecision(0)
        self.header().setStretchLastSection(False)
        self._theme = theme
        self._items: list[QTreeWidgetItem] = []
        self._order: list[tuple[float, int]] = []
        self._found: dict[int, Judged] = {}
        self._seams: list[Seam] = []
        self._is_worst_first = False
        theme.changed.connect(self._colour_all)
        self.currentItemChanged.connect(self._on_current)

    @property
    def found(self) -> dict[int, Judged]:
        """What was measured, by frame."""
        return self._found

    @property
    def current(self) -> int:
        """The number of the seam that is looked at, from 0; -1 where there is none."""
        item = self.currentItem()
        return int(item.data(0, _NUMBER)) if item is not None else -1

    def show_seams(self, seams: list[Seam], fps: Fraction) -> None:
        self.blockSignals(True)
        self.clear()
        self._seams, self._found = seams, {}
        self._items = []
        for number, seam in enumerate(seams):
            item = QTreeWidgetItem([wording.count(seam.frame), wording.timecode(seam.frame, fps), "…", "", "", ""])
            item.setData(0, _NUMBER, number)
            for column in range(6):
                item.setTextAlignment(column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(_TIME, QColor(self._theme.colours.dim))
            self._items.append(item)
        self._order = [self._place(number) for number in range(len(seams))]
        self.addTopLevelItems(self._items)
        self.blockSignals(False)

    def take(self, found: Judged) -> None:
        """Writes what was measured into its row, and moves that where it belongs."""
        number = next(number for number, seam in enumerate(self._seams) if seam.frame == found.seam.frame)
        before = self._place(number)
        self._found[found.seam.frame] = found
        self._write(number, found)
        self._colour(number)
        if self._is_worst_first:
            self._move(number, before)

    def retranslate(self, say: Callable[[str], str]) -> None:
        """Figures are written as the language has them."""
        head = self.headerItem()
        for column in range(head.columnCount()):
            head.setText(column, say(head.text(column)))
            head.setToolTip(column, say(head.toolTip(column)))
        self.setAccessibleName(say(self.accessibleName()))
        for number, seam in enumerate(self._seams):
            self._items[number].setText(_FRAME, wording.count(seam.frame))
            if seam.frame in self._found:
                self._write(number, self._found[seam.frame])

    def _write(self, number: int, found: Judged) -> None:
        worst, usual = found.worst, found.usual
        values = (found.drop, worst.ssimulacra2, usual.ssimulacra2, worst.xpsnr)
        for column, value in zip((_DROP, _WORST, _USUAL, _NOISE), values, strict=True):
            self._items[number].setText(column, signed(value))

    def set_worst_first(self, is_worst_first: bool) -> None:
        self._is_worst_first = is_worst_first
        self._sort()

    def select(self, number: int) -> None:
        if 0 <= number < len(self._items):
            self.setCurrentItem(self._items[number])
            self.scrollToItem(self._items[number])

    def step(self, direction: int) -> None:
        """To the next or previous one as the list stands."""
        item = self.currentItem()
        row = self.indexOfTopLevelItem(item) + direction if item is not None else 0
        item = self.topLevelItem(max(0, min(row, self.topLevelItemCount() - 1)))
        if item is not None:
            self.select(int(item.data(0, _NUMBER)))

    def worst(self) -> int:
        """The number of the worst of the seams that were measured, -1 without one."""
        numbers = [number for number, seam in enumerate(self._seams) if seam.frame in self._found]
        return max(numbers, key=lambda number: self._found[self._seams[number].frame].drop, default=-1)

    def _place(self, number: int) -> tuple[float, int]:
        """What was not measured yet stays behind, in its order."""
        found = self._found.get(self._seams[number].frame)
        drop = found.drop if found is not None else _LAST
        return (-drop if self._is_worst_first else 0.0, number)

    def _sort(self) -> None:
        with self._kept_current():
            while self.topLevelItemCount():
                self.takeTopLevelItem(self.topLevelItemCount() - 1)
            self._order = sorted(map(self._place, range(len(self._items))))
            self.addTopLevelItems([self._items[number] for _, number in self._order])

    def _move(self, number: int, before: tuple[float, int]) -> None:
        """Puts one row where it belongs now. before: its place until now."""
        with self._kept_current():
            row = bisect_left(self._order, before)
            del self._order[row]
            self.takeTopLevelItem(row)
            row = bisect_left(self._order, self._place(number))
            self._order.insert(row, self._place(number))
            self.insertTopLevelItem(row, self._items[number])

    @contextlib.contextmanager
    def _kept_current(self) -> Iterator[None]:
        current = self.current
        self.blockSignals(True)
        yield
        if current >= 0:
            self.setCurrentItem(self._items[current])
        self.blockSignals(False)

    @override
    def updateGeometries(self) -> None:
        """All columns are in sight, in each language, as long as pictures keep their room beside them."""
        super().updateGeometries()
        bar = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(min(_WIDEST, self.header().length() + bar + 2 * self.frameWidth()))

    def _colour_all(self) -> None:
        for number in range(len(self._items)):
            self._colour(number)

    def _colour(self, number: int) -> None:
        item, found = self._items[number], self._found.get(self._seams[number].frame)
        item.setForeground(_TIME, QColor(self._theme.colours.dim))
        if found is not None:
            plain = self._theme.colours.text
            item.setForeground(_DROP, QColor(tone(found, self._theme) if found.is_suspicious else plain))
            item.setFont(_DROP, self._theme.strong if found.is_suspicious else self._theme.font)

    def _on_current(self) -> None:
        if self.current >= 0:
            self.picked.emit(self.current)
