# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams whose clock begins anew on the way: at the joints of files that are read as one, at cells of a DVD.

All tracks share a clock, so that what is added to the video's times to make them go on is added to the sound's, too.
"""

from bisect import bisect_right
from collections.abc import Sequence
from fractions import Fraction

from ripgui.core.source import Clock

RESTARTING_FORMATS = frozenset({"mpeg", "mpegts"})
"""Of which libav says that they may have such places."""
_BACK_S = Fraction(1, 2)
_AHEAD_S = Fraction(10)
_AT_JOINT_S = Fraction(1, 10)
_NEAR_BYTES = 4 << 20


class ClockReader:
    """Hears of a file's packets in their order, and finds where its clock begins anew.

    video: the stream that goes on without a gap. joints: positions at which another file begins.
    """

    def __init__(self, video: int, joints: Sequence[int] = ()) -> None:
        self._video = video
        self._joints = joints
        self._clocks = [Clock(0, Fraction(0))]
        self._ends: dict[int, Fraction] = {}
        self._places: dict[int, int] = {}
        self._suspects: list[int] = []

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """Those that began later than the first, which needs nothing added."""
        return tuple(self._clocks[1:])

    def shift(self, stream: int, position: int | None, start: Fraction | None, length: Fraction) -> Fraction | None:
        """What has to be added to a packet's times, in seconds; None where that cannot be told yet.

        start: when it is decoded, None where it does not say, or belongs to a track that has gaps anyway.
        """
        before = self._places.get(stream, 0)
        # Several packets may come out of one place.
        place = self._places[stream] = before if position is None else position
        added = shift_at(self._clocks, place)
        if start is None:
            return added
        end, joint = self._ends.get(stream), self._joint_between(before, place)
        off = Fraction(0) if end is None else start + added - end
        if not -_BACK_S <= off <= _AHEAD_S or (joint is not None and abs(off) > _AT_JOINT_S):
            if stream != self._video:
                self._suspects.append(place)
                return None
            added -= off
            # Sound may come before the first picture, and libav tells a picture the place of the one behind it.
            near = max(self._clocks[-1].position, place - _NEAR_BYTES)
            known = [place, *(each for each in self._suspects if each > near), *([] if joint is None else [joint])]
            self._clocks.append(Clock(min(known), added))
            self._suspects.clear()
        self._ends[stream] = start + added + length
        return added

    def _joint_between(self, before: int, place: int) -> int | None:
        """The last joint between two positions."""
        number = bisect_right(self._joints, place)
        joint = self._joints[number - 1] if number else 0
        return joint if joint > before else None


def shift_at(clocks: Sequence[Clock], position: int) -> Fraction:
    """What the clock at this position needs added; `clocks` in order."""
    place = bisect_right(clocks, position, key=lambda clock: clock.position)
    return clocks[place - 1].shift if place else Fraction(0)
