# SPDX-License-Identifier: GPL-3.0-or-later
"""How tasks end: what is written of it, what is removed with it, and the event that tells it."""

import contextlib
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Literal, Protocol

from ripgui.core.error import DiskFullError, InputError, RipError, ToolError, UnverifiedError
from ripgui.core.event import Event, Finished, Logged, RowsChanged
from ripgui.core.task import Task, TaskState, Wish
from ripgui.engine.output.output import remove_empty_folder, remove_folder
from ripgui.engine.queue.queue import state_after
from ripgui.engine.queue.task_files import discard_files
from ripgui.engine.store import Store

if TYPE_CHECKING:
    from ripgui.core.history import HistoryEntry
    from ripgui.engine.work.merging import Result
    from ripgui.engine.work.stopwatch import Stopwatch


class Run(Protocol):
    """A task's way to its end, here or elsewhere. work_folder: what may go once the task is known to be done."""

    @property
    def work_folder(self) -> str: ...

    @property
    def stopwatch(self) -> "Stopwatch": ...


class Endings:
    """Of one runner's tasks. emit: is told what happens with rows; the event of the ending itself is returned.

    tell: is told what goes into the history.
    """

    def __init__(
        self, store: Store, emit: Callable[[Event], None], tell: "Callable[[HistoryEntry], None]" = lambda _: None
    ) -> None:
        self._store = store
        self._emit = emit
        self._tell = tell

    def done(self, task: Task, job: Run, result: "Result", delivered: str = "") -> Finished:
        """delivered: where in a storage it is, "" where it was not to go there."""
        endpoint = task.spec.target.endpoint
        with self._store.at_once():
            wish = self._store.wish(task.id)
            self._store.update(
                task.id,
                state=TaskState.DONE,
                wish=Wish.NONE,
                owner="",
                finished_at=time.time(),
                active_s=job.stopwatch.seconds,
                delivered=delivered,
            )
            entry = _remember(self._store, task.id)
        if entry is not None:
            self._tell(entry)
        remove_folder(job.work_folder)
        # Its name is called by the output, and free for who makes that again. Done it is without this, too.
        with contextlib.suppress(RipError):
            self._store.update(task.id, work_folder="")
        self._grant_removal(task, wish)
        return Finished(
            task=task.id,
            state=TaskState.DONE,
            output=result.output,
            frames=result.frames,
            # What this computer checked would have failed, had it any.
            differences=entry.differences if entry is not None else (),
            notes=result.notes,
            delivered=delivered,
            endpoint=endpoint,
        )

    def stopped(
        self, task: Task, job: Run, ending: TaskState | None, error: RipError | None, *, work_began: bool
    ) -> Finished:
        """ending: None where the task was stopped, so that the wish says what becomes of it."""
        for line in error.tail if isinstance(error, ToolError) else ():
            self._emit(Logged(task=task.id, text=line, origin="error"))
        told = str(error or "")
        with self._store.at_once():
            wish = self._store.wish(task.id)
            state = ending or state_after(wish)
            self._store.update(
                task.id,
                state=state,
                wish=Wish.NONE,
                error=told,
                finished_at=time.time() if state.is_final else 0.0,
                active_s=job.stopwatch.seconds,
            )
            entry = _remember(self._store, task.id) if state.is_final else None
        if entry is not None:
            self._tell(entry)
        remove_empty_folder(job.work_folder)
        differences = error.tail if isinstance(error, UnverifiedError) else ()
        self._grant_removal(task, wish)
        return Finished(
            task=task.id,
            state=state,
            output=task.spec.output,
            frames=0,
            error=told,
            fault=_fault(error, work_began),
            differences=differences,
        )

    def _grant_removal(self, task: Task, wish: Wish) -> None:
        if wish not in (Wish.REMOVE, Wish.CLEAR):
            return
        if wish is Wish.CLEAR:
            with contextlib.suppress(InputError):  # the row may be gone already
                discard_files(self._store.task(task.id))
        self._store.remove(task.id)
        self._emit(RowsChanged(tasks=(task.id,)))


def _fault(error: RipError | None, work_began: bool) -> Literal["", "input", "work"]:
    if error is None:
        return ""
    refused = isinstance(error, InputError) and not isinstance(error, DiskFullError) and not work_began
    return "input" if refused else "work"


def _remember(store: Store, task_id: int) -> "HistoryEntry | None":
    from ripgui.engine.queue.history import remember

    return remember(store, task_id)
