# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists of Blu-rays: which files in which order a title is, and which part of each.

The form is as the free software world wrote it down: all numbers have their highest byte first, times count 45000 a
second.
"""

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.media.file import check_readable

PLAYLIST_SUFFIX = ".mpls"
_MAGIC = b"MPLS"
_HEAD = struct.Struct(">4s4sI")
_LIST = struct.Struct(">IHHH")
_ITEM = struct.Struct(">H5s4sHBII")
_TICKS = 45_000
_MOST_BYTES = 4 << 20


@dataclass(frozen=True, slots=True, kw_only=True)
class PlayItem:
    """A part of a title. clip: number of its file, as text. start, stop: in seconds of the file's own clock."""

    clip: str
    start: Fraction
    stop: Fraction


def is_playlist(path: str) -> bool:
    """Whether a file of this name is one."""
    return path.lower().endswith(PLAYLIST_SUFFIX)


def parse_playlist(data: bytes) -> tuple[PlayItem, ...]:
    """The parts of a title, in order. Raises InputError for what is no playlist."""
    try:
        return tuple(_items(data))
    except (struct.error, UnicodeDecodeError) as error:
        raise InputError("the playlist is damaged: it ends too early") from error


def read_playlist(path: str) -> tuple[PlayItem, ...]:
    """As `parse_playlist`. Raises InputError, also for a pipe, which would be waited for."""
    check_readable(path)
    try:
        with open(path, "rb") as file:
            return parse_playlist(file.read(_MOST_BYTES))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except InputError as error:
        raise InputError(f"{path}: {error}") from error


def stream_path(playlist: str, clip: str) -> str:
    """Where a disc keeps the file of a clip."""
    folder = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(playlist))), "STREAM")
    return os.path.join(folder, f"{clip}.m2ts")


def seconds_of(items: tuple[PlayItem, ...]) -> Fraction:
    """How long a title is."""
    return sum((item.stop - item.start for item in items), Fraction(0))


def main_playlist(folder: str) -> str:
    """The longest title of a disc whose `BDMV` is this folder or in it, "" where it is none."""
    found: list[tuple[Fraction, str]] = []
    for place in (Path(folder, "PLAYLIST"), Path(folder, "BDMV", "PLAYLIST")):
        for path in sorted(place.glob("*")) if os.path.isdir(place) else ():  # False where nobody may look
            if not is_playlist(path.name):
                continue
            try:
                items = read_playlist(str(path))
            except InputError:
                continue
            # A menu plays the same few seconds many times.
            if len({item.clip for item in items}) == len(items) and items:
                found.append((seconds_of(items), str(path)))
    return max(found, key=lambda one: one[0])[1] if found else ""


def _items(data: bytes) -> Iterator[PlayItem]:
    magic, _, at = _HEAD.unpack_from(data)
    if magic != _MAGIC:
        raise InputError("it is no playlist of a Blu-ray")
    _, _, count, _ = _LIST.unpack_from(data, at)
    at += _LIST.size
    for _ in range(count):
        length, clip, _, _, _, start, stop = _ITEM.unpack_from(data, at)
        name = clip.decode("ascii")
        if not name.isalnum() or stop < start:
            raise InputError("the playlist is damaged: it names a file that cannot be")
        yield PlayItem(clip=name, start=Fraction(start, _TICKS), stop=Fraction(stop, _TICKS))
        at += 2 + length
