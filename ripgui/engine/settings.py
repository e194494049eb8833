# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's settings: one JSON file, checked when it is read."""

from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from ripgui.core.error import InputError
from ripgui.core.folders import config_folder


class Settings(BaseModel):
    """ffmpeg: path of the one to use, "" finds one. temp_folder: for chunks, "" puts them beside the output.

    workers: chunk workers at a time, None lets the plan choose. frame_timeout_s, first_frame_timeout_s: how long a
    script may go without a frame or reported progress, and how long until its first.
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    ffmpeg: str = ""
    temp_folder: str = ""
    workers: int | None = Field(default=None, ge=1, le=64)
    frame_timeout_s: float = Field(default=60.0, gt=0)
    first_frame_timeout_s: float = Field(default=900.0, gt=0)
    keep_awake: bool = True


def settings_path() -> Path:
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """The settings, or their defaults where there is no file. Raises InputError for a file that is not right."""
    path = settings_path()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Settings()
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {error}") from error
    try:
        return Settings.model_validate_json(text)
    except ValidationError as error:
        first = error.errors()[0]
        field = ".".join(str(part) for part in first["loc"]) or "the file"
        raise InputError(f"{path}: {field}: {first['msg']}") from error
