# SPDX-License-Identifier: GPL-3.0-or-later
"""Every preset that ships encodes, shows what it says, and gives the same bits twice."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import av
import pytest

from ripgui.core.preset import Preset
from ripgui.engine.preset.preset import load_presets
from tests.e2e.commands import ripgui

HEIGHTS = {"360p": 360, "480p": 480, "720p": 720, "1080p": 1080, "web-hls": 720}
CODECS = {"anime-1080p-x265-10bit": "hevc", "archival-ffv1": "ffv1", "svt-av1": "av1"}
TEN_BITS = {"anime-1080p-x265-10bit", "svt-av1"}


@pytest.mark.slow
@pytest.mark.parametrize("preset", load_presets(), ids=lambda preset: preset.name)
def test_a_preset_that_ships_gives_the_same_bits_twice(
    preset: Preset, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    clip = make_clip(size="320x240", frames=6, cut_every=3, audio="stereo")
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
    assert len(frames) == 6


def _bits(output: Path) -> list[bytes]:
    """Of every packet, stream by stream: a file's own identifiers are drawn by chance."""
    with av.open(str(output)) as container:
        return [bytes(packet) for packet in container.demux() if packet.size]


def test_another_logo_of_the_same_name_encodes_anew(
    make_clip: Callable[..., Path], ffmpeg: str, tmp_path: Path
) -> None:
    clip, logo = make_clip(frames=24), tmp_path / "logo.png"
    preset = tmp_path / "mine.toml"
    preset.write_text(
        'format = 1\ntitle = "Mine"\nencoder = "-c:v libx264 -preset ultrafast"\n'
        f'[picture]\nlogo_path = "{logo}"\nlogo_offset = "8,8"\n'
    )
    assert ripgui("presets", "import", str(preset)).status == 0
    output = tmp_path / "out.mkv"
    words = ("encode", str(clip), "--preset", "mine", "-o", str(output), "--overwrite", "--json")
    missing = ripgui(*words)
    assert (missing.status, "logo.png does not exist" in missing.stderr) == (2, True)
    brightness = []
    for colour in ("black", "white"):
        picture = f"color={colour}:s=32x32"
        subprocess.run([ffmpeg, "-v", "error", "-y", "-f", "lavfi", "-i", picture, "-frames:v", "1", logo], check=True)
        ran = ripgui(*words)
        assert ran.status == 0, ran.stderr
        with av.open(str(output)) as container:
            brightness.append(next(container.decode(video=0)).to_ndarray(format="gray")[16, 16])
    assert brightness[0] < 40
    assert brightness[1] > 215
