# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: which there are, where they lead, and which of them is told of a task."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Signal, SignalInstance
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ripgui.core.error import InputError
from ripgui.core.storage import KEYRING
from ripgui.core.task import TaskState
from ripgui.core.webhook import Webhook, check_webhook
from ripgui.ui import wording
from ripgui.ui.look import ElidedLabel, label, set_tone
from ripgui.ui.theme import GRID, Theme

_LABEL_WIDTH = 84
_LIST_WIDTH = 190
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


class WebhookDialog(QDialog):
    """Beside the window, which stays usable. used: a name, or "" for nobody. saved: a WebhookOrder.

    tested, removed: a name.
    """

    used = Signal(str)
    saved = Signal(object)
    tested = Signal(str)
    removed = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("webhookDialog")
        self.setWindowTitle(self.tr("Webhooks"))
        self.resize(760, 460)
        self._known: tuple[Webhook, ...] = ()
        self._use_label = ElidedLabel(tone="dim")
        self._use = QComboBox()
        self._use.setObjectName("webhookUse")
        self._use.setAccessibleName(self.tr("Who is told"))
        self._list = QTreeWidget()
        self._list.setObjectName("tracksView")
        self._list.setAccessibleName(self.tr("Webhooks"))
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setFixedWidth(_LIST_WIDTH)
        self._make_fields()
        self._make_buttons()
        self._lay_out(theme)
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

    def _make_buttons(self) -> None:
        def button(text: str, name: str) -> QPushButton:
            made = QPushButton(text)
            made.setObjectName(name)
            made.setAutoDefault(False)
            return made

        self._new = button(self.tr("&New"), "webhookNew")
        self._remove = button(self.tr("&Remove"), "webhookRemove")
        self._test = button(self.tr("&Test"), "webhookTest")
        self._save = button(self.tr("&Save"), "webhookSave")
        self._save.setProperty("primary", True)
        self._told = label(tone="dim")
        self._told.setWordWrap(True)

    def _lay_out(self, theme: Theme) -> None:
        use, body, side, buttons, secret, on = (QHBoxLayout() for _ in range(6))
        for row in (use, body, side, buttons, secret, on):
            row.setSpacing(GRID)
        use.addWidget(self._use_label, 1)
        use.addWidget(self._use)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self._list, 1)
        side.addWidget(self._new)
        side.addWidget(self._remove)
        left.addLayout(side)
        secret.addWidget(self._kind)
        secret.addWidget(self._secret, 1)
        for box in self._on.values():
            on.addWidget(box)
        on.addStretch(1)
        form = QFormLayout()
        form.setSpacing(GRID)
        for text, field in (
            (self.tr("Name"), self._name),
            (self.tr("Sends"), self._form),
            (self.tr("Address"), self._url),
            (self.tr("Chat"), self._chat),
            (self.tr("Secret"), secret),
            (self.tr("Told of"), on),
        ):
            heading = label(text, tone="dim")
            heading.setMinimumWidth(_LABEL_WIDTH)
            form.addRow(heading, field)
        self._rows = form
        buttons.addStretch(1)
        buttons.addWidget(self._test)
        buttons.addWidget(self._save)
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addLayout(form)
        right.addStretch(1)
        right.addWidget(self._told)
        right.addLayout(buttons)
        body.addLayout(left)
        body.addSpacing(GRID)
        body.addLayout(right, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 2 * GRID)
        layout.setSpacing(GRID + 4)
        layout.addWidget(label(self.windowTitle(), font=theme.heading))
        layout.addLayout(use)
        layout.addLayout(body, 1)

    def _connect(self) -> None:
        self._use.activated.connect(lambda: self.used.emit(self._use.currentData()))
        self._list.currentItemChanged.connect(self._on_row)
        self._form.currentIndexChanged.connect(self._refresh)
        self._kind.currentIndexChanged.connect(self._refresh)
        for line in (self._name, self._url, self._chat, self._secret):
            line.textChanged.connect(self._refresh)
        for box in self._on.values():
            box.toggled.connect(self._refresh)
        self._new.clicked.connect(self._begin_new)
        self._remove.clicked.connect(lambda: self._with_current(self.removed))
        self._test.clicked.connect(lambda: self._with_current(self.tested))
        self._save.clicked.connect(self._on_save)

    # what there is

    def show_webhooks(self, known: Sequence[Webhook], select: str = "") -> None:
        used, current = self._use.currentData() or "", select or self.current
        self._known = tuple(known)
        names = [webhook.name for webhook in self._known]
        self._list.blockSignals(True)
        self._list.clear()
        self._list.addTopLevelItems([QTreeWidgetItem([name]) for name in names])
        place = names.index(current) if current in names else 0
        if names:
            self._list.setCurrentIndex(self._list.model().index(place, 0))
        self._list.blockSignals(False)
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
        item = self._list.currentItem()
        return item.text(0) if item is not None else ""

    def tell(self, text: str, *, is_error: bool = False) -> None:
        self._told.setText(text)
        set_tone(self._told, "error" if is_error else "dim")

    def _show_used(self, name: str) -> None:
        if name and self._use.findData(name) < 0:
            self._use.addItem(name, name)  # of a preset from elsewhere
        self._use.setCurrentIndex(max(0, self._use.findData(name)))

    def _on_row(self) -> None:
        self._show_form(next((webhook for webhook in self._known if webhook.name == self.current), None))

    def _begin_new(self) -> None:
        self._list.setCurrentIndex(QModelIndex())
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
            problem = str(error)
        is_begun = bool(order.webhook.name or order.webhook.url)
        if problem and is_begun and is_changed:
            self.tell(problem)
        elif is_changed:
            self.tell("")
        self._save.setEnabled(not problem and is_changed)
        self._test.setEnabled(bool(order.before) and not is_changed)
        self._remove.setEnabled(bool(order.before))

    def _on_save(self) -> None:
        self.saved.emit(self._order())

    def _with_current(self, asked: SignalInstance) -> None:
        if self.current:
            asked.emit(self.current)
