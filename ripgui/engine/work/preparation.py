# SPDX-License-Identifier: GPL-3.0-or-later
"""The first step of a task: look at the source, run the script, try the encoder, cut the clip into chunks."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from ripgui.core.clip import ClipInfo
from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.prepared import Prepared
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS
from ripgui.core.ranges import FrameRange, parse_range
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.core.task import TaskSpec, dynamic_hdr_warnings
from ripgui.core.zone import place_zones
from ripgui.engine.output.output import container_of, further_sizes
from ripgui.engine.queue.zoning import bounds_of, shown_at, zone_encoders
from ripgui.engine.work.identity import basis_of
from ripgui.engine.work.script_workers import ScriptWorkers
from ripgui.media.disc_playlist import is_playlist, read_playlist
from ripgui.media.encoder import parse_encoder
from ripgui.media.ffmpeg import Ffmpeg
from ripgui.media.plan import count_chunks
from ripgui.media.playlist_range import PlayedFile, shown_range
from ripgui.media.repeat import repeat_notes
from ripgui.media.shape import picture_notes, with_source_shape
from ripgui.media.sharing import beside_video, video_rate
from ripgui.media.source_files import files_of, gap_note, playlist_note
from ripgui.media.timecodes import read_timecodes
from ripgui.workers.chunk_protocol import CheckParams
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import PLAN, PROBE, PROBE_EXTRA, SCAN, PlanParams, ProbeParams
from ripgui.workers.protocol import LogLine

# Two readings of one rate: BestSource's mean and the scan's exact one.
_SAME_RATE = Fraction(1, 1000)


class Preparation:
    """Prepares one task with a media worker and the first of its chunk workers, all of which the caller closes."""

    def __init__(
        self,
        spec: TaskSpec,
        ffmpeg: Ffmpeg,
        workers: ScriptWorkers,
        patience: Patience,
        on_log: Callable[[LogLine], None],
    ) -> None:
        self._spec = spec
        self._ffmpeg = ffmpeg
        self._workers = workers
        self._share = workers.share
        self._patience = patience
        self._on_log = on_log
        self._chunk_seconds = spec.chunk_seconds or DEFAULT_CHUNK_SECONDS

    def run(
        self,
        media: MediaWorker,
        on_progress: Callable[[str, float | None], None],
        on_opened: Callable[[Fraction | None, int], None],
    ) -> Prepared:
        """Everything a task needs to know before its first chunk. Raises RipError.

        on_progress: what is done now, and how much of it (0 to 1) where that can be told. on_opened: the script works
        and the source has an index; told the source's rate, and how many chunks there will be.
        """
        spec = self._spec
        on_progress("probing", None)
        source = media.call(PROBE, ProbeParams(path=spec.source), patience=self._patience)
        # The script opens, which may mean indexing, while the packets are looked through.
        self._workers.open_first(source.video.fps)
        on_progress("scanning", 0.0)
        scan = media.call(
            SCAN, source, patience=self._patience, on_progress=lambda told: on_progress("scanning", told.fraction)
        )
        on_progress("opening the script", None)
        opened = self._workers.first_opened(on_progress)
        clip, shape_notes = with_source_shape(_with_exact_rate(opened.clip, scan), source.video)
        check_wishes(spec, clip, scan)
        times = read_timecodes(spec.timecodes, clip.frames) if spec.timecodes else ()
        whole = self._wanted_part(clip, scan, times, media)
        on_opened(source.video.fps, count_chunks(whole, clip, self._chunk_seconds, self._share.workers))
        on_progress("checking the encoder", None)
        zones = place_zones(spec.treatment.zones, whole, clip.frames, clip.fps, shown_at(clip, scan, times))
        checked = self._workers.check(self._check_params(clip))
        wanted = PlanParams(
            source=source,
            scan=scan,
            clip=clip,
            whole=whole,
            chunk_seconds=self._chunk_seconds,
            workers=self._share.workers,
            threads=self._share.threads,
            bounds=bounds_of(zones),
        )
        plan = media.call(PLAN, wanted, patience=self._patience)
        rate = self._video_rate(source, scan, clip, whole, media)
        warnings = checked().warnings
        for warning in warnings:
            self._on_log(LogLine(text=warning, origin="ffmpeg"))
        return Prepared(
            basis=basis_of(spec),
            source=source,
            scan=scan,
            clip=clip,
            plan=plan,
            versions=(f"ffmpeg {self._ffmpeg.version}", *opened.versions),
            video_rate=rate,
            times=times,
            notes=(*shape_notes, *_source_notes(clip, whole, source, scan), *warnings),
        )

    def _wanted_part(
        self, clip: ClipInfo, scan: SourceScan, times: Sequence[Fraction], media: MediaWorker
    ) -> FrameRange:
        if self._spec.range:
            return parse_range(self._spec.range, clip.frames, clip.fps, shown_at(clip, scan, times))
        shown = self._shown_part(clip, scan, media) if is_playlist(self._spec.source) else None
        return shown or FrameRange(0, clip.frames)

    def _shown_part(self, clip: ClipInfo, scan: SourceScan, media: MediaWorker) -> FrameRange | None:
        """What of its files a playlist shows, None where that is no range of the clip."""
        source = self._spec.source
        if clip.frames != scan.frames:
            return None
        files, position = [], 0
        for item, path in zip(read_playlist(source), files_of(source).paths, strict=True):
            info = media.call(PROBE, ProbeParams(path=path), patience=self._patience)
            if info.video.start is None:
                return None
            files.append(PlayedFile(item=item, first=info.video.start, position=position, size_bytes=info.size_bytes))
            position += info.size_bytes
        times = shown_at(clip, scan)
        return shown_range(
            files, scan.clocks, clip.frames, lambda number: times[number] if times else number / clip.fps
        )

    def _video_rate(
        self, source: SourceInfo, scan: SourceScan, clip: ClipInfo, whole: FrameRange, media: MediaWorker
    ) -> int:
        """Mean bits a second that are left for the video, 0 where its size is of no matter."""
        spec, treatment = self._spec, self._spec.treatment
        if not treatment.budget.is_set:
            return 0
        extras = [
            media.call(PROBE_EXTRA, ProbeParams(path=path), patience=self._patience) for path in treatment.tracks.files
        ]
        container = container_of(spec.output)
        share = Fraction(len(whole), clip.frames)
        beside = beside_video(treatment.tracks, (source, *extras), scan, container, share)
        return video_rate(treatment.budget, parse_encoder(spec.encoder), beside, container, (len(whole), clip.fps))

    def _check_params(self, clip: ClipInfo) -> CheckParams:
        return CheckParams(
            ffmpeg=self._ffmpeg.path,
            clip=clip,
            encoder=self._spec.encoder,
            threads=self._share.threads,
            zones=zone_encoders(self._spec),
        )


def check_smaller(spec: TaskSpec, clip: ClipInfo) -> None:
    """Raises InputError for a further size that is not smaller than the clip."""
    for size in further_sizes(spec)[:1]:
        if size.height >= clip.height:
            raise InputError(f"the further size {size.height}p is not smaller than the picture: {clip.height}p")


def check_wishes(spec: TaskSpec, clip: ClipInfo, scan: SourceScan) -> None:
    """Raises InputError for what cannot be had of this source and clip."""
    check_smaller(spec, clip)
    if spec.treatment.keeps_original and spec.range and scan.clocks:
        raise InputError(
            "times of the source begin anew on the way, and no range can be cut out of it as it is: "
            "do not keep the original"
        )


def _with_exact_rate(clip: ClipInfo, scan: SourceScan) -> ClipInfo:
    """Containers that count in milliseconds tell the rate only roughly; the scan has seen every timestamp."""
    exact = scan.constant_fps
    is_near = exact is not None and (bool(scan.clocks) or abs(clip.fps / exact - 1) < _SAME_RATE)
    if exact is not None and clip.frames == scan.frames and is_near:
        return replace(clip, fps=exact)
    return clip


def _source_notes(clip: ClipInfo, whole: FrameRange, source: SourceInfo, scan: SourceScan) -> Iterator[str]:
    """What the user has to know of what becomes of the source in this clip."""
    yield from filter(None, (gap_note(source.path), playlist_note(source.path, len(whole) / clip.fps)))
    yield from repeat_notes(clip.frames, scan)
    yield from picture_notes(clip, source.video)
    yield from dynamic_hdr_warnings(source.video.dynamic_hdr)
