# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones: ranges of the clip that are encoded otherwise, with other encoder arguments or by another script."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise

from ripgui.core.error import InputError
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.ranges import FrameRange, check_range, parse_range

_ENDLESS = 1 << 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Zone:
    """range: as `core.ranges.parse_range` reads it, in frames of the script's output.

    encoder, script: "" is the task's. script_path: where the script lies, as in `core.task.TaskSpec`.
    """

    range: str
    encoder: str = ""
    script: str = ""
    script_path: str = ""


@dataclass(frozen=True, slots=True)
class PlacedZone:
    """A zone, and the frames that it has in a clip."""

    span: FrameRange
    zone: Zone


def check_zones(zones: Sequence[Zone]) -> None:
    """Raises InputError for what is wrong whatever the clip turns out to be."""
    for zone in zones:
        if not zone.range.strip():
            raise InputError("a zone needs a range, such as 240:480 or 0:01:00-0:02:30")
        try:
            check_range(zone.range)
        except InputError as error:
            raise InputError(f"a zone: {error}") from error
        if not (zone.encoder.strip() or zone.script.strip()):
            raise InputError(f"the zone {zone.range} changes nothing: give it encoder arguments or a script")
    in_frames = [zone for zone in zones if _is_in_frames(zone.range)]
    _placed(in_frames, _ENDLESS, FALLBACK_FPS)


def place_zones(
    zones: Sequence[Zone], whole: FrameRange, frames: int, fps: Fraction, times: Sequence[Fraction] = ()
) -> tuple[PlacedZone, ...]:
    """The zones within `whole` of a clip of `frames` frames, in order; what lies outside is left out.

    times: see `core.ranges.parse_range`. Raises InputError for a zone after the clip's end, and for two that overlap.
    """
    placed = []
    for one in _placed(zones, frames, fps, times):
        start, stop = max(one.span.start, whole.start), min(one.span.stop, whole.stop)
        if start < stop:
            placed.append(PlacedZone(FrameRange(start, stop), one.zone))
    return tuple(placed)


def _placed(zones: Sequence[Zone], frames: int, fps: Fraction, times: Sequence[Fraction] = ()) -> list[PlacedZone]:
    placed = []
    for zone in zones:
        try:
            placed.append(PlacedZone(parse_range(zone.range, frames, fps, times), zone))
        except InputError as error:
            raise InputError(f"a zone: {error}") from error
    placed.sort(key=lambda one: one.span)
    for before, after in pairwise(placed):
        if after.span.start < before.span.stop:
            raise InputError(f"the zones {before.zone.range} and {after.zone.range} overlap; a frame is in one only")
    return placed


def _is_in_frames(text: str) -> bool:
    """Whether its frames are known without the clip's rate, its end aside."""
    return "." not in text and text.count(":") <= 1 and (text.count(":") + text.count("-")) == 1
