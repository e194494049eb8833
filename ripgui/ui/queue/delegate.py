# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints the queue: a card per task with its strip of chunks, and a row per chunk shown below it."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple, override

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QWidget

from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.icon import pixmap
from ripgui.ui.queue import text as queue_text
from ripgui.ui.queue.item import Cell, QueueItem
from ripgui.ui.queue.model import CHUNK_ROLE, ITEM_ROLE
from ripgui.ui.queue.strip import paint_bar, paint_cells
from ripgui.ui.queue.thumbnails import THUMB_SIZE, Thumbnails
from ripgui.ui.theme import CARD_RADIUS, RADIUS, Colours, Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QStyle

type Index = QModelIndex | QPersistentModelIndex

_PADDING = 12
_GAP = 4
_CHUNK_INDENT = 28
_STRIP_HEIGHT = 8
_PERCENT_WIDTH = 46
_CHEVRON = 16
_CHEVRON_GAP = 6
_NARROW = 330
_ROOMY = 480
_WIDE = 560
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Card:
    """Where the parts of a card lie."""

    frame: QRect
    thumb: QRect
    title: QRect
    facts: QRect
    strip: QRect
    percent: QRect
    chevron: QRect


class _Ink(NamedTuple):
    font: QFont
    colour: str


class QueueDelegate(QStyledItemDelegate):
    """unfold_asked: the chevron of a task was clicked."""

    unfold_asked = Signal(int)

    def __init__(self, theme: Theme, thumbnails: Thumbnails, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._thumbnails = thumbnails
        self._hovered: int | None = None
        self._measure()
        theme.changed.connect(self._on_theme)

    def _measure(self) -> None:
        self._metrics = QFontMetrics(self._theme.font)
        self._strong_metrics = QFontMetrics(self._theme.strong)
        self._small_metrics = QFontMetrics(self._theme.small)
        self._chunk_metrics = QFontMetrics(self._theme.small_strong)
        self._lines_height = self._strong_metrics.height() + self._small_metrics.height() + _STRIP_HEIGHT + 16
        self._chunk_height = self._small_metrics.height() + 16 + _GAP

    def _on_theme(self) -> None:
        """A language brings fonts, whose lines may be of another height."""
        before = (self._lines_height, self._chunk_height)
        self._measure()
        if before != (self._lines_height, self._chunk_height):
            self.sizeHintChanged.emit(QModelIndex())

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        # A width of nothing, so that the column takes that of the view.
        width = option.widget.width() if isinstance(option.widget, QWidget) else 0
        return QSize(0, self._chunk_height if index.parent().isValid() else self.card_height(width))

    def card_height(self, width: int) -> int:
        """width: of the view. A card without a picture is as high as its lines."""
        return max(_thumb_size(width).height(), self._lines_height) + 2 * _PADDING + 2 * _GAP

    def hover_chevron(self, task_id: int | None) -> bool:
        """The mouse is over the chevron of this task. Returns whether that is new."""
        before, self._hovered = self._hovered, task_id
        return before != task_id

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        item = index.data(ITEM_ROLE)
        if not isinstance(item, QueueItem):
            return
        chunk = index.data(CHUNK_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        if isinstance(chunk, int):
            self._paint_chunk(painter, option.rect, option.state, item, chunk)
        else:
            self._paint_card(painter, option.rect, option.state, item)
        painter.restore()

    @override
    def editorEvent(self, event: QEvent, model: QAbstractItemModel, option: QStyleOptionViewItem, index: Index) -> bool:
        if event.type() is QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            item = index.data(ITEM_ROLE)
            if isinstance(item, QueueItem) and self.is_on_chevron(option.rect, event.position().toPoint(), index):
                self.unfold_asked.emit(item.task.id)
                return True
        return super().editorEvent(event, model, option, index)

    def is_on_chevron(self, rect: QRect, point: QPoint, index: Index) -> bool:
        item = index.data(ITEM_ROLE)
        if index.data(CHUNK_ROLE) is not None or not isinstance(item, QueueItem) or not item.chunks:
            return False
        return self._card(rect).chevron.adjusted(-6, -8, 8, 8).contains(point)

    def _card(self, rect: QRect) -> _Card:
        frame = rect.adjusted(1, _GAP, -1, -_GAP)
        inner = frame.adjusted(_PADDING, _PADDING, -_PADDING, -_PADDING)
        thumb = QRect(inner.topLeft(), _thumb_size(rect.width()))
        thumb.moveTop(inner.center().y() - thumb.height() // 2 + 1)
        left = thumb.right() + 1 + (_PADDING if thumb.width() > 0 else 0)
        width = inner.right() + 1 - left
        title_height, facts_height = self._strong_metrics.height(), self._small_metrics.height()
        slack = max(4, (inner.height() - title_height - facts_height - facts_height) // 2)
        title = QRect(left, inner.top(), width, title_height)
        facts = QRect(left, title.bottom() + 1 + slack // 2, width, facts_height)
        last = QRect(left, inner.bottom() + 1 - facts_height, width, facts_height)
        chevron = QRect(last.right() - _CHEVRON + 4, last.center().y() - _CHEVRON // 2 + 1, _CHEVRON, _CHEVRON)
        percent = QRect(chevron.left() - _CHEVRON_GAP - _PERCENT_WIDTH, last.top(), _PERCENT_WIDTH, last.height())
        strip = QRect(left, last.center().y() - _STRIP_HEIGHT // 2 + 1, percent.left() - left, _STRIP_HEIGHT)
        return _Card(frame=frame, thumb=thumb, title=title, facts=facts, strip=strip, percent=percent, chevron=chevron)

    def _paint_card(self, painter: QPainter, rect: QRect, state: "QStyle.StateFlag", item: QueueItem) -> None:
        colours = self._theme.colours
        card = self._card(rect)
        self._paint_frame(painter, card.frame, state, CARD_RADIUS)
        if card.thumb.width() > 0:
            self._paint_thumb(painter, card.thumb, item)
        tone = _state_colour(TaskState.PAUSED if item.stands or item.is_unsure else item.task.state, colours)
        title = self._paint_state(painter, card.title, queue_text.state(item), tone)
        # The end of a name tells episodes apart as well as its beginning does.
        ink = _Ink(self._theme.strong, colours.text)
        metrics, room = self._strong_metrics, title.width()
        name = queue_text.shortened(queue_text.name(item), lambda text: metrics.horizontalAdvance(text) <= room)
        self._write(painter, title, name, ink, elide=Qt.TextElideMode.ElideMiddle)
        facts = self._write_right(painter, card.facts, queue_text.outcome(item), _Ink(self._theme.small, colours.dim))
        failed = item.task.state is TaskState.FAILED and not item.is_unsure
        calm = colours.warning if queue_text.is_in_trouble(item) else colours.dim
        ink = _Ink(self._theme.small, colours.error if failed else calm)
        self._write(painter, facts, self._fitting(queue_text.facts(item), facts.width()), ink)
        if item.chunks or item.shows_stage:
            self._paint_progress(painter, card, item, on_chevron=self._hovered == item.task.id)
        else:
            line = card.facts.translated(0, card.percent.top() - card.facts.top())
            self._write(painter, line, queue_text.advice(item), _Ink(self._theme.small, colours.dim))

    def _paint_progress(self, painter: QPainter, card: _Card, item: QueueItem, *, on_chevron: bool) -> None:
        colours = self._theme.colours
        strip = QRectF(card.strip)
        done = colours.ok if item.task.state is TaskState.DONE else colours.accent
        if item.shows_stage:
            paint_bar(painter, strip.adjusted(0, 1, 0, -1), item.share, colours.accent, colours.track)
        else:
            paint_cells(painter, strip, item.cells, share=item.chunk_share, done=done, colours=colours)
        if not item.shows_stage or item.progress is not None:
            painter.setFont(self._theme.small)
            painter.setPen(QColor(colours.text))
            painter.drawText(card.percent, _RIGHT, wording.percent(item.share))
        if item.chunks:
            name = "chevron-up" if item.is_unfolded else "chevron-down"
            if on_chevron:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(QColor(colours.track))
                painter.drawRoundedRect(QRectF(card.chevron).adjusted(-3, -3, 3, 3), 4, 4)
            painter.drawPixmap(card.chevron, pixmap(name, colours.dim, _CHEVRON, painter.device().devicePixelRatioF()))

    def _paint_chunk(
        self, painter: QPainter, rect: QRect, state: "QStyle.StateFlag", item: QueueItem, chunk: int
    ) -> None:
        colours = self._theme.colours
        frame = rect.adjusted(_CHUNK_INDENT, 0, -1, -_GAP)
        self._paint_frame(painter, frame, state, RADIUS)
        inner = frame.adjusted(_PADDING, 0, -_PADDING, 0)
        small, dim = self._theme.small, _Ink(self._theme.small, colours.dim)
        ink = _Ink(self._theme.small_strong, colours.text)
        # All bars of a task begin at one line.
        widest = self._chunk_metrics.horizontalAdvance(queue_text.chunk_name(item, len(item.cells) - 1))
        rest = self._write_left(painter, inner, queue_text.chunk_name(item, chunk), ink, least=max(66, widest))
        problem = queue_text.chunk_problem(item, chunk)
        if inner.width() >= (_WIDE if problem else _ROOMY - 60):
            rest = self._write_left(painter, rest, queue_text.chunk_frames(item, chunk), dim, least=148)
        rest = self._write_right(painter, rest, queue_text.chunk_outcome(item, chunk), dim, least=96)
        cell = item.cells[chunk]
        if problem and (cell != Cell.RUNNING or item.chunk_share(chunk) == 0):
            gone = cell == Cell.FAILED and not item.task.state.is_active
            self._write(painter, rest, problem, _Ink(small, colours.error if gone else colours.warning))
            return
        share = item.chunk_share(chunk)
        percent = QRect(rest.right() - 40, rest.top(), 40, rest.height())
        bar = QRectF(rest.left(), rest.center().y() - 2, max(0, percent.left() - rest.left() - 4), 6)
        if bar.width() > 24:
            colour = colours.ok if cell == Cell.DONE and item.task.state is TaskState.DONE else colours.accent
            paint_bar(painter, bar, share, colour, colours.track)
        painter.setFont(small)
        painter.setPen(QColor(colours.text))
        painter.drawText(percent, _RIGHT, wording.percent(share))

    def _paint_frame(self, painter: QPainter, frame: QRect, state: "QStyle.StateFlag", radius: int) -> None:
        # Its hundreds of constants take PySide 10 ms to make; an empty queue needs none.
        from PySide6.QtWidgets import QStyle

        colours = self._theme.colours
        selected = bool(state & QStyle.StateFlag.State_Selected)
        fill = colours.panel
        if selected:
            fill = colours.selected
        elif state & QStyle.StateFlag.State_MouseOver:
            fill = colours.hover
        painter.setPen(QPen(QColor(colours.accent if selected else colours.line), 1))
        painter.setBrush(QColor(fill))
        painter.drawRoundedRect(QRectF(frame).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _paint_thumb(self, painter: QPainter, rect: QRect, item: QueueItem) -> None:
        picture = self._thumbnails.get(item.task.id) if item.task.facts is not None else None
        if picture is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawPixmap(rect, picture)
            return
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.mixed(colours.text, colours.panel, 0.07)))
        painter.drawRoundedRect(rect, 5, 5)
        ratio = painter.device().devicePixelRatioF()
        icon = pixmap("film", colours.faint, 24, ratio)
        painter.drawPixmap(rect.center().x() - 11, rect.center().y() - 11, icon)

    def _paint_state(self, painter: QPainter, rect: QRect, word: str, colour: str) -> QRect:
        """A dot and a word at the right; returns what is left of it."""
        rest = self._write_right(painter, rect, word, _Ink(self._theme.small, colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QRectF(rest.right() + 1 - 7 + 6, rect.center().y() - 2.5, 7, 7))
        return rest.adjusted(0, 0, -_PADDING, 0)

    def _fitting(self, text: str, width: int) -> str:
        """As many whole facts as there is room for, at least one."""
        while " · " in text and self._small_metrics.horizontalAdvance(text) > width:
            text = text.rpartition(" · ")[0]
        return text

    def _write(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        ink: _Ink,
        *,
        elide: Qt.TextElideMode = Qt.TextElideMode.ElideRight,
    ) -> None:
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        shown = painter.fontMetrics().elidedText(text, elide, rect.width())
        painter.drawText(rect, _LEFT, shown)

    def _write_left(self, painter: QPainter, rect: QRect, text: str, ink: _Ink, *, least: int) -> QRect:
        """Writes at the left and returns what is left of it. least: width that is taken in any case, for a column."""
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        width = max(least, painter.fontMetrics().horizontalAdvance(text) + _PADDING)
        painter.drawText(rect, _LEFT, text)
        return rect.adjusted(width, 0, 0, 0)

    def _write_right(self, painter: QPainter, rect: QRect, text: str, ink: _Ink, *, least: int = 0) -> QRect:
        """Writes at the right and returns what is left of it."""
        if not text:
            return rect
        painter.setFont(ink.font)
        painter.setPen(QColor(ink.colour))
        metrics = painter.fontMetrics()
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, rect.width() * 2 // 3)
        painter.drawText(rect, _RIGHT, shown)
        return rect.adjusted(0, 0, -max(least, metrics.horizontalAdvance(shown) + _PADDING), 0)


def _thumb_size(width: int) -> QSize:
    """The picture gives way to the words where a card is narrow."""
    if width >= _ROOMY:
        return THUMB_SIZE
    return THUMB_SIZE * 0.7 if width >= _NARROW else QSize(0, 0)


def _state_colour(state: TaskState, colours: Colours) -> str:
    match state:
        case TaskState.DONE:
            return colours.ok
        case TaskState.FAILED:
            return colours.error
        case TaskState.PAUSED:
            return colours.warning
        case TaskState.WAITING | TaskState.CANCELLED:
            return colours.dim
        case _:
            return colours.accent
