# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs the queue: one task after another on a thread of its own, while another thread hears what users want.

All that is written about running tasks is written here and in the jobs it runs.
"""

import contextlib
import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThread, Signal

from ripgui.core.border import bugs_as_errors
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, DiskFullError, InputError, RipError
from ripgui.core.event import Finished, RowsChanged
from ripgui.core.task import Task, TaskState, Wish
from ripgui.engine.delivery.fetching import fetch_source
from ripgui.engine.delivery.herald import Herald
from ripgui.engine.delivery.storages import check_destination
from ripgui.engine.lock import ProcessLock, remove_task_lock, task_lock
from ripgui.engine.queue.order import held_by, reason_of
from ripgui.engine.queue.remote import REMOTE_REQUEST
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.store.rescue import Copies
from ripgui.engine.work.awake import keep_awake
from ripgui.engine.work.beside import Beside
from ripgui.engine.work.elsewhere import MakeElsewhere
from ripgui.engine.work.ending import Endings
from ripgui.engine.work.index_cache import prune_indexes
from ripgui.engine.work.shipping import Parcel

if TYPE_CHECKING:
    from ripgui.engine.work.job import Job

_POLL_S = 0.3
# Others take a task's lock for a moment, to see whether somebody has it.
_TOLD_WITHIN_S = 2.0
_LOCK_WAIT_S = 2.0
START_REQUEST = "start"
SHOW_REQUEST = "show"
OPEN_REQUEST = "open "


class _TaskTakenError(InputError):
    """Another process runs this task."""


class JobRunner(QObject):
    """Runs waiting tasks while it is started. Methods return at once and may be called from any thread.

    happened: carries a `core.event.Event`, emitted on any thread. running_changed: the queue runs or stands.
    idle: after a start, the last task has ended. ran_out: and that was so since nothing is left that can run, not since
    somebody stopped it.
    next_task: takes the task to run next, each one once, None where nothing is left; by default the store's first
    waiting one whose script is trusted.
    handed: another process was given this file, which is no source, and this one has the window.
    hears_requests: whether other processes may start this runner.
    told_within_s: how long the end waits for webhooks that do not hear.
    elsewhere: makes what has tasks done on remote systems, once there is one.
    """

    happened = Signal(object)
    running_changed = Signal(bool)
    paused_changed = Signal(bool)
    idle = Signal()
    ran_out = Signal()
    shown = Signal()
    handed = Signal(str)

    def __init__(
        self,
        store: Store,
        settings: Settings,
        *,
        next_task: Callable[[], Task | None] | None = None,
        hears_requests: bool = True,
        told_within_s: float = _TOLD_WITHIN_S,
        elsewhere: MakeElsewhere | None = None,
    ) -> None:
        super().__init__()
        self._store = store
        self._settings = settings
        self._trust = Trust(store)
        self._next_task = next_task or self._next_waiting
        self._gets_each_once = next_task is not None
        self._hears_requests = hears_requests
        self._told_within_s = told_within_s
        self._wake = threading.Condition()
        self._running = False
        self._began = False
        self._has_run_out = False
        self._paused = False
        self._closing = False
        self._job: Job | None = None
        self._token = CancelToken()
        self._asked = StopLevel.NONE
        self._ahead: list[int] = []
        self._is_urgent = False
        # The running task, where it was asked for by name and does not run because it is the queue's next one.
        self._by_name: int | None = None
        self._task_id: int | None = None
        self._herald = Herald(self.happened.emit)
        self._endings = Endings(store, self.happened.emit, self._herald.tell)
        self._beside = Beside(
            store,
            self.happened.emit,
            on_ended=self._on_ended_beside,
            on_idle=self.look,
            keeps_awake=lambda: self._settings.keep_awake,
            tell=self._herald.tell,
            elsewhere=elsewhere,
        )
        self._work = _Thread("queue", self._work_loop)
        self._watch = _Thread("watch", self._watch_loop)

    @property
    def is_running(self) -> bool:
        return self._running

    @property
    def is_paused(self) -> bool:
        return self._paused

    def open(self) -> None:
        """Begins to listen; nothing runs before `start`."""
        self._work.start()
        self._watch.start()

    def take_settings(self, settings: Settings) -> None:
        """What is begun from now on is done with these."""
        self._settings = settings

    @property
    def is_busy(self) -> bool:
        """Some task is being worked on, though the queue may have been stopped behind it."""
        return self._job is not None or bool(self._beside.task_ids)

    def start(self) -> None:
        with self._wake:
            self._asked = StopLevel.NONE
            self._has_run_out = False
        self._set_running(True)

    def run_ahead(self, task_id: int, *, is_urgent: bool = False) -> None:
        """Runs a waiting task before all others, also where the queue stands, which then goes on standing.

        is_urgent: the task that runs now makes room after its running chunks, and goes on afterwards if nobody had
        stopped it.
        """
        with self._wake:
            self._began = True
            self._ahead.insert(0 if is_urgent else len(self._ahead), task_id)
            if is_urgent and self._by_name is not None and self._asked is StopLevel.NONE:
                self._ahead.insert(1, self._by_name)
            self._asked = StopLevel.NONE
            self._is_urgent |= is_urgent
            token = self._token
            self._wake.notify_all()
        if is_urgent:
            token.ask(StopLevel.AFTER_RUNNING)

    def stop(self, level: StopLevel) -> None:
        """Ends the running task at this level, to be resumed later, and starts no other."""
        self._set_running(False)
        with self._wake:
            self._has_run_out = False
            # Also for a task that was just chosen and has no token yet.
            self._asked = max(self._asked, level)
            self._ahead.clear()
            token = self._token
        token.ask(level)
        # Nothing is lost by that: what a server has is not sent again.
        self._beside.stop()
        if level is StopLevel.AFTER_RUNNING:
            # Chunks that stand still would never end.
            self.pause(False)
        if level is StopLevel.NOW and self._paused:
            # The job is ending by itself: it must not be told to go on.
            with self._wake:
                self._paused = False
            self._beside.pause(False)
            self.paused_changed.emit(False)

    def pause(self, paused: bool) -> None:
        """Holds everything between two frames, or lets it go on."""
        with self._wake:
            if paused == self._paused:
                return
            self._paused = paused
            job = self._job
            self._wake.notify_all()
        if job is not None:
            job.pause(paused)
        self._beside.pause(paused)
        self.paused_changed.emit(paused)

    def look(self) -> None:
        """Something changed in the store: look at it now."""
        with self._wake:
            self._wake.notify_all()

    def close(self) -> None:
        """Stops now and waits for the threads."""
        with self._wake:
            self._closing = True
        self.stop(StopLevel.NOW)
        self.look()
        self._work.wait()
        self._beside.wait()
        self._watch.wait()
        self._herald.close(self._told_within_s)

    def run_task(self, task: Task) -> Finished | None:
        """Runs one task on the calling thread and tells how it ended.

        None where it waits no more, or may not run, is done elsewhere, or its result is on its way to a storage.
        """
        from ripgui.engine.work.job import Job

        if self._is_withheld(task):
            return None
        lock = task_lock(task.id)
        if not lock.take(wait_s=_LOCK_WAIT_S):
            raise _TaskTakenError(f"task {task.id} is being run by another process")
        if task.spec.target.endpoint:
            self._beside.send_off(task, lock)
            return None
        token = CancelToken()
        job = Job(task, self._store, self._settings, self.happened.emit, token)
        with self._wake:
            self._task_id, self._job, self._token = task.id, job, token
            paused = self._paused
            # Chosen a moment before a more urgent one was asked for.
            asked = max(self._asked, StopLevel.AFTER_RUNNING if self._is_urgent else StopLevel.NONE)
        token.ask(asked)
        is_shipped = False
        try:
            claimed = self._store.update_if(
                task.id,
                TaskState.WAITING,
                state=TaskState.PREPARING,
                started_at=task.started_at or time.time(),
                error="",
                is_withheld=False,
                differences=(),
            )
            if not claimed:
                # Paused, cancelled or removed since it was chosen.
                return None
            if paused:
                job.pause(True)
            finished = self._finish(task, job, lock)
            is_shipped = finished is None
        finally:
            with self._wake:
                self._task_id, self._job = None, None
            if not is_shipped:
                lock.release()
                if self._is_gone(task.id):
                    remove_task_lock(task.id)
        if finished is not None:
            self.happened.emit(finished)
        return finished

    def _is_gone(self, task_id: int) -> bool:
        with contextlib.suppress(RipError):
            return all(task.id != task_id for task in self._store.tasks())
        return False

    def _next_waiting(self) -> Task | None:
        tasks = (task for task in self._store.waiting() if not self._is_withheld(task))
        return next((task for task in tasks if not self._is_held(task)), None)

    def _is_held(self, task: Task) -> bool:
        """Whether another task must be done first; what keeps that one from it is told."""
        if not task.spec.after:
            return False
        before = held_by(task, self._store)
        reason = reason_of(before) if before is not None else ""
        if reason != task.error and self._store.update_if(task.id, TaskState.WAITING, error=reason):
            self.happened.emit(RowsChanged(tasks=(task.id,)))
        return before is not None

    def _is_withheld(self, task: Task) -> bool:
        """Whether the task has to wait since nobody trusts its script, which is then told of it."""
        if all(map(self._trust.is_trusted, task.spec.scripts)):
            return False
        if not task.is_withheld and self._store.update_if(task.id, TaskState.WAITING, is_withheld=True):
            self.happened.emit(RowsChanged(tasks=(task.id,)))
        return True

    def _finish(self, task: Task, job: "Job", lock: ProcessLock) -> Finished | None:
        """None where the result is on its way to a storage, which has the lock from then on."""
        try:
            with bugs_as_errors(), keep_awake(self._settings.keep_awake):
                check_destination(task.spec.treatment.delivery.storage)
                fetch_source(task, self._token, self.happened.emit)
                result = job.run()
        except Cancelled:
            return self._stopped(task, job, None, None)
        except DiskFullError as error:
            # Every other task would meet the same disk.
            self._set_running(False)
            with self._wake:
                self._ahead.clear()
                self._has_run_out = self._by_name is None
            return self._stopped(task, job, TaskState.WAITING, error)
        except RipError as error:
            return self._stopped(task, job, TaskState.FAILED, error)
        if not task.spec.treatment.delivery.storage:
            return self._endings.done(task, job, result)
        parcel = Parcel(task=task, job=job, result=result, lock=lock)
        parcel.token.ask(StopLevel.NOW if self._asked is StopLevel.NOW else StopLevel.NONE)
        self._beside.ship(parcel)
        return None

    def _stopped(self, task: Task, job: "Job", ending: TaskState | None, error: RipError | None) -> Finished:
        return self._endings.stopped(task, job, ending, error, work_began=job.encoding_began)

    def _on_ended_beside(self, finished: Finished) -> None:
        if self._is_gone(finished.task):
            remove_task_lock(finished.task)
        self.happened.emit(finished)

    def _set_running(self, running: bool) -> None:
        with self._wake:
            changed = running != self._running
            self._running = running
            self._began = self._began or running
            self._wake.notify_all()
        if changed:
            self.running_changed.emit(running)

    def _next(self) -> Task | None:
        """Waits for a task to run; None when the runner closes."""
        while True:
            with self._wake:
                self._by_name = None
                if self._is_over():
                    self._began = False
                    self.idle.emit()
                    if self._has_run_out:
                        self._has_run_out = False
                        self.ran_out.emit()
                self._wake.wait_for(lambda: self._closing or self._may_begin() or self._is_over())
                if self._closing:
                    return None
                if not self._may_begin():
                    continue
                self._is_urgent = False
                if self._ahead:
                    task = self._take_ahead()
                    if task is not None:
                        self._by_name = task.id
                        return task
                    continue
                task = self._next_task()
                # Nothing is left to run: the queue stands until it is started again.
                self._running = task is not None
                self._has_run_out = task is None
            if task is not None:
                return task
            self.running_changed.emit(False)

    def _may_begin(self) -> bool:
        return (self._running or bool(self._ahead)) and not self._paused

    def _is_over(self) -> bool:
        """Nothing runs, nothing is done elsewhere, and nothing is on its way to a storage."""
        return self._began and not self._running and not self._ahead and not self._beside.task_ids

    def _take_ahead(self) -> Task | None:
        """The first of the tasks that were asked for by name, unless it is gone or over by now."""
        task_id = self._ahead.pop(0)
        with contextlib.suppress(InputError):
            task = self._store.task(task_id)
            return task if task.state is TaskState.WAITING and not task.owner else None
        return None

    def _work_loop(self) -> None:
        # A cache that cannot be looked through keeps nobody from encoding.
        with contextlib.suppress(RipError, OSError):
            prune_indexes(self._store, self._settings.index_cache_mib)
        while True:
            task: Task | None = None
            try:
                task = self._next()
                if task is None:
                    return
                self.run_task(task)
            except RipError as error:
                is_taken = isinstance(error, _TaskTakenError)
                # A store that cannot be used is so for every task, and one that can would name the same task again.
                if not (is_taken and self._gets_each_once):
                    self._set_running(False)
                    self._has_run_out = True
                self.happened.emit(
                    Finished(
                        task=task.id if task is not None else 0,
                        state=TaskState.FAILED,
                        output=task.spec.output if task is not None else "",
                        frames=0,
                        error=str(error),
                        fault="input" if is_taken else "work",
                    )
                )

    def _watch_loop(self) -> None:
        """Hears other processes: their edits of rows, their wishes and requests."""
        version, copies = -1, Copies(self._store)
        while True:
            with self._wake:
                if self._closing:
                    return
                self._wake.wait(_POLL_S)
                task_id, token = self._task_id, self._token
            # A store that is busy or full now may be well at the next look.
            with contextlib.suppress(RipError):
                version = self._look(version, task_id, token)
                copies.look()

    def _look(self, version: int, task_id: int | None, token: CancelToken) -> int:
        if task_id is not None:
            self._hear_wish(task_id, token)
        for beside in self._beside.task_ids:
            if self._store.wish(beside) is not Wish.NONE:
                self._beside.stop(beside)
        seen = self._store.data_version()
        if seen != version:
            self.happened.emit(RowsChanged())
        for request in self._store.take_requests() if self._hears_requests else ():
            if request == START_REQUEST:
                self.start()
            elif request == SHOW_REQUEST:
                self.shown.emit()
            elif request.startswith(OPEN_REQUEST):
                self.handed.emit(request.removeprefix(OPEN_REQUEST))
            elif request.startswith(REMOTE_REQUEST):
                self._beside.hear(request)
        return seen

    def _hear_wish(self, task_id: int, token: CancelToken) -> None:
        match self._store.wish(task_id):
            case Wish.PAUSE:
                token.ask(StopLevel.AFTER_RUNNING)
            case Wish.CANCEL | Wish.REMOVE | Wish.CLEAR:
                token.ask(StopLevel.NOW)
            case Wish.NONE:
                pass


class _Thread(QThread):
    """A QThread that runs one function."""

    def __init__(self, name: str, function: Callable[[], None]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._function = function

    def run(self) -> None:
        self._function()
