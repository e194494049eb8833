# SPDX-License-Identifier: GPL-3.0-or-later
"""Sound of a source that is not of one piece."""

import subprocess
from pathlib import Path

import pytest

from ripgui.media.sound import SourceSound


@pytest.fixture
def broadcast(ffmpeg: str, tmp_path: Path) -> str:
    """Two seconds of stereo and then two of surround at another rate, in one stream."""
    pieces = []
    for number, (layout, rate) in enumerate((("stereo", 48000), ("5.1", 44100))):
        piece = tmp_path / f"{number}.ac3"
        sine = f"sine=440:sample_rate={rate}:duration=2,aformat=channel_layouts={layout}"
        subprocess.run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", sine, "-c:a", "ac3", str(piece)], check=True)
        pieces.append(piece.read_bytes())
    path = tmp_path / "joined.ac3"
    path.write_bytes(b"".join(pieces))
    return str(path)


def test_sound_may_change_its_layout_on_the_way(broadcast: str) -> None:
    sound = SourceSound(broadcast)
    for second in range(4):
        heard = sound.read(second, second + 0.5)
        assert (heard.sample_rate, heard.channels) == (48000, 2)
        assert len(heard.data) == 24000 * 4
    assert any(sound.read(3.0, 3.2).data)
