# SPDX-License-Identifier: GPL-3.0-or-later
"""Which files are videos, as far as their names tell, and which of them are one."""

import os
import re
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.source_name import kin_of
from ripgui.media.file import check_source

VIDEO_SUFFIXES = frozenset(
    {".3gp", ".avi", ".flv", ".m2ts", ".m4v", ".mkv", ".mov", ".mp4", ".mpeg", ".mpg", ".mts", ".mxf", ".ogm", ".ogv"}
    | {".rm", ".rmvb", ".ts", ".vob", ".webm", ".wmv", ".y4m"}
)

_MENU = re.compile(r"VIDEO_TS\.VOB|VTS_\d\d_0\.VOB", re.IGNORECASE)
"""Of a DVD."""


def videos_in(paths: Sequence[str], on_error: Callable[[str], None], *, alone: bool = False) -> list[str]:
    """Sources that the files are, and those in the folders, in their natural order.

    The parts of a DVD's title are one source, and numbered pictures are one, whichever of them is named. alone: each
    file that is named is a source by itself.
    """
    from ripgui.media.source_files import whole_source

    found: list[str] = []
    for path in paths:
        absolute = os.path.abspath(path)
        if os.path.isdir(absolute):
            try:
                inside = sources_inside(absolute)
            except InputError as error:
                on_error(str(error))
                continue
            if not inside:
                on_error(f"there are no videos in {absolute}")
            found += inside
        else:
            try:
                check_source(absolute)
            except InputError as error:
                on_error(str(error))
            else:
                whole = absolute if alone else whole_source(absolute)
                if whole == absolute or whole not in found:  # its other parts may be named, too
                    found.append(whole)
    return found


def sources_inside(folder: str) -> list[str]:
    """The videos in a folder and those below it; where it has none, the numbered pictures that lie there.

    Of a Blu-ray, its longest title. Raises InputError where it cannot be read.
    """
    from ripgui.media.disc_playlist import main_playlist
    from ripgui.media.source_files import whole_source

    title = main_playlist(folder)
    if title:
        return [title]
    try:
        inside = sorted((file.path for files in files_below(folder) for file in files), key=Path)
    except OSError as error:
        raise InputError(f"{folder} cannot be read: {error.strerror}") from error
    videos = [path for path in inside if is_video(path) and not is_menu(os.path.basename(path))]
    if videos:
        return list(dict.fromkeys(map(whole_source, videos)))
    pictures: dict[tuple[str, str, str], str] = {}
    for path in inside:
        kin = kin_of(path)
        if kin is not None:
            pictures.setdefault((kin.folder, kin.head, kin.tail), path)
    return [whole for path in pictures.values() if (whole := whole_source(path)) != path]


def is_video(name: str) -> bool:
    """Whether a file of this name is one, as far as its suffix tells."""
    return os.path.splitext(name)[1].lower() in VIDEO_SUFFIXES


def is_menu(name: str) -> bool:
    """Whether a file of this name is what a DVD shows before its titles."""
    return _MENU.fullmatch(name) is not None


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
