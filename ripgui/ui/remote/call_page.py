# SPDX-License-Identifier: GPL-3.0-or-later
"""Every call of a remote system's document: a form of its fields, and what is answered as it came."""

import asyncio
import json
from collections.abc import Mapping
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QSplitter,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.remote.dialect import About, Call
from ripgui.ui.language.told import in_words
from ripgui.ui.look import label, scrolled, set_tone
from ripgui.ui.remote.fields import FieldsForm
from ripgui.ui.remote.line import Line
from ripgui.ui.theme import GRID, Theme

if TYPE_CHECKING:
    from ripgui.remote.dialect import Dialect

_ROW_PX = 26
_LONGEST_SHOWN = 50_000


class CallPage(QWidget):
    def __init__(self, line: Line, about: About, theme: Theme) -> None:
        super().__init__()
        self._line = line
        self._about = about
        self._call: Call | None = None
        self._typed: dict[str, dict[str, str]] = {}
        self._asked: Future[Any] | None = None
        self._is_confirming = False
        self._list = QTreeWidget()
        self._list.setObjectName("callList")
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setAccessibleName(self.tr("Calls of the document"))
        for call in about.calls:
            item = QTreeWidgetItem(self._list, [call.name])
            item.setData(0, Qt.ItemDataRole.UserRole, call.name)
            item.setToolTip(0, in_words(call.help))
            # Measured before there is a style, they would stay too low.
            item.setSizeHint(0, QSize(0, _ROW_PX))
        self._help, self._told = label(), label(tone="dim")
        self._help.setFont(theme.strong)
        for told in (self._help, self._told):
            told.setWordWrap(True)
            told.setTextFormat(Qt.TextFormat.PlainText)
        self._told.setObjectName("callMessage")
        self.form = FieldsForm(is_raw=True)
        self._send = QPushButton(self.tr("&Send"))
        self._send.setObjectName("callSend")
        self._send.setProperty("primary", True)
        self._send.setAutoDefault(False)
        self._copy = QPushButton(self.tr("&Copy the answer"))
        self._copy.setObjectName("callCopy")
        self._copy.setAutoDefault(False)
        self._copy.setEnabled(False)
        self._answer = QPlainTextEdit()
        self._answer.setObjectName("callAnswer")
        self._answer.setAccessibleName(self.tr("The server's answer"))
        self._answer.setReadOnly(True)
        self._answer.setFont(theme.mono)
        self._answer.setPlaceholderText(self.tr("What the server answers stands here."))
        self._answer.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._whole = ""
        self._lay_out()
        self._list.currentItemChanged.connect(lambda item: self.show_call(item.text(0)) if item is not None else None)
        self._send.clicked.connect(self._on_send)
        self._copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._whole))
        self.form.edited.connect(self._update)
        self.show_call(about.calls[0].name)

    def _lay_out(self) -> None:
        card = QFrame()
        card.setObjectName("card")
        inner = QVBoxLayout(card)
        inner.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        inner.setSpacing(GRID + 2)
        inner.addWidget(self._help)
        inner.addWidget(self.form)
        inner.addStretch(1)
        top = QWidget()
        upper = QVBoxLayout(top)
        upper.setContentsMargins(0, 0, 0, 0)
        upper.setSpacing(GRID)
        upper.addWidget(scrolled(card), 1)
        card.setObjectName("card")
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self._told, 1)
        row.addWidget(self._copy)
        row.addWidget(self._send)
        upper.addLayout(row)
        right = QSplitter(Qt.Orientation.Vertical)
        right.setHandleWidth(GRID)
        right.setChildrenCollapsible(False)
        right.addWidget(top)
        right.addWidget(self._answer)
        right.setSizes([320, 280])
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setHandleWidth(2 * GRID)
        split.setChildrenCollapsible(False)
        split.addWidget(self._list)
        split.addWidget(right)
        split.setSizes([200, 700])
        split.setStretchFactor(1, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(split)

    def show_call(self, name: str, values: Mapping[str, str] | None = None) -> None:
        """values: filled in; without, those that were typed before."""
        call = next((call for call in self._about.calls if call.name == name), None)
        if call is None:
            return
        if self._call is not None:
            self._typed[self._call.name] = self.form.values()
        self._call = call
        found = self._list.findItems(name, Qt.MatchFlag.MatchExactly)
        self._list.blockSignals(True)
        self._list.setCurrentItem(found[0])
        self._list.blockSignals(False)
        self.form.set_fields(call.fields)
        self.form.show_values(self._typed.get(name, {}) if values is None else values)
        self.form.setVisible(bool(call.fields))
        self._help.setText(in_words(call.help))
        self._update()

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _cost(self) -> str:
        """What is to be known before it is sent, "" for nothing."""
        if self._call is None or not (self._call.is_paid or self._call.changes):
            return ""
        if self._call.is_paid and self._about.price:
            return self.tr("It costs {price}.").format(price=in_words(self._about.price))
        return self.tr("It changes something at the server.")

    def _update(self) -> None:
        self._is_confirming = False
        self._send.setText(self.tr("&Stop") if self._asked is not None else self.tr("&Send"))
        if self._asked is None:
            self.tell(self._cost())

    def _on_send(self) -> None:
        if self._asked is not None:
            self._asked.cancel()
            self._asked = None
            self._update()
            self.tell(self.tr("Stopped; what was sent may have arrived."))
            return
        assert self._call is not None
        problem = self.form.problem()
        if problem:
            self.tell(problem, is_error=True)
            return
        if self._cost() and not self._is_confirming:
            self._is_confirming = True
            self._send.setText(self.tr("Really &send"))
            return
        name, values = self._call.name, self.form.values()

        async def work(dialect: "Dialect") -> str:
            answer = await dialect.call(name, values)
            return await asyncio.to_thread(_indented, answer)

        self._asked = self._line.ask(work, self._on_answer, self._on_failed)
        self._update()
        self.tell(self.tr("Asking {name} …").format(name=self._line.endpoint.name))

    def _on_answer(self, text: str) -> None:
        self._asked = None
        self._update()
        self._whole = text
        self._answer.setPlainText(text[:_LONGEST_SHOWN])
        self._copy.setEnabled(True)
        is_long = len(text) > _LONGEST_SHOWN
        told = self.tr("Answered; of a long answer only the beginning is shown.")
        self.tell(told if is_long else self.tr("Answered."))

    def _on_failed(self, problem: str) -> None:
        self._asked = None
        self._update()
        self.tell(problem, is_error=True)


def _indented(answer: object) -> str:
    """As text; for another thread, since an answer may be long."""
    return json.dumps(answer, ensure_ascii=False, indent=2, default=str)
