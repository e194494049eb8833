# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole whatever happens: the new content stands beside the old, complete, before it takes its name."""

import contextlib
import errno
import os
import shutil
import sys
from pathlib import Path
from typing import BinaryIO


def write_durably(path: Path, data: bytes) -> None:
    """Replaces the file in one step that survives a power cut; keeps its permissions.

    A link is followed: the file that it names is the one that changes. Raises OSError.
    """
    target = Path(os.path.realpath(path))
    _replace(target, data, is_kept=True)
    sync_folder(target.parent)


def write_whole(path: Path, data: bytes) -> None:
    """The same for what can be made again, as a power cut may leave it empty: nobody waits for the disk."""
    _replace(Path(os.path.realpath(path)), data, is_kept=False)


def _replace(target: Path, data: bytes, *, is_kept: bool) -> None:
    part = target.with_name(f".{target.name[:60]}.{os.urandom(4).hex()}.part")
    try:
        try:
            _write_unnamed(part, data, is_kept=is_kept)
        except OSError:  # some file systems and containers know no such files; what is really wrong is wrong again
            with open(part, "xb", opener=_private) as file:
                _fill(file, data, is_kept=is_kept)
        if target.exists():
            shutil.copymode(target, part)
        else:
            os.chmod(part, 0o666 & ~_umask())
        os.replace(part, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise


def _write_unnamed(part: Path, data: bytes, *, is_kept: bool) -> None:
    """Gives the file its name when it is whole: who is killed before leaves nothing. Raises OSError."""
    if sys.platform != "linux":
        raise OSError(errno.EOPNOTSUPP, os.strerror(errno.EOPNOTSUPP))
    with open(os.open(part.parent, os.O_TMPFILE | os.O_WRONLY | os.O_CLOEXEC, 0o600), "wb") as file:
        _fill(file, data, is_kept=is_kept)
        # A path from the root makes nothing of the folder; with one, links are followed.
        os.link(f"/proc/self/fd/{file.fileno()}", part, src_dir_fd=file.fileno(), follow_symlinks=True)


def _fill(file: BinaryIO, data: bytes, *, is_kept: bool) -> None:
    file.write(data)
    file.flush()
    if is_kept:
        os.fsync(file.fileno())


def _private(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


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
