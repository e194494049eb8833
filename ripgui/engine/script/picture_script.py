# SPDX-License-Identifier: GPL-3.0-or-later
"""Numbered pictures are mostly RGB, which few video encoders take: the script that makes of them what one does take."""

import functools
import re

from ripgui.core.error import InputError
from ripgui.core.source_name import numbered_files
from ripgui.core.source_script import SOURCE_SCRIPT

_FORMAT = "YUV420P10"
_DEEP = (_FORMAT, "YUV422P10", "YUV444P10")
_SHALLOW = ("YUV420P8", "YUV422P8", "YUV444P8")
# Who chose one of these wants the pictures as they are.
_OF_RGB = frozenset(
    {"ffv1", "png", "apng", "libx264rgb", "utvideo", "huffyuv", "ffvhuff", "magicyuv", "qtrle", "rawvideo"}
)
_SHALLOW_CODECS = re.compile(r"libx264|libopenh264|h264_\w+|mpeg4|mpeg2video")


def script_for(script: str, source: str, encoder: str) -> str:
    """The script for a source: another one only where it would show pictures as they are to an encoder of YUV.

    encoder: the arguments; nothing is changed where they cannot be read.
    """
    files = numbered_files(source)
    if files is None or not files.is_pictures or (script != SOURCE_SCRIPT and script not in picture_scripts()):
        return script
    wanted = _format_for(encoder)
    return _written(wanted) if wanted else SOURCE_SCRIPT


@functools.cache
def picture_scripts() -> frozenset[str]:
    """All that may come of it."""
    return frozenset(map(_written, (*_DEEP, *_SHALLOW)))


def _format_for(encoder: str) -> str:
    """VapourSynth's name of what pictures become, "" where they stay as they are."""
    from ripgui.media.encoder import parse_encoder

    try:
        arguments = parse_encoder(encoder)
    except InputError:
        return ""
    asked = dict(arguments.options).get("pix_fmt", "")
    if arguments.codec in _OF_RGB or re.match("gbr|rgb|bgr|0rgb", asked):
        return ""
    layout = re.match(r"yuv(4\d\d)p(\d*)", asked)
    if layout is not None:
        named = f"YUV{layout[1]}P{layout[2] or 8}"
        return named if named in (*_DEEP, *_SHALLOW) else _FORMAT
    if arguments.codec.startswith("prores"):
        return "YUV422P10"
    return "YUV420P8" if _SHALLOW_CODECS.fullmatch(arguments.codec) else _FORMAT


@functools.cache
def _written(form: str) -> str:
    from ripgui.engine.script.template import load_templates

    template = next(each for each in load_templates() if each.name == "pictures")
    bits = form.rpartition("P")[2]
    return template.script.replace(_FORMAT, form).replace("in 10 bits", f"in {bits} bits")
