# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge has to make: when each frame is shown, what of the source goes along, and what the user must know.

Pure rules, shared by the merge and by the check of its result.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from typing import assert_never

from ripgui.core.chunk import DurationRun
from ripgui.core.clip import ClipInfo
from ripgui.core.container import TITLES, Container
from ripgui.core.ranges import FrameRange
from ripgui.core.source import Chapter, PacketDigest, SourceInfo, SourceScan
from ripgui.core.track import Tracks
from ripgui.media.container import Carry, Way, carry_notes
from ripgui.media.cut import Cut, cut_chapters
from ripgui.media.pace import Pace, pace_of, pace_of_times
from ripgui.media.track_plan import carried_tracks, labelled_source, marked_chapters, planned_tracks

_MILLISECOND = Fraction(1, 1000)
_NOTABLE_FRAMES = 3
_NOTABLE_S = Fraction(1, 10)
_TIMED = ("audio", "subtitle")


@dataclass(frozen=True, slots=True, kw_only=True)
class MergeJob:
    """Chunks to join and the source whose other tracks go along.

    chunk_durations: of the frames of each chunk, as its script gave them. range: what the chunks cover of the clip.
    output: file to write, whatever its name ends in; timescale: ticks a second of the chunks. folder: for temporary
    files. encoder: ffmpeg's name of the one that made the chunks. tracks: what the user wants of them; extras: the
    further files that he added. times: of all frames of the clip, where they do not tell their own. sizes: heights of
    the further videos in each chunk; size: which of its videos is joined, 0 is the clip's own.
    """

    source: SourceInfo
    scan: SourceScan
    clip: ClipInfo
    chunk_paths: tuple[str, ...]
    chunk_durations: tuple[tuple[DurationRun, ...], ...]
    range: FrameRange
    output: str
    container: Container
    timescale: int
    folder: str
    encoder: str = ""
    tracks: Tracks = field(default_factory=Tracks)
    extras: tuple[SourceInfo, ...] = ()
    times: tuple[Fraction, ...] = ()
    sizes: tuple[int, ...] = ()
    size: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class MergePlan:
    """What becomes of a job. Times are seconds from the first moment of the result.

    source: as if it had the tracks of all files, labelled as the result shall be. video_start: of the first frame.
    cut: the range within the source, None where all of it is taken. chapters: of the result; has_own_chapters: they
    differ from those that ffmpeg would copy.
    """

    source: SourceInfo
    pace: Pace
    video_start: Fraction
    cut: Cut | None
    carries: tuple[Carry, ...]
    chapters: tuple[Chapter, ...]
    has_own_chapters: bool
    notes: tuple[str, ...]

    @property
    def carried(self) -> tuple[Carry, ...]:
        """What is in the result beside the encoded video."""
        return tuple(carry for carry in self.carries if carry.way is not Way.LEAVE)


def plan_merge(job: MergeJob) -> MergePlan:
    """What becomes of the job; nothing is read for it."""
    if job.times:
        pace = pace_of_times(job.times, job.range.start, len(job.range))
    else:
        pace = pace_of(job.clip, job.scan, job.chunk_durations, job.range.start)
    source_start = source_video_start(job)
    cut = _cut_of(job, pace, source_start)
    planned = planned_tracks(job.tracks, job.source, job.extras)
    source = labelled_source(job.tracks, job.source, planned)
    carries = carried_tracks(planned, source, job.container, is_cut=cut is not None)
    copied = _chapters_from_zero(job.source)
    video_start = source_start if cut is None else Fraction(0)
    chapters = copied
    if job.tracks.chapters is not None:
        end = job.source.duration if cut is not None else None
        chapters = marked_chapters(job.tracks.chapters, video_start + pace.duration if end is None else end)
    if cut is not None:
        chapters = cut_chapters(chapters, cut)
    chapters, chapter_notes = _held_chapters(chapters, job.container)
    burnt_notes: tuple[str, ...] = ()
    if pace.rate is None and any(one.is_burnt for one in planned):
        burnt_notes = ("the rate varies, and subtitles that are burnt in are timed by its mean: look at a late one",)
    return MergePlan(
        source=source,
        pace=pace,
        video_start=video_start,
        cut=cut,
        carries=carries,
        chapters=chapters,
        has_own_chapters=chapters != copied,
        notes=(
            *carry_notes(source, carries, job.container),
            *chapter_notes,
            *burnt_notes,
            *_time_notes(job, pace, cut, carries),
        ),
    )


