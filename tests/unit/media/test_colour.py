# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of pixel formats and colours."""

import re
import subprocess

import pytest

from ripgui.core.clip import Colour, ContentLight, MasteringDisplay, PixelFormat
from ripgui.core.error import InputError
from ripgui.media.colour import (
    colour_tags,
    content_light_text,
    mastering_display_decimals,
    mastering_display_integers,
    named_tag,
    pix_fmt,
)

YUV420P8 = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
DISPLAY = MasteringDisplay(
    red=(0.68, 0.32),
    green=(0.265, 0.69),
    blue=(0.15, 0.06),
    white=(0.3127, 0.329),
    min_luminance=0.005,
    max_luminance=1000,
)


@pytest.mark.parametrize(
    ("form", "name"),
    [
        (YUV420P8, "yuv420p"),
        (PixelFormat(family="yuv", bits=10, subsampling=(1, 1)), "yuv420p10le"),
        (PixelFormat(family="yuv", bits=16, subsampling=(1, 0)), "yuv422p16le"),
        (PixelFormat(family="yuv", bits=12), "yuv444p12le"),
        (PixelFormat(family="yuv", bits=8, subsampling=(2, 0)), "yuv411p"),
        (PixelFormat(family="yuv", bits=8, subsampling=(2, 2)), "yuv410p"),
        (PixelFormat(family="yuv", bits=10, subsampling=(0, 1)), "yuv440p10le"),
        (PixelFormat(family="gray", bits=8), "gray"),
        (PixelFormat(family="gray", bits=16), "gray16le"),
        (PixelFormat(family="gray", bits=32, is_float=True), "grayf32le"),
        (PixelFormat(family="rgb", bits=8), "gbrp"),
        (PixelFormat(family="rgb", bits=10), "gbrp10le"),
        (PixelFormat(family="rgb", bits=32, is_float=True), "gbrpf32le"),
    ],
)
def test_pixel_formats_have_names_that_ffmpeg_reads(ffmpeg: str, form: PixelFormat, name: str) -> None:
    assert pix_fmt(form) == name
    told = subprocess.run([ffmpeg, "-v", "error", "-pix_fmts"], capture_output=True, check=True, text=True).stdout
    assert re.search(rf"^IO\S* {name} ", told, re.MULTILINE)


@pytest.mark.parametrize(
    ("form", "advice"),
    [
        (PixelFormat(family="yuv", bits=16, is_float=True), "16-bit float.*to 16-bit integers"),
        (PixelFormat(family="yuv", bits=32, is_float=True), "to 16-bit integers"),
        (PixelFormat(family="rgb", bits=16, is_float=True), "RGB 16-bit float"),
        (PixelFormat(family="gray", bits=32), "GRAY 32-bit int; .*to 8, 10, 12 or 16 bits"),
        (PixelFormat(family="yuv", bits=11, subsampling=(1, 1)), "11-bit"),
        (PixelFormat(family="yuv", bits=8, subsampling=(3, 1)), "YUV 3:1 8-bit int"),
        (PixelFormat(family="yuv", bits=10, subsampling=(2, 0)), "YUV 4:1:1 10-bit int"),
    ],
)
def test_other_pixel_formats_are_refused_with_advice(form: PixelFormat, advice: str) -> None:
    with pytest.raises(InputError, match=advice):
        pix_fmt(form)


def test_tags_say_what_is_known_and_nothing_else() -> None:
    assert colour_tags(Colour(), YUV420P8) == {}
    colour = Colour(matrix=9, primaries=9, transfer=16, full_range=False, chroma_location=2)
    assert colour_tags(colour, YUV420P8) == {
        "colorspace": "bt2020nc",
        "color_primaries": "bt2020",
        "color_trc": "smpte2084",
        "range": "limited",
        "chroma_location": "topleft",
    }
    assert colour_tags(Colour(matrix=3, primaries=99, transfer=2, full_range=True), YUV420P8) == {"range": "full"}


def test_only_subsampled_chroma_has_a_location() -> None:
    colour = Colour(chroma_location=0)
    assert colour_tags(colour, PixelFormat(family="yuv", bits=8)) == {}
    assert colour_tags(colour, PixelFormat(family="rgb", bits=8)) == {}


def test_every_tag_is_known_to_ffmpeg(ffmpeg: str) -> None:
    told = subprocess.run(
        [ffmpeg, "-v", "error", "-h", "filter=setparams"], capture_output=True, check=True, text=True
    ).stdout
    numbers = dict.fromkeys(range(24))
    for key, colours in {
        "colorspace": [Colour(matrix=number) for number in numbers],
        "color_primaries": [Colour(primaries=number) for number in numbers],
        "color_trc": [Colour(transfer=number) for number in numbers],
        "chroma_location": [Colour(chroma_location=number) for number in range(8)],
    }.items():
        section = told[told.index(f"   {key} ") :]
        for number, colour in enumerate(colours):
            if name := colour_tags(colour, YUV420P8).get(key):
                code = number + 1 if key == "chroma_location" else number
                assert re.search(rf"^     {name} +{code} ", section, re.MULTILINE), (key, number)


@pytest.mark.parametrize(
    ("key", "value", "name"),
    [
        ("colorspace", "bt2020_ncl", "bt2020nc"),
        ("colorspace", "9", "bt2020nc"),
        ("colorspace", "RGB", "gbr"),
        ("colorspace", "2", "unknown"),
        ("color_trc", "gamma28", "bt470bg"),
        ("color_trc", "bt2020_10bit", "bt2020-10"),
        ("color_primaries", "jedec-p22", "ebu3213"),
        ("color_primaries", "undef", "unknown"),
        ("range", "tv", "limited"),
        ("range", "2", "full"),
        ("chroma_location", "center", "center"),
        ("range", "bright", None),
        ("colorspace", "99", None),
        ("color_trc", "²", None),
    ],
)
def test_users_names_of_tags(key: str, value: str, name: str | None) -> None:
    assert named_tag(key, value) == name


def test_mastering_display_in_both_forms() -> None:
    integers = "G(13250,34500)B(7500,3000)R(34000,16000)WP(15635,16450)L(10000000,50)"
    assert mastering_display_integers(DISPLAY) == integers
    decimals = "G(0.265,0.69)B(0.15,0.06)R(0.68,0.32)WP(0.3127,0.329)L(1000,0.005)"
    assert mastering_display_decimals(DISPLAY) == decimals
    assert content_light_text(ContentLight(maximum=1000, average=400)) == "1000,400"
