# SPDX-License-Identifier: GPL-3.0-or-later
"""What is given to the window: dragged over it, or named when it is started."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QMimeData

SCRIPT_SUFFIXES = (".vpy", ".py")
PRESET_SUFFIX = ".toml"
_TASKS = "application/x-ripgui-tasks"


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


def has_tasks(data: QMimeData) -> bool:
    """Cards of the queue are dragged."""
    return data.hasFormat(_TASKS)


def with_tasks(data: QMimeData, ids: Iterable[int]) -> QMimeData:
    """The same with cards of the queue."""
    data.setData(_TASKS, QByteArray(",".join(map(str, ids)).encode()))
    return data


def tasks_of(data: QMimeData) -> list[int]:
    """The numbers of the cards; any program may have written them."""
    parts = bytes(data.data(_TASKS).data()).split(b",")
    return [int(part) for part in parts if part.isdigit() and len(part) < 19]
