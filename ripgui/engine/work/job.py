# SPDX-License-Identifier: GPL-3.0-or-later
"""One task on its way: prepare, encode, merge, verify, deliver. Blocking; the runner gives it a thread."""

import contextlib
import os
import threading
import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from functools import partial

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import Cancelled, RipError, UnverifiedError
from ripgui.core.event import ChunkChanged, Event, Logged, Planned, StageChanged
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.slot import Slot
from ripgui.core.task import Task, TaskState, dynamic_hdr_warnings
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.output.late_name import fill_name, unfill_name
from ripgui.engine.output.made import deliver_own
from ripgui.engine.output.output import (
    check_output,
    container_of,
    make_folder,
    original_path,
    remove_file,
    remove_part,
    size_of,
    unverified_path,
    whole_of,
    work_folder_for,
)
from ripgui.engine.queue.queue import chunk_path, merged_output, merged_part
from ripgui.engine.queue.zoning import by_script, spec_at, spec_of
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.chunk_pool import ChunkJob, ChunkPool, failed_chunks_error
from ripgui.engine.work.first_pass import keep_measure, look_params, measure_of, pass_log, rates_of
from ripgui.engine.work.further_tracks import FurtherTracks
from ripgui.engine.work.preparation import (
    Preparation,
    Share,
    cards_of,
    chunks_of,
    further_sizes,
    keyframes_of,
    placed_zones,
    share_of,
    still_fits,
)
from ripgui.engine.work.script_workers import ScriptWorkers, check_unchanged
from ripgui.engine.work.stopwatch import Stopwatch
from ripgui.media.chunk_argv import chunk_suffix, track_timescale
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import Ffmpeg, find_ffmpeg
from ripgui.media.file import fingerprint
from ripgui.media.merge_plan import MergeJob
from ripgui.workers.chunk_protocol import EncodeParams
from ripgui.workers.client import WorkerProcess
from ripgui.workers.media_protocol import MERGE, TRIM, VERIFY, MergeParams, TrimParams
from ripgui.workers.protocol import LogLine, Progress

