# SPDX-License-Identifier: GPL-3.0-or-later
"""The runs of the history: searched, filtered and paged by the store, off the window's thread."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.history import HistoryEntry, HistoryFilter
from ripgui.core.task import TaskState
from ripgui.engine.store.history import PAGE, History
from ripgui.ui import wording
from ripgui.ui.background import Background
from ripgui.ui.history.listing import RunList, details
from ripgui.ui.look import label, set_tone
from ripgui.ui.theme import GRID, Theme

_SETTLE_MS = 150
_STATES = (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)
_DAY_S = 86400
_NAME_WIDTH = 96


class RunsPage(QWidget):
    """again_asked, receipt_asked, folder_asked: of an entry."""

    again_asked = Signal(object)
    receipt_asked = Signal(object)
    folder_asked = Signal(object)

    def __init__(self, history: History, background: Background, theme: Theme) -> None:
        super().__init__()
        self._history = history
        self._background = background
        self._asked = 0
        self._start = self._count = 0
        self._settle = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self.list = RunList(theme)
        self._make_filters()
        self._make_details()
        self._make_foot()
        self._lay_out()
        self._connect()

    def _make_filters(self) -> None:
        self._search = QLineEdit()
        self._search.setObjectName("historySearch")
        self._search.setPlaceholderText(self.tr("Search names, presets, encoders and errors"))
        self._search.setAccessibleName(self.tr("Search the history"))
        self._search.setClearButtonEnabled(True)
        self._state, self._time = QComboBox(), QComboBox()
        self._state.setObjectName("historyState")
        self._state.setAccessibleName(self.tr("Which runs"))
        self._state.addItem(self.tr("All runs"), ())
        for state in _STATES:
            self._state.addItem(wording.state_word(state), (state,))
        self._time.setObjectName("historyTime")
        self._time.setAccessibleName(self.tr("Since when"))
        for text, days in (
            (self.tr("At any time"), 0),
            (self.tr("The last 24 hours"), 1),
            (self.tr("The last 7 days"), 7),
            (self.tr("The last 30 days"), 30),
            (self.tr("The last year"), 365),
        ):
            self._time.addItem(text, days)

    def _make_details(self) -> None:
        self._details = QTreeWidget()
        self._details.setObjectName("runDetails")
        self._details.setAccessibleName(self.tr("All that is known of the run"))
        self._details.setRootIsDecorated(False)
        self._details.setHeaderHidden(True)
        self._details.setColumnCount(2)
        self._details.setWordWrap(True)
        self._details.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._details.header().setSectionResizeMode(0, QHeaderView.ResizeMode.Fixed)
        self._details.header().resizeSection(0, _NAME_WIDTH)

    def _make_foot(self) -> None:
        def button(text: str, name: str) -> QPushButton:
            made = QPushButton(text)
            made.setObjectName(name)
            made.setAutoDefault(False)
            return made

        self._back, self._on = button("‹", "historyBack"), button("›", "historyOn")
        self._back.setAccessibleName(self.tr("Newer runs"))
        self._on.setAccessibleName(self.tr("Older runs"))
        self._told = label(tone="dim")
        self._again = button(self.tr("Run &again"), "historyAgain")
        self._again.setToolTip(self.tr("Add the source to the queue once more, with the same settings"))
        self._receipt = button(self.tr("Write a &receipt"), "historyReceipt")
        self._receipt.setToolTip(self.tr("Settings, versions and hashes of the result, as a file beside it"))
        self._folder = button(self.tr("Open &folder"), "historyFolder")

    def _lay_out(self) -> None:
        head, foot = QHBoxLayout(), QHBoxLayout()
        for row in (head, foot):
            row.setSpacing(GRID)
        head.addWidget(self._search, 1)
        head.addWidget(self._state)
        head.addWidget(self._time)
        for button in (self._back, self._on):
            button.setFixedWidth(36)
            foot.addWidget(button)
        foot.addWidget(self._told, 1)
        for button in (self._again, self._receipt, self._folder):
            foot.addWidget(button)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setHandleWidth(GRID)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(self._details)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(head)
        layout.addWidget(splitter, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self._settle.timeout.connect(self._first_page)
        self._search.textChanged.connect(self._on_typed)
        self._state.currentIndexChanged.connect(self._first_page)
        self._time.currentIndexChanged.connect(self._first_page)
        self._back.clicked.connect(lambda: self._go(self._start - PAGE))
        self._on.clicked.connect(lambda: self._go(self._start + PAGE))
        self.list.selectionModel().currentChanged.connect(self._show_current)
        self._again.clicked.connect(lambda: self._with_current(self.again_asked))
        self._receipt.clicked.connect(lambda: self._with_current(self.receipt_asked))
        self._folder.clicked.connect(lambda: self._with_current(self.folder_asked))
        self._show_current()

    def refresh(self) -> None:
        """Asks for the page that is shown anew."""
        self._go(self._start)

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  days and figures are written anew
        self.refresh()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    @property
    def count(self) -> int:
        """How many runs are as wanted, on all pages."""
        return self._count

    def wanted(self) -> HistoryFilter:
        days = self._time.currentData()
        return HistoryFilter(
            text=self._search.text(),
            states=tuple(self._state.currentData()),
            since=time.time() - days * _DAY_S if days else 0.0,
        )

    def _on_typed(self) -> None:
        self._settle.start()

    def _first_page(self) -> None:
        self._settle.stop()
        self._go(0)

    def _go(self, start: int) -> None:
        self._asked += 1
        wanted, history = self.wanted(), self._history
        self._background.run(
            lambda: (history.count(wanted), history.page(wanted, max(0, start))),
            partial(self._on_page, self._asked, max(0, start)),
            lambda problem: self.tell(problem, is_error=True),
        )

    def _on_page(self, asked: int, start: int, found: tuple[int, Sequence[HistoryEntry]]) -> None:
        if asked != self._asked:
            return  # something else was asked meanwhile
        self._count, entries = found
        if not entries and start:
            self._go(0)
            return
        before = self.list.current
        self._start = start
        self.list.runs.set_entries(entries)
        rows = (row for row, entry in enumerate(entries) if before is not None and entry.id == before.id)
        if entries:
            self.list.setCurrentIndex(self.list.runs.index(next(rows, 0), 0))
        self._back.setEnabled(start > 0)
        self._on.setEnabled(start + len(entries) < self._count)
        if entries:
            told = self.tr("{first} to {last} of {count}")
            self.tell(told.format(first=start + 1, last=start + len(entries), count=wording.count(self._count)))
        else:
            is_all = replace(self.wanted(), since=0.0) == HistoryFilter() and not self._time.currentIndex()
            self.tell(self.tr("What was run will be listed here.") if is_all else self.tr("There is no such run."))
        self._show_current()

    def _show_current(self) -> None:
        entry = self.list.current
        self._details.clear()
        if entry is not None:
            self._details.addTopLevelItems([QTreeWidgetItem(list(row)) for row in details(entry)])
        self._again.setEnabled(entry is not None)
        self._folder.setEnabled(entry is not None)
        self._receipt.setEnabled(entry is not None and entry.state is TaskState.DONE)

    def _with_current(self, asked: SignalInstance) -> None:
        entry = self.list.current
        if entry is not None:
            asked.emit(entry)
