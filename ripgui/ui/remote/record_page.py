# SPDX-License-Identifier: GPL-3.0-or-later
"""Things that a remote system keeps, such as templates and storages: listed as it tells them, added and deleted."""

from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ripgui.remote.dialect import About
from ripgui.ui.look import label, set_tone
from ripgui.ui.remote.line import Line
from ripgui.ui.theme import GRID

if TYPE_CHECKING:
    from ripgui.remote.dialect import Dialect

_ROW = Qt.ItemDataRole.UserRole
_MOST_ROWS = 200
_MOST_MEASURED = 20
_LONGEST_CELL = 200
_HIDDEN = frozenset({"storage_ak", "storage_sk"})


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordCalls:
    """The calls for one kind of thing. key: the field that names one. update: "" where it cannot be changed."""

    list: str
    add: str
    delete: str
    key: str
    update: str = ""


class RecordPage(QWidget):
    """call_asked: a call is to be filled in, with what is known of it. chosen_changed: whether one is chosen."""

    call_asked = Signal(str, object)
    chosen_changed = Signal(bool)

    def __init__(self, line: Line, about: About, calls: RecordCalls) -> None:
        super().__init__()
        added = next((call for call in about.calls if call.name == calls.add), None)
        fields = added.fields if added is not None else ()
        # What can be said of one stands first, as its document has it.
        self._order = (calls.key, *(field.name for field in fields))
        self._line = line
        self._calls = calls
        self._asked: Future[Any] | None = None
        self._is_deleting = False
        self._list = QTreeWidget()
        # Until somebody tells what there is to show.
        self._list.setHeaderHidden(True)
        self._list.setObjectName("serverRecords")
        self._list.setRootIsDecorated(False)
        self._list.setUniformRowHeights(True)
        self._list.header().setResizeContentsPrecision(_MOST_MEASURED)
        self._list.setAccessibleName(self.tr("What the server keeps"))
        self._told = label(tone="dim")
        self._told.setObjectName("recordMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._refresh = self.button("recordRefresh", self.tr("&Refresh"))
        self._add = self.button("recordAdd", self.tr("&Add …"))
        self._change = self.button("recordChange", self.tr("Cha&nge …"))
        self._change.setVisible(bool(calls.update))
        self._delete = self.button("recordDelete", self.tr("&Delete"))
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(GRID)
        self.buttons.addWidget(self._told, 1)
        for button in (self._add, self._change, self._delete, self._refresh):
            self.buttons.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self._list, 1)
        layout.addLayout(self.buttons)
        self._refresh.clicked.connect(self._on_refresh)
        self._add.clicked.connect(lambda: self.call_asked.emit(calls.add, {}))
        self._change.clicked.connect(lambda: self.call_asked.emit(calls.update, _texts(self.chosen() or {})))
        self._delete.clicked.connect(self._on_delete)
        self._list.itemSelectionChanged.connect(self._update)
        self._update()

    def button(self, name: str, text: str) -> QPushButton:
        made = QPushButton(text)
        made.setObjectName(name)
        made.setAutoDefault(False)
        return made

    def chosen(self) -> Mapping[str, object] | None:
        items = self._list.selectedItems()
        return items[0].data(0, _ROW) if items else None

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def refresh(self) -> None:
        if self._asked is not None:
            return

        async def work(dialect: "Dialect") -> object:
            return await dialect.call(self._calls.list, {})

        self.tell(self.tr("Asking {name} …").format(name=self._line.endpoint.name))
        self._asked = self._line.ask(work, self._on_answer, self._on_failed)
        self._update()

    def _update(self) -> None:
        is_chosen = self.chosen() is not None
        self._is_deleting = False
        self._delete.setText(self.tr("&Delete"))
        self._refresh.setText(self.tr("&Stop") if self._asked is not None else self.tr("&Refresh"))
        self._delete.setEnabled(is_chosen and self._asked is None)
        self._change.setEnabled(is_chosen)
        self.chosen_changed.emit(is_chosen)

    def _on_refresh(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
            self.tell(self.tr("Stopped."))
            self._update()
        else:
            self.refresh()

    def _on_answer(self, answer: object) -> None:
        self._asked = None
        records = records_of(answer)
        columns = _columns(records, self._order)
        self._list.clear()
        self._list.setHeaderLabels(columns)
        self._list.setHeaderHidden(False)
        items = []
        for record in records[:_MOST_ROWS]:
            item = QTreeWidgetItem([_short(record.get(column, "")) for column in columns])
            item.setData(0, _ROW, record)
            items.append(item)
        self._list.addTopLevelItems(items)
        for column in range(len(columns)):
            self._list.resizeColumnToContents(column)
        told = self.tr("Entries: {count}").format(count=len(records))
        if len(records) > _MOST_ROWS:
            told = self.tr("Entries: {count}; the first {shown} are shown").format(count=len(records), shown=_MOST_ROWS)
        self.tell(told)
        self._update()

    def _on_failed(self, problem: str) -> None:
        self._asked = None
        self.tell(problem, is_error=True)
        self._update()

    def _on_delete(self) -> None:
        record = self.chosen()
        if record is None:
            return
        name = str(record.get(self._calls.key, ""))
        if not self._is_deleting:
            self._is_deleting = True
            self._delete.setText(self.tr("Really &delete"))
            self.tell(self.tr("{name} is deleted at the server.").format(name=name))
            return

        async def work(dialect: "Dialect") -> object:
            return await dialect.call(self._calls.delete, {self._calls.key: name})

        def done(_: object) -> None:
            self._asked = None
            self.refresh()

        self._asked = self._line.ask(work, done, self._on_failed)
        self._update()


def records_of(answer: object) -> list[dict[str, object]]:
    """The records of an answer, in whatever it wraps them; none where it is none of that."""
    if isinstance(answer, dict):
        lists = [value for value in answer.values() if isinstance(value, list)]
        listed = answer.get("list")
        answer = listed if isinstance(listed, list) else lists[0] if lists else []
    return [record for record in answer if isinstance(record, dict)] if isinstance(answer, list) else []


def _columns(records: Sequence[Mapping[str, object]], order: Sequence[str]) -> list[str]:
    """Those in which something stands."""
    names = dict.fromkeys((*order, *(name for record in records for name in record)))
    said = (name for name in names if any(record.get(name) not in (None, "") for record in records))
    return [name for name in said if name not in _HIDDEN] or [order[0]]


def _short(value: object) -> str:
    return " ".join(str(value).split())[:_LONGEST_CELL] if value is not None else ""


def _texts(record: Mapping[str, object]) -> dict[str, str]:
    return {name: str(value) for name, value in record.items() if value is not None}
