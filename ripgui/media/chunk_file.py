# SPDX-License-Identifier: GPL-3.0-or-later
"""A finished chunk as a file: a checksum that is taken when it is whole, and compared when it is needed."""

import zlib
from collections.abc import Sequence

_READ_BYTES = 1 << 20


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
