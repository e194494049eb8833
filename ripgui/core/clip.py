# SPDX-License-Identifier: GPL-3.0-or-later
"""What a script outputs: size, rate, pixel format and how its colours are meant."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Literal

UNSPECIFIED = 2
"""The value of H.273 code points that say nothing."""

_SAMPLINGS = {(0, 0): "4:4:4", (1, 0): "4:2:2", (1, 1): "4:2:0", (2, 0): "4:1:1", (2, 2): "4:1:0", (0, 1): "4:4:0"}


@dataclass(frozen=True, slots=True, kw_only=True)
class MasteringDisplay:
    """SMPTE ST 2086 metadata. Chromaticities are CIE 1931 x, y; luminances are in cd/m²."""

    red: tuple[float, float]
    green: tuple[float, float]
    blue: tuple[float, float]
    white: tuple[float, float]
    min_luminance: float
    max_luminance: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentLight:
    """CTA-861.3 metadata: maximum content and frame-average light level in cd/m²."""

    maximum: int
    average: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Colour:
    """How sample values are meant. matrix, primaries, transfer: H.273 code points, 2 is unspecified.

    full_range: None where it is not known. chroma_location: VapourSynth's numbering (0 left, 1 centre, 2 top left,
    3 top, 4 bottom left, 5 bottom), None where it is not known.
    """

    matrix: int = UNSPECIFIED
    primaries: int = UNSPECIFIED
    transfer: int = UNSPECIFIED
    full_range: bool | None = None
    chroma_location: int | None = None
    mastering_display: MasteringDisplay | None = None
    content_light: ContentLight | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class PixelFormat:
    """A planar pixel format. subsampling: base-2 logarithms of the horizontal and vertical chroma divisors."""

    family: Literal["gray", "rgb", "yuv"]
    bits: int
    is_float: bool = False
    subsampling: tuple[int, int] = (0, 0)

    @property
    def sampling(self) -> str:
        """As people write it; "" where there is no word for it, or no chroma."""
        return _SAMPLINGS.get(self.subsampling, "") if self.family == "yuv" else ""

    @property
    def bytes_per_sample(self) -> int:
        return 1 if self.bits <= 8 else 2 if self.bits <= 16 else 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ClipInfo:
    """An output node of a script. fps: frames per second; sample_aspect: width of a pixel over its height.

    has_alpha: transparency comes along, which no encoder is given.
    Of a clip without a constant rate, fps is the mean rate of its source.
    """

    width: int
    height: int
    frames: int
    fps: Fraction
    pixel_format: PixelFormat
    sample_aspect: Fraction = Fraction(1)
    colour: Colour = field(default_factory=Colour)
    field_order: Literal["progressive", "bottom", "top"] = "progressive"
    has_alpha: bool = False

    @property
    def frame_size_bytes(self) -> int:
        """Bytes of one frame, planes without padding."""
        form = self.pixel_format
        luma = self.width * self.height
        planes = 1 if form.family == "gray" else 3
        chroma = (self.width >> form.subsampling[0]) * (self.height >> form.subsampling[1])
        return (luma + (planes - 1) * chroma) * form.bytes_per_sample


@dataclass(frozen=True, slots=True, kw_only=True)
class SoundInfo:
    """An audio output of a script. samples: of each channel."""

    sample_rate: int
    channels: int
    samples: int
    bits: int
    is_float: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OutputInfo:
    """An output of a script, or SOURCE. Either clip or sound is set.

    The clip is as its node tells: colours and the shape of pixels are properties of frames, known once one is rendered.
    """

    index: int
    clip: ClipInfo | None = None
    sound: SoundInfo | None = None
