# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks a merged file against its source and plan, packet by packet, and tells every difference in a sentence."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm
from typing import NamedTuple

from ripgui.core.error import InputError
from ripgui.core.source import PacketDigest, SourceInfo, Stream
from ripgui.media.container import (
    Carry,
    Way,
    describe,
    is_iso_media,
    is_mp4,
    is_stale_global_tag,
    kept_dispositions,
    kept_language,
    kept_title,
    lost_tags,
    track_title,
)
from ripgui.media.cut import Cut
from ripgui.media.following import Follower
from ripgui.media.gathering import gathered_source
from ripgui.media.hls import hls_wholes
from ripgui.media.hls_check import hls_differences
from ripgui.media.merge_plan import MergeJob, MergePlan, plan_merge
from ripgui.media.outcome import Contents, Outcome, read_digests, read_files, read_outcome
from ripgui.media.png_folder import picture_differences
from ripgui.media.probe import probe_source
from ripgui.media.shape import is_same_shape, ratio
from ripgui.media.track_plan import time_cut

_SYNC_S = Fraction(3, 1000)
_SYNC_CONVERTED_S = Fraction(60, 1000)
_CHAPTER_S = Fraction(2, 1000)
_END_S = Fraction(2, 1000)
_ADTS_HEADER_BYTES = (7, 9)
_ADTS_CONTAINERS = frozenset({"aac", "mpegts"})
_SHARED_FORMS = frozenset({"matroska", "mov"})


class _Errors(NamedTuple):
    """How much later than planned frames are shown, from number `first` on, in units of `unit` seconds."""

    first: int
    unit: Fraction
    errors: Sequence[int]

    def beyond(self, shift: Fraction, tolerance: Fraction) -> Iterator[int]:
        """Numbers of the frames that are not where they are planned, all of them shifted."""
        wrong = {error for error in set(self.errors) if abs(error * self.unit - shift) > tolerance}
        return (number for number, error in enumerate(self.errors, start=self.first) if error in wrong)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Check:
    """All that the comparisons look at. digests, files: of the source. errors: of the result's frames. shift: of the
    picture, result minus plan.
    """

    job: MergeJob
    plan: MergePlan
    found: Outcome
    digests: dict[int, PacketDigest]
    files: dict[int, int]
    errors: tuple[_Errors, ...]
    shift: Fraction


def verify(
    job: MergeJob, on_progress: Callable[[float], None] | None = None, follower: Follower | None = None
) -> tuple[str, ...]:
    """How `job.output` differs from what it should be, in one sentence each; nothing where it is right.

    follower: read it while it was written, if anybody did.
    """
    if job.container == "png":
        return tuple(picture_differences(job, on_progress))
    if job.container == "hls":
        wholes = hls_wholes(job)
        merged = (told for whole in wholes for told in _file_differences_of(whole, on_progress))
        return (*merged, *hls_differences(job, [whole.output for whole in wholes]))
    contents = follower.contents_of(job.output) if follower is not None else None
    # What is wrong with a result is told by who has read it when it was finished.
    if contents is not None and not _file_differences_of(job, on_progress, contents):
        return ()
    return _file_differences_of(job, on_progress)


def _file_differences_of(
    job: MergeJob, on_progress: Callable[[float], None] | None, contents: Contents | None = None
) -> tuple[str, ...]:
    """Those of a result that is one file. contents: of its packets, where they were read before."""
    plan = plan_merge(job)
    try:
        found = read_outcome(job.output, on_progress, sums_video=False, contents=contents)
    except InputError as error:
        return (f"the result cannot be read: {error}",)
    errors = tuple(_errors(found, plan))
    check = _Check(
        job=job,
        plan=plan,
        found=found,
        digests=_source_digests(job, plan),
        files=_source_files(job, plan),
        errors=errors,
        shift=_shift(errors),
    )
    return (
        *_frame_differences(check),
        *_shape_differences(check),
        *_track_differences(check),
        *_file_differences(check),
        *_chapter_differences(check),
        *_tag_differences(check),
    )


