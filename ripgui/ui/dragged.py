# SPDX-License-Identifier: GPL-3.0-or-later
"""What is given to the window: dragged over it, or named when it is started."""

from PySide6.QtCore import QMimeData

SCRIPT_SUFFIXES = (".vpy", ".py")
PRESET_SUFFIX = ".toml"


def is_opened(path: str) -> bool:
    """Whether the window opens it, where everything else is a source."""
    return path.lower().endswith((*SCRIPT_SUFFIXES, PRESET_SUFFIX))


def paths_of(data: QMimeData) -> list[str]:
    """Local files and folders."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def sources_of(data: QMimeData) -> list[str]:
    """Local files and folders, and addresses of the web."""
    web = [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]
    return [*paths_of(data), *web]
