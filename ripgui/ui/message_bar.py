# SPDX-License-Identifier: GPL-3.0-or-later
"""Messages in a line of the window instead of dialogs over it."""

from collections.abc import Callable
from typing import Literal, override

from PySide6.QtCore import QEvent, QSize, Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton

from ripgui.ui.icon import icon, pixmap
from ripgui.ui.language.told import in_words
from ripgui.ui.theme import GRID, Theme

type Level = Literal["info", "error"]

_INFO_MS = 8000
_MOST = 100


class MessageBar(QFrame):
    """Shows the newest message; errors stay until they are closed, what merely informs goes by itself."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("messageBar")
        self.setAccessibleName(self.tr("Message"))
        self._theme = theme
        self._messages: list[tuple[Level, str]] = []
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = QToolButton()
        self._more.setProperty("flat", True)
        self._close_all = QToolButton()
        self._close_all.setProperty("flat", True)
        self._close_all.setText(self.tr("Close all"))
        self._close = QToolButton()
        self._close.setProperty("flat", True)
        self._close.setAccessibleName(self.tr("Close message"))
        self._close.setToolTip(self.tr("Close"))
        self._close.setIconSize(QSize(14, 14))
        self._timer = QTimer(self, singleShot=True, interval=_INFO_MS)
        self._timer.timeout.connect(self.close_shown)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID - 1, GRID + 4, GRID - 1)
        layout.setSpacing(GRID + 2)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._more)
        layout.addWidget(self._close_all)
        layout.addWidget(self._close)
        self._more.clicked.connect(self._show_next)
        self._close_all.clicked.connect(self.clear)
        self._close.clicked.connect(self.close_shown)
        theme.changed.connect(self._refresh)
        self.hide()

    def show_message(self, level: Level, text: str) -> None:
        errors = [kept for kept in self._messages if kept[0] == "error"][-_MOST:]
        if level == "info" and errors:
            # What merely informs does not cover an error nobody has closed.
            return
        self._messages = [*errors, (level, in_words(text))]
        self._refresh()

    def tell(self, text: str) -> None:
        self.show_message("info", text)

    def fail(self, text: str) -> None:
        self.show_message("error", text)

    def text(self) -> str:
        """The message shown, "" for none."""
        return self._messages[-1][1] if self._messages else ""

    def close_shown(self) -> None:
        """Closes the message that is shown; the one before it comes into sight."""
        if self._messages:
            self._messages.pop()
        self._refresh()

    def withdraw(self, text: str) -> None:
        """What was told is so no longer."""
        kept = [message for message in self._messages if message[1] not in (text, in_words(text))]
        if len(kept) < len(self._messages):
            self._messages = kept
            self._refresh()

    def clear(self) -> None:
        """Closes all messages."""
        self._messages.clear()
        self._refresh()

    def retranslate(self, say: Callable[[str], str]) -> None:
        self.setAccessibleName(say(self.accessibleName()))
        self._messages = [(level, say(text)) for level, text in self._messages]
        self._refresh()

    def _show_next(self) -> None:
        self._messages.insert(0, self._messages.pop())
        self._refresh()

    def _refresh(self) -> None:
        if not self._messages:
            self._timer.stop()
            self.hide()
            return
        level, text = self._messages[-1]
        colours = self._theme.colours
        name, colour = ("alert", colours.error) if level == "error" else ("info", colours.accent)
        self._icon.setPixmap(pixmap(name, colour, 18, self.devicePixelRatioF()))
        self._close.setIcon(icon("close", colours.dim))
        self._text.setText(text)
        others = len(self._messages) - 1
        self._more.setVisible(others > 0)
        self._close_all.setVisible(others > 0)
        self._more.setText(self.tr("{count} more").format(count=others))
        self._more.setToolTip("\n".join(message for _, message in reversed(self._messages[:-1])))
        self.setAccessibleDescription(text)
        self.show()
        if level == "info":
            self._timer.start()
        else:
            self._timer.stop()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.DevicePixelRatioChange:
            self._refresh()
