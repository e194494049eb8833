# SPDX-License-Identifier: GPL-3.0-or-later
"""Opens the dialog that measures, and tells it with what."""

import os
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from ripgui.core.task import TaskSpec
from ripgui.engine.session import Session
from ripgui.ui.late import come_forward

if TYPE_CHECKING:
    from ripgui.ui.calibrate.dialog import CalibrateDialog
    from ripgui.ui.main_window import MainWindow


class CalibrateCommands(QObject):
    """The dialog is made when it is first asked for, and kept."""

    def __init__(self, window: "MainWindow", session: Session) -> None:
        super().__init__(window)
        self._window = window
        self._session = session
        self._dialog: CalibrateDialog | None = None
        window.actions_by_name.on("calibrate", self._show)

    def close(self) -> None:
        if self._dialog is not None:
            self._dialog.measuring.close()

    def _show(self) -> None:
        if self._dialog is None:
            from ripgui.ui.calibrate.dialog import CalibrateDialog

            self._dialog = made = CalibrateDialog(self._window)
            made.asked.connect(self._measure)
            self._window.editing.subject_changed.connect(self._show_subject)
        self._show_subject()
        come_forward(self._dialog)

    def _show_subject(self) -> None:
        if self._dialog is None or self._dialog.measuring.is_running:
            return
        shown = self._window.editing.shown
        text = self.tr("With {source}, its script and {encoder}")
        if not shown.source:
            text = self.tr("With a film that is made for it, the script that is shown, and {encoder}")
        name = os.path.basename(shown.source)
        self._dialog.show_subject(text.format(source=name, encoder=shown.encoder), has_source=bool(shown.source))

    def _measure(self) -> None:
        dialog, editing = self._dialog, self._window.editing
        if dialog is None:
            return
        editing.flush()
        editing.vouch_for_draft()
        self._show_subject()
        shown, problem = editing.shown, editing.problem()
        if not problem and not self._session.is_trusted(shown.script):
            problem = self.tr("The script has to be confirmed first: look at it in the preview.")
        if not problem and self._session.is_busy:
            problem = self.tr("The queue works, and would be measured with: pause it or wait for its end.")
        if problem:
            dialog.tell(problem, is_error=True)
            return
        spec = TaskSpec(
            source=shown.source,
            output="",
            script=shown.script,
            script_path=shown.script_path,
            encoder=shown.encoder,
            treatment=shown.treatment,
        )
        dialog.measuring.begin(spec, self._window.settings.ffmpeg, dialog.size_wanted)
        dialog.begun()
