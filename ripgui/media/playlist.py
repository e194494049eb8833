# SPDX-License-Identifier: GPL-3.0-or-later
"""Reads the playlists of an HLS presentation, and what its segments hold when they are put together."""

import io
import os
from collections.abc import Buffer, Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path
from typing import IO

import av
from av.error import FFmpegError

from ripgui.core.error import InputError
from ripgui.core.exact import exact
from ripgui.core.source import PacketDigest
from ripgui.media.packets import Digest, read_packets
from ripgui.media.probe import as_fraction


@dataclass(frozen=True, slots=True, kw_only=True)
class Segments:
    """A media playlist. init: name of the file that begins all segments, "" where there is none; names: of those.

    durations: seconds of each. sizes_bytes: of each, 0 where it is missing. is_whole: nothing is to follow.
    """

    folder: str
    init: str
    names: tuple[str, ...]
    durations: tuple[Fraction, ...]
    sizes_bytes: tuple[int, ...]
    is_whole: bool

    @property
    def duration(self) -> Fraction:
        return sum(self.durations, Fraction(0))

    @property
    def files(self) -> tuple[str, ...]:
        return (*((self.init,) if self.init else ()), *self.names)

    @property
    def peak_bit_rate(self) -> int:
        """Bits a second of the largest segment for its length."""
        pairs = zip(self.sizes_bytes, self.durations, strict=True)
        return max((round(8 * size / duration) for size, duration in pairs if duration), default=0)

    @property
    def mean_bit_rate(self) -> int:
        return round(8 * sum(self.sizes_bytes) / self.duration) if self.duration else 0


def read_segments(path: str) -> Segments:
    """Reads a media playlist that we wrote. Raises InputError where that is not possible."""
    folder = os.path.dirname(path)
    init, durations, names = "", [], []
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"the playlist {os.path.basename(path)} cannot be read") from error
    for line in lines:
        if line.startswith("#EXT-X-MAP:URI="):
            init = line.partition("=")[2].strip('"')
        elif line.startswith("#EXTINF:"):
            durations.append(_seconds(path, line.removeprefix("#EXTINF:").rstrip(",")))
        elif line and not line.startswith("#"):
            names.append(line)
    if len(names) != len(durations):
        raise InputError(f"the playlist {os.path.basename(path)} has {len(durations)} lengths for {len(names)} files")
    return Segments(
        folder=folder,
        init=init,
        names=tuple(names),
        durations=tuple(durations),
        sizes_bytes=tuple(_size(os.path.join(folder, name)) for name in names),
        is_whole="#EXT-X-ENDLIST" in lines,
    )


def _seconds(path: str, text: str) -> Fraction:
    try:
        return exact(text)
    except ValueError as error:
        raise InputError(f"the playlist {os.path.basename(path)} has a length that is none: {text[:40]!r}") from error


def read_track(segments: Segments) -> PacketDigest:
    """What the one track of the segments holds. Raises InputError where they cannot be read."""
    try:
        with _Joined([os.path.join(segments.folder, name) for name in segments.files]) as joined:
            reader = io.BufferedReader(joined)
            with av.open(reader, mode="r", format="mov") as container:
                stream = container.streams[0]
                digest = Digest(stream.index, as_fraction(stream.time_base))
                for packet in read_packets(container, [stream]):
                    digest.add(packet)
                return digest.result()
    except (OSError, FFmpegError, IndexError) as error:
        raise InputError(f"the segments of {segments.init} cannot be read: {error}") from error


class _Joined(io.RawIOBase):
    """Several files that read as one."""

    def __init__(self, paths: list[str]) -> None:
        super().__init__()
        self._paths = paths
        self._ends = list(_running_sum(os.path.getsize(path) for path in paths))
        self._at = 0
        self._open: tuple[int, IO[bytes]] | None = None

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._at, io.SEEK_END: self._ends[-1]}[whence]
        self._at = max(0, base + offset)
        return self._at

    def tell(self) -> int:
        return self._at

    def readinto(self, buffer: Buffer, /) -> int:
        view = memoryview(buffer).cast("B")
        index = next((number for number, end in enumerate(self._ends) if self._at < end), None)
        if index is None:
            return 0
        if self._open is None or self._open[0] != index:
            self._close()
            self._open = (index, open(self._paths[index], "rb"))  # noqa: SIM115 - closed with the object
        file = self._open[1]
        file.seek(self._at - (self._ends[index - 1] if index else 0))
        data = file.read(len(view))
        view[: len(data)] = data
        self._at += len(data)
        return len(data)

    def close(self) -> None:
        self._close()
        super().close()

    def _close(self) -> None:
        if self._open is not None:
            self._open[1].close()
            self._open = None


def _running_sum(sizes: Iterator[int]) -> Iterator[int]:
    total = 0
    for size in sizes:
        total += size
        yield total


def _size(path: str) -> int:
    return os.path.getsize(path) if os.path.isfile(path) else 0
