# SPDX-License-Identifier: GPL-3.0-or-later
"""WebM and FLV: every frame at its time, and what they cannot hold converted, or left out with a sentence."""

from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.media.container_video import check_holds
from ripgui.media.encoder import parse_encoder
from ripgui.media.probe import probe_source
from tests.joint import (
    FILM,
    NUMBERS,
    SVT_AV1,
    X264,
    X265,
    Workshop,
    job_of,
    merged,
    numbers,
    packets,
)

VP9 = ("-c:v", "libvpx-vp9", "-deadline", "realtime", "-cpu-used", "8", "-crf", "10", "-b:v", "0")
COUNTS = (20, 1, 27)
TICK = Fraction(1, 1000)


@pytest.mark.parametrize(
    ("suffix", "encoder"),
    [("webm", VP9), ("webm", SVT_AV1), ("flv", X264), ("flv", X265), ("flv", SVT_AV1)],
    ids=lambda value: value if isinstance(value, str) else value[1],
)
def test_every_frame_is_shown_at_its_time(
    suffix: str, encoder: Sequence[str], workshop: Workshop, rich: Path, tmp_path: Path
) -> None:
    paths = workshop.chunks(COUNTS, encoder, folder=tmp_path)
    job = job_of(rich, paths, COUNTS, tmp_path / f"out.{suffix}")
    merged(job, workshop.ffmpeg)
    times = packets(job.output, "video").times
    first = times[0]
    assert max(abs(time - first - number / FILM) for number, time in enumerate(times)) <= TICK
    if encoder is not SVT_AV1:  # its preset for tests loses a bit here and there
        assert numbers(job.output) == [number % NUMBERS for number in range(48)]


@pytest.mark.parametrize(("suffix", "encoder"), [("webm", VP9), ("flv", X264)])
def test_a_range_and_a_variable_rate(suffix: str, encoder: Sequence[str], workshop: Workshop, tmp_path: Path) -> None:
    steps = [(17, 41, 41, 100, 42)[number * number % 5] for number in range(48)]
    sound = ["-f", "lavfi", "-i", "sine=f=440:r=48000:d=2"]
    source = workshop.variable(f"variable-{suffix}.mkv", steps, "-c:a", "flac", inputs=sound)
    paths = workshop.chunks((30,), encoder, folder=tmp_path)
    job = job_of(
        source,
        paths,
        (30,),
        tmp_path / f"out.{suffix}",
        durations=[[(1, step, 1000) for step in steps[10:40]]],
        clip_frames=48,
        start=10,
    )
    merged(job, workshop.ffmpeg)
    times = packets(job.output, "video").times
    assert [time - times[0] for time in times] == [Fraction(sum(steps[10 : 10 + n]), 1000) for n in range(30)]


def test_webm_says_what_becomes_of_the_rest(workshop: Workshop, rich: Path, tmp_path: Path) -> None:
    job = job_of(rich, workshop.chunks(COUNTS, VP9, folder=tmp_path), COUNTS, tmp_path / "out.webm")
    notes = merged(job, workshop.ffmpeg)
    info = probe_source(job.output)
    assert [stream.codec for stream in info.streams] == ["vp9", "opus", "opus", "webvtt", "webvtt"]
    assert [stream.language for stream in info.streams] == ["jpn", "jpn", "eng", "ger", "fre"]
    assert [chapter.title for chapter in info.chapters] == ["Opening", "Part A; b", "Ending"]
    assert info.metadata["title"] == "A = B"
    assert list(notes) == [
        'audio track 1 (jpn, "Ton"): converted from flac to opus, since WebM cannot hold it',
        'audio track 2 (eng, "Commentary"): converted from aac to opus, since WebM cannot hold it',
        (
            'subtitle track 1 (ger, "Zeichen & Schilder"): converted from ass to webvtt, since WebM cannot hold it; '
            "fonts, positions and effects are lost"
        ),
        "subtitle track 2 (fre): converted from subrip to webvtt, since WebM cannot hold it",
        "cover 1: WebM cannot hold mjpeg pictures; left out",
        "WebM cannot hold attached files; left out: First Font.ttf, zweite Schrift.otf",
        'audio track 2 (eng, "Commentary"): WebM cannot mark it as comment',
        "subtitle track 2 (fre): WebM cannot mark it as hearing_impaired",
    ]


