# SPDX-License-Identifier: GPL-3.0-or-later
"""A range of the clip: sound, subtitles and chapters are cut to it and begin with it."""

from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.chunk import DurationRun
from ripgui.media.merge_plan import MergeJob
from ripgui.media.outcome import shows
from ripgui.media.probe import probe_source
from tests.joint import FILM, Workshop, job_of, merged, numbers, packets
from tests.unit.media.test_merge_tracks import BEEP, onset

START, COUNTS = 12, (10, 14)
BEGIN, END = START / FILM, (START + sum(COUNTS)) / FILM


@pytest.fixture(params=["mkv", "mp4"])
def container(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def range_job(source: Path, chunks: tuple[str, ...], output: Path) -> MergeJob:
    return job_of(source, chunks, COUNTS, output, start=START, clip_frames=48)


def test_sound_is_cut_at_whole_packets(
    rich: Path, chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    job = range_job(rich, chunks, tmp_path / f"out.{container}")
    notes = merged(job, workshop.ffmpeg)
    assert any("whole packets" in note for note in notes)
    for number in (0, 1):
        whole, part = packets(rich, "audio", number), packets(job.output, "audio", number)
        kept = [index for index, time in enumerate(whole.times) if BEGIN <= time < END]
        assert part.payloads == whole.payloads[kept[0] : kept[-1] + 1]
        assert abs(part.times[0] - (whole.times[kept[0]] - BEGIN)) <= Fraction(1, 1000)
    assert numbers(job.output) == list(range(24))


def test_subtitles_are_cut_to_the_range(
    rich: Path, chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    job = range_job(rich, chunks, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    info = probe_source(job.output)
    stream = next(stream for stream in info.streams if stream.kind == "subtitle")
    found = packets(job.output, "subtitle")
    lines = [index for index, payload in enumerate(found.payloads) if shows(stream.codec, len(payload))]
    begins = [found.times[index] for index in lines]
    assert len(begins) == 2
    assert begins[0] == 0
    assert abs(begins[1] - (Fraction(8, 10) - BEGIN)) <= Fraction(1, 1000)


def test_chapters_are_cut_to_the_range(
    rich: Path, chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    job = range_job(rich, chunks, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    chapters = probe_source(job.output).chapters
    assert [chapter.title for chapter in chapters] == ["Part A; b", "Ending"]
    assert chapters[0].start == 0
    assert abs(chapters[1].start - (Fraction(13, 10) - BEGIN)) <= Fraction(1, 1000)
    assert chapters[1].end <= END - BEGIN + Fraction(1, 1000)


@pytest.mark.parametrize("name", ["beep.mkv", "beep.mp4", "beep.ts"])
def test_sound_stays_in_sync(
    name: str, chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    source = workshop.source(name, "-c:a", "aac", inputs=BEEP)
    job = range_job(source, chunks, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    assert onset(workshop, job.output) == pytest.approx(onset(workshop, source) - float(BEGIN), abs=0.005)


def test_a_late_video_is_cut_by_its_own_frames(
    chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    plain = workshop.source("plain.mkv")
    sound = workshop.make("sound.mka", *BEEP, "-c:a", "ac3")
    late = ("-i", str(sound), "-itsoffset", "0.3", "-i", str(plain), "-map", "1", "-map", "0", "-c", "copy")
    source = workshop.make("late.mkv", *late)
    job = range_job(source, chunks, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    assert onset(workshop, job.output) == pytest.approx(onset(workshop, source) - float(BEGIN), abs=0.005)


def test_converted_sound_is_cut_too(chunks: tuple[str, ...], workshop: Workshop, tmp_path: Path) -> None:
    source = workshop.source("beep-pcm.mkv", "-c:a", "pcm_s16le", inputs=BEEP)
    job = range_job(source, chunks, tmp_path / "out.mp4")
    merged(job, workshop.ffmpeg)
    assert onset(workshop, job.output) == pytest.approx(onset(workshop, source) - float(BEGIN), abs=0.005)
    assert abs(packets(job.output, "audio").times[-1] - (END - BEGIN)) < Fraction(1, 10)


def test_a_further_video_is_left_out_and_told_of(chunks: tuple[str, ...], workshop: Workshop, tmp_path: Path) -> None:
    second = ("-f", "lavfi", "-i", "testsrc2=s=32x32:r=25:d=2")
    source = workshop.source("two.mkv", "-map", "0", "-map", "1", inputs=second)
    notes = merged(range_job(source, chunks, tmp_path / "out.mkv"), workshop.ffmpeg)
    assert list(notes) == ["video track 2: it is not encoded and cannot be cut to the range; left out"]


def test_a_timecode_is_left_out_and_told_of(chunks: tuple[str, ...], workshop: Workshop, tmp_path: Path) -> None:
    source = workshop.source("timecode.mov", "-timecode", "01:00:00:00")
    job = range_job(source, chunks, tmp_path / "out.mp4")
    notes = merged(job, workshop.ffmpeg)
    assert list(notes) == ["data track 1 (eng): the timecode 01:00:00:00 does not fit a cut; left out"]
    assert "timecode" not in probe_source(job.output).video.metadata


def test_a_range_of_a_variable_rate_begins_at_the_time_of_its_first_frame(
    chunks: tuple[str, ...], container: str, workshop: Workshop, tmp_path: Path
) -> None:
    steps_ms = [(30, 55, 41)[number % 3] for number in range(48)]
    source = workshop.variable("vfr.mkv", steps_ms, "-c:a", "ac3", inputs=BEEP)
    durations: list[list[DurationRun]] = [
        [(1, step, 1000) for step in steps_ms[12:22]],
        [(1, step, 1000) for step in steps_ms[22:36]],
    ]
    job = job_of(
        source, chunks, COUNTS, tmp_path / f"out.{container}", durations=durations, start=START, clip_frames=48
    )
    assert job.scan.frame_times[1] == Fraction(30, 1000)
    merged(job, workshop.ffmpeg)
    begin = sum(steps_ms[:12]) / 1000
    assert onset(workshop, job.output) == pytest.approx(onset(workshop, source) - begin, abs=0.005)
