# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of cards: keyboard and mouse, files dropped from outside, tasks dragged to another place."""

from collections.abc import Iterable, Sequence
from typing import override

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSortFilterProxyModel,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QTreeView, QWidget

from ripgui.core.task import TaskState
from ripgui.ui.dragged import has_tasks, sources_of, tasks_of, with_tasks
from ripgui.ui.look import own_viewport
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.delegate import QueueDelegate
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.model import ITEM_ROLE, Index, QueueModel
from ripgui.ui.queue.thumbnails import Thumbnails
from ripgui.ui.theme import CARD_RADIUS, Theme

_ZONE_HEIGHT = 68
_ZONE_GAP = 8


class QueueFilter(QSortFilterProxyModel):
    """Hides tasks whose name, folder, state or preset does not hold every word that was typed."""

    def __init__(self, model: QueueModel) -> None:
        super().__init__(model)
        self._model = model
        self._words: tuple[str, ...] = ()
        self.setSourceModel(model)

    def set_text(self, text: str) -> None:
        words = tuple(text.casefold().split())
        if words != self._words:
            self.beginFilterChange()
            self._words = words
            self.endFilterChange()

    def item(self, row: int) -> QueueItem:
        """The task in a row that is shown."""
        # Without words nothing is hidden; asking Qt for each of a thousand rows takes its time.
        return self._model.items()[self.mapToSource(self.index(row, 0)).row() if self._words else row]

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._words or source_parent.isValid():
            return True
        item = self._model.items()[source_row]
        spec = item.task.spec
        text = f"{spec.source} {queue_text.state(item)} {spec.preset}".casefold()
        return all(word in text for word in self._words)


