# SPDX-License-Identifier: GPL-3.0-or-later
"""How chunks are dealt out to slots."""

from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.chunk import Chunk
from ripgui.core.ranges import FrameRange
from ripgui.engine.work.chunk_pool import ChunkLine


def chunks(count: int) -> list[Chunk]:
    return [Chunk(index=index, range=FrameRange(index, index + 1), identity=str(index)) for index in range(count)]


@given(st.integers(0, 60), st.integers(1, 8), st.data())
def test_every_chunk_is_taken_once_whoever_is_quick(count: int, slots: int, data: st.DataObject) -> None:
    line = ChunkLine(chunks(count), slots)
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
