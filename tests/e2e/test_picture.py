# SPDX-License-Identifier: GPL-3.0-or-later
"""What a source says of its picture, shape of pixels and order of fields, reaches the result, or is told to be lost."""

import subprocess
from collections.abc import Callable, Iterable
from fractions import Fraction
from pathlib import Path

import av
import pytest

from tests.e2e.commands import FAST, ripgui

PICTURE = ("-f", "lavfi", "-i", "testsrc2=s=352x288:r=25:d=1")
X264 = ("-c:v", "libx264", "-preset", "ultrafast")
FIELDS = ("-flags", "+ildct+ilme")

type Encode = Callable[..., tuple[Path, str]]
type Make = Callable[..., Path]


@pytest.fixture
def make(ffmpeg: str, tmp_path: Path) -> Make:
    def made(name: str, *arguments: str, stdin: bytes = b"") -> Path:
        path = tmp_path / name
        argv = [ffmpeg, "-v", "error", "-y", *arguments, str(path)]
        done = subprocess.run(argv, input=stdin, capture_output=True, timeout=60, check=False)
        assert done.returncode == 0, done.stderr.decode(errors="replace")
        return path

    return made


@pytest.fixture
def encode(tmp_path: Path) -> Encode:
    """Encodes a source; returns the result and what was told."""

    def encoded(source: Path, *words: str, encoder: str = FAST, container: str = "mkv") -> tuple[Path, str]:
        output = tmp_path / f"out.{container}"
        ran = ripgui("encode", str(source), "--encoder", encoder, "-o", str(output), *words)
        assert ran.status == 0, ran.stderr
        return output, ran.stdout

    return encoded


def _shape(path: Path) -> Fraction:
    with av.open(str(path)) as container:
        told = container.streams.video[0].sample_aspect_ratio
        assert told is not None
        return Fraction(told.num, told.den)


def _fields(path: Path) -> tuple[bool, Iterable[bool]]:
    """Whether the header says that there are fields, and whether the frames do."""
    with av.open(str(path)) as container:
        stream = container.streams.video[0]
        is_marked = stream.codec_context.field_order > 1
        return is_marked, {bool(frame.interlaced_frame) for frame in container.decode(stream)}


@pytest.mark.parametrize("container", ["mkv", "mp4"])
@pytest.mark.parametrize("aspect", ["0", "1"], ids=["says nothing", "says 1:1"])
def test_a_shape_that_only_the_container_tells_is_kept(make: Make, encode: Encode, container: str, aspect: str) -> None:
    bare = make("bare.mp4", *PICTURE, "-vf", f"setsar={aspect}", *X264)
    source = make(f"in.{container}", "-i", str(bare), "-c", "copy", "-aspect", "4:3")
    assert _shape(source) == Fraction(12, 11)
    output, told = encode(source, container=container)
    assert _shape(output) == Fraction(12, 11)
    assert "note" not in told


def test_a_resized_clip_keeps_the_shape_of_the_picture(make: Make, encode: Encode, tmp_path: Path) -> None:
    bare = make("bare.mp4", *PICTURE, "-vf", "setsar=1", *X264)
    source = make("in.mkv", "-i", str(bare), "-c", "copy", "-aspect", "4:3")
    script = tmp_path / "square.vpy"
    script.write_text(
        "import os\nfrom vapoursynth import core\n"
        "core.bs.VideoSource(os.environ['FINALRIP_SOURCE']).resize.Bicubic(384, 288).set_output()\n"
    )
    output, _ = encode(source, "--script", str(script))
    assert _shape(output) == 1


@pytest.mark.parametrize("order", ["tff", "bff"])
@pytest.mark.parametrize("codec", ["mpeg2video", "libx264"])
def test_fields_stay_fields(make: Make, encode: Encode, codec: str, order: str) -> None:
    source = make("in.mkv", *PICTURE, "-vf", f"interlace=scan={order}", "-c:v", codec, *FIELDS)
    output, told = encode(source, "--chunk-seconds", "0.3", "--workers", "2")
    assert _fields(output) == (True, {True})
    assert "note" not in told
    assert _is_top_first(make, output) is (order == "tff")


def _is_top_first(make: Make, path: Path) -> bool:
    """Whether a frame is left where only those with the other order are taken out."""
    kept = make("kept.yuv", "-i", str(path), "-vf", "select=eq(interlace_type\\,TOPFIRST)", "-f", "rawvideo")
    return kept.stat().st_size > 0


def test_fields_that_an_encoder_cannot_store_are_told(make: Make, encode: Encode) -> None:
    source = make("in.mkv", *PICTURE, "-vf", "interlace", *X264, *FIELDS)
    output, told = encode(source, encoder="-c:v libx265 -preset ultrafast")
    assert "note: the clip is interlaced (top field first), and libx265 encodes it as progressive frames" in told
    assert "but for the notes above" in told
    assert _fields(output) == (True, {False})


def test_an_edge_that_vapoursynth_cannot_hold_is_told(make: Make, encode: Encode) -> None:
    frame = bytes(321 * 181 + 2 * 161 * 91)
    raw = ("-f", "rawvideo", "-pixel_format", "yuv420p", "-video_size", "321x181", "-framerate", "25", "-i", "pipe:")
    _, told = encode(make("in.mkv", *raw, "-c:v", "ffv1", stdin=10 * frame))
    assert (
        "note: the source is 321x181 in yuv420p, a size that VapourSynth cannot hold: its last columns or rows" in told
    )


def test_lost_transparency_is_told(make: Make, encode: Encode) -> None:
    source = make("in.mkv", *PICTURE, "-vf", "format=yuva420p", "-c:v", "ffv1")
    assert "note: transparency (alpha) is not encoded" in encode(source)[1]


def test_the_hint_for_rgb_works_as_pasted(make: Make, encode: Encode, tmp_path: Path) -> None:
    source = make("in.mkv", *PICTURE, "-vf", "format=gbrp", "-c:v", "ffv1")
    refused = ripgui("encode", str(source), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"))
    assert refused.status != 0
    hint = refused.stderr.partition("for example ")[2].splitlines()[0]
    assert "format=vs.YUV420P8" in hint
    script = tmp_path / "yuv.vpy"
    script.write_text(
        "import os\nfrom vapoursynth import core\n"
        f"clip = core.bs.VideoSource(os.environ['FINALRIP_SOURCE'])\n{hint}\nclip.set_output()\n"
    )
    output, told = encode(source, "--script", str(script))
    assert "note" not in told
    with av.open(str(output)) as container:
        assert container.streams.video[0].codec_context.pix_fmt == "yuv420p"
