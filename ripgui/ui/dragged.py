# SPDX-License-Identifier: GPL-3.0-or-later
"""What is being dragged over the window."""

from PySide6.QtCore import QMimeData


def paths_of(data: QMimeData) -> list[str]:
    """Local files and folders."""
    return [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
