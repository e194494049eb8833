# SPDX-License-Identifier: GPL-3.0-or-later
"""A button that takes the next key press, whatever it is, and then lets keys be keys again."""

from typing import override

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QPushButton

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Super_L,
        Qt.Key.Key_Super_R,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)


class KeyRecorder(QPushButton):
    """recorded: the key that was pressed, in the form that is kept."""

    recorded = Signal(str)

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)
        self.setAutoDefault(False)
        self._idle_text = text
        self.toggled.connect(self._on_toggled)

    def rename(self, text: str) -> None:
        """What it says while it does not listen."""
        self._idle_text = text
        self._on_toggled(self.isChecked())

    @override
    def event(self, event: QEvent) -> bool:
        if self.isChecked() and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride:
                # Else the key would do what it stands for at present.
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.setChecked(False)
        super().focusOutEvent(event)

    def _take(self, event: QKeyEvent) -> None:
        if Qt.Key(event.key()) in _MODIFIERS:
            return
        self.setChecked(False)
        self.recorded.emit(pressed_key(event))

    def _on_toggled(self, listening: bool) -> None:
        text = self.tr("Press a key …") if listening else self._idle_text
        self.setText(text)
        self.setAccessibleName(text)


def pressed_key(event: QKeyEvent) -> str:
    """The key of a press as a shortcut is written: Shift does not count where the character cannot be had without."""
    modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    typed_sign = bool(text) and text[0].isprintable() and not text[0].isalnum() and not text[0].isspace()
    if typed_sign and modifiers == Qt.KeyboardModifier.ShiftModifier:
        modifiers = Qt.KeyboardModifier.NoModifier
    key = Qt.Key(event.key())
    if key is Qt.Key.Key_Backtab:
        key = Qt.Key.Key_Tab
    return QKeySequence(QKeyCombination(modifiers, key)).toString(QKeySequence.SequenceFormat.PortableText)
