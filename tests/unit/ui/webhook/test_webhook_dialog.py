# SPDX-License-Identifier: GPL-3.0-or-later
"""The dialog of the webhooks: what is typed is checked, kept without its secret, tried, and used for a task."""

from collections.abc import Iterator

import keyring
import pytest
from keyring.backend import KeyringBackend
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from ripgui.core.task import TaskSpec
from ripgui.core.webhook import Webhook
from ripgui.engine.delivery.webhooks import find_webhook, load_webhooks, save_webhook, webhooks_path
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import Theme
from ripgui.ui.webhook.dialog import WebhookDialog, WebhookOrder
from tests.keyring_box import KeyringBox
from tests.unit.delivery.receiver import receiver
from tests.unit.ui.hand import Calls, asked, child, fill, sent, trigger
from tests.unit.ui.rows import make_row


@pytest.fixture
def box() -> Iterator[KeyringBox]:
    before: KeyringBackend = keyring.get_keyring()
    made = KeyringBox()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> WebhookDialog:
    made = WebhookDialog(theme)
    qtbot.addWidget(made)
    made.show_webhooks([Webhook(name="home", url="https://example.org/in", secret="env:HOOK")])
    return made


def type_in(dialog: WebhookDialog, name: str, text: str) -> None:
    child(dialog, QLineEdit, name).setText(text)


def choose(dialog: WebhookDialog, name: str, value: str) -> None:
    shown = child(dialog, QComboBox, name)
    shown.setCurrentIndex(shown.findData(value))


def test_what_is_typed_is_checked_before_it_can_be_kept(qtbot: QtBot, dialog: WebhookDialog) -> None:
    save, test = child(dialog, QPushButton, "webhookSave"), child(dialog, QPushButton, "webhookTest")
    assert (dialog.current, save.isEnabled(), test.isEnabled()) == ("home", False, True)
    child(dialog, QPushButton, "webhookNew").click()
    assert (dialog.current, test.isEnabled()) == ("", False)
    type_in(dialog, "webhookName", "phone")
    choose(dialog, "webhookForm", "telegram")
    type_in(dialog, "webhookUrl", "https://api.telegram.org/bot{secret}/sendMessage")
    assert not save.isEnabled()
    type_in(dialog, "webhookChat", "42")
    choose(dialog, "webhookKind", "keyring")
    assert not save.isEnabled()
    type_in(dialog, "webhookSecret", "123:abc")
    assert child(dialog, QLineEdit, "webhookSecret").echoMode() is QLineEdit.EchoMode.Password
    with qtbot.waitSignal(dialog.saved) as caught:
        save.click()
    [order] = sent(caught)
    assert isinstance(order, WebhookOrder)
    assert (order.before, order.secret, order.webhook.chat, order.webhook.secret) == ("", "123:abc", "42", "keyring")


def test_the_window_keeps_tries_and_uses_a_webhook(
    qtbot: QtBot, window: MainWindow, calls: Calls, box: KeyringBox
) -> None:
    fill(window, make_row(1))
    window.queue.view.select(1)
    with receiver() as hears:
        save_webhook(Webhook(name="home", url=hears.url))
        trigger(window, "webhooks")
        dialog = child(window, WebhookDialog)
        qtbot.waitUntil(lambda: dialog.current == "home")
        choose(dialog, "webhookKind", "keyring")
        type_in(dialog, "webhookSecret", "hush")
        type_in(dialog, "webhookName", "work")
        child(dialog, QPushButton, "webhookSave").click()
        qtbot.waitUntil(lambda: dialog.current == "work")
        assert [webhook.name for webhook in load_webhooks()] == ["work"]
        assert box.kept == {("ripgui", "webhook work/secret"): "hush"}
        assert "hush" not in webhooks_path().read_text()
        child(dialog, QPushButton, "webhookTest").click()
        qtbot.waitUntil(lambda: len(hears.got) == 1)
        assert hears.bodies[0]["event"] == "test"
        use = child(dialog, QComboBox, "webhookUse")
        use.setCurrentIndex(use.findData("work"))
        use.activated.emit(use.currentIndex())
        window.editing.flush()
        _, spec = asked(calls, "edit_task")[-1]
        assert isinstance(spec, TaskSpec)
        assert spec.treatment.webhook == find_webhook("work").name
        for _ in range(2):
            child(dialog, QPushButton, "webhookRemove").click()
        qtbot.waitUntil(lambda: not load_webhooks())
        qtbot.waitUntil(lambda: not box.kept)
        window.background.wait()
