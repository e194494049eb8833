# SPDX-License-Identifier: GPL-3.0-or-later
"""Frame ranges, half-open everywhere: `start` is in, `stop` is out."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.core.output import FALLBACK_FPS

_MOST_DIGITS = 18
_TIME = re.compile(r"(?:(?:(\d{1,18}):)?(\d{1,2}):)?(\d{1,18})(?:\.(\d{1,9}))?")


@dataclass(frozen=True, slots=True, order=True)
class FrameRange:
    """Frames `start` to `stop` of a clip, `stop` not included; never empty."""

    start: int
    stop: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.stop:
            raise ValueError(f"not a frame range: {self.start}:{self.stop}")

    def __len__(self) -> int:
        return self.stop - self.start

    def __str__(self) -> str:
        return f"{self.start}:{self.stop}"


def parse_time(text: str) -> Fraction:
    """Seconds in `hh:mm:ss.ms`, `mm:ss` or `ss.ms`. Raises InputError."""
    match = _TIME.fullmatch(text.strip())
    if match is None:
        raise InputError(f"{text!r} is not a time (hh:mm:ss.ms)")
    hours, minutes, seconds, decimals = match.groups()
    if (minutes is not None and int(seconds) >= 60) or (hours is not None and int(minutes) >= 60):
        raise InputError(f"{text!r} is not a time (hh:mm:ss.ms)")
    whole = int(hours or 0) * 3600 + int(minutes or 0) * 60 + int(seconds)
    return whole + Fraction(int(decimals or 0), 10 ** len(decimals or ""))


def range_of_ms(start_ms: int, duration_ms: int) -> str:
    """The text of a range that begins there and lasts so long; 0 ms is to the end, and both 0 the whole clip."""
    if not start_ms and not duration_ms:
        return ""
    return f"{_clock(start_ms)}-{_clock(start_ms + duration_ms)}" if duration_ms else f"{_clock(start_ms)}:"


def ms_of_range(text: str) -> tuple[int, int] | None:
    """`(start, duration)` in milliseconds as `range_of_ms` has them; None where a range is said in frames."""
    if not text.strip():
        return 0, 0
    try:
        start, stop = (part.strip() for part in _split_range(text))
        if not all(":" in part or "." in part for part in (start, stop) if part):
            return None
        start_ms = round(parse_time(start) * 1000) if start else 0
        return start_ms, round(parse_time(stop) * 1000) - start_ms if stop else 0
    except InputError:
        return None


def _clock(milliseconds: int) -> str:
    seconds, rest = divmod(milliseconds, 1000)
    return f"{seconds // 3600}:{seconds // 60 % 60:02}:{seconds % 60:02}.{rest:03}"


def parse_range(text: str, frames: int, fps: Fraction, times: Sequence[Fraction] = ()) -> FrameRange:
    """The range that `START:STOP` or `START-STOP` names in a clip of `frames` frames at `fps`.

    Either end may be missing in the first form. An end is a frame number, or a time where it holds a colon or a
    decimal point. times: when each frame is shown, in seconds from the first, where that does not follow from `fps`.
    Raises InputError.
    """
    start_text, stop_text = _split_range(text)
    start = _frame(start_text, fps, times) if start_text else 0
    stop = _frame(stop_text, fps, times) if stop_text else frames
    if stop > frames and "." not in stop_text and ":" not in stop_text:
        raise InputError(f"range {text!r} ends after the last frame: the clip has {frames} frames")
    stop = min(stop, frames)
    if start >= frames:
        raise InputError(f"range {text!r} starts after the last frame: the clip has {frames} frames")
    if start >= stop:
        raise InputError(f"range {text!r} ends before it starts, or holds no frame")
    return FrameRange(start, stop)


def check_range(text: str) -> None:
    """Raises InputError unless `text` has the form of a range; whether it fits a clip is not yet known."""
    start, stop = _split_range(text)
    for end in (start, stop):
        if end:
            _frame(end, FALLBACK_FPS)
    # A frame and a time can only be compared once the clip's rate is known.
    if start and stop and start.isdigit() == stop.isdigit():
        first, last = (int(end) if end.isdigit() else parse_time(end) for end in (start, stop))
        if first >= last:
            raise InputError(f"range {text!r} ends before it starts, or holds no frame")


def check_within(text: str, frames: int) -> None:
    """Raises InputError for a range of frame numbers that a clip of so many frames does not have; times may vary."""
    if all(end.isdigit() or not end for end in _split_range(text)):
        parse_range(text, frames, FALLBACK_FPS)


def covers(ranges: Iterable[FrameRange], whole: FrameRange) -> bool:
    """Whether `ranges`, in this order, hold every frame of `whole` exactly once."""
    position = whole.start
    for item in ranges:
        if item.start != position:
            return False
        position = item.stop
    return position == whole.stop


def _split_range(text: str) -> tuple[str, str]:
    stripped = text.strip()
    if stripped.count("-") == 1 and stripped[0] != "-" and stripped[-1] != "-":
        start, _, stop = stripped.partition("-")
    elif stripped.count(":") == 1:
        start, _, stop = stripped.partition(":")
    else:
        start, stop = _split_times(stripped)
    if not (start.strip() or stop.strip()):
        raise InputError(f"{text!r} is not a range (START:STOP)")
    return start.strip(), stop.strip()


def _split_times(text: str) -> tuple[str, str]:
    """Splits two full times `hh:mm:ss:hh:mm:ss`, or one with a missing partner, at the colon between them."""
    parts = text.split(":")
    if len(parts) == 6:
        return ":".join(parts[:3]), ":".join(parts[3:])
    if len(parts) == 4 and not parts[0]:
        return "", ":".join(parts[1:])
    if len(parts) == 4 and not parts[3]:
        return ":".join(parts[:3]), ""
    raise InputError(f"{text!r} is not a range (START:STOP in frames, or two times hh:mm:ss.ms)")


def _frame(text: str, fps: Fraction, times: Sequence[Fraction] = ()) -> int:
    if text.isascii() and text.isdigit():
        if len(text) > _MOST_DIGITS:
            raise InputError(f"{text[:40]}… is no frame of a video")
        return int(text)
    if ":" not in text and "." not in text:
        raise InputError(f"{text!r} is neither a frame number nor a time (hh:mm:ss.ms)")
    seconds = parse_time(text)
    if not times:
        return round(seconds * fps)
    after = bisect_left(times, seconds)
    if after == len(times):
        # Behind the last frame's beginning: that one lasts about as long as others.
        return after - 1 + round((seconds - times[-1]) * fps)
    return after - 1 if after and seconds - times[after - 1] < times[after] - seconds else after
