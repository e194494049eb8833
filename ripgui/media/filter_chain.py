# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's chain of ffmpeg filters: read strictly, allowed by name, and written anew.

Allowed are filters that look at one frame at a time, keep the number of frames and name no files. All else belongs
into the script, which sees past the edges of a chunk.
"""

import re

from ripgui.core.error import EncoderError

_FILTERS_OF_ONE_FRAME = """
    avgblur bilateral boxblur cas chromahold chromanr chromashift colorbalance colorchannelmixer colorcontrast
    colorcorrect colorize colorlevels colormatrix colorspace colortemperature convolution copy crop deband deblock
    delogo drawbox drawgrid eq exposure fillborders format gblur gradfun hflip histeq hue huesaturation hwdownload
    hwupload hwupload_cuda il limiter lut lutrgb lutyuv median negate nlmeans noise null owdenoise pad perspective
    pp7 pseudocolor removegrain rotate sab scale scale_cuda scale_qsv scale_vaapi scale_vulkan setdar setfield
    setparams setrange setsar shuffleplanes smartblur swapuv tonemap transpose unsharp vaguedenoiser vflip vibrance
    vignette yaepblur zscale
"""
ALLOWED_FILTERS = frozenset(_FILTERS_OF_ONE_FRAME.split())

_NAME = re.compile(r"[a-z0-9_]+")
_ARGUMENT = re.compile(r"(?:([a-z][a-z0-9_]*)=)?([A-Za-z0-9_.+\-|/*()<>,^!%# ]*)")
_SPECIAL = re.compile(r"[,\[\]; ]")
_TIMELINE = frozenset({"enable", "plot", "psfile"})


def parse_filters(text: str) -> str:
    """The chain `text` in one plain form. Raises EncoderError."""
    for character, what in (("\\", "backslashes"), ("[", "labels"), ("]", "labels"), (";", "several chains")):
        if character in text:
            raise EncoderError(f"{what} cannot stand in -vf; it takes one chain of filters, quoted with ' where needed")
    return ",".join(_filter(item) for item in _split(text))


def _split(text: str) -> list[str]:
    """The filters of a chain: text between commas that are not quoted, quotes removed."""
    parts = text.split("'")
    if len(parts) % 2 == 0:
        raise EncoderError("a quote in -vf is not closed")
    items = [""]
    for number, part in enumerate(parts):
        if number % 2:
            items[-1] += part
        else:
            first, *more = part.split(",")
            items[-1] += first
            items.extend(more)
    return items


def _filter(text: str) -> str:
    name, has_arguments, arguments = text.strip().partition("=")
    if not name:
        raise EncoderError("-vf holds an empty filter")
    if not _NAME.fullmatch(name):
        raise EncoderError(f"{name!r} in -vf is not the name of a filter")
    if name not in ALLOWED_FILTERS:
        raise EncoderError(
            f"the filter {name} is not allowed in -vf: only filters of single frames that name no files are;"
            " do it in the script"
        )
    if not has_arguments:
        return name
    return f"{name}={':'.join(_argument(name, item) for item in arguments.split(':'))}"


def _argument(name: str, text: str) -> str:
    match = _ARGUMENT.fullmatch(text.strip())
    if match is None or match[2].startswith("/") or ".." in match[2]:
        raise EncoderError(f"{text!r} is not allowed as an argument of the filter {name} in -vf")
    if match[1] in _TIMELINE:
        raise EncoderError(f"{match[1]} of the filter {name} is not allowed in -vf: do it in the script")
    value = f"'{match[2]}'" if _SPECIAL.search(match[2]) else match[2]
    return f"{match[1]}={value}" if match[1] else value
