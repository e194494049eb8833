# SPDX-License-Identifier: GPL-3.0-or-later
"""The chunk workers of one task: each with the task's script open and its share of the machine."""

import contextlib
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import MAX_ATTEMPTS
from ripgui.core.error import Cancelled, InputError, RipError, WorkerLostError
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.task import TaskSpec
from ripgui.engine.work.identity import basis_of
from ripgui.engine.work.share import Share
from ripgui.media.file import fingerprint
from ripgui.media.finish import finished_script
from ripgui.workers.chunk_protocol import CHECK, OPEN, Checked, CheckParams, Opened, OpenParams
from ripgui.workers.client import Pending, WorkerProcess
from ripgui.workers.environment import index_environment, memory_environment
from ripgui.workers.protocol import LogLine

_LONGER_THAN_SEEN = 4
_OPENING = "opening the script"

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
    The first opens the script before the others, and by that makes the source's index. Where it dies, another is asked
    what it was asked, as often as a chunk is tried. content: fingerprint of the source.
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
        self._lost = 0
        self._fps: Fraction | None = None
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

    def open_first(self, fps: Fraction | None) -> None:
        """Has the first worker open the script, unless it did; returns at once. fps: the source's."""
        if self._opened:
            return
        if not self._idle:
            self._begin_one()
        self._opened.append(self._idle.pop(0))
        self._fps = fps
        self._opening[0] = self._ask_to_open(self._opened[0], fps)

    def first_opened(self, on_progress: OnProgress) -> Opened:
        """What the script is in the first worker. Raises RipError, Cancelled."""
        while True:
            try:
                return self._opening[0].result(lambda told: on_progress(told.detail or _OPENING, told.fraction))
            except WorkerLostError as error:
                self._replace_first(error)

    def check(self, params: CheckParams) -> Callable[[], Checked]:
        """Has the first worker try the encoder; returns at once what waits for the end of that."""
        pending = self._opened[0].submit(CHECK, params, self._patience)

        def checked() -> Checked:
            nonlocal pending
            while True:
                try:
                    return pending.result(lambda _: None)
                except WorkerLostError as error:
                    self._replace_first(error)
                    self.first_opened(lambda *_: None)
                    pending = self._opened[0].submit(CHECK, params, self._patience)

        return checked

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
        self.open_first(prepared.source.video.fps)
        opened = self.first_opened(on_progress)
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
            self._ask_to_open(worker, prepared.source.video.fps, self.patience_again()).result(lambda _: None)
        except (RipError, Cancelled):
            with contextlib.suppress(OSError):
                worker.close()
            raise
        return worker

    def _begin_one(self) -> None:
        self._idle.append(self._begun(len(self._idle) + len(self._opened)))

    def _begun(self, slot: int) -> WorkerProcess:
        worker = self._spawn(slot)
        self._withdraws.append(self._token.on_now(worker.kill))
        return worker

    def _replace_first(self, error: WorkerLostError) -> None:
        """Has another open the script, unless too many were lost or the source is another by now."""
        self._lost += 1
        if self._lost >= MAX_ATTEMPTS:
            raise error
        check_unchanged(self._spec.source, self._content)
        self._on_log(LogLine(text=f"{error}; what it was asked is asked again", origin="error"))
        self._opened[0].close()
        self._opened[0] = self._begun(0)
        self._opening[0] = self._ask_to_open(self._opened[0], self._fps)

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

    def _ask_to_open(
        self, worker: WorkerProcess, fps: Fraction | None, patience: Patience | None = None
    ) -> Pending[Opened]:
        """Until the first frame, indexing and loading may take their time."""
        spec, waits = self._spec, patience or self._patience
        params = OpenParams(
            script=finished_script(spec.script, spec.treatment.picture),
            script_path=spec.script_path,
            source=spec.source,
            mean_fps=fps or FALLBACK_FPS,
            threads=self.share.script_threads,
            cache_mb=self.share.cache_mb,
        )
        return worker.submit(OPEN, params, replace(waits, next_s=waits.first_s))
