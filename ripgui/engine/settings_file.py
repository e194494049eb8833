# SPDX-License-Identifier: GPL-3.0-or-later
"""What may stand in the settings file, and how it is changed: key by key, so that nothing else in it is touched.

Apart from the settings: few have the file, and pydantic is slow to load.
"""

import json
import os
from collections.abc import Mapping
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field, ValidationError, field_validator

from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.engine.lock import ProcessLock
from ripgui.engine.mistakes import mistakes_of
from ripgui.engine.settings import Motion, Settings, settings_path

_WAIT_S = 5.0


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
    motion: Motion = "system"
    update_check: bool = False
    language: Literal["", "en", "zh_CN", "zh_TW", "ja", "vi", "ko"] = ""

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


def fitting(text: str) -> tuple[dict[str, Any], str]:
    """The settings of a text that can be, and what is wrong with the others."""
    try:
        return stated(text), ""
    except InputError as error:
        problem = str(error)
    known: dict[str, Any] = {}
    for key, value in (_object(text) or {}).items():
        try:
            known |= _SettingsFile.model_validate_json(json.dumps({key: value})).model_dump(exclude_unset=True)
        except ValidationError:
            continue
    return known, problem


def change_settings(changes: Mapping[str, object]) -> Settings:
    """Writes these keys and leaves all others as they are, also those that another RipGUI wrote meanwhile, and those
    that are not right. A default is a key that is not there. Returns what can be used of the whole.

    A text that is no JSON is kept beside the new file. Raises InputError, also for a value that cannot be.
    """
    path = settings_path()
    try:
        checked = _SettingsFile.model_validate(dict(changes)).model_dump(exclude_unset=True)
    except ValidationError as error:
        raise InputError(mistakes_of(error)) from error
    defaults = asdict(Settings())
    with ProcessLock("settings") as lock:
        if not lock.take(wait_s=_WAIT_S):
            raise InputError("the settings are being changed by another RipGUI")
        try:
            content = _content(path)
            for key, value in checked.items():
                content.pop(key, None)
                if value != defaults[key]:
                    content[key] = value
            text = f"{json.dumps(content, ensure_ascii=False, indent=1)}\n"
            path.parent.mkdir(parents=True, exist_ok=True)
            write_durably(path, text.encode())
        except OSError as error:
            raise InputError(f"{path} cannot be written: {error.strerror}") from error
    return Settings(**(defaults | fitting(text)[0]))


def _content(path: Path) -> dict[str, Any]:
    """What the file holds. One that cannot be understood is put aside, where the user finds what was in it."""
    try:
        data = path.read_bytes()
    except FileNotFoundError:
        return {}
    try:
        content = _object(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        content = None
    if content is None:
        if data.strip():
            write_durably(path.with_name(f"{path.name}.damaged-{datetime.now(UTC):%Y%m%d-%H%M%S-%f}"), data)
        return {}
    return content


def _object(text: str) -> dict[str, Any] | None:
    try:
        content = json.loads(text)
    except ValueError:
        return None
    return content if isinstance(content, dict) else None
