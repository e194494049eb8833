# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue as a window sees it: commands that return at once, and signals that bring rows and events."""

import contextlib
import threading
import traceback
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache, cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from ripgui.core.cancel import StopLevel
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import Cancelled, InputError, RipError, ToolError
from ripgui.core.event import ChunkChanged, Event, Finished, Logged, Planned, RowsChanged, StageChanged
from ripgui.core.ranges import FrameRange
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.core.track import Tracks
from ripgui.engine.delivery.fetching import is_awaited
from ripgui.engine.lock import runner_lock
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.queue.adding import AddOptions, specs_named
from ripgui.engine.queue.admission import SourceReader
from ripgui.engine.queue.queue import Queue
from ripgui.engine.queue.tryout import tryout_spec
from ripgui.engine.script.trust import Trust
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import SHOW_REQUEST, JobRunner

if TYPE_CHECKING:
    from ripgui.core.watch import WatchedFolder, WatchState
    from ripgui.engine.queue.history import History
    from ripgui.engine.watch.watching import Watching

_THUMBNAIL_WIDTH = 240
_MANY = 20


@dataclass(frozen=True, slots=True)
class Row:
    """A task with its chunks."""

    task: Task
    chunks: tuple[Chunk, ...]


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
    thumbnail_ready = Signal(int, bytes)
    probed = Signal(int, object)
    extra_probed = Signal(str, object)
    fonts_found = Signal(int, object)
    shown = Signal()
    idle = Signal()
    ran_out = Signal()
    watched_changed = Signal(object)

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__()
        self._store = store
        self._settings = settings
        self._queue = Queue(store)
        self._runner = JobRunner(store, settings)
        self._trust = Trust(store)
        self._lock = runner_lock()
        self._known: dict[int, Row] = {}
        self._is_loaded = False
        self._commands = ThreadPoolExecutor(1, thread_name_prefix="commands")
        self._looks = ThreadPoolExecutor(1, thread_name_prefix="looks")
        self._sources = SourceReader()
        self._closing = threading.Event()
        self._watching = cache(self._make_watching)
        # Whether what comes by itself has to wait until somebody starts the queue.
        self.is_held = False
        self._runner.happened.connect(self._on_event)
        self._runner.running_changed.connect(self.running_changed)
        self._runner.paused_changed.connect(self.paused_changed)
        self._runner.shown.connect(self.shown)
        self._runner.idle.connect(self.idle)
        self._runner.ran_out.connect(self.ran_out)

    @cached_property
    def history(self) -> "History":
        from ripgui.engine.queue.history import History

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

    def hand_over(self, paths: Sequence[str], options: AddOptions) -> None:
        """Adds files to the queue of the process that runs it, and asks its window to show. Blocks."""
        self._add_rows(paths, options)
        self._store.post_request(SHOW_REQUEST)

    def open(self) -> None:
        """Loads the rows and begins to listen."""
        self._run(self._queue.recover)
        self._run(self._reload)
        self._runner.open()
        self._watching().start()

    def close(self) -> None:
        """Ends all work and waits for it; what ran waits to be resumed."""
        self._closing.set()
        self._watching().close()
        self._runner.close()
        self._commands.shutdown(wait=True)
        self._sources.kill()
        self._looks.shutdown(wait=True, cancel_futures=True)
        self._sources.close()
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
            self._run(partial(self._save_trust, script))

    def _save_trust(self, script: str) -> None:
        self._trust.save(script)
        withheld = [task for task in self._store.tasks() if task.is_withheld]
        freed = [task.id for task in withheld if all(map(self._trust.knows, task.spec.scripts))]
        for task_id in freed:
            self._store.update(task_id, is_withheld=False)
        self._refresh(freed)

    # the queue as a whole

    def start(self) -> None:
        # After the commands before it: what was just added shall run.
        self._run(self._runner.start)

    def stop_now(self) -> None:
        self._run(partial(self._runner.stop, StopLevel.NOW))

    def stop_after_chunks(self) -> None:
        self._run(partial(self._runner.stop, StopLevel.AFTER_RUNNING))

    def pause(self) -> None:
        self._run(partial(self._runner.pause, True))

    def resume(self) -> None:
        self._run(partial(self._runner.pause, False))

    def start_task(self, task_id: int) -> None:
        """Runs this task next, also where the queue stands."""
        self._run(lambda: self._start_task(task_id))

    def encode_test(self, spec: TaskSpec, span: FrameRange) -> None:
        """Encodes a range of what `spec` says, before all others, as a task that `tested` names."""
        self._run(lambda: self._encode_test(spec, span))

    # rows

    def add(self, paths: Sequence[str], options: AddOptions) -> None:
        """Adds files, and the videos in folders, to the queue's end."""
        self._run(lambda: self._add(paths, options))

    def add_specs(self, make: Callable[[], Sequence[TaskSpec]]) -> None:
        """Adds the tasks that `make` says, which may look at files, to the queue's end."""
        self._run(lambda: self._tell_added([task.id for task in self._queue.add(make())]))

    def edit_task(self, task_id: int, spec: TaskSpec) -> None:
        self._run(lambda: self._each([task_id], lambda one: self._queue.edit(one, spec)))

    def pause_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.pause))

    def resume_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.resume))

    def cancel_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.cancel))

    def retry_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.retry))

    def retry_chunk(self, task_id: int, index: int) -> None:
        self._run(lambda: self._each([task_id], lambda one: self._queue.retry_chunk(one, index)))

    def retry_merge(self, task_id: int) -> None:
        self._run(lambda: self._each([task_id], self._queue.retry_merge))

    def retry_uploads(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.retry_upload))

    def remove_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.remove))

    def clear_tasks(self, task_ids: Sequence[int]) -> None:
        self._run(lambda: self._each(task_ids, self._queue.clear))

    def move_tasks(self, task_ids: Sequence[int], before: int | None) -> None:
        def move() -> None:
            try:
                self._queue.move(task_ids, before)
            finally:
                self._reload()

        self._run(move)

    def put_tasks_after(self, task_ids: Sequence[int], before: int | None) -> None:
        """Lets tasks wait until another one is done; None lets them wait for none."""

        def put() -> None:
            try:
                self._queue.put_after(task_ids, before)
            finally:
                self._reload()
                self._runner.look()

        self._run(put)

    # watched folders

    @property
    def watched(self) -> "tuple[WatchState, ...]":
        """How it stands with the watched folders, as of the last look; changes come as `watched_changed`."""
        return self._watching().states

    def watch(self, watched: "WatchedFolder", only_new: bool) -> None:
        """Watches a folder from now on. only_new: passes over what is in it now."""
        self._run(lambda: self._watching().watch(watched, only_new=only_new))

    def unwatch(self, folder: str) -> None:
        self._run(lambda: self._watching().unwatch(folder))

    def _make_watching(self) -> "Watching":
        from ripgui.engine.watch.watching import Watching

        made = Watching(self._store)
        made.taken.connect(self._on_taken)
        made.told.connect(self.message)
        made.looked.connect(self.watched_changed)
        return made

    def _on_taken(self, _ids: Sequence[int], starts: bool) -> None:
        self._run(self._reload)
        if starts and not self.is_held:
            self.start()

    # looks at sources

    def thumbnail(self, task_id: int) -> None:
        """Answers with `thumbnail_ready`: a PNG, b"" where the source shows none."""
        self._look(lambda: self._thumbnail(task_id))

    def probe(self, task_id: int) -> None:
        """Answers with `probed`: a `SourceInfo`, None where the source cannot be read."""
        self._look(lambda: self._probe(task_id))

    def probe_extra(self, path: str) -> None:
        """Looks at a file that is added to a task's tracks; answers with `extra_probed`: a `SourceInfo`, or None."""
        self._look(lambda: self._probe_extra(path))

    def find_missing_fonts(self, task_id: int, tracks: Tracks) -> None:
        """Answers with `fonts_found`, the fonts that subtitles ask for in vain; not of what takes long to read."""
        self._look(lambda: self._find_missing_fonts(task_id, tracks))

    def _add(self, paths: Sequence[str], options: AddOptions) -> None:
        self._tell_added(self._add_rows(paths, options))

    def _tell_added(self, new: list[int]) -> None:
        self._refresh(new)
        if new:
            self.added.emit(tuple(new))
        for task_id in new:
            self._look(partial(self._admit, task_id))

    def _add_rows(self, paths: Sequence[str], options: AddOptions) -> list[int]:
        specs = specs_named(paths, options, self._store.tasks(), self._tell_error)
        return [task.id for task in self._queue.add(specs)]

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
        self._refresh([task_id])
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
        self._refresh(task_ids)
        self._runner.look()

    def _admit(self, task_id: int) -> None:
        """The first look at a source that was just added: what holds no video is told and taken out again."""
        refusal = self._probe(task_id)
        task = self._find(task_id)
        if refusal and task is not None and task.state is TaskState.FAILED:
            self._tell_error(refusal)
            self._queue.clear(task_id)
            self._refresh([task_id])

    def _probe(self, task_id: int) -> str:
        """Why the source is none, "" where it is one or that cannot be told."""
        task, refusal = self._find(task_id), ""
        if task is None or is_awaited(task.spec):
            return refusal
        try:
            info = self._sources.probe(task.spec.source)
        except InputError as error:
            refusal = str(error)
            self._store.update_if(task_id, TaskState.WAITING, state=TaskState.FAILED, error=refusal)
            self.probed.emit(task_id, None)
        except ToolError as error:
            self._tell_error(str(error))
            self.probed.emit(task_id, None)
        else:
            self._store.update(task_id, facts=facts_of(info))
            self.probed.emit(task_id, info)
        self._refresh([task_id])
        return refusal

    def _probe_extra(self, path: str) -> None:
        try:
            self.extra_probed.emit(path, self._sources.probe_extra(path))
        except RipError as error:
            self._tell_error(str(error))
            self.extra_probed.emit(path, None)

    def _find_missing_fonts(self, task_id: int, tracks: Tracks) -> None:
        task = self._find(task_id)
        if task is not None:
            with contextlib.suppress(RipError):  # whoever looked at the source first has told of it
                self.fonts_found.emit(task_id, self._sources.missing_fonts(task.spec.source, tracks))

    def _thumbnail(self, task_id: int) -> None:
        from ripgui.media.ffmpeg import find_ffmpeg
        from ripgui.workers.media_protocol import ThumbnailParams

        task = self._find(task_id)
        if task is None:
            return
        at_s = task.facts.duration_s / 3 if task.facts is not None else 0.0
        params = ThumbnailParams(
            ffmpeg=find_ffmpeg(self._settings.ffmpeg).path, path=task.spec.source, at_s=at_s, width=_THUMBNAIL_WIDTH
        )
        try:
            png = self._sources.thumbnail(params)
        except RipError:  # a card without a picture says enough
            png = b""
        self.thumbnail_ready.emit(task_id, png)

    def _find(self, task_id: int) -> Task | None:
        """The task; None where it was taken out before its turn to be looked at."""
        with contextlib.suppress(InputError):
            return self._store.task(task_id)
        return None

    # rows and events

    def _on_event(self, event: Event) -> None:
        match event:
            case RowsChanged():
                self._run(self._reload)
            case StageChanged(progress=None) | Planned() | Finished():
                self._run(lambda: self._refresh([event.task]))
            case ChunkChanged(state=ChunkState.DONE | ChunkState.FAILED):
                self._run(lambda: self._refresh([event.task]))
            case StageChanged() | ChunkChanged() | Logged():
                pass
        self.happened.emit(event)

    def _reload(self) -> None:
        """Brings what changed in the store since the last look."""
        self._trust.refresh()
        tasks = {task.id: task for task in self._store.tasks()}
        gone = tuple(self._known.keys() - tasks.keys())
        for task_id in gone:
            del self._known[task_id]
        changed = [task for task in tasks.values() if task.id not in self._known or self._known[task.id].task != task]
        chunks = self._store.all_chunks() if len(changed) > _MANY else None
        rows = []
        for task in changed:
            own = self._store.chunks(task.id) if chunks is None else chunks.get(task.id, [])
            row = Row(task, tuple(own))
            unseen = task.id not in self._known and task.facts is None and task.state is TaskState.WAITING
            if unseen and not task.owner:
                # Added by another process, or not looked at before the last end: then its disk may just be away.
                self._look(partial(self._admit if self._is_loaded else self._probe, task.id))
            self._known[task.id] = row
            rows.append(row)
        self._is_loaded = True
        if gone:
            self.rows_removed.emit(gone)
        if rows:
            self.rows_changed.emit(tuple(rows))

    def _refresh(self, task_ids: Iterable[int]) -> None:
        """Brings some rows anew."""
        rows, gone = [], []
        for task_id in task_ids:
            try:
                row = Row(self._store.task(task_id), tuple(self._store.chunks(task_id)))
            except InputError:
                self._known.pop(task_id, None)
                gone.append(task_id)
            else:
                self._known[task_id] = row
                rows.append(row)
        if gone:
            self.rows_removed.emit(tuple(gone))
        if rows:
            self.rows_changed.emit(tuple(rows))

    def _run(self, command: Callable[[], object]) -> None:
        self._submit(self._commands, command)

    def _look(self, command: Callable[[], object]) -> None:
        self._submit(self._looks, command)

    def _submit(self, pool: ThreadPoolExecutor, command: Callable[[], object]) -> None:
        def guarded() -> None:
            try:
                command()
            except RipError as error:
                self._tell_error(str(error))
            except Cancelled:
                pass
            except Exception as error:  # the border of this thread: a future that nobody reads would hide it
                traceback.print_exc()
                self._tell_error(f"RipGUI itself failed ({type(error).__name__}: {error}); please report this")

        # A command that comes while the window closes has nobody to answer to.
        if not self._closing.is_set():
            pool.submit(guarded)

    def _tell_error(self, text: str) -> None:
        self.message.emit("error", text)
