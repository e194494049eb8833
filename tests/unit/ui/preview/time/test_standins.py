# SPDX-License-Identifier: GPL-3.0-or-later
"""What stands in for a frame that is not rendered yet."""

from ripgui.ui.preview.time.standins import StandIns
from ripgui.ui.preview.time.times import Times
from tests.unit.ui.preview.pictures import CLIP, REQUEST, picture_of, plain


def test_what_stands_in_says_so() -> None:
    made = StandIns()
    made.keep((picture_of(plain("red")),))
    for enlarged in (False, True):
        (picture,) = made.pictures(REQUEST, {0: CLIP}, Times(CLIP.fps), enlarged=enlarged)
        assert picture.is_stand_in
