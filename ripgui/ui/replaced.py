# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells when the program's own files are replaced or removed while it runs: upgrades wait for no window to close."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer

_SETTLING_MS = 2000
"""A package manager takes the old file away and puts the new one there."""


class ProgramWatch(QObject):
    """mark: a file of the program that every version replaces. Tells once."""

    def __init__(self, mark: Path, tell: Callable[[str], None], parent: QObject) -> None:
        super().__init__(parent)
        self._mark = mark
        self._tell = tell
        self._watcher = QFileSystemWatcher([str(mark)], self)
        self._settled = QTimer(self, singleShot=True, interval=_SETTLING_MS)
        self._settled.timeout.connect(self._on_settled)
        self._watcher.fileChanged.connect(self._on_changed)

    def _on_changed(self, _: str) -> None:
        self._settled.start()

    def _on_settled(self) -> None:
        self._watcher.fileChanged.disconnect(self._on_changed)
        if self._mark.exists():
            self._tell(
                self.tr(
                    "RipGUI was replaced by another version while it runs. Close this window and start it again;"
                    " the queue goes on where it was."
                )
            )
        else:
            self._tell(
                self.tr(
                    "RipGUI was removed while it runs, and can begin nothing new. Your queue stays;"
                    " install RipGUI again to go on with it."
                )
            )
