# SPDX-License-Identifier: GPL-3.0-or-later
"""What a clip keeps of its source's picture: the shape of its pixels, its edges, its transparency.

Where container and bitstream contradict each other on the shape of pixels, players believe the container.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from fractions import Fraction

from ripgui.core.clip import ClipInfo
from ripgui.core.source import Stream

# Columns and rows that share a colour, by how ffmpeg's names of pixel formats go.
_SUBSAMPLED = (
    (re.compile(r"^yuv[aj]?420|^nv12|^nv21|^p01\d"), (2, 2)),
    (re.compile(r"^yuv[aj]?422|^nv16|^nv20|^p21\d|^y21\d|^yuyv|^uyvy|^yvyu"), (2, 1)),
    (re.compile(r"^yuvj?440"), (1, 2)),
    (re.compile(r"^yuvj?411|^uyyvyy"), (4, 1)),
    (re.compile(r"^yuv410"), (4, 4)),
)
_WITH_ALPHA = re.compile(r"^(?:yuva|ya\d|gbrap|rgba|bgra|argb|abgr|ayuv|vuya)")


def is_same_shape(one: Fraction, other: Fraction, width: int, height: int) -> bool:
    """Whether two shapes of pixels differ by no more than Matroska's rounding: it stores whole pixels of a display."""
    return abs(one - other) * min(width, height) <= other


def with_source_shape(clip: ClipInfo, video: Stream) -> tuple[ClipInfo, tuple[str, ...]]:
    """The clip as it would be if the script's source filter, which reads the frames, had known the container's word.

    A shape that the script made itself stays; what the user has to know then comes along.
    """
    read, told = video.coded_aspect, video.sample_aspect
    if not read or read == told:
        return clip, ()
    stretch = Fraction(video.width * clip.height, video.height * clip.width)
    if clip.sample_aspect == read * stretch:  # the whole picture, scaled or not
        return replace(clip, sample_aspect=told * stretch), ()
    if clip.sample_aspect == read and clip.width <= video.width and clip.height <= video.height:  # a part of it
        return replace(clip, sample_aspect=told), ()
    note = (
        f"pixels are {ratio(clip.sample_aspect)}, as the script has it; the source's container says {ratio(told)}, "
        f"its frames {ratio(read)}"
    )
    return clip, () if clip.sample_aspect == told else (note,)


def picture_notes(clip: ClipInfo, video: Stream) -> Iterator[str]:
    """What of the source's picture cannot be in the clip, whatever the script does."""
    step_x, step_y = next((steps for form, steps in _SUBSAMPLED if form.match(video.pixel_format)), (1, 1))
    columns = video.width % step_x if clip.width != video.width else 0
    rows = video.height % step_y if clip.height != video.height else 0
    if columns or rows:
        size = f"{video.width}x{video.height} in {video.pixel_format}"
        held = f"{video.width - columns}x{video.height - rows}"
        yield f"the source is {size}, a size that VapourSynth cannot hold: its last columns or rows go, {held} is left"
    if clip.has_alpha or _WITH_ALPHA.match(video.pixel_format) or video.metadata.get("alpha_mode") == "1":
        yield "transparency (alpha) is not encoded"


def ratio(value: Fraction) -> str:
    return f"{value.numerator}:{value.denominator}"
