# SPDX-License-Identifier: GPL-3.0-or-later
"""Streams whose clock begins anew on the way: at the joints of files that are read as one, at cells of a DVD.

All tracks share a clock, so that what is added to the video's times to make them go on is added to the sound's, too.
"""

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from fractions import Fraction
from statistics import median

from ripgui.core.source import Clock

RESTARTING_FORMATS = frozenset({"mpeg", "mpegts"})
"""Of which libav says that they may have such places."""
_BACK_S = Fraction(1, 2)
_AHEAD_S = Fraction(10)
_AT_JOINT_S = Fraction(1, 10)
_MICRO = 1_000_000
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
        self._suspects: dict[int, int] = {}
        self._counted: Fraction | None = None

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
                return self._with_sound(stream, place, start, end or Fraction(0))
            added -= off + self._ends[stream] - self._counted_end()
            # Sound may come before the first picture, and libav tells a picture the place of the one behind it.
            near = max(self._clocks[-1].position, place - _NEAR_BYTES)
            known = [
                place,
                *(each for each in self._suspects.values() if each > near),
                *([] if joint is None else [joint]),
            ]
            self._clocks.append(Clock(min(known), added))
            self._suspects.clear()
            self._counted = start + added
        self._suspects.pop(stream, None)  # whose track goes on as it was
        self._ends[stream] = start + added + length
        if stream == self._video:
            self._counted = length + (start + added if self._counted is None else self._counted)
        return added

    def _with_sound(self, stream: int, place: int, start: Fraction, end: Fraction) -> Fraction | None:
        """What to add to a packet of a track that the picture does not know to begin anew there, or not yet."""
        newest = self._clocks[-1]
        is_of_newest = -_BACK_S <= start + newest.shift - end <= _AHEAD_S
        if newest.position - _NEAR_BYTES < place < newest.position and is_of_newest and len(self._clocks) > 1:
            # It lies before the first picture, and comes out behind it.
            self._clocks[-1] = Clock(max(place, self._clocks[-2].position + 1), newest.shift)
            return newest.shift
        self._suspects.setdefault(stream, place)
        return None

    def _counted_end(self) -> Fraction:
        """Where the pictures end: by their lengths, since time stamps before a new clock are made up; unless there are
        gaps between them.
        """
        told, counted = self._ends[self._video], self._counted
        return told if counted is None or abs(counted - told) > _AT_JOINT_S else counted

    def _joint_between(self, before: int, place: int) -> int | None:
        """The last joint between two positions."""
        number = bisect_right(self._joints, place)
        joint = self._joints[number - 1] if number else 0
        return joint if joint > before else None


def settled(clocks: Sequence[Clock], late_s: Mapping[int, Sequence[float]]) -> tuple[Clock, ...]:
    """The clocks, so that errors of single time stamps do not add up from one to the next.

    late_s: how much later than their time stamps, as shifted until now, the frames of each clock are really shown.
    """
    return tuple(
        Clock(clock.position, clock.shift + Fraction(round(median(late_s[number]) * _MICRO), _MICRO))
        if late_s.get(number)
        else clock
        for number, clock in enumerate(clocks, start=1)
    )


def shift_at(clocks: Sequence[Clock], position: int) -> Fraction:
    """What the clock at this position needs added; `clocks` in order."""
    place = bisect_right(clocks, position, key=lambda clock: clock.position)
    return clocks[place - 1].shift if place else Fraction(0)
