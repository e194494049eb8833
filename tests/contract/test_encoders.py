# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every encoder and container: all frames, each at its time, whatever the codec does with them."""

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import pytest

from ripgui.media.hardware import usable_encoders
from tests.e2e.commands import packet_hashes, ripgui, video_times

ENCODERS = {
    "x264": "-c:v libx264 -preset veryfast -bf 3",
    "x265": "-c:v libx265 -preset ultrafast -bf 3",
    "SVT-AV1": "-c:v libsvtav1 -preset 12",
    "VP9": "-c:v libvpx-vp9 -deadline realtime -cpu-used 8",
    "FFV1": "-c:v ffv1",
    "ProRes": "-c:v prores_ks",
}
CONTAINERS = ("mkv", "mp4")
NEEDS_MATROSKA = ("ProRes",)


@pytest.mark.parametrize("container", CONTAINERS)
@pytest.mark.parametrize("name", ENCODERS)
def test_every_frame_is_there_at_its_time(
    make_clip: Callable[..., Path], ffmpeg: str, tmp_path: Path, name: str, container: str
) -> None:
    encoder = ENCODERS[name]
    reason = usable_encoders(ffmpeg, [encoder.split()[1]])[encoder.split()[1]].reason
    if reason:
        pytest.skip(f"this ffmpeg has no {name}: {reason}")
    source = make_clip(frames=72, audio="stereo", cut_every=24)
    output = tmp_path / f"out.{container}"
    ran = ripgui("encode", str(source), "--encoder", encoder, "-o", str(output), "--chunk-seconds", "1", "--json")
    if container == "mp4" and name in NEEDS_MATROSKA:
        assert (ran.status, output.exists()) == (2, False)
        assert "MP4 cannot hold" in ran.stderr
        return
    assert ran.status == 0, ran.stderr
    assert len(ran.named("planned")[0]["chunks"]) == 3
    assert len(video_times(output)) == 72
    assert packet_hashes(output, "audio") == packet_hashes(source, "audio")
    with av.open(str(output)) as opened:
        times = sorted(packet.pts for packet in opened.demux(video=0) if packet.pts is not None)
    steps = {after - before for before, after in pairwise(times)}
    assert steps == ({1001} if container == "mp4" else {41, 42})
