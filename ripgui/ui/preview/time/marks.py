# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands out on a clip: chapters, scene cuts, bookmarks and the selected range, as frames."""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.memory import Bookmark
from ripgui.ui.preview.time.times import Times

if TYPE_CHECKING:
    from ripgui.core.source import Chapter


@dataclass(frozen=True, slots=True, kw_only=True)
class Marks:
    """chapters: first frames and titles, in order. cuts: first frames of scenes, in order."""

    chapters: tuple[tuple[int, str], ...] = ()
    cuts: tuple[int, ...] = ()
    bookmarks: tuple[Bookmark, ...] = ()
    selected: FrameRange | None = None

    def chapter_at(self, frame: int) -> str:
        """The title of the chapter that a frame is in, "" where there is none."""
        return next((title for start, title in reversed(self.chapters) if start <= frame), "")


def chapter_frames(chapters: "Iterable[Chapter]", times: Times, frames: int) -> tuple[tuple[int, str], ...]:
    """Where chapters begin in a clip; those behind its end are left out."""
    starts = ((times.frame_at(chapter.start), chapter.title) for chapter in chapters)
    return tuple((frame, title) for frame, title in starts if frame < frames)


def cut_frames(times_s: Iterable[Fraction], times: Times, frames: int) -> tuple[int, ...]:
    """Where scenes of the source begin in a clip, which may have another rate."""
    return tuple(sorted({frame for time_s in times_s if 0 < (frame := times.nearest(time_s)) < frames}))


def neighbour(frames: Iterable[int], now: int, direction: int) -> int | None:
    """The nearest of some frames after `now`, or before it; None where there is none."""
    if direction > 0:
        return min((frame for frame in frames if frame > now), default=None)
    return max((frame for frame in frames if frame < now), default=None)
