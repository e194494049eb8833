# SPDX-License-Identifier: GPL-3.0-or-later
"""`kill -9` at each call to each remote system, before the system heard it or before its answer was read."""

import contextlib
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import override

from rich.console import Console
from rich.progress import track

from ripgui.core.endpoint import ENDPOINT_KINDS, EndpointKind
from ripgui.core.remote import RemotePhase
from ripgui.core.task import TaskState
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store
from ripgui.remote.dialect import Capability
from ripgui.remote.registry import ABOUT
from tests.chaos.page import Effort, Section
from tests.chaos.world import FoundError, make_film
from tests.remote.loopback import Asked, Loopback, Reply, serve
from tests.remote.systems import SYSTEMS
from tests.unit.engine.remote.farm import add_task, key_variables, open_desk

_ROOT = Path(__file__).parents[2]
_LONGEST_S = 60.0
_HEAD = """\
## Kills at calls to remote systems

A program that has a task done by a remote system of the tests is killed at each call it makes, before the system
heard it and after that, before the answer was read; then another one goes on. Promised: the system takes one
submission. Where it cannot be asked whether it did, the task stands at "may have been accepted", and only the user
sends it again.

| system | kills | one submission | "may have been accepted" | promises broken |
| --- | --- | --- | --- | --- |
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CallOutcome:
    """call: from 1. accepted: submissions that the system took. is_unsure: it stands at "may have been accepted"."""

    kind: EndpointKind
    call: int
    was_heard: bool
    accepted: int = 0
    is_unsure: bool = False
    fault: str = ""


class KillingAt(Loopback):
    """A system that ends the program which makes the call of this number; 0 ends nobody."""

    def __init__(self, kind: EndpointKind, call: int = 0, *, hears: bool = True) -> None:
        super().__init__()
        self._server = SYSTEMS[kind].server()
        self._begins = SYSTEMS[kind].begins
        self._call = call
        self._hears = hears
        self.victim = 0
        self.calls = 0
        self.accepted = 0

    @override
    def reply(self, asked: Asked) -> Reply:
        self._server.url = self.url
        self.calls += 1
        is_last = self.calls == self._call
        if is_last and not self._hears:
            reply = Reply(b"")
        else:
            reply = self._server.reply(asked)
            self.accepted += asked.method == "POST" and asked.path.endswith(self._begins)
        if is_last:
            os.kill(self.victim, signal.SIGKILL)
        return reply


def calls_of(kind: EndpointKind, film: Path) -> int:
    """How many an undisturbed task makes."""
    with _home(), contextlib.closing(Store()) as store, serve(KillingAt(kind)) as server:
        _run(store, kind, server, film, is_killed=False)
        return server.calls


def survive_call(kind: EndpointKind, call: int, film: Path, *, is_heard: bool) -> CallOutcome:
    with _home(), contextlib.closing(Store()) as store, serve(KillingAt(kind, call, hears=is_heard)) as server:
        fault, is_unsure = "", False
        try:
            is_unsure = _run(store, kind, server, film, is_killed=True)
            if is_unsure and Capability.FIND in ABOUT[kind].capabilities:
                raise FoundError("it could have been asked for, and was not")
            if server.accepted != 1 and not (is_unsure and server.accepted == 0):
                raise FoundError(f"{server.accepted} submissions were taken")
        except (FoundError, AssertionError) as error:
            fault = str(error) or type(error).__name__
        return CallOutcome(
            kind=kind, call=call, was_heard=is_heard, accepted=server.accepted, is_unsure=is_unsure, fault=fault
        )


def _run(store: Store, kind: EndpointKind, server: KillingAt, film: Path, *, is_killed: bool) -> bool:
    """To the task's end, in a program that is killed and then here; whether it stands at "may have been accepted"."""
    about = ABOUT[kind]
    if Capability.FETCH in about.capabilities:
        task = add_task(store, kind, server.url, film, is_fetched=about.is_url_fed, result="stays")
    else:
        task = add_task(store, kind, server.url, film, is_fetched=about.is_url_fed)
    if is_killed:
        _kill(server, kind)
        Queue(store).recover()
    with open_desk(store) as desk:
        finished = desk.run(task)
        is_unsure = desk.record(task).phase is RemotePhase.UNSURE
    if finished.state is not TaskState.DONE and not is_unsure:
        raise FoundError(f"{finished.state}: {finished.error}")
    return is_unsure


def _kill(server: KillingAt, kind: EndpointKind) -> None:
    argv = [sys.executable, "-m", "tests.unit.engine.remote.sender"]
    with server.lock, subprocess.Popen(argv, cwd=_ROOT, env=os.environ | key_variables(kind)) as sender:
        server.victim = sender.pid
        server.lock.release()
        try:
            if sender.wait(_LONGEST_S) != -signal.SIGKILL:
                raise FoundError("the sender ended by itself")
        except subprocess.TimeoutExpired as error:
            raise FoundError("the call was never made") from error
        finally:
            sender.kill()
            server.lock.acquire()


@contextlib.contextmanager
def _home() -> Iterator[None]:
    before = os.environ.get("RIPGUI_HOME")
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as folder:
        os.environ["RIPGUI_HOME"] = folder
        try:
            yield
        finally:
            if before is None:
                del os.environ["RIPGUI_HOME"]
            else:
                os.environ["RIPGUI_HOME"] = before


def section(effort: Effort) -> Section:
    """Each call of each system, told."""
    with tempfile.TemporaryDirectory(prefix="ripgui-chaos-") as folder:
        outcomes = list(_at_each(make_film(Path(folder)), effort.console))
    faults = [f"{one.kind}, call {one.call}, heard: {one.was_heard}: {one.fault}" for one in outcomes if one.fault]
    return Section(text=_told(outcomes), faults=tuple(faults))


def _at_each(film: Path, console: Console) -> Iterator[CallOutcome]:
    for kind in track(ENDPOINT_KINDS, "killing at calls", console=console):
        for call in range(1, calls_of(kind, film) + 1):
            for is_heard in (True, False):
                yield survive_call(kind, call, film, is_heard=is_heard)


def _told(outcomes: Sequence[CallOutcome]) -> str:
    rows = []
    for kind in ENDPOINT_KINDS:
        its = [outcome for outcome in outcomes if outcome.kind == kind]
        unsure = sum(outcome.is_unsure for outcome in its)
        sure = sum(outcome.accepted == 1 and not outcome.is_unsure for outcome in its)
        broken = sum(bool(outcome.fault) for outcome in its)
        rows.append(f"| {ABOUT[kind].title} | {len(its)} | {sure} | {unsure} | {broken} |")
    return _HEAD + "\n".join(rows)
