# SPDX-License-Identifier: GPL-3.0-or-later
"""Which frames of its files a playlist shows."""

from fractions import Fraction

import pytest

from ripgui.core.ranges import FrameRange
from ripgui.core.source import Clock
from ripgui.media.disc_playlist import PlayItem
from ripgui.media.playlist_range import PlayedFile, shown_range

RATE = 25
LENGTH_S = 4
FIRST = Fraction(11)  # of each file's clock
SIZE = 8_000_000
# Where the second and third file begin anew, some packets behind their first byte.
CLOCKS = (Clock(SIZE + 900, Fraction(LENGTH_S)), Clock(2 * SIZE + 900, Fraction(2 * LENGTH_S)))


@pytest.mark.parametrize(
    ("items", "found"),
    [
        ([(0, 4)], (0, 100)),
        ([(1, 3)], (25, 75)),
        ([(Fraction(1, 50), 3)], (1, 75)),  # between two frames, the later one
        ([(-2, 9)], (0, 100)),
        ([(1, 4), (0, 4), (0, 2)], (25, 250)),
        ([(1, 4), (-1, 4)], (25, 200)),
        ([(1, 3), (0, 4)], None),
        ([(1, 4), (1, 4)], None),
        ([(3, 3)], None),
    ],
)
def test_a_playlist_shows_one_range_or_none(
    items: list[tuple[Fraction | int, Fraction | int]], found: tuple[int, int] | None
) -> None:
    files = [
        PlayedFile(
            item=PlayItem(clip="00001", start=FIRST + start, stop=FIRST + stop),
            first=FIRST,
            position=number * SIZE,
            size_bytes=SIZE,
        )
        for number, (start, stop) in enumerate(items)
    ]
    frames = len(items) * LENGTH_S * RATE
    told = shown_range(files, CLOCKS, frames, lambda number: Fraction(number, RATE))
    assert told == (FrameRange(*found) if found is not None else None)


def test_a_clock_that_begins_anew_within_a_file_tells_no_place() -> None:
    item = PlayItem(clip="00001", start=FIRST, stop=FIRST + 1)
    file = PlayedFile(item=item, first=FIRST, position=0, size_bytes=SIZE)
    clocks = (Clock(SIZE // 2, Fraction(2)),)
    assert shown_range([file], clocks, 100, lambda number: Fraction(number, RATE)) is None
