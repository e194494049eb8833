# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that tell when each frame is shown: timecodes, in version 2 a time a line, in version 1 rates of ranges."""

import math
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from ripgui.core.error import InputError
from ripgui.media.file import check_readable, printable
from ripgui.media.rate import constant_rate, snapped

_HEAD = re.compile(r"#\s*time(?:code|stamp)s?\s+format\s+v(\d+)\s*", re.IGNORECASE)
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,15})?")
_ASSUME = re.compile(r"assume\s+(\S+)", re.IGNORECASE)
_MOST_BYTES = 256 << 20
_MILLISECOND = Fraction(1, 1000)
_MOST_FPS = 1000


def read_timecodes(path: str, frames: int | None = None) -> tuple[Fraction, ...]:
    """When each frame is shown, in seconds from the first; the end of the last one may follow.

    frames: of the clip, None where only the form of the file is to be looked at. Raises InputError.
    """
    shown = printable(path)
    if check_readable(path).st_size > _MOST_BYTES:
        raise InputError(f"{shown} is too large for timecodes")
    try:
        with open(path, encoding="utf-8-sig") as file:
            lines = file.read().splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{shown} is not a timecode file") from error
    head = _HEAD.fullmatch(lines[0].strip()) if lines else None
    if head is None or head[1] not in ("1", "2"):
        raise InputError(f"{shown} is not a timecode file: its first line must be “# timecode format v2”, or v1")
    try:
        told = _told(lines[1:])
        times = _of_times(told) if head[1] == "2" else _of_rates(list(told), frames)
    except _LineError as error:
        raise InputError(f"{shown}, line {error.line + 1}: {error}") from error
    if frames is not None and len(times) not in (frames, frames + 1):
        raise InputError(f"{shown} has times for {len(times)} frames, and the clip has {frames}")
    return times


class _LineError(Exception):
    def __init__(self, line: int, text: str) -> None:
        super().__init__(text)
        self.line = line


def _told(lines: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Lines that say something, with their numbers."""
    for number, line in enumerate(lines, start=1):
        text = line.strip()
        if text and not text.startswith("#"):
            yield number, text


def _of_times(told: Iterator[tuple[int, str]]) -> tuple[Fraction, ...]:
    found: list[Fraction] = []
    for number, text in told:
        if not _NUMBER.fullmatch(text):
            raise _LineError(number, f"{text[:40]!r} is not a time in milliseconds")
        time = Fraction(text) / 1000
        if found and time <= found[-1]:
            raise _LineError(number, "each frame must be shown later than the one before")
        found.append(time)
    return tuple(_rounded([time - found[0] for time in found]))


def _rounded(times: list[Fraction]) -> Iterator[Fraction]:
    """Whole milliseconds are what was left of a constant rate, where there is one behind them."""
    ticks = [time / _MILLISECOND for time in times]
    if len(ticks) > 1 and all(tick.denominator == 1 for tick in ticks):
        rate = constant_rate([int(tick) for tick in ticks], _MILLISECOND)
        if rate is not None:
            yield from (number / rate for number in range(len(times)))
            return
    yield from times


def _of_rates(told: list[tuple[int, str]], frames: int | None) -> tuple[Fraction, ...]:
    """Version 1: a rate for all frames, and others for ranges of them."""
    if not told:
        raise _LineError(1, "the rate is missing: “Assume 23.976”")
    match = _ASSUME.fullmatch(told[0][1])
    if match is None:
        raise _LineError(told[0][0], "the first thing must be the rate: “Assume 23.976”")
    usual = 1 / _rate(told[0][0], match[1])
    ranges: list[tuple[int, int, Fraction]] = []
    for number, text in told[1:]:
        parts = [part.strip() for part in text.split(",")]
        if len(parts) != 3 or not (parts[0].isdecimal() and parts[1].isdecimal()):
            raise _LineError(number, f"{text[:40]!r} is not a range with a rate: “first,last,rate”")
        start, stop = int(parts[0]), int(parts[1]) + 1
        if stop <= start or (ranges and start < ranges[-1][1]):
            raise _LineError(number, "ranges must follow each other")
        ranges.append((start, stop, 1 / _rate(number, parts[2])))
    if frames is None:
        return ()
    if ranges and ranges[-1][1] > frames:
        raise _LineError(told[-1][0], f"the clip ends before this range: it has {frames} frames")
    lengths = [usual] * frames
    for start, stop, length in ranges:
        lengths[start:stop] = [length] * (stop - start)
    return _summed(lengths)


def _summed(lengths: Sequence[Fraction]) -> tuple[Fraction, ...]:
    """Times at which the lengths begin, and the end: counted in runs, so that fractions stay small."""
    times, begin, since = [Fraction(0)], Fraction(0), 0
    for number, (before, after) in enumerate(pairwise([*lengths, Fraction(0)]), start=1):
        times.append(begin + (number - since) * before)
        if after != before:
            begin, since = times[-1], number
    return tuple(times)


def _rate(line: int, text: str) -> Fraction:
    if not _NUMBER.fullmatch(text) or not 0 < Fraction(text) <= _MOST_FPS:
        raise _LineError(line, f"{text[:40]!r} is not a rate")
    rate = Fraction(text)
    exact = snapped(rate)
    spoken = Fraction(math.ceil(rate) * 1000, 1001)
    return spoken if abs(spoken - rate) < Fraction(1, 1000) else exact
