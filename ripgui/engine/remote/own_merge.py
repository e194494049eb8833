# SPDX-License-Identifier: GPL-3.0-or-later
"""Merges clips that a farm encoded as chunks of one's own are: with fonts, chapters and exact times, and checked."""

import os
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from fractions import Fraction

from ripgui.core.cancel import CancelToken
from ripgui.core.chunk import Chunk, ChunkState, Plan
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.error import RemoteError
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.ranges import FrameRange
from ripgui.core.remote import Clip
from ripgui.core.source import SourceInfo, SourceScan, Stream
from ripgui.core.task import Task
from ripgui.engine.output.forecast import facts_of
from ripgui.engine.queue.task_files import chunk_path
from ripgui.engine.remote.desk import Desk
from ripgui.engine.work.encoding import Work
from ripgui.engine.work.further_tracks import FurtherTracks
from ripgui.engine.work.journal import Journal
from ripgui.engine.work.merging import Merging, Result
from ripgui.media.chunk_argv import chunk_suffix
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import PROBE, RECLOCK, SCAN, ProbeParams, ReclockParams

_PATIENCE = Patience(first_s=600.0, next_s=600.0)
_SAME_RATE = Fraction(1, 500)

type Bring = Callable[[str, str, str], None]
"""Fetches an address as a file, and says what that is."""


class OwnMerge:
    """Of one task, whose work folder is there. Blocks."""

    def __init__(self, task: Task, desk: Desk, token: CancelToken, bring: Bring, notes: tuple[str, ...]) -> None:
        self._task = task
        self._desk = desk
        self._token = token
        self._bring = bring
        self._journal = Journal(task, desk.store, desk.emit)
        self._journal.notes = notes

    def run(self, clips: Sequence[Clip]) -> Result:
        """Raises RipError, Cancelled."""
        if not clips or not all(clip.url for clip in clips):
            raise RemoteError(f"{self._task.spec.target.endpoint} does not tell where its encoded clips are")
        fetched = []
        for number, clip in enumerate(clips):
            path = os.path.join(self._task.work_folder, f"clip-{number:05d}.mkv")
            self._bring(clip.url, path, f"clip {number + 1} of {len(clips)}")
            fetched.append(path)
        with ExitStack() as stack:
            media = MediaWorker(on_log=self._journal.log)
            stack.callback(media.close)
            stack.callback(self._token.on_now(media.kill))
            return self._merged(media, fetched)

    def _merged(self, media: MediaWorker, paths: Sequence[str]) -> Result:
        task, spec = self._task, self._task.spec
        source = media.call(PROBE, ProbeParams(path=spec.source), patience=_PATIENCE)
        scan = media.call(SCAN, source, patience=_PATIENCE)
        video = media.call(PROBE, ProbeParams(path=paths[0]), patience=_PATIENCE).video
        fps = _rate(video, scan)
        suffix = chunk_suffix(parse_encoder(spec.encoder))
        chunks: list[Chunk] = []
        start = 0
        for number, path in enumerate(paths):
            made = os.path.join(task.work_folder, f"chunk-{number:05d}{suffix}")
            written = media.call(RECLOCK, ReclockParams(path=path, output=made, fps=fps), patience=_PATIENCE)
            chunk = _chunk(number, start, written.frames)
            os.replace(made, chunk_path(task, chunk, suffix))
            chunks.append(chunk)
            start = chunk.range.stop
        prepared = _prepared(source, scan, video, fps, chunks)
        self._desk.store.update(
            task.id, prepared=prepared, facts=facts_of(source, scan), frames=prepared.clip.frames, fps=fps
        )
        further = FurtherTracks(media, spec, _PATIENCE)
        further.check()
        work = Work(task=task, spec=spec, prepared=prepared, ffmpeg=find_ffmpeg(self._desk.settings.ffmpeg).path)
        return Merging(work, self._desk.store, self._journal, self._token, further.extras).run(media, chunks)


def _rate(video: Stream, scan: SourceScan) -> Fraction:
    """The clips' own container rounds times: where they have about the source's rate, they have the source's."""
    told, exact = video.fps, scan.constant_fps
    if told is None or (exact is not None and abs(told / exact - 1) < _SAME_RATE):
        return exact or Fraction(24)
    return told


def _chunk(number: int, start: int, frames: int) -> Chunk:
    if not frames:
        raise RemoteError(f"the encoded clip {number} holds no frame")
    return Chunk(
        index=number,
        range=FrameRange(start, start + frames),
        identity=f"clip-{number}",
        state=ChunkState.DONE,
        attempts=1,
        # Nobody told how long each lasts.
        durations=((frames, 0, 1),),
    )


def _prepared(source: SourceInfo, scan: SourceScan, video: Stream, fps: Fraction, chunks: Sequence[Chunk]) -> Prepared:
    """What preparing would have found out, as far as the clips tell it."""
    whole = FrameRange(0, chunks[-1].range.stop)
    clip = ClipInfo(
        width=video.width,
        height=video.height,
        frames=len(whole),
        fps=fps,
        pixel_format=PixelFormat(family="yuv", bits=8),
        sample_aspect=video.sample_aspect,
        colour=video.colour,
    )
    plan = Plan(whole=whole, chunks=tuple(chunk.range for chunk in chunks), workers=1, threads=0)
    return Prepared(basis="", source=source, scan=scan, clip=clip, plan=plan, versions=())
