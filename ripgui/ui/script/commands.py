# SPDX-License-Identifier: GPL-3.0-or-later
"""What is done with the script: files, and editing."""

import os
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QPlainTextEdit

from ripgui.engine.script.template import Template
from ripgui.engine.settings import load_settings
from ripgui.media.encoder_help import EncoderHelp
from ripgui.media.encoder_knobs import KNOBS
from ripgui.media.encoder_options import encoder_help
from ripgui.media.ffmpeg import find_ffmpeg
from ripgui.media.hardware import Found, usable_encoders
from ripgui.media.plugin_package import Lack, lack_of
from ripgui.ui.script.files import ScriptFiles
from ripgui.ui.script.installer import Installer
from ripgui.ui.script.notice import Answer
from ripgui.ui.script.templates import TemplateMenu

if TYPE_CHECKING:
    from ripgui.ui.main_window import MainWindow

_TRUST = "trust"


class ScriptCommands(QObject):
    """package_installed: scripts find more from now on."""

    package_installed = Signal()

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._is_closed = False
        self._actions = window.actions_by_name
        self._actions.attach("editor", window.editor)
        self._card = window.work.script_card
        self.files = ScriptFiles(window, self._card.notices)
        self._check = window.script_check
        self._mistake = ""
        self._installer = Installer(self._card.notices, self)
        self._installer.installed.connect(self.find_packages)
        window.preview.script_failed.connect(self._on_script_failed)
        window.preview.script_worked.connect(self._on_script_worked)
        window.encoder.help_wanted.connect(self._look_up_encoder)
        if window.encoder.asked is not None:
            self._look_up_encoder(window.encoder.asked)
        self._card.encoders_wanted.connect(self._try_encoders)
        self._connect()
        self._add_menus()
        self.files.state_changed.connect(self._on_file_state)
        self.files.recent_changed.connect(self._on_recent)
        window.editing.trusting.changed.connect(self._on_trust)
        window.editing.subject_changed.connect(self._on_subject)
        self._on_trust(window.editing.trusting.is_trusted)

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
        on("checkScript", self._check_script)
        self._check.passed.connect(self._on_passed)
        self._check.failed.connect(self._on_failed)
        on("complete", self._complete)
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

    def _complete(self) -> None:
        self._window.assistant.complete()

    def _check_script(self) -> None:
        """Runs the script without showing a picture; asked again meanwhile, it stops that."""
        if self._check.is_running:
            self._check.stop()
            self._window.messages.tell(self.tr("The check was stopped."))
            return
        self._window.messages.withdraw(self._mistake)
        text, path = self._window.editing.script()
        script = self._window.editing.finished(text)
        self._window.editing.trusting.derive(script)
        task = self._window.editing.task
        told = self.tr("Running the script … {key} stops it.")
        self._window.messages.tell(told.format(key=self._actions.key("checkScript")))
        self._check.start(script, path, task.spec.source if task is not None else "")

    def _on_passed(self, outputs: str) -> None:
        self._window.editor.mark_error(None)
        self._window.messages.tell(self.tr("The script works: {outputs}").format(outputs=outputs))

    def _on_failed(self, text: str, line: int | None) -> None:
        self._mistake = text
        self._window.editor.mark_error(line, text)
        self._window.messages.fail(text)
        self._on_script_failed(text)

    def close(self) -> None:
        """Ends what is under way."""
        self._is_closed = True
        self._installer.close()

    # files

    def load_script(self, path: str) -> None:
        if self._may_replace():
            self.files.open(path)

    def _may_replace(self) -> bool:
        if not self._window.editing.is_editable:
            self._window.messages.tell(self.tr("The selected task's script is fixed; select another task or none."))
        return self._window.editing.is_editable

    def _save_script(self) -> None:
        if self.files.path:
            self.files.save()
        else:
            self._ask_script_name()

    def _ask_script(self) -> None:
        self._window.dialogs.ask_file(self.tr("Open a script"), self.tr("Scripts (*.vpy *.py)"), self.load_script)

    def _ask_script_name(self) -> None:
        dialog = self._window.dialogs.to_save(self.tr("Save the script"), self.tr("Scripts (*.vpy *.py)"), "vpy")
        dialog.fileSelected.connect(self.files.save)
        dialog.open()

    def _on_file_state(self) -> None:
        self._card.head.show_file(self.files.path, is_modified=self.files.is_modified)

    def _add_menus(self) -> None:
        """Recent files and templates, beside the commands that open scripts."""
        opening = self._actions["openScript"]
        menu = next(found for found in opening.associatedObjects() if isinstance(found, QMenu))
        self._recent = QMenu(self.tr("Open &recent script"), menu)
        self._recent.aboutToShow.connect(self._fill_recent)
        self._recent.setToolTipsVisible(True)
        menu.insertMenu(self._actions["saveScript"], self._recent)
        self.templates = TemplateMenu(menu)
        self.templates.setTitle(self.tr("New script from &template"))
        self.templates.chosen.connect(self._begin_from)
        menu.insertMenu(self._actions["saveScript"], self.templates)
        self._card.head.templates.clicked.connect(self._pop_up_templates)
        self._on_recent()

    def _pop_up_templates(self) -> None:
        button = self._card.head.templates
        self.templates.popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _begin_from(self, template: Template) -> None:
        if self._may_replace():
            self._window.editing.load_script(template.script, "")
            self._window.editor.setFocus()

    def _on_recent(self) -> None:
        self._recent.menuAction().setEnabled(bool(self.files.recent))

    def _fill_recent(self) -> None:
        self._recent.clear()
        for path in self.files.recent:
            action = self._recent.addAction(os.path.basename(path).replace("&", "&&"))
            action.setToolTip(path)
            action.triggered.connect(partial(self._open_recent, path))

    def _open_recent(self, path: str, _checked: bool = False) -> None:
        self.load_script(path)

    # packages

    def _look_up_encoder(self, codec: str) -> None:
        def ask() -> EncoderHelp:
            return encoder_help(find_ffmpeg(load_settings().ffmpeg).path, codec)

        # Without an ffmpeg there is nothing to propose; that it lacks is told where it is needed.
        self._window.background.run(ask, self._window.encoder.take_help, lambda _: None)

    def _on_script_worked(self) -> None:
        self._window.messages.withdraw(self._mistake)
        self._installer.offer(None)

    def _try_encoders(self) -> None:
        def ask() -> dict[str, Found]:
            path = find_ffmpeg(load_settings().ffmpeg).path
            return usable_encoders(path, tuple(KNOBS), goes_on=lambda: not self._is_closed)

        self._window.background.run(ask, self._card.encoder_panel.take_encoders, lambda _: None)

    def _on_script_failed(self, error: str) -> None:
        self._installer.offer(lack_of(error))

    def find_packages(self) -> None:
        """What scripts can import is not what it was: they run anew."""
        self._window.loader.renew()
        self._window.preview.refresh()
        self._window.language.list_plugins()
        self.package_installed.emit()

    def offer_package(self, lack: Lack) -> None:
        """Something else than a script misses it."""
        self._installer.offer(lack)

    # trust

    def _on_trust(self, trusted: bool) -> None:
        if trusted:
            self._card.notices.close_notice(_TRUST)
            return
        self._card.notices.tell(
            _TRUST,
            "warning",
            self._question(),
            Answer(self.tr("Trust it"), self._confirm, is_first=True),
        )

    def _confirm(self) -> None:
        subject = self._window.preview.subject
        is_awaited = subject is not None and not self._window.editing.trusting.may_run(subject.script)
        self._window.editing.trusting.confirm()
        if is_awaited and self._window.preview.trouble:
            # It was to be shown, and waited for this.
            self._window.preview.refresh()

    def _question(self) -> str:
        path = self._window.editing.script()[1]
        if path:
            return self.tr(
                "{path} was never run here. A script is a program and can do anything on this machine: read it first."
            ).format(path=path)
        return self.tr(
            "This script was never run here. A script is a program and can do anything on this machine: read it first."
        )

    def _on_subject(self) -> None:
        if not self._window.editing.trusting.is_trusted:
            self._on_trust(False)


def _edit_focused(name: str) -> None:
    """Undo, cut and the like belong to the field that has the focus."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit | QPlainTextEdit):
        getattr(field, name)()
