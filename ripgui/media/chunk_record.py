# SPDX-License-Identifier: GPL-3.0-or-later
"""What the queue knows of a finished chunk, written down beside its file as well: queues get lost."""

import os
from dataclasses import dataclass
from hashlib import blake2b

from ripgui.core.checked import from_json, to_json
from ripgui.core.chunk import DurationRun
from ripgui.core.ranges import FrameRange
from ripgui.media.chunk_file import checksum_of

_MOST_BYTES = 16 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class ChunkRecord:
    """The fields of a `core.chunk.Chunk` that its file alone does not tell."""

    identity: str
    range: FrameRange
    size_bytes: int
    extradata: str
    checksum: str
    durations: tuple[DurationRun, ...]

    def __post_init__(self) -> None:
        told = [count > 0 and numerator >= 0 and denominator > 0 for count, numerator, denominator in self.durations]
        # Without `len`, which has a limit: what is read here may be anything.
        frames = self.range.stop - self.range.start
        if not all(told) or sum(count for count, _, _ in self.durations) != frames:
            raise ValueError("its durations are not those of its frames")


def write_record(path: str, record: ChunkRecord) -> None:
    """On the disk when this returns, its name once the folder is synced. Raises OSError.

    Half of one is none, as its digest tells.
    """
    text = to_json(record).encode()
    with open(path, "wb") as file:
        file.write(_digest(text) + b"\n" + text)
        file.flush()
        os.fsync(file.fileno())


def read_record(path: str) -> ChunkRecord | None:
    """None where there is none, or not as it was written."""
    try:
        if not os.path.isfile(path) or os.path.getsize(path) > _MOST_BYTES:
            return None
        with open(path, "rb") as file:
            digest, _, text = file.read(_MOST_BYTES).partition(b"\n")
    except OSError:
        return None
    if digest != _digest(text):
        return None
    try:
        return from_json(ChunkRecord, text)
    except ValueError:
        return None


def is_file_of(record: ChunkRecord, path: str) -> bool:
    """Whether the chunk's file is the one that was finished then. Reads all of it."""
    try:
        is_there = os.path.isfile(path) and os.path.getsize(path) == record.size_bytes
        return is_there and checksum_of(path) == record.checksum
    except OSError:
        return False


def _digest(text: bytes) -> bytes:
    return blake2b(text, digest_size=16).hexdigest().encode()
