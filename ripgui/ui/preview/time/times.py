# SPDX-License-Identifier: GPL-3.0-or-later
"""When the frames of a clip are shown: as far from each other as its rate says, or as the source recorded them."""

import math
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from fractions import Fraction

from ripgui.ui import wording

_ROUNDING_S = Fraction(501, 1_000_000)
"""Times are shown rounded to the millisecond; one that is typed as it was shown means that very frame."""


@dataclass(frozen=True, slots=True)
class Times:
    """fps: the mean rate where it varies. recorded_s: of each frame, where they are not as far from each other.

    are_rough: the source's rate varies and the clip has other frames than the source: nothing tells their times.
    """

    fps: Fraction
    recorded_s: tuple[float, ...] = field(default=(), repr=False)
    are_rough: bool = False

    def at(self, frame: int) -> Fraction:
        """When a frame begins; the one behind the last begins where the clip ends."""
        if not self.recorded_s:
            return frame / self.fps
        last = len(self.recorded_s) - 1
        return Fraction(self.recorded_s[min(frame, last)]) + max(0, frame - last) / self.fps

    def frame_at(self, seconds: Fraction) -> int:
        """The frame that is shown at a time which was rounded to the millisecond or less."""
        if self.recorded_s:
            return max(0, bisect_right(self.recorded_s, float(seconds + _ROUNDING_S)) - 1)
        return max(0, math.floor((seconds + _ROUNDING_S) * self.fps))

    def nearest(self, seconds: Fraction) -> int:
        """The frame whose beginning is nearest to a time."""
        if not self.recorded_s:
            return round(seconds * self.fps)
        place = bisect_left(self.recorded_s, seconds)
        beside = range(max(0, place - 1), min(place + 1, len(self.recorded_s)))
        return min(beside, key=lambda frame: abs(self.recorded_s[frame] - seconds))

    def moved(self, frame: int, seconds: Fraction) -> int:
        """So far behind a frame, or before it."""
        return self.nearest(self.at(frame) + seconds) if self.recorded_s else frame + round(seconds * self.fps)

    def text(self, frame: int) -> str:
        """When a frame begins, as people read it."""
        return ("≈\u202f" if self.are_rough else "") + wording.exact_time(self.at(frame))


def clip_times(frames: int, fps: Fraction, recorded_s: tuple[float, ...]) -> Times:
    """Of a clip of so many frames. recorded_s: when frames of its source are shown, where that one's rate varies."""
    fits = len(recorded_s) == frames
    return Times(fps, recorded_s if fits else (), are_rough=bool(recorded_s) and not fits)
