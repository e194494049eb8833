# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets as files: those that ship with the application, and the user's own, which win where names are equal."""

import tomllib
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ripgui.core.error import EncoderError, InputError
from ripgui.core.folders import config_folder, resource_folder
from ripgui.core.preset import DEFAULT_CHUNK_SECONDS, SOURCE_SCRIPT, Preset
from ripgui.engine.mistakes import mistakes_of
from ripgui.media.encoder import parse_encoder

DEFAULT_PRESET = "x264-high-quality"
FORMAT = 1
"""Of the files. One with a higher number comes from a newer version and is refused."""

_LARGEST_FILE_BYTES = 1 << 20


class _PresetFile(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)

    format: Literal[1]
    title: str = Field(min_length=1, max_length=200)
    description: str = ""
    script: str = SOURCE_SCRIPT
    encoder: str
    container: Literal["mkv", "mp4"] = "mkv"
    chunk_seconds: float = Field(default=DEFAULT_CHUNK_SECONDS, ge=1, le=3600)

    @field_validator("encoder")
    @classmethod
    def _encoder_is_allowed(cls, value: str) -> str:
        try:
            parse_encoder(value)
        except EncoderError as error:
            raise ValueError(str(error)) from error
        return value.strip()


def load_presets() -> tuple[Preset, ...]:
    """Every preset whose file is right, the default one first, the others by name."""
    presets = []
    for path in _files().values():
        try:
            presets.append(read_preset(path))
        except InputError:
            continue  # preset_problems tells it
    return tuple(sorted(presets, key=lambda preset: (preset.name != DEFAULT_PRESET, preset.name)))


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


def read_preset(path: Path) -> Preset:
    """The preset in the file `path`, named as the file. Raises InputError that says what is wrong with it."""
    try:
        if path.stat().st_size > _LARGEST_FILE_BYTES:
            raise InputError(f"{path} is too large to be a preset")
        values = tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} is not a preset: it is not UTF-8 text") from error
    except tomllib.TOMLDecodeError as error:
        raise InputError(f"{path} is not a preset: {error}") from error
    version = values.get("format")
    if isinstance(version, int) and version > FORMAT:
        raise InputError(f"{path} was written by a newer RipGUI (format {version}; this one reads {FORMAT})")
    try:
        file = _PresetFile.model_validate(values)
    except ValidationError as error:
        raise InputError(f"{path} is not right: {mistakes_of(error)}") from error
    return Preset(
        name=path.stem,
        title=file.title,
        description=file.description,
        script=file.script,
        encoder=file.encoder,
        container=file.container,
        chunk_seconds=file.chunk_seconds,
    )


def _files() -> dict[str, Path]:
    """Preset files by name; the user's replace those that ship."""
    folders = (resource_folder() / "presets", config_folder() / "presets")
    return {path.stem: path for folder in folders for path in sorted(folder.glob("*.toml"))}
