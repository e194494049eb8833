# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: which there are, where they lead, and which of them is told of a task."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QTreeWidgetItem,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.storage import KEYRING
from ripgui.core.task import TaskState
from ripgui.core.webhook import Webhook, check_webhook
from ripgui.ui import wording
from ripgui.ui.language.told import in_words
from ripgui.ui.list_and_form import ListAndForm
from ripgui.ui.look import ElidedLabel, field_name, scrolled
from ripgui.ui.theme import GRID, Theme

_LIST_WIDTH = 220
_STATES = (TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED)
_URLS = {
    "json": "https://example.org/ripgui",
    "discord": "https://discord.com/api/webhooks/{secret}",
    "telegram": "https://api.telegram.org/bot{secret}/sendMessage",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class WebhookOrder:
    """A webhook as it is to be kept. before: the name it had, "" for a new one. secret: typed now, "" for none."""

    webhook: Webhook
    before: str = ""
    secret: str = ""


class WebhookDialog(ListAndForm):
    """used: a name, or "" for nobody. saved: a WebhookOrder. tested, removed: a name."""

    used = Signal(str)
    saved = Signal(object)
    tested = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            parent,
            name="webhook",
            title=self.tr("Webhooks"),
            hint=self.tr("Addresses that are told when a task has ended: of programs, of Discord or of Telegram."),
            empty=self.tr("No webhook yet.\nSay who is told, and save it."),
            list_width=_LIST_WIDTH,
        )
        self._known: tuple[Webhook, ...] = ()
        self._use_label = ElidedLabel(tone="dim")
        self._use = QComboBox()
        self._use.setObjectName("webhookUse")
        self._use.setAccessibleName(self.tr("Who is told"))
        self._make_fields()
        self._lay_out_form()
        self._connect()
        self._show_form(None)

    def _make_fields(self) -> None:
        self._name, self._url, self._chat = QLineEdit(), QLineEdit(), QLineEdit()
        self._form, self._kind, self._secret = QComboBox(), QComboBox(), QLineEdit()
        for text, value in (
            (self.tr("JSON, for programs"), "json"),
            (self.tr("Discord"), "discord"),
            (self.tr("Telegram"), "telegram"),
        ):
            self._form.addItem(text, value)
        for text, value in (
            (self.tr("No secret"), ""),
            (self.tr("In the keyring"), KEYRING),
            (self.tr("In a variable"), "env"),
        ):
            self._kind.addItem(text, value)
        self._on = {state: QCheckBox(wording.state_word(state)) for state in _STATES}
        for widget, name, text in (
            (self._name, "webhookName", self.tr("Name")),
            (self._url, "webhookUrl", self.tr("Address; {secret} in it is filled with the secret")),
            (self._form, "webhookForm", self.tr("What is sent")),
            (self._chat, "webhookChat", self.tr("Number or @name of the chat")),
            (self._kind, "webhookKind", self.tr("Where the secret is")),
            (self._secret, "webhookSecret", self.tr("The secret, or the name of its variable")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(text)
            widget.setToolTip(text)

    def _lay_out_form(self) -> None:
        use, secret, on = (QHBoxLayout() for _ in range(3))
        for row in (use, secret, on):
            row.setSpacing(GRID)
        use.addWidget(self._use_label, 1)
        use.addWidget(self._use)
        self.top.addLayout(use)
        secret.addWidget(self._kind)
        secret.addWidget(self._secret, 1)
        for box in self._on.values():
            on.addWidget(box)
        on.addStretch(1)
        card = QFrame()
        self._rows = QFormLayout(card)
        self._rows.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        self._rows.setHorizontalSpacing(3 * GRID)
        self._rows.setVerticalSpacing(GRID)
        for text, field, buddy in (
            (self.tr("&Name"), self._name, self._name),
            (self.tr("Sen&ds"), self._form, self._form),
            (self.tr("&Address"), self._url, self._url),
            (self.tr("&Chat"), self._chat, self._chat),
            (self.tr("&Secret"), secret, self._kind),
            (self.tr("Told of"), on, next(iter(self._on.values()))),
        ):
            self._rows.addRow(field_name(text, buddy), field)
        page = scrolled(card)
        card.setObjectName("card")
        self.right.addWidget(page, 1)
        self.begin_with(self._name)

    def _connect(self) -> None:
        self._use.activated.connect(lambda: self.used.emit(self._use.currentData()))
        self.list.currentItemChanged.connect(self._on_row)
        self._form.currentIndexChanged.connect(self._refresh)
        self._kind.currentIndexChanged.connect(self._refresh)
        for line in (self._name, self._url, self._chat, self._secret):
            line.textChanged.connect(self._refresh)
        for box in self._on.values():
            box.toggled.connect(self._refresh)
        self.new.clicked.connect(self._begin_new)
        self.removal_asked.connect(lambda: self._with_current(self.removed))
        self.test.clicked.connect(lambda: self._with_current(self.tested))
        self.save.clicked.connect(self._on_save)

    # what there is

    def show_webhooks(self, known: Sequence[Webhook], select: str = "") -> None:
        used, current = self._use.currentData() or "", select or self.current
        self._known = tuple(known)
        names = [webhook.name for webhook in self._known]
        rows = [QTreeWidgetItem([name]) for name in names]
        for name, row in zip(names, rows, strict=True):
            row.setData(0, Qt.ItemDataRole.UserRole, name)
        self.fill(rows, rows[names.index(current) if current in names else 0] if rows else None)
        self._use.clear()
        self._use.addItem(self.tr("Nobody"), "")
        for name in names:
            self._use.addItem(name, name)
        self._show_used(used)
        self._on_row()

    def show_use(self, text: str, name: str, *, can: bool) -> None:
        """text: of what it is told; name: of the webhook that is, "" for none."""
        self._use_label.set_text(text)
        self._show_used(name)
        self._use.setEnabled(can)

    @property
    def current(self) -> str:
        """The name of the webhook that is shown, "" for a new one."""
        return self.chosen

    def _show_used(self, name: str) -> None:
        if name and self._use.findData(name) < 0:
            self._use.addItem(name, name)  # of a preset from elsewhere
        self._use.setCurrentIndex(max(0, self._use.findData(name)))

    def _on_row(self) -> None:
        self._show_form(next((webhook for webhook in self._known if webhook.name == self.current), None))

    def _begin_new(self) -> None:
        self.choose(None)
        self._show_form(None)
        self._name.setFocus()

    def _show_form(self, webhook: Webhook | None) -> None:
        self._name.setText(webhook.name if webhook is not None else "")
        self._form.setCurrentIndex(max(0, self._form.findData(webhook.form if webhook is not None else "json")))
        self._url.setText(webhook.url if webhook is not None else "")
        self._chat.setText(webhook.chat if webhook is not None else "")
        reference = webhook.secret if webhook is not None else ""
        variable = reference.removeprefix("env:") if reference.startswith("env:") else ""
        self._kind.setCurrentIndex(self._kind.findData("env" if variable else reference))
        self._secret.setText(variable)
        for state, box in self._on.items():
            box.setChecked(state in (webhook.on if webhook is not None else Webhook(name="", url="").on))
        self.tell("")
        self._refresh()

    # what is typed

    def _order(self) -> WebhookOrder:
        kind, typed = self._kind.currentData(), self._secret.text().strip()
        form = self._form.currentData()
        webhook = Webhook(
            name=self._name.text().strip(),
            url=self._url.text().strip(),
            form=form,
            secret=f"env:{typed}" if kind == "env" else kind,
            chat=self._chat.text().strip() if form == "telegram" else "",
            on=tuple(state for state, box in self._on.items() if box.isChecked()),
        )
        return WebhookOrder(webhook=webhook, before=self.current, secret=typed if kind == KEYRING else "")

    def _refresh(self) -> None:
        kind, form = self._kind.currentData(), self._form.currentData()
        self._rows.setRowVisible(self._chat, form == "telegram")
        self._url.setPlaceholderText(_URLS[form])
        self._secret.setVisible(bool(kind))
        in_keyring = kind == KEYRING
        self._secret.setEchoMode(QLineEdit.EchoMode.Password if in_keyring else QLineEdit.EchoMode.Normal)
        kept = self.tr("as it was typed before") if self.current else ""
        self._secret.setPlaceholderText(kept if in_keyring else "RIPGUI_HOOK")
        order = self._order()
        before = next((one for one in self._known if one.name == order.before), None)
        is_changed = order.webhook != before or bool(order.secret)
        problem = ""
        try:
            check_webhook(order.webhook)
            lacks = in_keyring and not order.secret and (before is None or before.secret != KEYRING)
            problem = self.tr("Type the secret, which goes into the keyring.") if lacks else ""
        except InputError as error:
            problem = in_words(str(error))
        is_begun = bool(order.webhook.name or order.webhook.url)
        if problem and is_begun and is_changed:
            self.tell(problem)
        elif is_changed:
            self.tell("")
        self.save.setEnabled(not problem and is_changed)
        self.test.setEnabled(bool(order.before) and not is_changed)
        self.calm()
        self.remove.setEnabled(bool(order.before))
        self.new.setEnabled(bool(order.before))

    def _on_save(self) -> None:
        self.saved.emit(self._order())

    def _with_current(self, asked: SignalInstance) -> None:
        if self.current:
            asked.emit(self.current)
