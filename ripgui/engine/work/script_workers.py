# SPDX-License-Identifier: GPL-3.0-or-later
"""The chunk workers of one task: each with the task's script open and its share of the machine."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ripgui.core.cancel import CancelToken
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.task import TaskSpec
from ripgui.engine.work.preparation import Share, basis_of, open_script
from ripgui.media.file import fingerprint
from ripgui.workers.chunk_protocol import Opened
from ripgui.workers.client import Pending, WorkerProcess
from ripgui.workers.environment import index_environment, memory_environment
from ripgui.workers.protocol import LogLine, Progress

_LONGER_THAN_SEEN = 4

type OnProgress = Callable[[str, float | None], None]


def check_unchanged(source: str, content: str) -> None:
    """Raises InputError unless `content` is still the source's fingerprint."""
    try:
        found = fingerprint(source)
    except InputError as error:
        raise InputError(f"the source changed while it was worked on: {error}") from error
    if found != content:
        raise InputError(f"the source {source} changed while it was worked on; retry to encode what it holds now")


class ScriptWorkers:
    """The workers that a task begins with, and those that replace dead ones.

    Use it on one thread, which must live as long as the task; only `lend` and `start` may be called from others.
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
        """share: its slots say where each worker runs."""
        self.share = share
        self._spec = spec
        self._content = content
        self._patience = patience
        self._token = token
        self._on_log = on_log
        self._idle: list[WorkerProcess] = []
        self._opened: list[WorkerProcess] = []
        self._opening: dict[int, Pending[Opened]] = {}
        self._withdraws: list[Callable[[], None]] = []

    def begin(self) -> None:
        """Starts the processes; their scripts are not open yet."""
        while len(self._idle) < self.share.workers:
            self._begin_one()

    def begin_first(self) -> None:
        """Starts one, while it is still to be found how many there shall be."""
        self._begin_one()

    def beside(self, spec: TaskSpec, count: int) -> "ScriptWorkers":
        """As many workers for another script of the same source; whoever asks for them closes them."""
        share = replace(self.share, workers=count)
        return ScriptWorkers(spec, self._content, share, self._patience, token=self._token, on_log=self._on_log)

    def begin_like(self, prepared: Prepared, on_progress: OnProgress) -> None:
        """Starts the workers of a zone's script. Raises InputError unless it outputs the same form of clip."""
        self.begin()
        if not self.agree_with(prepared, on_progress):
            raise InputError(
                "the script of a zone outputs another clip than the task's: size, pixel format and number of frames "
                "must be alike, and both must find the same plugins"
            )

    def next_unopened(self) -> WorkerProcess:
        """A worker for somebody who will open its script, and by that warm the source's index."""
        if not self._idle:
            self._begin_one()
        self._opened.append(self._idle.pop(0))
        return self._opened[-1]

    def open_others(self, fps: Fraction | None, wanted: int) -> None:
        """Has as many open the script as are wanted, of those that there are; returns at once."""
        while self._idle and len(self._opened) < wanted:
            worker = self._idle.pop(0)
            self._opening[len(self._opened)] = self._ask_to_open(worker, fps)
            self._opened.append(worker)

    def lend(self, slot: int) -> WorkerProcess | None:
        """The worker of this slot as soon as its script is open."""
        if slot >= len(self._opened):
            return None
        if slot in self._opening:
            self._opening[slot].result(lambda _: None)
        return self._opened[slot]

    def patience_again(self) -> Patience:
        """For workers that take the place of dead ones: what hangs at every frame shall not do so for hours.

        The index is there by now, and how long the script may be silent has been seen.
        """
        seen_s = max((worker.longest_wait_s for worker in self._opened), default=self._patience.first_s)
        first_s = max(self._patience.next_s, _LONGER_THAN_SEEN * seen_s)
        return replace(self._patience, first_s=min(self._patience.first_s, first_s))

    def dismiss(self) -> None:
        """Asks all workers to end, and waits for none: to give back what they hold takes them a while."""
        for worker in (*self._idle, *self._opened):
            worker.dismiss()

    def close(self) -> None:
        """Ends all workers that were begun."""
        for withdraw in self._withdraws:
            withdraw()
        self._withdraws.clear()
        self.dismiss()
        for worker in (*self._idle, *self._opened):
            worker.close()
        self._idle.clear()
        self._opened.clear()

    def agree_with(self, prepared: Prepared, on_progress: OnProgress) -> bool:
        """Opens the script; whether it still outputs what was prepared, from the same plugins."""
        opened = self._open(self.next_unopened(), prepared.source.video.fps, on_progress)
        clip = prepared.clip
        same_clip = (opened.clip.width, opened.clip.height, opened.clip.frames, opened.clip.pixel_format) == (
            clip.width,
            clip.height,
            clip.frames,
            clip.pixel_format,
        )
        return same_clip and prepared.versions[1:] == opened.versions

    def start(self, prepared: Prepared, slot: int, track: Callable[[WorkerProcess], None]) -> WorkerProcess:
        """Another worker for a slot, its script open; `track` gets it first, so that it can be killed meanwhile."""
        # It would open what lies under the source's name now, and its frames would be taken for the old ones.
        check_unchanged(self._spec.source, self._content)
        if basis_of(self._spec) != prepared.basis:
            logo = self._spec.treatment.picture.logo_path
            raise InputError(f"the logo {logo} changed while it was worked on; retry to encode with what it is now")
        worker = self._spawn(slot)
        track(worker)
        try:
            fps = prepared.source.video.fps or FALLBACK_FPS
            open_script(worker, self._spec, self.share, fps, self.patience_again()).result(lambda _: None)
        except (RipError, Cancelled):
            with contextlib.suppress(OSError):
                worker.close()
            raise
        return worker

    def _begin_one(self) -> None:
        worker = self._spawn(len(self._idle) + len(self._opened))
        self._idle.append(worker)
        self._withdraws.append(self._token.on_now(worker.kill))

    def _spawn(self, slot: int) -> WorkerProcess:
        return WorkerProcess(
            "chunk",
            on_log=self._on_log,
            env={
                **index_environment(self._content),
                **memory_environment(self.share.script_threads),
                **self.share.slot(slot).environment,
            },
            script_name=self._spec.script_path or "<script>",
        )

    def _open(self, worker: WorkerProcess, fps: Fraction | None, on_progress: OnProgress) -> Opened:
        def told(progress: Progress) -> None:
            on_progress(progress.detail, progress.fraction)

        return self._ask_to_open(worker, fps).result(told)

    def _ask_to_open(self, worker: WorkerProcess, fps: Fraction | None) -> Pending[Opened]:
        return open_script(worker, self._spec, self.share, fps or FALLBACK_FPS, self._patience)
