# SPDX-License-Identifier: GPL-3.0-or-later
"""Joining chunks: every frame once, in order, at its exact time, in any number of chunks and under any name."""

import os
import random
import sys
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.chunk import DurationRun
from ripgui.core.container import Container
from ripgui.core.error import DiskFullError, InputError, ToolError
from ripgui.core.source import Chapter, Clock
from ripgui.media.merge import build_chapters_file, build_concat_list, check_extradata, merge, sync_result
from ripgui.media.merge_plan import MergeJob, plan_merge
from ripgui.media.probe import probe_source
from ripgui.media.verify import verify
from tests.joint import FFV1, FILM, NUMBERS, SVT_AV1, X264, X265, Workshop, deltas, job_of, merged, numbers, packets

COUNTS = (20, 1, 27)
TICK = 1 / FILM


@pytest.fixture(scope="module")
def source(workshop: Workshop) -> Path:
    """Two seconds with sound."""
    sound = ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=2.002"]
    return workshop.source("source.mkv", "-c:a", "aac", inputs=sound)


@pytest.fixture
def job(source: Path, chunks: tuple[str, ...], tmp_path: Path) -> MergeJob:
    return job_of(source, chunks, COUNTS, tmp_path / "out.mkv")


def check_film(job: MergeJob, ffmpeg: str, frames: int) -> None:
    """Merges film and looks at every frame's time: exact in MP4, within half a tick of 1 ms in Matroska."""
    merged(job, ffmpeg)
    times = packets(job.output, "video").times
    assert len(times) == frames
    if job.container == "mp4":
        assert deltas(times) <= {TICK}
    else:
        assert max(abs(time - number * TICK) for number, time in enumerate(times)) <= Fraction(1, 2000)
    assert numbers(job.output) == [number % NUMBERS for number in range(frames)]


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize("encoder", [X264, X265, SVT_AV1, FFV1], ids=lambda encoder: encoder[1])
def test_every_encoder_joins_exactly(
    encoder: tuple[str, ...], container: str, workshop: Workshop, source: Path, tmp_path: Path
) -> None:
    paths = workshop.chunks(COUNTS, encoder, folder=tmp_path)
    check_film(job_of(source, paths, COUNTS, tmp_path / f"out.{container}"), workshop.ffmpeg, 48)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize("counts", [(48,), (1,), (1, 30), (30, 1), (5,) * 10], ids=str)
