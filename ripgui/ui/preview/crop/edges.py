# SPDX-License-Identifier: GPL-3.0-or-later
"""What is cut off at the sides of a picture: in steps that its format allows, drawn by hand or found by black bars."""

from dataclasses import dataclass, replace
from typing import Literal

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QImage

from ripgui.core.clip import ClipInfo

type Side = Literal["left", "right", "top", "bottom"]

_BLACK = 24
"""Of 255: noise and ringing of black bars stay below, dark scenes mostly do not."""
_BRIGHT_SHARE = 0.005
"""So much of a black line may be brighter: damaged pixels, a logo's corner."""


@dataclass(frozen=True, slots=True)
class Crop:
    """Pixels cut off at each side."""

    left: int = 0
    right: int = 0
    top: int = 0
    bottom: int = 0

    def __bool__(self) -> bool:
        return any((self.left, self.right, self.top, self.bottom))

    def size(self, whole: QSize) -> QSize:
        return QSize(whole.width() - self.left - self.right, whole.height() - self.top - self.bottom)

    def rect(self, whole: QSize) -> QRect:
        """What stays."""
        size = self.size(whole)
        return QRect(self.left, self.top, size.width(), size.height())


@dataclass(frozen=True, slots=True)
class Limits:
    """Of a clip's crop: what it is cut from, and in which steps."""

    whole: QSize
    across: int = 1
    down: int = 1

    def moved(self, crop: Crop, side: Side, pixels: int) -> Crop:
        """With another number on one side: in steps, not below none, and something of the picture stays."""
        step = self.across if side in ("left", "right") else self.down
        length = self.whole.width() if side in ("left", "right") else self.whole.height()
        opposite: dict[Side, int] = {
            "left": crop.right,
            "right": crop.left,
            "top": crop.bottom,
            "bottom": crop.top,
        }
        most = (length - opposite[side] - step) // step * step
        value = max(0, min(most, round(pixels / step) * step))
        match side:
            case "left":
                return replace(crop, left=value)
            case "right":
                return replace(crop, right=value)
            case "top":
                return replace(crop, top=value)
            case "bottom":
                return replace(crop, bottom=value)

    def fitted(self, crop: Crop) -> Crop:
        """What can be of a crop that was meant for another clip."""
        across = self.moved(self.moved(Crop(), "left", crop.left), "right", crop.right)
        return self.moved(self.moved(across, "top", crop.top), "bottom", crop.bottom)

    def enclosing(self, picture: QRect) -> Crop:
        """Cuts off all that is outside of `picture`, and where the steps ask for it a little of it."""
        across, down = self.across, self.down
        right, bottom = self.whole.width() - picture.right() - 1, self.whole.height() - picture.bottom() - 1
        return self.fitted(
            Crop(
                left=-(-picture.left() // across) * across,
                right=-(-right // across) * across,
                top=-(-picture.top() // down) * down,
                bottom=-(-bottom // down) * down,
            )
        )


def limits_of(clip: ClipInfo) -> Limits:
    """Chroma that is shared by pixels cannot be divided, nor lines of which each field has every other one."""
    across, down = clip.pixel_format.subsampling
    fields = 1 if clip.field_order == "progressive" else 2
    return Limits(QSize(clip.width, clip.height), 1 << across, (1 << down) * fields)


def find_picture(image: QImage) -> QRect:
    """What black bars enclose; all of it where there are none, or nothing else. Not for the window's thread."""
    import numpy as np

    flat = image.convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(flat.constBits(), np.uint32).reshape(flat.height(), flat.bytesPerLine() // 4)
    channels = words[:, : flat.width()].view(np.uint8).reshape(flat.height(), flat.width(), 4)
    # The fourth byte is no colour: on every machine of today the last one.
    bright = channels[:, :, :3].max(axis=2) > _BLACK
    rows = np.flatnonzero(bright.sum(axis=1) > _BRIGHT_SHARE * flat.width())
    if not rows.size:
        return QRect(0, 0, flat.width(), flat.height())
    inside = bright[rows[0] : rows[-1] + 1]
    columns = np.flatnonzero(inside.sum(axis=0) > _BRIGHT_SHARE * inside.shape[0])
    if not columns.size:
        return QRect(0, 0, flat.width(), flat.height())
    left, top = int(columns[0]), int(rows[0])
    return QRect(left, top, int(columns[-1]) - left + 1, int(rows[-1]) - top + 1)
