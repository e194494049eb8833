# SPDX-License-Identifier: GPL-3.0-or-later
"""What people change of each encoder, where it stands in the encoder line, and how it moves to another encoder."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from ripgui.media.encoder_rules import parameter_keys
from ripgui.media.encoder_words import Place, codec_in, value_at, with_codec, with_value
from ripgui.media.quality import SCALES, Scale

_SPEEDS = ("ultrafast", "superfast", "veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow", "placebo")
_TEN = "yuv420p10le"
_PLANAR = ("yuv420p", _TEN, "yuv422p", "yuv422p10le", "yuv444p", "yuv444p10le")
_CHIP = ("nv12", "p010le")
_HEVC_PROFILES = ("main", "main10")
_H264_PROFILES = ("baseline", "main", "high", "high10", "high422", "high444")
# To others, -refs means nothing.
_COUNTS_REFERENCES = ("libx26", "h264_", "hevc_")
_DEEP = {"p010le": _TEN, "nv12": "yuv420p"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Knob:
    """One thing to change. name: what it is, the same for all encoders. places: where it may stand; where several
    do, the first that is there counts, and the last is where it is written anew. choices: its values; with none it is
    a number from low to high, in steps.
    """

    name: str
    places: tuple[Place, ...]
    choices: tuple[str, ...] = ()
    low: float = 0
    high: float = 0
    step: float = 1

    def value(self, line: str) -> str:
        """What the line says, "" where it leaves it to the encoder."""
        place = self._place(line)
        return (value_at(line, place) if place is not None else None) or ""

    def written(self, line: str, value: str) -> str:
        """The line with this value, "" leaves it to the encoder."""
        if not value:
            for place in self.places:
                line = with_value(line, place, None)
            return line
        return with_value(line, self._place(line) or self.places[-1], value)

    def takes(self, value: str) -> bool:
        """Whether it can be turned to this value."""
        if self.choices:
            return value in self.choices
        try:
            return self.low <= float(value) <= self.high
        except ValueError:
            return False

    def _place(self, line: str) -> Place | None:
        return next((place for place in self.places if value_at(line, place) is not None), None)


def _choice(name: str, option: str, *choices: str) -> Knob:
    return Knob(name=name, places=(Place(option),), choices=choices)


def _number(name: str, option: str, low: float, high: float, *, step: float = 1) -> Knob:
    return Knob(name=name, places=(Place(option),), low=low, high=high, step=step)


def _inside(knob: Knob, params: str, key: str) -> Knob:
    """It may also stand in the encoder's own list, which counts more."""
    return replace(knob, places=(Place(params, key), *knob.places))


def _key(name: str, params: str, key: str, *choices: str) -> Knob:
    return Knob(name=name, places=(Place(params, key),), choices=choices)


_PROFILE = "-profile:v"
_KEYFRAMES = _number("keyframes", "-g", 0, 1000)
_B_FRAMES = _number("b_frames", "-bf", 0, 16)
_X264, _X265, _SVT = "-x264-params", "-x265-params", "-svtav1-params"


def _nvenc(profiles: Iterable[str], tunes: Iterable[str]) -> tuple[Knob, ...]:
    return (
        _choice("preset", "-preset", *(f"p{number}" for number in range(1, 8))),
        _choice("tune", "-tune", *tunes),
        _choice("profile", _PROFILE, *profiles),
        _choice("form", "-pix_fmt", "yuv420p", "p010le", "yuv444p"),
        _KEYFRAMES,
        replace(_B_FRAMES, high=7),
        _choice("aq", "-spatial-aq", "0", "1"),
        _number("aq_strength", "-aq-strength", 1, 15),
    )


def _qsv(profiles: Iterable[str]) -> tuple[Knob, ...]:
    speeds = ("veryfast", "faster", "fast", "medium", "slow", "slower", "veryslow")
    return (
        _choice("preset", "-preset", *speeds),
        _choice("profile", _PROFILE, *profiles),
        _choice("form", "-pix_fmt", *_CHIP),
        _KEYFRAMES,
        replace(_B_FRAMES, high=8),
    )


def _amf(profiles: Iterable[str]) -> tuple[Knob, ...]:
    return (
        _choice("preset", "-quality", "speed", "balanced", "quality"),
        _choice("profile", _PROFILE, *profiles),
        _choice("form", "-pix_fmt", *_CHIP),
        _KEYFRAMES,
    )


def _vaapi(profiles: Iterable[str]) -> tuple[Knob, ...]:
    return (
        _choice("profile", _PROFILE, *profiles),
        _choice("form", "-pix_fmt", *_CHIP),
        _KEYFRAMES,
        replace(_B_FRAMES, high=8),
    )


