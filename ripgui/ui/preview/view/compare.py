# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to look at two pictures, and the difference between them."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QImage

from ripgui.ui.preview.view.geometry import areas

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from ripgui.ui.preview.frames.picture import Picture

GAINS = (1, 2, 4, 8, 16, 32, 64)

_BLOCK = 1 << 15
"""Pixels that are worked on at a time, so that they stay in the processor's cache."""


class CompareMode(StrEnum):
    ONE = "one"
    SIDE_BY_SIDE = "sideBySide"
    WIPE = "wipe"
    DIFFERENCE = "difference"


COMPARE_COMMANDS = {
    CompareMode.ONE: "compareOne",
    CompareMode.SIDE_BY_SIDE: "compareSide",
    CompareMode.WIPE: "compareWipe",
    CompareMode.DIFFERENCE: "compareDifference",
}


def difference(first: "Picture", second: "Picture", gain: int) -> tuple[QImage, bool]:
    """How far each channel is apart, times gain, 8 bits deep and of the first one's size; whether nothing is apart.

    Takes milliseconds: not for the window's thread. Where one has more than 8 bits, so many are compared.
    """
    import numpy as np

    image, other = first.image, matched(second, first)
    deep = QImage.Format.Format_RGB30 in (image.format(), other.format())
    form = QImage.Format.Format_RGB30 if deep else QImage.Format.Format_RGB32
    a, b = image.convertToFormat(form), other.convertToFormat(form)
    out = QImage(image.size(), QImage.Format.Format_RGB32)
    one, two, result = (np.frombuffer(memory, np.uint32) for memory in (a.constBits(), b.constBits(), out.bits()))
    subtract = _subtract_30 if deep else _subtract_24
    are_equal = True
    for start in range(0, result.size, _BLOCK):
        stop = start + _BLOCK
        subtract(one[start:stop], two[start:stop], result[start:stop], gain)
        # Of ten bits the smallest difference may be too dark to be seen in eight.
        are_equal = are_equal and np.array_equal(one[start:stop], two[start:stop])
    return out, are_equal


def _subtract_24(one: "NDArray[np.uint32]", two: "NDArray[np.uint32]", out: "NDArray[np.uint32]", gain: int) -> None:
    import numpy as np

    a, b, apart = (block.view(np.uint8) for block in (one, two, out))
    np.maximum(a, b, out=apart)
    apart -= np.minimum(a, b)
    above = apart > np.uint8(255 // gain)
    apart *= np.uint8(gain)
    apart |= np.negative(above.view(np.uint8))


def _subtract_30(one: "NDArray[np.uint32]", two: "NDArray[np.uint32]", out: "NDArray[np.uint32]", gain: int) -> None:
    import numpy as np

    mask, full = np.uint32(1023), np.uint32(255)
    out[:] = 0
    for source, target in ((20, 16), (10, 8), (0, 0)):
        a, b = ((block >> np.uint32(source)) & mask for block in (one, two))
        apart = np.maximum(a, b)
        apart -= np.minimum(a, b)
        apart *= np.uint32(gain)
        apart >>= np.uint32(2)
        np.minimum(apart, full, out=apart)
        out |= apart << np.uint32(target)


def matched(picture: "Picture", first: "Picture") -> QImage:
    """The picture in the size of another: scaled where it has the same shape, else its middle, with black around it."""
    size, image = first.image.size(), picture.image
    _, (area, other) = areas((first.seen_size, picture.seen_size))
    # Of another shape, it keeps the size of its rows; across, it is counted in the first one's pixels.
    wide = round(image.width() * picture.clip.sample_aspect / first.clip.sample_aspect)
    scaled = size if area == other else QSize(max(1, wide), image.height())
    if scaled != image.size():
        image = image.scaled(scaled, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    if scaled == size:
        return image
    corner = QPoint((scaled.width() - size.width()) // 2, (scaled.height() - size.height()) // 2)
    return image.copy(QRect(corner, size))