def _source_digests(job: MergeJob, plan: MergePlan) -> dict[int, PacketDigest]:
    """Of the packets that the result should have, by the plan's numbers. The scan has most of them."""
    digests = {digest.index: digest for digest in job.scan.digests}
    again: dict[int, dict[int, Cut | None]] = {}
    numbers: dict[tuple[int, int], int] = {}
    for carry in plan.carried:
        stream, cut = carry.stream, time_cut(plan.cut, carry)
        is_known = not carry.file and (stream.is_cover or (cut is None and stream.codec != "mov_text"))
        if stream.kind != "attachment" and not is_known:
            again.setdefault(carry.file, {})[carry.origin] = cut
            numbers[carry.file, carry.origin] = stream.index
    for file, cuts in again.items():
        info, origin = _file(job, file)
        if not file:
            info = gathered_source(job.source, job.scan, job.folder)
            origin = info.start
        late = _file(job, file)[1] - origin
        for index, digest in read_digests(info, cuts, origin).items():
            digests[numbers[file, index]] = _later(digest, late)
    return digests


def _later(digest: PacketDigest, late: Fraction) -> PacketDigest:
    """With times that are counted from another moment."""
    if digest.first is None or digest.last_end is None:
        return digest
    last = None if digest.last is None else digest.last + late
    return replace(digest, first=digest.first + late, last_end=digest.last_end + late, last=last)


def _source_files(job: MergeJob, plan: MergePlan) -> dict[int, int]:
    """Checksums of the attached files, by the plan's numbers."""
    attached = [carry for carry in plan.carried if carry.stream.kind == "attachment"]
    found = {file: read_files(_file(job, file)[0]) for file in {carry.file for carry in attached}}
    return {
        carry.stream.index: found[carry.file][carry.origin] for carry in attached if carry.origin in found[carry.file]
    }


def _file(job: MergeJob, file: int) -> tuple[SourceInfo, Fraction]:
    """The source or a further file, and the moment its times are counted from."""
    if file:
        return job.extras[file - 1], Fraction(0)
    return job.source, job.source.start


def _errors(found: Outcome, plan: MergePlan) -> Iterator[_Errors]:
    """For as many frames as there are. Each run of a pace has a unit in which all its times are whole numbers: there
    may be a hundred thousand frames, and fractions take their time.
    """
    tick, runs = found.tick, plan.pace.runs
    ends = (*(run.first for run in runs[1:]), plan.pace.frames)
    for run, end in zip(runs, ends, strict=True):
        start = plan.video_start + run.start
        scale = lcm(tick.denominator, start.denominator, run.step.denominator)
        each, begin, step = int(tick * scale), int(start * scale), int(run.step * scale)
        errors = [ticks * each - begin - after * step for after, ticks in enumerate(found.ticks[run.first : end])]
        yield _Errors(run.first, Fraction(1, scale), errors)


def _shift(runs: Iterable[_Errors]) -> Fraction:
    """How much later than planned the frames are shown on the whole: containers begin at different zeros.

    The lower median, counted together since most frames are as far off as many others.
    """
    counts = Counter[Fraction]()
    for run in runs:
        for ticks, count in Counter(run.errors).items():
            counts[ticks * run.unit] += count
    before, middle = 0, (counts.total() + 1) // 2
    for error in sorted(counts):
        before += counts[error]
        if before >= middle:
            return error
    return Fraction(0)


def _frame_differences(check: _Check) -> Iterator[str]:
    found, plan, pace = check.found, check.plan, check.plan.pace
    if len(found.ticks) != pace.frames:
        yield f"video: {len(found.ticks)} frames instead of {pace.frames}"
        return
    tolerance = found.tick
    if pace.rate is not None and (1 / (pace.rate * found.tick)).denominator == 1:
        tolerance = Fraction(0)
    late = [number for run in check.errors for number in run.beyond(check.shift, tolerance)]
    if late:
        shown, planned = found.ticks[late[0]] * found.tick, plan.video_start + pace.time(late[0]) + check.shift
        is_at, belongs = f"{float(shown):.4f}", f"{float(planned):.4f}"
        if len(late) == 1:
            yield f"video: frame {late[0]} is shown at {is_at} s instead of {belongs} s"
        else:
            yield f"video: {len(late)} frames are at other times: {late[0]} is at {is_at} s instead of {belongs} s"
        return
    yield from _end_differences(check)


def _shape_differences(check: _Check) -> Iterator[str]:
    """Compares with a chunk, whose shape of pixels is the clip's or what the encoder's filters made of it."""
    planned, there = probe_source(check.job.chunk_paths[0]).video, check.found.info.video
    if not is_same_shape(there.sample_aspect, planned.sample_aspect, there.width, there.height):
        yield f"video: its pixels are {ratio(there.sample_aspect)} instead of {ratio(planned.sample_aspect)}"


