# SPDX-License-Identifier: GPL-3.0-or-later
"""One task on its way: prepare, encode, merge, verify, deliver. Blocking; the runner gives it a thread."""

import contextlib
import os
from collections.abc import Callable
from dataclasses import replace
from fractions import Fraction
from functools import partial

from ripgui.core.calibration import size_class
from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk, ChunkState
from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.event import Event
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.task import Task, TaskState
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.output.late_name import unfill_name
from ripgui.engine.output.output import check_output, remove_file
from ripgui.engine.queue.task_files import chunk_path
from ripgui.engine.queue.zoning import spec_of
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.calibrations import calibrations_for
from ripgui.engine.work.chunk_pool import failed_chunks_error
from ripgui.engine.work.encoding import Encoding, Work
from ripgui.engine.work.further_tracks import FurtherTracks
from ripgui.engine.work.identity import basis_of, chunks_of, still_fits
from ripgui.engine.work.journal import Journal
from ripgui.engine.work.merging import DamagedChunksError, Merging, Result, deliver_original, delivered_before
from ripgui.engine.work.preparation import Preparation
from ripgui.engine.work.script_workers import ScriptWorkers, check_unchanged
from ripgui.engine.work.share import Share, cards_of, share_of
from ripgui.engine.work.stopwatch import Stopwatch
from ripgui.engine.work.work_folder import adopted, choose_work_folder
from ripgui.media.chunk_argv import chunk_suffix
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import Ffmpeg, find_ffmpeg
from ripgui.media.file import fingerprint
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import PROBE, ProbeParams
from ripgui.workers.protocol import LogLine

_MOST_DAMAGES = 2
"""After so many times that finished chunks were damaged, a task is not begun again for one more."""


