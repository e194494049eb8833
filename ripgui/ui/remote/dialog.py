# SPDX-License-Identifier: GPL-3.0-or-later
"""The endpoints: what is known of each remote system, what it offers, and whether it answers."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.endpoint import Endpoint, EndpointKind
from ripgui.core.error import InputError
from ripgui.remote.dialect import About
from ripgui.remote.registry import dangers_of
from ripgui.ui.look import label, scrolled, set_tone
from ripgui.ui.remote.form import EndpointForm
from ripgui.ui.theme import GRID, Theme

_FRESH = Endpoint(name="", kind="finalrip")


class EndpointDialog(QDialog):
    """Stands beside the window without holding it up.

    save_asked, test_asked: an endpoint, and what was typed of its secrets by what they are called. remove_asked,
    open_asked: its name. stop_asked: whoever tests it may stop.
    """

    save_asked = Signal(object, object)
    test_asked = Signal(object, object)
    stop_asked = Signal()
    remove_asked = Signal(str)
    open_asked = Signal(str)

    def __init__(self, about: Mapping[EndpointKind, About], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("endpointDialog")
        self.setWindowTitle(self.tr("Remote systems"))
        self.resize(900, 660)
        self.setMinimumSize(640, 420)
        self._about = about
        self._theme = theme
        self._endpoints: tuple[Endpoint, ...] = ()
        self._shown: Endpoint | None = None
        self._is_removing = False
        self._is_testing = False
        self._list = QTreeWidget()
        self._list.setObjectName("tracksView")
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Remote systems"))
        self.form = EndpointForm(about, theme)
        self._told = label()
        self._told.setObjectName("endpointMessage")
        self._told.setWordWrap(True)
        self._told.setTextFormat(Qt.TextFormat.PlainText)
        self._new = self._button("endpointNew", self.tr("Ne&w"))
        self._remove = self._button("endpointRemove", self.tr("Remo&ve"))
        self._open = self._button("endpointOpen", self.tr("Tasks and &calls …"))
        self._test = self._button("endpointTest", self.tr("&Test"))
        self._save = self._button("endpointSave", self.tr("&Save"))
        self._save.setProperty("primary", True)
        self._close = self._button("endpointClose", self.tr("Cl&ose"))
        self._lay_out()
        self._connect()
        self._show(None)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _lay_out(self) -> None:
        left = QWidget()
        side = QVBoxLayout(left)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(GRID)
        side.addWidget(self._list, 1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._new, 1)
        row.addWidget(self._remove, 1)
        side.addLayout(row)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(2 * GRID)
        split.setChildrenCollapsible(False)
        split.addWidget(left)
        split.addWidget(scrolled(self.form))
        split.setSizes([220, 650])
        split.setStretchFactor(1, 1)
        bottom = QHBoxLayout()
        bottom.setSpacing(GRID)
        bottom.addWidget(self._told, 1)
        for button in (self._open, self._test, self._save, self._close):
            bottom.addWidget(button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(split, 1)
        layout.addLayout(bottom)

    def _connect(self) -> None:
        self._list.currentItemChanged.connect(self._on_chosen)
        self._new.clicked.connect(self.show_new)
        self._remove.clicked.connect(self._on_remove)
        self._test.clicked.connect(self._on_test)
        self._save.clicked.connect(lambda: self._ask(self.save_asked.emit))
        self._open.clicked.connect(self._on_open)
        self._close.clicked.connect(self.close)
        self.form.edited.connect(self._update)

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
        self._list.blockSignals(True)
        self._list.clear()
        for endpoint in endpoints:
            item = QTreeWidgetItem(self._list, [f"{endpoint.name}\n{self._line(endpoint)}"])
            item.setData(0, Qt.ItemDataRole.UserRole, endpoint.name)
            dangers = dangers_of(endpoint)
            item.setToolTip(0, "\n".join((endpoint.url or self._about[endpoint.kind].url, *dangers)))
            if dangers:
                item.setForeground(0, QColor(self._theme.colours.warning))
            if endpoint.name == name:
                self._list.setCurrentItem(item)
        self._list.blockSignals(False)
        self._show(next((endpoint for endpoint in endpoints if endpoint.name == name), None))
        if not endpoints:
            self.tell(self.tr("Make a system known that encodes for you: tasks can then run there."))

    def show_new(self) -> None:
        self._list.blockSignals(True)
        self._list.setCurrentIndex(QModelIndex())
        self._list.blockSignals(False)
        self._show(None)
        self.form.name.setFocus()

    def saved(self) -> None:
        """What was typed of secrets is kept where it belongs."""
        self.form.forget_typed()
        self._update()

    def set_testing(self, is_testing: bool) -> None:
        self._is_testing = is_testing
        self._test.setText(self.tr("S&top") if is_testing else self.tr("&Test"))
        self._update()

    def tell(self, text: str, *, is_error: bool = False, is_good: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "ok" if is_good else "dim")

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

    def _on_remove(self) -> None:
        """Asked twice, since its secrets are forgotten, too."""
        if not self._is_removing:
            self._is_removing = True
            self._remove.setText(self.tr("Really remo&ve"))
            return
        if self._shown is not None:
            self.remove_asked.emit(self._shown.name)
        self._update()

    def _show(self, endpoint: Endpoint | None) -> None:
        self._shown = endpoint
        self.form.show_endpoint(endpoint or _FRESH, is_new=endpoint is None)
        self.tell("")
        self._update()

    def _update(self) -> None:
        self._is_removing = False
        self._remove.setText(self.tr("Remo&ve"))
        self._remove.setEnabled(self._shown is not None)
        self._new.setEnabled(self._shown is not None)
        self._open.setEnabled(self._shown is not None)
        problem = self.form.problem()
        changed = self._shown is None or bool(self.form.typed()) or (not problem and self._is_other())
        for button in (self._save, self._test):
            button.setToolTip(problem)
        self._save.setEnabled(not problem and changed)
        self._test.setEnabled(self._is_testing or not problem)

    def _is_other(self) -> bool:
        try:
            return self.form.endpoint() != self._shown
        except InputError:
            return True
