# SPDX-License-Identifier: GPL-3.0-or-later
"""Results compared with the clips they were made of, in a real worker: good seams, and one that was damaged."""

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.core.error import InputError, ScriptError, ToolError
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.core.seam import seams_of, worst_first
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec
from ripgui.workers.seam_client import SeamClient

CHUNKS = [FrameRange(start, start + 24) for start in range(0, 96, 24)]
PATIENCE = Patience(first_s=60, next_s=60)
RGB_SCRIPT = SOURCE_SCRIPT.replace(
    "clip.set_output()", "import vapoursynth as vs\nclip.resize.Bicubic(format=vs.RGB24, matrix_in=6).set_output()"
)


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> Path:
    return make_clip(frames=96, size="320x180", codec="ffv1")


@pytest.fixture
def encode(source: Path, ffmpeg: str, tmp_path: Path) -> Callable[..., TaskSpec]:
    """`encode("filter", script)`: a task whose result has the source's frames, filtered in between."""

    def make(video_filter: str = "null", script: str = SOURCE_SCRIPT) -> TaskSpec:
        output = tmp_path / "result.mkv"
        codec = ["-c:v", "libx264", "-crf", "16", "-preset", "veryfast", "-g", "24"]
        argv = [ffmpeg, "-v", "error", "-i", str(source), "-vf", video_filter, *codec, "-y", str(output)]
        subprocess.run(argv, check=True)
        return TaskSpec(source=str(source), output=str(output), script=script, encoder="-c:v libx264")

    return make


@pytest.fixture
def opened() -> Iterator[Callable[[TaskSpec, FrameRange], SeamClient]]:
    clients: list[SeamClient] = []

    def make(spec: TaskSpec, span: FrameRange) -> SeamClient:
        clients.append(SeamClient(spec, span, PATIENCE))
        clients[-1].open()
        return clients[-1]

    yield make
    for client in clients:
        client.close()


type Open = Callable[[TaskSpec, FrameRange], SeamClient]
type Encode = Callable[..., TaskSpec]


def test_a_damaged_seam_stands_out_and_good_ones_do_not(encode: Encode, opened: Open) -> None:
    client = opened(encode("noise=alls=70:allf=t:enable='between(n,47,48)'"), FrameRange(0, 96))
    found = [client.judge(seam) for seam in seams_of(CHUNKS)]
    assert [seam.is_suspicious for seam in found] == [False, True, False]
    worst = worst_first(found)[0]
    assert worst.seam.frame == 48
    assert worst.worst.number in (47, 48)
    assert worst.usual.ssimulacra2 > 70
    assert worst.worst.xpsnr < worst.usual.xpsnr - 5


def test_a_frame_that_comes_twice_is_found(encode: Encode, opened: Open) -> None:
    spec = encode("select='not(eq(n,24))',loop=loop=1:size=1:start=23,setpts=N/FRAME_RATE/TB")
    client = opened(spec, FrameRange(0, 96))
    first, *others = [client.judge(seam) for seam in seams_of(CHUNKS)]
    assert first.is_suspicious
    assert not any(seam.is_suspicious for seam in others)


def test_a_result_of_a_range_is_compared_with_that_range(encode: Encode, opened: Open) -> None:
    client = opened(encode("select='gte(n,24)',setpts=N/FRAME_RATE/TB"), FrameRange(24, 96))
    assert all(score.ssimulacra2 > 70 for score in client.scores([24, 50, 95]))
    ours, theirs = (client.picture(24, of_encoded=of_encoded) for of_encoded in (False, True))
    assert (ours.clip.width, ours.clip.height, ours.bits) == (320, 180, 8)
    assert len(ours.data) == len(theirs.data) == 320 * 180 * 4
    different = sum(abs(one - other) > 40 for one, other in zip(ours.data, theirs.data, strict=True))
    assert different < len(ours.data) / 100


def test_a_clip_of_another_kind_and_size_is_compared_too(encode: Encode, opened: Open) -> None:
    client = opened(encode("scale=160:90", RGB_SCRIPT), FrameRange(0, 96))
    assert all(score.ssimulacra2 > 40 for score in client.scores([0, 40]))


def test_equal_frames_have_scores_that_are_numbers(source: Path, opened: Open) -> None:
    spec = TaskSpec(source=str(source), output=str(source), script=SOURCE_SCRIPT, encoder="-c:v ffv1")
    (score,) = opened(spec, FrameRange(0, 96)).scores([3])
    assert score.ssimulacra2 > 99
    assert score.xpsnr == 100


def test_what_cannot_be_compared_is_told(encode: Encode, opened: Open, tmp_path: Path) -> None:
    spec = encode()
    with pytest.raises(InputError, match="has 96 frames, not the 90"):
        opened(spec, FrameRange(0, 90))
    with pytest.raises(ToolError, match="cannot be compared"):
        opened(spec, FrameRange(10, 106))
    broken = encode(script="import os\nraise ValueError('no')\n")
    with pytest.raises(ScriptError, match="no"):
        opened(broken, FrameRange(0, 96))
