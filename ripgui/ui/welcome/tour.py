# SPDX-License-Identifier: GPL-3.0-or-later
"""A tour of the window: its controls are lit up one after another, with a few words beside each."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ripgui.ui.look import label
from ripgui.ui.theme import CARD_RADIUS, GRID, Theme

_WIDTH = 320
_AROUND = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class Stop:
    """target: what is shown, asked when it is its turn. prepare: brings it into sight."""

    title: str
    text: str
    target: Callable[[], QWidget]
    prepare: Callable[[], object] = lambda: None


class Tour(QWidget):
    """Lies over the whole window, so that nothing else is pressed by mistake. ended: also where it was skipped."""

    ended = Signal()

    def __init__(self, stops: Sequence[Stop], theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("tour")
        self.setAccessibleName(self.tr("Tour of the window"))
        self._stops = stops
        self._theme = theme
        self._window = window
        self._at = 0
        self._focus = window.focusWidget()
        self.callout = _Callout(theme, self)
        self.callout.next.clicked.connect(lambda: self.go(1))
        self.callout.back.clicked.connect(lambda: self.go(-1))
        self.callout.skip.clicked.connect(self.end)
        for button in self.callout.buttons:
            button.installEventFilter(self)
        # What moved has its place in the next turn of the event loop.
        self._placing = QTimer(self, singleShot=True, interval=0)
        self._placing.timeout.connect(self._place)
        window.installEventFilter(self)
        theme.changed.connect(self.update)
        self.setGeometry(window.rect())
        self.show()
        self.raise_()
        self._show_stop()

    @property
    def place(self) -> int:
        """Which stop it is."""
        return self._at

    def go(self, steps: int) -> None:
        """On or back; behind the last one it is over."""
        if self._at + steps >= len(self._stops):
            self.end()
            return
        self._at = max(0, self._at + steps)
        self._show_stop()

    def end(self) -> None:
        self._window.removeEventFilter(self)
        self._placing.stop()
        self.hide()
        if self._focus is not None and self._focus.isVisible():
            self._focus.setFocus()
        self.ended.emit()
        self.deleteLater()

    def lit(self) -> QRect:
        """The part of the window that is shown."""
        target = self._stops[self._at].target()
        corner = target.mapTo(self._window, QPoint(0, 0))
        around = QRect(corner, target.size()).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
        return around.intersected(self.rect())

    def _show_stop(self) -> None:
        stop = self._stops[self._at]
        stop.prepare()
        self.callout.tell(stop, self._at, len(self._stops))
        self._place()
        self._placing.start()
        self.callout.next.setFocus()

    def _place(self) -> None:
        """The words stand where there is room: right of what they tell of, left, below, above, or else in it."""
        self.setGeometry(self._window.rect())
        lit, own = self.lit(), self.callout.size_for_words()
        room, gap = self.rect().adjusted(GRID, GRID, -GRID, -GRID), GRID + _AROUND
        places = (
            QPoint(lit.right() + gap, lit.top()),
            QPoint(lit.left() - gap - own.width(), lit.top()),
            QPoint(lit.left(), lit.bottom() + gap),
            QPoint(lit.left(), lit.top() - gap - own.height()),
            lit.center() - QPoint(own.width() // 2, own.height() // 2),
        )
        for corner in places:
            made = QRect(corner, own)
            # Along what it stands beside it may be moved.
            made.moveLeft(max(room.left(), min(made.left(), room.right() - own.width())))
            made.moveTop(max(room.top(), min(made.top(), room.bottom() - own.height())))
            if not made.intersects(lit):
                break
        self.callout.setGeometry(made)
        self.update()

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window and event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._placing.start()
        # A button would take the arrows for itself, and leaves Enter to the default one of a dialog.
        if isinstance(watched, QPushButton) and isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress:
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                watched.click()
                return True
            return self._is_way(event)
        return False

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._is_way(event):
            super().keyPressEvent(event)

    def _is_way(self, event: QKeyEvent) -> bool:
        """Goes where a key leads."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.end()
            case Qt.Key.Key_Right | Qt.Key.Key_Down:
                self.go(1)
            case Qt.Key.Key_Left | Qt.Key.Key_Up:
                self.go(-1)
            case _:
                return False
        return True

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole, hole = QPainterPath(), QPainterPath()
        whole.addRect(QRectF(self.rect()))
        hole.addRoundedRect(QRectF(self.lit()), CARD_RADIUS, CARD_RADIUS)
        painter.fillPath(whole.subtracted(hole), QColor(0, 0, 0, 150 if self._theme.colours.is_dark else 110))
        painter.setPen(QPen(QColor(self._theme.colours.accent), 2))
        painter.drawPath(hole)


class _Callout(QFrame):
    """The words of a stop, and the way on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._title = label(font=theme.heading)
        self._title.setWordWrap(True)
        self._text = label()
        self._text.setObjectName("tourText")
        self._text.setWordWrap(True)
        self._count = label(tone="dim", font=theme.small)
        self.skip, self.back = QPushButton(self.tr("&Skip")), QPushButton(self.tr("&Back"))
        self.next = QPushButton(self.tr("&Next"))
        self.next.setProperty("primary", True)
        self.buttons = (self.skip, self.back, self.next)
        for name, button in {"tourSkip": self.skip, "tourBack": self.back, "tourNext": self.next}.items():
            button.setObjectName(name)
        self._row = buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self._count)
        buttons.addStretch(1)
        for button in self.buttons:
            buttons.addWidget(button)
        self._layout = layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID + 4, 2 * GRID, GRID + 4)
        layout.setSpacing(GRID)
        layout.addWidget(self._title)
        layout.addWidget(self._text)
        layout.addSpacing(GRID // 2)
        layout.addLayout(buttons)

    def tell(self, stop: Stop, number: int, count: int) -> None:
        is_last = number == count - 1
        self._title.setText(stop.title)
        self._text.setText(stop.text)
        self._count.setText(self.tr("{number} of {count}").format(number=number + 1, count=count))
        self.back.setEnabled(number > 0)
        self.skip.setVisible(not is_last)
        self.next.setText(self.tr("&Done") if is_last else self.tr("&Next"))
        self.next.setAccessibleDescription(f"{stop.title}. {stop.text}")

    def size_for_words(self) -> QSize:
        """Wider than it should be where a language has long words for the buttons."""
        self._layout.activate()
        around = self.width() - self._layout.contentsRect().width()
        width = max(_WIDTH, self._row.sizeHint().width() + around)
        self.setFixedWidth(width)
        return QSize(width, max(self.sizeHint().height(), self.heightForWidth(width)))

    @override
    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab stays among the buttons, since the rest of the window cannot be seen well."""
        buttons = [button for button in self.buttons if button.isVisible() and button.isEnabled()]
        has_focus = [button.hasFocus() for button in buttons]
        at = has_focus.index(True) if True in has_focus else 0
        buttons[(at + (1 if next else -1)) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)
        return True
