# SPDX-License-Identifier: GPL-3.0-or-later
"""When a task's frames are shown, where neither its source nor its script says it: timecodes, the rate of pictures."""

from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLineEdit, QPushButton

from ripgui.core.picture import parse_framerate
from ripgui.core.source_name import PICTURE_RATE, spoken_rate
from ripgui.ui.field_form import FieldForm, problem_of
from ripgui.ui.look import grown


class TimingPanel(QFrame):
    """edited: the user changed something. file_asked: the user wants to choose a file of timecodes. file_named: another
    one stands there, or "" for none; what is found in it goes to `show_file`.
    """

    edited = Signal()
    file_named = Signal(str)
    file_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._timecodes = QLineEdit()
        self._timecodes.setPlaceholderText(self.tr("the clip's own times"))
        self._timecodes.setAccessibleName(self.tr("Timecodes"))
        self._timecodes.setToolTip(
            self.tr("A file (v2 or v1) with a time for each frame that the script outputs: the result has these times")
        )
        self._browse = QPushButton(self.tr("Choose …"))
        self._browse.setAccessibleName(self.tr("Choose a file of timecodes"))
        self._rate = QLineEdit()
        self._rate.setMaximumWidth(grown(240))
        self._rate.setPlaceholderText(spoken_rate(PICTURE_RATE))
        self._rate.setAccessibleName(self.tr("Pictures a second"))
        self._lay_out()
        self._rate.textEdited.connect(self._on_edited)
        self._timecodes.textEdited.connect(self._on_file)
        self._browse.clicked.connect(self.file_asked)

    def _lay_out(self) -> None:
        self._form = FieldForm(self)
        self._form.add_checked(self.tr("Pictures a second"), self._rate)
        self._form.add_checked(self.tr("Timecodes"), self._timecodes, self._browse)

    def show_timing(self, timecodes: str, rate: str, *, editable: bool) -> None:
        """rate: of numbered pictures, "" where the source is none."""
        self._timecodes.setText(timecodes)
        self._rate.setText(rate)
        self._form.setRowVisible(self._rate, bool(rate))
        self.setEnabled(editable)
        self._refresh()
        self._name_file()

    def set_timecodes(self, path: str) -> None:
        """As if the user had typed it."""
        self._timecodes.setText(path)
        self._on_file()

    def show_file(self, path: str, note: str, tone: Literal["error", "warning"] = "error") -> None:
        """What is to be said of a file, "" for nothing, if that is still the one."""
        if path == self.timecodes:
            self._form.tell(self._timecodes, note, tone)

    @property
    def timecodes(self) -> str:
        return self._timecodes.text().strip()

    @property
    def rate(self) -> str:
        """Of numbered pictures, the usual one where nothing is said; "" where the source is none."""
        if not self._form.isRowVisible(self._rate):
            return ""
        return self._rate.text().strip() or spoken_rate(PICTURE_RATE)

    def problem(self) -> str:
        """What is wrong with the rate, "" for nothing; a file that does not fit is told at its field."""
        return problem_of(parse_framerate, self._rate.text())

    def _on_file(self) -> None:
        self._name_file()
        self.edited.emit()

    def _name_file(self) -> None:
        self.show_file(self.timecodes, "")
        self.file_named.emit(self.timecodes)

    def _on_edited(self) -> None:
        self._refresh()
        self.edited.emit()

    def _refresh(self) -> None:
        self._form.tell(self._rate, self.problem())
