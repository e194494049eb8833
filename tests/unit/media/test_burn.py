# SPDX-License-Identifier: GPL-3.0-or-later
"""Subtitles that become part of the picture, at the right time."""

import struct
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import vapoursynth as vs

from ripgui.core.error import InputError
from ripgui.core.track import TrackChange, TrackChoice, Tracks
from ripgui.media.burn import burnt_lines
from ripgui.media.extra import probe_extra
from ripgui.media.probe import probe_source
from ripgui.media.track_plan import planned_tracks
from tests.full_disk import no_file_may_grow
from tests.joint import Workshop

ASS = r"""[Script Info]
ScriptType: v4.00+
PlayResX: 640
PlayResY: 480

[V4+ Styles]
Format: Name, Fontname, Fontsize, PrimaryColour, Alignment
Style: Default,FontAwesome,80,&H00FFFFFF,5

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:02.00,Default,,0,0,0,,{\p1}m 0 0 l 200 0 200 200 0 200{\p0}
"""
SCRIPT = """
import vapoursynth as vs
black = dict(format=vs.YUV420P8, color=[16, 128, 128])
vs.core.std.BlankClip(width=640, height=480, length=72, fpsnum=24, **black).set_output()
"""


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Workshop:
    made = Workshop(ffmpeg=ffmpeg, folder=tmp_path_factory.mktemp("burn"))
    (made.folder / "a.ass").write_text(ASS)
    return made


@pytest.fixture(scope="module")
def source(workshop: Workshop) -> Path:
    return workshop.source("source.mkv", "-c:s", "copy", inputs=("-i", str(workshop.folder / "a.ass")))


def shown(lines: str) -> list[int]:
    """Numbers of the frames that are not black."""
    exec(compile(SCRIPT + lines, "burnt", "exec"), {})
    output = vs.get_outputs()[0]
    assert isinstance(output, vs.VideoOutputTuple)
    clip = output.clip
    try:
        return [n for n in range(clip.num_frames) if np.asarray(clip.get_frame(n)[0]).max() > 100]
    finally:
        vs.clear_outputs()


def burnt(source: Path, tracks: Tracks, workshop: Workshop, folder: Path) -> str:
    info, extras = probe_source(str(source)), tuple(probe_extra(path) for path in tracks.files)
    return burnt_lines((info, *extras), planned_tracks(tracks, info, extras), str(folder), workshop.ffmpeg)


def chosen(track: str, *files: str, delay_ms: int = 0) -> Tracks:
    change = TrackChange(burn=True, delay_ms=delay_ms)
    return Tracks(files=files, choices=(TrackChoice(track=track, change=change),))


def test_subtitles_of_the_source_show_when_they_should(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    lines = burnt(source, chosen("0:1"), workshop, tmp_path)
    assert shown(lines) == list(range(24, 48))
    assert lines == burnt(source, chosen("0:1"), workshop, tmp_path)


def test_a_delay_and_a_late_video_count(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    assert shown(burnt(source, chosen("0:1", delay_ms=-500), workshop, tmp_path)) == list(range(12, 36))
    late = workshop.make("late.mkv", "-itsoffset", "0.25", "-i", str(source), "-i", str(workshop.folder / "a.ass"),
                         *("-map", "0:v", "-map", "1:s", "-c", "copy", "-f", "matroska"))  # fmt: skip
    assert shown(burnt(late, chosen("0:1"), workshop, tmp_path)) == list(range(18, 42))


def test_subtitles_of_a_file_beside_it(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "it's a file.srt").write_text("1\n00:00:00,500 --> 00:00:01,000\nMMMMMMMM\n")
    lines = burnt(source, chosen("1:0", str(tmp_path / "it's a file.srt")), workshop, tmp_path)
    assert shown(lines) == list(range(12, 24))


def blu_ray_subtitle(path: Path) -> Path:
    """A white box from 1 s to 2 s, as Blu-rays have it."""

    def segment(seconds: float, kind: int, body: bytes) -> bytes:
        return b"PG" + struct.pack(">IIBH", int(seconds * 90000), 0, kind, len(body)) + body

    def composition(number: int, state: int, objects: bytes) -> bytes:
        return struct.pack(">HHBHBBBB", 640, 480, 0x10, number, state, 0, 0, len(objects) // 8) + objects

    box = b"".join(bytes([0, 0xC0, 64, 1, 0, 0]) for _ in range(64))
    picture = struct.pack(">HBB", 0, 0, 0xC0) + (len(box) + 4).to_bytes(3) + struct.pack(">HH", 64, 64) + box
    window = struct.pack(">BBHHHH", 1, 0, 100, 100, 64, 64)
    shown = [(0x16, composition(0, 0x80, struct.pack(">HBBHH", 0, 0, 0, 100, 100))), (0x17, window)]
    shown += [(0x14, bytes([0, 0, 1, 235, 128, 128, 255])), (0x15, picture), (0x80, b"")]
    gone = [(0x16, composition(1, 0, b"")), (0x17, window), (0x80, b"")]
    path.write_bytes(b"".join(segment(at, *each) for at, part in ((1, shown), (2, gone)) for each in part))
    return path


def test_picture_subtitles(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    pgs = blu_ray_subtitle(tmp_path / "a.sup")
    assert shown(burnt(source, chosen("1:0", str(pgs)), workshop, tmp_path)) == list(range(24, 48))
    assert shown(burnt(source, chosen("1:0", str(pgs), delay_ms=500), workshop, tmp_path)) == list(range(36, 60))


def test_nothing_is_written_where_nothing_is_burnt(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    assert burnt(source, Tracks(), workshop, tmp_path) == ""
    assert not list(tmp_path.iterdir())


def test_what_cannot_be_burnt_in_is_told(source: Path, workshop: Workshop, tmp_path: Path) -> None:
    info = probe_source(str(source))
    planned = planned_tracks(chosen("0:1"), info, ())
    odd = [replace(one, stream=replace(one.stream, codec="dvb_teletext")) for one in planned]
    with pytest.raises(InputError, match="dvb_teletext subtitles"):
        burnt_lines((info,), odd, str(tmp_path), workshop.ffmpeg)


def test_a_font_that_finds_no_room_is_told(make_clip: Callable[..., Path], workshop: Workshop, tmp_path: Path) -> None:
    film = make_clip(frames=12, subtitles=True, font=True)
    with no_file_may_grow(), pytest.raises(InputError, match=f"{tmp_path} cannot be written to: File too large"):
        burnt(film, chosen("0:1"), workshop, tmp_path)
