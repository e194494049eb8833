# SPDX-License-Identifier: GPL-3.0-or-later
"""The measuring of workers and encoder threads: a piece of a clip is encoded with each choice, as a task would be."""

import contextlib
import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from ripgui.core.calibration import Calibration, SizeClass, Trial, WorkKind
from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.clip import ClipInfo
from ripgui.core.error import Cancelled, InputError, ToolError
from ripgui.core.machine import usable_cores
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.scratch import scratch_folder
from ripgui.core.task import TaskSpec
from ripgui.engine.work.calibrations import remember, work_of
from ripgui.engine.work.chunk_pool import ChunkJob, ChunkPool
from ripgui.engine.work.script_workers import ScriptWorkers
from ripgui.engine.work.share import Share
from ripgui.media.chunk_argv import build_chunk_argv, chunk_suffix
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.media.file import fingerprint
from ripgui.media.plan import MIN_CHUNK_FRAMES, worker_trials
from ripgui.media.sample import make_noisy_film
from ripgui.workers.chunk_protocol import EncodeParams
from ripgui.workers.client import WorkerProcess
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import PROBE, ProbeParams
from ripgui.workers.protocol import Progress

LIMIT_S = 60.0
"""How long a measurement takes at most, once the script is open; making an index is not counted."""

_FILM_SIZES: dict[SizeClass, tuple[int, int]] = {
    "SD": (720, 480),
    "720p": (1280, 720),
    "1080p": (1920, 1080),
    "4K": (3840, 2160),
}
_PATIENCE = Patience()
_LEAST_S, _MOST_S = 2.0, 12.0
"""How long a trial encodes, as far as the limit allows."""

_LEAST_MARKS = 3
_WEIGH_EVERY_S = 0.5
"""To weigh a worker with its encoder, all processes of the system are looked at."""
_MB = 1 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """How far a measurement is. done, of: trials. detail: what is prepared, "" while a trial runs."""

    done: int
    of: int
    detail: str = ""


class Calibrating:
    """Measures for the script and encoder of `spec`, whose source may be "": a film is made then.

    on_step: is told how far it is, on the thread of `run`.
    """

    def __init__(
        self,
        spec: TaskSpec,
        preferred_ffmpeg: str,
        token: CancelToken,
        on_step: Callable[[Step], None],
        *,
        size: SizeClass = "1080p",
        limit_s: float = LIMIT_S,
    ) -> None:
        self._spec = spec
        self._preferred = preferred_ffmpeg
        self._token = token
        self._on_step = on_step
        self._size = size
        self._limit_s = limit_s

    def run(self) -> Calibration:
        """Measures, remembers and returns what was found. Raises RipError, Cancelled."""
        with scratch_folder() as folder:
            self._on_step(Step(done=0, of=0, detail="preparing"))
            ffmpeg = find_ffmpeg(self._preferred).path
            spec = self._spec
            if not spec.source:
                spec = replace(spec, source=os.path.join(folder, "film.mkv"))
                make_noisy_film(spec.source, ffmpeg, *_FILM_SIZES[self._size])
            self._token.check()
            calibration = Calibration(work=self._work(spec), trials=tuple(self._trials(spec, ffmpeg, folder)))
        remember(calibration)
        return calibration

    def _work(self, spec: TaskSpec) -> WorkKind:
        media = MediaWorker(on_log=lambda _: None)
        withdraw = self._token.on_now(media.kill)
        try:
            video = media.call(PROBE, ProbeParams(path=spec.source), patience=_PATIENCE).video
        finally:
            withdraw()
            media.close()
        return work_of(spec, video.width, video.height)

    def _trials(self, spec: TaskSpec, ffmpeg: str, folder: str) -> Iterator[Trial]:
        """The rule's own is measured in any case; others as long as there is time."""
        choices = [*worker_trials(usable_cores())]
        with self._opened(spec, ffmpeg, folder, choices[0], None) as (bench, ready):
            choices = _distinct(choices, spec, ffmpeg, ready.clip)
            deadline_s = time.monotonic() + self._limit_s
            self._on_step(Step(done=0, of=len(choices)))
            first = bench.encode(ready, min(_MOST_S, self._limit_s / len(choices)))
        if first is None:
            raise InputError("the encoder or the script is so slow that nothing came of it in the time there is")
        yield first
        for number, choice in enumerate(choices[1:], start=1):
            self._on_step(Step(done=number, of=len(choices)))
            began_s = time.monotonic()
            part_s = (deadline_s - began_s) / (len(choices) - number)
            with (
                # What went well with the first choice and fails with another is no choice: memory is short.
                contextlib.suppress(TimeoutError, ToolError),
                self._opened(spec, ffmpeg, folder, choice, deadline_s) as (bench, ready),
            ):
                left_s = part_s - (time.monotonic() - began_s)
                trial = bench.encode(ready, max(_LEAST_S, min(_MOST_S, left_s)))
                if trial is not None:
                    yield trial

    @contextlib.contextmanager
    def _opened(
        self, spec: TaskSpec, ffmpeg: str, folder: str, choice: tuple[int, int], deadline_s: float | None
    ) -> Iterator["tuple[_Bench, _Ready]"]:
        """Workers with the script open. Raises RipError, Cancelled, TimeoutError."""
        workers, threads = choice
        bench = _Bench(spec, ffmpeg, folder, Share(workers=workers, threads=threads), self._token)
        with contextlib.closing(bench):
            yield bench, bench.open(deadline_s)


