# SPDX-License-Identifier: GPL-3.0-or-later
"""The result of a task whose chunks are done: merged, compared with its source, and given its name."""

import os
from collections.abc import Sequence
from dataclasses import dataclass, replace

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk
from ripgui.core.error import ToolError, UnverifiedError
from ripgui.core.patience import Patience
from ripgui.core.source import SourceInfo
from ripgui.core.task import Task, TaskState
from ripgui.core.undo import undone_on_failure
from ripgui.engine.output.late_name import fill_name, unfill_name
from ripgui.engine.output.made import deliver_own
from ripgui.engine.output.output import (
    container_of,
    further_sizes,
    original_path,
    remove_file,
    remove_part,
    size_of,
    unverified_path,
    whole_of,
)
from ripgui.engine.queue.task_files import chunk_path, merged_output, merged_part, original_part
from ripgui.engine.store import Store
from ripgui.engine.work.encoding import Work
from ripgui.engine.work.journal import Journal
from ripgui.media.chunk_argv import chunk_suffix, track_timescale
from ripgui.media.encoder import parse_encoder
from ripgui.media.merge_plan import MergeJob
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import MERGE, TRIM, VERIFY, MergeParams, TrimParams

# Moving the index of a large MP4 to its front shows no progress, however long it takes.
_FILE_PATIENCE = Patience(first_s=3600, next_s=3600)


@dataclass(frozen=True, slots=True, kw_only=True)
class Result:
    """A delivered task. notes: what was converted or could not be kept."""

    output: str
    frames: int
    size_bytes: int
    notes: tuple[str, ...]


class DamagedChunksError(ToolError):
    """Files of finished chunks are gone, or not what they were. numbers: those chunks."""

    def __init__(self, numbers: Sequence[int]) -> None:
        told = ", ".join(map(str, numbers))
        super().__init__(f"the files of chunks {told} were damaged after they were finished; is the disk sound?")
        self.numbers = tuple(numbers)


def delivered_before(task: Task) -> Result | None:
    """The result of an earlier run that was killed after it had given the file its name."""
    output = task.spec.output
    if not task.output_size_bytes or not os.path.isfile(output) or os.path.exists(merged_part(task)):
        return None
    if size_of(whole_of(output)) != task.output_size_bytes:
        return None
    return Result(output=output, frames=task.frames, size_bytes=task.output_size_bytes, notes=task.notes)


def deliver_original(store: Store, task: Task) -> None:
    """Gives what was cut out of the source its name beside the result, also where an earlier run was killed before."""
    part = original_part(task)
    if os.path.isfile(part):
        deliver_own(store, part, original_path(task.spec.output), overwrite=False)


class Merging:
    """Of one task. extras: sources of further tracks."""

    def __init__(
        self, work: Work, store: Store, journal: Journal, token: CancelToken, extras: tuple[SourceInfo, ...]
    ) -> None:
        self._task = work.task
        self._spec = work.spec
        self._prepared = work.prepared
        self._ffmpeg = work.ffmpeg
        self._store = store
        self._journal = journal
        self._token = token
        self._extras = extras

    def run(self, media: MediaWorker, chunks: Sequence[Chunk]) -> Result:
        """Raises RipError, or Cancelled; then nothing is left behind, unless the result has its name and its original
        cannot get one.
        """
        self._token.check()
        self._journal.enter(TaskState.MERGING)
        part, prepared = merged_part(self._task), self._prepared
        params = self._params(chunks)
        # Of a run that was killed, which may have been asked for it.
        remove_file(original_part(self._task))
        with undone_on_failure(self._unname), undone_on_failure(self._remove_parts):
            merged = media.call(
                MERGE, params, patience=_FILE_PATIENCE, on_progress=self._journal.saying(TaskState.MERGING)
            )
            if merged.damaged:
                raise DamagedChunksError(merged.damaged)
            notes = (*prepared.notes, *self._journal.notes, *merged.lines)
            self._journal.enter(TaskState.VERIFYING)
            verifying = self._journal.saying(TaskState.VERIFYING)
            found = media.call(VERIFY, params, patience=_FILE_PATIENCE, on_progress=verifying)
            if found.lines:
                self._keep_unverified(part, found.lines)
            cut = self._cut_original(media, params)
            size_bytes = size_of(part)
            self._rename(fill_name(self._store, self._task, prepared.clip, part, self._token.check))
            notes += tuple(f"{original_path(self._spec.output)}: {line}" for line in cut)
            # Written before, so that a kill right after finds a task that has its file.
            self._store.update(self._task.id, notes=notes, output_size_bytes=size_bytes)
            self._journal.enter(TaskState.DELIVERING)
            deliver_own(self._store, part, whole_of(self._spec.output), overwrite=self._spec.overwrite)
        deliver_original(self._store, self._task)
        return Result(output=self._spec.output, frames=len(prepared.plan.whole), size_bytes=size_bytes, notes=notes)

    def _params(self, chunks: Sequence[Chunk]) -> MergeParams:
        prepared, encoder = self._prepared, parse_encoder(self._spec.encoder)
        suffix = chunk_suffix(encoder)
        return MergeParams(
            ffmpeg=self._ffmpeg,
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
                extras=self._extras,
            ),
            extradata=tuple(chunk.extradata for chunk in chunks),
            checksums=tuple(chunk.checksum for chunk in chunks),
        )

    def _rename(self, task: Task) -> None:
        self._task = task
        self._spec = replace(self._spec, output=task.spec.output)

    def _unname(self) -> None:
        self._rename(unfill_name(self._store, self._task))

    def _keep_unverified(self, part: str, differences: tuple[str, ...]) -> None:
        """A result that does not match its source never gets the name that says it does."""
        self._store.update(self._task.id, differences=differences)
        kept = whole_of(unverified_path(self._spec.output))
        deliver_own(self._store, part, kept, overwrite=True)
        told = f"the result differs from its source and was kept as {kept}: {differences[0]}"
        raise UnverifiedError(told, differences)

    def _cut_original(self, media: MediaWorker, params: MergeParams) -> tuple[str, ...]:
        """Cuts the encoded range out of the source, if that is asked for; what is to be said of it."""
        if not self._spec.treatment.keeps_original or not self._spec.range:
            return ()
        trimming = TrimParams(ffmpeg=params.ffmpeg, job=params.job, output=original_part(self._task))
        verifying = self._journal.saying(TaskState.VERIFYING)
        return media.call(TRIM, trimming, patience=_FILE_PATIENCE, on_progress=verifying).lines

    def _remove_parts(self) -> None:
        remove_part(merged_part(self._task))
        remove_file(original_part(self._task))
