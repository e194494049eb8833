# SPDX-License-Identifier: GPL-3.0-or-later
"""Sends finished results to their storages, one after another, while the queue goes on with its next task."""

import contextlib
import os
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from ripgui.core.border import bugs_as_errors
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.event import Event, Finished, Logged, StageChanged
from ripgui.core.storage import address_of, filled_key
from ripgui.core.task import Task, TaskState
from ripgui.engine.lock import ProcessLock
from ripgui.engine.output.output import remove_folder, whole_of
from ripgui.engine.store import Store
from ripgui.engine.work.awake import keep_awake
from ripgui.engine.work.ending import Endings, Run

if TYPE_CHECKING:
    from ripgui.core.history import HistoryEntry
    from ripgui.engine.delivery.courier import Courier
    from ripgui.engine.work.merging import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Parcel:
    """A task whose result is to be sent. lock: of the task, given back once it has ended."""

    task: Task
    job: Run
    result: "Result"
    lock: ProcessLock
    token: CancelToken = field(default_factory=CancelToken)


class Shipping:
    """Methods return at once and may be called from any thread, `wait` aside.

    on_ended: a parcel's lock is free by then. on_idle: none is left. tell: see `Endings`.
    """

    def __init__(
        self,
        store: Store,
        emit: Callable[[Event], None],
        *,
        on_ended: Callable[[Finished], None],
        on_idle: Callable[[], None],
        keeps_awake: Callable[[], bool],
        tell: "Callable[[HistoryEntry], None]" = lambda _: None,
    ) -> None:
        self._store = store
        self._emit = emit
        self._endings = Endings(store, emit, tell)
        self._on_ended = on_ended
        self._on_idle = on_idle
        self._keeps_awake = keeps_awake
        self._lock = threading.Lock()
        self._parcels: list[Parcel] = []
        self._courier: Courier | None = None
        self._is_paused = False
        self._thread: threading.Thread | None = None

    @property
    def task_ids(self) -> tuple[int, ...]:
        """The tasks whose results are on their way, or wait to be."""
        return tuple(parcel.task.id for parcel in self._parcels)

    def take(self, parcel: Parcel) -> None:
        """Sends it once those before it are there."""
        # What it was made of is of no use any more, and may be large.
        remove_folder(parcel.job.work_folder)
        self._store.update(parcel.task.id, state=TaskState.DELIVERING, active_s=parcel.job.stopwatch.seconds)
        self._emit(StageChanged(task=parcel.task.id, state=TaskState.DELIVERING))
        with self._lock:
            self._parcels.append(parcel)
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="shipping")
                self._thread.start()

    def stop(self, task_id: int | None = None) -> None:
        """Ends one, or all; what a server has by then is not sent again."""
        for parcel in list(self._parcels):
            if task_id in (None, parcel.task.id):
                parcel.token.ask(StopLevel.NOW)

    def pause(self, paused: bool) -> None:
        with self._lock:
            self._is_paused = paused
            if self._courier is not None:
                self._courier.pause(paused)

    def wait(self) -> None:
        thread = self._thread
        if thread is not None:
            thread.join()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._parcels:
                    self._thread = None
                    break
                parcel = self._parcels[0]
            finished = self._shipped(parcel)
            parcel.lock.release()
            self._on_ended(finished)
            with self._lock:
                self._parcels.pop(0)
        self._on_idle()

    def _shipped(self, parcel: Parcel) -> Finished:
        """How it ended, also where a store that cannot be used keeps that from being written down."""
        try:
            with bugs_as_errors():
                return self._ended(parcel)
        except RipError as error:
            return Finished(
                task=parcel.task.id,
                state=TaskState.FAILED,
                output=parcel.result.output,
                frames=0,
                error=str(error),
                fault="work",
            )

    def _ended(self, parcel: Parcel) -> Finished:
        task = parcel.task
        try:
            # As it is by now: its result may have got its last name while it was made.
            task = self._store.task(task.id)
            with bugs_as_errors(), keep_awake(self._keeps_awake()):
                delivered = self._send(parcel, task)
        except Cancelled:
            return self._stopped(parcel, None, None)
        except RipError as error:
            return self._stopped(parcel, TaskState.FAILED, _with_advice(error, task))
        return self._endings.done(task, parcel.job, parcel.result, delivered)

    def _stopped(self, parcel: Parcel, ending: TaskState | None, error: RipError | None) -> Finished:
        return self._endings.stopped(parcel.task, parcel.job, ending, error, work_began=True)

    def _send(self, parcel: Parcel, task: Task) -> str:
        """Where it is by then."""
        from ripgui.engine.delivery.courier import Courier, without_prefix
        from ripgui.engine.delivery.storages import find_storage

        delivery = task.spec.treatment.delivery
        output = task.spec.output
        whole = whole_of(output)
        storage = find_storage(delivery.storage)
        values = {
            "name": os.path.basename(whole),
            "source": os.path.splitext(os.path.basename(task.spec.source))[0],
            "preset": task.spec.preset or "custom",
            # When it was asked for: a delivery that goes on another day must find what it began.
            "date": time.strftime("%Y-%m-%d", time.localtime(task.created_at)),
        }
        courier = Courier(
            parcel.token, on_log=lambda line: self._emit(Logged(task=task.id, text=line.text, origin="delivery"))
        )
        with contextlib.closing(courier):
            with self._lock:
                self._courier = courier
                courier.pause(self._is_paused)
            try:
                sent = courier.send(
                    storage,
                    whole,
                    filled_key(delivery.key, values),
                    first=os.path.basename(output) if whole != output else "",
                    collision=delivery.collision,
                    on_progress=lambda told: self._emit(
                        StageChanged(
                            task=task.id, state=TaskState.DELIVERING, detail=told.detail, progress=told.fraction
                        )
                    ),
                )
            finally:
                with self._lock:
                    self._courier = None
        return address_of(storage, without_prefix(storage, sent.key))


def _with_advice(error: RipError, task: Task) -> RipError:
    advice = f"the finished file is {task.spec.output}; send it again with: ripgui queue retry {task.id} --upload"
    if isinstance(error, InputError):  # which will be refused again
        advice = (
            f"the storage itself is tried with: ripgui storages test {task.spec.treatment.delivery.storage}; {advice}"
        )
    error.args = (f"{error}; {advice}",)
    return error
