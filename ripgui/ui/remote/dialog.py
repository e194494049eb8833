# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoints: what is known of each remote system, what it offers, and whether it answers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QTreeWidgetItem, QWidget

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.error import InputError
from ripgui.remote.dialect import About
from ripgui.remote.registry import dangers_of
from ripgui.ui.icon import icon
from ripgui.ui.list_and_form import ListAndForm
from ripgui.ui.look import scrolled
from ripgui.ui.remote.form import EndpointForm
from ripgui.ui.theme import Theme

_LIST_WIDTH = 264
_FRESH = Endpoint(name="", kind="finalrip")


class EndpointDialog(ListAndForm):
    """save_asked, test_asked: an endpoint, and what was typed of its secrets by what they are called. remove_asked,
    open_asked: its name. stop_asked: whoever tests it may stop.
    """

    save_asked = Signal(object, object)
    test_asked = Signal(object, object)
    stop_asked = Signal()
    remove_asked = Signal(str)
    open_asked = Signal(str)

    def __init__(self, about: Mapping[EndpointKind, About], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            parent,
            name="endpoint",
            title=self.tr("Remote systems"),
            hint=self.tr("Servers that encode for you: tasks run there where the tool row says so."),
            empty=self.tr("No remote system yet.\nSay of which kind it is and where, and save it."),
            list_width=_LIST_WIDTH,
        )
        self._about = about
        self._theme = theme
        self._endpoints: tuple[Endpoint, ...] = ()
        self._shown: Endpoint | None = None
        self._is_testing = False
        self.form = EndpointForm(about, theme)
        self._open = self.button("Open", self.tr("Tasks and &calls …"))
        self.right.addWidget(scrolled(self.form), 1)
        tail = QHBoxLayout()
        tail.addWidget(self._open)
        tail.addStretch(1)
        self.right.addLayout(tail)
        self.begin_with(self.form.first)
        self._connect()
        self._show(None)

    def _connect(self) -> None:
        self.list.currentItemChanged.connect(self._on_chosen)
        self.new.clicked.connect(self.show_new)
        self.removal_asked.connect(self._on_removal)
        self.test.clicked.connect(self._on_test)
        self.save.clicked.connect(lambda: self._ask(self.save_asked.emit))
        self._open.clicked.connect(self._on_open)
        self.form.edited.connect(self._on_edited)

    @property
    def shown(self) -> Endpoint | None:
        """The endpoint that is shown as it is kept, None for one to come."""
        return self._shown

    def show_endpoints(self, endpoints: Sequence[Endpoint], select: str = "") -> None:
        """select: the one to show; "" keeps the place."""
        self._endpoints = tuple(endpoints)
        name = select or (self._shown.name if self._shown is not None else "")
        if not name and endpoints and not self.form.name.text():
            name = endpoints[0].name
        rows = {endpoint.name: self._row(endpoint) for endpoint in endpoints}
        self.fill(list(rows.values()), rows.get(name))
        self._show(next((endpoint for endpoint in endpoints if endpoint.name == name), None))

    def show_new(self) -> None:
        self.choose(None)
        self._show(None)
        self.form.first.setFocus()

    def saved(self) -> None:
        """What was typed of secrets is kept where it belongs."""
        self.form.forget_typed()
        self._update()

    def set_testing(self, is_testing: bool) -> None:
        self._is_testing = is_testing
        self.test.setText(self.tr("S&top") if is_testing else self.tr("&Test"))
        self._update()

    def _row(self, endpoint: Endpoint) -> QTreeWidgetItem:
        made = QTreeWidgetItem([f"{endpoint.name}\n{self._line(endpoint)}"])
        made.setData(0, Qt.ItemDataRole.UserRole, endpoint.name)
        dangers = dangers_of(endpoint)
        made.setToolTip(0, "\n".join((endpoint.url or self._about[endpoint.kind].url, *dangers)))
        if dangers:
            made.setForeground(0, QColor(self._theme.colours.warning))
            made.setIcon(0, icon("alert", self._theme.colours.warning))
        return made

    def _line(self, endpoint: Endpoint) -> str:
        about = self._about[endpoint.kind]
        return f"{about.title} · {self.tr('not checked')}" if not endpoint.verifies else about.title

    def _ask(self, emit: Callable[[object, object], object]) -> None:
        problem = self.form.problem()
        if problem:
            self.tell(problem, is_error=True)
            return
        self.tell("")
        emit(self.form.endpoint(), self.form.typed())

    def _on_test(self) -> None:
        if self._is_testing:
            self.stop_asked.emit()
        else:
            self._ask(self.test_asked.emit)

    def _on_open(self) -> None:
        if self._shown is not None:
            self.open_asked.emit(self._shown.name)

    def _on_chosen(self, item: QTreeWidgetItem | None) -> None:
        name = item.data(0, Qt.ItemDataRole.UserRole) if item is not None else ""
        self._show(next((endpoint for endpoint in self._endpoints if endpoint.name == name), None))

    def _on_removal(self) -> None:
        if self._shown is not None:
            self.remove_asked.emit(self._shown.name)
        self._update()

    def _on_edited(self) -> None:
        self.tell(self.form.problem() if self.form.name.text().strip() else "")
        self._update()

    def _show(self, endpoint: Endpoint | None) -> None:
        self._shown = endpoint
        self.form.show_endpoint(endpoint or _FRESH, is_new=endpoint is None)
        self.tell("")
        self._update()

    def _update(self) -> None:
        self.calm()
        for button in (self.new, self.remove, self._open):
            button.setEnabled(self._shown is not None)
        problem = self.form.problem()
        changed = self._shown is None or bool(self.form.typed()) or (not problem and self._is_other())
        self.save.setEnabled(not problem and changed)
        self.test.setEnabled(self._is_testing or not problem)

    def _is_other(self) -> bool:
        try:
            return self.form.endpoint() != self._shown
        except InputError:
            return True
