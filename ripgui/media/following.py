# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads a result while it is written, for its check, and has the disk keep what there is of it.

The check looks at every packet. When the last is written nearly all have been looked at so, out of memory; later, those
of a large result would have to come from the disk. That counts only for a file that was left alone since, and whose
index leads to the end that was read: any other is read again.
"""

import contextlib
import os
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from io import FileIO
from typing import Literal, NamedTuple

import av
from av.error import FFmpegError

from ripgui.core.container import Container
from ripgui.core.error import InputError
from ripgui.media.outcome import Contents, read_contents, units_of
from ripgui.media.probe import SAFE_FORMATS, main_video, open_media

_FOLLOWED: frozenset[Container] = frozenset({"mkv", "webm"})
"""Forms that are written from the front to the back: MP4's index is put before all in the end."""
_FORMAT = "matroska"
_READ_BYTES = 1 << 18
_KEPT_BYTES = 1 << 26
_LOOK_S = 0.01
_KEEP_S = 0.1


class _Identity(NamedTuple):
    """Tells a file from another, and from what it was."""

    device: int
    number: int
    size_bytes: int
    modified_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Followed:
    identity: _Identity
    contents: Contents


class Follower:
    """Follows one result after another, and knows the last."""

    def __init__(self) -> None:
        self._path = ""
        self._followed: _Followed | None = None

    @contextlib.contextmanager
    def following(self, path: str, container: Container) -> Iterator[None]:
        """Follows what is written meanwhile, in place of what is there. Raises OSError where the disk fails."""
        self._path, self._followed = path, None
        # Before anything is read: what is left of an earlier run would be taken for the beginning of this one.
        is_clear = _cleared(path)
        if not is_clear or container not in _FOLLOWED:
            yield
            return
        ended = threading.Event()
        with ThreadPoolExecutor(2, thread_name_prefix="following") as beside:
            reading, keeping = beside.submit(_read, path, ended), beside.submit(_keep, path, ended)
            try:
                yield
            finally:
                ended.set()
            # A disk says once that it failed to keep something.
            keeping.result()
            self._followed = reading.result()

    def contents_of(self, path: str) -> Contents | None:
        """What was read of a result that is as it was then; None where that is not certain."""
        followed = self._followed
        if followed is None or path != self._path:
            return None
        with contextlib.suppress(OSError, InputError, FFmpegError):
            if _identity(os.stat(path)) == followed.identity and _ends_alike(path, followed.contents):
                return followed.contents
        return None


class _Growing:
    """A file that ends when its writer has. It cannot be sought in, so that nobody looks for its end before."""

    def __init__(self, file: FileIO, ended: threading.Event) -> None:
        self.name = file.name
        self.read_bytes = 0
        self._file = file
        self._ended = ended

    def read(self, size: int) -> bytes:
        while True:
            is_last = self._ended.is_set()
            piece = self._file.read(size)
            self.read_bytes += len(piece)
            if piece or is_last:
                return piece
            self._ended.wait(_LOOK_S)


def _read(path: str, ended: threading.Event) -> _Followed | None:
    """What is wrong with a file is told by who reads it when it is finished."""
    allowed = {"format_whitelist": SAFE_FORMATS}
    with contextlib.suppress(OSError, InputError, FFmpegError), _opened(path, "rb", ended) as file:
        growing = _Growing(file, ended)
        with av.open(growing, "r", _FORMAT, container_options=allowed, buffer_size=_READ_BYTES) as container:
            contents = read_contents(container, main_video(container, path).index, 0, sums_video=False)
        identity = _identity(os.fstat(file.fileno()))
        if ended.is_set() and growing.read_bytes == identity.size_bytes:
            return _Followed(identity=identity, contents=contents)
    return None


def _keep(path: str, ended: threading.Event) -> None:
    """Has the disk keep what there is, again and again: all of it at the end would take its time."""
    with contextlib.suppress(FileNotFoundError), _opened(path, "rb+", ended) as file:
        kept_bytes = 0
        while not ended.wait(_KEEP_S):
            size_bytes = os.fstat(file.fileno()).st_size
            if size_bytes - kept_bytes >= _KEPT_BYTES:
                os.fsync(file.fileno())
                kept_bytes = size_bytes


def _opened(path: str, mode: Literal["rb", "rb+"], ended: threading.Event) -> FileIO:
    """The file as soon as there is one. Raises OSError."""
    while True:
        is_last = ended.is_set()
        try:
            return open(path, mode, buffering=0)
        except FileNotFoundError:
            if is_last:
                raise
        ended.wait(_LOOK_S)


def _cleared(path: str) -> bool:
    """Removes what is there, and tells whether it is gone.

    An ffmpeg that outlived its worker may still write to it, on other systems than Linux.
    """
    with contextlib.suppress(OSError):
        os.unlink(path)
    return not os.path.lexists(path)


def _identity(told: os.stat_result) -> _Identity:
    return _Identity(told.st_dev, told.st_ino, told.st_size, told.st_mtime_ns)


def _ends_alike(path: str, contents: Contents) -> bool:
    """Whether the finished file says the same of its streams, and its index leads to the end that was read."""
    with open_media(path) as container:
        video = main_video(container, path)
        if not contents.ticks or units_of(container) != contents.units:
            return False
        container.seek(contents.ticks[-1], stream=video)
        end = read_contents(container, video.index, 0, sums_video=False)
    # Pictures that are attached come again wherever reading begins.
    known = {index: digest.last for index, digest in contents.digests.items() if digest.last is not None}
    found = {index: digest.last for index, digest in end.digests.items() if digest.packets and index in known}
    return end.ticks[-1:] == contents.ticks[-1:] and found == {index: known[index] for index in found}
