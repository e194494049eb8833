# SPDX-License-Identifier: GPL-3.0-or-later
"""Environment variables of workers that run scripts."""

import contextlib
import os
from pathlib import Path

from ripgui.core.folders import CACHE_VARIABLE, cache_folder
from ripgui.media.file import fingerprint

_ARENAS = "MALLOC_ARENA_MAX"


def index_environment(content: str) -> dict[str, str]:
    """Makes BestSource keep its indexes in our cache, apart for each content, which is a fingerprint.

    It trusts an index by the file's name and size alone; a folder of its own for each fingerprint makes that safe.
    """
    folder = _used(index_folder(content))
    # The variables of the systems that BestSource asks for its default folder.
    return {"XDG_CACHE_HOME": str(folder), "LOCALAPPDATA": str(folder), CACHE_VARIABLE: str(cache_folder())}


def memory_environment(threads: int) -> dict[str, str]:
    """Has a process that makes frames in `threads` threads keep its memory in as many heaps; read at its start.

    glibc gives threads heaps of their own, up to eight a core, and what is freed in one is not used again in another:
    of a worker of one thread a quarter lay idle (443 MB after 590 frames in 720p, 337 MB in one heap). The encoders
    that it starts have it, too: they get about as many threads. Previews use all cores, and are left as they are.
    Libraries of other systems do not look at it.
    """
    return {} if _ARENAS in os.environ else {_ARENAS: str(threads)}


def result_index_folder(path: str) -> str:
    """Where the index of a file that was encoded is kept. Raises InputError where the file cannot be read."""
    return str(_used(index_folder(fingerprint(path))))


def index_folder(content: str) -> Path:
    """Where the indexes of sources with this content lie."""
    return cache_folder() / "index" / content[:16]


def _used(folder: Path) -> Path:
    """Makes the folder, and lets its time say when it was last used: few file systems note who reads what."""
    with contextlib.suppress(OSError):  # without a cache it works as well, only slower
        folder.mkdir(parents=True, exist_ok=True)
        os.utime(folder)
    return folder
