# SPDX-License-Identifier: GPL-3.0-or-later
"""Webhooks: what a receiver gets, how it is signed, and what happens while it does not hear."""

import asyncio
import hashlib
import hmac
import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest

from ripgui.core.error import InputError, ToolError
from ripgui.core.task import TaskState
from ripgui.core.webhook import Webhook, check_webhook, sentence
from ripgui.delivery.webhook import Backoff, send
from tests.unit.delivery.receiver import Receiver, receiver
from tests.unit.engine.queue.test_history import DONE, FAILED

QUICK = Backoff(tries=3, pause_s=0.0)


@pytest.fixture
def hears() -> Iterator[Receiver]:
    with receiver() as made:
        yield made


def tell(webhook: Webhook, **more: bool) -> list[str]:
    """Tells of a task that is done; returns what was said of further tries."""
    retries: list[str] = []
    asyncio.run(send(webhook, DONE, key="k1", backoff=QUICK, on_retry=retries.append, **more))
    return retries


def test_a_receiver_gets_the_facts_of_a_task_signed(hears: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOOK", "s3cr3t")
    tell(Webhook(name="home", url=f"{hears.url}/in?x=1", secret="env:HOOK"))
    [(path, headers, body)] = hears.got
    assert (path, headers["content-type"]) == ("/in?x=1", "application/json")
    assert headers["x-ripgui-signature"] == f"sha256={hmac.new(b's3cr3t', body, hashlib.sha256).hexdigest()}"
    assert (headers["x-ripgui-event"], headers["x-ripgui-delivery"]) == ("task", "k1")
    told = json.loads(body)
    assert {name: told[name] for name in ("format", "event", "id", "task", "state", "source", "speed_fps")} == {
        "format": 1,
        "event": "task",
        "id": "k1",
        "task": 7,
        "state": "done",
        "source": DONE.spec.source,
        "speed_fps": 30.0,
    }
    assert "s3cr3t" not in body.decode()


def test_what_is_busy_or_away_is_told_again_and_what_refuses_is_not(hears: Receiver) -> None:
    webhook = Webhook(name="home", url=hears.url)
    hears.answers += [503, 429]
    assert tell(webhook) == [
        "the webhook home does not hear (it answered 503); it is told again",
        "the webhook home does not hear (it answered 429); it is told again",
    ]
    assert {body["id"] for body in hears.bodies} == {"k1"}
    hears.answers += [500, 500, 500]
    with pytest.raises(ToolError, match="told in vain: it answered 500"):
        tell(webhook)
    # Nobody is sent elsewhere with what is meant for one.
    for status in (403, 302):
        before = len(hears.got)
        hears.answers.append(status)
        with pytest.raises(ToolError, match=f"home refuses what it is told: it answered {status}"):
            tell(webhook)
        assert len(hears.got) == before + 1


def test_a_receiver_that_is_not_there_is_told_in_vain() -> None:
    with pytest.raises(ToolError, match=r"told in vain: 127\.0\.0\.1 cannot be reached"):
        tell(Webhook(name="home", url="http://127.0.0.1:9/in"))


def test_discord_and_telegram_get_a_sentence_and_their_secret_in_the_address(
    hears: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOK", "123:abc")
    tell(Webhook(name="one", url=f"{hears.url}/api/webhooks/{{secret}}", form="discord", secret="env:HOOK"))
    telegram = Webhook(
        name="two", url=f"{hears.url}/bot{{secret}}/sendMessage", form="telegram", secret="env:HOOK", chat="-100"
    )
    tell(telegram)
    text = "✅ Größe.mkv is done: 300 MB in 8 min, 30.0 fps (attic)"
    assert hears.bodies == [
        {"content": text, "allowed_mentions": {"parse": []}},
        {"chat_id": "-100", "text": text},
    ]
    assert [path for path, _, _ in hears.got] == ["/api/webhooks/123:abc", "/bot123:abc/sendMessage"]
    assert all("x-ripgui-signature" not in headers for _, headers, _ in hears.got)


def test_no_error_tells_the_secret(hears: Receiver, monkeypatch: pytest.MonkeyPatch) -> None:
    webhook = Webhook(name="one", url=f"{hears.url}/{{secret}}", secret="env:HOOK")
    with pytest.raises(InputError, match="HOOK, which is not set"):
        tell(webhook)
    monkeypatch.setenv("HOOK", "hush hush")
    with pytest.raises(InputError, match="has a space") as caught:
        tell(webhook)
    assert "hush" not in str(caught.value)
    monkeypatch.setenv("HOOK", "hush")
    hears.answers.append(404)
    with pytest.raises(ToolError) as refused:
        tell(webhook)
    assert "hush" not in str(refused.value)


def test_failures_are_told_with_their_reason() -> None:
    assert sentence(FAILED) == "❌ Größe.mkv failed: Disk on fire (attic)"
    assert len(sentence(replace(FAILED, error="x" * 5000))) < 2000


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"name": "a b"}, "is not a name"),
        ({"url": "file:///etc/passwd"}, "begins with https"),
        ({"url": "ftp://example.org/in"}, "begins with https"),
        ({"url": "https://me:pass@example.org/"}, "no password"),
        ({"url": "https://example.org/{secret}"}, "asks for a secret"),
        ({"secret": "plain text"}, "never on a command line"),
        ({"form": "telegram"}, "which with its number"),
        ({"on": (TaskState.RUNNING,)}, "done, failed or cancelled"),
    ],
)
def test_what_cannot_be_a_webhook_is_refused(changes: dict[str, Any], problem: str) -> None:
    with pytest.raises(InputError, match=problem):
        check_webhook(replace(Webhook(name="home", url="https://example.org/in"), **changes))


def test_pauses_grow_to_a_limit() -> None:
    pauses = [Backoff().pause(attempt) for attempt in range(1, 8)]
    assert pauses == [2, 6, 18, 54, 162, 486, 600]
