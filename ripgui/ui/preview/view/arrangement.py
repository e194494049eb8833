# SPDX-License-Identifier: GPL-3.0-or-later
"""How the pictures of a position lie in the view in each way to look at them."""

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, assert_never

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage

from ripgui.ui.preview.view import geometry
from ripgui.ui.preview.view.canvas import Layer
from ripgui.ui.preview.view.compare import CompareMode
from ripgui.ui.preview.view.geometry import FIT, Camera, Placement

if TYPE_CHECKING:
    from ripgui.ui.preview.frames.picture import Picture

_GAP = 2
_SAME_SHAPE = 0.02


@dataclass(frozen=True, slots=True)
class Spot:
    """A pixel of a picture that is shown."""

    picture: "Picture"
    x: int
    y: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Arrangement:
    """size: of the view. ratio: pixels of the screen for a unit of the view. wipe: share of the width left of it."""

    pictures: "tuple[Picture, ...]" = ()
    mode: CompareMode = CompareMode.ONE
    is_flipped: bool = False
    camera: Camera = field(default_factory=Camera)
    wipe: float = 0.5
    size: QSize = field(default_factory=QSize)
    ratio: float = 1.0

    @property
    def picture(self) -> "Picture | None":
        """The one that is looked at: the first, or while flipped the other."""
        if not self.pictures:
            return None
        return self.pictures[1 if self.is_flipped and len(self.pictures) > 1 else 0]

    @property
    def seen(self) -> "tuple[Picture, ...]":
        """In all ways to look but one, both."""
        if self.picture is None:
            return ()
        return self.pictures if self.compares else (self.picture,)

    @property
    def compares(self) -> bool:
        return self.mode is not CompareMode.ONE and len(self.pictures) > 1

    @property
    def is_fitted(self) -> bool:
        return self.camera.zoom == FIT

    @property
    def is_wiped(self) -> bool:
        return self.mode is CompareMode.WIPE and self.compares

    @property
    def wipe_x(self) -> float:
        return self.wipe * self.size.width()

    @property
    def whole(self) -> QRectF:
        return QRectF(0, 0, self.size.width(), self.size.height())

    def stage(self) -> tuple[QSizeF, tuple[QRectF, ...]]:
        return geometry.areas([picture.seen_size for picture in self.seen])

    def rooms(self) -> tuple[QRectF, ...]:
        """The parts of the view that hold the stage, one or two."""
        return self._halves() if self.mode is CompareMode.SIDE_BY_SIDE and self.compares else (self.whole,)

    def picture_size(self) -> QSize:
        """Of the place for one picture, in pixels of the screen, with as many as the way to look wants."""
        room = self._halves()[0] if self.mode is CompareMode.SIDE_BY_SIDE else self.whole
        return (room.size() * self.ratio).toSize()

    def _halves(self) -> tuple[QRectF, QRectF]:
        width, height = (self.size.width() - _GAP) // 2, self.size.height()
        return QRectF(0, 0, width, height), QRectF(self.size.width() - width, 0, width, height)

    def badge_rooms(self) -> tuple[QRectF, ...]:
        """Where the names of both pictures go; of one, all of it."""
        if self.mode in (CompareMode.WIPE, CompareMode.SIDE_BY_SIDE) and self.compares:
            return self._halves()
        return (self.whole,)

    def place(self, room: QRectF) -> Placement:
        return geometry.place(self.camera, self.stage()[0], room, self.ratio)

    @property
    def zoom(self) -> float:
        """1 where a row of the first picture is one of the screen."""
        if not self.is_fitted or not self.pictures:
            return self.camera.zoom or 1.0
        return geometry.fit_zoom(self.stage()[0], self.rooms()[0], self.ratio)

    @property
    def can_pan(self) -> bool:
        if not self.pictures or self.is_fitted:
            return False
        room, size = self.rooms()[0], self.stage()[0] * (self.camera.zoom / self.ratio)
        return size.width() > room.width() or size.height() > room.height()

    def zoomed(self, zoom: float, anchor: QPointF | None) -> Camera:
        """Around a place in the view, or around the middle."""
        rooms = self.rooms()
        point = anchor if anchor is not None else rooms[0].center()
        room = next((room for room in rooms if room.contains(point)), rooms[0])
        return geometry.zoomed(self.camera, self.stage()[0], room, self.ratio, zoom=zoom, anchor=point)

    def panned(self, by: QPointF) -> Camera:
        return geometry.panned(self.camera, self.stage()[0], self.rooms()[0], self.ratio, by)

    def kept(self, before: "Arrangement") -> Camera:
        """Pictures of the same shape show the same part as those before, whatever their size; others begin fitted."""
        if not before.pictures or not self.pictures or self.is_fitted:
            return self.camera
        old, new = before.stage()[0], self.stage()[0]
        if abs(old.width() * new.height() / (old.height() * new.width()) - 1) >= _SAME_SHAPE:
            return Camera()
        return replace(self.camera, zoom=min(geometry.ZOOMS[-1], self.camera.zoom * old.height() / new.height()))

    def spot_at(self, point: QPointF) -> Spot | None:
        rooms = self.rooms()
        number = next((number for number, room in enumerate(rooms) if room.contains(point)), None)
        if number is None or not self.pictures:
            return None
        stage_point = self.place(rooms[number]).to_stage(point)
        if self.is_wiped:
            number = 0 if point.x() < self.wipe_x else 1
        picture = self.seen[number]
        if picture.is_stand_in:
            return None
        at = geometry.pixel_at(stage_point, self.stage()[1][number], picture.image.size())
        return Spot(picture, at.x(), at.y()) if at is not None else None

    def layers(self, difference: tuple[QImage, QImage] | None) -> list[Layer]:
        """What is painted, from below. difference: the image and the same fitted, where it is known."""
        rooms, (_, areas) = self.rooms(), self.stage()
        layers = []
        for number, picture in enumerate(self.seen):
            room = rooms[min(number, len(rooms) - 1)]
            target = self.place(room).rect(areas[number])
            layers.append(Layer(image=picture.image, fitted=picture.fitted, target=target, clip=room))
        if not self.compares:
            return layers
        match self.mode:
            case CompareMode.DIFFERENCE:
                if difference is None:
                    return []
                return [replace(layers[0], image=difference[0], fitted=difference[1])]
            case CompareMode.WIPE:
                left = QRectF(0, 0, self.wipe_x, self.size.height())
                right = QRectF(self.wipe_x, 0, self.size.width() - self.wipe_x, self.size.height())
                return [replace(layers[0], clip=left), replace(layers[1], clip=right)]
            case CompareMode.SIDE_BY_SIDE | CompareMode.ONE:
                return layers
            case _:
                assert_never(self.mode)
