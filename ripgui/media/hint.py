# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the packets alone suggest a new scene: an encoder spends a keyframe or many bits on it. Nothing is decoded."""

import math
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

_ALL_INTRA = 0.9
_REGULAR_SHARE = 0.4
_REGULAR_SPREAD = 0.08
_NEIGHBOURS = 6
_SPIKE = 2.0
_ABOVE_ALL = 1.5
_MOST_SPIKES = 1 / 40
_FEW_SPIKES = 4
_JUMP = 0.12
_RECENT = 32
_JUMP_OVER_USUAL = 4.0


class SizedFrame(NamedTuple):
    """number: in the order of presentation. size: of its packet in bytes."""

    number: int
    size: int
    is_key: bool


def cut_hints(frames: Sequence[SizedFrame]) -> tuple[int, ...]:
    """Numbers of the frames that look like the first of a scene. frames: in the order of decoding."""
    keys = [frame for frame in frames if frame.is_key]
    if len(frames) > 1 and len(keys) >= _ALL_INTRA * len(frames):
        found = set(_jumps(frames))
    else:
        found = {*_irregular(sorted(frame.number for frame in keys), len(frames)), *_spikes(frames)}
    return tuple(sorted(found - {0}))


def _irregular(keyframes: Sequence[int], frames: int) -> Iterator[int]:
    """Keyframes that come sooner than the encoder's usual distance; it is no less than what follows the last."""
    distances = [after - before for before, after in pairwise(keyframes)]
    if not distances:
        return
    usual, every = max(_usual_distance(sorted(distances)), frames - keyframes[-1]), frozenset(keyframes)
    for number, distance in zip(keyframes[1:], distances, strict=True):
        # Some encoders go on with their usual places after a keyframe in between.
        if distance < usual * (1 - _REGULAR_SPREAD) and number - usual not in every:
            yield number


def _usual_distance(ordered: Sequence[int]) -> int:
    """The distance that many keyframes share, within some spread, else the longest."""
    best, most, low = ordered[-1], 0, 0
    for high, distance in enumerate(ordered):
        while ordered[low] < distance * (1 - _REGULAR_SPREAD):
            low += 1
        if high - low + 1 >= most:
            best, most = distance, high - low + 1
    return best if most >= max(3, _REGULAR_SHARE * len(ordered)) else ordered[-1]


def _spikes(frames: Sequence[SizedFrame]) -> Iterator[int]:
    """Frames within a group that cost far more than those around that are packed ahead of others as they are.

    A scene that begins with a frame between two of them shows at the later one.
    """
    anchors, latest = list[SizedFrame](), -1
    for frame in frames:
        if frame.number > latest:
            latest = frame.number
            if not frame.is_key:
                anchors.append(frame)
    found = [frame.number for index, frame in enumerate(anchors) if frame.size >= _spike_size(anchors, index)]
    # Where packets hold pictures that are not shown yet, many are large, and none of them tells anything.
    if len(found) <= max(_FEW_SPIKES, _MOST_SPIKES * len(frames)):
        yield from found


def _spike_size(anchors: Sequence[SizedFrame], index: int) -> float:
    around = [*anchors[max(0, index - _NEIGHBOURS) : index], *anchors[index + 1 : index + 1 + _NEIGHBOURS]]
    sizes = [other.size for other in around]
    return min(_SPIKE * median(sizes), _ABOVE_ALL * max(sizes)) if sizes else math.inf


def _jumps(frames: Sequence[SizedFrame]) -> Iterator[int]:
    """Without prediction between frames, a new scene shows as a jump in size."""
    recent: deque[float] = deque(maxlen=_RECENT)
    for before, after in pairwise(sorted(frames)):
        jump = abs(after.size - before.size) / max(after.size, before.size, 1)
        if jump >= _JUMP and (not recent or jump >= _JUMP_OVER_USUAL * median(recent)):
            yield after.number
        recent.append(jump)
