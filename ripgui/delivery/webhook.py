# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends what is told of a task to a webhook: signed, and anew with longer and longer pauses while nobody hears it."""

import asyncio
import hashlib
import hmac
import json
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass

from ripgui.core.error import InputError, ToolError
from ripgui.core.history import HistoryEntry
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.webhook import SECRET_FIELD, Webhook, message
from ripgui.delivery.secret import secret
from ripgui.web.http import BUSY, Patience, open_site

SECRET_NAME = "secret"  # noqa: S105  what it is called, not what it is
_ONCE = Patience(timeout_s=15.0, tries=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Backoff:
    """tries: in all. pause_s: before the second; each further one is `factor` times as long, `longest_s` at most."""

    tries: int = 7
    pause_s: float = 2.0
    factor: float = 3.0
    longest_s: float = 600.0

    def pause(self, attempt: int) -> float:
        """Seconds after the try number `attempt`, from 1."""
        return min(self.longest_s, self.pause_s * self.factor ** (attempt - 1))


BACKOFF = Backoff()


def owner_of(webhook: Webhook) -> str:
    """Whose secret it is, as the keyring calls it."""
    return f"webhook {webhook.name}"


def signature(body: bytes, key: str) -> str:
    """As the header X-RipGUI-Signature has it."""
    return f"sha256={hmac.new(key.encode(), body, hashlib.sha256).hexdigest()}"


async def send(
    webhook: Webhook,
    entry: HistoryEntry,
    *,
    key: str,
    backoff: Backoff = BACKOFF,
    on_retry: Callable[[str], None] = lambda _: None,
    is_test: bool = False,
) -> None:
    """Tells it. Raises InputError where it cannot be, ToolError where nobody took it."""
    value = secret(webhook.secret, owner_of(webhook), SECRET_NAME) if webhook.secret else ""
    if any(letter.isspace() or not letter.isprintable() for letter in value):
        raise InputError(f"the secret of the webhook {webhook.name} has a space or a line break in it")
    url = webhook.url.replace(SECRET_FIELD, value)
    for attempt in range(1, backoff.tries + 1):
        # Stamped anew, so that a receiver can refuse what somebody recorded; the id stays.
        body = json.dumps(message(webhook, entry, key=key, sent_at=time.time(), is_test=is_test)).encode()
        headers = {"Content-Type": "application/json", "X-RipGUI-Event": "test" if is_test else "task"}
        headers["X-RipGUI-Delivery"] = key
        if webhook.is_signed:
            headers["X-RipGUI-Signature"] = signature(body, value)
        problem = await _post(webhook, url, body, headers)
        if problem is None:
            return
        if attempt == backoff.tries:
            raise ToolError(f"the webhook {webhook.name} was told in vain: {problem}")
        on_retry(f"the webhook {webhook.name} does not hear ({problem}); it is told again")
        await asyncio.sleep(backoff.pause(attempt))


async def _post(webhook: Webhook, url: str, body: bytes, headers: dict[str, str]) -> str | None:
    """Why it was not taken and may be later, None where it was. Raises ToolError where it never will be."""
    try:
        # What is told of an address that is none must not tell the secret.
        async with open_site(webhook.url.replace(SECRET_FIELD, "x"), _ONCE) as site:
            answer = await site.post(url, body, headers=headers)
    except ToolError as error:
        return str(error)
    if answer.is_success:
        return None
    told = f"it answered {answer.status}"
    if answer.status in BUSY or answer.status in (408, 425):
        return told
    raise ToolError(f"the webhook {webhook.name} refuses what it is told: {told}")


def made_up_entry() -> HistoryEntry:
    """What a webhook is tried with."""
    spec = TaskSpec(source="/videos/test.mkv", output="/videos/test-encoded.mkv", script="", encoder="-c:v libx264")
    now = time.time()
    return HistoryEntry(
        task=0,
        state=TaskState.DONE,
        spec=spec,
        machine=platform.node(),
        codec="libx264",
        created_at=now,
        started_at=now,
        finished_at=now,
    )
