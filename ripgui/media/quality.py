# SPDX-License-Identifier: GPL-3.0-or-later
"""Quality from 1 to 10, 10 the best, in the words of each encoder's own scale, and read back from them.

The numbers are explained, and what they do is measured, in docs/quality.md.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ripgui.core.error import EncoderError
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_rules import parameter_keys

WORST, BEST, USUAL = 1, 10, 5
"""Ends of the scale, and what is meant where nobody says anything."""

LINES: Mapping[str, str] = {
    "h264": "-c:v libx264 -preset medium",
    "h265": "-c:v libx265 -preset medium",
    "av1": "-c:v libsvtav1 -preset 6",
    "vp9": "-c:v libvpx-vp9 -cpu-used 3 -row-mt 1",
}
"""What an encoder line begins with, by the name that templates give a codec."""

_PARAMETER_LISTS = ("x264-params", "x264opts", "x265-params", "svtav1-params")


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """An encoder's own scale. options: those that hold the number, as they are written. fixed: what must stand beside.

    steps: the number for qualities 1 to 10. low, high: the ends of the scale.
    """

    options: tuple[str, ...]
    steps: tuple[int, ...]
    low: int
    high: int
    fixed: tuple[tuple[str, str], ...] = ()

    def nearest(self, number: float) -> int:
        """The quality whose number is nearest; of two that are as near, the better one."""
        return min(range(BEST, WORST - 1, -1), key=lambda quality: abs(self.steps[quality - WORST] - number))


_X264 = (37, 34, 31, 28, 25, 23, 21, 18, 16, 13)
_X265 = (39, 36, 33, 30, 27, 25, 22, 19, 17, 14)
_AV1 = (60, 54, 48, 43, 38, 33, 28, 23, 18, 12)
_VP9 = (58, 53, 48, 43, 38, 33, 28, 23, 18, 12)
_H264_CHIP = (39, 36, 33, 30, 27, 25, 23, 20, 18, 15)
_HEVC_CHIP = (40, 37, 34, 31, 28, 26, 24, 21, 18, 15)
_AV1_NVENC = (55, 50, 46, 42, 38, 34, 30, 26, 21, 16)
_AV1_QP = (220, 200, 180, 160, 140, 120, 100, 80, 60, 40)
_NO_RATE = (("-b:v", "0"),)

_NVENC = (("-rc", "vbr"), *_NO_RATE)
_AMF = (("-rc", "cqp"),)
_VAAPI = (("-rc_mode", "CQP"),)
_APPLE = (22, 30, 38, 45, 52, 58, 64, 71, 78, 86)

SCALES: Mapping[str, Scale] = {
    "libx264": Scale(options=("-crf",), steps=_X264, low=0, high=51),
    "libx265": Scale(options=("-crf",), steps=_X265, low=0, high=51),
    "libsvtav1": Scale(options=("-crf",), steps=_AV1, low=1, high=63),
    "libaom-av1": Scale(options=("-crf",), steps=_AV1, low=0, high=63, fixed=_NO_RATE),
    "libvpx-vp9": Scale(options=("-crf",), steps=_VP9, low=0, high=63, fixed=_NO_RATE),
    "h264_nvenc": Scale(options=("-cq",), steps=_H264_CHIP, low=1, high=51, fixed=_NVENC),
    "hevc_nvenc": Scale(options=("-cq",), steps=_HEVC_CHIP, low=1, high=51, fixed=_NVENC),
    "av1_nvenc": Scale(options=("-cq",), steps=_AV1_NVENC, low=1, high=63, fixed=_NVENC),
    "h264_qsv": Scale(options=("-global_quality",), steps=_H264_CHIP, low=1, high=51),
    "hevc_qsv": Scale(options=("-global_quality",), steps=_HEVC_CHIP, low=1, high=51),
    "av1_qsv": Scale(options=("-global_quality",), steps=_HEVC_CHIP, low=1, high=51),
    "h264_amf": Scale(options=("-qp_i", "-qp_p", "-qp_b"), steps=_H264_CHIP, low=0, high=51, fixed=_AMF),
    "hevc_amf": Scale(options=("-qp_i", "-qp_p"), steps=_HEVC_CHIP, low=0, high=51, fixed=_AMF),
    "av1_amf": Scale(options=("-qp_i", "-qp_p"), steps=_AV1_QP, low=0, high=255, fixed=_AMF),
    "h264_vaapi": Scale(options=("-global_quality",), steps=_H264_CHIP, low=1, high=51, fixed=_VAAPI),
    "hevc_vaapi": Scale(options=("-global_quality",), steps=_HEVC_CHIP, low=1, high=51, fixed=_VAAPI),
    "av1_vaapi": Scale(options=("-global_quality",), steps=_AV1_QP, low=1, high=255, fixed=_VAAPI),
    "h264_videotoolbox": Scale(options=("-q:v",), steps=_APPLE, low=1, high=100),
    "hevc_videotoolbox": Scale(options=("-q:v",), steps=_APPLE, low=1, high=100),
}
"""Encoders with a scale of quality. FFV1 has none, being lossless; ProRes has profiles instead."""


def check_quality(quality: int) -> None:
    """Raises EncoderError unless `quality` is on the scale."""
    if not WORST <= quality <= BEST:
        raise EncoderError(f"quality is {WORST} to {BEST}, not {quality}")


def quality_options(codec: str, quality: int) -> tuple[tuple[str, str], ...]:
    """The options, as they are written, that give encoder `codec` this quality. Raises EncoderError."""
    check_quality(quality)
    scale = SCALES.get(codec)
    if scale is None:
        raise EncoderError(f"{codec} has no scale of quality")
    number = str(scale.steps[quality - WORST])
    return (*scale.fixed, *((option, number) for option in scale.options))


def encoder_line(vcodec: str, quality: int) -> str:
    """Encoder arguments for a codec as templates name it (h264, h265, av1, vp9). Raises EncoderError."""
    begin = LINES.get(vcodec)
    if begin is None:
        raise EncoderError(f"the video codec is {', '.join(LINES)}, not {vcodec!r}")
    return " ".join((begin, *written(quality_options(begin.split()[1], quality))))


def written(options: Sequence[tuple[str, str]]) -> list[str]:
    """Options as words of a line."""
    return [word for option in options for word in option]


def number_of(encoder: EncoderArgs) -> float | None:
    """The number on the encoder's own scale that its arguments hold; None where they ask for a bitrate or nothing."""
    scale = SCALES.get(encoder.codec)
    if scale is None:
        return None
    options = dict(encoder.options)
    fixed = {_bare(name): value for name, value in scale.fixed}
    if any(options.get(name, value).lower() != value.lower() for name, value in fixed.items()):
        return None
    inside = parameter_keys(":".join(options.get(name, "") for name in _PARAMETER_LISTS))
    name = _bare(scale.options[0])
    # What stands in a list of parameters reaches the encoder last.
    told = inside.get(name) if name == "crf" else None
    is_rated = name == "crf" and {"bitrate", "qp", "tbr"} & inside.keys()
    if is_rated or (name != "crf" and "b" not in fixed and "b" in options):
        return None
    try:
        return float(told or options[name])
    except (KeyError, ValueError):
        return None


def quality_of(encoder: EncoderArgs) -> int | None:
    """The quality nearest to what the arguments ask for; None where they do not ask for a constant quality."""
    number = number_of(encoder)
    return None if number is None else SCALES[encoder.codec].nearest(number)


def _bare(option: str) -> str:
    return option.removeprefix("-").partition(":")[0]
