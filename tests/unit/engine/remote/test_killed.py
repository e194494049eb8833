# SPDX-License-Identifier: GPL-3.0-or-later
"""Killed between any two calls, the next start goes on, and nothing was submitted twice."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import override

import pytest

from ripgui.core.endpoint import EndpointKind
from ripgui.core.remote import RemotePhase
from ripgui.core.task import TaskState
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store
from tests.remote.loopback import Asked, Loopback, Reply, serve
from tests.remote.systems import SYSTEMS
from tests.unit.engine.remote.farm import add_task, key_variables, open_desk

ROOT = Path(__file__).parents[4]


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


class Killing(Loopback):
    """A server that ends the program which asks it for a path with this end, before or after it did the work."""

    def __init__(self, server: Loopback, end: str, *, does_work: bool) -> None:
        super().__init__()
        self._server = server
        self._end = end
        self._does_work = does_work
        self.victim = 0

    @override
    def reply(self, asked: Asked) -> Reply:
        self._server.url = self.url
        is_last = bool(self.victim) and asked.path.endswith(self._end)
        reply = self._server.reply(asked) if self._does_work or not is_last else Reply(b"")
        if is_last:
            os.kill(self.victim, signal.SIGKILL)
            self.victim = 0
        return reply


def kill_sender(server: Killing, kind: EndpointKind) -> None:
    """Lets a program of its own send what waits, until the server ends it."""
    argv = [sys.executable, "-m", "tests.unit.engine.remote.sender"]
    with server.lock, subprocess.Popen(argv, cwd=ROOT, env=os.environ | key_variables(kind)) as sender:
        server.victim = sender.pid
        server.lock.release()
        try:
            assert sender.wait(60) == -signal.SIGKILL
        finally:
            sender.kill()
            server.lock.acquire()


@pytest.mark.parametrize("does_work", [False, True])
def test_the_next_start_goes_on_with_what_was_sent_once(
    store: Store, make_clip: Callable[..., Path], does_work: bool
) -> None:
    with serve(Killing(SYSTEMS["finalrip"].server(), "/start", does_work=does_work)) as server:
        task = add_task(store, "finalrip", server.url, make_clip(), result="stays")
        kill_sender(server, "finalrip")
        assert store.task(task.id).state is TaskState.REMOTE
        assert Queue(store).recover() == [task.id]
        before = server.count("/start")
        with open_desk(store) as desk:
            finished = desk.run(task)
    assert (finished.state, finished.error) == (TaskState.DONE, "")
    assert server.count("/start") - before == (0 if does_work else 1)


def test_what_cannot_be_asked_for_stands_at_may_have_been_accepted(
    store: Store, make_clip: Callable[..., Path]
) -> None:
    with serve(Killing(SYSTEMS["revid"].server(), "/video/split", does_work=True)) as server:
        # What is fetched from an address of the web needs no storage.
        task = add_task(store, "revid", server.url, make_clip(), is_fetched=True)
        kill_sender(server, "revid")
        Queue(store).recover()
        with open_desk(store) as desk:
            finished = desk.run(task)
            assert desk.record(task).phase is RemotePhase.UNSURE
    assert (finished.state, "may have accepted" in finished.error) == (TaskState.FAILED, True)
    assert server.count("/video/split") == 1
