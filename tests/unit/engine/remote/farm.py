# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks for remote systems of the tests, and a runner's side that waits for what becomes of them."""

import contextlib
import threading
import time
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import override

from ripgui.core.endpoint import Endpoint, EndpointKind, Target, owner_of
from ripgui.core.event import Event, Finished, StageChanged
from ripgui.core.history import HistoryEntry
from ripgui.core.remote import RemoteRecord
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import SourceFacts, Task, TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.delivery.secret import tell_secret
from ripgui.engine.delivery.endpoints import save_endpoint
from ripgui.engine.lock import task_lock
from ripgui.engine.queue.queue import Queue
from ripgui.engine.remote.async_path import AsyncPath
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.remote.pace import Pace
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.remote import RemoteRecords
from ripgui.engine.work.beside import Beside
from tests.remote.finalrip import FarmTask, FinalRipServer
from tests.remote.loopback import Asked, Reply
from tests.remote.systems import SYSTEMS

_LONGEST_S = 40
QUICK = Pace(first_s=0.001, longest_s=0.002, merge_s=0.0, looks=1)
FACTS = SourceFacts(
    width=160, height=120, fps=Fraction(24000, 1001), duration_s=2.002, size_bytes=1, video_codec="h264"
)


class Farm(FinalRipServer):
    """result: what its merges come to."""

    def __init__(self, result: bytes) -> None:
        super().__init__()
        self.result = result

    @override
    def _pretend(self, task: FarmTask) -> bool:
        told = super()._pretend(task)
        if task.encode_key:
            self.store[task.encode_key] = self.result
        return told


def add_task(
    store: Store,
    kind: EndpointKind,
    url: str,
    source: Path,
    *,
    treatment: Treatment | None = None,
    storage: str = "",
    is_fetched: bool = False,
    **said: str,
) -> Task:
    """A task for an endpoint "box" of this kind, whose keys are told to this process, and to others in `key_variables`.

    said: its options beside those that the kind cannot be without. is_fetched: the source is an address in the web.
    """
    secrets = {"token": "token", "access_key": "access key", "secret_key": "secret key"}
    own = SYSTEMS[kind].secrets
    token, access_key, secret_key = (f"env:{_variable(name)}" if name in own else "" for name in secrets)
    endpoint = Endpoint(
        name="box", kind=kind, url=url, storage=storage, token=token, access_key=access_key, secret_key=secret_key
    )
    save_endpoint(endpoint, replaces=True)
    for name, value in own.items():
        tell_secret(owner_of(endpoint), secrets[name], value)
    spec = TaskSpec(
        source=str(source.with_name("fetched.mkv") if is_fetched else source),
        fetched_from="https://files.example.com/in.mkv" if is_fetched else "",
        output=str(source.parent / "out.mkv"),
        script=SOURCE_SCRIPT,
        encoder="-c:v libx264",
        target=Target(endpoint="box", options=tuple({**SYSTEMS[kind].options, **said}.items())),
        treatment=treatment or Treatment(),
    )
    [task] = Queue(store).add([spec], facts={spec.source: FACTS})
    return task


def key_variables(kind: EndpointKind) -> dict[str, str]:
    return {_variable(name): value for name, value in SYSTEMS[kind].secrets.items()}


def _variable(name: str) -> str:
    return f"BOX_{name.upper()}"


class Desk:
    """The runner's side."""

    def __init__(self, store: Store, pace: Pace, path: AsyncPath | None = None) -> None:
        self.store = store
        self.events: list[Event] = []
        self.ended: list[Finished] = []
        self.history: list[HistoryEntry] = []
        self._changed = threading.Condition()
        self.beside = Beside(
            store,
            self._tell,
            on_ended=self._tell_end,
            on_idle=lambda: None,
            keeps_awake=lambda: False,
            tell=self.history.append,
            elsewhere=elsewhere_for(store, Settings, path=lambda: path, pace=pace),
        )

    def send_off(self, task: Task) -> None:
        lock = task_lock(task.id)
        assert lock.take(wait_s=5)
        self.beside.send_off(self.store.task(task.id), lock)

    def run(self, task: Task) -> Finished:
        """To its end."""
        count = len(self.ended)
        self.send_off(task)
        self.wait(lambda: len(self.ended) > count)
        return self.ended[-1]

    def wait(self, is_so: Callable[[], bool]) -> None:
        until = time.monotonic() + _LONGEST_S
        with self._changed:
            while not is_so():
                # What a server was told is told to nobody else.
                self._changed.wait(0.02)
                assert time.monotonic() < until, (self.said[-5:], self.ended)

    @property
    def said(self) -> list[str]:
        return [event.detail for event in list(self.events) if isinstance(event, StageChanged)]

    def record(self, task: Task) -> RemoteRecord:
        record = RemoteRecords(self.store).find(task.id)
        assert record is not None
        return record

    def _tell(self, event: Event) -> None:
        with self._changed:
            self.events.append(event)
            self._changed.notify_all()

    def _tell_end(self, finished: Finished) -> None:
        with self._changed:
            self.ended.append(finished)
            self._changed.notify_all()


@contextlib.contextmanager
def open_desk(store: Store, pace: Pace = QUICK, path: AsyncPath | None = None) -> Iterator[Desk]:
    desk = Desk(store, pace, path)
    try:
        yield desk
    finally:
        desk.beside.stop()
        desk.beside.wait()


def broken(status: int = 500, body: object = b"", **headers: str) -> Reply:
    return Reply(body, status, {name.replace("_", "-"): value for name, value in headers.items()})


def sent(asked: Asked) -> str:
    return f"{asked.method} {asked.path.rpartition('/')[2]}"
