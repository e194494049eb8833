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

from ripgui.core.container import CONTAINERS, Container
from ripgui.core.error import DiskFullError, InputError, ToolError

DEFAULT_PATTERN = "{name}-encoded"
PATTERN_FIELDS = ("name", "preset", "codec")
_FIELD = re.compile(r"\{([^{}]*)\}")
_FORBIDDEN = re.compile(r"[/\x00]")
_FORBIDDEN_ON_WINDOWS = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_DEVICE_ON_WINDOWS = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)", re.IGNORECASE)
_FULL = (errno.ENOSPC, errno.EDQUOT)
_MAX_NAME_BYTES = 255
# Of a work folder's name and that of a chunk in it, with room to spare.
_CHUNK_PATH_BYTES = 80


def output_path(
    pattern: str, source: str, *, folder: str = "", preset: str = "", codec: str = "", container: Container = "mkv"
) -> str:
    """The absolute path that `pattern` names for `source`, in `folder` or beside it. Raises InputError.

    Fields: {name} the source's name without suffix, {preset}, {codec}.
    """
    stem = Path(source).stem
    suffix = f".{container}"
    name = _filled(pattern, {"name": stem, "preset": preset or "custom", "codec": codec})
    if not name.strip(" ."):
        raise InputError(f"the name pattern {pattern!r} gives an empty name")
    while _is_too_long(name + suffix) and stem:
        # What the pattern adds to the source's name is what tells the two files apart.
        stem = stem[:-1]
        name = _filled(pattern, {"name": stem, "preset": preset or "custom", "codec": codec})
    return str(Path(folder or os.path.dirname(source), _with_tail(name, suffix)).absolute())


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

    return allowed_name(_FIELD.sub(value, pattern))


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
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    number = 1
    candidate = path
    while os.path.lexists(candidate) or place_of(candidate) in taken:
        number += 1
        candidate = os.path.join(folder, _with_tail(stem, f" ({number}){suffix}"))
    return candidate


def unverified_path(path: str) -> str:
    """Where a result is kept that does not match its source."""
    folder, name = os.path.split(path)
    stem, suffix = os.path.splitext(name)
    return os.path.join(folder, _with_tail(stem, f".unverified{suffix}"))


def original_path(path: str) -> str:
    """Where the trimmed original is kept, beside the result at `path`; no file is there yet."""
    folder, name = os.path.split(path)
    return free_path(os.path.join(folder, _with_tail(os.path.splitext(name)[0], ".original.mkv")))


def container_of(path: str) -> Container:
    """The container that the output's suffix names. Raises InputError."""
    suffix = Path(path).suffix.lower().removeprefix(".")
    for container in CONTAINERS:
        if suffix == container:
            return container
    known = ", ".join(f".{container}" for container in CONTAINERS[:-1])
    raise InputError(f"the output {path} must end in {known} or .{CONTAINERS[-1]}")


def with_container(path: str, container: Container) -> str:
    """The output `path` as it is called with another container."""
    return f"{os.path.splitext(path)[0]}.{container}"


def check_length(path: str) -> None:
    """Raises InputError where the disk cannot hold a name as long as that of `path`, or as those of its chunks."""
    folder, name = os.path.split(path)
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
    folder = os.path.dirname(path)
    container_of(path)
    if not os.path.isdir(folder):
        raise InputError(f"the output folder {folder} does not exist")
    if os.path.exists(path) and os.path.exists(source) and os.path.samefile(path, source):
        raise InputError(f"the output {path} is the source itself")
    if os.path.isdir(path):
        raise InputError(f"the output {path} is a folder")
    if os.path.lexists(path) and not overwrite:
        raise InputError(f"the output {path} exists already; choose another name, or allow overwriting")
    try:
        # What the rights say is not all: to root everything seems to be allowed, also in /proc.
        with tempfile.TemporaryFile(dir=folder):
            pass
    except OSError as error:
        if error.errno not in _FULL:  # who writes there says so
            raise InputError(f"the output folder {folder} cannot be written to") from error


def place_of(path: str) -> str:
    """The same text for two paths that name the same output, whether it exists or not.

    A disk that does not tell capitals apart is known by its system alone: on a Mac they count as different.
    """
    folder, name = os.path.split(path)
    return os.path.normcase(os.path.join(os.path.realpath(folder), name))


def work_folder_for(output: str, temp_folder: str, key: str) -> str:
    """Where a task keeps its chunks: a hidden folder beside the output, or in `temp_folder`."""
    return os.path.join(temp_folder or os.path.dirname(output), f".ripgui-{key}")


def make_folder(path: str) -> None:
    """Raises InputError, DiskFullError."""
    try:
        os.makedirs(path, exist_ok=True)
    except OSError as error:
        raise disk_error(error, path) from error


def deliver(part: str, path: str, *, overwrite: bool) -> None:
    """Gives a finished file its final name in one step, durably. Raises InputError, DiskFullError, ToolError."""
    try:
        with open(part, "rb+") as file:
            os.fsync(file.fileno())
        if overwrite:
            os.replace(part, path)
        else:
            _rename_to_free_name(part, path)
        if os.name == "posix":
            folder = os.open(os.path.dirname(path), os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)
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


def free_bytes(folder: str) -> int:
    """Room on the disk of the nearest folder that exists."""
    while not os.path.isdir(folder) and os.path.dirname(folder) != folder:
        folder = os.path.dirname(folder)
    return shutil.disk_usage(folder).free


def disk_error(error: OSError, path: str) -> InputError | ToolError:
    """What an OSError on writing `path` means to the user."""
    if error.errno in _FULL:
        return DiskFullError(f"the disk of {os.path.dirname(path)} is full")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
        return InputError(f"{path} cannot be written: {error.strerror}")
    return ToolError(f"{path} cannot be written: {error.strerror}")


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
