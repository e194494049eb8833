# SPDX-License-Identifier: GPL-3.0-or-later
"""The tasks that a remote system lists, whoever began them: how far they are, deleting them, fetching their results."""

import posixpath
import time
from collections.abc import Sequence
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote, urlsplit

from PySide6.QtCore import QDateTime, QLocale, Qt, Signal
from PySide6.QtGui import QBrush, QColor, QGuiApplication
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.remote import Handle, RemoteRow, RemoteState, RemoteStatus
from ripgui.remote.dialect import About, Capability
from ripgui.ui import wording
from ripgui.ui.language.told import in_words
from ripgui.ui.look import grown, label, set_tone
from ripgui.ui.remote.clip_strip import ClipStrip
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.task_filter import TaskFilter
from ripgui.ui.theme import GRID, Theme
from ripgui.ui.wording import percent

if TYPE_CHECKING:
    from ripgui.remote.dialect import Dialect

_NAME, _STATE, _DONE, _BEGUN, _ID = range(5)
_ROW = Qt.ItemDataRole.UserRole
_MOMENTS = frozenset({"created_at", "updated_at", "finish_time"})
_MOST_DIGITS = 11
_MOST_SHOWN = 500
_LAST_TIME = 1e11


class TaskPage(QWidget):
    """fetch_asked: a result's address, and what it is called."""

    fetch_asked = Signal(str, str)

    def __init__(self, line: Line, about: About, theme: Theme) -> None:
        super().__init__()
        self._line = line
        self._about = about
        self._theme = theme
        self._asked: Future[Any] | None = None
        self._looked: Future[Any] | None = None
        self._is_deleting = False
        self._locale = QLocale()
        self._brushes: dict[RemoteState, QBrush] = {}
        self._rows: tuple[RemoteRow, ...] = ()
        self._asked_at = 0.0
        self._filter = TaskFilter()
        self._results: dict[str, tuple[str, ...]] = {}
        self._list = QTreeWidget()
        self._list.setObjectName("serverTasks")
        self._list.setAccessibleName(self.tr("Tasks of the server"))
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.setSelectionMode(QTreeWidget.SelectionMode.ExtendedSelection)
        self._list.setHeaderLabels(
            [self.tr("Source"), self.tr("State"), self.tr("Done"), self.tr("Begun"), self.tr("Id")]
        )
        head = self._list.header()
        head.setStretchLastSection(False)
        head.setSectionResizeMode(_NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((_STATE, 150), (_DONE, 64), (_BEGUN, 140), (_ID, 180)):
            head.resizeSection(column, grown(width))
        self._strip = ClipStrip(theme)
        self._detail = label(tone="dim")
        self._detail.setObjectName("serverDetail")
        self._told = label(tone="dim")
        self._told.setObjectName("serverMessage")
        for told in (self._detail, self._told):
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
        self._refresh = self._button("serverRefresh", self.tr("&Refresh"))
        self._delete = self._button("serverDelete", self.tr("&Delete"))
        self._fetch = self._button("serverFetch", self.tr("&Fetch the result …"))
        self._copy = self._button("serverCopy", self.tr("Co&py its address"))
        self._lay_out()
        self._refresh.clicked.connect(self._on_refresh)
        self._delete.clicked.connect(self._on_delete)
        self._fetch.clicked.connect(self._on_fetch)
        self._copy.clicked.connect(self._on_copy)
        self._list.itemSelectionChanged.connect(self._on_selected)
        self._filter.edited.connect(self._show_rows)
        self._update()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._told, 1)
        for button in (self._copy, self._fetch, self._delete, self._refresh):
            buttons.addWidget(button)
        can = self._about.capabilities
        self._delete.setVisible(Capability.DELETE in can)
        self._fetch.setVisible(Capability.FETCH in can)
        self._copy.setVisible(Capability.FETCH in can)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._filter)
        layout.addWidget(self._list, 1)
        layout.addWidget(self._strip)
        layout.addWidget(self._detail)
        layout.addLayout(buttons)
        self._strip.hide()
        self._detail.hide()

    def refresh(self) -> None:
        """Asks the server for its list."""
        if self._asked is not None:
            return

        async def work(dialect: "Dialect") -> Sequence[RemoteRow]:
            return await dialect.tasks()

        self.tell(self.tr("Asking {name} …").format(name=self._line.endpoint.name))
        self._asked = self._line.ask(work, self._on_rows, self._on_failed)
        self._update()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _on_refresh(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
            self.tell(self.tr("Stopped."))
            self._update()
        else:
            self.refresh()

    def _on_rows(self, rows: Sequence[RemoteRow]) -> None:
        self._asked = None
        self._rows, self._asked_at = tuple(rows), time.time()
        self._results = {row.handle.id: row.results for row in rows if row.results}
        self._show_rows()

    def _show_rows(self) -> None:
        """Those of the chosen states and times."""
        rows = [row for row in self._rows if self._filter.takes(row, self._asked_at)]
        chosen = {row.handle.id for row in self._selected()}
        self._list.blockSignals(True)
        self._list.clear()
        self._brushes = {state: QBrush(QColor(self._tone(state))) for state in RemoteState}
        self._list.addTopLevelItems([self._item(row) for row in rows[:_MOST_SHOWN]])
        for number, row in enumerate(rows[:_MOST_SHOWN] if chosen else ()):
            if row.handle.id in chosen and (item := self._list.topLevelItem(number)) is not None:
                item.setSelected(True)
        self._list.blockSignals(False)
        self._on_selected()
        at = wording.time_of_day(self._asked_at)
        count = self.tr("Tasks: {count}, as of {time}").format(count=len(rows), time=at)
        if len(rows) > _MOST_SHOWN:
            count = self.tr("Tasks: {count}, as of {time}; the newest {shown} are shown")
            count = count.format(count=len(rows), time=at, shown=_MOST_SHOWN)
        none = self.tr("None of {count} tasks, as of {time}").format(count=len(self._rows), time=at)
        if not self._rows:
            none = self.tr("The server has no tasks, as of {time}").format(time=at)
        self.tell(count if rows else none)

    def _item(self, row: RemoteRow) -> QTreeWidgetItem:
        done = percent(row.progress) if row.progress is not None else ""
        texts = [row.name or row.handle.id, self._state(row), done, self._begun(row.created_at), row.handle.id]
        item = QTreeWidgetItem(texts)
        item.setData(_NAME, _ROW, row)
        item.setForeground(_STATE, self._brushes[row.state])
        # What is cut off in its column.
        item.setToolTip(_NAME, texts[_NAME])
        item.setToolTip(_STATE, texts[_STATE])
        return item

    def _begun(self, at: float) -> str:
        if not 0 < at < _LAST_TIME:
            return ""
        return self._locale.toString(QDateTime.fromSecsSinceEpoch(int(at)), QLocale.FormatType.ShortFormat)

    def _on_failed(self, problem: str) -> None:
        self._asked = None
        self.tell(problem, is_error=True)
        self._update()

    def _state(self, row: RemoteRow) -> str:
        words = row.words or row.state.value
        return f"{words} · {in_words(row.error)}" if row.error else words

    def _tone(self, state: RemoteState) -> str:
        colours = self._theme.colours
        match state:
            case RemoteState.DONE:
                return colours.ok
            case RemoteState.FAILED:
                return colours.error
            case RemoteState.WAITING | RemoteState.DELETED:
                return colours.dim
            case _:
                return colours.accent

    def _selected(self) -> list[RemoteRow]:
        return [item.data(_NAME, _ROW) for item in self._list.selectedItems()]

    def _on_selected(self) -> None:
        """Of one task more is asked than the list says."""
        if self._looked is not None:
            self._looked.cancel()
            self._looked = None
        self._strip.hide()
        self._detail.hide()
        rows = self._selected()
        if len(rows) == 1 and Capability.FOLLOW in self._about.capabilities:
            handle = rows[0].handle

            async def work(dialect: "Dialect") -> RemoteStatus:
                return await dialect.status(handle)

            self._looked = self._line.ask(work, lambda status: self._show_status(handle, status), self._show_trouble)
        self._update()

    def _show_status(self, handle: Handle, status: RemoteStatus) -> None:
        self._looked = None
        if status.results:
            self._results[handle.id] = status.results
        self._strip.show_clips(status.clips)
        self._strip.setVisible(bool(status.clips))
        done = sum(clip.is_done for clip in status.clips)
        words = [status.words or status.state.value]
        if status.clips:
            words.append(self.tr("{done} of {all} clips").format(done=done, all=len(status.clips)))
        words.extend(fact_text(name, value) for name, value in status.facts if value)
        self._detail.setText(" · ".join((*words, *filter(None, (in_words(status.error),)))))
        set_tone(self._detail, "error" if status.error else "dim")
        self._detail.show()
        self._update()

    def _show_trouble(self, problem: str) -> None:
        self._looked = None
        self._detail.setText(problem)
        set_tone(self._detail, "error")
        self._detail.show()

    def _update(self) -> None:
        rows = self._selected()
        self._is_deleting = False
        self._refresh.setText(self.tr("&Stop") if self._asked is not None else self.tr("&Refresh"))
        several = Capability.DELETE_MANY in self._about.capabilities
        self._delete.setText(
            self.tr("&Delete {count}").format(count=len(rows)) if len(rows) > 1 else self.tr("&Delete")
        )
        self._delete.setEnabled(bool(rows) and self._asked is None)
        self._delete.setToolTip("" if several else self.tr("One after another"))
        has_result = len(rows) == 1 and bool(self._results.get(rows[0].handle.id))
        self._fetch.setEnabled(has_result)
        self._copy.setEnabled(has_result)

    def _on_delete(self) -> None:
        """Asked twice: with a task its files go, too."""
        if not self._is_deleting:
            self._is_deleting = True
            self._delete.setText(self.tr("Really &delete"))
            self.tell(self.tr("The server deletes what it keeps of it, its files included."))
            return
        handles = [row.handle for row in self._selected()]

        async def work(dialect: "Dialect") -> None:
            await dialect.delete(handles)

        def done(_: None) -> None:
            self._asked = None
            self.refresh()

        self.tell(self.tr("Deleting …"))
        self._asked = self._line.ask(work, done, self._on_failed)
        self._update()

    def _result(self) -> str:
        [row] = self._selected()
        return self._results[row.handle.id][0]

    def _on_fetch(self) -> None:
        address = self._result()
        self.fetch_asked.emit(address, posixpath.basename(unquote(urlsplit(address).path)) or "result.mkv")

    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._result())
        self.tell(self.tr("Copied."))


def fact_text(name: str, value: str) -> str:
    """A fact as people read it: times as they are written here."""
    if name in _MOMENTS:
        is_number = value.isdecimal() and len(value) <= _MOST_DIGITS
        moment = (
            QDateTime.fromSecsSinceEpoch(int(value))
            if is_number
            else QDateTime.fromString(value, Qt.DateFormat.ISODate)
        )
        if moment.isValid():
            value = QLocale().toString(moment.toLocalTime(), QLocale.FormatType.ShortFormat)
    return f"{name.replace('_', ' ')} {value}"
