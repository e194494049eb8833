# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole whatever happens: the new content stands beside the old, complete, before it takes its name."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path


def write_durably(path: Path, data: bytes) -> None:
    """Replaces the file in one step that survives a power cut; keeps its permissions.

    A link is followed: the file that it names is the one that changes. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    descriptor, part = tempfile.mkstemp(prefix=f".{target.name[:60]}.", suffix=".part", dir=target.parent)
    try:
        with open(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            shutil.copymode(target, part)
        else:
            os.chmod(part, 0o666 & ~_umask())
        os.replace(part, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise
    sync_folder(target.parent)


def write_new(path: Path, data: bytes) -> None:
    """The same under a name that nobody has yet; where it fails, nobody has it afterwards. Raises OSError."""
    with open(path, "xb"):
        pass
    try:
        write_durably(path, data)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(path)
        raise


def sync_folder(folder: str | Path) -> None:
    """Has the disk keep which names are in it, where the system can be asked to. Raises OSError."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _umask() -> int:
    """Which permissions new files of this process do not get; it can only be asked by setting it."""
    mask = os.umask(0o077)
    os.umask(mask)
    return mask
