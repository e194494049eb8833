# SPDX-License-Identifier: GPL-3.0-or-later
"""The folder in which the user collects ONNX models."""

from dataclasses import dataclass
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.folders import model_folder

SUFFIX = ".onnx"


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundModel:
    """name: its path below the folder."""

    name: str
    path: str
    size_bytes: int


def made_folder() -> Path:
    """The folder, made if it is not there yet. Raises InputError."""
    folder = model_folder()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"the folder for models cannot be made: {folder}: {error.strerror}") from error
    return folder


def found_models() -> tuple[FoundModel, ...]:
    """What lies in the folder and below, by name."""
    folder = model_folder()
    return tuple(
        FoundModel(name=path.relative_to(folder).as_posix(), path=str(path), size_bytes=path.stat().st_size)
        for path in sorted(folder.rglob("*"))
        if path.suffix.lower() == SUFFIX and path.is_file()
    )
