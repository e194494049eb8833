# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of a result through the command line, played by ffmpeg, and by a real browser where browsers play it."""

import functools
import os
import re
import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.folders import config_folder
from ripgui.media.playlist import read_segments
from tests.e2e.browser import played
from tests.e2e.commands import FAST, ripgui

FRAMES = 400
RATE = Fraction(24000, 1001)
CODECS = {
    "out.mkv": FAST,
    "out.mp4": f"{FAST} -bf 3",
    "out.webm": "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 40 -b:v 0",
    "out.flv": FAST,
    "out/index.m3u8": f"{FAST} -bf 3",
    "out/000000.png": "-c:v png",
}


@pytest.fixture(scope="module")
def film(make_clip: Callable[..., Path]) -> Path:
    """Over 16 s with sound and subtitles."""
    return make_clip(frames=FRAMES, audio="stereo", subtitles=True, cut_every=70, keyframe_every=48)


def encoded(film: Path, output: Path, encoder: str, *words: str) -> Path:
    ran = ripgui("encode", str(film), "--encoder", encoder, "-o", str(output), "--chunk-seconds", "5", *words)
    assert ran.status == 0, ran.stderr
    assert ran.stdout.splitlines()[-2].startswith("checked: 400 frames")
    return output


@pytest.fixture(scope="module")
def made(film: Path, module_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Path]:
    """Encodes the film in one of the forms above, alone in its folder, when somebody first wants that."""

    @functools.cache
    def make(name: str) -> Path:
        return encoded(film, tmp_path_factory.mktemp("made") / name, CODECS[name])

    return make


@pytest.mark.parametrize("name", CODECS)
def test_ffmpeg_plays_every_frame(name: str, made: Callable[[str], Path], ffmpeg: str) -> None:
    output = made(name)
    folder = output.parents[len(Path(name).parts) - 1]
    assert os.listdir(folder) == [Path(name).parts[0]]
    path = str(output).replace("000000.png", "%06d.png")
    argv = [ffmpeg, "-v", "error", "-i", path, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "framemd5", "-"]
    if not name.endswith(".png"):
        argv += ["-map", "0:a:0", "-f", "null", "-"]
    read = subprocess.run(argv, capture_output=True, check=True, timeout=100)
    assert not read.stderr
    frames = [line for line in read.stdout.decode().splitlines() if not line.startswith("#")]
    assert len(frames) == FRAMES


@pytest.mark.parametrize("name", ["out.mp4", "out/index.m3u8"])
def test_a_browser_plays_it_to_the_end(name: str, made: Callable[[str], Path], tmp_path: Path) -> None:
    output = made(name)
    told = played(output.parent, output.name, tmp_path / "profile")
    assert (told["what"], told["error"]) == ("ended", None)
    assert (told["width"], told["height"], told["first"]) == (160, 120, 0)
    assert told["time"] == pytest.approx(float(FRAMES / RATE), abs=0.1)
    # A busy machine may drop some on their way to a screen that nobody sees.
    assert told["frames"] > FRAMES * 0.9
    assert told["sound_bytes"] > 10_000


@pytest.mark.parametrize(
    "encoder",
    [FAST, "-c:v libx265 -preset ultrafast -x265-params log-level=error", "-c:v libsvtav1 -preset 13"],
    ids=["x264", "x265", "svt-av1"],
)
def test_segments_are_cut_at_the_same_frames_however_chunks_lie(encoder: str, film: Path, tmp_path: Path) -> None:
    lengths = []
    for seconds in ("3", "7"):
        output = encoded(film, tmp_path / seconds / "index.m3u8", encoder, "--chunk-seconds", seconds)
        segments = read_segments(str(output.with_name("video.m3u8")))
        assert segments.duration == pytest.approx(Fraction(FRAMES) / RATE, abs=1e-4)
        lengths.append([round(float(duration), 3) for duration in segments.durations])
    # 144 frames are the whole number nearest to 6 s.
    assert lengths == [[6.006, 6.006, 4.671]] * 2


PRESET = """
format = 1
title = "Web"
container = "hls"
encoder = "-c:v libx264 -preset ultrafast -bf 2"

[picture]
further_sizes = "{sizes}"
"""


def web_preset(sizes: str) -> None:
    folder = config_folder() / "presets"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "web.toml").write_text(PRESET.format(sizes=sizes), encoding="utf-8")


def test_further_sizes_are_cut_at_the_same_frames_and_played(film: Path, tmp_path: Path, ffmpeg: str) -> None:
    web_preset("32p")
    output = tmp_path / "out" / "index.m3u8"
    sizes = ("--further-sizes", "64p, 96p@300")  # which count more than the preset's
    ran = ripgui("encode", str(film), "--preset", "web", *sizes, "-o", str(output), "--chunk-seconds", "5")
    assert ran.status == 0, ran.stderr
    assert "checked: 400 frames" in ran.stdout
    assert os.listdir(tmp_path) == ["out"]
    lists = [read_segments(str(output.with_name(f"video{name}.m3u8"))) for name in ("", "-96p", "-64p")]
    assert len({each.durations for each in lists}) == 1
    assert len(lists[0].names) == 3
    assert re.findall(r"RESOLUTION=(\w+)", output.read_text()) == ["160x120", "128x96", "86x64"]
    argv = [ffmpeg, "-v", "error", "-i", str(output), "-map", "0:v", "-fps_mode", "passthrough", "-f", "framecrc", "-"]
    read = subprocess.run(argv, capture_output=True, check=True, timeout=100)
    assert not read.stderr
    lines = [line.split(",") for line in read.stdout.decode().splitlines() if not line.startswith("#")]
    assert [sum(line[0] == str(number) for line in lines) for number in range(3)] == [FRAMES] * 3
    shown = [[line[2] for line in lines if line[0] == str(number)] for number in range(3)]
    assert shown[0] == shown[1] == shown[2]
    told = played(output.parent, output.name, tmp_path / "profile")
    assert (told["what"], told["error"]) == ("ended", None)
    assert told["height"] in (64, 96, 120)
    assert told["time"] == pytest.approx(float(FRAMES / RATE), abs=0.1)


@pytest.mark.parametrize(
    ("sizes", "name", "says"),
    [
        ("120p", "out/index.m3u8", "the further size 120p is not smaller than the picture: 120p"),
        ("64p", "out.mkv", "further sizes are for HLS alone"),
    ],
)
def test_sizes_that_cannot_be_are_refused(sizes: str, name: str, says: str, film: Path, tmp_path: Path) -> None:
    web_preset(sizes)
    ran = ripgui("encode", str(film), "--preset", "web", "-o", str(tmp_path / name))
    assert (ran.status, ran.stderr.count("\n")) == (2, 1)
    assert says in ran.stderr
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize("codec", ["aac", "copy"])
def test_sound_that_is_encoded_anew_stays_beside_the_picture(codec: str, film: Path, tmp_path: Path) -> None:
    output = tmp_path / "out" / "index.m3u8"
    words = () if codec == "copy" else ("--audio-codec", codec)
    ran = ripgui("encode", str(film), "--encoder", FAST, *words, "--range", "0:96", "-o", str(output))
    assert (ran.status, ran.stderr) == (0, "")