def source_video_start(job: MergeJob) -> Fraction:
    """Seconds from the source's first moment to its first frame."""
    digest = digest_of(job.scan, job.source.video.index)
    known = digest.first if digest is not None and digest.first is not None else job.source.video.start
    return Fraction(0) if known is None else known - job.source.start


def digest_of(scan: SourceScan, index: int) -> PacketDigest | None:
    """The digest of the source's stream `index`."""
    return next((digest for digest in scan.digests if digest.index == index), None)


def _cut_of(job: MergeJob, pace: Pace, source_start: Fraction) -> Cut | None:
    if len(job.range) == job.clip.frames:
        return None
    start = source_start + _clip_time(job, pace, job.range.start)
    return Cut(start=start, stop=start + pace.duration)


def _clip_time(job: MergeJob, pace: Pace, number: int) -> Fraction:
    """When frame `number` of the whole clip is shown, in seconds from its first."""
    if job.times:
        return job.times[number]
    if pace.rate is not None:
        return number / pace.rate
    if len(job.scan.frame_times) == job.clip.frames:
        return job.scan.frame_times[number]
    return number / job.clip.fps


def _chapters_from_zero(source: SourceInfo) -> tuple[Chapter, ...]:
    """Chapters as ffmpeg copies them: from the first moment of the source, none before it."""
    shifted = (
        replace(chapter, start=chapter.start - source.start, end=chapter.end - source.start)
        for chapter in source.chapters
    )
    return tuple(replace(chapter, start=max(chapter.start, Fraction(0))) for chapter in shifted if chapter.end >= 0)


def _held_chapters(chapters: tuple[Chapter, ...], container: Container) -> tuple[tuple[Chapter, ...], tuple[str, ...]]:
    """Chapters as the container can hold them, and what the user must know of that."""
    match container:
        case "mkv" | "webm":
            return chapters, ()
        case "mp4":
            return _named_chapters(chapters)
        case "flv" | "hls" | "png":
            return (), (f"{TITLES[container]} cannot hold chapters; left out",) if chapters else ()
        case _:
            assert_never(container)


def _named_chapters(chapters: tuple[Chapter, ...]) -> tuple[tuple[Chapter, ...], tuple[str, ...]]:
    """Chapters as MP4 can hold them: each with a name, the first at 0."""
    notes = []
    named = [
        chapter if chapter.title else replace(chapter, title=f"Chapter {number}")
        for number, chapter in enumerate(chapters, start=1)
    ]
    if any(not chapter.title for chapter in chapters):
        notes.append("chapters without a name are numbered, since MP4 cannot hold them without")
    if named and named[0].start > _MILLISECOND:
        named.insert(0, Chapter(start=Fraction(0), end=named[0].start, title="Start"))
        notes.append('a chapter "Start" was put before the first, since chapters of MP4 begin at 0')
    return tuple(named), tuple(notes)


def _time_notes(job: MergeJob, pace: Pace, cut: Cut | None, carries: tuple[Carry, ...]) -> Iterator[str]:
    if cut is not None:
        if any(carry.stream.kind == "audio" and carry.way is not Way.LEAVE for carry in carries):
            yield "sound is cut at whole packets, so it may begin and end up to one packet after the range does"
        return
    source_s = _source_duration(job.scan)
    difference = pace.duration - source_s
    if source_s and abs(difference) > max(_NOTABLE_S, _NOTABLE_FRAMES / job.clip.fps):
        if difference > 0:
            told = f"the clip is {float(difference):.3f} s longer than the source's video"
        else:
            told = f"the clip is {-float(difference):.3f} s shorter than the source's video"
        timed = any(carry.stream.kind in _TIMED and carry.way is not Way.LEAVE for carry in carries)
        yield f"{told}; sound and subtitles keep the source's times" if timed else told


def _source_duration(scan: SourceScan) -> Fraction:
    """Seconds that the source's video lasts, 0 where it is not known."""
    if scan.constant_fps is not None:
        return scan.frames / scan.constant_fps
    if len(scan.frame_times) < 2:
        return Fraction(0)
    return scan.frame_times[-1] * Fraction(len(scan.frame_times), len(scan.frame_times) - 1)
