# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip from left to right: a ruler of times, the chunks, and the playhead."""

from fractions import Fraction
from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from ripgui.ui import wording
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.strip import paint_bar, paint_cell, paint_cells
from ripgui.ui.theme import RADIUS, Theme

_SIDE = 12
_HEIGHT = 40
_STRIP_HEIGHT = 6
_LABEL_ROOM = 84
_PLAYHEAD = 6
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_MOST_CELLS = 400


class Timeline(QAbstractSlider):
    """A slider over the frames of a clip: arrows step by one, Page keys by a second."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Position in the clip"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(_HEIGHT)
        self._theme = theme
        self._fps = Fraction(25)
        self._item: QueueItem | None = None
        theme.changed.connect(self.update)
        self.set_clip(0, self._fps)

    @property
    def frames(self) -> int:
        return self.maximum() + 1 if self.isEnabled() else 0

    @property
    def fps(self) -> Fraction:
        return self._fps

    def set_clip(self, frames: int, fps: Fraction) -> None:
        """What lies on it; no frames for nothing."""
        self._fps = fps or Fraction(25)
        self.setEnabled(frames > 0)
        self.setRange(0, max(0, frames - 1))
        self.setSingleStep(1)
        self.setPageStep(max(1, round(self._fps)))
        self.update()

    def set_item(self, item: QueueItem | None) -> None:
        """Whose chunks it shows."""
        self._item = item
        self.update()

    def boundaries(self) -> list[int]:
        """First frames of the chunks, and of whatever comes after the last."""
        chunks = self._item.chunks if self._item is not None else ()
        return [chunk.range.start for chunk in chunks] + [chunks[-1].range.stop] if chunks else []

    def next_boundary(self, direction: int) -> int:
        """The start of the next or previous chunk, or the clip's end or beginning."""
        if direction > 0:
            return next((frame for frame in self.boundaries() if frame > self.value()), self.maximum())
        return next((frame for frame in reversed(self.boundaries()) if frame < self.value()), 0)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, _HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, _HEIGHT)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.accent if self.hasFocus() else colours.line), 1))
        painter.setBrush(QColor(colours.panel))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)
        if self.isEnabled():
            self._paint_ruler(painter)
        self._paint_chunks(painter)
        if self.isEnabled():
            self._paint_playhead(painter)
        painter.end()

    def _paint_ruler(self, painter: QPainter) -> None:
        colours = self._theme.colours
        total_s = float((self.maximum() + 1) / self._fps)
        most = max(1.0, (self.width() - 2 * _SIDE) / _LABEL_ROOM)
        step_s = next((step for step in _STEPS_S if total_s / step <= most), total_s)
        painter.setFont(self._theme.small)
        painter.setPen(QColor(colours.dim))
        metrics = painter.fontMetrics()
        number = 0
        while number * step_s < total_s:
            x = self._x(float(number * step_s * self._fps))
            text = wording.clock(number * step_s)
            width = metrics.horizontalAdvance(text)
            if x + width > self.width() - _SIDE:
                break
            if not x - _PLAYHEAD < self._playhead() < x + width + _PLAYHEAD:
                painter.drawText(QPointF(x, 5 + metrics.ascent()), text)
            number += 1

    def _paint_chunks(self, painter: QPainter) -> None:
        colours = self._theme.colours
        strip = QRectF(_SIDE, self.height() - _STRIP_HEIGHT - 8, self.width() - 2 * _SIDE, _STRIP_HEIGHT)
        item = self._item
        if item is None or not item.chunks or not self.isEnabled():
            paint_bar(painter, strip, 0, colours.accent, colours.track)
            return
        done = colours.accent
        if len(item.chunks) > min(_MOST_CELLS, strip.width() / 5):
            strip.setLeft(self._x(item.chunks[0].range.start))
            strip.setRight(self._x(item.chunks[-1].range.stop))
            paint_cells(painter, strip, item.cells, share=item.chunk_share, done=done, colours=colours)
            return
        for number, chunk in enumerate(item.chunks):
            left, right = self._x(chunk.range.start), self._x(chunk.range.stop) - 2
            rect = QRectF(left, strip.y(), max(1.0, right - left), strip.height())
            paint_cell(painter, rect, item.cells[number], item.chunk_share(number), done=done, colours=colours)

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._playhead()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.warning))
        painter.drawRect(QRectF(x - 1, 2, 2, self.height() - 4))
        painter.drawPolygon(QPolygonF([QPointF(x - 4, 1), QPointF(x + 4, 1), QPointF(x, 6)]))

    def _playhead(self) -> float:
        return self._x(self.sliderPosition() + 0.5 if self.maximum() else 0)

    def _x(self, frame: float) -> float:
        return _SIDE + frame / (self.maximum() + 1) * (self.width() - 2 * _SIDE)

    def _frame(self, x: float) -> int:
        return int((x - _SIDE) / max(1, self.width() - 2 * _SIDE) * (self.maximum() + 1))

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._frame(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            self.setSliderPosition(self._frame(event.position().x()))

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a frame, with Ctrl a second."""
        step = self.pageStep() if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        delta = event.angleDelta().y() or event.angleDelta().x()
        if delta:
            self.setValue(self.value() + (step if delta < 0 else -step))
        event.accept()
