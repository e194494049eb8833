# SPDX-License-Identifier: GPL-3.0-or-later
"""The encoding of a task's chunks by its workers, which can be paused; before it, where wanted, a first pass."""

import contextlib
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import Cancelled
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.slot import Slot
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.core.zone import PlacedZone
from ripgui.engine.output.output import further_sizes
from ripgui.engine.queue.task_files import RECORD_SUFFIX, chunk_path
from ripgui.engine.queue.zoning import by_script, placed_zones, spec_at
from ripgui.engine.work.chunk_pool import ChunkJob, ChunkPool, failed_chunks_error
from ripgui.engine.work.first_pass import keep_measure, look_params, measure_of, pass_log, rates_of
from ripgui.engine.work.identity import keyframes_of
from ripgui.engine.work.journal import Journal
from ripgui.engine.work.script_workers import ScriptWorkers
from ripgui.media.chunk_argv import chunk_suffix
from ripgui.media.encoder import parse_encoder
from ripgui.workers.chunk_protocol import EncodeParams
from ripgui.workers.protocol import Progress


@dataclass(frozen=True, slots=True, kw_only=True)
class Work:
    """What is to be encoded. spec: the task's, with what is burnt into its picture. ffmpeg: its path."""

    task: Task
    spec: TaskSpec
    prepared: Prepared
    ffmpeg: str

    @property
    def zones(self) -> tuple[PlacedZone, ...]:
        return placed_zones(self.prepared, self.spec)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """What a pool is to do with each chunk, and whom it tells; see `ChunkJob`. state: of the task meanwhile."""

    params: Callable[[Chunk], EncodeParams]
    changed: Callable[[Chunk, str], None]
    progressed: Callable[[Chunk, Progress], None]
    state: TaskState = TaskState.RUNNING


