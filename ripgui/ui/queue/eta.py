# SPDX-License-Identifier: GPL-3.0-or-later
"""How fast work goes and how long it will take, from observations that pauses and failures interrupt. Pure rules."""

import math
from collections.abc import Hashable, Iterable
from dataclasses import dataclass

_MEMORY_S = 60.0
_LONGEST_STEP_S = 10.0
_ENOUGH_S = 2.0
_PRIOR_WEIGHT_S = 10.0


class Pace:
    """The rate of one task, as a mean over worked time in which the last minute weighs most.

    Time in which nothing was observed counts for nothing: a pause, a sleeping machine. Neither does lost progress:
    a chunk that failed and is encoded again is work as any other.
    """

    __slots__ = ("_frames", "_last", "_seconds")

    def __init__(self, *, frames_before: float = 0.0, seconds_before: float = 0.0) -> None:
        """frames_before, seconds_before: work of an earlier run, taken as a first guess."""
        self._frames = 0.0
        self._seconds = 0.0
        self._last: tuple[float, float] | None = None
        if frames_before > 0 and seconds_before > 0:
            self._frames = frames_before / seconds_before * _PRIOR_WEIGHT_S
            self._seconds = _PRIOR_WEIGHT_S

    def observe(self, now_s: float, frames: float) -> None:
        """frames: done so far, parts of running chunks included. now_s: of a monotonic clock."""
        last, self._last = self._last, (now_s, frames)
        if last is None:
            return
        step_s = now_s - last[0]
        if not 0 < step_s <= _LONGEST_STEP_S:
            return
        keep = math.exp(-step_s / _MEMORY_S)
        self._frames = self._frames * keep + max(0.0, frames - last[1])
        self._seconds = self._seconds * keep + step_s

    def pause(self) -> None:
        """What passes until the next observation is not worked time."""
        self._last = None

    @property
    def rate(self) -> float | None:
        """Frames per second, None before enough was seen."""
        if self._seconds < _ENOUGH_S or self._frames <= 0:
            return None
        return self._frames / self._seconds

    def seconds_left(self, frames_left: float) -> float | None:
        rate = self.rate
        return None if rate is None else max(0.0, frames_left) / rate


@dataclass(frozen=True, slots=True, kw_only=True)
class Burden:
    """What a task still costs. kind: tasks of one kind, say with the same script and encoder, run at similar speed.

    pixels_left: of frames still to be made. left_s: known already, or None. pixel_rate: observed, or None.
    """

    kind: Hashable
    pixels_left: float
    left_s: float | None = None
    pixel_rate: float | None = None


def estimate_seconds(burdens: Iterable[Burden]) -> list[float | None]:
    """Time each task needs: its own estimate, else from the speed of its kind, else from that of any, else None."""
    listed = list(burdens)
    by_kind: dict[Hashable, list[float]] = {}
    for burden in listed:
        if burden.pixel_rate:
            by_kind.setdefault(burden.kind, []).append(burden.pixel_rate)
    # The harmonic mean: equal amounts of work at each of these speeds.
    cost = {kind: _mean_cost(rates) for kind, rates in by_kind.items()}
    any_cost = _mean_cost([rate for rates in by_kind.values() for rate in rates])

    def seconds(burden: Burden) -> float | None:
        if burden.left_s is not None:
            return burden.left_s
        each = cost.get(burden.kind, any_cost)
        return None if each is None else burden.pixels_left * each

    return [seconds(burden) for burden in listed]


def _mean_cost(rates: list[float]) -> float | None:
    return sum(1 / rate for rate in rates) / len(rates) if rates else None
