# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's settings: one JSON file, checked when it is read."""

import os
from pathlib import Path

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.engine.mistakes import mistakes_of


class Settings(BaseModel):
    """What each means stands in docs/settings.md. A key that is not known is a mistyped one, not one to pass over."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    ffmpeg: str = ""
    temp_folder: str = ""
    workers: int | None = Field(default=None, ge=1, le=64)
    frame_timeout_s: float = Field(default=60.0, gt=0)
    first_frame_timeout_s: float = Field(default=900.0, gt=0)
    index_cache_mib: int = Field(default=2048, ge=0)
    keep_awake: bool = True

    @field_validator("temp_folder")
    @classmethod
    def _folder_is_the_same_everywhere(cls, value: str) -> str:
        """A task that goes on must find its chunks, wherever RipGUI is started then."""
        folder = os.path.expanduser(value)
        if folder and not os.path.isabs(folder):
            raise ValueError("must be an absolute path")
        return folder


def settings_path() -> Path:
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """The settings, or their defaults where there is no file. Raises InputError for a file that is not right."""
    path = settings_path()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return Settings()
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} cannot be read: it is not UTF-8 text") from error
    try:
        return Settings.model_validate_json(text)
    except ValidationError as error:
        raise InputError(f"{path} is not right: {mistakes_of(error)}") from error
