# SPDX-License-Identifier: GPL-3.0-or-later
"""What the restoration builder's form says: how footage looks now, and what shall become of it."""

from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.error import InputError
from ripgui.core.model import ModelPicture, Runtime

_LEAST, _MOST = 16, 16384
LEAST_TILE, MOST_TILE = 64, 4096


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

    face_model, sr_model: paths of ONNX files; without one no faces are enhanced, and NNEDI3 enlarges. face_takes,
    sr_takes: what they were found to take. provider: what runs them. tile: side of the squares that they get pictures
    in, 0 for whole ones. width, height: of the result where `use_sr`; a 0 follows the other one.
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
    face_takes: ModelPicture = ModelPicture.RGB
    add_noise: bool = False
    use_sr: bool = False
    sr_model: str = ""
    sr_takes: ModelPicture = ModelPicture.RGB
    provider: Runtime = Runtime.ORT
    tile: int = 0
    width: int = 0
    height: int = 0
    matrix: Matrix = Matrix.KEEP

    @property
    def enhances_faces(self) -> bool:
        return self.face_enhance and not self.category.is_drawn

    @property
    def uses_models(self) -> bool:
        return self.enhances_faces or (self.use_sr and bool(self.sr_model))


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
    if restoration.tile and not LEAST_TILE <= restoration.tile <= MOST_TILE:
        raise InputError(f"tiles of {restoration.tile} pixels: they go from {LEAST_TILE} to {MOST_TILE}")
    if restoration.enhances_faces and not restoration.face_model.strip():
        raise InputError("enhancing faces needs a model, an ONNX file: none is built in")
