# SPDX-License-Identifier: GPL-3.0-or-later
"""Which of a server's tasks are shown: those of a state, of a time, and of some words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from ripgui.core.remote import RemoteRow, RemoteState
from ripgui.ui.theme import GRID

_AT_WORK = (RemoteState.CUTTING, RemoteState.RUNNING, RemoteState.MERGING)
_HOUR_S = 3600


class TaskFilter(QWidget):
    """edited: others are to be shown."""

    edited = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._states, self._times, self._words = QComboBox(), QComboBox(), QLineEdit()
        for text, states in (
            (self.tr("All states"), tuple(RemoteState)),
            (self.tr("Waiting"), (RemoteState.WAITING,)),
            (self.tr("At work"), _AT_WORK),
            (self.tr("Done"), (RemoteState.DONE,)),
            (self.tr("Failed"), (RemoteState.FAILED,)),
        ):
            self._states.addItem(text, states)
        for text, hours in (
            (self.tr("Begun at any time"), 0),
            (self.tr("In the last 24 hours"), 24),
            (self.tr("In the last 7 days"), 7 * 24),
            (self.tr("In the last 30 days"), 30 * 24),
        ):
            self._times.addItem(text, hours)
        self._words.setPlaceholderText(self.tr("Filter tasks"))
        self._words.setClearButtonEnabled(True)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        for widget, name, told in (
            (self._states, "serverStates", self.tr("States that are shown")),
            (self._times, "serverTimes", self.tr("Times that are shown")),
            (self._words, "serverFilter", self.tr("Words in the source's name")),
        ):
            widget.setObjectName(name)
            widget.setAccessibleName(told)
            layout.addWidget(widget, 1 if widget is self._words else 0)
        self._states.currentIndexChanged.connect(self.edited)
        self._times.currentIndexChanged.connect(self.edited)
        self._words.textChanged.connect(self.edited)

    def takes(self, row: RemoteRow, now_s: float) -> bool:
        """now_s: unix seconds."""
        hours = self._times.currentData()
        is_new = not hours or row.created_at >= now_s - hours * _HOUR_S
        has_words = all(word in row.name.lower() for word in self._words.text().lower().split())
        return row.state in self._states.currentData() and is_new and has_words
