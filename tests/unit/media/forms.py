# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms of clips that encoders are tried with."""

from fractions import Fraction

from ripgui.core.clip import ClipInfo, Colour, ContentLight, MasteringDisplay, PixelFormat

FILM = Fraction(24000, 1001)
YUV420P8 = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
YUV420P10 = PixelFormat(family="yuv", bits=10, subsampling=(1, 1))
FORMS = {
    "yuv420p": YUV420P8,
    "yuv420p10le": YUV420P10,
    "yuv422p10le": PixelFormat(family="yuv", bits=10, subsampling=(1, 0)),
    "yuv444p": PixelFormat(family="yuv", bits=8),
    "yuv444p16le": PixelFormat(family="yuv", bits=16),
    "gray": PixelFormat(family="gray", bits=8),
    "gray16le": PixelFormat(family="gray", bits=16),
    "gbrp": PixelFormat(family="rgb", bits=8),
    "gbrp16le": PixelFormat(family="rgb", bits=16),
}
HDR10 = Colour(
    matrix=9,
    primaries=9,
    transfer=16,
    full_range=False,
    chroma_location=2,
    mastering_display=MasteringDisplay(
        red=(0.68, 0.32),
        green=(0.265, 0.69),
        blue=(0.15, 0.06),
        white=(0.3127, 0.329),
        min_luminance=0.005,
        max_luminance=1000,
    ),
    content_light=ContentLight(maximum=1000, average=400),
)


def clip_of(
    form: PixelFormat = YUV420P8,
    colour: Colour | None = None,
    *,
    size: tuple[int, int] = (96, 64),
    fps: Fraction = FILM,
    sample_aspect: Fraction = Fraction(1),
) -> ClipInfo:
    return ClipInfo(
        width=size[0],
        height=size[1],
        frames=1000,
        fps=fps,
        pixel_format=form,
        sample_aspect=sample_aspect,
        colour=colour or Colour(),
    )