@dataclass(frozen=True, slots=True)
class _Ready:
    """The script, open in all workers."""

    clip: ClipInfo
    workers: Sequence[WorkerProcess | None]


class _Bench:
    """Workers for the script, and the encoding of a piece by them."""

    def __init__(
        self,
        spec: TaskSpec,
        ffmpeg: str,
        folder: str,
        share: Share,
        token: CancelToken,
    ) -> None:
        self._spec = spec
        self._ffmpeg = ffmpeg
        self._folder = folder
        self._share = share
        # Ends at the deadline as well as with the other.
        self._token = CancelToken()
        self._outer = token
        self._workers = ScriptWorkers(
            spec, fingerprint(spec.source), share, _PATIENCE, token=self._token, on_log=lambda _: None
        )
        self._memory: dict[int, int] = {}
        self._weighed_s = -_WEIGH_EVERY_S
        # Last: who could not be made is not closed either.
        self._withdraw = token.on_now(lambda: self._token.ask(StopLevel.NOW))

    def close(self) -> None:
        self._withdraw()
        self._workers.close()

    def open(self, deadline_s: float | None) -> _Ready:
        """Opens the script in all workers. Raises RipError, TimeoutError."""
        self._workers.begin()
        with self._limited(deadline_s):
            self._workers.open_first(None)
            clip = self._workers.first_opened(lambda *_: None).clip
            self._workers.open_others(None, self._workers.share.workers)
            return _Ready(clip, [self._workers.lend(slot) for slot in range(self._share.workers)])

    def encode(self, ready: _Ready, seconds: float) -> Trial | None:
        """Encodes for so long, and tells how fast; None where nothing came out. Raises RipError, Cancelled."""
        chunks, failures, began_s = self._chunks(ready.clip), list[str](), time.monotonic()
        seen: dict[int, list[tuple[float, int]]] = {chunk.index: [] for chunk in chunks}

        def changed(chunk: Chunk, reason: str) -> None:
            if chunk.state is ChunkState.FAILED:
                failures.append(reason)
            if chunk.state is ChunkState.DONE:
                progressed(chunk, Progress(frames=len(chunk.range)))

        def progressed(chunk: Chunk, told: Progress) -> None:
            if told.frames > (seen[chunk.index][-1][1] if seen[chunk.index] else 0):
                seen[chunk.index].append((time.monotonic(), told.frames))
            self._weigh(ready.workers)

        job = ChunkJob(
            params=lambda chunk: self._params(chunk, ready.clip),
            lend=lambda slot: ready.workers[slot],
            start_worker=_no_other,
            noted=failures.append,
            changed=changed,
            progressed=progressed,
            patience=_PATIENCE,
            patience_again=Patience,
        )
        with contextlib.suppress(TimeoutError), self._limited(began_s + seconds):
            ChunkPool(job, chunks, len(chunks), self._token).run()
        if failures:
            raise ToolError(f"the clip cannot be encoded: {failures[0]}", failures)
        rates = [_rate(marks, began_s) for marks in seen.values()]
        if not all(rates):
            return None
        memory_mb = sum(self._memory.values()) // _MB
        fps = round(sum(rates), 3)
        return Trial(workers=self._share.workers, threads=self._share.threads, fps=fps, memory_mb=memory_mb)

    def _chunks(self, clip: ClipInfo) -> list[Chunk]:
        """One for each worker: none is to come to its end, since the chunks of a task are long."""
        frames, workers = clip.frames, self._share.workers
        count = max(1, min(workers, frames // MIN_CHUNK_FRAMES))
        spans = [FrameRange(*pair) for pair in pairwise(frames * number // count for number in range(count + 1))]
        return [Chunk(index=index, range=span, identity=str(index)) for index, span in enumerate(spans)]

    def _params(self, chunk: Chunk, clip: ClipInfo) -> EncodeParams:
        suffix = chunk_suffix(parse_encoder(self._spec.encoder))
        return EncodeParams(
            ffmpeg=self._ffmpeg,
            clip=clip,
            encoder=self._spec.encoder,
            threads=self._share.threads,
            chunk=chunk.index,
            range=chunk.range,
            part=os.path.join(self._folder, f"{chunk.index}.part"),
            path=os.path.join(self._folder, f"{chunk.index}{suffix}"),
        )

    def _weigh(self, workers: Sequence[WorkerProcess | None]) -> None:
        now_s = time.monotonic()
        if now_s - self._weighed_s < _WEIGH_EVERY_S:
            return
        self._weighed_s = now_s
        for slot, worker in enumerate(workers):
            if worker is not None:
                self._memory[slot] = max(self._memory.get(slot, 0), worker.memory_bytes(with_children=True))

    @contextlib.contextmanager
    def _limited(self, deadline_s: float | None) -> Iterator[None]:
        """Ends what runs at the deadline, with TimeoutError."""
        if deadline_s is None:
            yield
            return
        timer = threading.Timer(max(0.0, deadline_s - time.monotonic()), self._token.ask, [StopLevel.NOW])
        timer.start()
        try:
            yield
        except Cancelled:
            self._outer.check()
            raise TimeoutError from None
        finally:
            timer.cancel()
            timer.join()


def _distinct(choices: Sequence[tuple[int, int]], spec: TaskSpec, ffmpeg: str, clip: ClipInfo) -> list[tuple[int, int]]:
    """Without those that the encoder line makes the same as another: its own number of threads stands."""
    found = {
        (workers, *build_chunk_argv(ffmpeg, clip, parse_encoder(spec.encoder), threads, "")): (workers, threads)
        for workers, threads in reversed(choices)
    }
    return [choice for choice in choices if choice in found.values()]


def _rate(marks: Sequence[tuple[float, int]], began_s: float) -> float:
    """Frames a second from the first that came out to the last: encoders gather frames first, and give them in lots."""
    if not marks:
        return 0.0
    (first_s, first), (last_s, last) = marks[0], marks[-1]
    if len(marks) < _LEAST_MARKS:
        return last / (last_s - began_s)
    return (last - first) / (last_s - first_s)


def _no_other(slot: int, track: Callable[[WorkerProcess], None]) -> WorkerProcess:
    del slot, track
    raise InputError("a worker ended while the machine was measured")
