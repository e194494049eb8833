# SPDX-License-Identifier: GPL-3.0-or-later
"""Which frames of its files a Blu-ray's playlist shows: those from where its first item goes in to where its last one
goes out, as long as the files between are shown whole.
"""

from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.ranges import FrameRange
from ripgui.core.source import Clock
from ripgui.media.clock import shift_at
from ripgui.media.disc_playlist import PlayItem

_NEAR = Fraction(1, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayedFile:
    """first: when its first frame is shown, by its own clock. position: of its first byte among those of all files."""

    item: PlayItem
    first: Fraction
    position: int
    size_bytes: int


def shown_range(
    files: Sequence[PlayedFile], clocks: Sequence[Clock], frames: int, shown_at: Callable[[int], Fraction]
) -> FrameRange | None:
    """The frames that are shown of a clip of all files; None where they are not one range, or that cannot be told.

    clocks: as the scan found them. shown_at: seconds from the first frame.
    """
    shifts = [_shift(file, clocks) for file in files]

    def frame(time: Fraction) -> int:
        return bisect_left(range(frames), time - _NEAR, key=shown_at)

    spans: list[tuple[int, int]] = []
    joints: list[int] = []
    for file, shift in zip(files, shifts, strict=True):
        if shift is None:
            return None
        added = shift - files[0].first
        joints.append(frame(file.first + added))
        spans.append((frame(max(file.item.start, file.first) + added), frame(file.item.stop + added)))
    for joint, before, after in zip(joints[1:], spans, spans[1:], strict=False):
        if not before[1] == joint == after[0]:
            return None
    start, stop = spans[0][0], spans[-1][1]
    return FrameRange(start, stop) if start < stop else None


def _shift(file: PlayedFile, clocks: Sequence[Clock]) -> Fraction | None:
    """What its times need added; None where its clock begins anew within it."""
    inside = {shift_at(clocks, file.position + file.size_bytes * part // 8) for part in range(1, 8)}
    return inside.pop() if len(inside) == 1 else None
