# SPDX-License-Identifier: GPL-3.0-or-later
"""Bitrates instead of qualities, and two passes, in the words of each encoder."""

import re
from dataclasses import replace

from ripgui.core.budget import Budget
from ripgui.core.error import EncoderError
from ripgui.media.encoder import EncoderArgs
from ripgui.media.encoder_rules import parameter_keys
from ripgui.media.quality import SCALES

TWO_PASS = frozenset({"libx264", "libx264rgb", "libx265", "libsvtav1", "libvpx-vp9", "libaom-av1"})
"""Encoders that can look at a chunk before they encode it."""

_LISTS = ("x264-params", "x264opts", "x265-params", "svtav1-params")
_RATE_KEYS = frozenset({"crf", "qp", "bitrate", "rc", "tbr", "lossless"})
_RATE_OPTIONS = frozenset({"crf", "qp", "cq", "global_quality", "q", "qp_i", "qp_p", "qp_b", "b", "lossless"})
# What must stand beside a bitrate, by maker.
_MODES = {"nvenc": ("rc", "vbr"), "amf": ("rc", "vbr_peak"), "vaapi": ("rc_mode", "VBR")}


def check_budget_fits(budget: Budget, encoder: EncoderArgs) -> None:
    """Raises EncoderError where the encoder cannot keep to what is asked of it."""
    if not budget.is_set:
        return
    codec = encoder.codec
    if codec not in SCALES and codec not in TWO_PASS:
        raise EncoderError(f"{codec} takes no bitrate, so that the size of the file cannot be chosen")
    options = dict(encoder.options)
    inside = parameter_keys(":".join(options.get(name, "") for name in _LISTS)).keys() & _RATE_KEYS
    if inside:
        raise EncoderError(f"{min(inside)} in the encoder's own list contradicts a bitrate; leave it out")
    if budget.size_mib:
        return
    if codec not in TWO_PASS:
        raise EncoderError(f"{codec} cannot encode in two passes; {', '.join(sorted(TWO_PASS))} can")
    if not asked_rate(encoder):
        raise EncoderError("two passes need a bitrate (-b:v 3M) or the size of the file")


def asked_rate(encoder: EncoderArgs) -> int:
    """Bits a second that the options ask for, 0 for none."""
    text = dict(encoder.options).get("b", "")
    match = re.fullmatch(r"(\d+(?:\.\d+)?)([kKmM]?)", text)
    return round(float(match[1]) * {"": 1, "k": 1000, "m": 1_000_000}[match[2].lower()]) if match else 0


def with_rate(encoder: EncoderArgs, bits_per_s: int) -> EncoderArgs:
    """The arguments with this mean rate in place of what they say of quality and rate."""
    kept = [(name, value) for name, value in encoder.options if name not in _RATE_OPTIONS]
    mode = _MODES.get(encoder.codec.rpartition("_")[2])
    if mode is not None:
        kept = [*((name, value) for name, value in kept if name != mode[0]), mode]
    return replace(encoder, options=(*kept, ("b", str(bits_per_s))))


def with_pass(encoder: EncoderArgs, number: int, log: str) -> EncoderArgs:
    """The arguments of pass 1 or 2. log: what the names of the files between both begin with."""
    options = dict(encoder.options)
    if encoder.codec in ("libx264", "libx264rgb"):
        # Else x264 makes its headers to measure for each chunk, and chunks could not be joined.
        options["x264-params"] = ":".join(filter(None, (options.get("x264-params"), "stitchable=1")))
    # In real time there is nobody who could look twice.
    for name in ("deadline", "quality", "usage"):
        if options.get(name) == "realtime":
            options[name] = "good"
    if encoder.codec != "libx265":
        return replace(encoder, options=(*options.items(), ("pass", str(number)), ("passlogfile", log)))
    # ffmpeg does not tell x265 of passes; the name is read as a word of its list.
    stats = re.sub(r"([\\':=])", r"\\\1", log.replace("\\", "/"))
    # Without info=0 it writes its bitrate into its headers, and those of chunks that are joined have to be the same.
    listed = ["info=0", options.pop("x265-params", ""), f"pass={number}", f"stats={stats}"]
    return replace(encoder, options=(*options.items(), ("x265-params", ":".join(part for part in listed if part))))
