# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that begin anew: the picture goes on without a gap, and the sound stays where it was beside it."""

from fractions import Fraction
from itertools import accumulate

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from ripgui.core.source import Clock
from ripgui.media.clock import ClockReader, settled, shift_at

VIDEO, SOUND = 0, 1
FRAME = Fraction(1, 25)
PACKET = Fraction(4, 125)

GROUP = 5

type Told = tuple[int, int | None, Fraction, Fraction]


def _part(begin: Fraction, frames: int, late: Fraction, place: int, *, sound_first: bool) -> list[Told]:
    """Stream, position, time and length of the packets of one part, as a file has them."""
    video = [(VIDEO, begin + number * FRAME, FRAME) for number in range(frames)]
    sound = [(SOUND, begin + late + number * PACKET, PACKET) for number in range(int(frames * FRAME / PACKET))]
    early = Fraction(1, 5) if sound_first else Fraction(0)
    mixed = sorted([*video, *sound], key=lambda one: one[1] - (early if one[0] == SOUND else 0))
    return [(stream, place + 100 * number, at, length) for number, (stream, at, length) in enumerate(mixed)]


def _parsed(parts: list[list[Told]]) -> list[Told]:
    """As a demuxer gives it: sound that was packed together has one place, and comes when the next of it is there."""
    given: list[Told] = []
    waiting: list[Told] = []
    for part in parts:
        sounds = 0
        for packet in part:
            if packet[0] == VIDEO:
                given.append(packet)
            elif sounds % GROUP == 0:
                given += waiting
                waiting = [packet]
            else:
                waiting.append((packet[0], None, *packet[2:]))
            sounds += packet[0] == SOUND
    return [*given, *waiting]


def _read(reader: ClockReader, packets: list[Told]) -> dict[int, list[Fraction]]:
    for packet in packets:
        reader.shift(*packet)
    found: dict[int, list[Fraction]] = {VIDEO: [], SOUND: []}
    clocks = [Clock(0, Fraction(0)), *reader.clocks]
    places = {VIDEO: 0, SOUND: 0}
    for stream, position, at, _ in packets:
        places[stream] = places[stream] if position is None else position
        found[stream].append(at + shift_at(clocks, places[stream]))
    return found


@settings(max_examples=40)
@given(
    parts=st.lists(
        st.tuples(st.integers(0, 100_000), st.integers(30, 60), st.integers(0, 8), st.booleans()),
        min_size=1,
        max_size=4,
    ),
    knows_joints=st.booleans(),
    is_parsed=st.booleans(),
)
def test_parts_follow_each_other(
    *, parts: list[tuple[int, int, int, bool]], knows_joints: bool, is_parsed: bool
) -> None:
    made: list[list[Told]] = []
    joints: list[int] = []
    lates, counts = [], []
    for begin_cs, frames, late, sound_first in parts:
        joints.append((made[-1][-1][1] or 0) + 100 if made else 0)
        if made:
            # What goes on by chance within the tolerance is no new clock.
            end = next(at + length for stream, _, at, length in reversed(made[-1]) if stream == VIDEO)
            assume(not -1 < Fraction(begin_cs, 100) - end < 11)
        made.append(_part(Fraction(begin_cs, 100), frames, late * FRAME / 4, joints[-1], sound_first=sound_first))
        lates.append(late * FRAME / 4)
        counts.append(frames)
    packets = _parsed(made) if is_parsed else [packet for part in made for packet in part]
    found = _read(ClockReader(VIDEO, joints[1:] if knows_joints else ()), packets)
    first = Fraction(parts[0][0], 100)
    assert found[VIDEO] == [first + number * FRAME for number in range(sum(counts))]
    begins = [first + before * FRAME for before in accumulate([0, *counts[:-1]])]
    wanted = [
        begin + late + number * PACKET
        for begin, late, frames in zip(begins, lates, counts, strict=True)
        for number in range(int(frames * FRAME / PACKET))
    ]
    assert found[SOUND] == wanted


def test_what_goes_on_over_a_joint_is_left_alone() -> None:
    packets = _part(Fraction(3), 100, Fraction(0), 0, sound_first=False)
    reader = ClockReader(VIDEO, ((packets[77][1] or 0) + 10,))
    _read(reader, packets)
    assert reader.clocks == ()


def test_a_gap_within_a_file_is_a_gap() -> None:
    packets = _part(Fraction(0), 50, Fraction(0), 0, sound_first=False)
    packets += _part(Fraction(5), 50, Fraction(0), (packets[-1][1] or 0) + 100, sound_first=False)
    reader = ClockReader(VIDEO)
    _read(reader, packets)
    assert reader.clocks == ()


def test_tracks_with_gaps_tell_nothing() -> None:
    reader = ClockReader(VIDEO)
    assert reader.shift(VIDEO, 0, Fraction(0), FRAME) == 0
    assert reader.shift(2, 100, None, Fraction(0)) == 0
    assert reader.shift(2, None, None, Fraction(0)) == 0


def test_errors_of_single_time_stamps_do_not_add_up() -> None:
    packets: list[Told] = []
    for number in range(6):
        part = _part(Fraction(1), 40, Fraction(0), 100_000 * number, sound_first=False)
        stream, place, at, length = next(packet for packet in reversed(part) if packet[0] == VIDEO)
        wrong = (stream, place, at - FRAME + Fraction(1, 90_000), length)
        packets += [wrong if packet == (stream, place, at, length) else packet for packet in part]
    reader = ClockReader(VIDEO)
    _read(reader, packets)
    assert [clock.shift for clock in reader.clocks] == [number * 40 * FRAME for number in range(1, 6)]


def test_clocks_are_settled_by_most_of_their_frames() -> None:
    clocks = (Clock(10, Fraction(5)), Clock(20, Fraction(9)))
    assert settled(clocks, {0: [0.0], 1: [0.25, 0.25, 3.0]}) == (Clock(10, Fraction(21, 4)), Clock(20, Fraction(9)))
