# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the script: files, and editing."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPlainTextEdit

from ripgui.ui.background import read_text, write_text

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

SCRIPT_SUFFIXES = (".vpy", ".py")


class ScriptCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._actions = window.actions_by_name
        self._actions.attach("editor", window.editor)
        self._connect()

    def _connect(self) -> None:
        on = self._actions.on
        on("openScript", self._ask_script)
        on("saveScript", self._save_script)
        on("saveScriptAs", self._ask_script_name)
        for name in ("undo", "redo", "cut", "copy", "paste", "selectAll"):
            on(name, partial(_edit_focused, name))
        self._connect_editor()

    def _connect_editor(self) -> None:
        on, editor = self._actions.on, self._window.editor
        on("complete", self._window.assistant.complete)
        on("find", editor.begin_finding)
        on("replace", lambda: editor.begin_finding(replaces=True))
        on("findNext", lambda: editor.find_next(1))
        on("findPrevious", lambda: editor.find_next(-1))
        on("goToLine", editor.ask_line)
        on("comment", editor.toggle_comment)
        on("duplicate", editor.duplicate_line)
        on("lineUp", lambda: editor.move_lines(-1))
        on("lineDown", lambda: editor.move_lines(1))
        on("largerText", lambda: editor.zoom(1))
        on("smallerText", lambda: editor.zoom(-1))
        on("resetText", lambda: editor.zoom(0))
        self._actions["closeBrackets"].setChecked(editor.closes_brackets)
        self._actions["closeBrackets"].toggled.connect(editor.set_closes_brackets)

    def load_script(self, path: str) -> None:
        if not self._window.editing.is_editable:
            self._window.messages.tell(self.tr("The selected task's script is fixed; select another task or none."))
            return
        self._window.background.run(
            lambda: read_text(path),
            lambda text: self._window.editing.load_script(text, path),
            self._window.messages.fail,
        )

    def _save_script(self) -> None:
        _, path = self._window.editing.script()
        if path:
            self._write_script(path)
        else:
            self._ask_script_name()

    def _write_script(self, path: str) -> None:
        text, _ = self._window.editing.script()

        def saved(_: object) -> None:
            self._window.editing.script_saved(path)
            self._window.messages.tell(self.tr("Saved {path}").format(path=path))

        self._window.background.run(lambda: write_text(path, text), saved, self._window.messages.fail)

    def _ask_script(self) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Open a script"), QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Scripts (*.vpy *.py)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.load_script)
        dialog.open()

    def _ask_script_name(self) -> None:
        dialog = self._window.dialogs.to_save(self.tr("Save the script"), self.tr("Scripts (*.vpy *.py)"), "vpy")
        dialog.fileSelected.connect(self._write_script)
        dialog.open()


def _edit_focused(name: str) -> None:
    """Undo, cut and the like belong to the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        getattr(field, name)()
