# SPDX-License-Identifier: GPL-3.0-or-later
"""How the call that is being written goes on: its arguments, the one at hand in another colour."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ripgui.ui.look import label
from ripgui.ui.script.popup import room_of, within
from ripgui.ui.theme import Theme

_WIDEST = 680
_MOST_LETTERS = 240


class CallTip(QFrame):
    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("callTip")
        self.setAccessibleName(self.tr("Arguments of the call"))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._theme = theme
        self._call: tuple[str, Sequence[str], int | None, QRect] | None = None
        self._text = label(font=theme.mono)
        self._text.setTextFormat(Qt.TextFormat.RichText)
        self._text.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(9, 6, 9, 6)
        layout.addWidget(self._text)
        self.hide()
        theme.changed.connect(self._colour)

    def show_call(self, name: str, parameters: Sequence[str], current: int | None, letter: QRect) -> None:
        """letter: of the call's bracket, above which there usually is room."""
        colours = self._theme.colours
        self._call = name, parameters, current, letter
        self.setAccessibleDescription(_spoken(name, parameters, current))
        parameters, current = around(parameters, current)
        parts = []
        for number, parameter in enumerate(parameters):
            # Breaks come between arguments, not within one.
            text = escape(parameter).replace(" ", "&nbsp;").replace("-", "&#8209;")
            if number == current:
                text = f'<b style="color:{colours.accent}">{text}</b>'
            parts.append(text)
        joined = ", ".join(parts)
        dim = colours.dim
        self._text.setText(
            f'<span style="color:{colours.function}">{escape(name)}</span>'
            f'<span style="color:{dim}">(</span><span style="color:{dim}">{joined}</span>'
            f'<span style="color:{dim}">)</span>'
        )
        plain = f"{name}({', '.join(parameters)})"
        room = room_of(self)
        widest = min(_WIDEST, room.width() - 16)
        width = min(widest, self._text.fontMetrics().horizontalAdvance(plain) + 40)
        height = self._text.heightForWidth(width - 20) + 14
        size = QSize(width, height)
        self.setGeometry(QRect(within(size, letter, room, prefers_above=True), size))
        self.raise_()
        self.show()

    def _colour(self) -> None:
        """The colours stand in the text itself."""
        if self._call is not None and self.isVisible():
            self.show_call(*self._call)


def around(parameters: Sequence[str], current: int | None) -> tuple[list[str], int | None]:
    """The arguments near the one at hand, as many as a few lines hold, and its number among them."""
    at = min(current or 0, max(0, len(parameters) - 1))
    start, stop = at, min(at + 1, len(parameters))
    letters = sum(len(each) + 2 for each in parameters[start:stop])
    while start > 0 or stop < len(parameters):
        # What comes next matters more than what is written already.
        forward = stop < len(parameters) and (start == 0 or stop - at <= 3 * (at - start) + 1)
        number = stop if forward else start - 1
        letters += len(parameters[number]) + 2
        if letters > _MOST_LETTERS:
            break
        start, stop = (start, stop + 1) if forward else (start - 1, stop)
    shown = [*(["…"] if start else []), *parameters[start:stop], *(["…"] if stop < len(parameters) else [])]
    return shown, None if current is None else current - start + bool(start)


def _spoken(name: str, parameters: Sequence[str], current: int | None) -> str:
    at_hand = parameters[current] if current is not None and current < len(parameters) else ""
    return f"{name}({', '.join(parameters)}) {at_hand}".strip()