class QueueView(QTreeView):
    """dropped: paths of files and folders. moved: ids of tasks, and the id of the one they go before or None.
    open_asked: by a double-click on one that is done.
    """

    dropped = Signal(object)
    moved = Signal(object, object)
    add_asked = Signal()
    open_asked = Signal()
    selected = Signal()

    def __init__(self, model: QueueModel, theme: Theme, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("queueView")
        # Names of files and the chunks of a bar stand as they are written and follow each other.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setAccessibleName(self.tr("Queue"))
        self._queue = model
        self._theme = theme
        self._proxy = QueueFilter(model)
        self._delegate = QueueDelegate(theme, thumbnails, self)
        self._delegate.unfold_asked.connect(self._toggle)
        self._chosen: list[int] | None = None
        self._hidden: int | None = None
        self._is_filtering = False
        self._drop_row: int | None = None
        self._files_hover = False
        self._set_up_view()
        self.setModel(self._proxy)
        self.setItemDelegate(self._delegate)
        self._proxy.rowsInserted.connect(self._on_inserted)
        # Before others hear of it.
        self.selectionModel().selectionChanged.connect(self._forget_chosen)
        self._proxy.layoutChanged.connect(self._forget_chosen)
        self._proxy.rowsRemoved.connect(self._forget_chosen)
        self.selectionModel().selectionChanged.connect(self._on_selection)
        model.estimated.connect(self.viewport().update)
        thumbnails.arrived.connect(self._on_thumbnail)
        theme.changed.connect(self.viewport().update)

    def _set_up_view(self) -> None:
        own_viewport(self)
        self.setHeaderHidden(True)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setItemsExpandable(False)
        self.setExpandsOnDoubleClick(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalScrollBar().setSingleStep(28)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setUniformRowHeights(False)

    # what is selected

    def selected_ids(self) -> list[int]:
        """Tasks that are selected, themselves or by one of their chunks, in the queue's order."""
        if self._chosen is None:
            rows: set[int] = set()
            for part in self.selectionModel().selection().toList():
                parent = part.parent()
                rows.update([parent.row()] if parent.isValid() else range(part.top(), part.bottom() + 1))
            self._chosen = [self._proxy.item(row).task.id for row in sorted(rows)]
        return list(self._chosen)

    def current_item(self) -> QueueItem | None:
        """The task on whose row or chunk the keyboard stands, if it is selected; or that was until a filter hid it."""
        index = self.currentIndex()
        if index.isValid() and self.selectionModel().isSelected(index):
            return self._item(index)
        chosen = self.selected_ids()
        if chosen:
            return self._queue.item(chosen[0])
        return self._queue.item(self._hidden) if self._hidden is not None else None

    def current_chunk(self) -> int | None:
        index = self.currentIndex()
        if not index.isValid() or not self.selectionModel().isSelected(index):
            return None
        return self._queue.chunk_at(self._proxy.mapToSource(index))

    def select(self, task_id: int) -> None:
        index = self._proxy.mapFromSource(self._queue.index_of(task_id))
        if index.isValid():
            self.setCurrentIndex(index)
            self.scrollTo(index)

    def scroll_to(self, task_id: int) -> None:
        self.scrollTo(self._proxy.mapFromSource(self._queue.index_of(task_id)))

    def set_filter(self, text: str) -> None:
        """Looking for something else does not end the work on the task that is selected."""
        item = self.current_item()
        self._is_filtering = True
        self._proxy.set_text(text)
        if item is not None and item.task.id not in self.selected_ids():
            self.select(item.task.id)
        self._is_filtering = False
        self._hidden = item.task.id if item is not None and not self.selected_ids() else None
        self.selected.emit()

    def shown_count(self) -> int:
        return self._proxy.rowCount()

    def ids_around(self) -> list[int]:
        """All tasks in the order shown."""
        return [self._proxy.item(row).task.id for row in range(self._proxy.rowCount())]

    # painting

    @override
    def drawBranches(self, painter: QPainter, rect: QRect, index: Index) -> None:
        """There are none: cards show what belongs to them."""

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        zone = self._drop_zone()
        if zone is not None and self._proxy.rowCount():
            self._paint_zone(painter, zone)
        if self._drop_row is not None:
            y = self._row_top(self._drop_row)
            painter.fillRect(QRectF(2, y - 1.5, self.viewport().width() - 4, 3), QColor(self._theme.colours.accent))
        painter.end()

    def _paint_zone(self, painter: QPainter, zone: QRect) -> None:
        colours = self._theme.colours
        colour = colours.accent if self._files_hover else colours.line
        pen = QPen(QColor(colour), 1.5 if self._files_hover else 1, Qt.PenStyle.DashLine)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.setBrush(QColor(colours.selected) if self._files_hover else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(zone).adjusted(0.5, 0.5, -0.5, -0.5), CARD_RADIUS, CARD_RADIUS)
        painter.setPen(QColor(colours.text if self._files_hover else colours.faint))
        painter.setFont(self._theme.font)
        painter.drawText(zone, Qt.AlignmentFlag.AlignCenter, self.tr("Drop videos, folders or scripts here"))

    def _drop_zone(self) -> QRect | None:
        """The free place below the last row, if there is enough."""
        top = self._row_top(self._proxy.rowCount()) + _ZONE_GAP
        viewport = self.viewport().rect()
        if viewport.height() - top < _ZONE_HEIGHT + _ZONE_GAP:
            return None
        return QRect(1, top, viewport.width() - 2, _ZONE_HEIGHT)

    def _row_top(self, row: int) -> int:
        """Where a task's card begins; the end of the last row for the number after it."""
        if row < self._proxy.rowCount():
            return self.visualRect(self._proxy.index(row, 0)).top()
        if not row:
            return 0
        last = self._proxy.index(row - 1, 0)
        children = self._proxy.rowCount(last)
        if children and self.isExpanded(last):
            last = self._proxy.index(children - 1, 0, last)
        return self.visualRect(last).bottom() + 1

    # keyboard and mouse

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        item = self.current_item()
        match event.key():
            case Qt.Key.Key_Right if item is not None:
                self._queue.unfold(item.task.id, True)
            case Qt.Key.Key_Left if item is not None:
                self._queue.unfold(item.task.id, False)
                self.select(item.task.id)
            case Qt.Key.Key_Escape:
                self._choose_nothing()
            case _:
                super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not index.isValid():
            self._choose_nothing()
            return
        if self._delegate.is_on_chevron(self.visualRect(index), event.position().toPoint(), index):
            # Unfolding is no choice of a task: it leaves the selection alone.
            event.accept()
            return
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        point = event.position().toPoint()
        index = self.indexAt(point)
        over = index.isValid() and self._delegate.is_on_chevron(self.visualRect(index), point, index)
        item = self._item(index) if over else None
        if self._delegate.hover_chevron(item.task.id if item is not None else None):
            self.viewport().update()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._delegate.card_height(event.oldSize().width()) != self._delegate.card_height(event.size().width()):
            self.scheduleDelayedItemsLayout()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)
        if event.button() is Qt.MouseButton.LeftButton:
            zone = self._drop_zone()
            if not index.isValid() and zone is not None and zone.contains(point):
                self.add_asked.emit()
            elif index.isValid() and self._delegate.is_on_chevron(self.visualRect(index), point, index):
                item = self._item(index)
                if item is not None:
                    self._toggle(item.task.id)
                return
        super().mouseReleaseEvent(event)

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        item = self._item(self.indexAt(event.position().toPoint()))
        if item is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        if item.task.state is TaskState.DONE:
            self.open_asked.emit()
        else:
            self._toggle(item.task.id)

    # dragging tasks, dropping files

    @override
    def startDrag(self, supported_actions: Qt.DropAction) -> None:
        ids = self.selected_ids()
        if not ids:
            return
        drag = QDrag(self)
        drag.setMimeData(with_tasks(QMimeData(), ids))
        card = self.visualRect(self._proxy.mapFromSource(self._queue.index_of(ids[0])))
        drag.setPixmap(self.viewport().grab(card.intersected(self.viewport().rect())))
        drag.setHotSpot(QPoint(40, 20))
        drag.exec(Qt.DropAction.MoveAction)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        self.dragMoveEvent(event)

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        data = event.mimeData()
        if has_tasks(data):
            self._show_target(self._row_at(event.position().toPoint()), files=False)
            event.setDropAction(Qt.DropAction.MoveAction)
            event.accept()
        elif sources_of(data):
            self._show_target(None, files=True)
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
        else:
            event.ignore()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_target(None, files=False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        data = event.mimeData()
        if has_tasks(data):
            self._drop_tasks(tasks_of(data), self._row_at(event.position().toPoint()))
        else:
            self.dropped.emit(sources_of(data))
        self._show_target(None, files=False)
        event.acceptProposedAction()

    def _drop_tasks(self, ids: Sequence[int], row: int) -> None:
        shown = self.ids_around()
        after = [task_id for task_id in shown[row:] if task_id not in ids]
        self.moved.emit(tuple(ids), after[0] if after else None)

    def _row_at(self, point: QPoint) -> int:
        """Before which card something dropped here goes."""
        index = self.indexAt(point)
        if not index.isValid():
            return self._proxy.rowCount() if point.y() > 0 else 0
        if index.parent().isValid():
            return index.parent().row() + 1
        rect = self.visualRect(index)
        return index.row() + (point.y() > rect.center().y())

    def _show_target(self, row: int | None, *, files: bool) -> None:
        if (row, files) != (self._drop_row, self._files_hover):
            self._drop_row, self._files_hover = row, files
            self.viewport().update()

    # following the model

    @override
    def dataChanged(self, top_left: Index, bottom_right: Index, roles: Iterable[int] = ()) -> None:
        """Only paints anew: no change of data makes a card higher, and a tree would measure every row."""
        QAbstractItemView.dataChanged(self, top_left, bottom_right, list(roles))

    def _item(self, index: Index) -> QueueItem | None:
        item = index.data(ITEM_ROLE) if index.isValid() else None
        return item if isinstance(item, QueueItem) else None

    def _choose_nothing(self) -> None:
        hidden, self._hidden = self._hidden, None
        self.clearSelection()
        self.setCurrentIndex(QModelIndex())
        if hidden is not None:
            self.selected.emit()

    def _on_selection(self) -> None:
        if self._is_filtering:
            return
        self._hidden = None
        self.selected.emit()

    def _forget_chosen(self) -> None:
        self._chosen = None

    def _toggle(self, task_id: int) -> None:
        item = self._queue.item(task_id)
        if item is not None:
            self._queue.unfold(task_id, not item.is_unfolded)

    def _on_inserted(self, parent: QModelIndex, first: int, last: int) -> None:
        """Shown chunks are always open: the model decides which there are."""
        if parent.isValid():
            if not self.isExpanded(parent):
                self.expand(parent)
            return
        for row in range(first, last + 1):
            if self._proxy.item(row).shown:
                self.expand(self._proxy.index(row, 0))

    def _on_thumbnail(self, task_id: int) -> None:
        self.update(self._proxy.mapFromSource(self._queue.index_of(task_id)))

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.scheduleDelayedItemsLayout()
