# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being dragged over the window."""

from PySide6.QtCore import QMimeData


def paths_of(data: QMimeData) -> list[str]:
    """Local files and folders."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]


def sources_of(data: QMimeData) -> list[str]:
    """Local files and folders, and addresses of the web."""
    web = [url.toString() for url in data.urls() if url.scheme() in ("http", "https")]
    return [*paths_of(data), *web]
