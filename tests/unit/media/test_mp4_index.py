# SPDX-License-Identifier: GPL-3.0-or-later
"""Indexes of chunks that say what cannot be: they are not believed, and cost no memory."""

import sys
import tracemalloc
from pathlib import Path

import pytest

from ripgui.media.chunk_join import joined_head
from ripgui.media.mp4_index import plain_contents
from tests.mp4 import chunk, numbers

_MANY = 1 << 24
_MOST_BYTES = 8 << 20


def test_a_plain_chunk_is_understood(tmp_path: Path) -> None:
    path = tmp_path / "chunk.mp4"
    path.write_bytes(chunk())
    found = plain_contents(str(path))
    assert found is not None
    assert found.packets == 3
    assert joined_head([str(path)] * 2) is not None


@pytest.mark.parametrize(
    ("kind", "content"),
    [
        ("mvhd", b""),
        ("tkhd", bytes(20)),
        ("mdhd", numbers(0, 0, 0, 0, 3003, 0)),
        ("stts", numbers(0, 1, 3, 0)),
        ("stsc", numbers(0, 1, 1, 3, 1, 2)),
        ("stsc", numbers(0, 2, 1, 3, 1, _MANY, 3, 1)),
        ("stsc", numbers(0, 0)),
        ("stsz", numbers(0, 1, _MANY)),
        ("stss", numbers(0, 1, 0xFFFFFFFF)),
        ("stss", numbers(0, 1, 0)),
        ("ctts", numbers(0, 1, 3)),
        ("elst", numbers(0, 1)),
        ("stco", b""),
        ("stsd", b""),
        ("avc1", b""),
    ],
)
def test_what_cannot_be_is_not_believed(kind: str, content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "chunk.mp4"
    path.write_bytes(chunk(**{kind: content}))
    tracemalloc.start()
    try:
        assert plain_contents(str(path)) is None
        head = joined_head([str(path)] * 2)
        _, most_bytes = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert most_bytes < _MOST_BYTES
    # Of the configuration, joining knows only that all have the same.
    assert head is None or kind in ("stsd", "avc1")


@pytest.mark.skipif(sys.platform == "win32", reason="limits of another kind")
def test_no_more_are_joined_than_ffmpeg_may_have_open(tmp_path: Path) -> None:
    import resource

    path = tmp_path / "chunk.mp4"
    path.write_bytes(chunk())
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (256, before[1]))
    try:
        assert joined_head([str(path)] * 192) is not None
        assert joined_head([str(path)] * 193) is None
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, before)
