# SPDX-License-Identifier: GPL-3.0-or-later
"""Bookmarks and the selected range of a source."""

import pytest

from ripgui.core.ranges import FrameRange
from ripgui.ui.preview.memory import Bookmark, Look, Memory


def test_bookmarks_lie_in_order_one_a_frame() -> None:
    look = Look().with_bookmark(30, "").with_bookmark(10, " a cut ").with_bookmark(30, "again")
    assert look.bookmarks == (Bookmark(frame=10, name="a cut"), Bookmark(frame=30, name="again"))
    assert look.without_bookmark(10).bookmarks == (Bookmark(frame=30, name="again"),)
    assert look.bookmark(10) == look.bookmarks[0]
    assert look.bookmark(11) is None


def test_the_range_is_from_the_in_frame_through_the_out_frame() -> None:
    assert Look().range_in(100) is None
    look = Look().with_start(10).with_last(19)
    assert look.range_in(100) == FrameRange(10, 20)
    assert Look().with_start(90).range_in(100) == FrameRange(90, 100)
    assert Look().with_last(9).range_in(100) == FrameRange(0, 10)
    assert look.without_range() == Look()


def test_an_end_that_leaves_nothing_drops_the_other() -> None:
    look = Look().with_start(10).with_last(19)
    assert look.with_start(50).range_in(100) == FrameRange(50, 100)
    assert look.with_last(5).range_in(100) == FrameRange(0, 6)
    assert look.with_start(19).range_in(100) == FrameRange(19, 20)


def test_a_shorter_clip_has_less_of_it() -> None:
    look = Look().with_start(10).with_last(19)
    assert look.range_in(15) == FrameRange(10, 15)
    assert look.range_in(10) is None


def test_what_was_written_by_hand_is_checked() -> None:
    with pytest.raises(ValueError, match="empty"):
        Look(start=5, stop=5)
    with pytest.raises(ValueError, match="frame"):
        Bookmark(frame=-1)


def test_only_sources_used_last_are_kept() -> None:
    memory = Memory()
    for number in range(250):
        memory.keep(f"/videos/{number}.mkv", Look(position=number))
    assert len(memory.saved()) == 200
    assert memory.look("/videos/249.mkv").position == 249
    assert memory.look("/videos/0.mkv") == Look()
