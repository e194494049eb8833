# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are whole whatever happens: the new content stands beside the old, complete, before it takes its name."""

import contextlib
import os
import shutil
from pathlib import Path

_OPEN_FILES = "/proc/self/fd"


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
        with open(_opened(part), "wb") as file:
            file.write(data)
            file.flush()
            if is_kept:
                os.fsync(file.fileno())
            if not part.exists():
                # A path from the root makes nothing of the folder; with one, links are followed.
                os.link(f"{_OPEN_FILES}/{file.fileno()}", part, src_dir_fd=file.fileno(), follow_symlinks=True)
        if target.exists():
            shutil.copymode(target, part)
        else:
            os.chmod(part, 0o666 & ~_umask())
        os.replace(part, target)
    except OSError:
        with contextlib.suppress(OSError):
            os.unlink(part)
        raise


def _opened(part: Path) -> int:
    """A file to write that has no name yet, where there can be such: who is killed meanwhile leaves nothing. Elsewhere
    it has that of `part`.
    """
    if hasattr(os, "O_TMPFILE") and os.path.isdir(_OPEN_FILES):
        with contextlib.suppress(OSError):
            return os.open(part.parent, os.O_TMPFILE | os.O_WRONLY | os.O_CLOEXEC, 0o600)
    return os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0), 0o600)


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
