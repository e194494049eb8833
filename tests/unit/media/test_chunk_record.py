# SPDX-License-Identifier: GPL-3.0-or-later
"""What is kept of a finished chunk beside its file is taken as it was written, or not at all."""

import json
import os
import sys
from hashlib import blake2b
from pathlib import Path
from typing import Any

import pytest

from ripgui.core.checked import to_plain
from ripgui.core.ranges import FrameRange
from ripgui.media import chunk_record
from ripgui.media.chunk_file import checksum_of
from ripgui.media.chunk_record import ChunkRecord, is_file_of, read_record, write_record

RECORD = ChunkRecord(
    identity="1a2b",
    range=FrameRange(24, 72),
    size_bytes=5,
    extradata="3c4d",
    checksum="00000000",
    durations=((40, 1001, 24000), (8, 0, 1)),
)


def written(path: Path, record: object) -> str:
    """With a digest that fits, whatever it is."""
    text = json.dumps(record).encode()
    path.write_bytes(blake2b(text, digest_size=16).hexdigest().encode() + b"\n" + text)
    return str(path)


def test_a_record_is_read_as_it_was_written(tmp_path: Path) -> None:
    path = str(tmp_path / "a.done")
    write_record(path, RECORD)
    assert read_record(path) == RECORD
    assert read_record(written(tmp_path / "b.done", to_plain(RECORD))) == RECORD
    assert read_record(str(tmp_path / "none.done")) is None


def test_a_record_with_anything_wrong_in_it_is_none(tmp_path: Path) -> None:
    path = tmp_path / "a.done"
    write_record(str(path), RECORD)
    whole = path.read_bytes()
    for end in range(len(whole)):
        path.write_bytes(whole[:end])
        assert read_record(str(path)) is None
    for place in range(len(whole)):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        assert read_record(str(path)) is None


@pytest.mark.parametrize(
    "change",
    [
        {"size_bytes": "5"},
        {"size_bytes": 5.0},
        {"identity": None},
        {"range": {"start": 72, "stop": 24}},
        {"range": [24, 72]},
        {"durations": []},
        {"durations": [[47, 1, 24]]},
        {"durations": [[48, 1, 0]]},
        {"durations": [[96, 1, 24], [-48, 1, 24]]},
        {"durations": [[48, 1]]},
        {"range": {"start": 0, "stop": 10**30}},
    ],
)
def test_a_record_that_nobody_can_have_written_is_none(tmp_path: Path, change: dict[str, Any]) -> None:
    plain = to_plain(RECORD)
    assert isinstance(plain, dict)
    assert read_record(written(tmp_path / "a.done", plain | change)) is None


def test_what_is_no_file_or_too_large_is_no_record(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "folder.done").mkdir()
    assert read_record(str(tmp_path / "folder.done")) is None
    if sys.platform != "win32":
        os.mkfifo(tmp_path / "pipe.done")
        assert read_record(str(tmp_path / "pipe.done")) is None
    path = written(tmp_path / "large.done", to_plain(RECORD))
    monkeypatch.setattr(chunk_record, "_MOST_BYTES", 100)
    assert read_record(path) is None


def test_a_file_is_known_by_its_size_and_its_checksum(tmp_path: Path) -> None:
    path = tmp_path / "a.mp4"
    path.write_bytes(b"chunk")
    record = ChunkRecord(
        identity="",
        range=FrameRange(0, 1),
        size_bytes=5,
        extradata="",
        checksum=checksum_of(str(path)),
        durations=((1, 1, 24),),
    )
    assert is_file_of(record, str(path))
    path.write_bytes(b"chuck")
    assert not is_file_of(record, str(path))
    path.write_bytes(b"chunk and more")
    assert not is_file_of(record, str(path))
    path.unlink()
    assert not is_file_of(record, str(path))
