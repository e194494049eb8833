# SPDX-License-Identifier: GPL-3.0-or-later
"""The arguments of the ffmpeg that joins chunks and copies everything else of the source beside them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from ripgui.core.source import SourceInfo, Stream
from ripgui.media.container import (
    COVER_TYPES,
    FORMATS,
    OPUS_LAYOUTS,
    Carry,
    Way,
    disposition_argument,
    is_mp4,
    is_stale_global_tag,
    is_stale_track_tag,
    track_title,
)
from ripgui.media.cut import build_cut_filter, build_delay_filter
from ripgui.media.gathering import gathered_source
from ripgui.media.hdr import hdr_input_options
from ripgui.media.merge_plan import MergeJob, MergePlan
from ripgui.media.source_files import input_argv
from ripgui.media.track_plan import time_cut

_QUEUE_PACKETS = "65536"
_WAITING = ("-thread_queue_size", "128")
"""Packets that may wait for another thread of ffmpeg's: at eight, its own choice, it wakes them half of its time."""
_ENCODERS = {"opus": "libopus"}
"""Where ffmpeg's own encoder for a codec is no good."""
_CHUNKS, _SOURCE, _SPARSE, _CHAPTERS = range(4)


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeFiles:
    """Paths of the files that ffmpeg reads its orders from. covers: of extracted pictures, by stream of the source.

    joined: of the list of files that are one together, where the chunks can be read as one; else chunks is their list.
    """

    chunks: str
    joined: str
    pace: str
    chapters: str
    covers: Mapping[int, str]


def build_cover_argv(job: MergeJob, ffmpeg: str, files: MergeFiles) -> list[str]:
    """Extracts the covers that are attached as files; nothing where there is none."""
    if not files.covers:
        return []
    argv = [ffmpeg, "-v", "error", "-y", *source_input(job.source)]
    for index, path in files.covers.items():
        argv += ["-map", f"0:{index}", "-c", "copy", "-frames:v", "1", "-f", "rawvideo", f"file:{path}"]
    return argv


def build_merge_argv(job: MergeJob, plan: MergePlan, ffmpeg: str, files: MergeFiles) -> list[str]:
    """Joins the chunks, gives each frame its exact time, and copies or converts what the plan carries."""
    argv = [ffmpeg, "-v", "error", "-y"]
    argv += ["-itsoffset", f"{float(plan.video_start):.6f}", "-protocol_whitelist", "file,concatf"]
    # The concat demuxer forgets what the chunks' containers say of HDR.
    for name, value in hdr_input_options(ffmpeg, job.clip.colour).items():
        argv += [f"-{name}", value]
    if files.joined:
        argv += [*_WAITING, "-f", "mov", "-i", f"concatf:file:{files.joined}"]
    else:
        argv += [*_WAITING, "-f", "concat", "-safe", "0", "-i", f"file:{files.chunks}"]
    # Subtitles come from a second reading of the source: ffmpeg hurries through a file to a track that lags behind, and
    # would write all the sound in front of the pictures on its way to a subtitle.
    tracks = gathered_source(job.source, job.scan, job.folder)
    for kind in ("audio", "subtitle"):
        argv += [*_cut_filters(plan, kind), *_WAITING, *source_input(tracks)]
    if plan.has_own_chapters:
        argv += ["-f", "ffmetadata", "-i", f"file:{files.chapters}"]
    mapped = [carry for carry in plan.carried if carry.way is not Way.ATTACH]
    inputs, extra_argv = _extra_inputs(job, plan, mapped)
    argv += [*extra_argv, "-map", f"{_CHUNKS}:v:{job.size}"]
    for carry, number in zip(mapped, inputs, strict=True):
        argv += ["-map", f"{number}:{carry.origin}"]
    argv += ["-c", "copy", "-/bsf:0", f"file:{files.pace}"]
    argv += [*_global_tags(job, plan), *_video_tags(job, plan)]
    for number, (carry, source) in enumerate(zip(mapped, inputs, strict=True), start=1):
        argv += _codec(number, carry)
        argv += _stream_tags(number, carry, job, plan, source)
    argv += _attached_files(job, plan, files, first=1 + len(mapped))
    argv += [*_WAITING, "-max_muxing_queue_size", _QUEUE_PACKETS]
    if is_mp4(job.container):
        argv += ["-video_track_timescale", str(job.timescale), "-movflags", "+faststart"]
        if "265" in job.encoder or "hevc" in job.encoder:
            # Apple's players refuse HEVC under ffmpeg's own choice, hev1.
            argv += ["-tag:0", "hvc1"]
    return [*argv, "-f", FORMATS[job.container], f"file:{job.output}"]


def source_input(source: SourceInfo) -> list[str]:
    """The demuxer is named, so that a file cannot pass for a list of others."""
    return input_argv(source.path, source.container.partition(",")[0])


