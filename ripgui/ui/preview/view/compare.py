# SPDX-License-Identifier: GPL-3.0-or-later
"""Ways to look at two pictures, and the difference between them."""

from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QImage

from ripgui.ui.preview.view.geometry import areas

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

GAINS = (1, 2, 4, 8, 16, 32, 64)

_BLOCK = 1 << 15
"""Pixels that are worked on at a time, so that they stay in the processor's cache."""


class CompareMode(StrEnum):
    ONE = "one"
    SIDE_BY_SIDE = "sideBySide"
    WIPE = "wipe"
    DIFFERENCE = "difference"


def difference(first: QImage, second: QImage, gain: int) -> QImage:
    """How far each channel is apart, times gain, 8 bits deep and of the first one's size. Equal pictures give black.

    Takes milliseconds: not for the window's thread. Where one has more than 8 bits, so many are compared.
    """
    import numpy as np

    other = matched(second, first.size())
    deep = QImage.Format.Format_RGB30 in (first.format(), other.format())
    form = QImage.Format.Format_RGB30 if deep else QImage.Format.Format_RGB32
    a, b = first.convertToFormat(form), other.convertToFormat(form)
    out = QImage(first.size(), QImage.Format.Format_RGB32)
    one, two, result = (np.frombuffer(memory, np.uint32) for memory in (a.constBits(), b.constBits(), out.bits()))
    subtract = _subtract_30 if deep else _subtract_24
    for start in range(0, result.size, _BLOCK):
        stop = start + _BLOCK
        subtract(one[start:stop], two[start:stop], result[start:stop], gain)
    return out


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


def matched(image: QImage, size: QSize) -> QImage:
    """The image in another size: scaled where it has the same shape, else its middle, with black where it ends."""
    if image.size() == size:
        return image
    _, (area, other) = areas((QSizeF(size), QSizeF(image.size())))
    if area == other:
        return image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    corner = QPoint((image.width() - size.width()) // 2, (image.height() - size.height()) // 2)
    return image.copy(QRect(corner, size))
