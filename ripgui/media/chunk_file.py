# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished chunk as a file: what it holds, and a checksum that is taken when it is whole, and compared when it is
needed.
"""

import zlib
from collections.abc import Sequence
from hashlib import blake2b
from typing import NamedTuple

_READ_BYTES = 1 << 20
_HEVC_PARAMETER_SETS = (32, 33, 34)


class VideoPackets(NamedTuple):
    """packets: of the first video stream. extradata: hash of its decoder configuration."""

    packets: int
    extradata: str


def configuration_hash(configuration: bytes, *, is_hevc: bool) -> str:
    """Of the configuration of a decoder."""
    told = _parameter_sets(configuration) if is_hevc else configuration
    return blake2b(told, digest_size=16).hexdigest()


def _parameter_sets(configuration: bytes) -> bytes:
    """Of HEVC's decoder configuration what decoding depends on: x265 also tells there what it was asked for."""
    kept, at = configuration[:22], 23
    try:
        for _ in range(configuration[22]):
            kind, count = configuration[at] & 0x3F, int.from_bytes(configuration[at + 1 : at + 3])
            begin, at = at, at + 3
            for _ in range(count):
                at += 2 + int.from_bytes(configuration[at : at + 2])
            if kind in _HEVC_PARAMETER_SETS:
                kept += configuration[begin:at]
    except IndexError:  # in a form that nobody knows
        return configuration
    return kept


def checksum_of(path: str) -> str:
    """Raises OSError."""
    checksum = 0
    with open(path, "rb", buffering=0) as file:
        while piece := file.read(_READ_BYTES):
            checksum = zlib.crc32(piece, checksum)
    return f"{checksum:08x}"


def damaged_chunks(paths: Sequence[str], checksums: Sequence[str]) -> tuple[int, ...]:
    """Those that are gone, cannot be read, or are not what they were; a checksum of "" fits all that can be read."""
    pairs = zip(paths, checksums, strict=True)
    return tuple(number for number, (path, told) in enumerate(pairs) if not _fits(path, told))


def _fits(path: str, told: str) -> bool:
    try:
        found = checksum_of(path)
    except OSError:
        return False
    return told in ("", found)
