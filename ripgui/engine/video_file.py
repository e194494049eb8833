# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are videos, as far as their names tell."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.media.file import check_readable

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".mxf", ".ogm", ".ogv"}
    | {".rm", ".rmvb", ".ts", ".vob", ".webm", ".wmv", ".y4m"}
)


def videos_in(paths: Sequence[str], on_error: Callable[[str], None]) -> list[str]:
    """Absolute paths of the files, and of the videos in the folders, in their natural order."""
    found: list[str] = []
    for path in paths:
        absolute = os.path.abspath(path)
        if os.path.isdir(absolute):
            inside = [file for file in sorted(Path(absolute).rglob("*")) if file.suffix.lower() in VIDEO_SUFFIXES]
            if not inside:
                on_error(f"there are no videos in {absolute}")
            found += [str(file) for file in inside if not file.name.startswith(".")]
        else:
            try:
                check_readable(absolute)
            except InputError as error:
                on_error(str(error))
            else:
                found.append(absolute)
    return found