KNOBS: Mapping[str, tuple[Knob, ...]] = {
    "libx264": (
        _choice("preset", "-preset", *_SPEEDS),
        _choice("tune", "-tune", "film", "animation", "grain", "stillimage", "fastdecode", "zerolatency"),
        _choice("profile", _PROFILE, *_H264_PROFILES),
        _choice("form", "-pix_fmt", *_PLANAR),
        _inside(_KEYFRAMES, _X264, "keyint"),
        _inside(_B_FRAMES, _X264, "bframes"),
        _inside(_choice("aq", "-aq-mode", "0", "1", "2", "3"), _X264, "aq-mode"),
        _inside(_number("aq_strength", "-aq-strength", 0, 3, step=0.1), _X264, "aq-strength"),
    ),
    "libx265": (
        _choice("preset", "-preset", *_SPEEDS),
        _choice("tune", "-tune", "grain", "animation", "psnr", "ssim", "fastdecode", "zerolatency"),
        _choice("profile", _PROFILE, *_HEVC_PROFILES, "main422-10", "main444-8", "main444-10"),
        _choice("form", "-pix_fmt", *_PLANAR),
        _inside(_KEYFRAMES, _X265, "keyint"),
        _inside(_B_FRAMES, _X265, "bframes"),
        _key("aq", _X265, "aq-mode", "0", "1", "2", "3", "4"),
        Knob(name="aq_strength", places=(Place(_X265, "aq-strength"),), high=3, step=0.1),
    ),
    "libsvtav1": (
        _number("speed", "-preset", 0, 13),
        _key("tune", _SVT, "tune", "0", "1", "2"),
        _choice("form", "-pix_fmt", "yuv420p", _TEN),
        _inside(_KEYFRAMES, _SVT, "keyint"),
        _key("aq", _SVT, "aq-mode", "0", "1", "2"),
        Knob(name="grain", places=(Place(_SVT, "film-grain"),), high=50),
    ),
    "libaom-av1": (
        _number("speed", "-cpu-used", 0, 8),
        _choice("tune", "-tune", "psnr", "ssim"),
        _choice("form", "-pix_fmt", *_PLANAR),
        _KEYFRAMES,
        _choice("aq", "-aq-mode", "0", "1", "2", "3"),
        _number("grain", "-denoise-noise-level", 0, 50),
    ),
    "libvpx-vp9": (
        _number("speed", "-cpu-used", 0, 8),
        _choice("tune", "-tune-content", "default", "film", "screen"),
        _choice("form", "-pix_fmt", *_PLANAR),
        _KEYFRAMES,
        _choice("aq", "-aq-mode", "0", "1", "2", "3", "4"),
    ),
    "ffv1": (
        _choice("form", "-pix_fmt", *_PLANAR),
        _KEYFRAMES,
        _choice("slices", "-slices", "4", "6", "9", "12", "16", "24", "30"),
        _choice("checksums", "-slicecrc", "0", "1"),
    ),
    "prores_ks": (
        _choice("profile", _PROFILE, "proxy", "lt", "standard", "hq", "4444", "4444xq"),
        _choice("form", "-pix_fmt", "yuv422p10le", "yuv444p10le", "yuva444p10le"),
    ),
    "h264_nvenc": _nvenc(("baseline", "main", "high", "high10", "high444p"), ("hq", "ll", "ull", "lossless")),
    "hevc_nvenc": _nvenc((*_HEVC_PROFILES, "rext"), ("hq", "uhq", "ll", "ull", "lossless")),
    "av1_nvenc": tuple(knob for knob in _nvenc((), ("hq", "uhq", "ll", "ull", "lossless")) if knob.name != "profile"),
    "h264_qsv": _qsv(("baseline", "main", "high")),
    "hevc_qsv": _qsv(_HEVC_PROFILES),
    "av1_qsv": _qsv(("main",)),
    "h264_amf": _amf(("main", "high", "constrained_baseline", "constrained_high")),
    "hevc_amf": _amf(_HEVC_PROFILES),
    "av1_amf": _amf(("main",)),
    "h264_vaapi": _vaapi(("constrained_baseline", "main", "high")),
    "hevc_vaapi": _vaapi(_HEVC_PROFILES),
    "av1_vaapi": _vaapi(("main",)),
    "h264_videotoolbox": (_choice("profile", _PROFILE, "baseline", "main", "high"), _KEYFRAMES, _B_FRAMES),
    "hevc_videotoolbox": (
        _choice("profile", _PROFILE, *_HEVC_PROFILES),
        _choice("form", "-pix_fmt", *_CHIP),
        _KEYFRAMES,
    ),
}
"""The encoders that can be chosen, each with what can be changed of it, in the order in which it is shown."""


def knobs_of(line: str) -> tuple[Knob, ...]:
    """What can be changed of the encoder that the line names; nothing of one that is not known."""
    return KNOBS.get(codec_in(line), ())


