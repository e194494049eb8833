# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue as a Qt model: tasks, and below each the chunks that are shown. Rows and events are taken in batches."""

import time
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from typing import overload, override

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt, QTimer, Signal

from ripgui.core.chunk import ChunkState
from ripgui.core.event import ChunkChanged, Event, Logged, RowsChanged
from ripgui.core.task import TaskState
from ripgui.engine.queue.rows import Row
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.eta import estimate_seconds
from ripgui.ui.queue.item import QueueItem

type Index = QModelIndex | QPersistentModelIndex

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
CHUNK_ROLE = ITEM_ROLE + 1
_PERIOD_MS = 100
_PROGRESS_MS = 500
"""What several workers tell is painted at once: each time takes five milliseconds where cards fill the view."""
_BUDGET_S = 0.008
_FIRST = 20
"""So many rows come first: with them the view is shown, which takes a moment of its own."""
_TOP = 0
_ROOT = QModelIndex()
# Put together once: a selection of everything asks for those of every row.
_CHUNK_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_TASK_FLAGS = _CHUNK_FLAGS | Qt.ItemFlag.ItemIsDragEnabled


class QueueModel(QAbstractItemModel):
    """Top level: tasks in the queue's order. Children: numbers of shown chunks.

    What is pushed waits up to a tenth of a second, progress half a second, and is then taken, as much as fits into
    a few milliseconds at a time, so that a flood of events never holds the window up.
    """

    items_changed = Signal(object)
    """Ids of the tasks of which something changed, a frozenset."""
    estimated = Signal()
    """The time that tasks need was looked at again; `left_s` of any may be another."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._order: list[QueueItem] = []
        self._rows: dict[int, int] = {}
        self._items: dict[int, QueueItem] = {}
        self._pending: deque[Row | Event | int] = deque()
        self._paused = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self._take_some)
        self._clock = QTimer(self, interval=1000)
        self._clock.timeout.connect(self.estimate)

    # what comes in

    def push_rows(self, rows: Iterable[Row]) -> None:
        self._push(rows)

    def push_event(self, event: Event) -> None:
        if not isinstance(event, Logged | RowsChanged):
            is_progress = isinstance(event, ChunkChanged) and event.state is ChunkState.RUNNING
            self._push([event], _PROGRESS_MS if is_progress else _PERIOD_MS)

    def push_removal(self, task_ids: Iterable[int]) -> None:
        self._push(task_ids)

    def set_paused(self, paused: bool) -> None:
        self._paused = paused
        for item in self._order:
            item.is_held = paused
            if paused:
                item.pace.pause()
        self.estimated.emit()

    def flush(self) -> None:
        """Takes all that is pending at once."""
        while self._pending:
            self._take_some()

    # what others ask

    @property
    def is_paused(self) -> bool:
        return self._paused

    def item(self, task_id: int) -> QueueItem | None:
        return self._items.get(task_id)

    def items(self) -> Sequence[QueueItem]:
        """In the queue's order."""
        return self._order

    def item_at(self, index: Index) -> QueueItem | None:
        """The task of a row, be it the task's own or that of a chunk."""
        if not index.isValid():
            return None
        task_id = index.internalId()
        return self._order[index.row()] if task_id == _TOP else self._items.get(task_id)

    def chunk_at(self, index: Index) -> int | None:
        """The chunk's number, None for the row of a task."""
        if not index.isValid() or index.internalId() == _TOP:
            return None
        item = self._items.get(index.internalId())
        return item.shown[index.row()] if item is not None and index.row() < len(item.shown) else None

    def index_of(self, task_id: int) -> QModelIndex:
        row = self._rows.get(task_id)
        return QModelIndex() if row is None else self.createIndex(row, 0, _TOP)

    def unfold(self, task_id: int, unfolded: bool) -> None:
        """Shows all chunks of a task, or only those that need attention."""
        item = self._items.get(task_id)
        if item is not None and item.is_unfolded != unfolded:
            item.is_unfolded = unfolded
            self._show_chunks(item)
            self._tell_changed(item)

    def seconds_left(self) -> float | None:
        """Of all tasks that are not paused, None where it cannot be told for one that waits."""
        total = 0.0
        for item in self._order:
            if item.task.state.is_final or item.task.state is TaskState.PAUSED:
                continue
            if item.left_s is None:
                return None
            total += item.left_s
        return total

    def estimate(self) -> None:
        """Observes the pace of what runs, and from it the time that everything needs."""
        now_s = time.monotonic()
        for item in self._order:
            if item.task.state is TaskState.RUNNING and not self._paused:
                item.observe(now_s)
        burdens = [(item, burden) for item in self._order if (burden := item.burden()) is not None]
        seconds = estimate_seconds(burden for _, burden in burdens)
        for (item, _), left_s in zip(burdens, seconds, strict=True):
            item.left_s = left_s
        self.estimated.emit()

    # Qt's side

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        # Asked for several times for each row that is laid out; Qt's own check would ask back twice each.
        if column or row < 0:
            return QModelIndex()
        if not parent.isValid():
            return self.createIndex(row, 0, _TOP) if row < len(self._order) else QModelIndex()
        if parent.internalId() != _TOP:
            return QModelIndex()
        item = self._order[parent.row()]
        return self.createIndex(row, 0, item.task.id) if row < len(item.shown) else QModelIndex()

    @overload
    def parent(self) -> QObject: ...

    @overload
    def parent(self, child: Index) -> QModelIndex: ...

    @override
    def parent(self, child: Index | None = None) -> QObject | QModelIndex | None:
        if child is None:
            return super().parent()
        if not child.isValid() or child.internalId() == _TOP:
            return QModelIndex()
        return self.index_of(child.internalId())

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._order)
        if parent.internalId() != _TOP or parent.row() >= len(self._order):
            return 0
        return len(self._order[parent.row()].shown)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    @override
    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> object:
        item = self.item_at(index)
        if item is None:
            return None
        chunk = self.chunk_at(index)
        if role == ITEM_ROLE:
            return item
        if role == CHUNK_ROLE:
            return chunk
        if role == Qt.ItemDataRole.DisplayRole:
            return queue_text.name(item) if chunk is None else queue_text.chunk_name(item, chunk)
        if role == Qt.ItemDataRole.ToolTipRole:
            return queue_text.tooltip(item) if chunk is None else queue_text.chunk_tooltip(item, chunk)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return queue_text.spoken(item) if chunk is None else queue_text.chunk_spoken(item, chunk)
        return None

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.ItemIsDropEnabled
        return _TASK_FLAGS if index.internalId() == _TOP else _CHUNK_FLAGS

    # taking what was pushed

    def _push(self, things: Iterable[Row | Event | int], within_ms: int = _PERIOD_MS) -> None:
        self._pending.extend(things)
        if self._pending and (not self._timer.isActive() or self._timer.remainingTime() > within_ms):
            self._timer.start(within_ms)

    def _take_some(self) -> None:
        deadline = time.perf_counter() + _BUDGET_S
        changed: dict[int, QueueItem] = {}
        fresh: list[QueueItem] = []
        gone: set[int] = set()
        most = _FIRST if not self._order else len(self._pending)
        while self._pending and len(fresh) < most and time.perf_counter() < deadline:
            thing = self._pending.popleft()
            match thing:
                case int():
                    gone.add(thing)
                case Row():
                    self._take_row(thing, changed, fresh)
                    gone.discard(thing.task.id)
                case _:
                    self._take_event(thing, changed)
        self._settle(changed, fresh, gone)
        if self._pending:
            self._timer.start(0)

    def _take_row(self, row: Row, changed: dict[int, QueueItem], fresh: list[QueueItem]) -> None:
        item = self._items.get(row.task.id)
        if item is None:
            item = self._items[row.task.id] = QueueItem(row)
            item.is_held = self._paused
            fresh.append(item)
        else:
            item.take_row(row)
            changed[row.task.id] = item

    def _take_event(self, event: Event, changed: dict[int, QueueItem]) -> None:
        if isinstance(event, RowsChanged):
            return
        item = self._items.get(event.task)
        if item is not None:
            item.take_event(event)
            changed[event.task] = item

    def _settle(self, changed: dict[int, QueueItem], fresh: list[QueueItem], gone: set[int]) -> None:
        """Brings the order, the shown chunks and the views up to date."""
        for task_id in gone:
            self._remove(task_id)
        for item in fresh:
            # Events may have come after the row in the same batch.
            item.shown = item.wanted_chunks()
        self._insert([item for item in fresh if item.task.id not in gone])
        self._sort()
        for task_id, item in changed.items():
            if task_id in self._rows:
                self._show_chunks(item)
                self._tell_changed(item)
        self._watch_clock()
        if touched := frozenset(changed) | frozenset(item.task.id for item in fresh) | frozenset(gone):
            self.items_changed.emit(touched)
        if fresh or gone:
            self.estimate()

    def _insert(self, fresh: list[QueueItem]) -> None:
        if not fresh:
            return
        first = len(self._order)
        self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
        self._order += sorted(fresh, key=_place)
        self._number(first)
        self.endInsertRows()

    def _remove(self, task_id: int) -> None:
        self._items.pop(task_id, None)
        row = self._rows.get(task_id)
        if row is None:
            return
        self.beginRemoveRows(QModelIndex(), row, row)
        del self._order[row]
        del self._rows[task_id]
        self._number(row)
        self.endRemoveRows()

    def _sort(self) -> None:
        places = [_place(item) for item in self._order]
        if all(a <= b for a, b in pairwise(places)):
            return
        self.layoutAboutToBeChanged.emit()
        persistent = [index for index in self.persistentIndexList() if index.internalId() == _TOP]
        owners = [self._order[index.row()].task.id for index in persistent]
        self._order.sort(key=_place)
        self._number(0)
        self.changePersistentIndexList(persistent, [self.index_of(task_id) for task_id in owners])
        self.layoutChanged.emit()

    def _number(self, first: int) -> None:
        for row in range(first, len(self._order)):
            self._rows[self._order[row].task.id] = row

    def _show_chunks(self, item: QueueItem) -> None:
        wanted = item.wanted_chunks()
        if wanted == item.shown:
            return
        parent = self.index_of(item.task.id)
        keep = set(wanted)
        for first, last in _blocks(
            [row for row, number in enumerate(item.shown) if number not in keep], backwards=True
        ):
            self.beginRemoveRows(parent, first, last)
            del item.shown[first : last + 1]
            self.endRemoveRows()
        have = set(item.shown)
        for first, last in _blocks([row for row, number in enumerate(wanted) if number not in have]):
            self.beginInsertRows(parent, first, last)
            item.shown[first:first] = wanted[first : last + 1]
            self.endInsertRows()

    def _tell_changed(self, item: QueueItem) -> None:
        index = self.index_of(item.task.id)
        self.dataChanged.emit(index, index)
        if item.shown:
            first, last = self.index(0, 0, index), self.index(len(item.shown) - 1, 0, index)
            self.dataChanged.emit(first, last)

    def _watch_clock(self) -> None:
        """Estimates are made every second as long as something runs."""
        runs = any(item.task.state.is_active for item in self._order)
        if runs and not self._clock.isActive():
            self._clock.start()
        elif not runs and self._clock.isActive():
            self._clock.stop()


def _place(item: QueueItem) -> tuple[float, int]:
    return item.task.position, item.task.id


def _blocks(rows: list[int], *, backwards: bool = False) -> Iterator[tuple[int, int]]:
    """Runs of successive numbers, as first and last."""
    runs: list[tuple[int, int]] = []
    for row in rows:
        if runs and runs[-1][1] == row - 1:
            runs[-1] = (runs[-1][0], row)
        else:
            runs.append((row, row))
    return iter(reversed(runs) if backwards else runs)
