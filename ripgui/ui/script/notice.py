# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and news about the script, in lines above it: each with what can be done about it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Literal, override

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QToolButton, QVBoxLayout, QWidget

from ripgui.ui.icon import pixmap
from ripgui.ui.theme import GRID, Theme

type Level = Literal["info", "warning", "error"]

_ICON_SIZE = 18


@dataclass(frozen=True, slots=True)
class Answer:
    """A button of a notice. is_first: the one that is meant mostly."""

    text: str
    do: Callable[[], object]
    is_first: bool = False


class Notice(QFrame):
    """One line: icon, text, buttons, and a bar while something is under way."""

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self.setObjectName(f"{name}Notice")
        self.setProperty("notice", True)
        self._theme = theme
        self._level: Level = "info"
        self._said: tuple[object, ...] = ()
        self._icon = QLabel()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._progress = QProgressBar()
        self._progress.setFixedWidth(96)
        self._progress.setTextVisible(False)
        self._progress.setAccessibleName(self.tr("In progress"))
        self._progress.hide()
        self._buttons: list[QToolButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(GRID + 2, GRID // 2 + 1, GRID - 2, GRID // 2 + 1)
        self._layout.setSpacing(GRID)
        self._layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._layout.addWidget(self._text, 1)
        self._layout.addWidget(self._progress)
        theme.changed.connect(self._draw)

    def tell(self, level: Level, text: str, answers: Sequence[Answer], *, is_busy: bool = False) -> None:
        from PySide6.QtGui import QAccessible, QAccessibleEvent

        said = (level, text, *answers, is_busy)
        if said == self._said:
            return
        self._said = said
        self._level = level
        self._text.setText(text)
        if is_busy:
            from ripgui.ui.motion import show_busy

            show_busy(self._progress)
        self._progress.setVisible(is_busy)
        for button in self._buttons:
            self._layout.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(answer) for answer in answers]
        self.setAccessibleName(text)
        self._draw()
        self._keep_lines()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def text(self) -> str:
        return self._text.text()

    def press(self, text: str) -> None:
        """As if the button of that text were pressed."""
        next(button for button in self._buttons if button.text() == text).click()

    def _keep_lines(self) -> None:
        """All lines of the text stay in sight: a layout that lacks room takes it from what wraps."""
        self.setMinimumHeight(self._layout.totalHeightForWidth(self.width()))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._keep_lines()

    @override
    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            # It is said in another language, or in larger letters.
            self._keep_lines()
        return done

    def _button(self, answer: Answer) -> QToolButton:
        button = QToolButton()
        button.setText(answer.text)
        button.setAccessibleName(answer.text)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setProperty("outlined", True)
        button.setProperty("primary", answer.is_first)
        button.clicked.connect(lambda _checked=False: answer.do())
        self._layout.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        return button

    def _draw(self) -> None:
        colours = self._theme.colours
        match self._level:
            case "info":
                name, colour = "info", colours.accent
            case "warning":
                name, colour = "alert", colours.warning
            case "error":
                name, colour = "alert", colours.error
        self._icon.setPixmap(pixmap(name, colour, _ICON_SIZE, self.devicePixelRatioF()))


class Notices(QWidget):
    """The notices by name, the one that came last at the bottom."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._notices: dict[str, Notice] = {}
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(GRID // 2)
        self.hide()

    def tell(self, name: str, level: Level, text: str, *answers: Answer, is_busy: bool = False) -> None:
        """Shows a notice, or says something else in one that is there."""
        notice = self._notices.get(name)
        if notice is None:
            notice = self._notices[name] = Notice(self._theme, name)
            self._layout.addWidget(notice)
        notice.tell(level, text, answers, is_busy=is_busy)
        notice.show()
        self.show()

    def close_notice(self, name: str) -> None:
        notice = self._notices.pop(name, None)
        if notice is not None:
            self._layout.removeWidget(notice)
            notice.hide()
            notice.deleteLater()
        self.setVisible(bool(self._notices))

    def notice(self, name: str) -> Notice | None:
        return self._notices.get(name)
