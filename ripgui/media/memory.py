# SPDX-License-Identifier: GPL-3.0-or-later
"""What programs told of themselves, remembered from run to run for as long as they are the same files."""

import contextlib
import hashlib
import os
from collections.abc import Callable

from ripgui.core.durable import write_whole
from ripgui.core.folders import cache_folder


def remembered(path: str, topic: str, ask: Callable[[], str], *, again: bool = False) -> str:
    """What `ask` tells about `topic` of the program at `path`, asked once for each file; nothing is not remembered.

    again: it is asked anew.
    """
    digest = hashlib.blake2b(repr((path, stamp(path), topic)).encode(), digest_size=8).hexdigest()
    note = cache_folder() / "ffmpeg" / f"{digest}.txt"
    with contextlib.suppress(OSError, UnicodeDecodeError):
        # A power cut may leave an empty one.
        if (known := note.read_text(encoding="utf-8")) and not again:
            return known
    told = ask()
    if told:
        with contextlib.suppress(OSError):
            note.parent.mkdir(parents=True, exist_ok=True)
            write_whole(note, told.encode())
    return told


def stamp(path: str) -> tuple[int, int]:
    """Changes when another program is put in place of this one."""
    with contextlib.suppress(OSError, ValueError):
        status = os.stat(path)
        return status.st_mtime_ns, status.st_size
    return 0, 0
