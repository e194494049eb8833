# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts as files: read in whatever encoding they are, written back with the encoding and line ends they had."""

import codecs
import difflib
import hashlib
import io
import os
import re
import tokenize
from dataclasses import dataclass
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.error import InputError

_LARGEST_BYTES = 4 << 20
_ENDING = re.compile(r"\r\n|\r|\n")
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))


class ChangedOutsideError(InputError):
    """Somebody else wrote the file since it was read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFile:
    """A file as it was read or written last. text: with \\n for every line end. endings: of each line.

    digest: of its bytes. stamp: a quick sign of its state on the disk, see `stamp_of`.
    """

    path: str
    text: str
    encoding: str
    endings: tuple[str, ...]
    digest: str
    stamp: tuple[int, ...]


def read_script(path: str) -> ScriptFile:
    """Raises InputError."""
    if not os.path.isfile(path):
        raise InputError(f"{path} does not exist or is not a file")
    try:
        # Before the content: what is written meanwhile is then seen as a change.
        stamp = stamp_of(path)
        with open(path, "rb") as file:
            data = file.read(_LARGEST_BYTES + 1)
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    if len(data) > _LARGEST_BYTES:
        raise InputError(f"{path} is too large for a script")
    encoding = _encoding_of(path, data)
    try:
        raw = data.decode(encoding)
    except (UnicodeError, LookupError) as error:
        raise InputError(f"{path} cannot be read: it is not text in {encoding.upper()}") from error
    return ScriptFile(
        path=path,
        text=_ENDING.sub("\n", raw),
        encoding=encoding,
        endings=tuple(_ENDING.findall(raw)),
        digest=hashlib.sha256(data).hexdigest(),
        stamp=stamp,
    )


def write_script(path: str, text: str, before: ScriptFile | None, *, overwrites: bool = False) -> ScriptFile:
    """Writes the text into the file; `before` says in which form, and what the file should still hold.

    overwrites: also where somebody else wrote it meanwhile. Raises InputError, ChangedOutsideError.
    """
    if before is not None and before.path == path and not overwrites and _digest(path) not in (before.digest, ""):
        raise ChangedOutsideError(f"{path} was changed by another program since it was opened")
    encoding = before.encoding if before is not None else "utf-8"
    try:
        data = _with_endings(text, before).encode(encoding)
    except UnicodeEncodeError as error:
        character = text[error.start : error.start + 1]
        raise InputError(f"{path} cannot be written: {character!r} does not exist in {encoding.upper()}") from error
    try:
        write_durably(Path(path), data)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
    return read_script(path)


def stamp_of(path: str) -> tuple[int, ...]:
    """Changes with every change of the file; () where there is none."""
    try:
        found = os.stat(path)
    except OSError:
        return ()
    return (found.st_mtime_ns, found.st_size, found.st_ino)


def _digest(path: str) -> str:
    """Of the file's bytes, "" where there is none that can be read."""
    try:
        return hashlib.sha256(Path(path).read_bytes()).hexdigest()
    except OSError:
        return ""


def _encoding_of(path: str, data: bytes) -> str:
    """As its mark at the beginning says, or its own second line, as Python reads it; else UTF-8."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding
    try:
        return tokenize.detect_encoding(io.BytesIO(data).readline)[0]
    except SyntaxError as error:
        raise InputError(f"{path} cannot be read: it is not text in UTF-8, and names no encoding") from error


def _with_endings(text: str, before: ScriptFile | None) -> str:
    """Each line ends as it did; new lines as most do."""
    if before is None or not before.endings:
        return text
    usual = max(set(before.endings), key=before.endings.count)
    if len(set(before.endings)) == 1:
        return text.replace("\n", usual)
    lines, known = text.split("\n"), before.text.split("\n")
    endings = [usual] * len(lines)
    for old, new, size in difflib.SequenceMatcher(None, known, lines, autojunk=False).get_matching_blocks():
        for step in range(size):
            if old + step < len(before.endings):
                endings[new + step] = before.endings[old + step]
    return "".join(line + ending for line, ending in zip(lines[:-1], endings, strict=False)) + lines[-1]
