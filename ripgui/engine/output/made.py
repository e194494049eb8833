# SPDX-License-Identifier: GPL-3.0-or-later
"""Results are known as such before they are there, so that nobody who watches their folder takes them for sources."""

import os

from ripgui.core.watch import FileMark
from ripgui.engine.output.output import deliver, place_of
from ripgui.engine.store import Store


def deliver_own(store: Store, part: str, path: str, *, overwrite: bool) -> None:
    """As `deliver`, and what is delivered is remembered as made here."""
    store.make(place_of(path), FileMark(size_bytes=-1, mtime_ns=0) if os.path.isdir(part) else mark_of(os.stat(part)))
    deliver(part, path, overwrite=overwrite)


def is_own(store: Store, path: str, mark: FileMark) -> bool:
    """Whether a file was made here, or lies in a folder that was."""
    place = place_of(path)
    if store.is_made(place, mark):
        return True
    above = FileMark(size_bytes=-2, mtime_ns=0)
    while (folder := os.path.dirname(place)) != place:
        if store.is_made(folder, above):
            return True
        place = folder
    return False


def mark_of(status: os.stat_result) -> FileMark:
    return FileMark(size_bytes=status.st_size, mtime_ns=status.st_mtime_ns)
