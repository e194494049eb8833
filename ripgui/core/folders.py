# SPDX-License-Identifier: GPL-3.0-or-later
"""Where things are kept: the platform's folders, or all of it under RIPGUI_HOME."""

import os
from functools import cache
from pathlib import Path

import platformdirs

CACHE_VARIABLE = "RIPGUI_CACHE"
"""Tells workers our cache folder: their variables for the system's own are made to point elsewhere."""

_NAME = "ripgui"


def data_folder() -> Path:
    """The queue and its locks."""
    return _home("data") or platformdirs.user_data_path(_NAME, appauthor=False)


def config_folder() -> Path:
    """Settings and the user's presets."""
    return _home("config") or platformdirs.user_config_path(_NAME, appauthor=False, roaming=True)


def cache_folder() -> Path:
    """What can be made again: indexes, and what programs told of themselves."""
    told = os.environ.get(CACHE_VARIABLE)
    if told:
        return Path(told)
    return _home("cache") or platformdirs.user_cache_path(_NAME, appauthor=False)


def plugin_folder() -> Path:
    """Packages for scripts that the user had installed."""
    return data_folder() / "plugins"


def model_folder() -> Path:
    """ONNX models that the user collects."""
    return data_folder() / "models"


@cache
def resource_folder() -> Path:
    """What ships with the application: presets, icons. Beside the package in a checkout, inside it once installed."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "_resources"
    return installed if installed.is_dir() else package.parent / "resources"


def _home(part: str) -> Path | None:
    home = os.environ.get("RIPGUI_HOME")
    return Path(home).absolute() / part if home else None
