# SPDX-License-Identifier: GPL-3.0-or-later
"""The user's settings: one JSON file, checked when it is read."""

from dataclasses import dataclass, replace
from pathlib import Path
from typing import Literal

from ripgui.core.error import InputError
from ripgui.core.folders import config_folder

type Motion = Literal["system", "full", "reduced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What each means stands in docs/settings.md."""

    ffmpeg: str = ""
    temp_folder: str = ""
    workers: int | None = None
    gpu_slots: int = 2
    frame_timeout_s: float = 60.0
    first_frame_timeout_s: float = 900.0
    index_cache_mib: int = 2048
    keep_awake: bool = True
    notices: bool = True
    sound: bool = False
    taskbar_progress: bool = True
    motion: Motion = "system"
    update_check: bool = False
    language: str = ""


def settings_path() -> Path:
    return config_folder() / "settings.json"


def load_settings() -> Settings:
    """The settings, or their defaults where there is no file. Raises InputError for a file that is not right."""
    path = settings_path()
    text = _text(path)
    if text is None:
        return Settings()
    from ripgui.engine.settings_file import stated

    try:
        return replace(Settings(), **stated(text))
    except InputError as error:
        raise InputError(f"{path} {error}") from error


def load_fitting_settings() -> tuple[Settings, str]:
    """What can be used of the file, defaults for the rest, and what is wrong with it, "" for nothing: a window opens
    all the same, and is where the mistake is mended.
    """
    path = settings_path()
    try:
        text = _text(path)
    except InputError as error:
        return Settings(), str(error)
    if text is None:
        return Settings(), ""
    from ripgui.engine.settings_file import fitting

    known, problem = fitting(text)
    return replace(Settings(), **known), f"{path} {problem}" if problem else ""


def _text(path: Path) -> str | None:
    """None where there is no file. Raises InputError."""
    try:
        return path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        return None
    except OSError as error:
        raise InputError(f"{path} cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(f"{path} cannot be read: it is not UTF-8 text") from error
