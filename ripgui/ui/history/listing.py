# SPDX-License-Identifier: GPL-3.0-or-later
"""A page of the history as rows, and all that is known of one of them."""

import os
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from typing import override

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ripgui.core.history import HistoryEntry
from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.columns import keep_wide_enough
from ripgui.ui.language.told import in_words
from ripgui.ui.theme import Theme

_ENDED, _STATE, _SOURCE, _ENCODER, _PICTURE, _LENGTH, _SIZE, _SPEED, _WORK = range(9)
_WIDTHS = {
    _ENDED: 144,
    _STATE: 80,
    _ENCODER: 84,
    _PICTURE: 92,
    _LENGTH: 64,
    _SIZE: 124,
    _SPEED: 80,
    _WORK: 88,
}
_WIDE = 960
"""From which width on there is room for what the details say as well."""
_LONG_MOMENT = datetime(2028, 12, 28, 22, 58).timestamp()  # noqa: DTZ001  a time of this place
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


def _tr(text: str) -> str:
    return QCoreApplication.translate("history", text)


class RunModel(QAbstractTableModel):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._entries: list[HistoryEntry] = []

    def set_entries(self, entries: Sequence[HistoryEntry]) -> None:
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, row: int) -> HistoryEntry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    @override
    def rowCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: QModelIndex | QPersistentModelIndex | None = None) -> int:
        del parent
        return 9

    @override
    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            *(self.tr("Ended"), self.tr("State"), self.tr("Source"), self.tr("Encoder"), self.tr("Picture")),
            *(self.tr("Length"), self.tr("Size"), self.tr("Speed"), self.tr("Work")),
        )[section]

    @override
    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry, column = self._entries[index.row()], index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return _cell(entry, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return in_words(entry.error) or entry.spec.source
        if role == Qt.ItemDataRole.ForegroundRole:
            colours = self._theme.colours
            if column == _STATE:
                failed = entry.state is TaskState.FAILED
                return QColor(colours.error if failed else colours.ok if entry.state is TaskState.DONE else colours.dim)
            return None if column == _SOURCE else QColor(colours.dim)
        return None


def _cell(entry: HistoryEntry, column: int) -> str:
    is_done = entry.state is TaskState.DONE
    match column:
        case 0:
            return moment(entry.finished_at)
        case 1:
            return wording.state_word(entry.state)
        case 2:
            return os.path.basename(entry.spec.source)
        case 3:
            return entry.codec
        case 4:
            return f"{entry.width}×{entry.height}" if entry.width else ""
        case 5:
            return wording.clock(entry.video_s) if entry.video_s else ""
        case 6:
            change = wording.change(entry.source_size_bytes, entry.output_size_bytes)
            return f"{wording.size(entry.output_size_bytes)}  {change}" if is_done else ""
        case 7:
            return wording.speed(entry.speed_fps) if entry.speed_fps else ""
        case _:
            return wording.brief(entry.active_s) if entry.active_s else ""


def moment(at: float) -> str:
    """A time as this place's clocks have it."""
    return wording.date_and_time(at) if at else ""


class RunList(QTreeView):
    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("runList")
        self.setAccessibleName(self.tr("Runs"))
        self.setRootIsDecorated(False)
        self.setUniformRowHeights(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.runs = RunModel(theme)
        self.setModel(self.runs)
        header = self.header()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setStretchLastSection(False)
        header.setSectionResizeMode(_SOURCE, QHeaderView.ResizeMode.Stretch)
        keep_wide_enough(self, _WIDTHS, lambda: {_ENDED: moment(_LONG_MOMENT)})

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        for column in (_PICTURE, _LENGTH):
            self.setColumnHidden(column, self.width() < _WIDE)
        super().resizeEvent(event)

    @property
    def current(self) -> HistoryEntry | None:
        return self.runs.entry(self.currentIndex().row()) if self.currentIndex().isValid() else None


def details(entry: HistoryEntry) -> Iterator[tuple[str, str]]:
    """Names and values of all that is known of a run."""
    spec = entry.spec
    rows = (
        (_tr("Source"), spec.source),
        (_tr("Result"), spec.output),
        (_tr("Error"), in_words(entry.error)),
        (_tr("Preset"), spec.preset),
        (_tr("Encoder"), spec.encoder),
        (_tr("Range"), spec.range),
        (_tr("Frames"), _frames(entry)),
        (_tr("Sizes"), _both(entry.source_size_bytes, entry.output_size_bytes, wording.size)),
        (_tr("Bitrates"), _both(entry.source_bit_rate, entry.result_bit_rate, bit_rate)),
        (_tr("Added"), moment(entry.created_at)),
        (_tr("Begun"), moment(entry.started_at)),
        (_tr("Ended"), moment(entry.finished_at)),
        (_tr("Waited"), wording.brief(entry.queue_s)),
        (_tr("Work"), wording.brief(entry.active_s)),
        (_tr("In all"), wording.brief(entry.total_s)),
        (_tr("Speed"), wording.speed(entry.speed_fps) if entry.speed_fps else ""),
        (_tr("Chunks"), _chunks(entry)),
        (_tr("Machine"), entry.machine),
        *((_tr("Note"), in_words(note)) for note in entry.notes),
        *((_tr("Difference"), in_words(difference)) for difference in entry.differences),
        *((_tr("Version"), version) for version in entry.versions),
    )
    return (row for row in rows if row[1])


def bit_rate(bits: float) -> str:
    """4321000 as 4.32 Mbit/s."""
    return _tr("{rate} Mbit/s").format(rate=wording.decimal(bits / 1e6, 2))


def _frames(entry: HistoryEntry) -> str:
    if not entry.frames or not entry.fps:
        return ""
    told = _tr("{frames} at {rate} fps, {size}")
    size = f"{entry.width}×{entry.height} {entry.picture_class}"
    return told.format(frames=wording.count(entry.frames), rate=wording.rate(entry.fps), size=size)


def _both(before: float, after: float, told: Callable[[float], str]) -> str:
    return " → ".join(told(value) for value in (before, after) if value)


def _chunks(entry: HistoryEntry) -> str:
    if not entry.chunks:
        return ""
    return _tr("{chunks}, attempts {attempts}").format(chunks=entry.chunks, attempts=entry.attempts)
