# SPDX-License-Identifier: GPL-3.0-or-later
"""Which frames are compared at a seam, and what their scores say."""

import pytest

from ripgui.core.ranges import FrameRange
from ripgui.core.seam import Judged, Score, Seam, judged, seams_of, worst_first


def judge(frame: int, around: float, within: float) -> Judged:
    seam = Seam(chunk=1, frame=frame, around=(frame - 1, frame), within=(frame - 10, frame + 10))
    values = {frame - 1: 90.0, frame: around, frame - 10: within, frame + 10: within}
    return judged(seam, {number: Score(number, value, value / 2) for number, value in values.items()})


def test_seams_lie_between_chunks() -> None:
    first, second = seams_of([FrameRange(100, 200), FrameRange(200, 240), FrameRange(240, 300)])
    assert (first.chunk, first.frame, first.around) == (1, 200, (198, 199, 200, 201))
    assert first.within == (148, 149, 150, 218, 219, 220)
    assert (second.chunk, second.frame, second.around) == (2, 240, (238, 239, 240, 241))


@pytest.mark.parametrize("chunks", [[], [FrameRange(0, 10)]])
def test_one_chunk_has_no_seam(chunks: list[FrameRange]) -> None:
    assert seams_of(chunks) == []


def test_chunks_of_single_frames_are_compared_within_themselves() -> None:
    (seam,) = seams_of([FrameRange(0, 1), FrameRange(1, 2)])
    assert seam.around == (0, 1)
    assert seam.within == (0, 1)
    assert seam.numbers == (0, 1)


def test_a_seam_that_is_worse_than_its_chunks_stands_out() -> None:
    good, poor, bad = judge(100, 88, 90), judge(200, 75, 90), judge(300, 40, 90)
    assert [seam.is_suspicious for seam in (good, poor, bad)] == [False, True, True]
    assert [seam.is_bad for seam in (good, poor, bad)] == [False, False, True]
    assert (bad.worst.number, bad.drop, bad.usual.xpsnr) == (300, 50, 45)
    assert worst_first([good, poor, bad]) == [bad, poor, good]