def test_flv_says_what_becomes_of_the_rest(workshop: Workshop, rich: Path, tmp_path: Path) -> None:
    job = job_of(rich, workshop.chunks(COUNTS, folder=tmp_path), COUNTS, tmp_path / "out.flv")
    notes = merged(job, workshop.ffmpeg)
    info = probe_source(job.output)
    assert [stream.codec for stream in info.streams] == ["h264", "aac"]
    assert (info.metadata["title"], info.chapters) == ("A = B", ())
    assert list(notes) == [
        'audio track 1 (jpn, "Ton"): converted from flac to aac, since FLV cannot hold it',
        'audio track 2 (eng, "Commentary"): FLV has room for one audio track; left out',
        'subtitle track 1 (ger, "Zeichen & Schilder"): FLV cannot hold ass subtitles; left out',
        "subtitle track 2 (fre): FLV cannot hold subrip subtitles; left out",
        "cover 1: FLV cannot hold mjpeg pictures; left out",
        "FLV cannot hold attached files; left out: First Font.ttf, zweite Schrift.otf",
        "video track 1 (jpn, \"Picture\"): FLV cannot hold the language tag 'jpn'",
        "video track 1 (jpn, \"Picture\"): FLV cannot hold the title 'Picture'",
        "audio track 1 (jpn, \"Ton\"): FLV cannot hold the language tag 'jpn'",
        "audio track 1 (jpn, \"Ton\"): FLV cannot hold the title 'Ton'",
        "FLV cannot hold chapters; left out",
    ]


@pytest.mark.parametrize(
    ("suffix", "encoder", "expected"),
    [
        ("flv", ("aac", 44100, "mkv"), "aac"),
        # What comes before the first moment is marked in MP4; in FLV nothing is, and all begins later.
        ("flv", ("aac", 44100, "mp4"), "aac"),
        ("flv", ("libmp3lame", 48000, "mkv"), "mp3"),
        ("flv", ("libmp3lame", 32000, "mkv"), "aac"),
        ("webm", ("libopus", 48000, "mkv"), "opus"),
        ("webm", ("libvorbis", 44100, "mkv"), "vorbis"),
    ],
)
def test_sound_that_fits_is_copied(
    suffix: str, encoder: tuple[str, int, str], expected: str, workshop: Workshop, tmp_path: Path
) -> None:
    codec, rate, form = encoder
    sound = ["-f", "lavfi", "-i", f"sine=f=440:r={rate}:d=2.002"]
    source = workshop.source(f"{codec}-{rate}.{form}", "-c:a", codec, inputs=sound)
    video = VP9 if suffix == "webm" else X264
    job = job_of(source, workshop.chunks((48,), video, folder=tmp_path), (48,), tmp_path / f"out.{suffix}")
    notes = merged(job, workshop.ffmpeg)
    with av.open(job.output) as result:
        assert result.streams.audio[0].codec_context.codec.canonical_name == expected
    is_copied = packets(job.output, "audio").payloads == packets(source, "audio").payloads
    assert is_copied is not any("converted" in note for note in notes)


@pytest.mark.parametrize("layout", ["5.1(side)", "5.1", "2.1", "7.1"])
def test_opus_takes_every_layout(layout: str, workshop: Workshop, tmp_path: Path) -> None:
    sound = ["-f", "lavfi", "-i", f"anoisesrc=d=2.002:r=48000,aformat=channel_layouts={layout}"]
    source = workshop.source(f"{layout}.mkv", "-c:a", "flac", inputs=sound)
    job = job_of(source, workshop.chunks((48,), VP9, folder=tmp_path), (48,), tmp_path / "out.webm")
    (note,) = merged(job, workshop.ffmpeg)
    assert ("Opus knows no 2.1" in note) is (layout == "2.1")


@pytest.mark.parametrize(
    ("container", "good", "bad"),
    [
        ("mkv", "ffv1", ""),
        ("mp4", "libx264", "prores_ks"),
        ("webm", "libsvtav1", "libx264"),
        ("webm", "libvpx-vp9", "libx265"),
        ("flv", "libx264", "libvpx-vp9"),
        ("flv", "hevc_nvenc", "ffv1"),
    ],
)
def test_an_encoder_that_does_not_fit_is_told_before(container: Container, good: str, bad: str) -> None:
    check_holds(container, parse_encoder(f"-c:v {good}"))
    if bad:
        with pytest.raises(InputError, match=f"cannot hold what {bad} makes"):
            check_holds(container, parse_encoder(f"-c:v {bad}"))
