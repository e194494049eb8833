# SPDX-License-Identifier: GPL-3.0-or-later
"""A window for one remote system: its tasks, what it keeps, what it counted, and every call of its document."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QTabBar, QVBoxLayout, QWidget

from ripgui.core.preset import Preset
from ripgui.remote.dialect import About, Capability
from ripgui.ui.background import Background
from ripgui.ui.look import open_at
from ripgui.ui.remote.call_page import CallPage
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.record_page import RecordCalls, RecordPage
from ripgui.ui.remote.summary_page import SummaryPage
from ripgui.ui.remote.task_page import TaskPage
from ripgui.ui.remote.template_page import TemplatePage
from ripgui.ui.theme import GRID, Theme

_STORAGES = RecordCalls(list="list_storage", add="add_storage", delete="del_storage", key="storage_id")


class ServerWindow(QWidget):
    """Pages are made when they are first seen, and ask the server then. fetch_asked: see `TaskPage`.

    preset_made: see `TemplatePage`.
    """

    fetch_asked = Signal(str, str)
    preset_made = Signal()

    def __init__(
        self,
        line: Line,
        about: About,
        theme: Theme,
        presets: Callable[[], Sequence[Preset]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setObjectName("serverWindow")
        self.setWindowTitle(f"{line.endpoint.name} · {about.title}")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        open_at(self, 1000, 680)
        self.line = line
        self._about = about
        self._theme = theme
        self._presets = presets
        self._background = Background(self)
        self._makers: list[Callable[[], QWidget]] = []
        self._made: dict[int, QWidget] = {}
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("Views of the server"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self._pages = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.tabs)
        layout.addWidget(self._pages, 1)
        can = about.capabilities
        pages: Sequence[tuple[bool, str, Callable[[], QWidget]]] = (
            (Capability.LIST in can, self.tr("Tasks"), self._make_tasks),
            (Capability.TEMPLATES in can, self.tr("Templates"), self._make_templates),
            (Capability.STORAGES in can, self.tr("Storages"), self._make_storages),
            (Capability.STATISTICS in can, self.tr("Statistics"), self._make_summary),
            (bool(about.calls), self.tr("Calls"), lambda: CallPage(line, about, theme)),
        )
        for is_there, text, make in pages:
            if is_there:
                self._makers.append(make)
                self.tabs.addTab(text)
        self.tabs.currentChanged.connect(self._show_page)
        self._show_page(self.tabs.currentIndex())

    def end(self) -> None:
        """Nobody looks at it any more."""
        self.line.hang_up()
        self._background.wait()
        self.close()
        self.deleteLater()

    def page(self, at: int) -> QWidget:
        if at not in self._made:
            self._made[at] = made = self._makers[at]()
            self._pages.addWidget(made)
            if isinstance(made, TaskPage | RecordPage | SummaryPage):
                made.refresh()
        return self._made[at]

    def tell(self, text: str, *, is_error: bool = False) -> None:
        """Where its tasks are."""
        for page in self._made.values():
            if isinstance(page, TaskPage):
                page.tell(text, is_error=is_error)

    def _show_page(self, at: int) -> None:
        self._pages.setCurrentWidget(self.page(at))

    def _make_tasks(self) -> TaskPage:
        made = TaskPage(self.line, self._about, self._theme)
        made.fetch_asked.connect(self.fetch_asked)
        return made

    def _make_templates(self) -> TemplatePage:
        made = TemplatePage(self.line, self._about, self._background, self._presets)
        made.call_asked.connect(self._show_call)
        made.preset_made.connect(self.preset_made)
        return made

    def _make_storages(self) -> RecordPage:
        made = RecordPage(self.line, self._about, _STORAGES)
        made.call_asked.connect(self._show_call)
        return made

    def _make_summary(self) -> SummaryPage:
        return SummaryPage(self.line, self._background, self._theme)

    def _show_call(self, name: str, values: Mapping[str, str]) -> None:
        last = self.tabs.count() - 1
        self.tabs.setCurrentIndex(last)
        page = self.page(last)
        assert isinstance(page, CallPage)
        page.show_call(name, values)
