# SPDX-License-Identifier: GPL-3.0-or-later
"""Each form of a result through the command line, played by ffmpeg, and by a real browser where browsers play it."""

import os
import subprocess
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.media.playlist import read_segments
from tests.e2e.browser import played
from tests.e2e.commands import FAST, ripgui

FRAMES = 400
RATE = Fraction(24000, 1001)
CODECS = {
    "out.mkv": FAST,
    "out.mp4": FAST,
    "out.webm": "-c:v libvpx-vp9 -deadline realtime -cpu-used 8 -crf 40 -b:v 0",
    "out.flv": FAST,
    "out/index.m3u8": FAST,
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


@pytest.mark.parametrize("name", CODECS)
def test_ffmpeg_plays_every_frame(name: str, film: Path, tmp_path: Path, ffmpeg: str) -> None:
    output = encoded(film, tmp_path / name, CODECS[name])
    assert os.listdir(tmp_path) == [Path(name).parts[0]]
    path = str(output).replace("000000.png", "%06d.png")
    argv = [ffmpeg, "-v", "error", "-i", path, "-map", "0:v:0", "-fps_mode", "passthrough", "-f", "framemd5", "-"]
    if not name.endswith(".png"):
        argv += ["-map", "0:a:0", "-f", "null", "-"]
    read = subprocess.run(argv, capture_output=True, check=True, timeout=100)
    assert not read.stderr
    frames = [line for line in read.stdout.decode().splitlines() if not line.startswith("#")]
    assert len(frames) == FRAMES


@pytest.mark.parametrize("name", ["out.mp4", "out/index.m3u8"])
def test_a_browser_plays_it_to_the_end(name: str, film: Path, tmp_path: Path) -> None:
    output = encoded(film, tmp_path / name, f"{FAST} -bf 3")
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
