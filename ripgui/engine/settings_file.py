# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in the settings file. Apart from the settings: few have the file, and pydantic is slow to load."""

import os
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ripgui.core.error import InputError
from ripgui.engine.mistakes import mistakes_of


class _SettingsFile(BaseModel):
    """A key that is not known is a mistyped one, not one to pass over."""

    model_config = ConfigDict(extra="forbid")

    ffmpeg: str = ""
    temp_folder: str = ""
    workers: int | None = Field(default=None, ge=1, le=64)
    gpu_slots: int = Field(default=1, ge=1, le=16)
    frame_timeout_s: float = Field(default=0, gt=0)
    first_frame_timeout_s: float = Field(default=0, gt=0)
    index_cache_mib: int = Field(default=0, ge=0)
    keep_awake: bool = True
    notices: bool = True
    sound: bool = False
    taskbar_progress: bool = True

    @field_validator("temp_folder")
    @classmethod
    def _folder_is_the_same_everywhere(cls, value: str) -> str:
        """A task that goes on must find its chunks, wherever RipGUI is started then."""
        folder = os.path.expanduser(value)
        if folder and not os.path.isabs(folder):
            raise ValueError("must be an absolute path")
        return folder


def stated(text: str) -> dict[str, Any]:
    """The settings that a file's text states, and no others. Raises InputError that says what is wrong with it."""
    try:
        return _SettingsFile.model_validate_json(text).model_dump(exclude_unset=True)
    except ValidationError as error:
        raise InputError(f"is not right: {mistakes_of(error)}") from error
