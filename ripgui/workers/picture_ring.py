# SPDX-License-Identifier: GPL-3.0-or-later
"""The slots that preview worker and window share: a file in memory where there is such a place, and what lies in it."""

import collections
import contextlib
import mmap
import os
import shutil
import sys
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from ripgui.core.scratch import scratch_file
from ripgui.workers.preview_protocol import AttachParams, Rendered

USUAL_PICTURE_BYTES = 4 * 1920 * 1080
"""What most pictures take, for a place that is made before anybody knows of which video."""

_MEMORY = Path("/dev/shm")  # noqa: S108  the system's place for memory that processes share
_PROCESSES = "/proc/"
_RING_BYTES = 64 * 1024 * 1024
_FEWEST, _MOST = 8, 16
_ROOMIEST = 4
_POPULATE_READ, _POPULATE_WRITE = 22, 23  # of Linux 5.14, which Python does not name


@dataclass(frozen=True, slots=True, kw_only=True)
class Key:
    """A picture: frame `number` of an output, tone-mapped or not."""

    output: int
    number: int
    tone_map: bool


def populate(area: mmap.mmap, start: int, size: int, *, for_writing: bool) -> None:
    """Maps the pages in one go instead of one fault each; it only saves time, so it may fail."""
    if sys.platform == "linux":
        with contextlib.suppress(OSError):
            area.madvise(_POPULATE_WRITE if for_writing else _POPULATE_READ, start, size)


class PictureRing:
    """Pictures by their keys; the oldest make room. Use it on one thread. Raises OSError."""

    def __init__(self, picture_bytes: int) -> None:
        self.slot_bytes = _slot_bytes(picture_bytes)
        self.slots = max(_FEWEST, min(_MOST, _RING_BYTES // self.slot_bytes))
        self._free = list(reversed(range(self.slots)))
        self._mapped: set[int] = set()
        self._coming: dict[Key, int] = {}
        self._ready: collections.OrderedDict[Key, tuple[int, Rendered]] = collections.OrderedDict()
        size = self.slot_bytes * self.slots
        self._file, self._path = _shared(size)
        try:
            os.ftruncate(self._file, size)
            self._map = mmap.mmap(self._file, size)
        except OSError:
            self.forget_name()
            raise

    def suits(self, picture_bytes: int) -> bool:
        """Whether such a picture has room, and not far too much of it."""
        needed = _slot_bytes(picture_bytes)
        return needed <= self.slot_bytes <= _ROOMIEST * needed

    @property
    def params(self) -> AttachParams:
        return AttachParams(path=self._path, slot_bytes=self.slot_bytes, slots=self.slots)

    def forget_name(self) -> None:
        """Lets the file vanish with the last of the two that map it. Elsewhere than on POSIX it stays until `close`."""
        if self._file >= 0:
            os.close(self._file)
            self._file = -1
        if not self._path.startswith(_PROCESSES):
            with contextlib.suppress(OSError):
                os.unlink(self._path)

    def close(self) -> None:
        self.forget_name()
        # Whoever still looks at a picture keeps the memory, and lets go of it with the picture.
        with contextlib.suppress(BufferError):
            self._map.close()

    def rest(self) -> None:
        """Gives back what only this process counts as its memory; the pictures stay."""
        self._mapped.clear()
        if hasattr(mmap, "MADV_DONTNEED"):
            self._map.madvise(mmap.MADV_DONTNEED)

    @property
    def coming(self) -> int:
        """How many pictures are being rendered."""
        return len(self._coming)

    def is_coming(self, key: Key) -> bool:
        return key in self._coming

    def find(self, key: Key) -> Rendered | None:
        """What is told of a picture that is there."""
        found = self._ready.get(key)
        if found is None:
            return None
        self._ready.move_to_end(key)
        return found[1]

    def pixels(self, key: Key) -> memoryview:
        """The bytes of a picture that is there. Let go of them before the next `take`."""
        slot, rendered = self._ready[key]
        start = slot * self.slot_bytes
        return memoryview(self._map)[start : start + rendered.clip.width * rendered.clip.height * 4]

    def take(self, key: Key, keep: Collection[Key]) -> int | None:
        """A slot for a picture to come; None while there is no room beside what is kept."""
        if not self._free:
            oldest = next((known for known in self._ready if known not in keep), None)
            if oldest is None:
                return None
            self._free.append(self._ready.pop(oldest)[0])
        self._coming[key] = self._free.pop()
        return self._coming[key]

    def expect(self, key: Key) -> None:
        """Prepares for a picture that is coming, while it is being rendered."""
        slot = self._coming[key]
        if slot not in self._mapped:
            self._mapped.add(slot)
            populate(self._map, slot * self.slot_bytes, self.slot_bytes, for_writing=False)

    def arrived(self, key: Key, rendered: Rendered) -> None:
        self._ready[key] = (self._coming.pop(key), rendered)

    def failed(self, key: Key) -> None:
        self._free.append(self._coming.pop(key))


def _slot_bytes(picture_bytes: int) -> int:
    return -(-picture_bytes // mmap.ALLOCATIONGRANULARITY) * mmap.ALLOCATIONGRANULARITY


def _shared(size: int) -> tuple[int, str]:
    """A file in memory where there is enough of it, which has no name that could be left; else one for a moment."""
    if sys.platform == "linux" and _has_room(size):
        file = os.memfd_create("ripgui-preview")
        return file, f"{_PROCESSES}{os.getpid()}/fd/{file}"
    return scratch_file()


def _has_room(size: int) -> bool:
    """A container may have little memory to share."""
    try:
        return shutil.disk_usage(_MEMORY).free > 2 * size
    except OSError:
        return False
