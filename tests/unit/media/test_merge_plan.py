# SPDX-License-Identifier: GPL-3.0-or-later
"""What a merge plans before it touches a file."""

from dataclasses import replace
from fractions import Fraction

import pytest

from ripgui.core.ranges import FrameRange
from ripgui.core.source import Chapter, PacketDigest, SourceInfo, SourceScan, Stream, StreamKind
from ripgui.media.merge_plan import MergeJob, plan_merge
from tests.joint import FILM, clip_of

VIDEO = Stream(index=0, kind="video", codec="h264", start=Fraction(2))


@pytest.fixture
def job() -> MergeJob:
    """Ten seconds of film; the container begins at 1 s, its video at 2 s."""
    source = SourceInfo(
        path="/s.mkv",
        size_bytes=1,
        modified_ns=1,
        fingerprint="f",
        container="matroska,webm",
        streams=(VIDEO,),
        start=Fraction(1),
        chapters=(Chapter(start=Fraction(0), end=Fraction(3), title="A"), Chapter(start=Fraction(3), end=Fraction(9))),
    )
    return MergeJob(
        source=source,
        scan=SourceScan(digests=(), frames=240, constant_fps=FILM, keyframes=(0,)),
        clip=clip_of(240),
        chunk_paths=("/c.mp4",),
        chunk_durations=(((240, 1001, 24000),),),
        range=FrameRange(0, 240),
        output="/o.mkv",
        container="mkv",
        timescale=24000,
        folder="/",
    )


def test_the_whole_clip_begins_where_the_sources_video_does(job: MergeJob) -> None:
    plan = plan_merge(job)
    assert plan.video_start == 1
    assert plan.cut is None
    assert plan.notes == ()


def test_the_first_frame_that_was_seen_counts_more_than_what_the_container_says(job: MergeJob) -> None:
    digest = PacketDigest(index=0, packets=240, size_bytes=1, crc=1, first=Fraction(5, 2))
    assert plan_merge(replace(job, scan=replace(job.scan, digests=(digest,)))).video_start == Fraction(3, 2)


def test_chapters_count_from_the_containers_first_moment(job: MergeJob) -> None:
    plan = plan_merge(job)
    assert [chapter.start for chapter in plan.chapters] == [0, 2]
    assert not plan.has_own_chapters


def test_chapters_of_mp4_have_names(job: MergeJob) -> None:
    plan = plan_merge(replace(job, container="mp4"))
    assert [chapter.title for chapter in plan.chapters] == ["A", "Chapter 2"]
    assert plan.has_own_chapters
    assert len(plan.notes) == 1


def test_a_range_begins_at_zero(job: MergeJob) -> None:
    part = replace(job, range=FrameRange(24, 48), chunk_durations=(((24, 1001, 24000),),))
    plan = plan_merge(part)
    assert plan.video_start == 0
    assert plan.cut is not None
    assert (plan.cut.start, plan.cut.stop) == (1 + 24 / FILM, 1 + 48 / FILM)


@pytest.mark.parametrize(("frames", "word"), [(120, "shorter"), (480, "longer")])
def test_a_clip_of_another_length_is_told_of(frames: int, word: str, job: MergeJob) -> None:
    other = replace(job, clip=clip_of(frames), range=FrameRange(0, frames), chunk_durations=(((frames, 1001, 24000),),))
    (note,) = plan_merge(other).notes
    assert note.endswith(f" s {word} than the source's video")
    cases: tuple[tuple[StreamKind, ...], ...] = (("audio",), ("subtitle",), ("audio", "subtitle"))
    for kinds in cases:
        tracks = (_track(number, kind) for number, kind in enumerate(kinds, start=1))
        (note,) = plan_merge(replace(other, source=replace(job.source, streams=(VIDEO, *tracks)))).notes
        assert note.endswith(" than the source's video; sound and subtitles keep the source's times")


def _track(index: int, kind: StreamKind) -> Stream:
    return Stream(index=index, kind=kind, codec="aac" if kind == "audio" else "ass", channels=2)
