# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders and files for a moment, where the system keeps such; each use removes what ended processes left of theirs."""

import contextlib
import os
import re
import shutil
import tempfile
from pathlib import Path

_NAME = re.compile(r"ripgui-(\d{1,19})-([1-9]\d{0,18})-\w+")


def scratch_folder() -> tempfile.TemporaryDirectory[str]:
    """Raises OSError."""
    _remove_left()
    return tempfile.TemporaryDirectory(prefix=_prefix())


def scratch_file() -> tuple[int, str]:
    """Its descriptor and its path. Raises OSError."""
    _remove_left()
    return tempfile.mkstemp(prefix=_prefix())


def _prefix() -> str:
    return f"ripgui-{_namespace()}-{os.getpid()}-"


def _namespace() -> int:
    """Which processes have numbers of one kind: containers may share the folder, and know nothing of each other's."""
    with contextlib.suppress(OSError):
        return os.stat("/proc/self/ns/pid").st_ino
    return 0


def _remove_left() -> None:
    """Whoever was killed could not do it. What another user left is not ours, and cannot be removed; what a container
    left, only that can tell.
    """
    with contextlib.suppress(OSError):
        for name in os.listdir(tempfile.gettempdir()):
            found = _NAME.fullmatch(name)
            if found is not None and int(found[1]) == _namespace() and not _lives(int(found[2])):
                _remove(Path(tempfile.gettempdir(), name))


def _lives(process: int) -> bool:
    if process == os.getpid():
        return True
    import psutil

    return psutil.pid_exists(process)


def _remove(path: Path) -> None:
    with contextlib.suppress(OSError):
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink()
