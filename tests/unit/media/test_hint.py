# SPDX-License-Identifier: GPL-3.0-or-later
"""Which packets look like those of a new scene."""

from hypothesis import given
from hypothesis import strategies as st

from ripgui.media.hint import SizedFrame, cut_hints


def _frames(count: int, keys: dict[int, int], sizes: dict[int, int] | None = None) -> list[SizedFrame]:
    sizes = sizes or {}
    return [
        SizedFrame(number, keys.get(number, sizes.get(number, 100 + 7 * (number % 5))), number in keys)
        for number in range(count)
    ]


def test_a_keyframe_before_its_time() -> None:
    keys = dict.fromkeys((0, 250, 333, 583, 833, 1083), 5000)
    assert cut_hints(_frames(1200, keys)) == (333,)


def test_regular_keyframes_tell_nothing() -> None:
    assert cut_hints(_frames(480, dict.fromkeys(range(0, 480, 48), 5000))) == ()


def test_keyframes_at_half_seconds_of_an_odd_rate_tell_nothing() -> None:
    keys = dict.fromkeys((0, 12, 25, 37, 50, 62, 75, 87), 5000)
    assert cut_hints(_frames(100, keys)) == ()


def test_the_longest_distance_is_usual_where_none_repeats() -> None:
    keys = dict.fromkeys((0, 30, 280, 330, 420), 5000)
    assert cut_hints(_frames(500, keys)) == (30, 330, 420)


def test_the_end_counts_as_a_distance() -> None:
    assert cut_hints(_frames(120, {0: 5000, 31: 5000})) == (31,)
    assert cut_hints(_frames(60, {0: 5000, 31: 5000})) == ()


def test_a_frame_that_costs_as_much_as_a_keyframe() -> None:
    keys = dict.fromkeys(range(0, 480, 48), 5000)
    assert cut_hints(_frames(480, keys, {70: 4000, 200: 3500})) == (70, 200)


def test_a_restless_stretch_is_no_cut() -> None:
    keys = dict.fromkeys(range(0, 480, 48), 5000)
    assert cut_hints(_frames(480, keys, dict.fromkeys(range(60, 90), 4000))) == ()


def test_jumps_in_size_without_prediction() -> None:
    frames = [SizedFrame(number, 1000 + number % 7 + (400 if number >= 50 else 0), True) for number in range(100)]
    assert cut_hints(frames) == (50,)


def test_sizes_are_compared_in_the_order_of_decoding() -> None:
    frames = _frames(96, {0: 5000, 48: 5000}, {60: 4500})
    frames[57:61] = [frames[60], *frames[57:60]]
    assert cut_hints(frames) == (60,)


@given(st.lists(st.tuples(st.integers(0, 10_000), st.booleans()), max_size=80))
def test_hints_are_frames_after_the_first(frames: list[tuple[int, bool]]) -> None:
    hints = cut_hints([SizedFrame(number, size, is_key) for number, (size, is_key) in enumerate(frames)])
    assert list(hints) == sorted(set(hints))
    assert all(0 < hint < len(frames) for hint in hints)


def test_keyframes_that_go_on_in_their_places_after_others_tell_nothing() -> None:
    keys = dict.fromkeys((0, 128, 200, 256, 290, 384, 512), 5000)
    assert cut_hints(_frames(600, keys)) == (200, 290)


def test_a_frame_that_waits_for_a_later_one_shows_there() -> None:
    """As encoders pack frames between two others: the later of those holds the new scene."""
    frames = [SizedFrame(0, 5000, True)]
    for later in range(3, 300, 3):
        frames += [SizedFrame(later, 3000 if later == 153 else 600, False)]
        frames += [SizedFrame(later - 2, 200, False), SizedFrame(later - 1, 200, False)]
    assert cut_hints(frames) == (153,)


def test_large_packets_everywhere_tell_nothing() -> None:
    assert cut_hints(_frames(480, {0: 5000}, dict.fromkeys(range(8, 480, 8), 4000))) == ()


def test_a_short_film_may_have_more_cuts_for_its_length() -> None:
    assert cut_hints(_frames(48, {0: 5000}, {16: 4000, 32: 4500})) == (16, 32)
