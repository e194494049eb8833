# SPDX-License-Identifier: GPL-3.0-or-later
"""Colours, HDR and fields, read back from real encodes."""

import pytest

from ripgui.core.clip import Colour, ContentLight, MasteringDisplay
from ripgui.core.source import Stream
from ripgui.media.probe import probe_source
from tests.unit.media.recipe import PICTURE, X264, Cook

SHORT = ("-frames:v", "6")
DISPLAY = "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
HDR10 = f"hdr10=1:repeat-headers=1:master-display={DISPLAY}:max-cll=1000,400"


@pytest.fixture(scope="module")
def cook(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> Cook:
    return Cook(tmp_path_factory.mktemp("appearance"), ffmpeg)


def _x265(cook: Cook, name: str, params: str, *options: str) -> Stream:
    codec = ("-c:v", "libx265", "-preset", "ultrafast", "-x265-params", f"log-level=none:{params}")
    return probe_source(str(cook(name, *PICTURE, *SHORT, *options, *codec))).video


def test_colours_of_the_header(cook: Cook) -> None:
    tags = "setparams=range=tv:colorspace=bt709:color_primaries=bt709:color_trc=bt709"
    video = probe_source(str(cook("bt709.mkv", *PICTURE, *SHORT, "-vf", tags, *X264))).video
    assert video.colour == Colour(matrix=1, primaries=1, transfer=1, full_range=False, chroma_location=0)


def test_nothing_known(cook: Cook) -> None:
    video = probe_source(str(cook("plain.avi", *PICTURE, *SHORT, "-c:v", "mpeg4"))).video
    assert (video.colour.matrix, video.colour.primaries, video.colour.transfer) == (2, 2, 2)
    assert video.colour.mastering_display is None


def test_full_range(cook: Cook) -> None:
    options = ("-vf", "scale=out_range=pc,setparams=range=pc", *X264)
    assert probe_source(str(cook("full.mp4", *PICTURE, *SHORT, *options))).video.colour.full_range is True


@pytest.mark.parametrize("suffix", ["hevc", "mkv", "mp4"])
def test_hdr10(cook: Cook, suffix: str) -> None:
    """In a raw stream it is only told between the frames."""
    params = f"{HDR10}:colorprim=9:transfer=16:colormatrix=9:chromaloc=2"
    colour = _x265(cook, f"hdr.{suffix}", params, "-pix_fmt", "yuv420p10le").colour
    assert (colour.matrix, colour.primaries, colour.transfer, colour.chroma_location) == (9, 9, 16, 2)
    assert colour.content_light == ContentLight(maximum=1000, average=400)
    assert colour.mastering_display == MasteringDisplay(
        red=(0.68, 0.32),
        green=(0.265, 0.69),
        blue=(0.15, 0.06),
        white=(0.3127, 0.329),
        min_luminance=0.005,
        max_luminance=1000.0,
    )


def test_hdr_transfer_without_hdr10_metadata(cook: Cook) -> None:
    source = cook("tagged.mkv", *PICTURE, *SHORT, "-vf", "setparams=color_trc=smpte2084", *X264)
    colour = probe_source(str(source)).video.colour
    assert (colour.transfer, colour.mastering_display, colour.content_light) == (16, None, None)


@pytest.mark.parametrize(("number", "expected"), [(0, 0), (1, 1), (2, 2), (3, 3), (4, 4), (5, 5)])
def test_chroma_location(cook: Cook, number: int, expected: int) -> None:
    assert _x265(cook, f"chroma{number}.mkv", f"chromaloc={number}").colour.chroma_location == expected


def test_no_chroma_location_without_subsampling(cook: Cook) -> None:
    assert _x265(cook, "444.mkv", "log-level=none", "-pix_fmt", "yuv444p").colour.chroma_location is None


@pytest.mark.parametrize(
    ("name", "options", "expected"),
    [
        ("tff.mkv", (*X264, "-flags", "+ildct"), "top"),
        ("bff.mkv", (*X264, "-flags", "+ildct"), "bottom"),
        ("tff.mp4", (*X264, "-flags", "+ildct"), "top"),
        ("bff.mp4", (*X264, "-flags", "+ildct"), "bottom"),
        ("tff.ts", ("-c:v", "mpeg2video", "-flags", "+ildct+ilme"), "top"),
        ("bff.mov", ("-c:v", "prores", "-flags", "+ildct"), "bottom"),
        ("tff.mov", ("-c:v", "prores", "-flags", "+ildct"), "top"),
        ("progressive.ts", ("-c:v", "mpeg2video"), "progressive"),
        ("av1.mkv", ("-c:v", "libsvtav1", "-preset", "13"), "progressive"),
        ("lossless.mkv", ("-c:v", "ffv1"), "progressive"),
    ],
)
def test_fields(cook: Cook, name: str, options: tuple[str, ...], expected: str) -> None:
    filters = ("-vf", "setfield=bff") if "bff" in name else ("-vf", "setfield=tff") if "tff" in name else ()
    assert probe_source(str(cook(name, *PICTURE, *filters, *options))).video.field_order == expected
