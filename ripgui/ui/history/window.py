# SPDX-License-Identifier: GPL-3.0-or-later
"""The window of the history: its runs behind one tab, statistics behind the other."""

from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ripgui.engine.store.history import History
from ripgui.ui.background import Background
from ripgui.ui.history.runs import RunsPage
from ripgui.ui.history.statistics import StatisticsPage
from ripgui.ui.late import Late
from ripgui.ui.look import open_at
from ripgui.ui.theme import GRID, Theme

TAB_RUNS, TAB_STATISTICS = range(2)


class HistoryWindow(QWidget):
    """statistics_made: the page of the statistics is there."""

    statistics_made = Signal(object)

    def __init__(self, history: History, background: Background, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("historyWindow")
        self.setWindowTitle(self.tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        open_at(self, 1120, 720)
        self.runs = RunsPage(history, background, theme)
        # Whoever looks for a run sees no statistics.
        self._make_statistics = Late(lambda: StatisticsPage(history, background, theme))
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Views of the history"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.tabs.addTab(self.tr("Runs"))
        self.tabs.addTab(self.tr("Statistics"))
        self._pages = QStackedWidget()
        self._pages.addWidget(self.runs)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        self.tabs.currentChanged.connect(self._on_tab)

    @property
    def statistics(self) -> StatisticsPage:
        if self._make_statistics.made is None:
            self._pages.addWidget(self._make_statistics())
            self.statistics_made.emit(self._make_statistics())
        return self._make_statistics()

    def refresh(self) -> None:
        """Brings what is shown anew."""
        if self.tabs.currentIndex() == TAB_STATISTICS:
            self.statistics.refresh()
        else:
            self.runs.refresh()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        page = self.statistics if self.tabs.currentIndex() == TAB_STATISTICS else self.runs
        page.tell(text, is_error=is_error)

    def _on_tab(self, tab: int) -> None:
        self._pages.setCurrentWidget(self.statistics if tab == TAB_STATISTICS else self.runs)
        self.refresh()

    @override
    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()
