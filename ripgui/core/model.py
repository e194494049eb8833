# SPDX-License-Identifier: GPL-3.0-or-later
"""ONNX models as filters of one picture: what a file says it takes, where it runs, what a trial showed."""

from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.error import InputError


class Runtime(StrEnum):
    """What runs models, a plugin of vs-mlrt each: ONNX Runtime with its providers, OpenVINO, NCNN on Vulkan."""

    ORT = ""
    ORT_CUDA = "CUDA"
    ORT_DML = "DML"
    ORT_COREML = "COREML"
    OPENVINO = "OPENVINO"
    OPENVINO_GPU = "OPENVINO_GPU"
    NCNN = "NCNN"

    @property
    def is_ort(self) -> bool:
        return self in (Runtime.ORT, Runtime.ORT_CUDA, Runtime.ORT_DML, Runtime.ORT_COREML)


class ModelPicture(StrEnum):
    """What a model takes and gives, as VapourSynth calls it: colours or brightness, in 32 or 16 bits."""

    RGB = "RGBS"
    RGB_HALF = "RGBH"
    GRAY = "GRAYS"
    GRAY_HALF = "GRAYH"

    @property
    def is_gray(self) -> bool:
        return self in (ModelPicture.GRAY, ModelPicture.GRAY_HALF)


@dataclass(frozen=True, slots=True, kw_only=True)
class Tensor:
    """An input or output. kind: of its numbers, such as "float". shape: a size, or "" where it may be any."""

    name: str
    kind: str
    shape: tuple[int | str, ...]

    def __str__(self) -> str:
        return f"{self.name}: {self.kind} {' × '.join(str(size or '?') for size in self.shape)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelFile:
    """What the file says."""

    inputs: tuple[Tensor, ...]
    outputs: tuple[Tensor, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelReport:
    """A model that works as a filter. scale: how much larger it makes pictures. width, height: of the trial's picture.

    is_fixed: it takes no other size. frame_ms: how long a picture of the trial took, in milliseconds.
    """

    file: ModelFile
    picture: ModelPicture
    scale: int
    width: int
    height: int
    is_fixed: bool
    frame_ms: float


def picture_of(file: ModelFile, runtime: Runtime) -> ModelPicture:
    """What the model takes. Raises InputError with the reason why it is no filter of one picture there."""
    if len(file.inputs) != 1:
        names = ", ".join(tensor.name for tensor in file.inputs)
        raise InputError(f"it takes {len(file.inputs)} inputs ({names}): a filter takes one picture and nothing else")
    if len(file.outputs) != 1:
        names = ", ".join(tensor.name for tensor in file.outputs)
        raise InputError(f"it gives {len(file.outputs)} outputs ({names}): a filter gives one picture")
    taken, given = file.inputs[0], file.outputs[0]
    if taken.kind not in ("float", "float16"):
        raise InputError(f"it takes {taken.kind} numbers ({taken}): pictures are float or float16")
    if len(taken.shape) != 4:
        raise InputError(f"its input has {len(taken.shape)} dimensions ({taken}): a picture has four, 1 × 3 × ? × ?")
    channels = taken.shape[1]
    if channels not in (1, 3, ""):
        raise InputError(f"it takes {channels} channels: {_other_kind(taken)}")
    made = given.shape[1] if len(given.shape) == 4 else ""
    if made not in (1, 3, "") or (made and channels and made != channels):
        raise InputError(f"it makes {made} channels of {channels}: a filter gives as many as it takes")
    is_half = taken.kind == "float16"
    if is_half and not runtime.is_ort:
        raise InputError("it takes 16-bit numbers, which ONNX Runtime alone gives it")
    if channels == 1:
        return ModelPicture.GRAY_HALF if is_half else ModelPicture.GRAY
    return ModelPicture.RGB_HALF if is_half else ModelPicture.RGB


def _other_kind(taken: Tensor) -> str:
    if taken.shape[3] in (1, 3):
        return "its colours come last (NHWC); export it with the colours first (NCHW)"
    match taken.shape[1]:
        case 2 | 4:
            return "a picture and a map of its noise, such as DPIR wants, is not one picture"
        case _:
            return "models of several frames, such as RIFE, are not filters of one picture"
