# SPDX-License-Identifier: GPL-3.0-or-later
"""How a clip's pixel format and colours are called by ffmpeg and its encoders."""

from typing import TYPE_CHECKING

from ripgui.core.error import InputError

if TYPE_CHECKING:
    from ripgui.core.clip import Colour, ContentLight, MasteringDisplay, PixelFormat

# H.273 code points under the names of ffmpeg's setparams filter.
_MATRICES = {
    0: "gbr",
    1: "bt709",
    4: "fcc",
    5: "bt470bg",
    6: "smpte170m",
    7: "smpte240m",
    8: "ycgco",
    9: "bt2020nc",
    10: "bt2020c",
    11: "smpte2085",
    12: "chroma-derived-nc",
    13: "chroma-derived-c",
    14: "ictcp",
}
_PRIMARIES = {
    1: "bt709",
    4: "bt470m",
    5: "bt470bg",
    6: "smpte170m",
    7: "smpte240m",
    8: "film",
    9: "bt2020",
    10: "smpte428",
    11: "smpte431",
    12: "smpte432",
    22: "ebu3213",
}
_TRANSFERS = {
    1: "bt709",
    4: "bt470m",
    5: "bt470bg",
    6: "smpte170m",
    7: "smpte240m",
    8: "linear",
    9: "log100",
    10: "log316",
    11: "iec61966-2-4",
    12: "bt1361e",
    13: "iec61966-2-1",
    14: "bt2020-10",
    15: "bt2020-12",
    16: "smpte2084",
    17: "smpte428",
    18: "arib-std-b67",
}
_CHROMA_LOCATIONS = {0: "left", 1: "center", 2: "topleft", 3: "top", 4: "bottomleft", 5: "bottom"}
_RANGES = {False: "limited", True: "full"}
# Other names that ffmpeg's options -colorspace, -color_primaries, -color_trc, -color_range, and the parameters of
# x264 and x265 know for the same things.
_ALIASES = {
    "colorspace": {"rgb": "gbr", "ycocg": "ycgco", "bt2020_ncl": "bt2020nc", "bt2020_cl": "bt2020c"},
    "color_primaries": {"smpte428_1": "smpte428", "jedec-p22": "ebu3213"},
    "color_trc": {
        "gamma22": "bt470m",
        "gamma28": "bt470bg",
        "log": "log100",
        "log_sqrt": "log316",
        "iec61966_2_4": "iec61966-2-4",
        "iec61966_2_1": "iec61966-2-1",
        "bt1361": "bt1361e",
        "bt2020_10bit": "bt2020-10",
        "bt2020_12bit": "bt2020-12",
        "bt2020_10": "bt2020-10",
        "bt2020_12": "bt2020-12",
        "smpte428_1": "smpte428",
    },
    "range": {"tv": "limited", "mpeg": "limited", "pc": "full", "jpeg": "full"},
    "chroma_location": {},
}
_NAMES: dict[str, dict[int, str]] = {
    "colorspace": _MATRICES,
    "color_primaries": _PRIMARIES,
    "color_trc": _TRANSFERS,
    "range": {code + 1: name for code, name in _RANGES.items()},
    "chroma_location": {code + 1: name for code, name in _CHROMA_LOCATIONS.items()},
}
_UNSPECIFIED = ("unknown", "unspecified", "undef", "2")

_INTEGER_DEPTHS = (8, 9, 10, 12, 14, 16)
_YUV_LAYOUTS: dict[tuple[int, int], tuple[str, tuple[int, ...]]] = {
    (0, 0): ("yuv444p", _INTEGER_DEPTHS),
    (1, 0): ("yuv422p", _INTEGER_DEPTHS),
    (1, 1): ("yuv420p", _INTEGER_DEPTHS),
    (0, 1): ("yuv440p", (8, 10, 12)),
    (2, 0): ("yuv411p", (8,)),
    (2, 2): ("yuv410p", (8,)),
}


