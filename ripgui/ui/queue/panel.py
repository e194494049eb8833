# SPDX-License-Identifier: GPL-3.0-or-later
"""The left side: a heading with what is left to do, a filter, and the queue or how to fill it."""

from collections.abc import Callable
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.actions import Actions
from ripgui.ui.dragged import sources_of
from ripgui.ui.icon import pixmap
from ripgui.ui.look import ElidedLabel, SearchField, Side, grown, label, restyle
from ripgui.ui.queue.model import QueueModel
from ripgui.ui.queue.thumbnails import Thumbnails
from ripgui.ui.queue.view import QueueView
from ripgui.ui.theme import GRID, HEADING_HEIGHT, Theme

_WIDEST_FILTER = 200


class QueuePanel(Side):
    def __init__(self, model: QueueModel, actions: Actions, theme: Theme, thumbnails: Thumbnails) -> None:
        super().__init__()
        self._model = model
        self.view = QueueView(model, theme, thumbnails)
        self._summary = ElidedLabel(tone="dim")
        self._filter = SearchField()
        self._filter.setPlaceholderText(self.tr("Filter tasks"))
        self._filter.setAccessibleName(self.tr("Filter tasks"))
        self._filter.setMaximumWidth(grown(_WIDEST_FILTER))
        self._empty = _EmptyQueue(theme, actions["add"], self.view)
        self._no_match = _NoMatch()
        self._no_match.clear_asked.connect(self.clear_filter)
        self._stack = QStackedWidget()
        for page in (self._empty, self.view, self._no_match):
            self._stack.addWidget(page)
        self._lay_out(theme)
        self._filter.textChanged.connect(self._on_filter)
        model.items_changed.connect(self._refresh)
        model.estimated.connect(self._refresh)
        self._refresh()

    def _lay_out(self, theme: Theme) -> None:
        head = QWidget()
        head.setFixedHeight(HEADING_HEIGHT)
        heading = QHBoxLayout(head)
        heading.setContentsMargins(0, 0, 0, 0)
        heading.setSpacing(GRID + 2)
        heading.addWidget(label(self.tr("Queue"), font=theme.heading))
        heading.addWidget(self._summary, 3)
        heading.addWidget(self._filter, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, GRID, 0, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(head)
        layout.addWidget(self._stack, 1)

    def focus_filter(self) -> None:
        self._filter.setFocus()
        self._filter.selectAll()

    def show_welcome(self, card: QWidget) -> None:
        """Puts a card for newcomers where the queue says how to fill it."""
        self._empty.show_welcome(card)

    def summary(self) -> str:
        return self._summary.text_whole()

    def clear_filter(self) -> None:
        self._filter.clear()

    def retranslate(self, say: Callable[[str], str]) -> None:  # noqa: ARG002  times are written anew
        self._summary.set_text(self._told())

    def _on_filter(self, text: str) -> None:
        self.view.set_filter(text)
        self._refresh()

    def _refresh(self) -> None:
        items = self._model.items()
        if not items:
            page: QWidget = self._empty
        elif self._filter.text() and not self.view.shown_count():
            self._no_match.tell(self._filter.text())
            page = self._no_match
        else:
            page = self.view
        if self._stack.currentWidget() is not page:
            self._stack.setCurrentWidget(page)
        self._filter.setVisible(bool(items))
        self._summary.set_text(self._told())

    def _told(self) -> str:
        items = self._model.items()
        if not items:
            return ""
        # What changes comes first: the end may be cut off.
        parts = [self._when()]
        failed = sum(item.task.state is TaskState.FAILED for item in items)
        if failed:
            parts.append(self.tr("{count} failed").format(count=failed))
        parts.append(
            self.tr("1 task") if len(items) == 1 else self.tr("{count} tasks").format(count=wording.count(len(items)))
        )
        return " · ".join(filter(None, parts))

    def _when(self) -> str:
        if self._model.is_paused:
            return self.tr("paused")
        left_s = self._model.seconds_left()
        return self.tr("{time} left").format(time=wording.duration(left_s)) if left_s else ""


class _NoMatch(QWidget):
    """Stands in the queue's place where the filter hides all of it."""

    clear_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._text = label(tone="dim")
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        button = QPushButton(self.tr("Clear filter"))
        button.clicked.connect(self.clear_asked)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 6 * GRID, 2 * GRID, 0)
        layout.setSpacing(GRID + 4)
        layout.addWidget(self._text)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(1)

    def tell(self, words: str) -> None:
        self._text.setText(self.tr("No task matches “{text}”").format(text=words))


class _EmptyQueue(QFrame):
    """Says what to do, and takes what is dropped on it."""

    def __init__(self, theme: Theme, add_action: QAction, view: QueueView) -> None:
        super().__init__()
        self.setObjectName("emptyQueue")
        self.setAcceptDrops(True)
        self._theme = theme
        self._view = view
        self._icon = QLabel()
        self._icon.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title = label(self.tr("Drop videos or folders here"), font=theme.heading)
        title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        title.setWordWrap(True)
        self._text = text = label(
            self.tr("They are encoded with the preset chosen above, or with a script of your own on the right."),
            tone="dim",
        )
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        text.setWordWrap(True)
        add = QPushButton(self.tr("Add videos …"))
        add.setToolTip(add_action.toolTip())
        add.setProperty("primary", True)
        add.clicked.connect(add_action.trigger)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)
        layout.setSpacing(GRID + 4)
        self._layout = layout
        layout.addStretch(2)
        layout.addWidget(self._icon)
        layout.addWidget(title)
        layout.addWidget(text)
        layout.addSpacing(GRID // 2)
        layout.addWidget(add, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)
        theme.changed.connect(self._draw)
        self._draw()

    def show_welcome(self, card: QWidget) -> None:
        # The card says the same in more words, and needs the room.
        for each in (self._icon, self._text):
            each.hide()
        self._layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card, 100)
        middle.addStretch(1)
        self._layout.insertLayout(self._layout.count() - 1, middle)
        card.destroyed.connect(self._show_usual)
        card.show()

    def _show_usual(self) -> None:
        if isValid(self):
            for each in (self._icon, self._text):
                each.show()
            self._layout.setContentsMargins(4 * GRID, 4 * GRID, 4 * GRID, 4 * GRID)

    def _draw(self) -> None:
        self._icon.setPixmap(pixmap("tray", self._theme.colours.faint, 44, self.devicePixelRatioF()))

    def _show_hover(self, hover: bool) -> None:
        self.setProperty("hover", hover)
        restyle(self)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if sources_of(event.mimeData()):
            self._show_hover(True)
            event.acceptProposedAction()

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._show_hover(False)

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        self._show_hover(False)
        self._view.dropped.emit(sources_of(event.mimeData()))
        event.acceptProposedAction()
