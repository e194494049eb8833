# SPDX-License-Identifier: GPL-3.0-or-later
"""HLS: every packet of the merged file in segments, each track in time, and playlists that tell the truth."""

import re
import subprocess
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.media.hls import renditions_of
from ripgui.media.merge import merge
from ripgui.media.merge_plan import MergeJob
from ripgui.media.playlist import read_segments
from ripgui.media.probe import probe_source
from ripgui.media.verify import verify
from tests.joint import FILM, SVT_AV1, X264, X265, Workshop, job_of, merged

COUNTS = (20, 1, 27)


@pytest.fixture
def job(workshop: Workshop, rich: Path, tmp_path: Path) -> MergeJob:
    chunks = workshop.chunks(COUNTS, folder=tmp_path)
    return job_of(rich, chunks, COUNTS, tmp_path / "100% #1" / "index.m3u8", scratch=tmp_path)


def times(ffmpeg: str, path: Path, stream: str) -> list[Fraction]:
    """When ffmpeg shows each frame, or plays each packet."""
    argv = [ffmpeg, "-v", "error", "-copyts", "-i", path.name, "-map", f"0:{stream}", "-f", "framecrc", "-"]
    read = subprocess.run(argv, cwd=path.parent, capture_output=True, check=True, timeout=60)
    assert not read.stderr
    lines = read.stdout.decode().splitlines()
    tick = next(Fraction(line.rpartition(" ")[2]) for line in lines if line.startswith("#tb"))
    return [int(line.split(",")[2]) * tick for line in lines if not line.startswith("#")]


def test_what_hls_holds_and_what_it_does_not(job: MergeJob, workshop: Workshop) -> None:
    notes = merged(job, workshop.ffmpeg)
    index = Path(job.output)
    master = index.read_text()
    assert 'TYPE=AUDIO,GROUP-ID="audio",NAME="Ton",LANGUAGE="jpn",DEFAULT=YES,AUTOSELECT=YES' in master
    assert 'TYPE=AUDIO,GROUP-ID="audio",NAME="Commentary",LANGUAGE="eng",DEFAULT=NO,AUTOSELECT=YES' in master
    assert 'NAME="Zeichen & Schilder",LANGUAGE="ger",DEFAULT=NO,AUTOSELECT=YES,FORCED=YES' in master
    assert "RESOLUTION=64x48,FRAME-RATE=23.976," in master
    assert index.with_name("subtitles-2.vtt").read_text().count(" --> ") == 2
    assert list(notes) == [
        (
            'subtitle track 1 (ger, "Zeichen & Schilder"): converted from ass to webvtt, since HLS cannot hold it; '
            "fonts, positions and effects are lost"
        ),
        "subtitle track 2 (fre): converted from subrip to webvtt, since HLS cannot hold it",
        "cover 1: HLS cannot hold mjpeg pictures; left out",
        "HLS cannot hold attached files; left out: First Font.ttf, zweite Schrift.otf",
        'audio track 2 (eng, "Commentary"): HLS cannot mark it as comment',
        "subtitle track 2 (fre): HLS cannot mark it as hearing_impaired",
        "HLS cannot hold the tags ARTIST, title",
        "HLS cannot hold chapters; left out",
    ]


def test_ffmpeg_plays_it_at_the_right_times(job: MergeJob, workshop: Workshop) -> None:
    merged(job, workshop.ffmpeg)
    shown = times(workshop.ffmpeg, Path(job.output), "v:0")
    assert [time - shown[0] for time in shown] == [Fraction(number) / FILM for number in range(48)]
    assert abs(times(workshop.ffmpeg, Path(job.output), "a:0")[0] - shown[0]) < Fraction(1, 500)
    segments = read_segments(str(Path(job.output).with_name("video.m3u8")))
    assert abs(segments.duration - 48 / FILM) < Fraction(1, 1000)


def test_what_is_damaged_is_told(job: MergeJob, workshop: Workshop) -> None:
    merge(job, workshop.ffmpeg)
    folder = Path(job.output).parent
    segment = folder / "audio-1-00000.m4s"
    content = segment.read_bytes()
    segment.write_bytes(content[:-400] + bytes(400))
    assert verify(job) == ("audio-1: the content of its packets is not that of the merged file",)
    segment.unlink()
    assert verify(job) == ("the file audio-1-00000.m4s is missing",)
    segment.write_bytes(content)
    (folder / "stray.m4s").touch()
    assert verify(job) == ("the file stray.m4s is in no playlist",)
    (folder / "stray.m4s").unlink()
    playlist = folder / "video.m3u8"
    text = playlist.read_text()
    playlist.write_text(re.sub(r"#EXTINF:[\d.]+", "#EXTINF:1.5", text))
    assert verify(job) == ("the segments last 1.500 s, the pictures 2.002 s",)
    playlist.write_text(text.replace("#EXT-X-ENDLIST\n", ""))
    assert verify(job) == ("video.m3u8 has no end",)


def test_pictures_that_begin_later_than_the_sound_stay_later(workshop: Workshop, tmp_path: Path) -> None:
    sound = ["-itsoffset", "-0.5", "-f", "lavfi", "-i", "sine=f=440:r=48000:d=2.5"]
    source = workshop.source("late.mkv", "-c:a", "aac", inputs=sound)
    paths = workshop.chunks(COUNTS, folder=tmp_path)
    job = job_of(source, paths, COUNTS, tmp_path / "late" / "index.m3u8", scratch=tmp_path)
    merged(job, workshop.ffmpeg)
    shown, heard = (times(workshop.ffmpeg, Path(job.output), stream)[0] for stream in ("v:0", "a:0"))
    assert abs(shown - heard - Fraction(1, 2)) < Fraction(1, 30)


def test_hevc_is_called_as_apple_does(workshop: Workshop, tmp_path: Path) -> None:
    whole = workshop.chunks((30,), X265, folder=tmp_path)[0]
    assert [each.codec for each in renditions_of([probe_source(whole)])] == ["hvc1.1.6.L30.90"]


@pytest.mark.parametrize("encoder", [X264, SVT_AV1], ids=lambda encoder: encoder[1])
def test_codecs_are_called_as_ffmpeg_calls_them(
    encoder: Sequence[str], workshop: Workshop, rich: Path, tmp_path: Path
) -> None:
    whole = workshop.chunks((30,), encoder, folder=tmp_path)[0]
    mixed = tmp_path / "mixed.mp4"
    workshop.run("-i", whole, "-i", str(rich), "-map", "0:v", "-map", "1:a:1", "-c", "copy", str(mixed))
    argv = ["-i", str(mixed), "-c", "copy", "-f", "hls", "-hls_segment_type", "fmp4", "-master_pl_name", "m.m3u8"]
    workshop.run(*argv, str(tmp_path / "a.m3u8"))
    expected = re.search(r'CODECS="([^"]*)"', (tmp_path / "m.m3u8").read_text())
    assert expected is not None
    assert ",".join(each.codec for each in renditions_of([probe_source(str(mixed))])) == expected[1]
