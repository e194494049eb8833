# SPDX-License-Identifier: GPL-3.0-or-later
"""What holds for every encoder and container: all frames, each at its time, whatever the codec does with them."""

import subprocess
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import av
import pytest
from av.video.frame import VideoFrame

from ripgui.core.clip import ContentLight
from ripgui.media.hardware import usable_encoders
from ripgui.media.probe import probe_source
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


@pytest.fixture(scope="module")
def hdr10(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Path:
    """Half a second in HDR10."""
    path = tmp_path_factory.mktemp("hdr") / "hdr10.mkv"
    tags = "setparams=colorspace=bt2020nc:color_primaries=bt2020:color_trc=smpte2084:range=limited"
    display = "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
    parameters = f"log-level=none:hdr10=1:repeat-headers=1:master-display={display}:max-cll=1000,400"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=160x90:r=24", "-frames:v", "12", "-vf", tags]
    made = ["-pix_fmt", "yuv420p10le", "-c:v", "libx265", "-x265-params", parameters, str(path)]
    subprocess.run([*argv, *made], check=True)
    return path


@pytest.mark.parametrize("name", ENCODERS)
def test_hdr10_is_in_every_result(hdr10: Path, tmp_path: Path, name: str) -> None:
    output = tmp_path / "out.mkv"
    ran = ripgui("encode", str(hdr10), "--encoder", ENCODERS[name], "-o", str(output))
    assert ran.status == 0, ran.stderr
    source, result = _first_frame(hdr10), _first_frame(output)
    assert {"MASTERING_DISPLAY_METADATA", "CONTENT_LIGHT_LEVEL"} <= {kind.name for kind in result.side_data}
    assert (result.color_primaries, result.color_trc, result.colorspace) == (
        source.color_primaries,
        source.color_trc,
        source.colorspace,
    )
    assert "10le" in result.format.name
    told, colour = (probe_source(str(path)).video.colour for path in (hdr10, output))
    assert colour.content_light == told.content_light == ContentLight(maximum=1000, average=400)
    assert told.mastering_display is not None
    assert colour.mastering_display is not None
    assert colour.mastering_display.max_luminance == pytest.approx(told.mastering_display.max_luminance)
    assert colour.mastering_display.green == pytest.approx(told.mastering_display.green, abs=1e-4)


def _first_frame(path: Path) -> VideoFrame:
    with av.open(str(path)) as opened:
        return next(opened.decode(video=0))
