# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the indexes of sources, which can be made again, from filling the disk."""

import shutil
import time
from collections.abc import Container
from pathlib import Path

from ripgui.engine.store import Store
from ripgui.workers.environment import index_folder

_MIB = 1 << 20
# A worker that began so lately may still be making its index.
_IN_USE_S = 24 * 3600.0


def prune_indexes(store: Store, limit_mib: int) -> None:
    """Removes the indexes that were used longest ago until the others fit; never those of tasks that are not over."""
    unfinished = (task.id for task in store.tasks() if task.frames and not task.state.is_final)
    prepared = (store.prepared(task_id) for task_id in unfinished)
    kept = {index_folder(found.source.fingerprint) for found in prepared if found is not None}
    _prune(index_folder("x").parent, limit_mib * _MIB, kept)


def _prune(cache: Path, limit_bytes: int, kept: Container[Path]) -> None:
    if not cache.is_dir():
        return
    sizes = {folder: _size_bytes(folder) for folder in cache.iterdir() if folder.is_dir()}
    used = {folder: folder.stat().st_mtime for folder in sizes}
    total = sum(sizes.values())
    for folder in sorted(sizes, key=lambda folder: used[folder]):
        if total <= limit_bytes:
            return
        if folder not in kept and used[folder] < time.time() - _IN_USE_S:
            shutil.rmtree(folder, ignore_errors=True)
            total -= sizes[folder]


def _size_bytes(folder: Path) -> int:
    return sum(path.stat().st_size for path in folder.rglob("*") if path.is_file())
