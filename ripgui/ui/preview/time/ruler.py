# SPDX-License-Identifier: GPL-3.0-or-later
"""Draws what lies still on the timeline: times, chapters, cuts, bookmarks, the selected range and the chunks."""

from dataclasses import dataclass
from fractions import Fraction

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ripgui.core.ranges import FrameRange
from ripgui.core.task import TaskState
from ripgui.ui import wording
from ripgui.ui.preview.time.marks import Marks
from ripgui.ui.preview.time.times import Times
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.queue.strip import paint_bar, paint_cell, paint_cells
from ripgui.ui.theme import RADIUS, Colours, Theme

SIDE = 12
_STRIP_HEIGHT = 6
_TIMES_MIDDLE = 10.5
_LANE = 20.0
_LANE_HEIGHT = 9.0
_LABEL_ROOM = 84
_STEPS_S = (1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200)
_MOST_CELLS = 400


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruler:
    """frames: at least 1."""

    theme: Theme
    size: QSize
    frames: int
    times: Times

    @property
    def _colours(self) -> Colours:
        return self.theme.colours

    def x(self, frame: float) -> float:
        return SIDE + frame / self.frames * (self.size.width() - 2 * SIDE)

    def _place(self, seconds: float) -> float:
        """Of a time, in frames."""
        if not self.times.recorded_s:
            return seconds * float(self.times.fps)
        return self.times.frame_at(Fraction(seconds))

    def paint(self, painter: QPainter, item: QueueItem | None, marks: Marks, *, is_empty: bool) -> None:
        self.paint_frame(painter, self._colours.line, filled=True)
        if not is_empty:
            if marks.selected is not None:
                self._paint_range(painter, marks.selected)
            self._paint_times(painter)
            self._paint_cuts(painter, marks.cuts)
            self._paint_chapters(painter, [frame for frame, _ in marks.chapters])
        self._paint_chunks(painter, None if is_empty else item)
        if not is_empty:
            self._paint_bookmarks(painter, [mark.frame for mark in marks.bookmarks])

    def paint_frame(self, painter: QPainter, colour: str, *, filled: bool) -> None:
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(QColor(self._colours.panel) if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(0.5, 0.5, self.size.width() - 1, self.size.height() - 1), RADIUS, RADIUS)

    def _paint_range(self, painter: QPainter, selected: FrameRange) -> None:
        left, right = self.x(selected.start), self.x(min(selected.stop, self.frames))
        ground = QColor(self._colours.accent)
        ground.setAlphaF(0.16)
        painter.fillRect(QRectF(left, 1, max(1.0, right - left), self.size.height() - 2), ground)
        painter.setPen(QPen(QColor(self._colours.accent), 2))
        top, bottom = 2.0, self.size.height() - 2.0
        for x, foot in ((left, 4), (right, -4)):
            painter.drawPolyline(
                [QPointF(x + foot, top), QPointF(x, top), QPointF(x, bottom), QPointF(x + foot, bottom)]
            )

    def _paint_times(self, painter: QPainter) -> None:
        total_s = float(self.times.at(self.frames))
        most = max(1.0, (self.size.width() - 2 * SIDE) / _LABEL_ROOM)
        step_s = next((step for step in _STEPS_S if total_s / step <= most), total_s)
        painter.setFont(self.theme.small)
        metrics = painter.fontMetrics()
        number = 0
        while number * step_s < total_s:
            x = self.x(self._place(number * step_s))
            text = wording.clock(number * step_s)
            if x + metrics.horizontalAdvance(text) > self.size.width() - SIDE:
                break
            painter.setPen(QColor(self._colours.dim))
            painter.drawText(QPointF(x, _TIMES_MIDDLE + metrics.capHeight() / 2), text)
            number += 1

    def _paint_cuts(self, painter: QPainter, cuts: tuple[int, ...]) -> None:
        colour = QColor(self._colours.mixed(self._colours.dim, self._colours.panel, 0.7))
        for x in sorted({round(self.x(cut)) for cut in cuts}):
            painter.fillRect(QRectF(x - 0.5, _LANE + 4, 1, _LANE_HEIGHT - 4), colour)

    def _paint_chapters(self, painter: QPainter, starts: list[int]) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._colours.text))
        for start in starts:
            x = self.x(start)
            painter.drawRect(QRectF(x - 0.75, _LANE - 1, 1.5, _LANE_HEIGHT + 1))
            painter.drawPolygon(QPolygonF([QPointF(x, _LANE - 1), QPointF(x + 6, _LANE + 1.5), QPointF(x, _LANE + 4)]))

    def _paint_bookmarks(self, painter: QPainter, frames: list[int]) -> None:
        painter.setPen(QPen(QColor(self._colours.panel), 1))
        painter.setBrush(QColor(self._colours.ok))
        for frame in frames:
            x, y = self.x(frame + 0.5), _LANE + 5.0
            shape = [QPointF(x - 4, y - 6), QPointF(x + 4, y - 6), QPointF(x + 4, y + 5), QPointF(x, y + 1.5)]
            painter.drawPolygon(QPolygonF([*shape, QPointF(x - 4, y + 5)]))

    def _paint_chunks(self, painter: QPainter, item: QueueItem | None) -> None:
        colours = self._colours
        top = self.size.height() - _STRIP_HEIGHT - 8
        strip = QRectF(SIDE, top, self.size.width() - 2 * SIDE, _STRIP_HEIGHT)
        if item is None or not item.chunks:
            paint_bar(painter, strip, 0, colours.accent, colours.track)
            return
        done = colours.ok if item.task.state is TaskState.DONE else colours.accent
        if len(item.chunks) > min(_MOST_CELLS, strip.width() / 5):
            strip.setLeft(self.x(item.chunks[0].range.start))
            strip.setRight(self.x(item.chunks[-1].range.stop))
            paint_cells(painter, strip, item.cells, share=item.chunk_share, done=done, colours=colours)
            return
        for number, chunk in enumerate(item.chunks):
            left, right = self.x(chunk.range.start), self.x(chunk.range.stop) - 2
            rect = QRectF(left, strip.y(), max(1.0, right - left), strip.height())
            paint_cell(painter, rect, item.cells[number], item.chunk_share(number), done=done, colours=colours)
