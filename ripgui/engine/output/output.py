# SPDX-License-Identifier: GPL-3.0-or-later
"""Where results go: names from a pattern, never over a file that is there, moved in whole."""

import contextlib
import errno
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Mapping
from pathlib import Path

from ripgui.core.container import CONTAINERS, FIRST_FILES, Container
from ripgui.core.durable import sync_folder
from ripgui.core.error import DISK_FULL, DiskFullError, InputError, ToolError
from ripgui.core.picture import FurtherSize, parse_further_sizes
from ripgui.core.source_name import title_of
from ripgui.core.task import TaskSpec

DEFAULT_PATTERN = "{name}-encoded"
PATTERN_FIELDS = ("name", "title", "episode", "group", "preset", "codec", "resolution", "crc32")
_FIELD = re.compile(r"\{([^{}]*)\}")
_AROUND_NOTHING = re.compile(r"\[ *\]|\( *\)")
_FORBIDDEN = re.compile(r"[/\x00]")
_FORBIDDEN_ON_WINDOWS = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE_ON_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_NUMBER = re.compile(r"[0-9]+")
_SUFFIXES: Mapping[str, Container] = {
    Path(FIRST_FILES[name]).suffix if name in FIRST_FILES else f".{name}": name for name in CONTAINERS
}
"""Which container a file's suffix names."""
_TRACK = r"(video(-\d+p)?|audio-\d+|subtitles-\d+)"
_PARTS = {
    "hls": re.compile(rf"index\.m3u8|{_TRACK}(\.m3u8|-init\.mp4|-\d+\.m4s|\.vtt)"),
    "png": re.compile(r"[0-9]+\.png"),
}
"""Names of the files in the folder that a result is."""
_MAX_NAME_BYTES = 255
_LONGEST_PATTERN = 1000
# Of a work folder's name and that of a chunk in it, with room to spare.
_CHUNK_PATH_BYTES = 80


def output_path(
    pattern: str, source: str, *, folder: str = "", preset: str = "", codec: str = "", container: Container = "mkv"
) -> str:
    """The absolute path that `pattern` names for `source`, in `folder` or beside it. Raises InputError.

    Fields: {name} the source's name without suffix; {title}, {episode} and {group} that stand in it; {preset}, {codec}.
    {resolution} and {crc32}, also as [CRC32], stay as they are until the result is there. Of a folder, the file that
    stands for it.
    """
    if len(pattern) > _LONGEST_PATTERN:
        raise InputError(f"the name pattern has {len(pattern)} characters, where {_LONGEST_PATTERN} are the most")
    # An address may be of any length.
    stem = title_of(source)[:_MAX_NAME_BYTES]
    values = {
        **_said_by(stem, pattern),
        "preset": preset or "custom",
        "codec": codec,
        "resolution": "{resolution}",
        "crc32": "{crc32}",
    }
    pattern = pattern.replace("[CRC32]", "[{crc32}]")
    suffix = "" if container in FIRST_FILES else f".{container}"
    name = _filled(pattern, values | {"name": stem})
    if not name.strip(" ."):
        raise InputError(f"the name pattern {pattern!r} gives an empty name")
    while _is_too_long(name + suffix) and stem:
        # What the pattern adds to the source's name is what tells the two files apart.
        stem = stem[:-1]
        name = _filled(pattern, values | {"name": stem})
    path = Path(folder or os.path.dirname(source), _with_tail(name, suffix)).absolute()
    return str(path / FIRST_FILES[container] if container in FIRST_FILES else path)


def _said_by(stem: str, pattern: str) -> dict[str, str]:
    """What stands in a source's name, where the pattern asks for any of that."""
    if not any(f"{{{field}}}" in pattern for field in ("title", "episode", "group")):
        return {"title": "", "episode": "", "group": ""}
    from ripgui.core.episode import parse_name

    said = parse_name(stem)
    return {"title": said.title, "episode": said.episode, "group": said.group}


def allowed_name(name: str, *, on_windows: bool = os.name == "nt") -> str:
    """`name` with "_" for each character that the system forbids in file names, and no others changed."""
    if not on_windows:
        return _FORBIDDEN.sub("_", name)
    name = _FORBIDDEN_ON_WINDOWS.sub("_", name)
    device, dot, rest = name.partition(".")
    return f"{device}_{dot}{rest}" if _DEVICE_ON_WINDOWS.fullmatch(device.rstrip()) else name


def _filled(pattern: str, values: Mapping[str, str]) -> str:
    def value(match: re.Match[str]) -> str:
        if match[1] not in values:
            known = ", ".join(f"{{{name}}}" for name in PATTERN_FIELDS)
            raise InputError(f"the name pattern has no field {match[0]}; it may use {known}")
        return values[match[1]]

    filled = _FIELD.sub(value, pattern)
    if any(not values[field] for field in _FIELD.findall(pattern)):
        # What stood around a field that says nothing.
        filled = _AROUND_NOTHING.sub("", filled)
        filled = re.sub(r"( [-–])+(?= [-–]| *[\[(]|$)", "", re.sub(r" {2,}", " ", filled)).strip(" -–")
    return allowed_name(filled)


