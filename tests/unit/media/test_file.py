# SPDX-License-Identifier: GPL-3.0-or-later
"""A source as a file: its fingerprint, and whether its end is missing."""

from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.media.file import check_whole, fingerprint, printable


def _file(path: Path, content: bytes) -> str:
    path.write_bytes(content)
    return str(path)


@pytest.mark.parametrize("size", [1, 1000, 65536, 65537, 3_000_000])
def test_fingerprint_survives_a_rename(tmp_path: Path, size: int) -> None:
    path = tmp_path / "one.mkv"
    before = fingerprint(_file(path, bytes(size)))
    assert fingerprint(str(path.rename(tmp_path / "two.mkv"))) == before


def test_fingerprint_does_not_tell_times(tmp_path: Path) -> None:
    first, second = _file(tmp_path / "a", b"same" * 99), _file(tmp_path / "b", b"same" * 99)
    assert fingerprint(first) == fingerprint(second)


@pytest.mark.parametrize("place", [0, 70_000, 1_500_000, 2_999_999])
def test_fingerprint_sees_head_tail_and_samples(tmp_path: Path, place: int) -> None:
    content = bytearray(3_000_000)
    before = fingerprint(_file(tmp_path / "a", bytes(content)))
    # The samples lie 195 709 bytes apart, each of 65 536 bytes; 70 000 and 1 500 000 are brought into one.
    content[min(range(0, 2_934_464 + 65_536, 195_709), key=lambda start: abs(start - place))] = 1
    assert fingerprint(_file(tmp_path / "b", bytes(content))) != before


def test_fingerprint_sees_the_size(tmp_path: Path) -> None:
    assert fingerprint(_file(tmp_path / "a", bytes(500_000))) != fingerprint(_file(tmp_path / "b", bytes(500_001)))


def test_fingerprint_of_nothing(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="is empty"):
        fingerprint(_file(tmp_path / "a", b""))


def _box(kind: bytes, payload: int, declared: int | None = None) -> bytes:
    return (8 + (payload if declared is None else declared)).to_bytes(4, "big") + kind + bytes(payload)


WHOLE = {
    "index first": _box(b"ftyp", 16) + _box(b"moov", 40) + _box(b"mdat", 99),
    "index last": _box(b"ftyp", 16) + _box(b"mdat", 99) + _box(b"moov", 40),
    "last box to the end": _box(b"ftyp", 16) + _box(b"moov", 40) + b"\0\0\0\0mdat" + bytes(50),
    "64-bit box": _box(b"ftyp", 16) + b"\0\0\0\1mdat" + (116).to_bytes(8, "big") + bytes(100) + _box(b"moov", 40),
    "matroska": b"\x1a\x45\xdf\xa3\x84" + bytes(4) + b"\x18\x53\x80\x67\x8a" + bytes(10),
    "matroska of unknown size": b"\x1a\x45\xdf\xa3\x84" + bytes(4) + b"\x18\x53\x80\x67\x01" + b"\xff" * 7 + bytes(10),
    "avi": b"RIFF" + (20).to_bytes(4, "little") + b"AVI " + bytes(16),
    "something else": b"G" * 188,
}
CUT = {
    "half a box": _box(b"ftyp", 16) + _box(b"moov", 40) + _box(b"mdat", 99, declared=200),
    "no index": _box(b"ftyp", 16) + b"\0\0\0\0mdat" + bytes(50),
    "half a 64-bit box": _box(b"ftyp", 16) + b"\0\0\0\1mdat" + (1 << 40).to_bytes(8, "big") + bytes(100),
    "half a matroska": b"\x1a\x45\xdf\xa3\x84" + bytes(4) + b"\x18\x53\x80\x67\x8a" + bytes(9),
    "matroska header": b"\x1a\x45\xdf\xa3\x84" + bytes(2),
    "half an avi": b"RIFF" + (200).to_bytes(4, "little") + b"AVI " + bytes(16),
}


@pytest.mark.parametrize("name", WHOLE)
def test_whole(tmp_path: Path, name: str) -> None:
    check_whole(_file(tmp_path / "file", WHOLE[name]))


@pytest.mark.parametrize("name", CUT)
def test_cut_off(tmp_path: Path, name: str) -> None:
    with pytest.raises(InputError, match="is incomplete: "):
        check_whole(_file(tmp_path / "file", CUT[name]))


def test_printable_keeps_what_is_valid() -> None:
    assert printable("映画 é") == "映画 é"
    assert printable("caf\udce9") == "caf\N{REPLACEMENT CHARACTER}"
