# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered pictures get a script that an encoder of video can take, unless their script is the user's own."""

import re

import pytest

from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.engine.script.picture_script import script_for
from ripgui.engine.script.trust import is_shipped

PICTURES = "/f/frame_%04d.exr@25"


@pytest.mark.parametrize(
    ("encoder", "form"),
    [
        ("-c:v libx264 -crf 17", "YUV420P8"),
        ("-c:v libx264 -crf 17 -pix_fmt yuv444p10le", "YUV444P10"),
        ("-c:v libx265 -crf 17", "YUV420P10"),
        ("-c:v libx265 -crf 17 -pix_fmt yuv420p", "YUV420P8"),
        ("-c:v libx264 -pix_fmt yuv422p10le", "YUV422P10"),
        ("-c:v prores_ks -profile:v 3", "YUV422P10"),
        ("-c:v h264_nvenc", "YUV420P8"),
        ("-c:v ffv1", ""),
        ("-c:v png", ""),
        ("-c:v libx265 -pix_fmt gbrp", ""),
        ("-c:v", ""),
    ],
)
def test_pictures_become_what_the_encoder_takes(encoder: str, form: str) -> None:
    script = script_for(SOURCE_SCRIPT, PICTURES, encoder)
    assert re.findall(r"format=vs\.(\w+)", script) == ([form] if form else [])
    assert is_shipped(script)
    # And back again.
    assert script_for(script, PICTURES, "-c:v ffv1") == SOURCE_SCRIPT
    assert script_for(script, PICTURES, "-c:v libx265") == script_for(SOURCE_SCRIPT, PICTURES, "-c:v libx265")


@pytest.mark.parametrize(("script", "source"), [("own", PICTURES), (SOURCE_SCRIPT, "/f/a.mkv"), (SOURCE_SCRIPT, "")])
def test_other_scripts_and_sources_stay_as_they_are(script: str, source: str) -> None:
    assert script_for(script, source, "-c:v libx264") == script