def _with_tail(name: str, tail: str) -> str:
    """`name` and `tail`, the name cut where both together are too long."""
    while _is_too_long(name + tail):
        name = name[:-1]
    return name + tail


def _is_too_long(name: str) -> bool:
    return _size_bytes(name) > _MAX_NAME_BYTES


def _size_bytes(name: str) -> int:
    return len(name.encode("utf-8", "surrogateescape"))


def free_path(path: str, taken: Collection[str] = ()) -> str:
    """`path`, or with " (2)", " (3)" … before its suffix where a file has that name, or its place is `taken`."""
    number = 1
    candidate = path
    while os.path.lexists(whole_of(candidate)) or place_of(candidate) in taken:
        number += 1
        candidate = _renamed(path, f" ({number})")
    return candidate


def free_file(path: str) -> str:
    """The same for a file that is no result: a picture stands for itself, and for no folder."""
    number = 1
    candidate = path
    while os.path.lexists(candidate):
        number += 1
        candidate = _beside(path, f" ({number})")
    return candidate


def unverified_path(path: str) -> str:
    """Where a result is kept that does not match its source."""
    return _renamed(path, ".unverified")


def _renamed(path: str, tail: str) -> str:
    """The output `path` with `tail` before its suffix, or at the end of its folder's name."""
    whole = whole_of(path)
    folder, name = os.path.split(whole)
    if whole != path:
        return os.path.join(folder, _with_tail(name, tail), os.path.basename(path))
    return _beside(path, tail)


def _beside(path: str, tail: str) -> str:
    """The file `path` with `tail` before its suffix."""
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    return os.path.join(folder, _with_tail(stem, f"{tail}{suffix}"))


def whole_of(path: str) -> str:
    """What an output is as a whole: its file, or the folder whose files `path` stands for."""
    container = _SUFFIXES.get(Path(path).suffix.lower())
    return os.path.dirname(path) if container in FIRST_FILES else path


def original_path(path: str) -> str:
    """Where the trimmed original is kept, beside the result at `path`; no file is there yet."""
    folder, name = os.path.split(with_container(path, "mkv"))
    return free_path(os.path.join(folder, _with_tail(os.path.splitext(name)[0], ".original.mkv")))


def container_of(path: str) -> Container:
    """The container that the output's suffix names. Raises InputError."""
    container = _SUFFIXES.get(Path(path).suffix.lower())
    if container is None:
        *others, last = _SUFFIXES
        raise InputError(f"the output {path} must end in {', '.join(others)} or {last}")
    if container == "png" and not _NUMBER.fullmatch(Path(path).stem):
        raise InputError(f"the output {path} must name the first of the pictures, such as {FIRST_FILES['png']}")
    return container


def further_sizes(spec: TaskSpec) -> tuple[FurtherSize, ...]:
    """Sizes that are encoded beside the clip's own, the larger first."""
    return parse_further_sizes(spec.treatment.picture.further_sizes)


def with_container(path: str, container: Container) -> str:
    """The output `path` as it is called with another container."""
    whole = whole_of(path)
    stem = whole if whole != path else os.path.splitext(path)[0]
    return os.path.join(stem, FIRST_FILES[container]) if container in FIRST_FILES else f"{stem}.{container}"


def check_length(path: str) -> None:
    """Raises InputError where the disk cannot hold a name as long as that of `path`, or as those of its chunks."""
    folder, name = os.path.split(whole_of(path))
    most_bytes, most_path_bytes = _MAX_NAME_BYTES, None
    with contextlib.suppress(OSError, AttributeError):  # a folder that is away, a system that does not tell
        most_bytes = os.pathconf(folder, "PC_NAME_MAX")
        most_path_bytes = os.pathconf(folder, "PC_PATH_MAX")
    if _size_bytes(name) > most_bytes:
        raise InputError(
            f"the name of the output is too long, {_size_bytes(name)} bytes where {most_bytes} are allowed: "
            f"{name[:40]}…{name[-10:]}"
        )
    longest_bytes = _size_bytes(folder) + max(_size_bytes(name), _CHUNK_PATH_BYTES)
    if most_path_bytes is not None and longest_bytes >= most_path_bytes:
        raise InputError(f"the path of the output is too long: {path[:40]}…{path[-20:]}")


def check_output(path: str, source: str, *, overwrite: bool) -> None:
    """Raises InputError unless a result can be put at `path`."""
    container = container_of(path)
    whole = whole_of(path)
    folder = os.path.dirname(whole)
    if not os.path.isdir(folder):
        raise InputError(f"the output folder {folder} does not exist")
    if os.path.exists(path) and any(os.path.samefile(path, file) for file in _present(source)):
        raise InputError(f"the output {path} is the source itself")
    if container in FIRST_FILES:
        _check_folder(whole, container, source, overwrite=overwrite)
    elif os.path.isdir(path):
        raise InputError(f"the output {path} is a folder")
    elif os.path.lexists(path) and not overwrite:
        raise InputError(f"the output {path} exists already; choose another name, or allow overwriting")
    try:
        # What the rights say is not all: to root everything seems to be allowed, also in /proc.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if error.errno not in DISK_FULL:  # who writes there says so
            raise InputError(f"the output folder {folder} cannot be written to") from error


