# SPDX-License-Identifier: GPL-3.0-or-later
"""Paints pictures: fitted as they were prepared, enlarged only as far as they are seen, with what stands over them."""

from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ripgui.ui.preview.view.geometry import part

_BADGE_MARGIN = 12
_BADGE_HEIGHT_PADDING = 8
_GRID_COLOUR = QColor(128, 128, 128, 120)


@dataclass(frozen=True, slots=True, kw_only=True)
class Layer:
    """A picture where it is painted. target: all of it, in the view's units. clip: no further than this."""

    image: QImage
    fitted: QImage
    target: QRectF
    clip: QRectF


@dataclass(frozen=True, slots=True, kw_only=True)
class Scaling:
    """is_fitted: the prepared picture is taken where it is of the right size. smooth: of what is enlarged.

    ratio: pixels of the screen for a unit of the view. grid: lines between pixels.
    """

    is_fitted: bool
    smooth: bool
    ratio: float
    grid: bool


def paint_layer(painter: QPainter, layer: Layer, scaling: Scaling) -> None:
    painter.save()
    painter.setClipRect(layer.clip, Qt.ClipOperation.IntersectClip)
    exact = (layer.target.size() * scaling.ratio).toSize()
    if scaling.is_fitted and _is_near(layer.fitted.size(), exact):
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        corner = (layer.target.topLeft() * scaling.ratio).toPoint().toPointF() / scaling.ratio
        painter.drawImage(QRectF(corner, layer.fitted.size().toSizeF() / scaling.ratio), layer.fitted)
    elif scaling.is_fitted and _is_smaller(layer.fitted, layer.image):
        # While the view is being resized, the picture of the old size is stretched.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, True)
        painter.drawImage(layer.target, layer.fitted)
    else:
        shrinks = exact.height() < layer.image.height()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, shrinks or scaling.smooth)
        pixels, drawn = part(layer.target, layer.image.size(), layer.clip)
        painter.drawImage(drawn, layer.image, QRectF(pixels))
        if scaling.grid:
            _paint_grid(painter, layer, scaling.ratio)
    painter.restore()


def _is_near(size: QSize, other: QSize) -> bool:
    """Whole pixels are rounded in more ways than one."""
    return abs(size.width() - other.width()) <= 1 and abs(size.height() - other.height()) <= 1


def _is_smaller(image: QImage, other: QImage) -> bool:
    return image.width() * image.height() < other.width() * other.height()


def _paint_grid(painter: QPainter, layer: Layer, ratio: float) -> None:
    """One pixel of the screen wide, whatever the zoom."""
    pixels, drawn = part(layer.target, layer.image.size(), layer.clip)
    if pixels.isEmpty():
        return
    wide, high, line = drawn.width() / pixels.width(), drawn.height() / pixels.height(), 1 / ratio
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    # Three times as fast as lines of a pen.
    for column in range(pixels.width() + 1):
        x = round((drawn.left() + column * wide) * ratio) / ratio
        painter.fillRect(QRectF(x, drawn.top(), line, drawn.height()), _GRID_COLOUR)
    for row in range(pixels.height() + 1):
        y = round((drawn.top() + row * high) * ratio) / ratio
        painter.fillRect(QRectF(drawn.left(), y, drawn.width(), line), _GRID_COLOUR)


def paint_badge(painter: QPainter, text: str, room: QRectF, *, right: bool, colours: tuple[str, str]) -> None:
    """A name on a dark ground in an upper corner of `room`. colours: of ground and text."""
    metrics = painter.fontMetrics()
    text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, round(room.width() - 2 * _BADGE_MARGIN - 20))
    size = (metrics.horizontalAdvance(text) + 20.0, metrics.height() + float(_BADGE_HEIGHT_PADDING))
    left = room.right() - _BADGE_MARGIN - size[0] if right else room.left() + _BADGE_MARGIN
    place = QRectF(left, room.top() + _BADGE_MARGIN, *size)
    ground = QColor(colours[0])
    ground.setAlpha(200)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ground)
    painter.drawRoundedRect(place, 5, 5)
    painter.setPen(QColor(colours[1]))
    painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)


def paint_wipe(painter: QPainter, x: float, room: QRectF) -> None:
    """The line between two pictures, and the handle it is drawn by."""
    middle = QPointF(x, room.center().y())
    painter.setPen(QPen(QColor(0, 0, 0, 110), 4))
    painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
    painter.setPen(QPen(QColor("white"), 2))
    painter.drawLine(QLineF(x, room.top(), x, room.bottom()))
    painter.setPen(QPen(QColor(0, 0, 0, 110), 1))
    painter.setBrush(QColor("white"))
    painter.drawEllipse(middle, 12.5, 12.5)
    painter.setPen(QPen(QColor("#1c2128"), 1.6, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    for side in (-1, 1):
        tip = QPointF(x + side * 7, middle.y())
        painter.drawLine(QLineF(QPointF(x + side * 1.5, middle.y()), tip))
        painter.drawPolyline([tip - QPointF(side * 3, 3), tip, tip - QPointF(side * 3, -3)])
