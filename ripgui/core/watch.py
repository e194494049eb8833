# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders that are watched: what is new in them goes into the queue."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchedFolder:
    """A folder and how its videos are to be encoded.

    folder: absolute; one is watched once. preset: by name, looked up when a video comes, so that its changes count.
    pattern, output_folder: what results are called and where they go, "" is beside the source. starts: the queue starts
    by itself when something came.
    """

    folder: str
    preset: str
    pattern: str
    output_folder: str = ""
    has_subfolders: bool = True
    starts: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class FileMark:
    """What tells that a file is still as it was, without reading it."""

    size_bytes: int
    mtime_ns: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WatchState:
    """How it stands with a watched folder. problem: why nothing can be taken from it now, or not all, "" for nothing.

    unready: how many of its videos somebody may still be writing.
    """

    watched: WatchedFolder
    problem: str = ""
    unready: int = 0
