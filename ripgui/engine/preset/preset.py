# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets as files: those that ship with the application, and the user's own, which win where names are equal."""

import re
import stat
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.folders import config_folder, resource_folder
from ripgui.core.preset import Preset

DEFAULT_PRESET = "x264-high-quality"
FORMAT = 1
"""Of the files. One with a higher number comes from a newer version and is refused."""

_LARGEST_FILE_BYTES = 1 << 20
_DIGITS = re.compile(r"[0-9]{1,8}")


def load_presets() -> tuple[Preset, ...]:
    """Every preset whose file is right, the default one first, the others by number and name."""
    presets = []
    for path in _files().values():
        try:
            presets.append(read_preset(path))
        except InputError:
            continue  # preset_problems tells it
    return tuple(sorted(presets, key=lambda preset: (preset.name != DEFAULT_PRESET, *_natural(preset.name))))


def preset_problems() -> tuple[str, ...]:
    """Why the files that `load_presets` leaves out cannot be used, a sentence each."""
    problems = []
    for path in _files().values():
        try:
            read_preset(path)
        except InputError as error:
            problems.append(str(error))
    return tuple(problems)


def find_preset(name: str) -> Preset:
    """The preset called `name`. Raises InputError where there is none, or its file is not right."""
    files = _files()
    if name not in files:
        raise InputError(f"there is no preset {name!r}; presets are {', '.join(sorted(files)) or 'not installed'}")
    return read_preset(files[name])


def is_built_in(name: str) -> bool:
    """Whether a preset of this name ships with the application."""
    return (resource_folder() / "presets" / f"{name}.toml").is_file()


def own_folder() -> Path:
    """Where the user's presets lie."""
    return config_folder() / "presets"


def own_names() -> frozenset[str]:
    """The names of the user's presets, those whose files are not right among them."""
    return frozenset(path.stem for path in own_folder().glob("*.toml"))


def taken_names() -> frozenset[str]:
    """The names of all presets."""
    return frozenset(_files())


def read_preset(path: Path) -> Preset:
    """The preset in the file `path`, named as the file. Raises InputError that says what is wrong with it."""
    import tomllib

    text = read_text(path)
    try:
        values = tomllib.loads(text)
    except (ValueError, RecursionError) as error:
        reason = "it nests too deeply" if isinstance(error, RecursionError) else error
        raise InputError(f"{path} is not a preset: {reason}") from error
    version = values.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise InputError(f"{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})")
    from ripgui.engine.preset.preset_file import stated

    try:
        return stated(values, path.stem)
    except InputError as error:
        raise InputError(f"{path} {error}") from error


def read_text(path: Path) -> str:
    """The text of a file that may have come from anywhere. Raises InputError."""
    try:
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            # A pipe would be waited for.
            raise InputError(f"{path} cannot be read: it is not a file")
        if status.st_size > _LARGEST_FILE_BYTES:
            raise InputError(f"{path} is too large to be a preset")
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a preset: it is not UTF-8 text") from error
    except ValueError as error:  # a name with a zero byte
        raise InputError(f"{str(path)!r} is not a file name") from error


def _natural(name: str) -> tuple[int, str]:
    """In the order in which people count: 480p before 1080p."""
    digits = _DIGITS.match(name)
    return int(digits[0]) if digits else 10**9, name


def _files() -> dict[str, Path]:
    """Preset files by name; the user's replace those that ship."""
    folders = (resource_folder() / "presets", own_folder())
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.toml"))}