class Encoding:
    """Of one task. has_begun: the work that takes long has."""

    def __init__(self, journal: Journal, patience: Patience, token: CancelToken) -> None:
        self._journal = journal
        self._patience = patience
        self._token = token
        self._lock = threading.Lock()
        self._pool: ChunkPool | None = None
        self._paused = False
        self._slot: Callable[[int], Slot] = lambda _: Slot()
        self.has_begun = False

    def run(self, work: Work, chunks: list[Chunk], workers: ScriptWorkers) -> None:
        """Returns when nothing is left that can be encoded. Raises Cancelled where the first pass was."""
        self._slot = workers.share.slot
        rates = self._looked_through(work, chunks, workers)
        self._encode(work, chunks, workers, rates)

    def pause(self, paused: bool) -> None:
        """Holds the encoding between two frames, or lets it go on. May be called from any thread."""
        with self._lock:
            self._paused = paused
            if paused:
                self._journal.stopwatch.stop()
            else:
                self._journal.stopwatch.start()
            if self._pool is not None:
                self._pool.pause(paused)
                self._journal.enter(TaskState.PAUSED if paused else TaskState.RUNNING)

    def _looked_through(self, work: Work, chunks: list[Chunk], workers: ScriptWorkers) -> dict[int, int]:
        """Bits a second of each chunk, by its index; nothing where the encoder line says how chunks are encoded."""
        task, prepared = work.task, work.prepared
        if not prepared.video_rate or all(chunk.state is ChunkState.DONE for chunk in chunks):
            return {}
        fresh = [Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity) for chunk in chunks]
        unknown = [chunk for chunk in fresh if measure_of(task, chunk) is None]
        failed: list[Chunk] = []
        whole, seen = sum(len(chunk.range) for chunk in unknown), dict.fromkeys(range(len(chunks)), 0)

        def progressed(chunk: Chunk, told: Progress) -> None:
            seen[chunk.index] = told.frames
            self._journal.say_preparing("first pass", min(sum(seen.values()) / whole, 1.0))

        def changed(chunk: Chunk, reason: str) -> None:
            del reason
            if chunk.state is ChunkState.DONE:
                keep_measure(task, chunk, chunk.size_bytes)
            elif chunk.state is ChunkState.FAILED:
                failed.append(chunk)

        if unknown:
            self._journal.say_preparing("first pass", 0.0)
            params = partial(look_params, task, prepared, ffmpeg=work.ffmpeg)
            telling = _Telling(params=params, changed=changed, progressed=progressed, state=TaskState.PREPARING)
            self._run_pool(prepared, unknown, workers, telling)
        error = failed_chunks_error(failed)
        if error is not None:
            raise error
        if any(measure_of(task, chunk) is None for chunk in fresh):
            raise Cancelled
        return rates_of(task, prepared, fresh)

    def _encode(self, work: Work, chunks: list[Chunk], workers: ScriptWorkers, rates: Mapping[int, int]) -> None:
        """Encodes what waits: first what the task's own script outputs, then what those of zones do."""
        waiting = [chunk for chunk in chunks if chunk.state is ChunkState.WAITING]
        (_, own), *others = by_script(work.spec, work.zones, waiting)
        self._encode_chunks(work, own, workers, rates)
        for spec, part in others:
            # Its frames and models need the memory that the others had.
            workers.close()
            with contextlib.closing(workers.beside(spec, workers.share.workers)) as variant:
                variant.begin_like(work.prepared, self._journal.say_preparing)
                variant.open_others(work.prepared.source.video.fps, len(part))
                self._encode_chunks(work, part, variant, rates)

    def _encode_chunks(
        self, work: Work, waiting: list[Chunk], workers: ScriptWorkers, rates: Mapping[int, int]
    ) -> None:
        if not waiting:
            return
        task, spec, prepared, zones = work.task, work.spec, work.prepared, work.zones
        suffix = chunk_suffix(parse_encoder(spec.encoder))

        def params(chunk: Chunk) -> EncodeParams:
            return EncodeParams(
                ffmpeg=work.ffmpeg,
                clip=prepared.clip,
                encoder=spec_at(spec, zones, chunk.range).encoder,
                threads=prepared.plan.threads,
                chunk=chunk.index,
                range=chunk.range,
                part=chunk_path(task, chunk, ".part"),
                path=chunk_path(task, chunk, suffix),
                keyframes=keyframes_of(prepared, spec, chunk.range),
                sizes=further_sizes(spec),
                rate=rates.get(chunk.index, 0),
                peak=max(rates.values(), default=0),
                log=pass_log(task, chunk) if rates else "",
                record=chunk_path(task, chunk, RECORD_SUFFIX),
                identity=chunk.identity,
            )

        self.has_begun = True
        telling = _Telling(params=params, changed=self._changed, progressed=self._progressed)
        self._run_pool(prepared, waiting, workers, telling)

    def _run_pool(self, prepared: Prepared, waiting: list[Chunk], workers: ScriptWorkers, telling: _Telling) -> None:
        """Lets the workers go through the chunks; returns when none is left."""
        job = ChunkJob(
            params=telling.params,
            lend=workers.lend,
            start_worker=lambda slot, track: workers.start(prepared, slot, track),
            noted=self._journal.note,
            changed=telling.changed,
            progressed=telling.progressed,
            patience=self._patience,
            patience_again=workers.patience_again,
        )
        slots = min(prepared.plan.workers, len(waiting))
        pool = ChunkPool(job, waiting, slots, self._token)
        with self._lock:
            self._pool = pool
            pool.pause(self._paused)
            self._journal.enter(TaskState.PAUSED if self._paused else telling.state)
        try:
            pool.run()
        finally:
            with self._lock:
                self._pool = None

    def _changed(self, chunk: Chunk, reason: str) -> None:
        self._journal.chunk_changed(chunk, reason, self._device(chunk))

    def _progressed(self, chunk: Chunk, told: Progress) -> None:
        self._journal.chunk_progressed(chunk, told, self._device(chunk))

    def _device(self, chunk: Chunk) -> str:
        return self._slot(self._pool.slot_of(chunk) if self._pool is not None else 0).name