def _end_differences(check: _Check) -> Iterator[str]:
    """The file must last until its last frame has been shown, but for what MP4 loses where decoding order differs."""
    found, pace = check.found.info, check.plan.pace
    end = check.plan.video_start + check.shift + pace.duration
    is_exact = pace.rate is not None or not is_iso_media(found.container)
    tolerance = _END_S if is_exact else max(run.step for run in pace.runs)
    if found.duration is not None and found.start + found.duration < end - tolerance:
        yield f"the file lasts {float(found.duration):.3f} s, less than its video, which ends at {float(end):.3f} s"


def _track_differences(check: _Check) -> Iterator[str]:
    source, found = check.plan.source, check.found.info
    yield from _label_differences(check, source.video, found.video, "video")
    for kind in ("video", "audio", "subtitle"):
        planned = [carry for carry in check.plan.carried if carry.stream.kind == kind and not carry.stream.is_cover]
        there = [stream for stream in _tracks(check.found, kind) if stream.index != found.video.index]
        if len(planned) != len(there):
            yield f"{len(there)} {kind} tracks instead of {len(planned)} beside the encoded video"
            continue
        for carry, stream in zip(planned, there, strict=True):
            name = describe(carry.stream, source.streams)
            yield from _label_differences(check, carry.stream, stream, name)
            yield from _packet_differences(check, carry, stream, name)
    yield from _cover_differences(check)


def _tracks(found: Outcome, kind: str) -> list[Stream]:
    return [stream for stream in found.info.streams if stream.kind == kind and not stream.is_cover]


def _label_differences(check: _Check, stream: Stream, there: Stream, name: str) -> Iterator[str]:
    container = check.job.container
    language = kept_language(stream.language, container)
    title = kept_title(stream, check.job.source, container)
    if kept_language(there.language, "mkv") != language:
        yield f"{name}: its language is {there.language or 'not set'!r} instead of {language or 'not set'!r}"
    if track_title(there, check.found.info.container) != title:
        yield f"{name}: its title is {track_title(there, check.found.info.container)!r} instead of {title!r}"
    marks, planned = kept_dispositions(there, container), _planned_marks(check, stream)
    if marks != planned:
        yield f"{name}: it is marked {_listed(marks)} instead of {_listed(planned)}"


def _planned_marks(check: _Check, stream: Stream) -> frozenset[str]:
    """MP4 has one default track of each kind at least: the first where none is."""
    container = check.job.container
    marks = kept_dispositions(stream, container)
    if not is_mp4(container) or "default" in marks:
        return marks
    carried = [carry.stream for carry in check.plan.carried if not carry.stream.is_cover]
    kin = [each for each in (check.plan.source.video, *carried) if each.kind == stream.kind]
    has_default = any("default" in each.dispositions for each in kin)
    return marks if has_default or kin[0] is not stream else marks | {"default"}


def _listed(marks: frozenset[str]) -> str:
    return " and ".join(sorted(marks)) or "as nothing"


def _packet_differences(check: _Check, carry: Carry, there: Stream, name: str) -> Iterator[str]:
    source, result = check.digests.get(carry.stream.index), check.found.digests[there.index]
    if source is None or not source.packets:
        if result.packets:
            yield f"{name}: {result.packets} packets where the source has none"
        return
    if carry.way is Way.CONVERT:
        if there.codec != carry.codec:
            yield f"{name}: it is {there.codec} instead of {carry.codec}"
        if carry.channels and there.channels != carry.channels:
            yield f"{name}: it has {there.channels} channels instead of {carry.channels}"
        if not result.packets:
            yield f"{name}: it is empty"
            return
    elif result.packets != source.packets and not _is_joined(check, carry):
        yield f"{name}: {result.packets} packets instead of {source.packets}"
        return
    elif not _has_same_content(check, carry, source, result):
        yield f"{name}: the content of its packets is not the source's"
    yield from _sync_differences(check, carry, result, source, name)


def _is_joined(check: _Check, carry: Carry) -> bool:
    """Whether the container makes one packet of several: those of a .sup file are parts of a picture."""
    return carry.stream.codec == "hdmv_pgs_subtitle" and _form(check, carry) == "sup"


def _form(check: _Check, carry: Carry) -> str:
    return _file(check.job, carry.file)[0].container.partition(",")[0]


