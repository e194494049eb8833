# SPDX-License-Identifier: GPL-3.0-or-later
"""The slots that preview worker and window share, as the window keeps them."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ripgui.workers.picture_ring import USUAL_PICTURE_BYTES, Key, PictureRing


@pytest.fixture
def ring() -> Iterator[PictureRing]:
    made = PictureRing(USUAL_PICTURE_BYTES)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("width", "height", "suits"),
    [(1920, 1080, True), (1280, 720, True), (640, 360, False), (1920, 1200, False), (3840, 2160, False)],
)
def test_a_place_made_beforehand_serves_pictures_of_about_its_size(
    ring: PictureRing, width: int, height: int, suits: bool
) -> None:
    assert ring.suits(4 * width * height) == suits


def test_the_smallest_pictures_suit_what_was_made_for_them() -> None:
    ring = PictureRing(4)
    assert ring.suits(4)
    ring.close()


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere it has a name until it is shared")
def test_nobody_who_is_killed_leaves_a_ring_behind(ring: PictureRing) -> None:
    path = Path(ring.params.path)
    assert path.stat().st_size == ring.slots * ring.slot_bytes
    assert path.stat().st_nlink == 0
    ring.forget_name()
    assert not path.exists()


def test_the_first_slot_is_taken_first(ring: PictureRing) -> None:
    assert ring.take(Key(output=0, number=0, tone_map=False), ()) == 0
