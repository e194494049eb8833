# SPDX-License-Identifier: GPL-3.0-or-later
"""What the restoration builder's form says: how footage looks now, and what shall become of it."""

from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.error import InputError

_LEAST, _MOST = 16, 16384


class Category(StrEnum):
    """Kind of footage."""

    PERSON = "person"
    ANIMATION = "animation"
    CG = "cg"
    RETRO = "retro"
    GENERAL = "general"

    @property
    def is_drawn(self) -> bool:
        """Whether denoising, grain and faces are nothing for it: lines and flat areas want none of them."""
        return self in (Category.ANIMATION, Category.CG)


class Deinterlace(StrEnum):
    """DETECTED: Bwdif where the frames say that they are interlaced. IVTC: film that was stretched to 29.97 fps."""

    OFF = "off"
    DETECTED = "detected"
    IVTC = "ivtc"
    BWDIF = "bwdif"
    NNEDI3 = "nnedi3"


class InputQuality(StrEnum):
    """How good the footage is; what is MEDIUM is cleaned harder."""

    HIGH = "high"
    MEDIUM = "medium"


class Matrix(StrEnum):
    """Which colours the result has."""

    KEEP = "keep"
    BT709 = "bt709"
    BT601 = "bt601"


@dataclass(frozen=True, slots=True, kw_only=True)
class Restoration:
    """doubles_rate: deinterlacing makes a frame of every field. add_noise: film grain.

    face_model, sr_model: paths of ONNX files; without one no faces are enhanced, and NNEDI3 enlarges. provider: where
    ONNX Runtime runs them, "" the processor. width, height: of the result where `use_sr`; a 0 follows the other one.
    """

    category: Category = Category.GENERAL
    input_quality: InputQuality = InputQuality.MEDIUM
    deinterlace: Deinterlace = Deinterlace.DETECTED
    doubles_rate: bool = False
    denoise: bool = False
    deblock: bool = False
    deband: bool = False
    face_enhance: bool = False
    face_model: str = ""
    add_noise: bool = False
    use_sr: bool = False
    sr_model: str = ""
    provider: str = ""
    width: int = 0
    height: int = 0
    matrix: Matrix = Matrix.KEEP


def check_restoration(restoration: Restoration) -> None:
    """Raises InputError for a form that cannot be written; whether its models are there is not looked at."""
    sides = {"width": restoration.width, "height": restoration.height}
    for name, pixels in sides.items():
        if pixels and not _LEAST <= pixels <= _MOST:
            raise InputError(f"the {name} {pixels} is impossible: it goes from {_LEAST} to {_MOST} pixels")
        if pixels % 2:
            raise InputError(f"the {name} {pixels} is odd: encoders need even numbers")
    if restoration.use_sr and not any(sides.values()):
        raise InputError("super-resolution needs a width or a height")
    if restoration.face_enhance and not restoration.category.is_drawn and not restoration.face_model.strip():
        raise InputError("enhancing faces needs a model, an ONNX file: none is built in")
