# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks for file names with dialogs that do not hold the window up."""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject
from PySide6.QtWidgets import QFileDialog

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow


class FileDialogs(QObject):
    """One dialog at a time, beginning in the selected task's folder."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._dialog: QFileDialog | None = None

    def to_open(self, title: str, mode: QFileDialog.FileMode) -> QFileDialog:
        """A dialog to be filled in and opened by the caller."""
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = QFileDialog(self._window, title)
        self._dialog.setFileMode(mode)
        task = self._window.editing.task
        self._dialog.setDirectory(os.path.dirname(task.spec.source) if task is not None else QDir.homePath())
        return self._dialog

    def ask_file(self, title: str, kinds: str, then: Callable[[str], object]) -> None:
        """kinds: names of the files that are looked for, such as "Scripts (*.py)"; others can be seen, too."""
        dialog = self.to_open(title, QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([kinds, self.tr("All files (*)")])
        dialog.fileSelected.connect(then)
        dialog.open()

    def ask_folder(self, title: str, then: Callable[[str], object]) -> None:
        dialog = self.to_open(title, QFileDialog.FileMode.Directory)
        dialog.fileSelected.connect(then)
        dialog.open()

    def to_save(self, title: str, names: str, suffix: str) -> QFileDialog:
        dialog = self.to_open(title, QFileDialog.FileMode.AnyFile)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(names)
        dialog.setDefaultSuffix(suffix)
        return dialog
