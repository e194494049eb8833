# SPDX-License-Identifier: GPL-3.0-or-later
"""Shows the form in the place of the script, and moves what it says into the script's lines and back."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from ripgui.core.error import InputError
from ripgui.core.ranges import ms_of_range, range_of_ms
from ripgui.engine.script.model_folder import made_folder
from ripgui.media.restoration_script import read_restoration, with_restoration
from ripgui.ui.restore.form import RestorationForm
from ripgui.ui.restore.model_field import ModelField
from ripgui.ui.rewriting import rewrite
from ripgui.ui.work_panel import TAB_PREVIEW, TAB_SCRIPT
from ripgui.ui.written_place import why_not

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_PAUSE_MS = 350
_ROOM = "form"


class RestoreCommands(QObject):
    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._form: RestorationForm | None = None
        self._is_writing = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._write)
        self._action = window.actions_by_name["restore"]
        self._action.toggled.connect(self._toggle)
        window.actions_by_name.on("openModels", self._open_folder)
        window.editing.script_changed.connect(self._read)
        window.editing.subject_changed.connect(self._read)
        window.work.tab_changed.connect(self._make_room)

    def _toggle(self, wanted: bool) -> None:
        card = self._window.work.script_card
        if not wanted:
            self._flush()
            if self._form is not None:
                self._form.stop_trials()
            card.show_script()
            self._window.work.room.ask(_ROOM, 0)
            return
        if self._form is None:
            self._form = self._made()
        card.show_instead(self._form)
        if self._window.work.tab not in (TAB_PREVIEW, TAB_SCRIPT):
            self._window.work.show_tab(TAB_PREVIEW)
        self._read()
        self._make_room()

    def _make_room(self) -> None:
        """A script is read line by line; a form is looked at whole, or as far as the preview can make room."""
        work = self._window.work
        if self._form is not None and self._action.isChecked() and work.tab == TAB_PREVIEW and not work.room.has(_ROOM):
            work.room.ask(_ROOM, self._form.lacking_height)

    def _made(self) -> RestorationForm:
        form = RestorationForm(self._window.theme)
        form.edited.connect(self._pause.start)
        form.span_edited.connect(lambda: self._put_span(form))
        form.rewrite_asked.connect(lambda: self._put(form))
        form.model_asked.connect(self._ask_model)
        form.lack_found.connect(self._window.commands.script.offer_package)
        self._window.commands.script.package_installed.connect(form.try_models)
        return form

    def _ask_model(self, field: ModelField) -> None:
        self._with_folder(lambda folder: self._choose_model(field, os.path.dirname(field.path) or str(folder)))

    def _choose_model(self, field: ModelField, folder: str) -> None:
        dialog = self._window.dialogs.to_open(self.tr("Choose a model"), QFileDialog.FileMode.ExistingFile)
        dialog.setDirectory(folder)
        dialog.setNameFilters([self.tr("ONNX models (*.onnx)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(field.choose)
        dialog.open()

    def _open_folder(self) -> None:
        self._with_folder(lambda folder: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))

    def _with_folder(self, then: Callable[[Path], object]) -> None:
        """The folder for models is made when somebody first wants it."""
        self._window.background.run(made_folder, then, self._window.messages.fail)

    def close(self) -> None:
        if self._form is not None:
            self._form.close_trials()

    def _put_span(self, form: RestorationForm) -> None:
        editing, output = self._window.editing, self._window.output
        text = range_of_ms(*form.span)
        if text != output.choice().range:
            output.set_range(text)
        editing.treat(replace(editing.treatment, keeps_original=form.keeps_original and any(form.span)))

    def _read_span(self, form: RestorationForm) -> None:
        start_ms, length_ms = ms_of_range(self._window.output.choice().range) or (0, 0)
        form.show_span(start_ms, length_ms, keeps_original=self._window.editing.treatment.keeps_original)

    def _read(self) -> None:
        """The script changed, or is another task's: the form follows."""
        form = self._form
        if form is None or self._is_writing or not self._action.isChecked():
            return
        self._pause.stop()
        self._read_span(form)
        form.set_editable(self._window.editing.is_editable)
        try:
            written = read_restoration(self._window.editor.script)
        except InputError as error:
            form.show_problem(why_not(error))
            return
        form.show_restoration(written.restoration if written is not None else None)
        form.set_editable(self._window.editing.is_editable)
        if written is not None and not written.is_own:
            told = self.tr("These lines of the script were changed by hand, or written by another version.")
            form.show_problem(told, can_rewrite=self._window.editing.is_editable)

    def _flush(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self._write()

    def _write(self) -> None:
        """Unless that would take away what somebody wrote into its lines."""
        form, window = self._form, self._window
        if form is None or not window.editing.is_editable or form.problem or form.is_held_back:
            return
        try:
            written = read_restoration(window.editor.script)
        except InputError as error:
            form.show_problem(why_not(error))
            return
        if written is not None and not written.is_own:
            told = self.tr("Its lines in the script were changed by hand: writing them anew would lose that.")
            form.show_problem(told, can_rewrite=True)
            return
        self._put(form)

    def _put(self, form: RestorationForm) -> None:
        """As one edit that can be undone; the preview shows what came of it."""
        window = self._window
        script = window.editor.toPlainText()
        try:
            text = with_restoration(script, form.restoration)
        except InputError as error:
            form.show_problem(why_not(error))
            return
        form.show_problem("")
        if text == script:
            return
        self._is_writing = True
        try:
            rewrite(window.editor.document(), script, text)
        finally:
            self._is_writing = False
        window.preview.refresh()