# Moving the index of a large MP4 to its front shows no progress, however long it takes.
_FILE_PATIENCE = Patience(first_s=3600, next_s=3600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A delivered task. notes: what was converted or could not be kept."""

    output: str
    frames: int
    size_bytes: int
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Telling:
    """What a pool is to do with each chunk, and whom it tells; see `ChunkJob`. state: of the task meanwhile."""

    params: Callable[[Chunk], EncodeParams]
    changed: Callable[[Chunk, str], None]
    progressed: Callable[[Chunk, Progress], None]
    state: TaskState = TaskState.RUNNING


class Job:
    """Runs one task to its end. emit: is told every event, on any thread."""

    def __init__(
        self, task: Task, store: Store, settings: Settings, emit: Callable[[Event], None], token: CancelToken
    ) -> None:
        self._task = task
        self._spec = task.spec
        self._store = store
        self._settings = settings
        self._emit = emit
        self._token = token
        self._patience = Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s)
        self._lock = threading.Lock()
        self._pool: ChunkPool | None = None
        self._paused = False
        self._slot: Callable[[int], Slot] = lambda _: Slot()
        self._notes: tuple[str, ...] = ()
        self.stopwatch = Stopwatch(task.active_s)
        self.encoding_began = False

    @property
    def work_folder(self) -> str:
        """Where the task's chunks lie; they may go once the task is known to be done."""
        return self._task.work_folder

    def run(self) -> Result:
        """Raises RipError, or Cancelled where the token asked to stop at either level."""
        self._enter(TaskState.PREPARING)
        delivered = self._delivered()
        if delivered is not None:
            return delivered
        self._rename(unfill_name(self._store, self._task))
        check_output(self._spec.output, self._spec.source, overwrite=self._spec.overwrite)
        self._choose_work_folder()
        content = fingerprint(self._spec.source)
        share = share_of(self._spec, self._settings.workers, cards_of(self._spec), self._settings.gpu_slots)
        self._slot = share.slot
        with contextlib.ExitStack() as stack:
            stack.callback(self.stopwatch.stop)
            # Processes start side by side, while this one looks for ffmpeg.
            media = WorkerProcess("media", on_log=self._log)
            stack.callback(media.close)
            stack.callback(self._token.on_now(media.kill))
            try:
                return self._worked(stack, media, content, share)
            except RipError:
                # Whatever failed then: this is why, and what a tool says of it is no help.
                check_unchanged(self._spec.source, content)
                raise

    def _worked(self, stack: contextlib.ExitStack, media: WorkerProcess, content: str, share: Share) -> Result:
        self._further = FurtherTracks(media, self._spec, self._patience)
        if self._spec.treatment.tracks.can_burn:
            ffmpeg = find_ffmpeg(self._settings.ffmpeg)
            self._spec = self._further.burnt(self._spec, ffmpeg.path, self._task.work_folder)
        workers = ScriptWorkers(self._spec, content, share, self._patience, token=self._token, on_log=self._log)
        stack.callback(workers.close)
        known = self._store.chunks(self._task.id)
        if not known or any(chunk.state is not ChunkState.DONE for chunk in known):
            workers.begin()
        ffmpeg = find_ffmpeg(self._settings.ffmpeg)
        self._further.check()
        prepared, chunks = self._encoded(media, ffmpeg, content, workers)
        check_unchanged(self._spec.source, content)
        return self._merged(media, ffmpeg, prepared, chunks)

    def pause(self, paused: bool) -> None:
        """Holds the encoding between two frames, or lets it go on. May be called from any thread."""
        with self._lock:
            self._paused = paused
            if paused:
                self.stopwatch.stop()
            else:
                self.stopwatch.start()
            if self._pool is not None:
                self._pool.pause(paused)
                self._enter(TaskState.PAUSED if paused else TaskState.RUNNING)

    def _encoded(
        self, media: WorkerProcess, ffmpeg: Ffmpeg, content: str, workers: ScriptWorkers
    ) -> tuple[Prepared, list[Chunk]]:
        """The plan, with all of its chunks done."""
        known = self._store.chunks(self._task.id)
        prepared = self._store.prepared(self._task.id)
        if prepared is not None and not still_fits(prepared, self._spec, ffmpeg, content):
            prepared = None
        if prepared is not None:
            chunks = self._with_files(chunks_of(prepared, self._spec, known))
            if all(chunk.state is ChunkState.DONE for chunk in chunks):
                self._announce(prepared, chunks)
                return prepared, chunks
            if not workers.agree_with(prepared, self._say_preparing):
                prepared = None
        if prepared is None:
            prepared = self._prepare(media, ffmpeg, workers)
        workers.open_others(prepared.source.video.fps)
        chunks = self._with_files(chunks_of(prepared, self._spec, known))
        self._store.set_chunks(self._task.id, chunks)
        self._announce(prepared, chunks)
        rates = self._looked_through(prepared, ffmpeg, chunks, workers)
        self._encode(prepared, ffmpeg, chunks, workers, rates)
        chunks = self._store.chunks(self._task.id)
        error = failed_chunks_error(chunks)
        if error is not None:
            raise error
        if any(chunk.state is not ChunkState.DONE for chunk in chunks):
            raise Cancelled
        return prepared, chunks

    def _prepare(self, media: WorkerProcess, ffmpeg: Ffmpeg, workers: ScriptWorkers) -> Prepared:
        preparation = Preparation(self._spec, ffmpeg, workers.share, self._patience, self._log)
        prepared = preparation.run(media, workers.next_unopened(), self._say_preparing)
        for zone in self._spec.treatment.zones:
            if zone.script:
                # Before anything is encoded: what cannot be joined is told at once.
                with contextlib.closing(workers.beside(spec_of(self._spec, zone), 1)) as variant:
                    variant.begin_like(prepared, self._say_preparing)
        self._store.update(
            self._task.id,
            prepared=prepared,
            facts=facts_of(prepared.source, prepared.scan),
            frames=len(prepared.plan.whole),
            fps=prepared.clip.fps,
            workers=prepared.plan.workers,
        )
        return prepared

    def _looked_through(
        self, prepared: Prepared, ffmpeg: Ffmpeg, chunks: list[Chunk], workers: ScriptWorkers
    ) -> dict[int, int]:
        """Bits a second of each chunk, by its index; nothing where the encoder line says how chunks are encoded."""
        if not prepared.video_rate or all(chunk.state is ChunkState.DONE for chunk in chunks):
            return {}
        task = self._task
        fresh = [Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity) for chunk in chunks]
        unknown = [chunk for chunk in fresh if measure_of(task, chunk) is None]
        failed: list[Chunk] = []
        whole, seen = sum(len(chunk.range) for chunk in unknown), dict.fromkeys(range(len(chunks)), 0)

        def progressed(chunk: Chunk, told: Progress) -> None:
            seen[chunk.index] = told.frames
            self._say_preparing("first pass", min(sum(seen.values()) / whole, 1.0))

        def changed(chunk: Chunk, reason: str) -> None:
            del reason
            if chunk.state is ChunkState.DONE:
                keep_measure(task, chunk, chunk.size_bytes)
            elif chunk.state is ChunkState.FAILED:
                failed.append(chunk)

        if unknown:
            self._say_preparing("first pass", 0.0)
            params = partial(look_params, task, prepared, ffmpeg=ffmpeg.path)
            telling = _Telling(params=params, changed=changed, progressed=progressed, state=TaskState.PREPARING)
            self._run_pool(prepared, unknown, workers, telling)
        error = failed_chunks_error(failed)
        if error is not None:
            raise error
        if any(measure_of(task, chunk) is None for chunk in fresh):
            raise Cancelled
        return rates_of(task, prepared, fresh)

    def _encode(
        self,
        prepared: Prepared,
        ffmpeg: Ffmpeg,
        chunks: list[Chunk],
        workers: ScriptWorkers,
        rates: Mapping[int, int],
    ) -> None:
        """Encodes what waits: first what the task's own script outputs, then what those of zones do."""
        waiting = [chunk for chunk in chunks if chunk.state is ChunkState.WAITING]
        (_, own), *others = by_script(self._spec, placed_zones(prepared, self._spec), waiting)
        self._encode_chunks(prepared, ffmpeg, own, workers, rates)
        for spec, part in others:
            # Its frames and models need the memory that the others had.
            workers.close()
            with contextlib.closing(workers.beside(spec, workers.share.workers)) as variant:
                variant.begin_like(prepared, self._say_preparing)
                variant.open_others(prepared.source.video.fps)
                self._encode_chunks(prepared, ffmpeg, part, variant, rates)

    def _encode_chunks(
        self,
        prepared: Prepared,
        ffmpeg: Ffmpeg,
        waiting: list[Chunk],
        workers: ScriptWorkers,
        rates: Mapping[int, int],
    ) -> None:
        if not waiting:
            return
        suffix = chunk_suffix(parse_encoder(self._spec.encoder))
        zones = placed_zones(prepared, self._spec)

        def params(chunk: Chunk) -> EncodeParams:
            return EncodeParams(
                ffmpeg=ffmpeg.path,
                clip=prepared.clip,
                encoder=spec_at(self._spec, zones, chunk.range).encoder,
                threads=prepared.plan.threads,
                chunk=chunk.index,
                range=chunk.range,
                part=chunk_path(self._task, chunk, ".part"),
                path=chunk_path(self._task, chunk, suffix),
                keyframes=keyframes_of(prepared, self._spec, chunk.range),
                sizes=further_sizes(self._spec),
                rate=rates.get(chunk.index, 0),
                peak=max(rates.values(), default=0),
                log=pass_log(self._task, chunk) if rates else "",
            )

        self.encoding_began = True
        telling = _Telling(params=params, changed=self._chunk_changed, progressed=self._chunk_progressed)
        self._run_pool(prepared, waiting, workers, telling)

    def _run_pool(self, prepared: Prepared, waiting: list[Chunk], workers: ScriptWorkers, telling: "_Telling") -> None:
        """Lets the workers go through the chunks; returns when none is left."""
        job = ChunkJob(
            params=telling.params,
            lend=workers.lend,
            start_worker=lambda slot, track: workers.start(prepared, slot, track),
            noted=self._note,
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
            self._enter(TaskState.PAUSED if self._paused else telling.state)
        try:
            pool.run()
        finally:
            with self._lock:
                self._pool = None

    def _merged(self, media: WorkerProcess, ffmpeg: Ffmpeg, prepared: Prepared, chunks: list[Chunk]) -> Result:
        self._token.check()
        self._enter(TaskState.MERGING)
        part, encoder = merged_part(self._task), parse_encoder(self._spec.encoder)
        suffix = chunk_suffix(encoder)
        params = MergeParams(
            ffmpeg=ffmpeg.path,
            job=MergeJob(
                source=prepared.source,
                scan=prepared.scan,
                clip=prepared.clip,
                chunk_paths=tuple(chunk_path(self._task, chunk, suffix) for chunk in chunks),
                chunk_durations=tuple(chunk.durations for chunk in chunks),
                range=prepared.plan.whole,
                times=prepared.times,
                output=merged_output(self._task),
                container=container_of(self._spec.output),
                timescale=track_timescale(prepared.clip.fps),
                folder=self._task.work_folder,
                encoder=encoder.codec,
                sizes=tuple(size.height for size in further_sizes(self._spec)),
                tracks=self._spec.treatment.tracks,
                extras=self._further.extras,
            ),
            extradata=tuple(chunk.extradata for chunk in chunks),
        )
        try:
            merged = media.call(MERGE, params, patience=_FILE_PATIENCE, on_progress=self._say(TaskState.MERGING))
            notes = (*prepared.notes, *self._notes, *merged.lines)
            self._enter(TaskState.VERIFYING)
            found = media.call(VERIFY, params, patience=_FILE_PATIENCE, on_progress=self._say(TaskState.VERIFYING))
            if found.lines:
                self._keep_unverified(part, found.lines)
            notes += self._keep_original(media, params)
            size_bytes = size_of(part)
            self._rename(fill_name(self._store, self._task, prepared.clip, part, self._token.check))
            # Written before, so that a kill right after finds a task that has its file.
            self._store.update(self._task.id, notes=notes, output_size_bytes=size_bytes)
            self._enter(TaskState.DELIVERING)
            deliver_own(self._store, part, whole_of(self._spec.output), overwrite=self._spec.overwrite)
        except BaseException:
            remove_part(part)
            self._rename(unfill_name(self._store, self._task))
            raise
        return Result(output=self._spec.output, frames=len(prepared.plan.whole), size_bytes=size_bytes, notes=notes)

    def _rename(self, task: Task) -> None:
        self._task = task
        self._spec = replace(self._spec, output=task.spec.output)

    def _delivered(self) -> Result | None:
        """The result of an earlier run that was killed after it had given the file its name."""
        task, output = self._task, self._spec.output
        if not task.output_size_bytes or not os.path.isfile(output) or os.path.exists(merged_part(task)):
            return None
        if size_of(whole_of(output)) != task.output_size_bytes:
            return None
        return Result(output=self._spec.output, frames=task.frames, size_bytes=task.output_size_bytes, notes=task.notes)

    def _keep_unverified(self, part: str, differences: tuple[str, ...]) -> None:
        """A result that does not match its source never gets the name that says it does."""
        self._store.update(self._task.id, differences=differences)
        kept = whole_of(unverified_path(self._spec.output))
        deliver_own(self._store, part, kept, overwrite=True)
        told = f"the result differs from its source and was kept as {kept}: {differences[0]}"
        raise UnverifiedError(told, differences)

    def _keep_original(self, media: WorkerProcess, params: MergeParams) -> tuple[str, ...]:
        """Cuts the encoded range out of the source, if that is asked for; returns where it lies."""
        if not self._spec.treatment.keeps_original or not self._spec.range:
            return ()
        part = f"{merged_part(self._task)}.original"
        try:
            trimming = TrimParams(ffmpeg=params.ffmpeg, job=params.job, output=part)
            told = media.call(TRIM, trimming, patience=_FILE_PATIENCE, on_progress=self._say(TaskState.VERIFYING))
            kept = original_path(self._spec.output)
            deliver_own(self._store, part, kept, overwrite=False)
        except BaseException:
            remove_file(part)
            raise
        return tuple(f"{kept}: {line}" for line in told.lines)

    def _choose_work_folder(self) -> None:
        folder = self._task.work_folder
        if not folder:
            folder = work_folder_for(self._spec.output, self._settings.temp_folder, uuid.uuid4().hex[:12])
            self._store.update(self._task.id, work_folder=folder)
            self._task = replace(self._task, work_folder=folder)
        make_folder(folder)

    def _with_files(self, chunks: list[Chunk]) -> list[Chunk]:
        """Chunks whose files are gone or have another size count as not done."""
        suffix = chunk_suffix(parse_encoder(self._spec.encoder))

        def checked(chunk: Chunk) -> Chunk:
            if chunk.state is not ChunkState.DONE:
                return chunk
            path = chunk_path(self._task, chunk, suffix)
            whole = os.path.isfile(path) and os.path.getsize(path) == chunk.size_bytes
            return chunk if whole else Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity)

        return [checked(chunk) for chunk in chunks]

    def _announce(self, prepared: Prepared, chunks: list[Chunk]) -> None:
        self._emit(
            Planned(
                task=self._task.id,
                source=self._spec.source,
                output=self._spec.output,
                frames=len(prepared.plan.whole),
                fps=prepared.clip.fps,
                chunks=tuple((chunk.range.start, chunk.range.stop) for chunk in chunks),
                done=tuple(chunk.index for chunk in chunks if chunk.state is ChunkState.DONE),
                workers=prepared.plan.workers,
                warnings=dynamic_hdr_warnings(prepared.source.video.dynamic_hdr),
            )
        )

    def _enter(self, state: TaskState, detail: str = "") -> None:
        self._store.update(self._task.id, state=state, active_s=self.stopwatch.seconds)
        self._emit(StageChanged(task=self._task.id, state=state, detail=detail))

    def _say_preparing(self, detail: str, progress: float | None) -> None:
        self._emit(StageChanged(task=self._task.id, state=TaskState.PREPARING, detail=detail, progress=progress))

    def _say(self, state: TaskState) -> Callable[[Progress], None]:
        return lambda told: self._emit(StageChanged(task=self._task.id, state=state, progress=told.fraction))

    def _chunk_changed(self, chunk: Chunk, reason: str) -> None:
        # A row says that a chunk runs only while somebody can tell when it stops.
        self._store.save_chunk(self._task.id, chunk)
        if chunk.state is not ChunkState.RUNNING:
            self._store.update(self._task.id, active_s=self.stopwatch.seconds)
        frames = len(chunk.range) if chunk.state is ChunkState.DONE else 0
        self._emit_chunk(chunk, frames, 0.0, reason)

    def _chunk_progressed(self, chunk: Chunk, told: Progress) -> None:
        self._emit_chunk(chunk, told.frames, told.fps, "")

    def _emit_chunk(self, chunk: Chunk, frames: int, fps: float, reason: str) -> None:
        self._emit(
            ChunkChanged(
                task=self._task.id,
                chunk=chunk.index,
                state=chunk.state,
                frames=frames,
                total=len(chunk.range),
                fps=round(fps, 2),
                attempt=chunk.attempts,
                device=self._device(chunk),
                reason=reason,
            )
        )

    def _device(self, chunk: Chunk) -> str:
        return self._slot(self._pool.slot_of(chunk) if self._pool is not None else 0).name

    def _note(self, text: str) -> None:
        """Something that happened while chunks were encoded, which belongs to the result's notes."""
        self._notes = (*self._notes, text)
        self._emit(Logged(task=self._task.id, text=text, origin="error"))

    def _log(self, line: LogLine) -> None:
        self._emit(Logged(task=self._task.id, text=line.text, origin=line.origin, chunk=line.chunk))
