# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialog of the webhooks, and does what is asked there, off the window's thread."""

import asyncio
import uuid
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.webhook import Webhook
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow
    from ripgui.ui.webhook.dialog import WebhookDialog, WebhookOrder


class WebhookCommands(QObject):
    """The dialog is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: WebhookDialog | None = None
        window.actions_by_name.on("webhooks", self._show)

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.webhook.dialog import WebhookDialog

            self._dialog = made = WebhookDialog(self._window.theme, self._window)
            made.used.connect(self._use)
            made.saved.connect(self._save)
            made.tested.connect(self._test)
            made.removed.connect(self._remove)
            self._window.editing.subject_changed.connect(self._show_subject)
        self._load("")
        self._show_subject()
        come_forward(self._dialog)

    def _show_subject(self) -> None:
        editing = self._window.editing
        if self._dialog is None:
            return
        text = self.tr("When a file that is added next is done or failed, this is told:")
        if editing.task is not None:
            text = self.tr("When {name} is done or failed, this is told:")
            text = text.format(name=self._window.name_of(editing.task.id))
        self._dialog.show_use(text, editing.treatment.webhook, can=editing.is_editable)

    def _use(self, name: str) -> None:
        editing = self._window.editing
        editing.treat(replace(editing.treatment, webhook=name))

    def _load(self, select: str) -> None:
        self._run(_load, lambda known: self._on_loaded(known, select))

    def _on_loaded(self, known: tuple[Webhook, ...], select: str) -> None:
        if self._dialog is not None:
            self._dialog.show_webhooks(known, select)
            self._show_subject()

    def _save(self, order: "WebhookOrder") -> None:
        name = order.webhook.name
        told = self.tr("{name} is kept; a test shows whether it works.").format(name=name)

        def done(known: tuple[Webhook, ...]) -> None:
            self._on_loaded(known, name)
            self._tell(told)

        self._run(partial(_save, order), done)

    def _remove(self, name: str) -> None:
        self._run(partial(_remove, name), lambda known: self._on_loaded(known, ""))

    def _test(self, name: str) -> None:
        self._tell(self.tr("{name} is told …").format(name=name))
        self._run(partial(_test, name), lambda _: self._tell(self.tr("{name} took it.").format(name=name)))

    def _run[T](self, work: Callable[[], T], then: Callable[[T], object]) -> None:
        self._window.background.run_in_order(work, then, lambda problem: self._tell(problem, is_error=True))

    def _tell(self, text: str, *, is_error: bool = False) -> None:
        if self._dialog is not None:
            self._dialog.tell(text, is_error=is_error)


# for other threads


def _load() -> tuple[Webhook, ...]:
    from ripgui.engine.delivery.webhooks import load_webhooks

    return load_webhooks()


def _save(order: "WebhookOrder") -> tuple[Webhook, ...]:
    from ripgui.core.storage import KEYRING
    from ripgui.delivery.secret import forget_secret, keep_secret, secret
    from ripgui.delivery.webhook import SECRET_NAME, owner_of
    from ripgui.engine.delivery.webhooks import find_webhook, load_webhooks, remove_webhook, save_webhook

    webhook, before = order.webhook, find_webhook(order.before) if order.before else None
    is_renamed = before is not None and before.name != webhook.name
    typed = order.secret
    if not typed and is_renamed and before is not None and webhook.secret == before.secret == KEYRING:
        typed = secret(KEYRING, owner_of(before), SECRET_NAME)
    if typed:
        keep_secret(owner_of(webhook), SECRET_NAME, typed)
    save_webhook(webhook, replaces=before is not None and not is_renamed)
    if before is not None and is_renamed:
        remove_webhook(before.name)
    if before is not None and before.secret == KEYRING and (is_renamed or webhook.secret != KEYRING):
        forget_secret(owner_of(before), SECRET_NAME)
    return load_webhooks()


def _remove(name: str) -> tuple[Webhook, ...]:
    from ripgui.core.storage import KEYRING
    from ripgui.delivery.secret import forget_secret
    from ripgui.delivery.webhook import SECRET_NAME, owner_of
    from ripgui.engine.delivery.webhooks import find_webhook, load_webhooks, remove_webhook

    webhook = find_webhook(name)
    remove_webhook(name)
    if webhook.secret == KEYRING:
        forget_secret(owner_of(webhook), SECRET_NAME)
    return load_webhooks()


def _test(name: str) -> None:
    from ripgui.delivery.webhook import Backoff, made_up_entry, send
    from ripgui.engine.delivery.webhooks import find_webhook

    once = Backoff(tries=1)
    asyncio.run(send(find_webhook(name), made_up_entry(), key=uuid.uuid4().hex, backoff=once, is_test=True))
