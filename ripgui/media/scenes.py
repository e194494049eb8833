# SPDX-License-Identifier: GPL-3.0-or-later
"""How surely a frame is the first of a scene, by a look at a few frames: never more than a small part of a decode."""

from bisect import bisect_left
from collections.abc import Iterable

from av.error import FFmpegError

from ripgui.core.error import InputError
from ripgui.core.source import SourceScan
from ripgui.media.look import Look, certainty, change, signature

_BUDGET = 0.03
_MIN_BUDGET = 48.0
_KEYFRAME_COST = 3.0
"""Of seeking a keyframe and decoding it, in frames of the mean kind."""
_MAX_SECTION = 32
_MARGIN = 8
SAME_SCENE = 3.0
"""Less than this between two pictures is of one scene."""
_YES = 0.5
_LIKELY = 0.8
_UNSURE = 0.6
_UNLIKELY = 0.2


def cut_scores(path: str, scan: SourceScan, candidates: Iterable[int]) -> dict[int, float]:
    """From 0 to 1, how surely a scene starts at each of these frames of the source; 0.5 and more is a yes.

    The file is opened when it is first wanted; packets alone decide once the budget is spent.
    """
    scorer = _Scorer(path, scan)
    try:
        return {frame: scorer.score(frame) for frame in candidates}
    finally:
        scorer.close()


def cuts(path: str, scan: SourceScan) -> tuple[int, ...]:
    """The frames of a source that a scene surely or probably begins with."""
    scores = cut_scores(path, scan, scan.cut_hints)
    return tuple(frame for frame in sorted(scores) if scores[frame] >= _YES)


class _Scorer:
    def __init__(self, path: str, scan: SourceScan) -> None:
        self._path = path
        self._scan = scan
        self._hints = frozenset(scan.cut_hints)
        self._keys = frozenset(scan.keyframes)
        self._budget = max(_MIN_BUDGET, scan.frames * _BUDGET)
        self._look: Look | None = None
        self._signatures: dict[int, bytes] = {}
        # Seeking by time finds the wrong place where times come twice.
        self._is_blind = bool(scan.clocks)

    def close(self) -> None:
        if self._look is not None:
            self._look.close()

    def score(self, frame: int) -> float:
        if not 0 < frame < self._scan.frames:
            return 0.0
        known = self._exact(frame)
        if known is not None:
            return known
        if frame not in self._hints:
            return 0.0
        before = self._keyframe_before(frame)
        section = frame + 1 - before
        if section <= _MAX_SECTION and self._spend(section + _KEYFRAME_COST):
            self._see(before, frame + 1, frame - _MARGIN)
            known = self._exact(frame)
            return _UNSURE if known is None else known
        if frame in self._keys and self._spend(2 * _KEYFRAME_COST):
            return self._by_keyframes(before, frame)
        return _UNSURE

    def _keyframe_before(self, frame: int) -> int:
        position = bisect_left(self._scan.keyframes, frame)
        return self._scan.keyframes[position - 1] if position else 0

    def _spend(self, cost: float) -> bool:
        if self._budget < cost:
            return False
        self._budget -= cost
        return True

    def _by_keyframes(self, before: int, frame: int) -> float:
        """Two pictures of one scene may differ much by motion, but two that are alike are of one scene."""
        self._see(before, before, before)
        self._see(frame, frame, frame)
        step = self._change(before, frame)
        if step is None:
            return _UNSURE
        return _UNLIKELY if step < SAME_SCENE else _LIKELY

    def _exact(self, frame: int) -> float | None:
        step = self._change(frame - 1, frame)
        if step is None:
            return None
        beside = (self._change(frame - 2, frame - 1), self._change(frame, frame + 1))
        return certainty(step, *(each or 0.0 for each in beside))

    def _change(self, before: int, frame: int) -> float | None:
        first, second = self._signatures.get(before), self._signatures.get(frame)
        return None if first is None or second is None else change(first, second)

    def _see(self, start: int, last: int, keep_from: int) -> None:
        """Decodes from keyframe `start` until frame `last`. What cannot be read is simply not seen."""
        if self._is_blind or (start in self._signatures and last in self._signatures):
            return
        kept = range(keep_from, last + 1)
        try:
            self._look = self._look or Look(self._path, self._scan)
            seen = self._look.frames(start, last)
            self._signatures |= {number: signature(frame) for number, frame in seen if number in kept}
        except (InputError, FFmpegError):
            self._is_blind = True
