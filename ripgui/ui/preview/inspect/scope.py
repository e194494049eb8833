# SPDX-License-Identifier: GPL-3.0-or-later
"""Histogram, waveform and vectorscope of a picture as it is shown. All of it takes milliseconds: not in the window."""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QImage

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    type Samples = NDArray[np.uint8]

SIDE = 256
"""Levels of a scope, and its columns."""

_MOST_PIXELS = 1 << 20
# BT.709, whatever the clip's own: a picture that is shown is in the colours of the screen.
_RED, _GREEN, _BLUE = 0.2126, 0.7152, 0.0722


class ScopeKind(StrEnum):
    HISTOGRAM = "histogram"
    WAVEFORM = "waveform"
    VECTORSCOPE = "vectorscope"


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What a scope shows. curves: of a histogram, each level's share of the highest, red, green and blue or luma alone.

    image: of the others, SIDE columns and rows. levels: lowest, middle and highest of each channel.
    """

    kind: ScopeKind
    per_channel: bool
    curves: tuple[tuple[float, ...], ...] = ()
    image: QImage | None = None
    levels: tuple[tuple[int, int, int], ...] = ()


def read(image: QImage, kind: ScopeKind, *, per_channel: bool) -> Reading:
    """Of every pixel, or of a large picture evenly of as many as are enough."""
    red, green, blue = _channels(image)
    planes = (red, green, blue) if per_channel else (_luma(red, green, blue),)
    levels = tuple(map(_levels, planes))
    match kind:
        case ScopeKind.HISTOGRAM:
            return Reading(kind=kind, per_channel=per_channel, levels=levels, curves=_curves(planes))
        case ScopeKind.WAVEFORM:
            return Reading(kind=kind, per_channel=per_channel, levels=levels, image=_waveform(planes))
        case ScopeKind.VECTORSCOPE:
            shown = _vectorscope(red, green, blue)
            return Reading(kind=kind, per_channel=per_channel, levels=levels, image=shown)


def chroma(red: float, green: float, blue: float) -> tuple[float, float]:
    """Where a colour, 0 to 1 each, lies on the vectorscope: to the right and up, -0.5 to 0.5."""
    luma = _RED * red + _GREEN * green + _BLUE * blue
    return (blue - luma) / (2 - 2 * _BLUE), (red - luma) / (2 - 2 * _RED)


def _channels(image: QImage) -> "tuple[Samples, Samples, Samples]":
    """8 bits of each."""
    import numpy as np

    is_deep = image.format() is QImage.Format.Format_RGB30
    if not is_deep:
        image = image.convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(image.constBits(), np.uint32).reshape(image.height(), image.bytesPerLine() // 4)
    step = 1
    while image.width() * image.height() // (step * step) > _MOST_PIXELS:
        step += 1
    words = words[::step, : image.width() : step]
    red, green, blue = (
        (words >> np.uint32(shift)).astype(np.uint8) for shift in ((22, 12, 2) if is_deep else (16, 8, 0))
    )
    return red, green, blue


def _luma(red: "Samples", green: "Samples", blue: "Samples") -> "Samples":
    import numpy as np

    total = np.full(red.shape, 32768, np.uint32)
    for plane, share in ((red, _RED), (green, _GREEN), (blue, _BLUE)):
        total += plane * np.uint32(round(share * 65536))
    return (total >> np.uint32(16)).astype(np.uint8)


def _levels(plane: "Samples") -> tuple[int, int, int]:
    import numpy as np

    sums = np.cumsum(np.bincount(plane.ravel(), minlength=SIDE))
    return int(plane.min()), int(np.searchsorted(sums, sums[-1] / 2)), int(plane.max())


def _curves(planes: "tuple[Samples, ...]") -> tuple[tuple[float, ...], ...]:
    import numpy as np

    counts = [np.bincount(plane.ravel(), minlength=SIDE) for plane in planes]
    # Black bars and clipped whites would leave nothing of the rest to be seen.
    highest = max(1, *(int(np.sort(count)[-3]) for count in counts))
    return tuple(tuple(np.minimum(1.0, count / highest).tolist()) for count in counts)


def _waveform(planes: "tuple[Samples, ...]") -> QImage:
    """Columns as in the picture, bright levels above."""
    import numpy as np

    rows, columns = planes[0].shape
    place = (np.arange(columns, dtype=np.int32) * SIDE // max(1, columns)).astype(np.int32) * SIDE
    shown = []
    for plane in planes:
        count = np.bincount((plane + place).ravel(), minlength=SIDE * SIDE).reshape(SIDE, SIDE)
        each = rows * max(1.0, columns / SIDE)
        shown.append(_glow(count.T[::-1], 24 / each))
    if len(shown) == 1:
        shown = [shown[0] * np.float32(0.75), shown[0], shown[0] * np.float32(0.8)]
    return _image(shown)


def _vectorscope(red: "Samples", green: "Samples", blue: "Samples") -> QImage:
    import numpy as np

    r, g, b = (plane.ravel().astype(np.float32) for plane in (red, green, blue))
    luma = np.float32(_RED) * r + np.float32(_GREEN) * g + np.float32(_BLUE) * b
    right = np.rint((b - luma) / np.float32(2 - 2 * _BLUE)).astype(np.int32) + SIDE // 2
    down = SIDE // 2 - np.rint((r - luma) / np.float32(2 - 2 * _RED)).astype(np.int32)
    np.clip(right, 0, SIDE - 1, out=right)
    np.clip(down, 0, SIDE - 1, out=down)
    count = np.bincount(down * SIDE + right, minlength=SIDE * SIDE).reshape(SIDE, SIDE)
    glow = _spread(_glow(count, 4000 / max(1, r.size)))
    return _image([glow * hue for hue in _hues()])


def _spread(glow: "NDArray[np.float32]") -> "NDArray[np.float32]":
    """A place lights those around it, over no edge: drawn small, a single colour would not be seen."""
    import numpy as np

    wide = glow.copy()
    np.maximum(wide[1:], glow[:-1], out=wide[1:])
    np.maximum(wide[:-1], glow[1:], out=wide[:-1])
    spread = wide.copy()
    np.maximum(spread[:, 1:], wide[:, :-1], out=spread[:, 1:])
    np.maximum(spread[:, :-1], wide[:, 1:], out=spread[:, :-1])
    return spread


def _glow(count: "NDArray[np.int64]", gain: float) -> "NDArray[np.float32]":
    """Brightness for how many fall on a place: few are to be seen, many do not drown the rest."""
    import numpy as np

    light: NDArray[np.float32] = np.sqrt(np.minimum(1.0, count * gain)).astype(np.float32)
    return light


@cache
def _hues() -> "tuple[NDArray[np.float32], ...]":
    """The colour that each place of the vectorscope stands for, light enough to be seen."""
    import numpy as np

    across = (np.arange(SIDE, dtype=np.float32) - 128) / 128
    cb, cr = across[None, :], -across[:, None]
    red, blue = 0.7 + cr * (1 - _RED), 0.7 + cb * (1 - _BLUE)
    green = 0.7 - cb * (1 - _BLUE) * _BLUE / _GREEN - cr * (1 - _RED) * _RED / _GREEN
    full = (SIDE, SIDE)
    return tuple(np.broadcast_to(np.clip(plane, 0.2, 1), full).astype(np.float32) for plane in (red, green, blue))


def _image(planes: "list[NDArray[np.float32]]") -> QImage:
    """Light on nothing: as bright as it is dense."""
    import numpy as np

    red, green, blue = ((plane * 255).astype(np.uint32) for plane in planes)
    alpha = np.maximum(np.maximum(red, green), blue)
    packed = np.ascontiguousarray(alpha << np.uint32(24) | red << np.uint32(16) | green << np.uint32(8) | blue)
    return QImage(packed.tobytes(), SIDE, SIDE, 4 * SIDE, QImage.Format.Format_ARGB32_Premultiplied).copy()
