# SPDX-License-Identifier: GPL-3.0-or-later
"""Every preset that ships encodes, shows what it says, and gives the same bits twice."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from ripgui.core.preset import Preset
from ripgui.engine.preset import load_presets
from tests.e2e.commands import ripgui

HEIGHTS = {"360p": 360, "480p": 480, "720p": 720, "1080p": 1080, "web-hls": 720}
CODECS = {"anime-1080p-x265-10bit": "hevc", "archival-ffv1": "ffv1", "svt-av1": "av1"}
TEN_BITS = {"anime-1080p-x265-10bit", "svt-av1"}


@pytest.mark.slow
@pytest.mark.parametrize("preset", load_presets(), ids=lambda preset: preset.name)
def test_a_preset_that_ships_gives_the_same_bits_twice(
    preset: Preset, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    clip = make_clip(size="320x240", frames=30, cut_every=12, audio="stereo")
    sources = [tmp_path / f"{name}{clip.suffix}" for name in ("one", "two")]
    for source in sources:
        shutil.copy(clip, source)
    (tmp_path / "out").mkdir()
    ran = ripgui("encode", *map(str, sources), "--preset", preset.name, "-o", f"{tmp_path}/out{os.sep}", "--json")
    assert ran.status == 0, ran.stderr + ran.stdout
    outputs = [Path(event["output"]) for event in ran.named("finished")]
    assert [event["state"] for event in ran.named("finished")] == ["done", "done"]
    assert _bits(outputs[0]) == _bits(outputs[1])
    with av.open(str(outputs[0])) as container:
        video = container.streams.video[0]
        frames = [*container.decode(video)]
        height = HEIGHTS.get(preset.name, 240)
        assert (video.width, video.height) == (round(height * 4 / 3), height)
        assert video.codec_context.name in (CODECS.get(preset.name, "h264"), "libdav1d")
        assert ("10" in frames[0].format.name) is (preset.name in TEN_BITS)
    assert len(frames) == 30


def _bits(output: Path) -> list[bytes]:
    """Of every packet, stream by stream: a file's own identifiers are drawn by chance."""
    with av.open(str(output)) as container:
        return [bytes(packet) for packet in container.demux() if packet.size]
