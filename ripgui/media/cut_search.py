# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds where a scene begins near each place where a chunk should: by packets, and by decoding a little around them.

Decoding has to begin at a keyframe, and packets tell where a new scene is likely. What is likely and cheap to reach is
looked at first. Each window may spend the same, so that what is found depends neither on threads nor on time.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from typing import NamedTuple

from av.error import FFmpegError

from ripgui.core.error import InputError
from ripgui.core.machine import usable_cores
from ripgui.core.source import SourceScan
from ripgui.media.look import LATE, SEEK_COST, Look, keyframe_before
from ripgui.media.plan import Window

_SHARE = 0.25
"""Of the frames that there are for each window, how many may be decoded."""
_LEAST = 48
_SURE = 0.75
_LIKELY = 0.5
_PREFIX_COST = 0.7
"""Of a frame on the way to where one looks: those that no other refers to are left out."""
_USUAL_SCENE = 60
_TRIED = 3
_TRIED_KEYS = 8
_WINDOWS_PER_TRY = 4
"""A try decodes more than a window does once keyframes are trusted: of a short clip, it would be half of all work."""
_TRIED_LENGTH = 60
_MOST_THREADS = 4


class _Way(NamedTuple):
    """A section to decode: from `key` on, looking at changes to the frames from `first` to `last`.

    cost: in decoded frames, as expected. chance: that it holds a cut.
    """

    key: int
    first: int
    last: int
    cost: float
    chance: float

    @property
    def worth(self) -> float:
        return self.chance / self.cost


class CutSearch:
    """Of one source. Called with windows, it tells the best cut in each, None where there seems to be none."""

    def __init__(self, path: str, scan: SourceScan) -> None:
        self._path = path
        self._scan = scan
        self._keys = scan.keyframes
        self._is_key = frozenset(scan.keyframes)
        self._trusts_keys = False

    def __call__(self, windows: Sequence[Window]) -> list[int | None]:
        # Seeking by time finds the wrong place where times come twice.
        if self._scan.clocks or not windows:
            return [self._hinted(window) for window in windows]
        try:
            with closing(Look(self._path, self._scan)) as look:
                tries = max(_TRIED, min(_TRIED_KEYS, len(windows) // _WINDOWS_PER_TRY))
                self._trusts_keys = self._keys_are_cuts(look, tries)
            allowance = max(_LEAST, _SHARE * self._scan.frames / (len(windows) + 1))
            count = max(1, min(_MOST_THREADS, usable_cores(), len(windows)))
            with ThreadPoolExecutor(count, thread_name_prefix="cuts") as pool:
                found = list(
                    pool.map(lambda own: self._search(own, allowance), [windows[n::count] for n in range(count)])
                )
        except (InputError, FFmpegError):
            return [self._hinted(window) for window in windows]
        return [found[index % count][index // count] for index in range(len(windows))]

    def _search(self, windows: Sequence[Window], allowance: float) -> list[int | None]:
        with closing(Look(self._path, self._scan)) as look:
            return [self._find(look, window, allowance) for window in windows]

    def _find(self, look: Look, window: Window, allowance: float) -> int | None:
        likely: tuple[float, int] | None = None
        keys = self._key_hints(window)
        refuted = set[int]()
        for key in keys[:_TRIED]:
            before, allowance = keyframe_before(self._scan, key), allowance - 2 * SEEK_COST
            if look.is_same_scene(before, key):
                refuted.add(key)
            elif self._trusts_keys:
                return key
        spent = 0.0
        for way in sorted(self._ways(window, refuted), key=lambda way: -way.worth):
            if way.cost > allowance - spent:
                continue
            began = look.decoded
            certain, frame = look.first_cut(way.key, way.first, way.last, allowance - spent)
            spent += SEEK_COST + look.decoded - began
            if certain >= _SURE:
                return frame
            if certain >= _LIKELY and (likely is None or certain > likely[0]):
                likely = certain, frame
            refuted |= {way.last} if way.last in self._is_key and certain < _LIKELY else set()
        if likely is not None:
            return likely[1]
        return next((key for key in keys if key not in refuted), None)

    def _ways(self, window: Window, refuted: set[int]) -> Iterator[_Way]:
        low, high = window.low, window.high
        for hint in self._key_hints(window):
            if hint not in refuted:
                key = keyframe_before(self._scan, hint)
                yield _Way(key, hint, hint, SEEK_COST + _PREFIX_COST * (hint - key), 0.9)
        start = max(0, bisect_right(self._keys, low) - 1)
        for index in range(start, bisect_right(self._keys, high)):
            key = self._keys[index]
            end = self._keys[index + 1] if index + 1 < len(self._keys) else self._scan.frames - 1
            first, last = max(low, key + 1), min(high, end)
            if first <= last:
                looked, chance = self._expected(first, last)
                yield _Way(key, first, last, SEEK_COST + _PREFIX_COST * (first - key) + looked, chance)

    def _expected(self, first: int, last: int) -> tuple[int, float]:
        """How many frames of a section are looked at until there is a cut, and the chance that there is one."""
        hint = next((hint for hint in self._hints(first, last + LATE) if hint not in self._is_key), None)
        if hint is not None:
            return min(hint, last) - first + 1, 0.8
        looked = min(last - first + 1, _USUAL_SCENE)
        return looked, 0.5 * looked / _USUAL_SCENE

    def _keys_are_cuts(self, look: Look, tries: int) -> bool:
        """Whether keyframes that come sooner than usual begin scenes in this source, by some that are cheap to see."""
        hints = [hint for hint in self._scan.cut_hints if hint in self._is_key]
        sections = [(hint - keyframe_before(self._scan, hint), hint) for hint in hints]
        short = [(length, hint) for length, hint in sections if 2 < length <= _TRIED_LENGTH]
        if not short:
            return False
        some = short[:: max(1, len(short) // tries)][:tries]
        ways = (_Way(hint - length, hint, hint, length, 1.0) for length, hint in some)
        seen = sum(look.first_cut(way.key, way.first, way.last, 2 * _TRIED_LENGTH)[0] >= _LIKELY for way in ways)
        # Two scenes may look alike.
        return seen >= len(some) - len(some) // _TRIED_KEYS

    def _key_hints(self, window: Window) -> list[int]:
        return [hint for hint in self._hinted_first(window) if hint in self._is_key]

    def _hinted_first(self, window: Window) -> list[int]:
        return sorted(self._hints(window.low, window.high), key=lambda hint: abs(hint - window.ideal))

    def _hinted(self, window: Window) -> int | None:
        """By packets alone."""
        return next(iter(self._hinted_first(window)), None)

    def _hints(self, low: int, high: int) -> Sequence[int]:
        hints = self._scan.cut_hints
        return hints[bisect_left(hints, low) : bisect_right(hints, high)]
