# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of the preview's worker, and what comes back."""

from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QSizeF, Qt
from PySide6.QtGui import QImage

from ripgui.core.output import FALLBACK_FPS

if TYPE_CHECKING:
    from ripgui.core.clip import ClipInfo


@dataclass(frozen=True, slots=True, kw_only=True)
class Subject:
    """What a worker has open: a script over a source. reading: counts how often the user asked to run it anew.

    mean_fps: of the source, for outputs that tell no rate.
    encoded: what was encoded of its clip, as a path and the frame that it begins with, to be looked at as ENCODED.
    """

    script: str
    script_path: str
    source: str
    mean_fps: Fraction = FALLBACK_FPS
    encoded: tuple[str, int] | None = None
    reading: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """A position of one output or of two that are compared; SOURCE is the source.

    size: of the place where it will be shown, in device pixels, so that scaling is done off the window's thread.
    tone_map: whether HDR is brought into the range of an ordinary screen.
    makes_room: where the script has none of the outputs, who asked learns of it and asks for another.
    """

    subject: Subject
    number: int
    outputs: tuple[int, ...]
    size: QSize
    tone_map: bool = True
    makes_room: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """A frame of one output.

    number: of the frame, at most the output's last, whatever was asked for.
    clip: of the output, with the colours and the shape of pixels of this very frame.
    image: as the script made it, RGB32, or RGB30 where samples have more than 8 bits.
    fitted: scaled into the place it was asked for. properties: of the frame, as names and readable values.
    picture_type: "I", "P" or "B" as the source was encoded, "" where it is not known.
    is_stand_in: it is only something like the frame, to be looked at until the frame itself is there.
    """

    request: Request
    output: int
    number: int
    clip: "ClipInfo"
    image: QImage
    fitted: QImage
    properties: tuple[tuple[str, str], ...] = ()
    picture_type: str = ""
    is_stand_in: bool = False

    @property
    def seen_size(self) -> QSizeF:
        """In rows of the image: wider or narrower where its pixels are."""
        width = max(1, round(self.image.width() * self.clip.sample_aspect))
        return QSizeF(width, max(1, self.image.height()))


@dataclass(frozen=True, slots=True, kw_only=True)
class Pixel:
    """native: samples of each plane, as names tells; rgb: as it is shown, of rgb_bits each (8 or 10)."""

    output: int
    number: int
    x: int
    y: int
    native: tuple[float, ...]
    names: tuple[str, ...]
    rgb: tuple[int, int, int]
    rgb_bits: int = 8


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """How fast a script is: frames rendered so far, of total, in so many seconds. done: this is the last word."""

    output: int
    frames: int
    total: int
    seconds: float
    done: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """samples: 16 bits, little-endian, channels interleaved; from start_s of the clip on. Empty where there is none."""

    output: int
    start_s: float
    sample_rate: int
    channels: int
    samples: bytes


def fit(image: QImage, clip: "ClipInfo", size: QSize) -> QImage:
    """The image as large as it fits into `size`, in the shape that its pixels have."""
    shape = QSize(max(1, round(image.width() * clip.sample_aspect)), image.height())
    target = shape.scaled(size, Qt.AspectRatioMode.KeepAspectRatio)
    if target.isEmpty() or target == image.size():
        return image
    return image.scaled(target, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
