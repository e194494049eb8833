# SPDX-License-Identifier: GPL-3.0-or-later
"""The pieces of a source as rows to type in; each says what is wrong with it, and later what became of it."""

from collections.abc import Sequence
from fractions import Fraction
from typing import override

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ripgui.core.piece import Judged, Piece, PieceText, clock, judge
from ripgui.ui.columns import keep_wide_enough
from ripgui.ui.language.told import in_words
from ripgui.ui.theme import Theme

NUMBER, START, END, LENGTH, TOLD = range(5)
_WIDTHS = {NUMBER: 40, START: 112, END: 112, LENGTH: 116}


class PieceModel(QAbstractTableModel):
    """judged: the rows mean something else than before."""

    judged = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._duration_s: Fraction | None = None
        self._rows: list[PieceText] = []
        self._judged: list[Judged] = []
        self._told: dict[int, tuple[str, bool]] = {}
        self.is_locked = False

    @property
    def rows(self) -> tuple[PieceText, ...]:
        return tuple(self._rows)

    @property
    def pieces(self) -> list[Piece] | None:
        """What the rows mean, None where one of them is wrong or there is none."""
        found = [one.piece for one in self._judged if one.piece is not None]
        return found if found and len(found) == len(self._rows) else None

    @property
    def problems(self) -> int:
        return sum(bool(one.problem) for one in self._judged)

    @property
    def first_problem(self) -> tuple[int, str]:
        """Which piece is the first that is wrong, from 1 on, and why; 0 for none."""
        found = ((number, one.problem) for number, one in enumerate(self._judged, start=1) if one.problem)
        return next(found, (0, ""))

    @property
    def warnings(self) -> int:
        return sum(bool(one.warning) for one in self._judged)

    def set_duration(self, duration_s: Fraction | None) -> None:
        self._duration_s = duration_s
        self.set_rows(self._rows)

    def set_rows(self, rows: Sequence[PieceText]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self._told.clear()
        self._judged = judge(self._rows, self._duration_s)
        self.endResetModel()
        self.judged.emit()

    def tell(self, row: int, text: str, *, is_error: bool = False) -> None:
        """What becomes of a piece, in place of what is said of its times."""
        self._told[row] = (text, is_error)
        index = self.index(row, TOLD)
        self.dataChanged.emit(index, index)

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        del parent
        return 5

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return ("#", self.tr("Start"), self.tr("End"), self.tr("Length"), "")[section]

    @override
    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if index.column() in (START, END) and not self.is_locked:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row, column = index.row(), index.column()
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self._text(row, column)
        if role == Qt.ItemDataRole.ForegroundRole:
            return self._colour(row, column)
        if role == Qt.ItemDataRole.ToolTipRole and column == TOLD:
            return self._text(row, column)
        return None

    @override
    def setData(
        self, index: QModelIndex | QPersistentModelIndex, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        if role != Qt.ItemDataRole.EditRole or index.column() not in (START, END):
            return False
        old = self._rows[index.row()]
        text = str(value).strip()
        self._rows[index.row()] = PieceText(text, old.stop) if index.column() == START else PieceText(old.start, text)
        self._told.clear()
        self._judged = judge(self._rows, self._duration_s)
        # One row may overlap with any other.
        self.dataChanged.emit(self.index(0, 0), self.index(len(self._rows) - 1, TOLD))
        self.judged.emit()
        return True

    def _text(self, row: int, column: int) -> str:
        one = self._judged[row]
        match column:
            case 0:
                return str(row + 1)
            case 1:
                return self._rows[row].start
            case 2:
                return self._rows[row].stop
            case 3:
                return clock(one.piece.stop - one.piece.start) if one.piece is not None else ""
            case _:
                told = self._told.get(row)
                return told[0] if told is not None else in_words(one.problem or one.warning)

    def _colour(self, row: int, column: int) -> QColor | None:
        one, colours = self._judged[row], self._theme.colours
        if column != TOLD:
            return QColor(colours.dim) if column in (NUMBER, LENGTH) else None
        told = self._told.get(row)
        if told is not None:
            return QColor(colours.error if told[1] else colours.ok)
        return QColor(colours.error if one.problem else colours.warning)


class PieceList(QTreeView):
    """pasted: a text that may hold a list. Del removes rows."""

    removed = Signal()
    paste_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("pieceList")
        self.setAccessibleName(self.tr("Pieces"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
            | QAbstractItemView.EditTrigger.SelectedClicked
        )
        self.list_model = PieceModel(theme)
        self.setModel(self.list_model)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setStretchLastSection(True)
        keep_wide_enough(self, _WIDTHS)

    def selected_rows(self) -> list[int]:
        return sorted(index.row() for index in self.selectionModel().selectedRows())

    def edit_row(self, row: int) -> None:
        index = self.list_model.index(row, START)
        self.setCurrentIndex(index)
        self.edit(index)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self.removed.emit()
        else:
            super().keyPressEvent(event)
