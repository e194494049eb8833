# SPDX-License-Identifier: GPL-3.0-or-later
"""How light pixels are, as WCAG measures it."""

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

type Lights = NDArray[np.float64]


def lights(image: QImage) -> Lights:
    """Relative luminance of each pixel, row by row."""
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    share = rows[:, : image.width(), :3] / 255
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ np.array([0.0722, 0.7152, 0.2126]))


def contrast(one: Lights, other: Lights) -> Lights:
    """Of pixels with others, or with one light."""
    lighter, darker = np.maximum(one, other), np.minimum(one, other)
    return np.asarray((lighter + 0.05) / (darker + 0.05))
