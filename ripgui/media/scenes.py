# SPDX-License-Identifier: GPL-3.0-or-later
"""Which frames begin scenes, by packets and a look at a few frames: never more than a small part of a decode."""

from av.error import FFmpegError

from ripgui.core.error import InputError
from ripgui.core.source import SourceScan
from ripgui.media.look import LATE, SEEK_COST, Look, keyframe_before

_BUDGET = 0.03
_LEAST_BUDGET = 48.0
_LONGEST_SECTION = 32
_YES = 0.5


def cuts(path: str, scan: SourceScan) -> tuple[int, ...]:
    """The frames of a source that a scene surely or probably begins with.

    The file is opened when it is first wanted; packets alone decide once the budget is spent, or if it is gone.
    """
    looks = _Looks(path, scan)
    try:
        found = {looks.cut_at(hint) for hint in scan.cut_hints}
    finally:
        looks.close()
    return tuple(sorted(frame for frame in found if frame is not None))


class _Looks:
    def __init__(self, path: str, scan: SourceScan) -> None:
        self._path = path
        self._scan = scan
        self._keys = frozenset(scan.keyframes)
        self._budget = max(_LEAST_BUDGET, scan.frames * _BUDGET)
        self._look: Look | None = None
        # Seeking by time finds the wrong place where times come twice.
        self._is_blind = bool(scan.clocks)

    def close(self) -> None:
        if self._look is not None:
            self._look.close()

    def cut_at(self, hint: int) -> int | None:
        """What begins a scene there: the hint itself where nobody can look, None where one sees that nothing does."""
        before = keyframe_before(self._scan, hint)
        section = hint + 1 - before
        try:
            if section <= _LONGEST_SECTION and self._may_spend(section + SEEK_COST):
                certain, frame = self._opened().first_cut(before, max(before + 1, hint - LATE), hint)
                return frame if certain >= _YES else None
            if hint in self._keys and self._may_spend(2 * SEEK_COST):
                return None if self._opened().is_same_scene(before, hint) else hint
        except (InputError, FFmpegError):
            self._is_blind = True
        return hint

    def _may_spend(self, cost: float) -> bool:
        if self._is_blind or self._budget < cost:
            return False
        self._budget -= cost
        return True

    def _opened(self) -> Look:
        self._look = self._look or Look(self._path, self._scan)
        return self._look
