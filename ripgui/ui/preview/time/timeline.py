# SPDX-License-Identifier: GPL-3.0-or-later
"""The clip from left to right: a ruler of times, what stands out, the chunks, and the playhead."""

from fractions import Fraction
from typing import override

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPixmap, QPolygonF, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QWidget

from ripgui.core.output import FALLBACK_FPS
from ripgui.ui.preview.notches import Notches
from ripgui.ui.preview.time.marks import Marks, neighbour
from ripgui.ui.preview.time.ruler import SIDE, Ruler
from ripgui.ui.preview.time.times import Times, clip_times
from ripgui.ui.queue.item import QueueItem
from ripgui.ui.theme import Theme

HEIGHT = 46
_NEAR_PX = 4


class Timeline(QAbstractSlider):
    """A slider over the frames of a clip: arrows step by one, Page keys by a second.

    hovered: the frame under the pointer and where that is; None where the pointer is elsewhere.
    """

    hovered = Signal(object, int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("timeline")
        self.setAccessibleName(self.tr("Position in the clip"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setFixedHeight(HEIGHT)
        self.setMouseTracking(True)
        self._theme = theme
        self._times = Times(FALLBACK_FPS)
        self._recorded_s: tuple[float, ...] = ()
        self._item: QueueItem | None = None
        self._marks = Marks()
        self._ground: QPixmap | None = None
        self._hover: float | None = None
        self._notches = Notches()
        theme.changed.connect(self.redraw)
        self.set_clip(0, FALLBACK_FPS)

    @property
    def frames(self) -> int:
        return self.maximum() + 1 if self.isEnabled() else 0

    @property
    def fps(self) -> Fraction:
        return self._times.fps

    @property
    def times(self) -> Times:
        return self._times

    @property
    def recorded_s(self) -> tuple[float, ...]:
        """When frames of the source are shown, where its rate varies; nothing where that is not so or not known."""
        return self._recorded_s

    @property
    def time_s(self) -> Fraction:
        """Of the playhead."""
        return self._times.at(self.value())

    @property
    def marks(self) -> Marks:
        return self._marks

    def set_clip(self, frames: int, fps: Fraction) -> None:
        """What lies on it; no frames for nothing."""
        self.setEnabled(frames > 0)
        self.setRange(0, max(0, frames - 1))
        self.setSingleStep(1)
        self._time(fps or FALLBACK_FPS)

    def set_recorded(self, times_s: tuple[float, ...]) -> None:
        """It became known when frames of the source are shown."""
        self._recorded_s = times_s
        self._time(self.fps)

    def _time(self, fps: Fraction) -> None:
        self._times = clip_times(self.frames, fps, self._recorded_s)
        self.setPageStep(max(1, round(fps)))
        self.redraw()

    def set_item(self, item: QueueItem | None) -> None:
        """Whose chunks it shows."""
        self._item = item
        self.redraw()

    def set_marks(self, marks: Marks) -> None:
        if marks != self._marks:
            self._marks = marks
            self.redraw()

    def redraw(self) -> None:
        """Something under the playhead is not as it was."""
        self._ground = None
        self.update()

    def boundaries(self) -> list[int]:
        """First frames of the chunks, and of whatever comes after the last."""
        chunks = self._item.chunks if self._item is not None else ()
        return [chunk.range.start for chunk in chunks] + [chunks[-1].range.stop] if chunks else []

    def next_boundary(self, direction: int) -> int:
        """The start of the next or previous chunk, or the clip's end or beginning."""
        found = neighbour(self.boundaries(), self.value(), direction)
        return found if found is not None else self.maximum() if direction > 0 else 0

    def to_boundary(self, direction: int) -> None:
        self.setValue(self.next_boundary(direction))

    def near(self, frame: int) -> str:
        """The name of what stands so near that a pointer can hardly tell it apart, or the chapter; "" for nothing."""
        reach = _NEAR_PX / max(1, self.width() - 2 * SIDE) * (self.maximum() + 1)
        for mark in self._marks.bookmarks:
            if abs(mark.frame - frame) <= reach:
                return mark.name or self.tr("Bookmark")
        return self._marks.chapter_at(frame)

    @override
    def sizeHint(self) -> QSize:
        return QSize(400, HEIGHT)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(120, HEIGHT)

    # painting: the ground is kept, for the playhead moves with every frame that is played

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._drawn_ground())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isEnabled():
            if self._hover is not None and not self.isSliderDown():
                painter.fillRect(QRectF(self._hover - 0.5, 2, 1, self.height() - 4), QColor(self._theme.colours.dim))
            self._paint_playhead(painter)
        if self.hasFocus():
            self._ruler().paint_frame(painter, self._theme.colours.accent, filled=False)
        painter.end()

    def _drawn_ground(self) -> QPixmap:
        ratio = self.devicePixelRatioF()
        if self._ground is None or self._ground.devicePixelRatio() != ratio:
            ground = QPixmap(self.size() * ratio)
            ground.setDevicePixelRatio(ratio)
            ground.fill(Qt.GlobalColor.transparent)
            painter = QPainter(ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._ruler().paint(painter, self._item, self._marks, is_empty=not self.isEnabled())
            painter.end()
            self._ground = ground
        return self._ground

    def _ruler(self) -> Ruler:
        return Ruler(theme=self._theme, size=self.size(), frames=self.maximum() + 1, times=self._times)

    def _paint_playhead(self, painter: QPainter) -> None:
        x = self._playhead()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.colours.warning))
        painter.drawRect(QRectF(x - 1, 2, 2, self.height() - 4))
        painter.drawPolygon(QPolygonF([QPointF(x - 4, 1), QPointF(x + 4, 1), QPointF(x, 6)]))

    def _playhead(self) -> float:
        return self._ruler().x(self.sliderPosition() + 0.5 if self.maximum() else 0)

    def _frame(self, x: float) -> int:
        return int((x - SIDE) / max(1, self.width() - 2 * SIDE) * (self.maximum() + 1))

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.redraw()

    @override
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.EnabledChange, QEvent.Type.FontChange):
            self.redraw()

    # mouse

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setSliderPosition(self._frame(event.position().x()))

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        x = event.position().x()
        if self.isSliderDown():
            self.setSliderPosition(self._frame(x))
        if self.isEnabled():
            self._hover = min(max(x, float(SIDE)), float(self.width() - SIDE))
            self.hovered.emit(min(max(0, self._frame(x)), self.maximum()), round(self._hover))
            self.update()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    @override
    def leaveEvent(self, event: QEvent) -> None:
        self._hover = None
        self.hovered.emit(None, 0)
        self.update()

    @override
    def wheelEvent(self, event: QWheelEvent) -> None:
        """A notch is a frame, with Ctrl a second."""
        step = self.pageStep() if event.modifiers() & Qt.KeyboardModifier.ControlModifier else 1
        notches = self._notches.turned(event.angleDelta().y() or event.angleDelta().x())
        if notches:
            self.setValue(self.value() - step * notches)
        event.accept()
