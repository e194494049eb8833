# SPDX-License-Identifier: GPL-3.0-or-later
"""Chapters that a user has in a file."""

from pathlib import Path

from ripgui.core.chapter_file import MOST_BYTES, parse_chapters
from ripgui.core.error import InputError
from ripgui.core.track import ChapterMark
from ripgui.media.file import check_readable, printable


def read_chapters(path: str) -> tuple[ChapterMark, ...]:
    """Raises InputError that names the file."""
    if check_readable(path).st_size > MOST_BYTES:
        raise InputError(f"{printable(path)} is too large for a file of chapters")
    try:
        return parse_chapters(Path(path).read_bytes().decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise InputError(f"{printable(path)} is no text in UTF-8") from error
    except OSError as error:
        raise InputError(f"{printable(path)} cannot be read: {error.strerror}") from error
    except InputError as error:
        raise InputError(f"the chapters in {printable(path)} cannot be used: {error}") from error
