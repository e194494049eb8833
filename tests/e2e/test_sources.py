# SPDX-License-Identifier: GPL-3.0-or-later
"""Sources that are more than a plain file, through the whole application: no frame is lost, nothing drifts."""

import subprocess
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.folders import resource_folder
from tests.e2e.commands import FAST, ripgui, video_times
from tests.telecine import make_telecined

MILLISECOND = 0.0011


@pytest.mark.parametrize(
    ("words", "frames", "rate"),
    [
        ((), 48, Fraction(24000, 1001)),
        (
            ("--script", str(resource_folder() / "templates" / "12-repeat-flags.vpy")),
            60,
            Fraction(30000, 1001),
        ),
    ],
    ids=["ignored", "honoured"],
)
def test_soft_telecine_keeps_to_its_sound(
    words: tuple[str, ...], frames: int, rate: Fraction, tmp_path: Path, ffmpeg: str
) -> None:
    source, output = make_telecined(tmp_path, ffmpeg, "film.mpg"), tmp_path / "out.mkv"
    ran = ripgui("encode", str(source), *words, "--encoder", FAST, "-o", str(output), "--json")
    assert ran.status == 0, ran.stderr
    times = video_times(output)
    assert len(times) == frames
    assert all(abs(time - times[0] - number / rate) <= MILLISECOND for number, time in enumerate(times))


def _split(made: Path, folder: Path, at: float) -> Path:
    """The file as the parts of a DVD's title, cut between two of its packs; returns the first."""
    folder.mkdir()
    data = made.read_bytes()
    place = int(len(data) * at) // 2048 * 2048
    (folder / "VTS_01_0.VOB").write_bytes(data[:2048])  # a menu
    (folder / "VTS_01_1.VOB").write_bytes(data[:place])
    (folder / "VTS_01_2.VOB").write_bytes(data[place:])
    return folder / "VTS_01_1.VOB"


def test_the_parts_of_a_title_are_one_source(tmp_path: Path, ffmpeg: str) -> None:
    whole = make_telecined(tmp_path, ffmpeg, "title.vob")
    first = _split(whole, tmp_path / "VIDEO_TS", 0.45)
    ran = ripgui("encode", str(first), "--encoder", FAST, "--json")
    assert ran.status == 0, ran.stderr
    output = tmp_path / "VIDEO_TS" / "VTS_01-encoded.mkv"
    times = video_times(output)
    assert len(times) == 48
    assert all(abs(time - times[0] - number * 1001 / 24000) <= MILLISECOND for number, time in enumerate(times))
    with av.open(str(output)) as made, av.open(str(whole)) as before:
        there = [bytes(packet) for packet in made.demux(audio=0) if packet.size]
        assert there == [bytes(packet) for packet in before.demux(audio=0) if packet.size]


def test_numbered_pictures_keep_their_depth(tmp_path: Path, ffmpeg: str) -> None:
    folder = tmp_path / "film"
    folder.mkdir()
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=64x48:r=25", "-frames:v", "30"]
    subprocess.run([*argv, "-pix_fmt", "rgb48be", "-start_number", "17", str(folder / "f_%04d.png")], check=True)
    (folder / "f_0030.png").unlink()
    output = tmp_path / "out.mkv"
    words = ("--picture-rate", "25", "--encoder", "-c:v ffv1 -pix_fmt gbrp16le", "-o", str(output), "--json")
    ran = ripgui("encode", str(folder / "f_0020.png"), *words)
    assert ran.status == 0, ran.stderr
    assert any(note.startswith("1 number is missing") for note in ran.named("finished")[0]["notes"])
    before = [_pixels(path) for path in sorted(folder.glob("*.png"))]
    with av.open(str(output)) as made:
        assert made.streams.video[0].average_rate == 25
        after = [frame.to_ndarray(format="gbrp16le").tobytes() for frame in made.decode(video=0)]
    assert after == before


def _pixels(picture: Path) -> bytes:
    with av.open(str(picture)) as container:
        return next(container.decode(video=0)).to_ndarray(format="gbrp16le").tobytes()
