# SPDX-License-Identifier: GPL-3.0-or-later
"""Proposes options and values in the line of the encoder, and underlines those that are wrong."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QColor, QInputMethodEvent, QKeyEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QLineEdit

from ripgui.ui.theme import Theme

if TYPE_CHECKING:
    from ripgui.media.encoder_help import EncoderHelp, Fault, Proposal
    from ripgui.ui.script.completion import Suggestion, SuggestionKind
    from ripgui.ui.script.popup import CompletionPopup


class EncoderCompleting(QObject):
    """completed: a proposal was taken over into the line."""

    completed = Signal()

    def __init__(self, theme: Theme, line: QLineEdit) -> None:
        super().__init__(line)
        self._theme = theme
        self._line = line
        self._help: EncoderHelp | None = None
        self._proposals: dict[Suggestion, Proposal] = {}
        self._popup: CompletionPopup | None = None
        self._marked: tuple[Fault, ...] | None = None
        self._is_asked = False
        line.installEventFilter(self)
        line.textEdited.connect(self._on_edited)
        line.textChanged.connect(self._forget_marks)

    def take_help(self, known: "EncoderHelp") -> None:
        self._help = known
        # Also where nothing could be proposed to what was typed before this was known.
        if self._line.hasFocus() and self._is_asked:
            self.propose()

    def propose(self) -> None:
        """Shows what can be written at the cursor, if anything."""
        from ripgui.media.encoder_help import EncoderHelp, codec_of, proposals
        from ripgui.ui.script.completion import Suggestion

        known, text = self._help, self._line.text()
        if known is not None and known.codec != codec_of(text):
            # Another encoder is named by now: of this one's help only the names of encoders still hold.
            known = EncoderHelp(codec="", encoders=known.encoders)
        found = [] if known is None else proposals(text, self._line.cursorPosition(), known)
        self._proposals = {Suggestion(each.text, _kind(each.text), each.detail): each for each in found}
        if not self._proposals:
            self.close()
            return
        popup = self._shown_popup()
        corner = self._line.mapTo(self._line.window(), self._line.rect().topLeft())
        letter = self._line.cursorRect().left()
        popup.show_suggestions(tuple(self._proposals), QRect(corner + QPoint(letter, 0), self._line.size()))

    def close(self) -> None:
        if self._popup is not None:
            self._popup.hide()

    @property
    def popup(self) -> "CompletionPopup | None":
        return self._popup

    def mark(self, faults: "Sequence[Fault]") -> None:
        """Underlines what is wrong, in its place."""
        if tuple(faults) == self._marked:
            return
        self._marked = tuple(faults)
        form = QTextCharFormat()
        form.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        form.setUnderlineColor(QColor(self._theme.colours.error))
        cursor = self._line.cursorPosition()
        kind = QInputMethodEvent.AttributeType.TextFormat
        # A line has no formats of its own; those of input methods are drawn as well, counted from the cursor.
        marks = [
            QInputMethodEvent.Attribute(kind, fault.start - cursor, fault.stop - fault.start, form) for fault in faults
        ]
        QApplication.sendEvent(self._line, QInputMethodEvent("", marks))

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusOut:
            self._is_asked = False
            self.close()
        if isinstance(event, QKeyEvent) and event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride):
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        asks = event.key() == Qt.Key.Key_Space and event.modifiers() is Qt.KeyboardModifier.ControlModifier
        popup = self._popup
        is_open = popup is not None and popup.isVisible()
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: 8, Qt.Key.Key_PageUp: -8}
        takes = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab, Qt.Key.Key_Escape)
        if not asks and not (is_open and (event.key() in steps or event.key() in takes)):
            return False
        event.accept()
        if event.type() is QEvent.Type.ShortcutOverride:
            return False
        if asks:
            self._is_asked = True
            self.propose()
        elif popup is not None and event.key() in steps:
            popup.step(steps[Qt.Key(event.key())])
        elif popup is not None and event.key() != Qt.Key.Key_Escape:
            popup.accept()
        else:
            self._is_asked = False
            self.close()
        return True

    def _shown_popup(self) -> "CompletionPopup":
        from ripgui.ui.script.popup import CompletionPopup

        window = self._line.window()
        if self._popup is None or self._popup.parent() is not window:
            self._popup = CompletionPopup(self._theme, window)
            self._popup.accepted.connect(self._accept)
        return self._popup

    def _accept(self, suggestion: "Suggestion") -> None:
        proposal = self._proposals.get(suggestion)
        if proposal is None:
            return
        text = self._line.text()
        rest = text[proposal.stop :]
        space = "" if suggestion.name.endswith("=") or rest.startswith((" ", ":")) else " "
        self._line.setSelection(proposal.start, max(0, proposal.stop - proposal.start))
        self._line.insert(f"{suggestion.name}{space}")
        self.completed.emit()
        self.propose()

    def _on_edited(self) -> None:
        if not self._line.hasFocus():
            return  # a field of the panel changed it
        self._is_asked = True
        self.propose()

    def _forget_marks(self) -> None:
        # The line draws the old ones on, wherever their letters went.
        self._marked = None


def _kind(text: str) -> "SuggestionKind":
    from ripgui.ui.script.completion import SuggestionKind

    if text.startswith("-"):
        return SuggestionKind.FUNCTION
    return SuggestionKind.ATTRIBUTE if text.endswith("=") else SuggestionKind.NAME
