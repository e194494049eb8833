# SPDX-License-Identifier: GPL-3.0-or-later
"""Dolby Vision and HDR10+ in a source are seen before anything is encoded, and it is said that they are not carried."""

import json
import subprocess
from pathlib import Path

import pytest

from ripgui.core.task import dynamic_hdr_warnings
from ripgui.engine.output.forecast import facts_of
from ripgui.media.probe import probe_source
from tests.e2e.commands import FAST, ripgui

_ST_2094_40 = bytes((0xB5, 0x00, 0x3C, 0x00, 0x01, 0x04, 0x01))


def metadata_nal() -> bytes:
    """HDR10+ of one window, as a message in front of a frame of HEVC."""
    bits = "01" + f"{400:027b}" + "0" + f"{1000:017b}" * 3 + f"{500:017b}" + f"{0:04b}" + f"{0:010b}" + "0" + "0" + "0"
    bits += "0" * (-len(bits) % 8)
    payload = _ST_2094_40 + int(bits, 2).to_bytes(len(bits) // 8)
    message = bytes((0x04, len(payload))) + payload + b"\x80"
    escaped = message.replace(b"\x00\x00\x00", b"\x00\x00\x03\x00").replace(b"\x00\x00\x01", b"\x00\x00\x03\x01")
    return b"\x00\x00\x00\x01" + bytes((39 << 1, 1)) + escaped


def hevc(ffmpeg: str, folder: Path) -> bytes:
    stream = folder / "plain.hevc"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=128x96:r=24", "-frames:v", "12"]
    made = ["-c:v", "libx265", "-x265-params", "log-level=none:repeat-headers=1:bframes=0", "-pix_fmt", "yuv420p10le"]
    subprocess.run([*argv, *made, str(stream)], check=True)
    return stream.read_bytes()


@pytest.fixture
def hdr10_plus(ffmpeg: str, tmp_path: Path) -> Path:
    plain = hevc(ffmpeg, tmp_path)
    # In front of the first picture, which a message about it belongs to: an IDR's NAL begins with 0x26 or 0x28.
    at = min(
        found for found in (plain.find(b"\x00\x00\x01\x26\x01"), plain.find(b"\x00\x00\x01\x28\x01")) if found >= 0
    )
    at -= plain[at - 1] == 0
    stream, path = tmp_path / "plus.hevc", tmp_path / "plus.mkv"
    stream.write_bytes(plain[:at] + metadata_nal() + plain[at:])
    argv = [ffmpeg, "-v", "error", "-fflags", "+genpts", "-r", "24", "-i", str(stream), "-c", "copy", str(path)]
    subprocess.run(argv, check=True)
    return path


@pytest.fixture
def dolby_vision(ffmpeg: str, tmp_path: Path) -> Path:
    path = tmp_path / "dolby.mp4"
    argv = [ffmpeg, "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=128x96:r=24", "-frames:v", "12", "-c:v", "libx265"]
    made = ["-x265-params", "log-level=none", "-pix_fmt", "yuv420p10le", "-tag:v", "dvh1", "-strict", "-2"]
    subprocess.run([*argv, *made, str(path)], check=True)
    return path


def test_hdr10_plus_is_seen(hdr10_plus: Path) -> None:
    source = probe_source(str(hdr10_plus))
    assert source.video.dynamic_hdr == ("HDR10+",)
    assert "HDR10+ is not carried" in facts_of(source).warnings[0]


def test_dolby_vision_is_seen(dolby_vision: Path) -> None:
    assert probe_source(str(dolby_vision)).video.dynamic_hdr == ("Dolby Vision",)


def test_both_in_one_sentence() -> None:
    (told,) = dynamic_hdr_warnings(("Dolby Vision", "HDR10+"))
    assert "Dolby Vision and HDR10+ is not carried" in told
    assert dynamic_hdr_warnings(()) == ()


def test_it_is_said_before_the_first_chunk(hdr10_plus: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    lines = ripgui("encode", str(hdr10_plus), "--encoder", FAST, "-o", str(output)).stdout.splitlines()
    warned = next(index for index, line in enumerate(lines) if line.startswith("warning: ") and "HDR10+" in line)
    assert warned < next(index for index, line in enumerate(lines) if line.startswith("chunk 0"))
    assert any(line.startswith("note: ") and "HDR10+" in line for line in lines)
    added = ripgui("queue", "add", str(hdr10_plus), "--encoder", FAST, "-o", str(tmp_path / "two.mkv"))
    assert added.status == 0
    assert "HDR10+ is not carried" in added.stderr
    (row,) = [json.loads(line) for line in ripgui("queue", "list", "--json").stdout.splitlines()][-1:]
    assert row["facts"]["dynamic_hdr"] == ["HDR10+"]