def _has_same_content(check: _Check, carry: Carry, source: PacketDigest, result: PacketDigest) -> bool:
    """Byte for byte, but for the few forms that containers store in another way."""
    stream, form = carry.stream, _form(check, carry)
    if stream.codec == "aac" and form in _ADTS_CONTAINERS:
        least, most = (source.size_bytes - size * source.packets for size in _ADTS_HEADER_BYTES)
        return most <= result.size_bytes <= least
    if stream.codec == "dvb_subtitle" or (stream.kind == "video" and form not in _SHARED_FORMS):
        return True
    return (source.size_bytes, source.crc) == (result.size_bytes, result.crc)


def _sync_differences(
    check: _Check, carry: Carry, result: PacketDigest, source: PacketDigest, name: str
) -> Iterator[str]:
    """Compares where a track begins and ends beside the picture. One suffices: containers tell the sound that comes
    before the first moment, and the length of a last packet, in different ways, and FLV neither; when the last packet
    begins, all tell.
    """
    if source.first is None or source.last_end is None or result.first is None or result.last_end is None:
        return
    cut, origin = time_cut(check.plan.cut, carry), _file(check.job, carry.file)[1]
    delay = Fraction(carry.delay_ms, 1000) if cut is None else Fraction(0)
    begin, end = source.first - origin + delay, source.last_end - origin + delay
    if cut is not None:
        begin, end = begin - cut.start, end - cut.start
        if carry.stream.kind == "subtitle":
            begin, end = max(begin, Fraction(0)), min(end, cut.stop - cut.start)
    tolerance = _SYNC_CONVERTED_S if carry.way is Way.CONVERT else _SYNC_S
    early, late = result.first - check.shift - begin, result.last_end - check.shift - end
    off = [early, late]
    if cut is None and source.last is not None and result.last is not None:
        off.append(result.last - check.shift - (source.last - origin + delay))
    if min(map(abs, off)) > tolerance:
        if early > 0:
            yield f"{name}: it begins {float(early):.3f} s later beside the picture"
        else:
            yield f"{name}: it begins {-float(early):.3f} s earlier beside the picture"


def _cover_differences(check: _Check) -> Iterator[str]:
    there = {check.found.digests[stream.index].crc for stream in check.found.info.streams if stream.is_cover}
    for carry in check.plan.carried:
        digest = check.digests.get(carry.stream.index) if carry.stream.is_cover else None
        if digest is not None and digest.crc not in there:
            yield f"{describe(carry.stream, check.plan.source.streams)} is missing or changed"


def _file_differences(check: _Check) -> Iterator[str]:
    there = {stream.filename: stream for stream in check.found.info.streams if stream.kind == "attachment"}
    for carry in check.plan.carried:
        stream = carry.stream
        if stream.kind != "attachment":
            continue
        found = there.get(stream.filename or f"attachment-{stream.index}")
        if found is None:
            yield f"the attached file {stream.filename} is missing"
        elif check.found.files.get(found.index) != check.files.get(stream.index):
            yield f"the attached file {stream.filename} is changed"
        elif stream.mimetype and found.mimetype != stream.mimetype:
            yield f"the attached file {stream.filename} has type {found.mimetype!r} instead of {stream.mimetype!r}"


def _chapter_differences(check: _Check) -> Iterator[str]:
    planned, there = check.plan.chapters, check.found.info.chapters
    if len(planned) != len(there):
        yield f"{len(there)} chapters instead of {len(planned)}"
        return
    for number, (chapter, found) in enumerate(zip(planned, there, strict=True), start=1):
        if found.title != chapter.title:
            yield f"chapter {number} is called {found.title!r} instead of {chapter.title!r}"
        if abs(found.start - chapter.start - max(check.shift, Fraction(0))) > _CHAPTER_S:
            yield f"chapter {number} begins at {float(found.start):.3f} s instead of {float(chapter.start):.3f} s"


def _tag_differences(check: _Check) -> Iterator[str]:
    """By value: each container has its own names for tags."""
    source, lost = check.plan.source, lost_tags(check.plan.source, check.job.container)
    there = set(check.found.info.metadata.values())
    for key, value in source.metadata.items():
        if is_stale_global_tag(key) or key in lost or key.lower() in ("creation_time", "timecode"):
            continue
        if value and value not in there:
            yield f"the tag {key} ({value!r}) is missing"
