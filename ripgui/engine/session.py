# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue as a window sees it: commands that return at once, and signals that bring rows and events."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.cancel import StopLevel
from ripgui.core.chunk import ChunkState
from ripgui.core.error import InputError, RipError
from ripgui.core.event import ChunkChanged, Event, Finished, Logged, Planned, RowsChanged, StageChanged
from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.errands import Errands
from ripgui.engine.lock import runner_lock
from ripgui.engine.queue.adding import AddOptions, specs_named
from ripgui.engine.queue.looks import Looks
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.rows import Rows
from ripgui.engine.queue.tryout import tryout_spec
from ripgui.engine.remote.late import elsewhere_for
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import OPEN_REQUEST, SHOW_REQUEST, JobRunner

if TYPE_CHECKING:
    from ripgui.core.history import HistoryEntry
    from ripgui.core.watch import WatchedFolder, WatchState
    from ripgui.engine.remote.async_path import AsyncPath
    from ripgui.engine.store.history import History
    from ripgui.engine.watch.watching import Watching


class Session(QObject):
    """Owns the runner of this data folder, or hands everything to the process that has it.

    Commands run one after another on a background thread; what goes wrong comes as a `message`.
    """

    rows_changed = Signal(object)
    rows_removed = Signal(object)
    happened = Signal(object)
    running_changed = Signal(bool)
    paused_changed = Signal(bool)
    message = Signal(str, str)
    added = Signal(object)
    tested = Signal(int)
    shown = Signal()
    handed = Signal(str)
    idle = Signal()
    ran_out = Signal()
    watched_changed = Signal(object)

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__()
        self._store = store
        self._settings = settings
        self._queue = Queue(store)
        # The way of a window to servers, if it has one.
        self.path: AsyncPath | None = None
        elsewhere = elsewhere_for(store, lambda: self._settings, path=lambda: self.path)
        self._runner = JobRunner(store, settings, elsewhere=elsewhere)
        self._trust = Trust(store)
        self._lock = runner_lock()
        self._rows = Rows(store, changed=self.rows_changed.emit, removed=self.rows_removed.emit)
        self._is_loaded = False
        self._commands = Errands("commands", self._tell_error)
        self.looks = Looks(store, settings, refresh=self._rows.refresh, tell=self._tell_error)
        self._watching = cache(self._make_watching)
        # Whether what comes by itself has to wait until somebody starts the queue.
        self.is_held = False
        self._runner.happened.connect(self._on_event)
        self._runner.running_changed.connect(self.running_changed)
        self._runner.paused_changed.connect(self.paused_changed)
        self._runner.shown.connect(self.shown)
        self._runner.handed.connect(self.handed)
        self._runner.idle.connect(self.idle)
        self._runner.ran_out.connect(self.ran_out)

    @cached_property
    def history(self) -> "History":
        from ripgui.engine.store.history import History

        return History(self._store)

    @property
    def is_running(self) -> bool:
        return self._runner.is_running

    @property
    def is_busy(self) -> bool:
        """Some task is being worked on, though the queue may have been stopped behind it."""
        return self._runner.is_busy

    @property
    def is_paused(self) -> bool:
        return self._runner.is_paused

    def become_runner(self) -> bool:
        """Takes the data folder's lock. False where another process runs this queue: hand over and leave."""
        return self._lock.take()

    def hand_over(self, paths: Sequence[str], options: AddOptions, *, opened: Sequence[str] = ()) -> None:
        """Adds files to the queue of the process that runs it, and asks its window to show. Blocks.

        opened: files that the window opens itself, scripts for instance.
        """
        for path in opened:
            self._store.post_request(OPEN_REQUEST + path)
        self._add_rows(paths, options)
        self._store.post_request(SHOW_REQUEST)

    def open(self) -> None:
        """Loads the rows and begins to listen."""
        self._commands.run(self._queue.recover)
        self._commands.run(self._reload)
        self._commands.run(self._go_on_elsewhere)
        self._runner.open()
        self._watching().start()

    def take_settings(self, settings: Settings) -> None:
        """What is begun from now on is done with these."""
        self._settings = settings
        self._runner.take_settings(settings)
        self.looks.take_settings(settings)

    def close(self) -> None:
        """Ends all work and waits for it; what ran waits to be resumed."""
        self._commands.end()
        self.looks.end()
        self._watching().close()
        self._runner.close()
        self._commands.close()
        self.looks.close()
        self._lock.release()
        self._store.close()

    # scripts that may run

    def is_trusted(self, script: str) -> bool:
        """Whether the script may run, as far as this process knows; answers at once."""
        return self._trust.knows(script)

    def encoded_from(self, task_id: int) -> str:
        """The fingerprint of the source that a task encoded, "" where none is known; waits for the store."""
        prepared = self._store.prepared(task_id)
        return prepared.source.fingerprint if prepared is not None else ""

    def trust(self, script: str) -> None:
        """Lets the script run, here at once and for good; tasks that waited for that are told so no more."""
        if not self._trust.knows(script):
            self._trust.accept(script)
            self._commands.run(partial(self._save_trust, script))

    def _save_trust(self, script: str) -> None:
        self._trust.save(script)
        withheld = [task for task in self._store.tasks() if task.is_withheld]
        freed = [task.id for task in withheld if all(map(self._trust.knows, task.spec.scripts))]
        for task_id in freed:
            self._store.update(task_id, is_withheld=False)
        self._rows.refresh(freed)

    # the queue as a whole

    def start(self) -> None:
        # After the commands before it: what was just added shall run.
        self._commands.run(self._runner.start)

    def stop_now(self) -> None:
        self._commands.run(partial(self._runner.stop, StopLevel.NOW))

    def stop_after_chunks(self) -> None:
        self._commands.run(partial(self._runner.stop, StopLevel.AFTER_RUNNING))

    def pause(self) -> None:
        self._commands.run(partial(self._runner.pause, True))

    def resume(self) -> None:
        self._commands.run(partial(self._runner.pause, False))

    def start_task(self, task_id: int) -> None:
        """Runs this task next, also where the queue stands."""
        self._commands.run(lambda: self._start_task(task_id))

    def encode_test(self, spec: TaskSpec, span: FrameRange) -> None:
        """Encodes a range of what `spec` says, before all others, as a task that `tested` names."""
        self._commands.run(lambda: self._encode_test(spec, span))

    # rows

    def add(self, paths: Sequence[str], options: AddOptions) -> None:
        """Adds files, and the videos in folders, to the queue's end."""
        self._commands.run(lambda: self._add(paths, options))

    def add_specs(self, make: Callable[[], Sequence[TaskSpec]]) -> None:
        """Adds the tasks that `make` says, which may look at files, to the queue's end."""
        self._commands.run(lambda: self._tell_added([task.id for task in self._queue.add(make())]))

    def run_again(self, entry: "HistoryEntry") -> None:
        """Adds what the entry tells of to the queue's end."""

        def make() -> list[TaskSpec]:
            from ripgui.engine.queue.history import spec_again

            return [spec_again(entry, self._store)]

        self.add_specs(make)

    def edit_task(self, task_id: int, spec: TaskSpec) -> None:
        self._commands.run(lambda: self._each([task_id], lambda one: self._queue.edit(one, spec)))

    def pause_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.pause))

    def resume_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.resume))

    def cancel_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.cancel))

    def retry_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.retry))

    def retry_chunk(self, task_id: int, index: int) -> None:
        self._commands.run(lambda: self._each([task_id], lambda one: self._queue.retry_chunk(one, index)))

    def retry_merge(self, task_id: int) -> None:
        self._commands.run(lambda: self._each([task_id], self._queue.retry_merge))

    def retry_uploads(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.retry_upload))

    def remove_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.remove))

    def clear_tasks(self, task_ids: Sequence[int]) -> None:
        self._commands.run(lambda: self._each(task_ids, self._queue.clear))

    def move_tasks(self, task_ids: Sequence[int], before: int | None) -> None:
        def move() -> None:
            try:
                self._queue.move(task_ids, before)
            finally:
                self._reload()

        self._commands.run(move)

    def put_tasks_after(self, task_ids: Sequence[int], before: int | None) -> None:
        """Lets tasks wait until another one is done; None lets them wait for none."""

        def put() -> None:
            try:
                self._queue.put_after(task_ids, before)
            finally:
                self._reload()
                self._runner.look()

        self._commands.run(put)

    # watched folders

    @property
    def watched(self) -> "tuple[WatchState, ...]":
        """How it stands with the watched folders, as of the last look; changes come as `watched_changed`."""
        return self._watching().states

    def watch(self, watched: "WatchedFolder", only_new: bool) -> None:
        """Watches a folder from now on. only_new: passes over what is in it now."""
        self._commands.run(lambda: self._watching().watch(watched, only_new=only_new))

    def unwatch(self, folder: str) -> None:
        self._commands.run(lambda: self._watching().unwatch(folder))

    def _make_watching(self) -> "Watching":
        from ripgui.engine.watch.watching import Watching

        made = Watching(self._store)
        made.taken.connect(self._on_taken)
        made.told.connect(self.message)
        made.looked.connect(self.watched_changed)
        return made

    def _on_taken(self, _ids: Sequence[int], starts: bool) -> None:
        self._commands.run(self._reload)
        if starts and not self.is_held:
            self.start()

    def _add(self, paths: Sequence[str], options: AddOptions) -> None:
        self._tell_added(self._add_rows(paths, options))

    def _tell_added(self, new: list[int]) -> None:
        self._rows.refresh(new)
        if new:
            self.added.emit(tuple(new))
        for task_id in new:
            self.looks.admit(task_id)

    def _add_rows(self, paths: Sequence[str], options: AddOptions) -> list[int]:
        specs = specs_named(paths, options, self._store.tasks(), self._tell_error)
        return [task.id for task in self._queue.add(specs)]

    def _go_on_elsewhere(self) -> None:
        """What others work on is followed, whether or not the queue is started."""
        from ripgui.engine.queue.remote import is_there

        for task in self._store.waiting():
            if task.spec.target.endpoint and is_there(self._store, task.id):
                self._runner.run_ahead(task.id)

    def _start_task(self, task_id: int) -> None:
        match self._store.task(task_id).state:
            case TaskState.PAUSED:
                self._queue.resume(task_id)
            case TaskState.FAILED | TaskState.CANCELLED:
                self._queue.retry(task_id)
            case TaskState.WAITING:
                pass
            case state:
                raise InputError(f"task {task_id} is {state} and cannot be started")
        self._rows.refresh([task_id])
        self._runner.run_ahead(task_id)

    def _encode_test(self, spec: TaskSpec, span: FrameRange) -> None:
        [task] = self._queue.add([tryout_spec(spec, span)])
        first = next(iter(self._store.tasks()), task)
        if first.id != task.id:
            self._queue.move([task.id], first.id)
        self._reload()
        self.tested.emit(task.id)
        self._runner.run_ahead(task.id, is_urgent=True)

    def _each(self, task_ids: Iterable[int], command: Callable[[int], object]) -> None:
        for task_id in task_ids:
            try:
                command(task_id)
            except RipError as error:
                self._tell_error(str(error))
        self._rows.refresh(task_ids)
        self._runner.look()

    # rows and events

    def _on_event(self, event: Event) -> None:
        match event:
            case RowsChanged():
                self._commands.run(self._reload)
            case StageChanged(progress=None) | Planned() | Finished():
                self._commands.run(lambda: self._rows.refresh([event.task]))
            case ChunkChanged(state=ChunkState.DONE | ChunkState.FAILED):
                self._commands.run(lambda: self._rows.refresh([event.task]))
            case StageChanged() | ChunkChanged() | Logged():
                pass
        self.happened.emit(event)

    def _reload(self) -> None:
        """Brings what changed in the store since the last look."""
        self._trust.refresh()
        # Added by another process, or not looked at before the last end: then its disk may just be away.
        look = self.looks.admit if self._is_loaded else self.looks.probe
        self._is_loaded = True
        for task_id in self._rows.reload():
            look(task_id)

    def _tell_error(self, text: str) -> None:
        self.message.emit("error", text)
