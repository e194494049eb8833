# SPDX-License-Identifier: GPL-3.0-or-later
"""The herald: webhooks hear of tasks that end, and nothing waits for those that do not hear."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.event import Event, Logged
from ripgui.core.history import HistoryEntry
from ripgui.core.task import TaskState
from ripgui.core.treatment import Treatment
from ripgui.core.webhook import Webhook
from ripgui.engine.delivery.herald import Herald
from ripgui.engine.delivery.webhooks import find_webhook, load_webhooks, remove_webhook, save_webhook, webhooks_path
from ripgui.engine.preset.preset import read_preset
from ripgui.engine.preset.preset_writer import written
from ripgui.engine.queue.spec_check import check_spec
from tests.unit.delivery.receiver import Receiver, receiver
from tests.unit.engine.queue.test_history import DONE, FAILED


@pytest.fixture
def hears() -> Iterator[Receiver]:
    with receiver() as made:
        save_webhook(Webhook(name="home", url=made.url))
        yield made


def told_of(entry: HistoryEntry, webhook: str = "home") -> HistoryEntry:
    return replace(entry, spec=replace(entry.spec, treatment=Treatment(webhook=webhook)))


class Log:
    """What is told while the herald works."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.came = threading.Event()

    def __call__(self, event: Event) -> None:
        assert isinstance(event, Logged)
        self.lines.append(event.text)
        self.came.set()


def test_a_task_that_ends_is_told_of_and_one_without_a_webhook_is_not(hears: Receiver) -> None:
    log = Log()
    herald = Herald(log)
    for entry in (told_of(DONE), told_of(FAILED), DONE, told_of(replace(DONE, state=TaskState.CANCELLED))):
        herald.tell(entry)
    herald.close(20.0)
    assert sorted(body["state"] for body in hears.bodies) == ["done", "failed"]
    assert log.lines == []
    herald.tell(told_of(DONE))
    assert len(hears.got) == 2


def test_what_does_not_hear_is_given_up_at_the_end_and_told_of(hears: Receiver) -> None:
    hears.answers += [503] * 9
    log = Log()
    herald = Herald(log)
    herald.tell(told_of(DONE))
    assert log.came.wait(60.0)
    herald.close(0.0)
    assert log.lines == [
        "the webhook home does not hear (it answered 503); it is told again",
        "the webhook home was not told: the program ended before",
    ]


def test_a_webhook_that_was_removed_meanwhile_is_named() -> None:
    log = Log()
    herald = Herald(log)
    herald.tell(told_of(DONE, "gone"))
    herald.close(20.0)
    assert log.lines == ["there is no webhook 'gone'; add one first"]


def test_webhooks_are_kept_by_name_and_without_their_secrets() -> None:
    save_webhook(Webhook(name="b", url="https://example.org/b", secret="env:HOOK"))
    save_webhook(Webhook(name="A", url="https://example.org/a"))
    assert [webhook.name for webhook in load_webhooks()] == ["A", "b"]
    with pytest.raises(InputError, match="there is another webhook A already"):
        save_webhook(Webhook(name="A", url="https://example.org/c"))
    save_webhook(Webhook(name="A", url="https://example.org/c"), replaces=True)
    assert find_webhook("A").url == "https://example.org/c"
    remove_webhook("A")
    with pytest.raises(InputError, match="there is no webhook 'A'; there is b"):
        find_webhook("A")
    webhooks_path().write_text("{")
    with pytest.raises(InputError, match="is not right"):
        load_webhooks()


def test_a_preset_carries_the_name_alone_and_a_task_needs_one_that_is_there(hears: Receiver, tmp_path: Path) -> None:
    path = tmp_path / "mine.toml"
    path.write_text('format = 1\ntitle = "Mine"\nencoder = "-c:v libx264"\nwebhook = "home"\n')
    preset = read_preset(path)
    assert preset.treatment.webhook == "home"
    assert 'webhook = "home"' in written(preset)
    assert hears.url not in written(preset)
    spec = replace(DONE.spec, treatment=preset.treatment)
    check_spec(spec)
    with pytest.raises(InputError, match="there is no webhook 'work'"):
        check_spec(replace(spec, treatment=Treatment(webhook="work")))
