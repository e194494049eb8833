# SPDX-License-Identifier: GPL-3.0-or-later
"""The crop over the picture: what goes is dimmed, and its edges are drawn with the mouse."""

from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ripgui.ui.preview.crop.edges import Crop, Limits, Side
from ripgui.ui.preview.view.drag import REACH
from ripgui.ui.preview.view.view import PreviewView

_HANDLE = 11.0


class CropOverlay(QObject):
    """moved: the user drew an edge; the crop as it is then."""

    moved = Signal(object)

    def __init__(self, view: PreviewView, output: int, limits: Limits, crop: Crop) -> None:
        super().__init__(view)
        self._view = view
        self._output = output
        self._limits = limits
        self._crop = crop
        self._sides: tuple[Side, ...] = ()

    def show_crop(self, crop: Crop) -> None:
        self._crop = crop
        self._view.update()

    def _area(self) -> QRectF | None:
        """Where the picture that is cropped lies in the view, None while it is not there."""
        now = self._view.arrangement
        for number, picture in enumerate(now.seen):
            if picture.output == self._output and picture.image.size() == self._limits.whole:
                rooms = now.rooms()
                room = rooms[min(number, len(rooms) - 1)]
                return now.place(room).rect(now.stage()[1][number])
        return None

    def _kept(self, area: QRectF) -> QRectF:
        """What stays of the picture, in the view."""
        wide, high = area.width() / self._limits.whole.width(), area.height() / self._limits.whole.height()
        crop = self._crop
        return area.adjusted(crop.left * wide, crop.top * high, -crop.right * wide, -crop.bottom * high)

    def _near(self, point: QPointF) -> tuple[Side, ...]:
        """The edges under the mouse: one, or at a corner two."""
        area = self._area()
        if area is None:
            return ()
        kept = self._kept(area)
        near: list[Side] = []
        if kept.top() - REACH <= point.y() <= kept.bottom() + REACH:
            near += ["left"] if abs(point.x() - kept.left()) <= REACH else []
            near += ["right"] if not near and abs(point.x() - kept.right()) <= REACH else []
        if kept.left() - REACH <= point.x() <= kept.right() + REACH:
            if abs(point.y() - kept.top()) <= REACH:
                near.append("top")
            elif abs(point.y() - kept.bottom()) <= REACH:
                near.append("bottom")
        return tuple(near)

    # as something that can be dragged

    def cursor_at(self, point: QPointF) -> Qt.CursorShape | None:
        sides = self._sides or self._near(point)
        if not sides:
            return None
        if len(sides) == 2:
            falling = set(sides) in ({"left", "top"}, {"right", "bottom"})
            return Qt.CursorShape.SizeFDiagCursor if falling else Qt.CursorShape.SizeBDiagCursor
        return Qt.CursorShape.SizeHorCursor if sides[0] in ("left", "right") else Qt.CursorShape.SizeVerCursor

    def begin(self, point: QPointF) -> None:
        self._sides = self._near(point)

    def move(self, point: QPointF) -> None:
        area = self._area()
        if area is None:
            return
        whole = self._limits.whole
        x = (point.x() - area.left()) / area.width() * whole.width()
        y = (point.y() - area.top()) / area.height() * whole.height()
        wanted: dict[Side, float] = {"left": x, "right": whole.width() - x, "top": y, "bottom": whole.height() - y}
        crop = self._crop
        for side in self._sides:
            crop = self._limits.moved(crop, side, round(wanted[side]))
        if crop != self._crop:
            self.show_crop(crop)
            self.moved.emit(crop)

    def end(self) -> None:
        self._sides = ()

    def paint(self, painter: QPainter) -> None:
        area = self._area()
        if area is None:
            return
        kept = self._kept(area)
        outside = QPainterPath()
        outside.addRect(area)
        inside = QPainterPath()
        inside.addRect(kept)
        painter.fillPath(outside - inside, QColor(0, 0, 0, 165))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(0, 0, 0, 120), 3))
        painter.drawRect(kept)
        painter.setPen(QPen(QColor("white"), 1.2))
        painter.drawRect(kept)
        painter.setPen(QPen(QColor("white"), 3.4, c=Qt.PenCapStyle.RoundCap))
        across, down = QPointF(_HANDLE, 0), QPointF(0, _HANDLE)
        for middle, along in (
            (QPointF(kept.left(), kept.center().y()), down),
            (QPointF(kept.right(), kept.center().y()), down),
            (QPointF(kept.center().x(), kept.top()), across),
            (QPointF(kept.center().x(), kept.bottom()), across),
        ):
            painter.drawLine(QLineF(middle - along, middle + along))
