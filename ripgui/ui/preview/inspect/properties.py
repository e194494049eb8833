# SPDX-License-Identifier: GPL-3.0-or-later
"""The properties of a frame in a list that can be searched, sorted and copied."""

from typing import override

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    QSortFilterProxyModel,
    Qt,
)
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QLineEdit, QMenu, QTreeView, QVBoxLayout, QWidget

from ripgui.ui.columns import keep_wide_enough
from ripgui.ui.theme import GRID, Theme

type _Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_LEAST_ROWS = 5
_BESIDE_LINE = 4


class PropertiesModel(QAbstractTableModel):
    """Two columns: names and values."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: tuple[tuple[str, str], ...] = ()

    def show(self, rows: tuple[tuple[str, str], ...]) -> None:
        """Frames of one clip mostly have the same properties: what is selected stays then."""
        if [name for name, _ in rows] == [name for name, _ in self._rows]:
            self._rows = rows
            if rows:
                self.dataChanged.emit(self.index(0, 1), self.index(len(rows) - 1, 1))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @override
    def rowCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: _Index = _ROOT) -> int:
        return 0 if parent.isValid() else 2

    @override
    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> str | None:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._rows[index.row()][index.column()]
        return None

    @override
    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (self.tr("Property"), self.tr("Value"))[section]
        return None


class PropertiesView(QWidget):
    """The list under a field that narrows it."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._model = PropertiesModel()
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self._model)
        self._sorted.setFilterCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setSortCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._sorted.setFilterKeyColumn(-1)
        self._search = QLineEdit()
        self._search.setObjectName("propertySearch")
        self._search.setPlaceholderText(self.tr("Find a frame property"))
        self._search.setAccessibleName(self.tr("Find a frame property"))
        self._search.setClearButtonEnabled(True)
        self._list = _List(self._sorted)
        self._list.setFont(theme.small)
        self._list.setMinimumHeight(12 * GRID)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self._search)
        layout.addWidget(self._list, 1)
        self._search.textChanged.connect(self._sorted.setFilterFixedString)

    def show_properties(self, rows: tuple[tuple[str, str], ...]) -> None:
        self._model.show(rows)


class _List(QTreeView):
    def __init__(self, model: QSortFilterProxyModel) -> None:
        super().__init__()
        self.setObjectName("propertiesView")
        self.setAccessibleName(self.tr("Frame properties"))
        self.setModel(model)
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Interactive)
        self.header().setStretchLastSection(True)
        keep_wide_enough(self, {0: 128})
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        copy = self.addAction(self.tr("&Copy"))
        copy.setShortcut(QKeySequence(QKeySequence.StandardKey.Copy))
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(lambda: self._copy(values_only=False))

    @override
    def minimumSizeHint(self) -> QSize:
        rows = _LEAST_ROWS * (self.fontMetrics().height() + _BESIDE_LINE)
        return QSize(super().minimumSizeHint().width(), self.header().sizeHint().height() + rows)

    def _show_menu(self, place: QPoint) -> None:
        menu = QMenu(self)
        menu.addActions(self.actions())
        menu.addAction(self.tr("Copy &value")).triggered.connect(lambda: self._copy(values_only=True))
        menu.addAction(self.tr("Copy &all")).triggered.connect(self._copy_all)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(self.viewport().mapToGlobal(place))

    def _copy(self, *, values_only: bool) -> None:
        self._take([index.row() for index in self.selectionModel().selectedRows()], values_only=values_only)

    def _copy_all(self) -> None:
        self._take(list(range(self.model().rowCount())), values_only=False)

    def _take(self, rows: list[int], *, values_only: bool) -> None:
        pairs = [tuple(str(self.model().index(row, column).data()) for column in (0, 1)) for row in sorted(rows)]
        lines = (value if values_only else f"{name} = {value}" for name, value in pairs)
        QGuiApplication.clipboard().setText("\n".join(lines))
