# SPDX-License-Identifier: GPL-3.0-or-later
"""Where to go, as people type it: a frame, a time, or so much further or back; and the field for it."""

import re
from fractions import Fraction
from typing import override

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from ripgui.core.error import InputError
from ripgui.core.ranges import parse_time
from ripgui.ui.look import set_tone
from ripgui.ui.preview.time.times import Times
from ripgui.ui.theme import GRID, Theme

_FRAME = re.compile(r"\d+|\d{1,3}(?:[\s,.'’]\d{3})+")
_GROUPS = re.compile(r"[\s,.'’]")
_OWN_KEYS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)


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


def target_frame(text: str, *, now: int, frames: int, times: Times) -> int:
    """The frame that is meant, moved into the clip where it lies outside. Raises InputError.

    1234 and 1 234 are frames; 12:34.5, 0:12:34.500, 90.5 and 90s are times; behind + or - they count from `now`.
    """
    stripped = text.strip().replace("−", "-")
    sign = {"+": 1, "-": -1}.get(stripped[:1], 0)
    amount = _amount(stripped[1:].strip() if sign else stripped)
    if isinstance(amount, int):
        frame = now + sign * amount if sign else amount
    else:
        frame = times.moved(now, sign * amount) if sign else times.frame_at(amount)
    return min(max(0, frame), max(0, frames - 1))


def _amount(text: str) -> int | Fraction:
    """Frames, or seconds."""
    if not text.isascii() and not _FRAME.fullmatch(text):
        raise InputError(f"{text!r} is neither a frame nor a time")
    if text.isdigit() or (_FRAME.fullmatch(text) and not _is_decimal(text)):
        return int(_GROUPS.sub("", text))
    return parse_time(text.removesuffix("s").removesuffix(" "))


def _is_decimal(text: str) -> bool:
    """Whether a lone point makes it seconds: 12.345 is a time, 1.234.567 is a frame."""
    return text.count(".") == 1 and not re.search(r"[\s,'’]", text)
