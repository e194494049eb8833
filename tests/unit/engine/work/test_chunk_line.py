# SPDX-License-Identifier: GPL-3.0-or-later
"""How chunks are dealt out to slots."""

from itertools import accumulate, pairwise

from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.chunk import Chunk
from ripgui.core.ranges import FrameRange
from ripgui.engine.work.chunk_line import ChunkLine, even_walks


def chunks(count: int) -> list[Chunk]:
    return of_lengths([1] * count)


def of_lengths(lengths: list[int]) -> list[Chunk]:
    spans = pairwise([0, *accumulate(lengths)])
    return [Chunk(index=index, range=FrameRange(*span), identity=str(index)) for index, span in enumerate(spans)]


def dealt(lengths: list[int], slots: int) -> list[list[int]]:
    return [[chunk.index for chunk in walk] for walk in even_walks(of_lengths(lengths), slots)]


@given(st.lists(st.integers(1, 500), max_size=60), st.integers(1, 8), st.data())
def test_every_chunk_is_taken_once_whoever_is_quick(lengths: list[int], slots: int, data: st.DataObject) -> None:
    count = len(lengths)
    line = ChunkLine(of_lengths(lengths), slots)
    taken = []
    while True:
        slot = data.draw(st.integers(0, slots - 1))
        chunk = line.take(slot)
        if chunk is None:
            break
        taken.append(chunk.index)
    assert sorted(taken) == list(range(count))


def test_slots_walk_through_neighbours() -> None:
    line = ChunkLine(chunks(10), 2)
    order = [(line.take(0), line.take(1)) for _ in range(5)]
    assert [first.index for first, _ in order if first] == [0, 1, 2, 3, 4]
    assert [second.index for _, second in order if second] == [5, 6, 7, 8, 9]


def test_walks_are_neighbours_where_that_is_even_enough() -> None:
    assert dealt([100, 108, 90, 100, 99, 101], 2) == [[0, 1, 2], [3, 4, 5]]
    assert dealt([300, 100, 100, 100], 2) == [[0], [1, 2, 3]]
    assert dealt([5, 5], 3) == [[0], [1], []]


def test_chunks_are_exchanged_where_cuts_make_neighbours_uneven() -> None:
    lengths = [100, 108, 111, 63, 132, 76, 111, 99]
    walks = dealt(lengths, 2)
    assert walks == [[0, 1, 3, 4], [2, 5, 6, 7]]
    assert [sum(lengths[index] for index in walk) for walk in walks] == [403, 397]


@given(st.lists(st.integers(24, 500), min_size=1, max_size=80), st.integers(1, 8))
def test_no_walk_is_longer_than_an_even_one_by_a_chunk(lengths: list[int], slots: int) -> None:
    walks = even_walks(of_lengths(lengths), slots)
    assert all(walk == sorted(walk, key=lambda chunk: chunk.index) for walk in walks)
    longest = max(sum(len(chunk.range) for chunk in walk) for walk in walks)
    assert longest <= sum(lengths) / slots * 1.05 + max(lengths)


def test_an_idle_slot_leaves_the_busiest_what_it_will_do_meanwhile() -> None:
    line = ChunkLine(of_lengths([100, 100, 80, 60, 40, 20]), 2)
    assert [chunk.index if chunk else None for chunk in (line.take(1), line.take(0), line.take(0))] == [2, 0, 1]
    # Half of chunk 2 and chunk 3 take as long as the two after them.
    assert [chunk.index if chunk else None for chunk in (line.take(0), line.take(0))] == [4, 5]
    assert [chunk.index if chunk else None for chunk in (line.take(1), line.take(1))] == [3, None]


def test_an_idle_slot_takes_all_from_one_that_is_long_at_its_chunk() -> None:
    line = ChunkLine(of_lengths([140, 140, 160, 60, 60]), 2)
    assert [chunk.index if chunk else None for chunk in (line.take(1), line.take(0), line.take(0))] == [2, 0, 1]
    # Half of chunk 2 takes longer than either of what comes after it.
    assert [chunk.index if chunk else None for chunk in (line.take(0), line.take(0), line.take(1))] == [3, 4, None]


def test_an_idle_slot_helps_the_busiest() -> None:
    line = ChunkLine(chunks(10), 2)
    helped = [line.take(0) for _ in range(7)]
    assert [chunk.index for chunk in helped if chunk] == [0, 1, 2, 3, 4, 7, 8]
    rest = [line.take(1) for _ in range(4)]
    assert [chunk.index if chunk else None for chunk in rest] == [5, 6, 9, None]


def test_a_chunk_comes_back_first_and_a_drained_line_is_empty() -> None:
    line = ChunkLine(chunks(4), 1)
    first = line.take(0)
    assert first is not None
    line.put_back(0, first)
    assert line.take(0) == first
    line.drain()
    assert line.take(0) is None
