# SPDX-License-Identifier: GPL-3.0-or-later
"""A source as a file: whether it can be read at all, whether it is whole, and a fingerprint that a rename keeps."""

import contextlib
import os
import signal
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO

from ripgui.core.error import InputError

_SAMPLE_BYTES = 64 * 1024
_SAMPLES = 16
_EBML = b"\x1a\x45\xdf\xa3"
_SEGMENT = b"\x18\x53\x80\x67"
_ISO_FIRST_BOXES = frozenset({b"ftyp", b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot", b"styp"})
_MAX_BOXES = 1_000_000


def check_readable(path: str) -> os.stat_result:
    """Raises InputError unless `path` is a regular, readable file with something in it. Never waits for a pipe."""
    shown = printable(path)
    if "\0" in path:
        raise InputError(f"{shown!r} is not a file name")
    try:
        status = os.stat(path)
    except FileNotFoundError as error:
        raise InputError(f"{shown} does not exist") from error
    except OSError as error:
        raise InputError(f"{shown} cannot be read: {error.strerror}") from error
    if stat.S_ISDIR(status.st_mode):
        raise InputError(f"{shown} is a folder, not a video file")
    if not stat.S_ISREG(status.st_mode):
        raise InputError(f"{shown} is not a regular file")
    if status.st_size == 0:
        raise InputError(f"{shown} is empty")
    return status


def check_source(source: str) -> tuple[int, int]:
    """Bytes of all files of a source, and when the last of them was changed (ns). Raises InputError."""
    from ripgui.media.source_files import files_of

    found = [check_readable(path) for path in files_of(source).paths]
    return sum(status.st_size for status in found), max(status.st_mtime_ns for status in found)


def check_source_whole(source: str) -> None:
    """As `check_whole`, of each file that is more than a picture."""
    from ripgui.media.source_files import files_of

    files = files_of(source)
    for path in () if files.rate else files.paths:
        check_whole(path)


def fingerprint(source: str) -> str:
    """Hash of size and samples of the content, so that a rename keeps it. Raises InputError."""
    from hashlib import blake2b

    from ripgui.media.source_files import files_of

    files = files_of(source)
    if files.is_one:
        return _fingerprint(source)
    digest = blake2b(digest_size=16)
    for path in files.paths:
        digest.update(check_readable(path).st_size.to_bytes(8, "big"))
    for path in files.paths[:: max(1, len(files.paths) // _SAMPLES)]:
        digest.update(bytes.fromhex(_fingerprint(path)))
    return digest.hexdigest()


def _fingerprint(path: str) -> str:
    """Of one file: of its size, head, tail and samples between."""
    from hashlib import blake2b

    size = check_readable(path).st_size
    digest = blake2b(size.to_bytes(8, "big"), digest_size=16)
    last = max(0, size - _SAMPLE_BYTES)
    try:
        with open(path, "rb") as file:
            for offset in sorted({last * step // (_SAMPLES - 1) for step in range(_SAMPLES)}):
                file.seek(offset)
                digest.update(file.read(_SAMPLE_BYTES))
    except OSError as error:
        raise InputError(f"{printable(path)} cannot be read: {error.strerror}") from error
    return digest.hexdigest()


def check_whole(path: str) -> None:
    """Raises InputError if the file's own structure says that its end is missing: MP4 and MOV, Matroska, AVI."""
    try:
        with open(path, "rb") as file:
            reason = _missing(file, os.fstat(file.fileno()).st_size)
    except OSError as error:
        raise InputError(f"{printable(path)} cannot be read: {error.strerror}") from error
    if reason:
        raise InputError(f"{printable(path)} is incomplete: {reason}")


def is_being_written(path: str) -> bool:
    """Whether some program has the file open for writing, or keeps it from being read, as far as the system tells."""
    try:
        file = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))
    except OSError:
        return True
    try:
        return _has_writer(file)
    finally:
        os.close(file)


def _has_writer(file: int) -> bool:
    """Linux lends nobody a file to read in peace that is open for writing; it lends what is one's own, on most disks
    and none of a network. Windows refuses to open such a file. Elsewhere nothing tells.
    """
    if sys.platform != "linux":
        return False
    import fcntl

    with contextlib.suppress(OSError):
        # Whoever opens it meanwhile ends the lease: by a signal that nobody hears, the usual one would end the process.
        fcntl.fcntl(file, fcntl.F_SETSIG, signal.SIGURG)
        try:
            fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_RDLCK)
        except BlockingIOError:
            return True
        fcntl.fcntl(file, fcntl.F_SETLEASE, fcntl.F_UNLCK)
    return False


def printable(text: str) -> str:
    """Text that can always be printed and stored: names of files and tags need not be valid UTF-8."""
    return text.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _missing(file: BinaryIO, size: int) -> str:
    head = file.read(12)
    if head.startswith(_EBML):
        return _missing_of_matroska(file, size)
    if head[4:8] in _ISO_FIRST_BOXES:
        return _missing_of_iso(file, size)
    if head.startswith(b"RIFF") and head[8:12] == b"AVI ":
        end = 8 + int.from_bytes(head[4:8], "little")
        return _ends_early(size, end)
    return ""


def _ends_early(size: int, end: int) -> str:
    return f"it should have at least {end} bytes and has {size}" if end > size else ""


def _missing_of_matroska(file: BinaryIO, size: int) -> str:
    """The segment that follows the EBML header tells its size, unless it was written to a pipe or never closed."""
    file.seek(len(_EBML))
    header_size = _ebml_size(file)
    if header_size is None:
        return ""
    file.seek(header_size, os.SEEK_CUR)
    if file.read(len(_SEGMENT)) != _SEGMENT:
        return "it ends within its header" if file.tell() >= size else ""
    segment_size = _ebml_size(file)
    return "" if segment_size is None else _ends_early(size, file.tell() + segment_size)


def _ebml_size(file: BinaryIO) -> int | None:
    """A variable-length EBML size; None where it is unknown or cut off."""
    first = file.read(1)
    if not first or not first[0]:
        return None
    length = 9 - first[0].bit_length()
    rest = file.read(length - 1)
    if len(rest) < length - 1:
        return None
    bits = 7 * length
    value = int.from_bytes(first + rest, "big") & ((1 << bits) - 1)
    return None if value == (1 << bits) - 1 else value


def _missing_of_iso(file: BinaryIO, size: int) -> str:
    has_index = False
    for kind, end in _iso_boxes(file, size):
        if end > size:
            return _ends_early(size, end)
        has_index = has_index or kind == b"moov"
    return "" if has_index else "its index (moov) is missing; the recording or download was cut off"


def _iso_boxes(file: BinaryIO, size: int) -> Iterator[tuple[bytes, int]]:
    """Kind and end of each top-level box."""
    position = 0
    for _ in range(_MAX_BOXES):
        file.seek(position)
        header = file.read(16)
        if len(header) < 8:
            return
        length = int.from_bytes(header[:4], "big")
        if length == 1:
            length = int.from_bytes(header[8:], "big")
        elif length == 0:
            length = size - position
        if length < 8:
            return
        position += length
        yield header[4:8], position
