# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are videos, as far as their names tell."""

import os
from collections.abc import Callable, Collection, Iterator, Sequence
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
            try:
                inside = [file.path for files in files_below(absolute) for file in files if is_video(file.name)]
            except OSError as error:
                on_error(f"{absolute} cannot be read: {error.strerror}")
                continue
            if not inside:
                on_error(f"there are no videos in {absolute}")
            found += sorted(inside, key=Path)
        else:
            try:
                check_readable(absolute)
            except InputError as error:
                on_error(str(error))
            else:
                found.append(absolute)
    return found


def is_video(name: str) -> bool:
    """Whether a file of this name is one, as far as its suffix tells."""
    return os.path.splitext(name)[1].lower() in VIDEO_SUFFIXES


def files_below(
    folder: str, *, has_subfolders: bool = True, but: Collection[str] = ()
) -> Iterator[list["os.DirEntry[str]"]]:
    """The files of a folder and of those in it, one list for each; neither hidden ones nor what links to folders.

    but: folders that are left out. Raises OSError where the folder itself cannot be read; one in it is passed over.
    """
    left = [folder]
    while left:
        path = left.pop()
        try:
            with os.scandir(path) as entries:
                shown = [entry for entry in entries if not entry.name.startswith(".")]
            inside = [entry.path for entry in shown if entry.is_dir(follow_symlinks=False)]
            yield [entry for entry in shown if entry.is_file()]
        except OSError:
            if path == folder:
                raise
            continue
        left += [path for path in inside if has_subfolders and path not in but]
