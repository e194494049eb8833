# SPDX-License-Identifier: GPL-3.0-or-later
"""The chunk workers of one task: each with the task's script open and its share of the machine."""

import contextlib
from collections.abc import Callable
from fractions import Fraction

from ripgui.core.cancel import CancelToken
from ripgui.core.error import Cancelled, RipError
from ripgui.core.task import TaskSpec
from ripgui.engine.preparation import Share, open_script
from ripgui.engine.store import Prepared
from ripgui.workers.client import Patience, WorkerProcess
from ripgui.workers.environment import index_environment
from ripgui.workers.protocol import LogLine, Opened, Progress

type OnProgress = Callable[[str, float | None], None]


class ScriptWorkers:
    """Starts workers. The first one prepares the task and then encodes; it must be closed on its starter's thread.

    content: fingerprint of the source.
    """

    def __init__(
        self,
        spec: TaskSpec,
        content: str,
        share: Share,
        patience: Patience,
        *,
        token: CancelToken,
        on_log: Callable[[LogLine], None],
    ) -> None:
        self.share = share
        self._spec = spec
        self._content = content
        self._patience = patience
        self._token = token
        self._on_log = on_log
        self._first: WorkerProcess | None = None
        self._is_opened = False
        self._withdraw: Callable[[], None] = lambda: None

    @property
    def first(self) -> WorkerProcess | None:
        """The worker that prepared the task, with its script open."""
        return self._first

    def start_first(self) -> WorkerProcess:
        """A worker without its script yet. Replaces an earlier first one, whose script cannot be opened twice."""
        self.close_first()
        self._first = self._spawn()
        self._is_opened = False
        self._withdraw = self._token.on_now(self._first.kill)
        return self._first

    def first_unopened(self) -> WorkerProcess:
        """The first worker, for somebody who will open its script."""
        worker = self.start_first() if self._first is None or self._is_opened else self._first
        self._is_opened = True
        return worker

    def close_first(self) -> None:
        self._withdraw()
        self._withdraw = lambda: None
        if self._first is not None:
            self._first.close()
            self._first = None

    def agree_with(self, prepared: Prepared, on_progress: OnProgress) -> bool:
        """Opens the first worker's script; whether it still outputs what was prepared, from the same plugins."""
        opened = self._open(self.first_unopened(), prepared.source.video.fps, on_progress)
        clip = prepared.clip
        same_clip = (opened.clip.width, opened.clip.height, opened.clip.frames, opened.clip.pixel_format) == (
            clip.width,
            clip.height,
            clip.frames,
            clip.pixel_format,
        )
        return same_clip and prepared.versions[1:] == opened.versions

    def start(self, prepared: Prepared, track: Callable[[WorkerProcess], None]) -> WorkerProcess:
        """One more worker with its script open; `track` gets it first, so that it can be killed meanwhile."""
        worker = self._spawn()
        track(worker)
        try:
            self._open(worker, prepared.source.video.fps, lambda *_: None)
        except (RipError, Cancelled):
            with contextlib.suppress(OSError):
                worker.close()
            raise
        return worker

    def _spawn(self) -> WorkerProcess:
        return WorkerProcess(
            "chunk",
            on_log=self._on_log,
            env=index_environment(self._content),
            script_name=self._spec.script_path or "<script>",
        )

    def _open(self, worker: WorkerProcess, fps: Fraction | None, on_progress: OnProgress) -> Opened:
        def told(progress: Progress) -> None:
            on_progress(progress.detail, progress.fraction)

        return open_script(worker, self._spec, self.share, fps or Fraction(25), self._patience).result(told)