def pix_fmt(form: "PixelFormat") -> str:
    """ffmpeg's name of `form`, samples in little-endian order. Raises InputError where ffmpeg has none."""
    if form.is_float:
        return _float_pix_fmt(form)
    if form.family == "yuv":
        name, depths = _YUV_LAYOUTS.get(form.subsampling, ("", ()))
    else:
        name, depths = ("gray" if form.family == "gray" else "gbrp"), _INTEGER_DEPTHS
    if form.bits not in depths:
        raise InputError(f"encoders cannot take {_described(form)}; convert it in the script to 8, 10, 12 or 16 bits")
    return name if form.bits == 8 else f"{name}{form.bits}le"


def colour_tags(colour: "Colour", form: "PixelFormat") -> dict[str, str]:
    """What is known of `colour`, as arguments of ffmpeg's setparams filter."""
    tags = {
        "colorspace": _MATRICES.get(colour.matrix),
        "color_primaries": _PRIMARIES.get(colour.primaries),
        "color_trc": _TRANSFERS.get(colour.transfer),
        "range": None if colour.full_range is None else _RANGES[colour.full_range],
    }
    if form.family == "yuv" and form.subsampling != (0, 0) and colour.chroma_location is not None:
        tags["chroma_location"] = _CHROMA_LOCATIONS.get(colour.chroma_location)
    return {key: value for key, value in tags.items() if value is not None}


def named_tag(key: str, value: str) -> str | None:
    """The name that setparams knows for a user's `value` of its argument `key`, None where there is no such thing.

    Takes the number of a code point as ffmpeg counts it, or any of the usual names.
    """
    lowered = value.lower()
    if lowered in _UNSPECIFIED and (key not in ("range", "chroma_location") or lowered != "2"):
        return "unknown"
    if lowered.isascii() and lowered.isdigit():
        return _NAMES[key].get(int(lowered))
    name = _ALIASES[key].get(lowered, lowered)
    return name if name in _NAMES[key].values() else None


def tag_name(key: str, code: int) -> str | None:
    """The name that setparams has for a code point of H.273 in its argument `key`, None where it knows none."""
    return _NAMES[key].get(code)


def mastering_display_integers(display: "MasteringDisplay") -> str:
    """The form of x264, x265 and ffmpeg: chromaticities in units of 0.00002, luminances in units of 0.0001 cd/m²."""

    def point(at: tuple[float, float]) -> str:
        return f"({round(at[0] * 50_000)},{round(at[1] * 50_000)})"

    points = f"G{point(display.green)}B{point(display.blue)}R{point(display.red)}WP{point(display.white)}"
    return f"{points}L({round(display.max_luminance * 10_000)},{round(display.min_luminance * 10_000)})"


def mastering_display_decimals(display: "MasteringDisplay") -> str:
    """The form of SVT-AV1: plain decimals. It misreads the integers of the others without a word."""

    def point(at: tuple[float, float]) -> str:
        return f"({_decimal(at[0])},{_decimal(at[1])})"

    points = f"G{point(display.green)}B{point(display.blue)}R{point(display.red)}WP{point(display.white)}"
    return f"{points}L({_decimal(display.max_luminance)},{_decimal(display.min_luminance)})"


def content_light_text(light: "ContentLight") -> str:
    """Maximum and frame-average light level, as all of them write it."""
    return f"{light.maximum},{light.average}"


def _float_pix_fmt(form: "PixelFormat") -> str:
    if form.bits == 32 and form.family != "yuv":
        return "grayf32le" if form.family == "gray" else "gbrpf32le"
    raise InputError(f"encoders cannot take {_described(form)}; convert it in the script to 16-bit integers")


def _described(form: "PixelFormat") -> str:
    """As makers of formats name them, which is the same in every language."""
    sampling = (form.sampling or "{}:{}".format(*form.subsampling)) if form.family == "yuv" else ""
    kind = "float" if form.is_float else "int"
    return " ".join(filter(None, (form.family.upper(), sampling, f"{form.bits}-bit", kind)))


def _decimal(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")