class Job:
    """Runs one task to its end. emit: is told every event, on any thread."""

    def __init__(
        self, task: Task, store: Store, settings: Settings, emit: Callable[[Event], None], token: CancelToken
    ) -> None:
        self._task = task
        self._spec = task.spec
        self._store = store
        self._settings = settings
        self._token = token
        self._patience = Patience(first_s=settings.first_frame_timeout_s, next_s=settings.frame_timeout_s)
        self._journal = Journal(task, store, emit)
        self._encoding = Encoding(self._journal, self._patience, token)

    @property
    def work_folder(self) -> str:
        """Where the task's chunks lie; they may go once the task is known to be done."""
        return self._task.work_folder

    @property
    def stopwatch(self) -> Stopwatch:
        """How long it was worked on the task."""
        return self._journal.stopwatch

    @property
    def encoding_began(self) -> bool:
        return self._encoding.has_begun

    def pause(self, paused: bool) -> None:
        """Holds the encoding between two frames, or lets it go on. May be called from any thread."""
        self._encoding.pause(paused)

    def run(self) -> Result:
        """Raises RipError, or Cancelled where the token asked to stop at either level."""
        self._journal.enter(TaskState.PREPARING)
        delivered = delivered_before(self._task)
        if delivered is not None:
            deliver_original(self._store, self._task)
            return delivered
        self._task = unfill_name(self._store, self._task)
        self._spec = self._task.spec
        check_output(self._spec.output, self._spec.source, overwrite=self._spec.overwrite)
        self._task = choose_work_folder(self._store, self._task, self._settings.temp_folder)
        content = fingerprint(self._spec.source)
        share = share_of(self._spec, self._settings.workers, cards_of(self._spec), self._settings.gpu_slots)
        for _ in range(_MOST_DAMAGES):
            try:
                return self._run_once(content, share)
            except DamagedChunksError as error:
                self._forget(error)
                self._spec = self._task.spec
                self.stopwatch.start()
                self._journal.enter(TaskState.PREPARING)
        return self._run_once(content, share)

    def _run_once(self, content: str, share: Share) -> Result:
        with contextlib.ExitStack() as stack:
            stack.callback(self.stopwatch.stop)
            # Processes start side by side, while this one looks for ffmpeg.
            media = MediaWorker(on_log=self._journal.log)
            stack.callback(media.close)
            stack.callback(self._token.on_now(media.kill))
            try:
                return self._worked(stack, media, content, share)
            except RipError:
                # Whatever failed then: this is why, and what a tool says of it is no help.
                check_unchanged(self._spec.source, content)
                raise

    def _worked(self, stack: contextlib.ExitStack, media: MediaWorker, content: str, share: Share) -> Result:
        further = FurtherTracks(media, self._spec, self._patience)
        if self._spec.treatment.tracks.can_burn:
            ffmpeg = find_ffmpeg(self._settings.ffmpeg)
            self._spec = further.burnt(self._spec, ffmpeg.path, self._task.work_folder)
        workers = ScriptWorkers(self._spec, content, share, self._patience, token=self._token, on_log=self._journal.log)
        stack.callback(workers.close)
        known = self._store.chunks(self._task.id)
        if not known or any(chunk.state is not ChunkState.DONE for chunk in known):
            self._begin(workers, media)
        ffmpeg = find_ffmpeg(self._settings.ffmpeg)
        further.check()
        prepared, chunks = self._encoded(media, ffmpeg, content, workers)
        workers.dismiss()
        check_unchanged(self._spec.source, content)
        work = self._work(prepared, ffmpeg)
        return Merging(work, self._store, self._journal, self._token, further.extras).run(media, chunks)

    def _begin(self, workers: ScriptWorkers, media: MediaWorker) -> None:
        """Starts the workers: as many as the plan has where there is one, or as were the fastest if that is known."""
        prepared = self._store.prepared(self._task.id)
        if workers.share.is_free and prepared is not None and prepared.basis == basis_of(self._spec):
            workers.share = replace(workers.share, workers=prepared.plan.workers, threads=prepared.plan.threads)
        elif workers.share.is_free:
            try:
                measured = calibrations_for(self._spec)
            except InputError as error:
                measured = {}
                self._journal.log(LogLine(text=str(error), origin="error"))
            if measured:
                workers.begin_first()
                video = media.call(PROBE, ProbeParams(path=self._spec.source), patience=self._patience).video
                found = measured.get(size_class(video.width, video.height))
                if found is not None:
                    best = found.best
                    workers.share = replace(workers.share, workers=best.workers, threads=best.threads)
        workers.begin()

    def _encoded(
        self, media: MediaWorker, ffmpeg: Ffmpeg, content: str, workers: ScriptWorkers
    ) -> tuple[Prepared, list[Chunk]]:
        """The plan, with all of its chunks done."""
        known = self._store.chunks(self._task.id)
        prepared = self._store.prepared(self._task.id)
        if prepared is not None and not still_fits(prepared, self._spec, ffmpeg, content):
            prepared = None
        if prepared is not None:
            # What was found on the disk is not looked for again.
            known = chunks = self._with_files(chunks_of(prepared, self._spec, known))
            if all(chunk.state is ChunkState.DONE for chunk in chunks):
                self._store.set_chunks(self._task.id, chunks)
                self._journal.announce(self._spec, prepared, chunks)
                return prepared, chunks
            if not workers.agree_with(prepared, self._journal.say_preparing):
                prepared = None
        if prepared is None:
            prepared = self._prepare(media, ffmpeg, workers)
        chunks = self._with_files(chunks_of(prepared, self._spec, known))
        # Of a plan with fewer chunks than workers, the others would open it for nothing.
        workers.open_others(prepared.source.video.fps, sum(chunk.state is ChunkState.WAITING for chunk in chunks))
        self._store.set_chunks(self._task.id, chunks)
        self._journal.announce(self._spec, prepared, chunks)
        self._encoding.run(self._work(prepared, ffmpeg), chunks, workers)
        chunks = self._store.chunks(self._task.id)
        error = failed_chunks_error(chunks)
        if error is not None:
            raise error
        if any(chunk.state is not ChunkState.DONE for chunk in chunks):
            raise Cancelled
        return prepared, chunks

    def _work(self, prepared: Prepared, ffmpeg: Ffmpeg) -> Work:
        return Work(task=self._task, spec=self._spec, prepared=prepared, ffmpeg=ffmpeg.path)

    def _prepare(self, media: MediaWorker, ffmpeg: Ffmpeg, workers: ScriptWorkers) -> Prepared:
        others = [zone for zone in self._spec.treatment.zones if zone.script]

        def opened(fps: Fraction | None, chunks: int) -> None:
            # The scripts of zones are tried before, and may need the memory.
            if not others:
                workers.open_others(fps, chunks)

        preparation = Preparation(self._spec, ffmpeg, workers, self._patience, self._journal.log)
        prepared = preparation.run(media, self._journal.say_preparing, opened)
        for zone in others:
            # Before anything is encoded: what cannot be joined is told at once.
            with contextlib.closing(workers.beside(spec_of(self._spec, zone), 1)) as variant:
                variant.begin_like(prepared, self._journal.say_preparing)
        self._store.update(
            self._task.id,
            prepared=prepared,
            facts=facts_of(prepared.source, prepared.scan),
            frames=len(prepared.plan.whole),
            fps=prepared.clip.fps,
            workers=prepared.plan.workers,
        )
        return prepared

    def _forget(self, error: DamagedChunksError) -> None:
        """Makes damaged chunks ones that are still to be encoded."""
        suffix = chunk_suffix(parse_encoder(self._task.spec.encoder))
        chunks = self._store.chunks(self._task.id)
        for number in error.numbers:
            remove_file(chunk_path(self._task, chunks[number], suffix))
            chunks[number] = Chunk(index=number, range=chunks[number].range, identity=chunks[number].identity)
            self._journal.note(f"chunk {number} was damaged on the disk after it was finished, and was encoded again")
        self._store.set_chunks(self._task.id, chunks)

    def _with_files(self, chunks: list[Chunk]) -> list[Chunk]:
        """Chunks whose files are gone or have another size count as not done; finished ones that lie there, as done."""
        suffix = chunk_suffix(parse_encoder(self._spec.encoder))

        def comparing(chunk: Chunk) -> None:
            self._token.check()
            self._journal.say_preparing("comparing finished chunks", chunk.index / len(chunks))

        def checked(chunk: Chunk) -> Chunk:
            if chunk.state is ChunkState.DONE:
                path = chunk_path(self._task, chunk, suffix)
                if os.path.isfile(path) and os.path.getsize(path) == chunk.size_bytes:
                    return chunk
                chunk = Chunk(index=chunk.index, range=chunk.range, identity=chunk.identity)
            return adopted(self._task, chunk, suffix, partial(comparing, chunk))

        return [checked(chunk) for chunk in chunks]
