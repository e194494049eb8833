# SPDX-License-Identifier: GPL-3.0-or-later
"""The arguments of the ffmpeg that joins chunks and copies everything else of the source beside them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Literal

from ripgui.core.source import SourceInfo, Stream
from ripgui.media.container import (
    COVER_TYPES,
    FORMATS,
    OPUS_LAYOUTS,
    Carry,
    Way,
    disposition_argument,
    is_stale_global_tag,
    is_stale_track_tag,
    track_title,
)
from ripgui.media.cut import build_cut_filter
from ripgui.media.hdr import hdr_input_options
from ripgui.media.merge_plan import MergeJob, MergePlan

_LOCAL_FILES = ("-protocol_whitelist", "file")
_QUEUE_PACKETS = "65536"
_ENCODERS = {"opus": "libopus"}
"""Where ffmpeg's own encoder for a codec is no good."""
_CHUNKS, _SOURCE, _SPARSE, _CHAPTERS = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFiles:
    """Paths of the files that ffmpeg reads its orders from. covers: of extracted pictures, by stream of the source."""

    chunks: str
    pace: str
    chapters: str
    covers: Mapping[int, str]


def build_cover_argv(job: MergeJob, ffmpeg: str, files: MergeFiles) -> list[str]:
    """Extracts the covers that are attached as files; nothing where there is none."""
    if not files.covers:
        return []
    argv = [ffmpeg, "-v", "error", "-y", *_source_input(job.source)]
    for index, path in files.covers.items():
        argv += ["-map", f"0:{index}", "-c", "copy", "-frames:v", "1", "-f", "rawvideo", f"file:{path}"]
    return argv


def build_merge_argv(job: MergeJob, plan: MergePlan, ffmpeg: str, files: MergeFiles) -> list[str]:
    """Joins the chunks, gives each frame its exact time, and copies or converts what the plan carries."""
    argv = [ffmpeg, "-v", "error", "-y"]
    argv += ["-itsoffset", f"{float(plan.video_start):.6f}", *_LOCAL_FILES]
    # The concat demuxer forgets what the chunks' containers say of HDR.
    for name, value in hdr_input_options(ffmpeg, job.clip.colour).items():
        argv += [f"-{name}", value]
    argv += ["-f", "concat", "-safe", "0", "-i", f"file:{files.chunks}"]
    # Subtitles come from a second reading of the source: ffmpeg hurries through a file to a track that lags behind, and
    # would write all the sound in front of the pictures on its way to a subtitle.
    for kind in ("audio", "subtitle"):
        argv += [*_cut_filters(plan, kind), *_source_input(job.source)]
    if plan.has_own_chapters:
        argv += ["-f", "ffmetadata", "-i", f"file:{files.chapters}"]
    argv += ["-map", f"{_CHUNKS}:v:0"]
    mapped = [carry for carry in plan.carried if carry.way is not Way.ATTACH]
    for carry in mapped:
        argv += ["-map", f"{_SPARSE if carry.stream.kind == 'subtitle' else _SOURCE}:{carry.stream.index}"]
    argv += ["-c", "copy", "-/bsf:0", f"file:{files.pace}"]
    argv += [*_global_tags(job, plan), *_video_tags(job, plan)]
    for number, carry in enumerate(mapped, start=1):
        argv += _codec(number, carry)
        argv += _stream_tags(number, carry, job, plan)
    argv += _attached_covers(plan, files, first=1 + len(mapped))
    argv += ["-max_muxing_queue_size", _QUEUE_PACKETS]
    if job.container == "mp4":
        argv += ["-video_track_timescale", str(job.timescale), "-movflags", "+faststart"]
        if "265" in job.encoder or "hevc" in job.encoder:
            # Apple's players refuse HEVC under ffmpeg's own choice, hev1.
            argv += ["-tag:0", "hvc1"]
    return [*argv, "-f", FORMATS[job.container], f"file:{job.output}"]


def _source_input(source: SourceInfo) -> list[str]:
    """The demuxer is named, so that a file cannot pass for a list of others."""
    return [*_LOCAL_FILES, "-f", source.container.partition(",")[0], "-i", f"file:{source.path}"]


def _cut_filters(plan: MergePlan, kind: Literal["audio", "subtitle"]) -> Iterator[str]:
    """Options of the source as the input that gives streams of this kind."""
    if plan.cut is not None:
        for carry in plan.carried:
            if carry.stream.kind == kind:
                yield f"-bsf:{carry.stream.index}"
                yield build_cut_filter(plan.cut, kind)


def _codec(number: int, carry: Carry) -> Iterator[str]:
    if carry.way is Way.CONVERT:
        yield from (f"-c:{number}", _ENCODERS.get(carry.codec, carry.codec))
        if carry.codec == "opus":
            yield from (f"-filter:{number}", f"aformat=channel_layouts={'|'.join(OPUS_LAYOUTS)}")
        if carry.bit_rate:
            yield from (f"-b:{number}", str(carry.bit_rate))
    elif carry.stream.kind in ("audio", "subtitle"):
        # Some formats have packets that are no keyframes; the first ones would be dropped.
        yield f"-copyinkf:{number}"


def _global_tags(job: MergeJob, plan: MergePlan) -> Iterator[str]:
    yield from ("-map_metadata", str(_SOURCE))
    yield from ("-map_chapters", str(_CHAPTERS if plan.has_own_chapters else _SOURCE))
    for key in job.source.metadata:
        if is_stale_global_tag(key) or (plan.cut is not None and key.lower() == "timecode"):
            yield from ("-metadata", f"{key}=")


def _video_tags(job: MergeJob, plan: MergePlan) -> Iterator[str]:
    stream = job.source.video
    yield from _tags(0, stream, job)
    for key in stream.metadata:
        if is_stale_track_tag(key) or (plan.cut is not None and key.lower() == "timecode"):
            yield from ("-metadata:s:0", f"{key}=")
    yield from ("-disposition:0", disposition_argument(stream, job.container))


def _stream_tags(number: int, carry: Carry, job: MergeJob, plan: MergePlan) -> Iterator[str]:
    stream = carry.stream
    yield from _tags(number, stream, job)
    if stream.kind == "attachment":
        yield from _file_tags(number, stream, f"attachment-{stream.index}", "application/octet-stream")
        return
    is_changed = carry.way is Way.CONVERT or plan.cut is not None
    for key in stream.metadata:
        if key == "vendor_id" or (is_changed and is_stale_track_tag(key)):
            yield from (f"-metadata:s:{number}", f"{key}=")
    yield from (f"-disposition:{number}", disposition_argument(stream, job.container))


def _tags(number: int, stream: Stream, job: MergeJob) -> Iterator[str]:
    yield from (f"-map_metadata:s:{number}", f"{_SOURCE}:s:{stream.index}")
    title = track_title(stream, job.source.container)
    if title != stream.title:
        yield from (f"-metadata:s:{number}", f"title={title}", f"-metadata:s:{number}", "name=")


def _attached_covers(plan: MergePlan, files: MergeFiles, first: int) -> Iterator[str]:
    attached = [carry.stream for carry in plan.carries if carry.way is Way.ATTACH]
    for number, stream in enumerate(attached, start=first):
        yield from ("-attach", f"file:{files.covers[stream.index]}")
        yield from _file_tags(number, stream, *COVER_TYPES[stream.codec])


def _file_tags(number: int, stream: Stream, filename: str, mimetype: str) -> Iterator[str]:
    yield from (f"-metadata:s:{number}", f"filename={stream.filename or filename}")
    yield from (f"-metadata:s:{number}", f"mimetype={stream.mimetype or mimetype}")
