# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes a script give the picture that was asked for, by lines of script behind it.

So preview, encode and a farm of other makers all run the same text, and everybody can read what it does.
"""

import os
import textwrap
from collections.abc import Iterator

from ripgui.core.error import InputError
from ripgui.core.picture import Picture, check_picture, parse_framerate, parse_logo_size, parse_offset, parse_size

FINISH_FUNCTION = "ripgui_finish"
"""The name of what is put behind a script; errors in it are none of a line that somebody typed."""

_MARK = "# What follows was not typed: size, rate and logo that the settings ask for."
_HEAD = f"""
{_MARK}
# A function, since a script's own functions may look for its names when a frame is made.
def {FINISH_FUNCTION}():
    from fractions import Fraction
    import vapoursynth as vs

    clip = vs.get_output(0).clip
"""
_TAIL = f"""
    clip.set_output(0)


{FINISH_FUNCTION}()
"""
_HEIGHT = """
height = {height}
width = round(clip.width * height / clip.height / 2) * 2
if (width, height) != (clip.width, clip.height):
    clip = clip.resize.Spline36(width, height)
"""
_SIZE = """
width, height = {width}, {height}
if (width, height) != (clip.width, clip.height):
    # Pixels take another shape, so that nothing looks stretched.
    props = clip.get_frame(0).props
    shape = Fraction(int(props.get("_SARNum", 0)) or 1, int(props.get("_SARDen", 0)) or 1)
    shape *= Fraction(clip.width * height, clip.height * width)
    if abs(shape - 1) < Fraction(1, 100):
        shape = Fraction(1)
    clip = clip.resize.Spline36(width, height)
    clip = clip.std.SetFrameProps(_SARNum=shape.numerator, _SARDen=shape.denominator)
"""
_RATE = """
rate = Fraction({numerator}, {denominator})
if clip.fps == 0:
    raise ValueError("the clip has no rate of its own that could be changed")
if clip.fps != rate:
    # Every length of this many frames becomes that many; frames are left out or shown again.
    step = clip.fps / rate
    shown = [number * step.numerator // step.denominator for number in range(step.denominator)]
    clip = clip.std.SelectEvery(step.numerator, shown)
    clip = clip.std.AssumeFPS(fpsnum=rate.numerator, fpsden=rate.denominator)
"""
_LOGO = """
try:
    logo = vs.core.bs.VideoSource({path!r})[0]
except vs.Error as error:
    raise ValueError("the logo " + {path!r} + " is no picture that can be read") from error
mask = None
if "_Alpha" in logo.get_frame(0).props:
    mask = logo.std.PropToClip("_Alpha")
logo_width, logo_height = {width}, {height}
logo_height = logo_height or logo.height
logo_width = logo_width or max(1, round(logo.width * logo_height / logo.height))
left, top = {left}, {top}
left = left if left >= 0 else clip.width - logo_width + left
top = top if top >= 0 else clip.height - logo_height + top
margins = dict(left=left, right=clip.width - left - logo_width, top=top, bottom=clip.height - top - logo_height)
if min(margins.values()) < 0:
    sizes = f"{{logo_width}}x{{logo_height}} at {{left}},{{top}}, does not fit into {{clip.width}}x{{clip.height}}"
    raise ValueError(f"the logo, {{sizes}}")
mask = mask if mask is not None else logo.std.BlankClip(format=vs.GRAY8, color=255)
mask = mask.resize.Bilinear(logo_width, logo_height, range_in=1, range=1).std.AddBorders(**margins)
props = clip.get_frame(0).props
is_rgb = clip.format.color_family == vs.RGB
matrix = int(props.get("_Matrix", 2))
matrix = matrix if matrix not in (0, 2) else 1 if clip.height > 576 else 6
colours = {{}} if is_rgb else dict(matrix=matrix, range=int(props.get("_Range", 0)))
logo = logo.resize.Spline36(logo_width, logo_height, format=vs.RGB24).std.AddBorders(**margins)
logo = logo.resize.Bicubic(format=clip.format.id, **colours)
grey = clip.format.replace(color_family=vs.GRAY, subsampling_w=0, subsampling_h=0)
mask = mask.resize.Point(format=grey.id, range_in=1, range=1)
length = clip.num_frames
clip = clip.std.MaskedMerge(logo.std.Loop(length), mask.std.Loop(length), first_plane=True)
"""


def finished_script(script: str, picture: Picture) -> str:
    """The script, and behind it the lines that give its output 0 the picture; lines keep their numbers.

    Raises InputError.
    """
    check_picture(picture)
    if picture.is_as_scripted:
        return script
    parts = "\n".join(part.rstrip() for part in _parts(picture))
    return "\n".join([script.rstrip("\r\n"), "", _HEAD.rstrip(), textwrap.indent(parts, "    "), _TAIL.lstrip("\n")])


def is_finished(script: str) -> bool:
    """Whether something stands behind the script that gives its output another picture."""
    return f"\n{_MARK}\n" in script


def _parts(picture: Picture) -> Iterator[str]:
    # Rate first: what is left out need not be scaled. The logo last: it is drawn at the size that is seen.
    rate = parse_framerate(picture.framerate)
    if rate:
        yield _RATE.format(numerator=rate.numerator, denominator=rate.denominator)
    width, height = parse_size(picture.resolution)
    if width:
        yield _SIZE.format(width=width, height=height)
    elif height:
        yield _HEIGHT.format(height=height)
    if picture.logo_path.strip():
        if not os.path.isabs(picture.logo_path):
            # Readers of pictures take addresses, too, and a preset may come from a stranger.
            raise InputError(f"the logo {picture.logo_path!r} must be named with its whole path")
        logo_width, logo_height = parse_logo_size(picture.logo_size)
        left, top = parse_offset(picture.logo_offset)
        yield _LOGO.format(path=picture.logo_path, width=logo_width, height=logo_height, left=left, top=top)
