# SPDX-License-Identifier: GPL-3.0-or-later
"""Finished results on their way: sent beside each other's work, stopped by a wish, paused with the queue."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest

from ripgui.core.cancel import CancelToken
from ripgui.core.event import Event, Finished, Logged, StageChanged
from ripgui.core.storage import Delivery, Storage
from ripgui.core.task import Task, TaskSpec, TaskState, Wish
from ripgui.core.treatment import Treatment
from ripgui.engine.delivery.storages import add_storage
from ripgui.engine.lock import task_is_owned, task_lock
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.job import Job
from ripgui.engine.work.merging import Result
from ripgui.engine.work.shipping import Parcel, Shipping
from tests.s3 import Fault, Proxy, faulty_proxy


class Told:
    """Everything that a shipping said, and ways to wait for it."""

    def __init__(self) -> None:
        self.events: list[Event] = []
        self.ended: list[Finished] = []
        self.moved = threading.Event()
        self.idle = threading.Event()

    def tell(self, event: Event) -> None:
        self.events.append(event)
        if isinstance(event, StageChanged) and event.progress is not None:
            self.moved.set()


@pytest.fixture
def told() -> Told:
    return Told()


@pytest.fixture
def shipping(store: Store, told: Told) -> Iterator[Shipping]:
    made = Shipping(store, told.tell, on_ended=told.ended.append, on_idle=told.idle.set, keeps_awake=lambda: False)
    yield made
    made.stop()
    made.wait()


@pytest.fixture
def proxy(box: Storage) -> Iterator[Proxy]:
    with faulty_proxy(box.endpoint) as made:
        add_storage(replace(box, endpoint=made.url, part_mib=5, parallel=1))
        yield made


@pytest.fixture
def output(tmp_path: Path) -> Path:
    """Three parts."""
    made = tmp_path / "film.mkv"
    with made.open("wb") as file:
        file.truncate(11 << 20)
    return made


def parcel(store: Store, output: Path, storage: str = "box") -> Parcel:
    treatment = Treatment(delivery=Delivery(storage=storage))
    spec = TaskSpec(source="/a.mkv", output=str(output), script="", encoder="-c:v libx264", treatment=treatment)
    task = store.add(spec)
    lock = task_lock(task.id)
    assert lock.take()
    job = Job(task, store, Settings(), lambda _: None, CancelToken())
    result = Result(output=str(output), frames=1, size_bytes=output.stat().st_size, notes=())
    return Parcel(task=task, job=job, result=result, lock=lock)


def state(store: Store, task: Task) -> tuple[TaskState, str]:
    now = store.task(task.id)
    return now.state, now.delivered


def test_one_is_sent_after_the_other_and_one_that_fails_keeps_none_from_it(
    store: Store, shipping: Shipping, told: Told, proxy: Proxy, tmp_path: Path
) -> None:
    first, second = tmp_path / "first.mkv", tmp_path / "second.mkv"
    first.write_bytes(b"first")
    second.write_bytes(b"second")
    bad, good = parcel(store, first, "nobody"), parcel(store, second)
    shipping.take(bad)
    shipping.take(good)
    assert told.idle.wait(30)
    shipping.wait()
    assert [(each.task, each.state) for each in told.ended] == [(1, TaskState.FAILED), (2, TaskState.DONE)]
    assert "there is no storage 'nobody'" in told.ended[0].error
    assert "queue retry 1 --upload" in told.ended[0].error
    assert state(store, good.task) == (TaskState.DONE, "storage:box/second.mkv")
    assert first.exists()
    assert not task_is_owned(1)


def test_a_store_that_refuses_at_the_end_is_told_of_and_keeps_none_from_being_sent(
    store: Store, shipping: Shipping, told: Told, output: Path
) -> None:
    first, second = parcel(store, output, "nobody"), parcel(store, output, "nobody")
    emit, on_ended = shipping._emit, shipping._on_ended

    def refusing(event: Event) -> None:
        emit(event)
        store.ask("PRAGMA query_only = ON")

    def willing(finished: Finished) -> None:
        store.ask("PRAGMA query_only = OFF")
        on_ended(finished)

    shipping._emit, shipping._on_ended = refusing, willing
    shipping.take(first)
    assert told.idle.wait(30)
    shipping._emit = emit
    told.idle.clear()
    shipping.take(second)
    assert told.idle.wait(30)
    assert shipping.task_ids == ()
    assert [(each.task, each.state) for each in told.ended] == [(1, TaskState.FAILED), (2, TaskState.FAILED)]
    assert "cannot be written" in told.ended[0].error
    assert state(store, second.task) == (TaskState.FAILED, "")
    assert not task_is_owned(1)


@pytest.mark.parametrize("wish", [Wish.PAUSE, Wish.NONE])
def test_what_is_stopped_goes_on_another_time(
    shipping: Shipping, told: Told, proxy: Proxy, output: Path, wish: Wish
) -> None:
    after = TaskState.PAUSED if wish is Wish.PAUSE else TaskState.WAITING
    proxy.faults.append(Fault(kind="stall", part="partNumber=2"))
    store = shipping._store
    sent = parcel(store, output)
    shipping.take(sent)
    assert told.moved.wait(30)
    store.update(sent.task.id, wish=wish)
    shipping.stop(sent.task.id)
    shipping.wait()
    assert state(store, sent.task) == (after, "")
    assert (told.ended[0].state, told.ended[0].error) == (after, "")
    assert output.exists()


CRASHING = """\
import os, sys
with open({begun!r}, "a") as begun:
    begun.write("x")
print("the last line", file=sys.stderr, flush=True)
os.abort()
"""


def worker() -> psutil.Process:
    [found] = [child for child in psutil.Process().children() if child.cmdline()[-2:] == ["--worker", "delivery"]]
    return found


def test_another_worker_goes_on_with_what_was_sent_when_one_died(
    store: Store, shipping: Shipping, told: Told, proxy: Proxy, output: Path
) -> None:
    proxy.faults.append(Fault(kind="stall", part="partNumber=2"))
    sent = parcel(store, output)
    shipping.take(sent)
    while not proxy.count("PUT", "partNumber=2"):
        assert not told.idle.wait(0.02)
    worker().kill()
    assert told.idle.wait(30)
    assert state(store, sent.task) == (TaskState.DONE, "storage:box/film.mkv")
    assert [proxy.count("PUT", f"partNumber={number}") for number in (1, 2, 3)] == [1, 2, 1]
    assert ["SIGKILL" in event.text for event in told.events if isinstance(event, Logged)] == [True]


@pytest.mark.usefixtures("proxy")
def test_what_ends_every_worker_ends_the_sending(
    shipping: Shipping, told: Told, output: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = output.with_name("begun")
    output.with_name("boto3.py").write_text(CRASHING.format(begun=str(begun)))
    monkeypatch.setenv("PYTHONPATH", str(output.parent))
    sent = parcel(shipping._store, output)
    shipping.take(sent)
    assert told.idle.wait(30)
    shipping.wait()
    assert (state(shipping._store, sent.task), begun.read_text()) == ((TaskState.FAILED, ""), "xxx")
    assert "SIGABRT" in told.ended[0].error
    assert f"queue retry {sent.task.id} --upload" in told.ended[0].error
