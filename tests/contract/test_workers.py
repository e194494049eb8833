# SPDX-License-Identifier: GPL-3.0-or-later
"""What every kind of worker keeps to, whatever it does."""

import subprocess
from collections.abc import Iterator
from typing import cast

import psutil
import pytest

from ripgui.core.error import BugError, Cancelled
from ripgui.core.patience import Patience
from ripgui.media.process import spawn
from ripgui.workers.client import WorkerKind, WorkerProcess, worker_argv
from ripgui.workers.protocol import Lines, Method, NoParams

KINDS = ("chunk", "media", "preview", "seam")
PATIENCE = Patience(first_s=30, next_s=30)
UNKNOWN = Method(name="dance", params=NoParams, result=Lines)


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> WorkerKind:
    return cast(WorkerKind, request.param)


@pytest.fixture
def worker(kind: WorkerKind) -> Iterator[WorkerProcess]:
    started = WorkerProcess(kind, on_log=lambda _: None)
    yield started
    started.close()


def test_a_call_of_a_killed_worker_is_cancelled(worker: WorkerProcess) -> None:
    worker.kill()
    with pytest.raises(Cancelled):
        worker.call(UNKNOWN, NoParams(), patience=PATIENCE)


def test_it_steps_back_survives_a_call_it_does_not_know_and_ends_when_asked_to(
    worker: WorkerProcess, kind: WorkerKind
) -> None:
    for _ in range(2):
        with pytest.raises(BugError):
            worker.call(UNKNOWN, NoParams(), patience=PATIENCE)
    assert worker.is_alive
    children = psutil.Process().children()
    (process,) = (child for child in children if child.cmdline()[-2:] == ["--worker", kind])
    own = psutil.Process().nice()  # the tests may run at a low priority themselves
    assert process.nice() == (own if kind == "preview" else min(own + 10, 19))
    worker.close()
    assert not worker.is_alive


def test_it_ends_when_nobody_can_ask_it_any_more(kind: WorkerKind) -> None:
    process = spawn(worker_argv(kind), stdin=subprocess.PIPE)
    assert process.stdin is not None
    process.stdin.close()
    assert process.wait(timeout=20) == 0
