# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue as a window sees it: commands that return at once, and signals that bring rows and events."""

import base64
import os
import threading
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from ripgui.core.cancel import StopLevel
from ripgui.core.chunk import Chunk
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.event import ChunkChanged, Event, Finished, Planned, RowsChanged, StageChanged
from ripgui.core.ranges import check_range
from ripgui.core.source import SourceInfo
from ripgui.core.task import SourceFacts, Task, TaskSpec
from ripgui.engine.forecast import facts_of
from ripgui.engine.lock import runner_lock
from ripgui.engine.output import DEFAULT_PATTERN, free_path, output_path
from ripgui.engine.queue import Queue
from ripgui.engine.runner import SHOW_REQUEST, JobRunner
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.workers.client import Patience, WorkerProcess
from ripgui.workers.protocol import PROBE, THUMBNAIL, ProbeParams, ThumbnailParams

VIDEO_SUFFIXES = frozenset(
    ".mkv .mp4 .m4v .mov .avi .ts .m2ts .mts .vob .mpg .mpeg .webm .flv .wmv .ogm .ogv .rm .rmvb .3gp .mxf .y4m".split()
)
_THUMBNAIL_WIDTH = 240
_PATIENCE = Patience(first_s=60.0, next_s=60.0)


@dataclass(frozen=True, slots=True)
class Row:
    """A task with its chunks."""

    task: Task
    chunks: tuple[Chunk, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AddOptions:
    """How added files are to be encoded, see `core.task.TaskSpec`. folder: "" is beside the source."""

    script: str
    script_path: str = ""
    encoder: str
    preset: str = ""
    container: str = "mkv"
    folder: str = ""
    pattern: str = DEFAULT_PATTERN
    chunk_seconds: float | None = None
    workers: int | None = None
    range: str = ""


class Session(QObject):
    """Owns the runner of this data folder, or hands everything to the process that has it.

    Commands run one after another on a background thread; what goes wrong comes as a `message`.
    """

    rows_changed = Signal(object)
    rows_removed = Signal(object)
    event = Signal(object)
    running_changed = Signal(bool)
    paused_changed = Signal(bool)
    message = Signal(str, str)
    added = Signal(object)
    thumbnail_ready = Signal(int, bytes)
    probed = Signal(int, object)
    shown = Signal()

    def __init__(self, store: Store, settings: Settings) -> None:
        super().__init__()
        self._store = store
        self._settings = settings
        self._queue = Queue(store)
        self._runner = JobRunner(store, settings)
        self._lock = runner_lock()
        self._known: dict[int, Row] = {}
        self._commands = ThreadPoolExecutor(1, thread_name_prefix="commands")
        self._looks = ThreadPoolExecutor(1, thread_name_prefix="looks")
        self._media: WorkerProcess | None = None
        self._closing = threading.Event()
        self._runner.event.connect(self._on_event)
        self._runner.running_changed.connect(self.running_changed)
        self._runner.paused_changed.connect(self.paused_changed)
        self._runner.shown.connect(self.shown)

    @property
    def is_running(self) -> bool:
        return self._runner.is_running

    @property
    def is_paused(self) -> bool:
        return self._runner.is_paused

    def become_runner(self) -> bool:
        """Takes the data folder's lock. False where another process runs this queue: hand over and leave."""
        return self._lock.take()

    def hand_over(self, paths: Sequence[str], options: AddOptions) -> None:
        """Adds files to the queue of the process that runs it, and asks its window to show. Blocks."""
        self._add(paths, options)
        self._store.post_request(SHOW_REQUEST)
        self._end_looks()

    def open(self) -> None:
        """Loads the rows and begins to listen."""
        self._run(self._queue.recover)
        self._run(self._reload)
        self._runner.open()

    def close(self, *, keep: bool) -> None:
        """Ends all work and waits for it. keep: running tasks go on at the next start, else they are cancelled."""
        self._closing.set()
        if not keep:
            for row in self._known.values():
                if row.task.state.is_active:
                    self._run(lambda task_id=row.task.id: self._queue.cancel(task_id))
        self._commands.shutdown(wait=True)
        self._looks.shutdown(wait=True, cancel_futures=True)
        self._runner.close()
        self._lock.release()
        self._store.close()
