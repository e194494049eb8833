# SPDX-License-Identifier: GPL-3.0-or-later
"""A chunk of three frames as ffmpeg writes it, any box of which may hold something else."""

import struct

_FRAME = b"\x00\x00\x00\x06frame."
_FRAMES = 3
_FORM = b"isom\x00\x00\x02\x00isomiso2avc1mp41"


def chunk(**other: bytes) -> bytes:
    """other: what boxes are to hold, by their names."""
    data = _box(other, "ftyp", _FORM)
    place = len(data) + 8
    data += _box(other, "mdat", _FRAME * _FRAMES)
    description = bytes(6) + b"\x00\x01" + bytes(70) + _box(other, "avcC", b"\x01\x64\x00\x0a\xff\xe1\x00\x00\x00")
    table = (
        _box(other, "stsd", numbers(0, 1) + _box(other, "avc1", description))
        + _box(other, "stts", numbers(0, 1, _FRAMES, 1001))
        + _box(other, "stss", numbers(0, 1, 1))
        + _box(other, "ctts", numbers(0, 2, 1, 1001, 2, 0))
        + _box(other, "stsc", numbers(0, 1, 1, _FRAMES, 1))
        + _box(other, "stsz", numbers(0, 0, _FRAMES, *[len(_FRAME)] * _FRAMES))
        + _box(other, "stco", numbers(0, 1, place))
    )
    inner = _box(other, "vmhd", bytes(12)) + _box(other, "dinf", bytes(28)) + _box(other, "stbl", table)
    media = _box(other, "mdhd", numbers(0, 0, 0, 24000, 3003, 0)) + _box(other, "hdlr", bytes(25))
    media += _box(other, "minf", inner)
    edit = _box(other, "elst", numbers(0, 1, 126, 1001, 1 << 16))
    trak = _box(other, "tkhd", bytes(84)) + _box(other, "edts", edit) + _box(other, "mdia", media)
    moov = _box(other, "mvhd", numbers(0, 0, 0, 1000, 126) + bytes(80)) + _box(other, "trak", trak)
    return data + _box(other, "moov", moov)


def _box(other: dict[str, bytes], kind: str, content: bytes) -> bytes:
    content = other.get(kind, content)
    return struct.pack(">I4s", 8 + len(content), kind.encode()) + content


def numbers(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *values)
