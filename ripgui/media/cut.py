# SPDX-License-Identifier: GPL-3.0-or-later
"""What a range of the clip takes of the source's sound, subtitles and chapters, and how they are shifted to begin at 0.

Sound is cut at whole packets, so that it stays as it is byte for byte; subtitles and chapters are cut at the range.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.source import Chapter, StreamKind

_SLACK_S = Fraction(1, 1_000_000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """start, stop: seconds from the first moment of the source."""

    start: Fraction
    stop: Fraction

    def keeps(self, kind: StreamKind, start: Fraction, duration: Fraction) -> bool:
        """Whether a packet of that time is taken: sound that begins in the range, subtitles that show in it."""
        if start >= self.stop - _SLACK_S:
            return False
        if kind == "subtitle" and start + duration > self.start + _SLACK_S:
            return True
        return start >= self.start - _SLACK_S


def build_cut_filter(cut: Cut, kind: StreamKind) -> str:
    """ffmpeg's bitstream filter that does to one stream what `Cut.keeps` says, and shifts it."""
    start, low, high = float(cut.start), float(cut.start - _SLACK_S), float(cut.stop - _SLACK_S)
    early = f"lt(pts*tb,{low!r})"
    if kind != "subtitle":
        return _bitstream_filter(f"{early}+gte(pts*tb,{high!r})", f"ts=TS-round({start!r}/TB)")
    early += f"*lte((pts+max(duration,0))*tb,{float(cut.start + _SLACK_S)!r})"
    shifted = f"max(TS-round({start!r}/TB),0)"
    lost = f"max(round({start!r}/TB)-TS,0)+max(TS+DURATION-round({float(cut.stop)!r}/TB),0)"
    return _bitstream_filter(f"{early}+gte(pts*tb,{high!r})", f"ts={shifted}:duration=DURATION-({lost})*gt(DURATION,0)")


def build_delay_filter(delay: Fraction) -> str:
    """ffmpeg's bitstream filter that lets one stream begin that many seconds later."""
    return _bitstream_filter("", f"ts=TS+round({float(delay)!r}/TB)")


def cut_chapters(chapters: Iterable[Chapter], cut: Cut) -> tuple[Chapter, ...]:
    """The chapters that show in the range, shifted. Times are from the first moment of the source."""
    return tuple(
        Chapter(
            start=max(chapter.start, cut.start) - cut.start,
            end=min(chapter.end, cut.stop) - cut.start,
            title=chapter.title,
        )
        for chapter in chapters
        if chapter.start < cut.stop and chapter.end > cut.start
    )


def _bitstream_filter(drop: str, shift: str) -> str:
    parts = (f"noise=drop={drop}" if drop else "", f"setts={shift}")
    return ",".join(part.replace(",", "\\,") for part in parts if part)
