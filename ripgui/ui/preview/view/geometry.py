# SPDX-License-Identifier: GPL-3.0-or-later
"""Where pictures lie in the view: zoom and pan as values, and the way between places in the view and in a picture.

The stage is what all pictures of a position cover together, measured in rows of the first. Each picture lies in its
middle: one of the same shape covers the first whatever its size, another one, as a source beside its cropped result,
keeps the size of its pixels. Zoom counts in pixels of the screen.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF

FIT = 0.0
ZOOMS = (0.125, 0.25, 0.5, 0.75, 1.0, 1.5, 2.0, 3.0, 4.0, 6.0, 8.0, 12.0, 16.0, 24.0, 32.0)
GRID_ZOOM = 8.0
"""From here on pixels are large enough to draw lines between them."""

_SAME_SHAPE = 0.02


@dataclass(frozen=True, slots=True)
class Camera:
    """zoom: pixels of the screen for a row of the first picture, FIT shows all. x, y: of the stage's middle, 0 to 1."""

    zoom: float = FIT
    x: float = 0.5
    y: float = 0.5


@dataclass(frozen=True, slots=True)
class Placement:
    """scale: of the view for a unit of the stage. x, y: of the stage's corner in the view."""

    scale: float
    x: float
    y: float

    def to_view(self, point: QPointF) -> QPointF:
        return QPointF(self.x + point.x() * self.scale, self.y + point.y() * self.scale)

    def to_stage(self, point: QPointF) -> QPointF:
        return QPointF((point.x() - self.x) / self.scale, (point.y() - self.y) / self.scale)

    def rect(self, area: QRectF) -> QRectF:
        return QRectF(self.to_view(area.topLeft()), area.size() * self.scale)


def areas(sizes: Sequence[QSizeF]) -> tuple[QSizeF, tuple[QRectF, ...]]:
    """The stage of pictures of these sizes, and where each lies on it. sizes: as seen, in rows of the picture."""
    first = sizes[0]
    scaled = [first, *(_beside(first, size) for size in sizes[1:])]
    stage = QSizeF(max(size.width() for size in scaled), max(size.height() for size in scaled))
    middles = (QPointF((stage.width() - s.width()) / 2, (stage.height() - s.height()) / 2) for s in scaled)
    return stage, tuple(QRectF(corner, size) for corner, size in zip(middles, scaled, strict=True))


def _beside(first: QSizeF, other: QSizeF) -> QSizeF:
    same = abs(first.width() * other.height() / (first.height() * other.width()) - 1) < _SAME_SHAPE
    return first if same else other


def fit_zoom(stage: QSizeF, room: QRectF, ratio: float) -> float:
    return min(room.width() / stage.width(), room.height() / stage.height()) * ratio


def place(camera: Camera, stage: QSizeF, room: QRectF, ratio: float) -> Placement:
    """Where the stage lies in a part of the view. ratio: pixels of the screen for a unit of the view."""
    zoom = fit_zoom(stage, room, ratio) if camera.zoom == FIT else camera.zoom
    scale = max(zoom, 1e-6) / ratio
    return Placement(
        scale,
        _snapped(room.x() + _offset(stage.width() * scale, room.width(), camera.x), ratio),
        _snapped(room.y() + _offset(stage.height() * scale, room.height(), camera.y), ratio),
    )


def zoomed(camera: Camera, stage: QSizeF, room: QRectF, ratio: float, *, zoom: float, anchor: QPointF) -> Camera:
    """Another zoom, with what lies under `anchor` staying there where the picture's edges let it."""
    point = place(camera, stage, room, ratio).to_stage(anchor)
    scale = zoom / ratio
    x = (room.center().x() - anchor.x()) / scale + point.x()
    y = (room.center().y() - anchor.y()) / scale + point.y()
    return _bounded(Camera(zoom, x / stage.width(), y / stage.height()), stage, room, ratio)


def panned(camera: Camera, stage: QSizeF, room: QRectF, ratio: float, by: QPointF) -> Camera:
    """The picture drawn along by so much; what is fitted stays."""
    if camera.zoom == FIT:
        return camera
    scale = camera.zoom / ratio
    x, y = camera.x - by.x() / (stage.width() * scale), camera.y - by.y() / (stage.height() * scale)
    return _bounded(replace(camera, x=x, y=y), stage, room, ratio)


def next_zoom(now: float, direction: int) -> float:
    if direction > 0:
        return next((zoom for zoom in ZOOMS if zoom > now * 1.001), ZOOMS[-1])
    return next((zoom for zoom in reversed(ZOOMS) if zoom < now * 0.999), ZOOMS[0])


def pixel_at(point: QPointF, area: QRectF, size: QSize) -> QPoint | None:
    """The pixel of a picture that lies at `area` on the stage, None beside it."""
    if area.isEmpty():
        return None
    x = math.floor((point.x() - area.x()) / area.width() * size.width())
    y = math.floor((point.y() - area.y()) / area.height() * size.height())
    return QPoint(x, y) if 0 <= x < size.width() and 0 <= y < size.height() else None


def part(target: QRectF, size: QSize, seen: QRectF) -> tuple[QRect, QRectF]:
    """The pixels of a picture drawn at `target` that are seen, and where just these are drawn."""
    visible = target.intersected(seen)
    if visible.isEmpty() or size.isEmpty():
        return QRect(), QRectF()
    wide, high = target.width() / size.width(), target.height() / size.height()
    left, top = (visible.left() - target.left()) / wide, (visible.top() - target.top()) / high
    right, bottom = (visible.right() - target.left()) / wide, (visible.bottom() - target.top()) / high
    # One more on each side, so that smooth scaling has its neighbours.
    corner = QPoint(max(0, math.floor(left) - 1), max(0, math.floor(top) - 1))
    end = QPoint(min(size.width(), math.ceil(right) + 1), min(size.height(), math.ceil(bottom) + 1))
    pixels = QRect(corner, QSize(end.x() - corner.x(), end.y() - corner.y()))
    drawn = QRectF(
        target.left() + pixels.x() * wide,
        target.top() + pixels.y() * high,
        pixels.width() * wide,
        pixels.height() * high,
    )
    return pixels, drawn


def _bounded(camera: Camera, stage: QSizeF, room: QRectF, ratio: float) -> Camera:
    """What is in the middle can only be what leaves no gap at the sides."""
    scale = camera.zoom / ratio
    return replace(
        camera,
        x=_middle(stage.width() * scale, room.width(), camera.x),
        y=_middle(stage.height() * scale, room.height(), camera.y),
    )


def _middle(length: float, room: float, wanted: float) -> float:
    if length <= room:
        return 0.5
    margin = room / 2 / length
    return min(1 - margin, max(margin, wanted))


def _offset(length: float, room: float, middle: float) -> float:
    return room / 2 - _middle(length, room, middle) * length


def _snapped(value: float, ratio: float) -> float:
    """On a pixel of the screen, so that one drawn 1:1 is not blurred."""
    return round(value * ratio) / ratio
