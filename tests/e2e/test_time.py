# SPDX-License-Identifier: GPL-3.0-or-later
"""Time through the whole application: variable rates, late pictures, ranges, containers; nothing drifts."""

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import pytest

from tests.e2e.commands import FAST, ripgui, video_times

MILLISECOND = 0.0011  # half a tick of Matroska's for the source and half for the result, and what floats add


def first_times(path: Path) -> dict[str, float]:
    """When the first packet of each kind of stream is shown."""
    found: dict[str, float] = {}
    with av.open(str(path)) as container:
        for packet in container.demux():
            if packet.pts is not None:
                time = float(packet.pts * packet.time_base)
                found[packet.stream.type] = min(found.get(packet.stream.type, time), time)
    return found


@pytest.fixture
def variable(tmp_path: Path, ffmpeg: str) -> Path:
    """Frames that last from 20 to 120 ms, with sound."""
    path = tmp_path / "variable.mkv"
    pace = "setpts='(N*0.04+0.02*sin(N/3)+0.03*floor(N/20))/TB'"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=160x120:r=25", "-f", "lavfi", "-i", "sine=d=4.6"]
    argv += ["-vf", pace, "-fps_mode", "vfr", "-frames:v", "110", "-enc_time_base", "1:1000"]
    subprocess.run([*argv, "-c:v", "libx264", "-preset", "ultrafast", "-bf", "2", str(path)], check=True)
    return path


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_a_variable_rate_is_kept_to_the_millisecond(variable: Path, tmp_path: Path, container: str) -> None:
    output = tmp_path / f"out.{container}"
    ran = ripgui("encode", str(variable), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--json")
    assert ran.status == 0, ran.stderr
    assert len(ran.named("planned")[0]["chunks"]) > 2
    before, after = video_times(variable), video_times(output)
    assert len(before) == len(after) == 110
    assert max(abs(one - other) for one, other in zip(before, after, strict=True)) <= MILLISECOND


def test_pictures_that_start_late_stay_with_their_sound(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    source = make_clip(audio="stereo", seconds_late=0.5)
    output = tmp_path / "out.mkv"
    assert ripgui("encode", str(source), "--encoder", FAST, "-o", str(output)).status == 0
    before, after = first_times(source), first_times(output)
    assert before["video"] - before["audio"] > 0.4
    assert after["video"] - after["audio"] == pytest.approx(before["video"] - before["audio"], abs=MILLISECOND)


def test_sound_is_cut_to_a_range(rich_clip: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    ran = ripgui("encode", str(rich_clip), "--encoder", FAST, "-o", str(output), "--range", "00:00:02-00:00:04")
    assert ran.status == 0, ran.stderr
    assert len(video_times(output)) == 48
    with av.open(str(output)) as container:
        sound = [packet for packet in container.demux(audio=0) if packet.size]
        seconds = sum(float((packet.duration or 0) * packet.time_base) for packet in sound)
        assert seconds == pytest.approx(2.0, abs=0.06)
    assert abs(first_times(output)["audio"] - first_times(output)["video"]) < 0.03


def test_frames_of_mp4_are_exact_to_the_tick(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    output = tmp_path / "out.mp4"
    source = make_clip(frames=120, audio="stereo", cut_every=30)
    words = ("--encoder", FAST, "-o", str(output), "--chunk-seconds", "1")
    assert ripgui("encode", str(source), *words).status == 0
    with av.open(str(output)) as container:
        times = sorted(packet.pts for packet in container.demux(video=0) if packet.pts is not None)
    assert {after - before for before, after in pairwise(times)} == {1001}
