# SPDX-License-Identifier: GPL-3.0-or-later
"""From packets to frames, without a file."""

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from ripgui.media.timeline import VideoPacket, needs_first_shown, paired_fields, timeline_of

TICK = Fraction(1, 1000)
RATE = Fraction(25)


def _packet(pts: int | None, *, key: bool = False, hidden: bool = False, duration: int = 40) -> VideoPacket:
    return VideoPacket(pts, 100, duration, key, hidden)


def test_frames_are_put_in_order_of_presentation() -> None:
    packets = [_packet(0, key=True), _packet(120), _packet(40), _packet(80), _packet(160, key=True)]
    timeline = timeline_of(packets, TICK)
    assert (timeline.frames, timeline.constant_fps, timeline.keyframes) == (5, RATE, (0, 4))


def test_negative_times() -> None:
    timeline = timeline_of([_packet(-80, key=True), _packet(-40), _packet(0)], TICK)
    assert (timeline.frames, timeline.first, timeline.constant_fps) == (3, -80 * TICK, RATE)


def test_hidden_frames_do_not_count() -> None:
    packets = [_packet(-80, key=True, hidden=True), _packet(-40, hidden=True), _packet(0), _packet(40)]
    timeline = timeline_of(packets, TICK)
    assert (timeline.frames, timeline.first, timeline.keyframes) == (2, 0 * TICK, ())


def test_frames_before_the_first_shown_do_not_count() -> None:
    packets = [_packet(80, key=True), _packet(0), _packet(40), _packet(120)]
    timeline = timeline_of(packets, TICK, first_shown=80)
    assert (timeline.frames, timeline.first, timeline.keyframes) == (2, Fraction(80, 1000), (0,))


def test_packets_without_times_among_others_are_not_shown() -> None:
    assert timeline_of([_packet(0, key=True), _packet(None), _packet(40)], TICK).frames == 2


def test_no_times_at_all() -> None:
    packets = [_packet(None, key=index % 12 == 0) for index in range(48)]
    timeline = timeline_of(packets, TICK, [Fraction(30)])
    assert (timeline.frames, timeline.constant_fps, timeline.keyframes) == (48, Fraction(30), (0, 12, 24, 36))
    assert timeline.first is None
    assert timeline_of(packets, TICK).constant_fps == 25


@given(st.lists(st.integers(-5000, 500_000), min_size=2, max_size=80, unique=True))
def test_variable_times_are_kept_exactly(times: list[int]) -> None:
    timeline = timeline_of([_packet(time, key=True) for time in times], TICK)
    assert timeline.frames == len(times)
    assert timeline.keyframes == tuple(range(len(times)))
    if timeline.constant_fps is None:
        assert timeline.frame_times == tuple((time - min(times)) * TICK for time in sorted(times))


def test_only_doubtful_beginnings_are_decoded() -> None:
    assert not needs_first_shown([_packet(0, key=True), _packet(80), _packet(40)])
    assert needs_first_shown([_packet(80, key=True), _packet(0), _packet(40)])
    assert needs_first_shown([_packet(0), _packet(40, key=True)])
    assert not needs_first_shown([])


def test_fields_are_paired() -> None:
    fields = [_packet(time, duration=20, key=time == 0) for time in range(0, 160, 20)]
    frames = paired_fields(fields, 20)
    assert [frame.pts for frame in frames] == [0, 40, 80, 120]
    assert all(frame.duration == 40 and frame.size == 200 for frame in frames)


def test_frames_among_fields_are_kept() -> None:
    packets = [_packet(0), _packet(40, duration=20), _packet(60, duration=20), _packet(80), _packet(120, duration=20)]
    assert [frame.pts for frame in paired_fields(packets, 20)] == [0, 40, 80, 120]
