# SPDX-License-Identifier: GPL-3.0-or-later
"""Packs the planes of an RGB frame into the 32-bit pixels that a window paints."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

BYTES_PER_PIXEL = 4
# As many rows at a time as stay in the processor's cache between the steps.
_ROWS = 32
_OPAQUE_30 = np.uint32(0xC0000000)

type Plane = NDArray[np.unsignedinteger]


def pack_rgb32(planes: Sequence[Plane], target: memoryview) -> None:
    """8-bit red, green and blue as 0xffRRGGBB in this machine's (little-endian) order, rows without padding."""
    height, width = planes[0].shape
    pixels: NDArray[np.uint8] = np.frombuffer(target, np.uint8).reshape(height, width, BYTES_PER_PIXEL)
    for channel, plane in enumerate(planes):
        pixels[:, :, 2 - channel] = plane
    pixels[:, :, 3] = 255


def pack_rgb30(planes: Sequence[Plane], target: memoryview) -> None:
    """10-bit red, green and blue as two set bits and ten of each in a 32-bit word, rows without padding."""
    height, width = planes[0].shape
    pixels: NDArray[np.uint32] = np.frombuffer(target, np.uint32).reshape(height, width)
    red, green, blue = planes
    for top in range(0, height, _ROWS):
        rows = slice(top, top + _ROWS)
        packed = pixels[rows]
        np.left_shift(red[rows], 20, out=packed, dtype=np.uint32)
        packed |= np.left_shift(green[rows], 10, dtype=np.uint32)
        packed |= blue[rows]
        packed |= _OPAQUE_30
