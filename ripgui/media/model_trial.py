# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs a model on a small picture: whether it works here, how much larger it makes pictures, how long it takes."""

import re
import time
from collections.abc import Callable

from ripgui.core.error import InputError, ScriptError
from ripgui.core.model import ModelFile, ModelReport, Runtime, Tensor, picture_of
from ripgui.media.model_call import model_call
from ripgui.media.onnx_file import read_model
from ripgui.media.script import VapourSynthError, VideoNode, configure_core, run_outputs

_SIDE = 64
_LARGEST_SIDE = 4096
_LARGEST_SCALE = 16
_MOST_PICTURES = 5
_LONG_ENOUGH_S = 1.0
_LONGEST = 300
_NOISE = re.compile(
    r"^script line \d+: (\w+: )?|operator\(\): |'[^']*\(.*\)' failed: |\[OV exception\] \w+\(\): |Exception from \S+: ",
    re.DOTALL,
)
_BETTER = (
    (re.compile(r"^unkn\w+ provider (\w+)$"), r"ONNX Runtime comes without \1 here"),
    (
        re.compile(r'^Cannot load library ".*": (\S+): cannot open shared object file.*'),
        r"\1 is missing on this system",
    ),
    (re.compile(r"^std::bad_alloc$"), "it takes more memory than there is"),
    (re.compile(r"^get_gpu_device failed$"), "NCNN found no graphics card with Vulkan"),
)
_SCRIPT = """\
import vapoursynth as vs
from vapoursynth import core
clip = core.std.BlankClip(format=vs.{picture}, width={width}, height={height}, length={length}, color={colour})
{call}.set_output()
"""


def try_model(path: str, runtime: Runtime, on_step: Callable[[str], None]) -> ModelReport:
    """Reads the file and runs the model once. Raises InputError with why it cannot be used."""
    on_step("reading")
    file = read_model(path)
    picture = picture_of(file, runtime)
    width, height, is_fixed = _sides(file.inputs[0])
    on_step("loading")
    configure_core(threads=1, cache_mb=0, on_progress=lambda *_: None, on_log=lambda _: None)
    script = _SCRIPT.format(
        picture=picture,
        width=width,
        height=height,
        length=_MOST_PICTURES,
        colour=[0.5] if picture.is_gray else [0.5] * 3,
        call=model_call("clip", repr(path), runtime),
    )
    try:
        node = run_outputs(script, "", "")[0]
    except ScriptError as error:
        raise InputError(_reason(str(error))) from error
    if not isinstance(node, VideoNode):
        raise InputError("its pictures cannot be used" if not isinstance(node, ScriptError) else str(node))
    on_step("running")
    scale = _scale(node, file, width, height, is_gray=picture.is_gray)
    try:
        frame_ms = _time(node)
    except VapourSynthError as error:
        raise InputError(_reason(str(error))) from error
    return ModelReport(
        file=file, picture=picture, scale=scale, width=width, height=height, is_fixed=is_fixed, frame_ms=frame_ms
    )


def _sides(taken: Tensor) -> tuple[int, int, bool]:
    """Of the trial's picture, and whether the model wants it so."""
    height, width = taken.shape[2:]
    if isinstance(height, int) and isinstance(width, int):
        if max(height, width) > _LARGEST_SIDE:
            raise InputError(f"it takes pictures of {width} × {height} alone: that is too large")
        return width, height, True
    return _SIDE, _SIDE, False


def _scale(node: VideoNode, file: ModelFile, width: int, height: int, *, is_gray: bool) -> int:
    if node.width % width or node.height % height or node.width // width != node.height // height:
        raise InputError(f"it makes {node.width} × {node.height} of {width} × {height}: that is no whole multiple")
    if node.width > _LARGEST_SCALE * width:
        raise InputError(f"it makes pictures {node.width // width} times as wide: {_LARGEST_SCALE} times is the most")
    if node.format.num_planes != (1 if is_gray else 3):
        raise InputError(f"it gives {node.format.name} of {file.inputs[0]}: a filter gives what it takes")
    return node.width // width


def _time(node: VideoNode) -> float:
    """Milliseconds for one picture; the first one pays for what is loaded late."""
    with node.get_frame(0):
        pass
    began = time.perf_counter()
    for number in range(1, _MOST_PICTURES):
        with node.get_frame(number):
            pass
        if time.perf_counter() - began > _LONG_ENOUGH_S:
            break
    return (time.perf_counter() - began) / number * 1000


def _reason(text: str) -> str:
    """What the plugin said, without the parts of its program and our lines; what it says badly is said better."""
    told = " ".join(_NOISE.sub("", text).split())
    for pattern, better in _BETTER:
        told = pattern.sub(better, told)
    return told[:_LONGEST]