def with_encoder(line: str, codec: str) -> str:
    """The line for another encoder: what both have is kept or said in the other's words, what only the old has goes."""
    old = codec_in(line)
    if old == codec:
        return line
    kept = {knob.name: knob.value(line) for knob in KNOBS.get(old, ())}
    number, rate = number_in(line), bitrate_in(line)
    for knob in KNOBS.get(old, ()):
        line = knob.written(line, "")
    line = _without_rate(line, old)
    for params in {place.option for knob in KNOBS.get(old, ()) for place in knob.places if place.key}:
        line = with_value(line, Place(params), None)
    line = with_codec(line, codec)
    if not codec.startswith(_COUNTS_REFERENCES):
        line = with_value(line, Place("refs"), None)
    for knob in KNOBS.get(codec, ()):
        value = _other_form(kept.get(knob.name, ""), knob)
        if value and knob.takes(value):
            line = knob.written(line, value)
    if rate:
        return with_bitrate(line, rate)
    if number is not None and codec in SCALES and old in SCALES:
        scale = SCALES[codec]
        return with_number(line, scale.steps[SCALES[old].nearest(number) - 1])
    return line


def _other_form(value: str, knob: Knob) -> str:
    """Chips call formats otherwise than programs do."""
    if knob.name != "form" or knob.takes(value):
        return value
    return next((other for other in knob.choices if _DEEP.get(other, other) == _DEEP.get(value, value)), "")


def with_number(line: str, number: float | None) -> str:
    """The line with a constant quality, on its encoder's own scale; the words for other ways go.

    number: None leaves it to the encoder.
    """
    codec = codec_in(line)
    scale = SCALES.get(codec)
    if number is None or scale is None:
        return _without_rate(line, codec)
    line = _without_rate(line, codec, keep=(*scale.options, *(name for name, _ in scale.fixed)))
    for name, value in scale.fixed:
        if (value_at(line, Place(name)) or "").lower() != value.lower():
            line = with_value(line, Place(name), value)
    for option in scale.options:
        line = with_value(line, Place(option), f"{number:g}")
    return line


def with_bitrate(line: str, kbit: int) -> str:
    """The line with a mean rate in kbit/s; the words for a constant quality go."""
    codec = codec_in(line)
    line = _without_rate(line, codec, keep=("-b:v", *(name for name, _ in _rated(codec))))
    for name, value in _rated(codec):
        line = with_value(line, Place(name), value)
    return with_value(line, Place("-b:v"), f"{kbit}k")


def bitrate_in(line: str) -> int:
    """The mean rate in kbit/s that the line asks for, 0 where it asks for none."""
    text = value_at(line, Place("-b:v")) or ""
    for params in (_X264, _X265):
        inside = value_at(line, Place(params, "bitrate"))
        if inside:
            text = f"{inside}k"
    number = text.rstrip("kKmM")
    try:
        bits = float(number) * {"k": 1e3, "m": 1e6}.get(text[len(number) :].lower()[:1], 1)
        return round(bits / 1000)
    except (ValueError, OverflowError):
        return 0


def _rated(codec: str) -> tuple[tuple[str, str], ...]:
    """What must stand beside a bitrate."""
    maker = codec.rpartition("_")[2]
    return {"nvenc": (("-rc", "vbr"),), "amf": (("-rc", "vbr_peak"),), "vaapi": (("-rc_mode", "VBR"),)}.get(maker, ())


def number_in(line: str) -> float | None:
    """The constant quality that the line asks for, on its encoder's own scale; None for none."""
    scale = SCALES.get(codec_in(line))
    if scale is None or bitrate_in(line):
        return None
    text = _inside_crf(line, scale) or value_at(line, Place(scale.options[0])) or ""
    try:
        return float(text)
    except ValueError:
        return None


def _inside_crf(line: str, scale: Scale) -> str | None:
    if scale.options != ("-crf",):
        return None
    lists = (value_at(line, Place(params)) or "" for params in (_X264, _X265, _SVT))
    return parameter_keys(":".join(lists)).get("crf")


def _without_rate(line: str, codec: str, *, keep: Iterable[str] = ()) -> str:
    """The line without what it says of quality and rate."""
    scale = SCALES.get(codec)
    names = {"-qp", "-crf", "-b:v", *(scale.options if scale else ()), *(name for name, _ in _rated(codec))}
    names |= {name for name, _ in scale.fixed} if scale else set()
    kept = set(keep)
    for name in sorted(names - kept):
        line = with_value(line, Place(name), None)
    for params in (_X264, _X265, _SVT):
        for key in ("crf", "bitrate", "qp", "rc", "tbr"):
            line = with_value(line, Place(params, key), None)
    return line
