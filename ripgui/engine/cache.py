# SPDX-License-Identifier: GPL-3.0-or-later
"""The cache folder as a whole: how much it takes, and how it is emptied."""

import contextlib
import os
import shutil

from ripgui.core.folders import cache_folder
from ripgui.engine.queue.tryout import TRYOUT_FOLDER


def cache_size_bytes() -> int:
    """What can be made again takes so much of the disk."""
    total = 0
    for folder, _, names in os.walk(cache_folder()):
        for name in names:
            with contextlib.suppress(OSError):  # others clear it, too
                total += os.lstat(os.path.join(folder, name)).st_size
    return total


def clear_cache() -> int:
    """Removes all of it but test encodes, which somebody may still look at. Returns what is left, in bytes."""
    with contextlib.suppress(FileNotFoundError):
        for entry in os.scandir(cache_folder()):
            if entry.name == TRYOUT_FOLDER:
                continue
            if entry.is_dir(follow_symlinks=False):
                shutil.rmtree(entry.path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    os.unlink(entry.path)
    return cache_size_bytes()
