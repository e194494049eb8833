# SPDX-License-Identifier: GPL-3.0-or-later
"""What goes on beside the queue: results on their way to storages, and tasks that are done elsewhere."""

import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from ripgui.core.cancel import StopLevel
from ripgui.core.error import InputError, RipError
from ripgui.core.event import Event, Finished, StageChanged
from ripgui.core.task import Task, TaskState
from ripgui.engine.lock import ProcessLock
from ripgui.engine.store import Store
from ripgui.engine.work.elsewhere import Elsewhere, Errand, Hooks, MakeElsewhere
from ripgui.engine.work.ending import Endings
from ripgui.engine.work.shipping import Parcel, Shipping

if TYPE_CHECKING:
    from ripgui.core.history import HistoryEntry
    from ripgui.engine.work.merging import Result


class Beside:
    """Methods return at once and may be called from any thread, `wait` aside.

    on_ended: a task's lock is free by then. on_idle: something ended. elsewhere: made with the first task for it.
    """

    def __init__(
        self,
        store: Store,
        emit: Callable[[Event], None],
        *,
        on_ended: Callable[[Finished], None],
        on_idle: Callable[[], None],
        keeps_awake: Callable[[], bool],
        tell: "Callable[[HistoryEntry], None]",
        elsewhere: MakeElsewhere | None,
    ) -> None:
        self._store = store
        self._emit = emit
        self._on_ended = on_ended
        self._on_idle = on_idle
        self._endings = Endings(store, emit, tell)
        self._shipping = Shipping(store, emit, on_ended=on_ended, on_idle=on_idle, keeps_awake=keeps_awake, tell=tell)
        self._make_elsewhere = elsewhere
        self._elsewhere: Elsewhere | None = None
        self._are_all_stopped = False

    @property
    def task_ids(self) -> tuple[int, ...]:
        elsewhere = self._elsewhere
        # In this order: what comes back is sent to its storage before it counts as back.
        return (*(elsewhere.task_ids if elsewhere is not None else ()), *self._shipping.task_ids)

    def ship(self, parcel: Parcel) -> None:
        self._shipping.take(parcel)

    def send_off(self, task: Task, lock: ProcessLock) -> None:
        """Hands a waiting task, with its lock, to what has it done elsewhere."""
        elsewhere = self._opened()
        self._are_all_stopped = False
        began = task.started_at or time.time()
        if self._store.update_if(
            task.id,
            TaskState.WAITING,
            state=TaskState.REMOTE,
            started_at=began,
            error="",
            is_withheld=False,
            differences=(),
        ):
            self._emit(StageChanged(task=task.id, state=TaskState.REMOTE))
            elsewhere.take(self._store.task(task.id), lock)
        else:
            lock.release()

    def hear(self, request: str) -> None:
        self._opened().hear(request)

    def stop(self, task_id: int | None = None) -> None:
        """Ends one, or all; what others have by then is not sent again."""
        self._are_all_stopped |= task_id is None
        self._shipping.stop(task_id)
        if self._elsewhere is not None:
            self._elsewhere.stop(task_id)

    def pause(self, paused: bool) -> None:
        self._shipping.pause(paused)
        if self._elsewhere is not None:
            self._elsewhere.pause(paused)

    def wait(self) -> None:
        if self._elsewhere is not None:
            self._elsewhere.wait()
        # What came back a moment ago may be on its way to a storage.
        self._shipping.wait()

    def _opened(self) -> Elsewhere:
        if self._elsewhere is None:
            if self._make_elsewhere is None:
                raise InputError("nothing is done elsewhere here")
            hooks = Hooks(emit=self._emit, made=self._on_made, stopped=self._on_stopped, idle=self._on_idle)
            self._elsewhere = self._make_elsewhere(hooks)
        return self._elsewhere

    def _on_made(self, errand: Errand, task: Task, result: "Result") -> None:
        if task.spec.treatment.delivery.storage and result.size_bytes:
            parcel = Parcel(task=task, job=errand.run, result=result, lock=errand.lock)
            parcel.token.ask(StopLevel.NOW if self._are_all_stopped else StopLevel.NONE)
            self._shipping.take(parcel)
            return
        finished = self._endings.done(task, errand.run, result)
        errand.lock.release()
        self._on_ended(finished)

    def _on_stopped(self, errand: Errand, ending: TaskState | None, error: RipError | None, work_began: bool) -> None:
        finished = self._endings.stopped(errand.task, errand.run, ending, error, work_began=work_began)
        errand.lock.release()
        self._on_ended(finished)
