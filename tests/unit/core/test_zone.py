# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones: which frames they have, and what of them cannot be."""

from fractions import Fraction

import pytest

from ripgui.core.error import InputError
from ripgui.core.ranges import FrameRange
from ripgui.core.zone import Zone, check_zones, place_zones

FPS = Fraction(25)


def _zone(text: str) -> Zone:
    return Zone(range=text, encoder="-c:v libx264 -crf 10")


def test_zones_are_placed_in_order_and_within_the_range() -> None:
    zones = (_zone("0:00:02-0:00:03"), _zone("10:20"), _zone("90:"))
    placed = place_zones(zones, FrameRange(15, 120), 200, FPS)
    assert [one.span for one in placed] == [FrameRange(15, 20), FrameRange(50, 75), FrameRange(90, 120)]


def test_zones_outside_the_range_do_not_count() -> None:
    assert place_zones((_zone("10:20"),), FrameRange(50, 100), 200, FPS) == ()


@pytest.mark.parametrize(
    ("texts", "says"),
    [
        (["10:20", "15:30"], "the zones 10:20 and 15:30 overlap"),
        (["10:", "300:400"], "overlap"),
        (["20:10"], "a zone: range '20:10' ends before it starts"),
        (["x"], "a zone: 'x' is not a range"),
        ([""], "a zone needs a range"),
    ],
)
def test_zones_that_cannot_be(texts: list[str], says: str) -> None:
    with pytest.raises(InputError, match=says):
        check_zones([_zone(text) for text in texts])


def test_a_zone_must_change_something() -> None:
    with pytest.raises(InputError, match="changes nothing"):
        check_zones([Zone(range="1:2", encoder=" ")])


@pytest.mark.parametrize(
    ("texts", "says"), [(["0:00:01-0:00:03", "50:80"], "overlap"), (["500:"], "starts after the last frame")]
)
def test_what_only_the_clip_tells(texts: list[str], says: str) -> None:
    zones = [_zone(text) for text in texts]
    check_zones(zones)
    with pytest.raises(InputError, match=says):
        place_zones(zones, FrameRange(0, 200), 200, FPS)