def test_any_number_of_chunks_joins_exactly(
    counts: tuple[int, ...], container: str, workshop: Workshop, source: Path, tmp_path: Path
) -> None:
    paths = workshop.chunks(counts, folder=tmp_path)
    check_film(job_of(source, paths, counts, tmp_path / f"out.{container}"), workshop.ffmpeg, sum(counts))


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_many_chunks_do_not_drift(container: str, workshop: Workshop, source: Path, tmp_path: Path) -> None:
    one = workshop.chunks([7], folder=tmp_path)
    job = job_of(source, one * 120, [7] * 120, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    times = packets(job.output, "video").times
    assert len(times) == 840
    if container == "mp4":
        assert deltas(times) == {TICK}
    assert max(abs(time - number * TICK) for number, time in enumerate(times)) <= Fraction(1, 2000)


@pytest.mark.parametrize(
    ("rate", "timescale"),
    [(Fraction(25), 10000), (Fraction(60000, 1001), 60000), (Fraction(19997, 1333), 90000)],
    ids=str,
)
def test_other_rates_join_exactly(rate: Fraction, timescale: int, workshop: Workshop, tmp_path: Path) -> None:
    source = workshop.source("other.mkv", rate=rate)
    paths = workshop.chunks(COUNTS, rate=rate, timescale=timescale, folder=tmp_path)
    job = job_of(source, paths, COUNTS, tmp_path / "out.mp4", rate=rate, timescale=timescale)
    merged(job, workshop.ffmpeg)
    times = packets(job.output, "video").times
    assert max(abs(time - number / rate) for number, time in enumerate(times)) <= Fraction(1, 2 * timescale)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_sound_stays_byte_for_byte(
    container: Container, job: MergeJob, source: Path, ffmpeg: str, tmp_path: Path
) -> None:
    output = tmp_path / f"sound.{container}"
    merged(replace(job, output=str(output), container=container), ffmpeg)
    assert packets(output, "audio").payloads == packets(source, "audio").payloads
    assert len(packets(output, "audio").payloads) > 90


def vfr_durations(counts: tuple[int, ...]) -> list[list[DurationRun]]:
    """17, 41 and 100 ms in an order that never repeats, some of them twice; the last frame does not tell."""
    steps = [(17, 41, 41, 100, 42)[number * number % 5] for number in range(sum(counts))]
    runs, at = [], 0
    for count in counts:
        runs.append([(1, step, 1000) for step in steps[at : at + count]])
        at += count
    runs[-1][-1] = (1, 0, 1)
    return runs


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_variable_rate_comes_back(
    container: str, chunks: tuple[str, ...], source: Path, ffmpeg: str, tmp_path: Path
) -> None:
    durations = vfr_durations(COUNTS)
    job = job_of(source, chunks, COUNTS, tmp_path / f"out.{container}", durations=durations)
    merged(job, ffmpeg)
    planned, at = [], Fraction(0)
    for _, numerator, denominator in (run for chunk in durations for run in chunk):
        planned.append(at)
        at += Fraction(numerator, denominator)
    times = packets(job.output, "video").times
    assert len(times) == 48
    assert max(abs(time - plan) for time, plan in zip(times, planned, strict=True)) < Fraction(1, 1000)
    assert numbers(job.output) == list(range(48))


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_many_durations_come_back(container: str, workshop: Workshop, source: Path, tmp_path: Path) -> None:
    counts = (100, 300, 200)
    chance = random.Random(7)
    durations = [[(1, chance.randrange(8, 500), 1000) for _ in range(count)] for count in counts]
    paths = workshop.chunks(counts, folder=tmp_path)
    job = job_of(source, paths, counts, tmp_path / f"out.{container}", durations=durations)
    merged(job, workshop.ffmpeg)
    planned = list(plan_merge(job).pace.times())
    steps = [step for chunk in durations for _, step, _ in chunk]
    assert planned[-1] == Fraction(sum(steps[:-1]), 1000)
    times = packets(job.output, "video").times
    assert max(abs(time - plan) for time, plan in zip(times, planned, strict=True)) < Fraction(1, 1000)


def test_a_variable_rate_keeps_its_length(workshop: Workshop, chunks: tuple[str, ...], tmp_path: Path) -> None:
    silent = workshop.source("silent.mkv")
    job = job_of(silent, chunks, COUNTS, tmp_path / "out.mp4", durations=vfr_durations(COUNTS))
    merged(job, workshop.ffmpeg)
    duration = probe_source(job.output).duration
    wanted = plan_merge(job).pace.duration
    assert duration is not None
    assert abs(duration - wanted) <= Fraction(1, 10)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_video_that_starts_late_stays_in_sync(
    container: str, workshop: Workshop, chunks: tuple[str, ...], tmp_path: Path
) -> None:
    workshop.run("-f", "lavfi", "-i", "sine=r=48000:d=3", "-c:a", "ac3", str(tmp_path / "sound.mka"))
    source = workshop.source("plain.mkv")
    late = workshop.make(
        "late.mkv",
        "-i",
        str(tmp_path / "sound.mka"),
        "-itsoffset",
        "0.5",
        "-i",
        str(source),
        "-c",
        "copy",
        "-map",
        "1",
        "-map",
        "0",
    )
    job = job_of(late, chunks, COUNTS, tmp_path / f"out.{container}")
    merged(job, workshop.ffmpeg)
    found = packets(job.output, "video").times[0] - packets(job.output, "audio").times[0]
    wanted = packets(late, "video").times[0] - packets(late, "audio").times[0]
    assert wanted >= Fraction(1, 2)
    assert abs(found - wanted) <= Fraction(1, 1000)


ODD_NAMES = [
    "a b",
    "it's",
    'say "hi"',
    "#1 %20 %d & $HOME",
    "ünï 日本語",
    "-dash",
    "semi;colon, comma: [x]",
    "back\\slash",
]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("name", [*ODD_NAMES, "line\nbreak"], ids=repr)
def test_any_name_will_do(name: str, workshop: Workshop, source: Path, tmp_path: Path) -> None:
    folder = tmp_path / name
    folder.mkdir()
    odd_source = folder / f"{name}.mkv"
    os.link(source, odd_source)
    job = job_of(odd_source, workshop.chunks((10, 10), folder=folder), (10, 10), folder / f"{name}.mkv.part")
    job = replace(job, container="mkv")
    merged(job, workshop.ffmpeg)
    assert numbers(job.output) == list(range(20))
    assert sorted(os.listdir(folder)) == sorted(
        [f"{name}.mkv", f"{name}.mkv.part", "chunk-00000.mp4", "chunk-00001.mp4"]
    )


def test_bytes_that_are_no_text_will_do_as_a_name(workshop: Workshop, source: Path, tmp_path: Path) -> None:
    folder = tmp_path / os.fsdecode(b"latin-\xe9")
    folder.mkdir()
    job = job_of(source, workshop.chunks((10,), folder=folder), (10,), folder / "out.mkv")
    merged(job, workshop.ffmpeg)


def test_a_missing_folder_is_the_users_to_make(job: MergeJob, ffmpeg: str, tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        merge(replace(job, output=str(tmp_path / "gone" / "out.mkv")), ffmpeg)


@pytest.mark.skipif(not os.path.exists("/proc/version"), reason="needs a file that nobody may write")
def test_what_does_not_reach_the_disk_is_told(job: MergeJob) -> None:
    with pytest.raises(InputError):
        sync_result(replace(job, output="/proc/version"))


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk_is_told_as_one(job: MergeJob, ffmpeg: str) -> None:
    with pytest.raises(DiskFullError):
        merge(replace(job, output="/dev/full"), ffmpeg)


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_disk_that_is_full_of_gathered_tracks_is_told_as_one(job: MergeJob, ffmpeg: str) -> None:
    os.symlink("/dev/full", os.path.join(job.folder, "tracks.mkv"))
    scan = replace(job.scan, clocks=(Clock(1 << 40, Fraction(1)),))
    with pytest.raises(DiskFullError):
        merge(replace(job, scan=scan), ffmpeg)


def test_a_chunk_that_is_gone_is_named(job: MergeJob, ffmpeg: str, tmp_path: Path) -> None:
    paths = (job.chunk_paths[0], str(tmp_path / "nothing.mp4"), job.chunk_paths[2])
    with pytest.raises(ToolError, match="chunks 1 "):
        merge(replace(job, chunk_paths=paths), ffmpeg)


def test_a_failure_of_ffmpeg_keeps_its_words_and_leaves_no_file(job: MergeJob, ffmpeg: str, tmp_path: Path) -> None:
    broken = tmp_path / "broken.mp4"
    broken.write_bytes(b"not a video" * 100)
    with pytest.raises(ToolError) as caught:
        merge(replace(job, chunk_paths=(str(broken),), chunk_durations=(((48, 1001, 24000),),)), ffmpeg)
    assert caught.value.tail
    assert not os.path.exists(job.output)
    assert sorted(os.listdir(tmp_path)) == ["broken.mp4"]


@pytest.mark.parametrize(
    "body", ["exit 0", 'for last; do :; done; : > "${last#file:}"'], ids=["no file", "an empty one"]
)
def test_an_ffmpeg_that_leaves_nothing_is_a_tool_that_failed(job: MergeJob, tmp_path: Path, body: str) -> None:
    lying = tmp_path / "lying"
    lying.write_text(f"#!/bin/sh\n{body}\n")
    lying.chmod(0o755)
    with pytest.raises(ToolError, match="left no file"):
        merge(job, str(lying))
    assert not os.path.exists(job.output)


def test_a_folder_that_cannot_be_used_leaves_no_file(job: MergeJob, ffmpeg: str, tmp_path: Path) -> None:
    output = tmp_path / "out.part"
    output.write_bytes(b"half of an earlier result")
    with pytest.raises(InputError, match="cannot be written to"):
        merge(replace(job, output=str(output), folder=str(tmp_path / "gone")), ffmpeg)
    assert os.listdir(tmp_path) == []


def test_progress_rises_to_the_end(job: MergeJob, ffmpeg: str) -> None:
    seen: list[float] = []
    merge(job, ffmpeg, on_progress=seen.append)
    checked: list[float] = []
    verify(job, checked.append)
    for values in (seen, checked):
        assert values == sorted(values)
        assert 0.9 <= values[-1] <= 1.0


def test_chunks_with_other_settings_are_refused() -> None:
    check_extradata(())
    check_extradata(("a", "a", "a"))
    with pytest.raises(ToolError, match="chunks 1, 3 "):
        check_extradata(("a", "b", "a", "c", "a"))


def test_durations_in_the_list_do_not_add_up_errors() -> None:
    lines = build_concat_list(["/c.mp4"] * 3000, [7 * TICK] * 3000).splitlines()
    told = [Fraction(line.removeprefix("duration ")) for line in lines if line.startswith("duration")]
    assert len(told) == 3000
    assert abs(sum(told) - 3000 * 7 * TICK) <= Fraction(1, 2_000_000)


def test_quotes_in_the_list_are_escaped() -> None:
    assert "file 'file:/it'\\''s.mp4'" in build_concat_list(["/it's.mp4"], [Fraction(1)])


def test_chapter_names_are_escaped() -> None:
    text = build_chapters_file([Chapter(start=Fraction(1, 2), end=Fraction(3, 2), title="a=b;c#d\\e")])
    assert "START=500000\nEND=1500000\ntitle=a\\=b\\;c\\#d\\\\e\n" in text
