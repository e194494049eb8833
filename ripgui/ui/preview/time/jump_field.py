# SPDX-License-Identifier: GPL-3.0-or-later
"""The field that shows the frame and takes another one, or a time."""

from typing import override

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ripgui.ui.look import set_tone
from ripgui.ui.theme import GRID, Theme

_OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape)


class JumpField(QLineEdit):
    """entered: whatever place was typed. stepped: by so many frames. left: the user is done with it."""

    entered = Signal(str)
    stepped = Signal(int)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("jumpField")
        self.setAccessibleName(self.tr("Frame"))
        self.setToolTip(self.tr("A frame, a time such as 12:34.5, or so far from here: +5s, -100"))
        self.setFont(theme.mono)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFixedWidth(self.fontMetrics().horizontalAdvance("000 000") + 3 * GRID)
        self._shown = ""
        self.returnPressed.connect(lambda: self.entered.emit(self.text()))
        self.textEdited.connect(lambda: set_tone(self, ""))

    def show_frame(self, text: str) -> None:
        """Does not take from the user what is being typed."""
        was_shown = self.text() == self._shown
        self._shown = text
        if was_shown or not self.hasFocus():
            self.restore()

    def restore(self) -> None:
        set_tone(self, "")
        self.setText(self._shown)

    def refuse(self) -> None:
        set_tone(self, "error")
        self.selectAll()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Up:
                self.stepped.emit(1)
            case Qt.Key.Key_Down:
                self.stepped.emit(-1)
            case Qt.Key.Key_Escape:
                self.restore()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    @override
    def event(self, event: QEvent) -> bool:
        """These keys are its own, whatever they do elsewhere."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride and event.key() in _OWN_KEYS:
            event.accept()
            return True
        return super().event(event)
