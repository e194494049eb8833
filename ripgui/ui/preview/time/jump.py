# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to go, as people type it: a frame, a time, or so much further or back."""

import re
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.core.ranges import parse_time
from ripgui.ui.preview.time.times import Times

_FRAME = re.compile(r"\d+|\d{1,3}(?:[\s,.'’]\d{3})+")
_GROUPS = re.compile(r"[\s,.'’]")


def target_frame(text: str, *, now: int, frames: int, times: Times) -> int:
    """The frame that is meant, moved into the clip where it lies outside. Raises InputError.

    1234 and 1 234 are frames; 12:34.5, 0:12:34.500, 90.5 and 90s are times; behind + or - they count from `now`.
    """
    stripped = text.strip().replace("−", "-")
    sign = {"+": 1, "-": -1}.get(stripped[:1], 0)
    amount = _amount(stripped[1:].strip() if sign else stripped)
    if isinstance(amount, int):
        frame = now + sign * amount if sign else amount
    else:
        frame = times.moved(now, sign * amount) if sign else times.frame_at(amount)
    return min(max(0, frame), max(0, frames - 1))


def _amount(text: str) -> int | Fraction:
    """Frames, or seconds."""
    if not text.isascii() and not _FRAME.fullmatch(text):
        raise InputError(f"{text!r} is neither a frame nor a time")
    if text.isdigit() or (_FRAME.fullmatch(text) and not _is_decimal(text)):
        return int(_GROUPS.sub("", text))
    return parse_time(text.removesuffix("s").removesuffix(" "))


def _is_decimal(text: str) -> bool:
    """Whether a lone point makes it seconds: 12.345 is a time, 1.234.567 is a frame."""
    return text.count(".") == 1 and not re.search(r"[\s,'’]", text)
