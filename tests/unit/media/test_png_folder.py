# SPDX-License-Identifier: GPL-3.0-or-later
"""A folder of PNGs: one picture a frame, numbered without gaps, as deep as the clip, with its colours right."""

import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from ripgui.media.merge import merge
from ripgui.media.verify import verify
from tests.e2e.commands import ripgui
from tests.joint import Workshop, job_of

SCRIPT = """
import os
from vapoursynth import core
import vapoursynth as vs
clip = core.std.BlankClip(width=64, height=48, format=vs.{form}, length=30, fpsnum=24, color={colour})
clip = clip.std.SetFrameProps(_Matrix={matrix}, _Range=0)
clip.set_output()
"""


def first_pixel(path: Path) -> tuple[str, tuple[int, ...]]:
    with av.open(str(path)) as container:
        frame = next(container.decode(video=0))
        array = frame.to_ndarray()
        return frame.format.name, tuple(int(value) for value in array[0, 0].flatten())


@pytest.mark.parametrize(
    ("clip", "expected"),
    [
        (("YUV420P8", [63, 102, 240], 1), ("rgb24", (255, 0, 0))),
        (("YUV420P10", [940, 512, 512], 1), ("rgb48be", (65535, 65535, 65535))),
        (("YUV444P16", [16 << 8, 128 << 8, 128 << 8], 6), ("rgb48be", (0, 0, 0))),
        (("RGB24", [12, 34, 56], 0), ("rgb24", (12, 34, 56))),
        (("GRAY8", [235], 1), ("gray", (255,))),
        (("GRAY10", [64], 1), ("gray16be", (0,))),
    ],
    ids=["yuv8", "yuv10", "yuv16", "rgb8", "grey8", "grey10"],
)
def test_depth_and_colours_are_kept(
    clip: tuple[str, list[int], int],
    expected: tuple[str, tuple[int, ...]],
    make_clip: Callable[..., Path],
    tmp_path: Path,
) -> None:
    form, colour, matrix = clip
    script = tmp_path / "a.vpy"
    script.write_text(SCRIPT.format(form=form, colour=colour, matrix=matrix))
    output = tmp_path / "pictures" / "000000.png"
    words = ["encode", str(make_clip()), "--script", str(script), "--encoder", "-c:v png", "-o", str(output)]
    ran = ripgui(*words, "--chunk-seconds", "1", "--range", "3:28")
    assert ran.status == 0, ran.stderr
    assert sorted(os.listdir(output.parent)) == [f"{number:06}.png" for number in range(25)]
    found, pixel = first_pixel(output.with_name("000024.png"))
    assert found == expected[0]
    farthest = max(abs(one - other) for one, other in zip(pixel, expected[1], strict=True))
    assert farthest <= (1 if expected[0] in ("rgb24", "gray") else 257)
    assert sorted(os.listdir(tmp_path)) == ["a.vpy", "pictures"]


def test_a_folder_is_replaced_when_asked_and_if_nothing_else_is_in_it(
    make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    output = tmp_path / "pictures" / "000000.png"
    words = ["encode", str(make_clip()), "--encoder", "-c:v png", "-o", str(output)]
    ran = ripgui(*words, "--range", "0:7")
    assert ran.status == 0, ran.stderr
    refused = ripgui(*words)
    assert refused.status == 2
    assert "exists already" in refused.stderr
    again = ripgui(*words, "--overwrite", "--range", "0:5")
    assert again.status == 0, again.stderr
    assert len(os.listdir(output.parent)) == 5
    (output.parent / "mine.txt").touch()
    refused = ripgui(*words, "--overwrite")
    assert refused.status == 2
    assert "holds other files, such as mine.txt" in refused.stderr
    assert os.listdir(tmp_path) == ["pictures"]


@pytest.fixture
def workshop(tmp_path: Path, ffmpeg: str) -> Workshop:
    return Workshop(ffmpeg=ffmpeg, folder=tmp_path)


def test_numbers_go_on_over_chunks_and_a_picture_that_changed_is_told(workshop: Workshop, tmp_path: Path) -> None:
    source = workshop.source("source.mkv")
    counts = (5, 1, 9)
    chunks = workshop.chunks(counts, ("-c:v", "png"))
    job = job_of(source, chunks, counts, tmp_path / "100%" / "0097.png")
    (note,) = merge(job, workshop.ffmpeg)
    assert note.startswith("the pictures are 64×48, ")
    assert verify(job) == ()
    names = sorted(os.listdir(tmp_path / "100%"))
    assert names == [f"{number:04}.png" for number in range(97, 112)]
    argv = [workshop.ffmpeg, "-v", "error", "-start_number", "97", "-i", "%04d.png", "-f", "framemd5", "-"]
    read = subprocess.run(argv, cwd=tmp_path / "100%", capture_output=True, check=True, timeout=60).stdout.decode()
    hashes = [line.rpartition(",")[2] for line in read.splitlines() if not line.startswith("#")]
    assert len(set(hashes)) == 15
    (tmp_path / "100%" / "0099.png").write_bytes((tmp_path / "100%" / "0100.png").read_bytes())
    assert verify(job) == ("0099.png is not the picture that was encoded",)
    (tmp_path / "100%" / "0099.png").unlink()
    assert verify(job) == ("14 files instead of the pictures 0097.png to 0111.png",)


def test_what_pictures_cannot_hold_is_told(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    source = make_clip(audio="stereo", subtitles=True, chapters=2)
    output = tmp_path / "pictures" / "1.png"
    ran = ripgui("encode", str(source), "--encoder", "-c:v png", "-o", str(output))
    assert ran.status == 0, ran.stderr
    said = 'holds pictures alone; left out: audio track 1 (jpn, "Main sound"), subtitle track 1 (eng), chapters'
    assert said in ran.stdout
    assert "made of 8-bit YUV by bt601, since the clip names no matrix" in ran.stdout
    assert len(os.listdir(output.parent)) == 48
    bad = ripgui("encode", str(source), "--encoder", "-c:v libx264", "-o", str(tmp_path / "other" / "1.png"))
    assert (bad.status, bad.stderr.count("\n")) == (2, 1)
    assert "-c:v png" in bad.stderr
