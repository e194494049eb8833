# SPDX-License-Identifier: GPL-3.0-or-later
"""Seams: where a result's chunks meet, how like the script's clip it is there, and what that says."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean

from ripgui.core.ranges import FrameRange

_AROUND = 2
_WITHIN = 3
SUSPICIOUS = 10.0
"""So much worse than the chunks beside it no encoder makes a joint by itself, in points of SSIMULACRA2."""
BAD = 25.0
"""So much worse is seen at a glance."""


@dataclass(frozen=True, slots=True)
class Score:
    """How like the clip a result's frame is. ssimulacra2: up to 100, 90 cannot be told apart; xpsnr: of luma, in dB."""

    number: int
    ssimulacra2: float
    xpsnr: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Seam:
    """The edge before `frame`, the first one of chunk `chunk`. around: frames to compare at it; within: frames from
    the middles of both chunks, to compare these with.
    """

    chunk: int
    frame: int
    around: tuple[int, ...]
    within: tuple[int, ...]

    @property
    def numbers(self) -> tuple[int, ...]:
        return (*self.around, *(number for number in self.within if number not in self.around))


@dataclass(frozen=True, slots=True, kw_only=True)
class Judged:
    """A seam with its scores. worst: of the frames around it; usual: mean of those within its chunks."""

    seam: Seam
    worst: Score
    usual: Score
    scores: tuple[Score, ...]

    @property
    def drop(self) -> float:
        """By how much the seam is worse than its chunks, in points of SSIMULACRA2; negative where it is better."""
        return self.usual.ssimulacra2 - self.worst.ssimulacra2

    @property
    def is_suspicious(self) -> bool:
        return self.drop >= SUSPICIOUS

    @property
    def is_bad(self) -> bool:
        return self.drop >= BAD


def seams_of(chunks: Sequence[FrameRange]) -> list[Seam]:
    """The seams between chunks that follow each other."""
    found = []
    for index in range(1, len(chunks)):
        before, after = chunks[index - 1], chunks[index]
        frame = after.start
        around = range(max(before.start, frame - _AROUND), min(after.stop, frame + _AROUND))
        within = (*_middle(before), *_middle(after))
        found.append(Seam(chunk=index, frame=frame, around=tuple(around), within=within))
    return found


def judged(seam: Seam, scores: Mapping[int, Score]) -> Judged:
    """scores: at least of the seam's frames, by frame."""
    around = [scores[number] for number in seam.around]
    within = [scores[number] for number in seam.within]
    usual = Score(
        number=seam.frame,
        ssimulacra2=fmean(score.ssimulacra2 for score in within),
        xpsnr=fmean(score.xpsnr for score in within),
    )
    worst = min(around, key=lambda score: score.ssimulacra2)
    return Judged(seam=seam, worst=worst, usual=usual, scores=tuple(around))


def worst_first(seams: Sequence[Judged]) -> list[Judged]:
    return sorted(seams, key=lambda judged: (-judged.drop, judged.seam.frame))


def _middle(span: FrameRange) -> tuple[int, ...]:
    """Frames that follow each other, so that they cost one seek; away from the ends where the chunk is long enough."""
    count = min(_WITHIN, len(span))
    start = span.start + (len(span) - count) // 2
    return tuple(range(start, start + count))
