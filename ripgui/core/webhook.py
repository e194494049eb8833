# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: who is told when a task has ended, and in which words. No secret stands in any of it."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, assert_never

from ripgui.core.error import InputError
from ripgui.core.task import TaskState

if TYPE_CHECKING:
    from ripgui.core.history import HistoryEntry

type WebhookForm = Literal["json", "discord", "telegram"]
WEBHOOK_FORMS: tuple[WebhookForm, ...] = ("json", "discord", "telegram")

FORMAT = 1
SECRET_FIELD = "{secret}"  # noqa: S105  the place in an address, not what belongs there
"""Where the secret stands in the address of a receiver that asks for it there."""

_NAME = re.compile(r"\w[\w.-]*")
_REFERENCE = re.compile(r"|keyring|env:[A-Za-z_][A-Za-z0-9_]*")
_LONGEST_NAME = 60
_LONGEST_TEXT = 1900
"""Discord takes 2000 letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Webhook:
    """url: may hold {secret}. form: of the body. secret: a reference, "" for none; it signs what is sent, or fills the
    address. chat: whom Telegram's bot writes to. on: the states that are told.
    """

    name: str
    url: str
    form: WebhookForm = "json"
    secret: str = ""
    chat: str = ""
    on: tuple[TaskState, ...] = (TaskState.DONE, TaskState.FAILED)

    @property
    def is_signed(self) -> bool:
        return bool(self.secret) and SECRET_FIELD not in self.url


def check_webhook(webhook: Webhook) -> None:
    """Raises InputError for what cannot be one."""
    from urllib.parse import urlsplit

    if not _NAME.fullmatch(webhook.name) or len(webhook.name) > _LONGEST_NAME:
        raise InputError(f"{webhook.name!r} is not a name: it may have letters, digits, hyphens and dots within")
    plain = webhook.url.replace(SECRET_FIELD, "x")
    try:
        parts = urlsplit(plain)
    except ValueError as error:
        raise InputError("the address of a webhook begins with https:// and a name") from error
    if parts.scheme not in ("http", "https") or not parts.hostname or not plain.isprintable() or " " in plain:
        raise InputError("the address of a webhook begins with https:// and a name")
    if "@" in parts.netloc:
        raise InputError("no password belongs into the address of a webhook: write {secret} there, and give the secret")
    if not _REFERENCE.fullmatch(webhook.secret):
        raise InputError("a secret is said as env:NAME, or typed when it is asked for; never on a command line")
    if SECRET_FIELD in webhook.url and not webhook.secret:
        raise InputError("the address asks for a secret with {secret}: say which")
    if webhook.form == "telegram" and not webhook.chat:
        raise InputError("Telegram's bots write to a chat: say which with its number or @name")
    if not webhook.on or not set(webhook.on) <= {TaskState.DONE, TaskState.FAILED, TaskState.CANCELLED}:
        raise InputError("a webhook is told of tasks that are done, failed or cancelled")


def message(webhook: Webhook, entry: "HistoryEntry", *, key: str, sent_at: float, is_test: bool = False) -> object:
    """The body as `json.dumps` takes it. key: the same each time this is sent. docs/webhooks.md says what is in it."""
    from ripgui.core.history import entry_facts

    match webhook.form:
        case "json":
            head = {"format": FORMAT, "event": "test" if is_test else "task", "id": key, "sent_at": round(sent_at, 3)}
            return {**head, **entry_facts(entry)}
        case "discord":
            return {"content": sentence(entry, is_test=is_test), "allowed_mentions": {"parse": []}}
        case "telegram":
            return {"chat_id": webhook.chat, "text": sentence(entry, is_test=is_test)}
        case _:
            assert_never(webhook.form)


def sentence(entry: "HistoryEntry", *, is_test: bool = False) -> str:
    """What became of a task, for people to read."""
    from ripgui.core.history import entry_facts

    facts: Mapping[str, object] = entry_facts(entry)
    name = re.split(r"[\\/]", str(facts["source"]))[-1]
    if is_test:
        return f"RipGUI on {entry.machine}: this is a test"
    if entry.state is TaskState.DONE:
        minutes, speed = entry.active_s / 60, entry.speed_fps
        made = f"{entry.output_size_bytes / 1e6:.0f} MB in {minutes:.0f} min, {speed:.1f} fps"
        return f"✅ {name} is done: {made} ({entry.machine})"[:_LONGEST_TEXT]
    why = f": {entry.error}" if entry.error else ""
    mark = "❌" if entry.state is TaskState.FAILED else "⏹"
    return f"{mark} {name} {entry.state}{why} ({entry.machine})"[:_LONGEST_TEXT]
