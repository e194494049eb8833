# SPDX-License-Identifier: GPL-3.0-or-later
"""What a range takes of a source."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.source import Chapter
from ripgui.media.cut import Cut, build_cut_filter, cut_chapters

CUT = Cut(start=Fraction(2), stop=Fraction(5))
TIMES = st.fractions(min_value=0, max_value=10, max_denominator=1000)


def test_sound_is_taken_from_the_first_packet_that_begins_in_the_range() -> None:
    half = Fraction(1, 2)
    assert not CUT.keeps("audio", Fraction(19, 10), half)
    assert CUT.keeps("audio", Fraction(2), half)
    assert CUT.keeps("audio", Fraction(49, 10), half)
    assert not CUT.keeps("audio", Fraction(5), half)


def test_subtitles_are_taken_when_they_show_in_the_range() -> None:
    assert CUT.keeps("subtitle", Fraction(1), Fraction(3))
    assert not CUT.keeps("subtitle", Fraction(1), Fraction(1))
    assert not CUT.keeps("subtitle", Fraction(1), Fraction(0))
    assert CUT.keeps("subtitle", Fraction(4), Fraction(9))
    assert not CUT.keeps("subtitle", Fraction(5), Fraction(1))


def test_commas_are_escaped_but_between_the_filters() -> None:
    for kind in ("audio", "subtitle"):
        parts = build_cut_filter(CUT, kind).replace("\\,", ";").split(",")
        assert [part.partition("=")[0] for part in parts] == ["noise", "setts"]


@given(st.lists(st.tuples(TIMES, TIMES)))
def test_chapters_are_shifted_into_the_range(spans: list[tuple[Fraction, Fraction]]) -> None:
    chapters = [
        Chapter(start=start, end=start + length, title=str(index)) for index, (start, length) in enumerate(spans)
    ]
    for found in cut_chapters(chapters, CUT):
        assert 0 <= found.start < 3
        assert found.start <= found.end <= 3
        before = chapters[int(found.title)]
        assert found.start == max(before.start - 2, 0)