def _present(source: str) -> list[str]:
    """The files of a source that are there."""
    from ripgui.media.source_files import files_of

    with contextlib.suppress(InputError):
        return [path for path in files_of(source).paths if os.path.exists(path)]
    return []


def _check_folder(path: str, container: Container, source: str, *, overwrite: bool) -> None:
    """Raises InputError unless the folder `path` is free, or holds nothing but a result that may be replaced."""
    if not os.path.lexists(path):
        return
    if os.path.islink(path) or not os.path.isdir(path):
        raise InputError(f"the output {path} is to be a folder, and is a file")
    found = os.listdir(path)
    foreign = sorted(name for name in found if not _PARTS[container].fullmatch(name))
    if foreign:
        raise InputError(f"the output folder {path} holds other files, such as {foreign[0]}; choose another name")
    if found and not overwrite:
        raise InputError(f"the output folder {path} exists already; choose another name, or allow overwriting")
    if os.path.dirname(os.path.abspath(source)) == os.path.abspath(path):
        raise InputError(f"the output folder {path} holds the source itself")


def place_of(path: str) -> str:
    """The same text for two paths that name the same output, whether it exists or not.

    A disk that does not tell capitals apart is known by its system alone: on a Mac they count as different.
    """
    folder, name = os.path.split(whole_of(path))
    return os.path.normcase(os.path.join(os.path.realpath(folder), name))


def work_folder_for(output: str, temp_folder: str, key: str) -> str:
    """Where a task keeps its chunks: a hidden folder beside the output, or in `temp_folder`."""
    return os.path.join(temp_folder or os.path.dirname(whole_of(output)), f".ripgui-{key}")


def make_folder(path: str) -> None:
    """Raises InputError, DiskFullError."""
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error


def deliver(part: str, path: str, *, overwrite: bool) -> None:
    """Gives a finished file or folder its final name in one step, durably.

    path: where it goes as a whole. Raises InputError, DiskFullError, ToolError.
    """
    try:
        for name in _files_of(part):
            with open(name, "rb+") as file:
                os.fsync(file.fileno())
        if os.path.isdir(part):
            _rename_folder(part, path, overwrite=overwrite)
        elif overwrite:
            os.replace(part, path)
        else:
            _rename_to_free_name(part, path)
        sync_folder(os.path.dirname(path))
    except FileExistsError as error:
        raise InputError(
            f"the output {path} appeared meanwhile; choose another name or allow overwriting, then merge again"
        ) from error
    except OSError as error:
        raise disk_error(error, path) from error


def remove_folder(path: str) -> None:
    """Removes a task's work folder; what is gone already does not matter."""
    if path and os.path.basename(path).startswith(".ripgui-"):
        shutil.rmtree(path, ignore_errors=True)


def remove_empty_folder(path: str) -> None:
    """Removes a task's work folder where nothing is in it."""
    if path and os.path.basename(path).startswith(".ripgui-"):
        with contextlib.suppress(OSError):
            os.rmdir(path)


def remove_file(path: str) -> None:
    with contextlib.suppress(OSError):
        os.unlink(path)


def remove_part(path: str) -> None:
    """Removes an unfinished result, a file or a folder."""
    remove_file(path)
    remove_folder(path)


def size_of(path: str) -> int:
    """Bytes of a result, of all its files where it is a folder; 0 where it is not there."""
    return sum(map(os.path.getsize, _files_of(path))) if os.path.exists(path) else 0


def _files_of(path: str) -> list[str]:
    return sorted(entry.path for entry in os.scandir(path)) if os.path.isdir(path) else [path]


def free_bytes(folder: str) -> int:
    """Room on the disk of the nearest folder that exists."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return shutil.disk_usage(folder).free


def disk_error(error: OSError, path: str) -> InputError | ToolError:
    """What an OSError on writing `path` means to the user."""
    if error.errno in DISK_FULL:
        return DiskFullError(f"the disk of {os.path.dirname(path)} is full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return InputError(f"{path} cannot be written: {error.strerror}")
    return ToolError(f"{path} cannot be written: {error.strerror}")


def _rename_folder(part: str, path: str, *, overwrite: bool) -> None:
    """A folder that is there must be empty, or is moved aside first and removed at last."""
    aside = f"{part}.old"
    if os.path.isdir(path) and not os.listdir(path):
        os.rmdir(path)
    elif os.path.lexists(path):
        names = os.listdir(path) if os.path.isdir(path) else [path]
        if not overwrite or not all(any(each.fullmatch(name) for each in _PARTS.values()) for name in names):
            raise FileExistsError(errno.EEXIST, "exists", path)
        os.rename(path, aside)
    os.rename(part, path)
    remove_folder(aside)


def _rename_to_free_name(part: str, path: str) -> None:
    try:
        # Unlike rename, link refuses to replace a file.
        os.link(part, path)
    except FileExistsError:
        raise
    except OSError:  # a file system without hard links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, "exists", path) from None
        os.rename(part, path)
    else:
        os.unlink(part)
