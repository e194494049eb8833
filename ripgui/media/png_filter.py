# SPDX-License-Identifier: GPL-3.0-or-later
"""How the frames of a clip become what PNG can hold. Knows no media library: the window asks for arguments, too."""

from ripgui.core.clip import UNSPECIFIED, ClipInfo

_TALLEST_SD = 576


def picture_filters(clip: ClipInfo) -> list[str]:
    """ffmpeg's filters that make what PNG can hold of the clip: full-range RGB or grey, 16 bits where it has over 8."""
    deep = clip.pixel_format.bits > 8
    if clip.pixel_format.family == "gray":
        return _grey_filters(clip, deep=deep)
    scale = "scale=out_range=full:flags=bicubic+accurate_rnd+full_chroma_int+full_chroma_inp"
    if guess := guessed_matrix(clip):
        scale += f":in_color_matrix={guess}"
    return [scale, f"format={'rgb48be' if deep else 'rgb24'}"]


def _grey_filters(clip: ClipInfo, *, deep: bool) -> list[str]:
    """ffmpeg's scaler takes all grey for full-range."""
    filters = ["format=gray16le" if deep else "format=gray"]
    if clip.colour.full_range is False:
        most, step = (65535, 256) if deep else (255, 1)
        filters.append(f"lut=c0='clip((val-{16 * step})*{most}/{219 * step}+0.5,0,{most})'")
    return [*filters, "format=gray16be"] if deep else filters


def guessed_matrix(clip: ClipInfo) -> str:
    """The matrix that YUV is taken to have which names none, by its height; "" where nothing is to be guessed."""
    if clip.pixel_format.family != "yuv" or clip.colour.matrix != UNSPECIFIED:
        return ""
    return "bt709" if clip.height > _TALLEST_SD else "bt601"