def _extra_inputs(job: MergeJob, plan: MergePlan, mapped: list[Carry]) -> tuple[list[int], list[str]]:
    """The number of the input that each track comes from, and the options that open the further ones.

    Each track of a further file has its own: subtitles would hold up sound otherwise. Its times are the file's own.
    """
    numbers, argv = [], []
    following = _CHAPTERS + plan.has_own_chapters
    for carry in mapped:
        if not carry.file:
            numbers.append(_SPARSE if carry.stream.kind == "subtitle" else _SOURCE)
            continue
        extra = job.extras[carry.file - 1]
        argv += ["-itsoffset", f"{float(extra.start):.6f}", *_time_filter(plan, carry), *source_input(extra)]
        numbers.append(following)
        following += 1
    return numbers, argv


def _cut_filters(plan: MergePlan, kind: Literal["audio", "subtitle"]) -> Iterator[str]:
    """Options of the source as the input that gives streams of this kind."""
    for carry in plan.carried:
        if carry.stream.kind == kind and not carry.file:
            yield from _time_filter(plan, carry)


def _time_filter(plan: MergePlan, carry: Carry) -> Iterator[str]:
    kind, cut = carry.stream.kind, time_cut(plan.cut, carry)
    if kind in ("audio", "subtitle") and cut is not None:
        yield from (f"-bsf:{carry.origin}", build_cut_filter(cut, kind))
    elif carry.delay_ms:
        yield from (f"-bsf:{carry.origin}", build_delay_filter(Fraction(carry.delay_ms, 1000)))


def _codec(number: int, carry: Carry) -> Iterator[str]:
    if carry.way is Way.CONVERT:
        yield from (f"-c:{number}", _ENCODERS.get(carry.codec, carry.codec))
        if carry.channels:
            yield from (f"-ac:{number}", str(carry.channels))
        elif carry.codec == "opus":
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
        is_gone = key not in plan.source.metadata or is_stale_global_tag(key)
        if is_gone or (plan.cut is not None and key.lower() == "timecode"):
            yield from ("-metadata", f"{key}=")
    for key, value in plan.source.metadata.items():
        if job.source.metadata.get(key) != value:
            yield from ("-metadata", f"{key}={value}")


def _video_tags(job: MergeJob, plan: MergePlan) -> Iterator[str]:
    stream = plan.source.video
    yield from _tags(0, stream, job.source, f"{_SOURCE}:s:{stream.index}")
    for key in stream.metadata:
        if is_stale_track_tag(key) or (plan.cut is not None and key.lower() == "timecode"):
            yield from ("-metadata:s:0", f"{key}=")
    yield from ("-disposition:0", disposition_argument(stream, job.container))


def _stream_tags(number: int, carry: Carry, job: MergeJob, plan: MergePlan, source: int) -> Iterator[str]:
    stream, file = carry.stream, job.extras[carry.file - 1] if carry.file else job.source
    # Tags come from the source's first reading.
    yield from _tags(number, stream, file, f"{source if carry.file else _SOURCE}:s:{carry.origin}")
    if stream.kind == "attachment":
        yield from _file_tags(number, stream, f"attachment-{stream.index}", "application/octet-stream")
        return
    is_changed = carry.way is Way.CONVERT or time_cut(plan.cut, carry) is not None
    for key in stream.metadata:
        if key == "vendor_id" or (is_changed and is_stale_track_tag(key)):
            yield from (f"-metadata:s:{number}", f"{key}=")
    yield from (f"-disposition:{number}", disposition_argument(stream, job.container))


def _tags(number: int, stream: Stream, file: SourceInfo, original: str) -> Iterator[str]:
    """The track's own tags, and over them those that were changed."""
    yield from (f"-map_metadata:s:{number}", original)
    title = track_title(stream, file.container)
    before = next(each for each in file.streams if f":s:{each.index}" == original[original.index(":") :])
    if title != before.title:
        yield from (f"-metadata:s:{number}", f"title={title}", f"-metadata:s:{number}", "name=")
    if stream.language != before.language:
        yield from (f"-metadata:s:{number}", f"language={stream.language}")


def _attached_files(job: MergeJob, plan: MergePlan, files: MergeFiles, first: int) -> Iterator[str]:
    """Covers of the source, and files that were added."""
    attached = [carry for carry in plan.carries if carry.way is Way.ATTACH]
    for number, carry in enumerate(attached, start=first):
        stream = carry.stream
        if stream.is_cover:
            yield from ("-attach", f"file:{files.covers[stream.index]}")
            yield from _file_tags(number, stream, *COVER_TYPES[stream.codec])
        else:
            yield from ("-attach", f"file:{job.extras[carry.file - 1].path}")
            yield from _file_tags(number, stream, stream.filename, stream.mimetype)


def _file_tags(number: int, stream: Stream, filename: str, mimetype: str) -> Iterator[str]:
    yield from (f"-metadata:s:{number}", f"filename={stream.filename or filename}")
    yield from (f"-metadata:s:{number}", f"mimetype={stream.mimetype or mimetype}")
