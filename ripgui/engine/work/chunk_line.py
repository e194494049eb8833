# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a task's chunks each worker encodes, and in which order: neighbours, and about as much for all."""

import bisect
import threading
from collections.abc import Iterable, Sequence
from itertools import accumulate

from ripgui.core.chunk import Chunk

_WORTH = 0.02
"""Of a walk: what must be gained at least where somebody leaves neighbours for it, since decoders seek slowly."""


class ChunkLine:
    """The chunks still to encode, shared by slots. Each slot walks through neighbours, as far as that is even; one that
    has none left takes the later half of the longest remaining walk.
    """

    def __init__(self, chunks: Iterable[Chunk], slots: int) -> None:
        self._lock = threading.Lock()
        self._walks = even_walks(tuple(chunks), slots)
        self._taken: list[Chunk | None] = [None] * slots

    def take(self, slot: int) -> Chunk | None:
        with self._lock:
            if not self._walks[slot]:
                self._help(slot)
            walk = self._walks[slot]
            self._taken[slot] = chunk = walk.pop(0) if walk else None
            return chunk

    def put_back(self, slot: int, chunk: Chunk) -> None:
        with self._lock:
            bisect.insort(self._walks[slot], chunk, key=_index_of)

    def drain(self) -> None:
        """Takes all chunks out."""
        with self._lock:
            for walk in self._walks:
                walk.clear()

    def _help(self, slot: int) -> None:
        """Takes from the longest walk what makes both end at about the same time."""
        busiest = max(range(len(self._walks)), key=lambda other: _frames(self._walks[other]))
        walk, running = self._walks[busiest], self._taken[busiest]
        # Nobody here knows how far it is: half of it, in the mean.
        left = len(running.range) / 2 if running is not None else 0
        keeps = min(
            range(len(walk)), key=lambda count: max(left + _frames(walk[:count]), _frames(walk[count:])), default=0
        )
        self._walks[slot] = walk[keeps:]
        del walk[keeps:]


def even_walks(chunks: Sequence[Chunk], slots: int) -> list[list[Chunk]]:
    """Chunks for each slot, in order: neighbours, of which some are exchanged where that makes the longest shorter.

    Chunks that begin at cuts are not even, and who has less to do waits at the end.
    """
    stops = [0, *accumulate(len(chunk.range) for chunk in chunks)]
    used = min(slots, len(chunks))
    ends = [0]
    for number in range(1, used):
        goal = stops[-1] * number / used
        room = range(ends[-1] + 1, len(chunks) - (used - number) + 1)
        ends.append(min(room, key=lambda count: abs(stops[count] - goal)))
    walks = [list(chunks[start:stop]) for start, stop in zip(ends, [*ends[1:], len(chunks)], strict=True)]
    while _exchange(walks):
        pass
    return [*walks, *([] for _ in range(slots - len(walks)))]


def _exchange(walks: Sequence[list[Chunk]]) -> bool:
    """Gives a chunk of the longest walk to the shortest, for a shorter one or for none, where that is worth it."""
    longest, shortest = max(walks, key=_frames), min(walks, key=_frames)
    gap, least = _frames(longest) - _frames(shortest), _WORTH * _frames(longest)
    if gap <= 2 * least:
        return False

    def gain(pair: tuple[Chunk, Chunk | None]) -> int:
        given, taken = pair
        moved = len(given.range) - (len(taken.range) if taken is not None else 0)
        return min(moved, gap - moved)

    given, taken = best = max(((given, taken) for given in longest for taken in (None, *shortest)), key=gain)
    if gain(best) < least:
        return False
    for chunk, source, target in ((given, longest, shortest), (taken, shortest, longest)):
        if chunk is not None:
            source.remove(chunk)
            bisect.insort(target, chunk, key=_index_of)
    return True


def _frames(chunks: Iterable[Chunk]) -> int:
    return sum(len(chunk.range) for chunk in chunks)


def _index_of(chunk: Chunk) -> int:
    return chunk.index
