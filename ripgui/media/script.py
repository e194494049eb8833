# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts a VapourSynth script: runs it as FinalRip does, describes its output, serves its frames.

The only module that imports vapoursynth. It lives in worker processes alone: a script may crash, hang or leak.
"""

import os
import re
import sys
import traceback
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path
from typing import Literal

import vapoursynth as vs

from ripgui.core.clip import ClipInfo, Colour, ContentLight, MasteringDisplay, PixelFormat
from ripgui.core.error import ScriptError
from ripgui.core.ranges import FrameRange

_INDEX_PROGRESS = re.compile(r"index progress (\d+)\s*%")
_FAMILIES: dict[int, Literal["gray", "rgb", "yuv"]] = {vs.GRAY: "gray", vs.RGB: "rgb", vs.YUV: "yuv"}
_FIELD_ORDERS: dict[object, Literal["progressive", "bottom", "top"]] = {0: "progressive", 1: "bottom", 2: "top"}
# ffmpeg's planar RGB formats store green, blue, red.
_PLANES: dict[str, tuple[int, ...]] = {"gray": (0,), "yuv": (0, 1, 2), "rgb": (1, 2, 0)}
_BIGGEST_SIDE = 32_767
_TALLEST_SD = 576


class Script:
    """A script that was run once; its first output node is the clip."""

    def __init__(self, name: str, node: vs.VideoNode, mean_fps: Fraction) -> None:
        self._name = name
        self._node = node
        with _get_frame(node, 0, name) as first_frame:
            self.info = _clip_info(node, first_frame, mean_fps)

    def frames(self, span: FrameRange) -> Iterator[vs.VideoFrame]:
        """The frames of `span` in order, requested ahead as far as VapourSynth's threads reach."""
        try:
            yield from self._node[span.start : span.stop].frames(close=True)
        except vs.Error as error:
            raise _frame_error(error, self._name) from error

    def packed_rgb(self, number: int) -> bytes:
        """Frame `number` as 32-bit pixels 0xffRRGGBB in this machine's (little-endian) order, rows without padding."""
        node = self._node
        if node.format.color_family == vs.YUV and self.info.colour.matrix == vs.MATRIX_UNSPECIFIED:
            guessed = vs.MATRIX_BT709 if self.info.height > _TALLEST_SD else vs.MATRIX_ST170_M
            node = node.resize.Bicubic(format=vs.RGB24, matrix_in=guessed)
        else:
            node = node.resize.Bicubic(format=vs.RGB24)
        with _get_frame(node, number, self._name) as frame:
            packed = bytearray(b"\xff") * (4 * frame.width * frame.height)
            for plane in range(3):
                packed[2 - plane :: 4] = frame[plane].tobytes()
        return bytes(packed)


def configure_core(
    threads: int, cache_mb: int, on_index: Callable[[float], None], on_log: Callable[[str], None]
) -> None:
    """Sets VapourSynth's share of the machine and routes its log; call once, before any script runs.

    threads, cache_mb: 0 keeps VapourSynth's own choice. on_index: BestSource's progress, 0 to 1.
    """
    core = vs.core.core
    if threads:
        core.num_threads = threads
    if cache_mb:
        core.max_cache_size = cache_mb

    def route(kind: vs.MessageType, text: str) -> None:
        progress = _INDEX_PROGRESS.search(text)
        if progress is not None:
            on_index(int(progress[1]) / 100)
        elif kind != vs.MESSAGE_TYPE_DEBUG:
            on_log(text)

    core.add_log_handler(route)


def run_script(text: str, path: str, source: str, mean_fps: Fraction) -> Script:
    """Runs the script `text` as if it lay at `path`, with `source` in FINALRIP_SOURCE, and renders its first frame.

    mean_fps: rate to assume for a clip that tells none. Raises ScriptError.
    """
    name = path or "<script>"
    os.environ["FINALRIP_SOURCE"] = source
    if path:
        sys.path.insert(0, str(Path(path).parent))
    try:
        code = compile(text, name, "exec")
    except SyntaxError as error:
        raise ScriptError(f"syntax error: {error.msg}", error.lineno) from error
    except ValueError as error:  # a null character
        raise ScriptError(f"syntax error: {_one_line(error)}") from error
    try:
        exec(code, {"__name__": "__vapoursynth__", "__file__": name})  # noqa: S102  running the script is the purpose
    except SystemExit as error:
        raise ScriptError("the script ended itself with exit()", script_line(error, name)) from error
    except Exception as error:  # whatever a user's program raises is news for its author
        raise ScriptError(f"{type(error).__name__}: {_one_line(error)}", script_line(error, name)) from error
    return Script(name, _output_node(), mean_fps)


def forget_outputs() -> None:
    """Withdraws the output nodes of scripts that ran before in this process."""
    vs.clear_outputs()


def script_line(error: BaseException, name: str) -> int | None:
    """The line of script `name` that `error` came through last, 1-based."""
    lines = [entry.lineno for entry in traceback.extract_tb(error.__traceback__) if entry.filename == name]
    return lines[-1] if lines else None


def plane_bytes(frame: vs.VideoFrame) -> Iterator[memoryview | bytes]:
    """The planes of `frame` in ffmpeg's order, rows without padding; views are valid as long as the frame."""
    for plane in _PLANES[_FAMILIES[frame.format.color_family]]:
        view = frame[plane]
        yield view if view.c_contiguous else view.tobytes()


def frame_duration(frame: vs.VideoFrame) -> tuple[int, int]:
    """Seconds that the frame lasts as a fraction, (0, 1) where it does not say."""
    numerator, denominator = frame.props.get("_DurationNum"), frame.props.get("_DurationDen")
    if isinstance(numerator, int) and isinstance(denominator, int) and numerator > 0 and denominator > 0:
        return numerator, denominator
    return 0, 1


def versions() -> tuple[str, ...]:
    """VapourSynth and its loaded plugins, one `name version` each, sorted."""
    core = vs.core.core
    release = core.core_version
    plugins = (f"{plugin.namespace} {plugin.version.major}.{plugin.version.minor}" for plugin in core.plugins())
    return (f"vapoursynth R{release.release_major}.{release.release_minor}", *sorted(plugins))


def _output_node() -> vs.VideoNode:
    outputs = vs.get_outputs()
    if 0 not in outputs:
        raise ScriptError("the script sets no output: end it with clip.set_output()")
    output = outputs[0]
    if isinstance(output, vs.AudioNode):
        raise ScriptError("output 0 of the script is audio; the clip to encode must be output 0")
    node = output.clip
    if node.format is None or node.format.id == vs.NONE or not node.width or not node.height:
        raise ScriptError("the clip changes its size or format; resize it to one size and format")
    if node.width > _BIGGEST_SIDE or node.height > _BIGGEST_SIDE:
        raise ScriptError(f"the clip is {node.width}x{node.height}; at most {_BIGGEST_SIDE} a side can be encoded")
    return node


def _get_frame(node: vs.VideoNode, number: int, name: str) -> vs.VideoFrame:
    try:
        return node.get_frame(number)
    except vs.Error as error:
        raise _frame_error(error, name) from error


def _frame_error(error: vs.Error, name: str) -> ScriptError:
    """What a filter said; of a function of script `name` that failed, VapourSynth hands on the whole traceback."""
    text = str(error)
    if "Traceback (most recent call last)" not in text:
        return ScriptError(_one_line(error))
    lines = re.findall(rf'File "{re.escape(name)}", line (\d+)', text)
    return ScriptError(text.strip().splitlines()[-1].strip(), int(lines[-1]) if lines else None)


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def _clip_info(node: vs.VideoNode, frame: vs.VideoFrame, mean_fps: Fraction) -> ClipInfo:
    props = frame.props
    form = node.format
    sar = Fraction(_number(props.get("_SARNum"), 0), _number(props.get("_SARDen"), 0) or 1)
    return ClipInfo(
        width=node.width,
        height=node.height,
        frames=node.num_frames,
        fps=node.fps if node.fps > 0 else mean_fps,
        pixel_format=PixelFormat(
            family=_FAMILIES[form.color_family],
            bits=form.bits_per_sample,
            is_float=form.sample_type == vs.FLOAT,
            subsampling=(form.subsampling_w, form.subsampling_h),
        ),
        sample_aspect=sar if sar > 0 else Fraction(1),
        colour=_colour(props, form.color_family == vs.RGB),
        field_order=_FIELD_ORDERS.get(props.get("_FieldBased"), "progressive"),
        has_alpha="_Alpha" in props or _has_alpha_output(),
    )


def _has_alpha_output() -> bool:
    output = vs.get_outputs().get(0)
    return isinstance(output, vs.VideoOutputTuple) and output.alpha is not None


def _colour(props: vs.FrameProps, is_rgb: bool) -> Colour:
    full_range = {0: False, 1: True}.get(_number(props.get("_Range"), -1))
    if full_range is None:  # R74 turned the old property's meaning round
        full_range = {0: True, 1: False}.get(_number(props.get("_ColorRange"), -1), True if is_rgb else None)
    location = props.get("_ChromaLocation")
    return Colour(
        matrix=0 if is_rgb else _number(props.get("_Matrix"), 2),
        primaries=_number(props.get("_Primaries"), 2),
        transfer=_number(props.get("_Transfer"), 2),
        full_range=full_range,
        chroma_location=None if location is None else _number(location, 0),
        mastering_display=_mastering_display(props),
        content_light=_content_light(props),
    )


def _mastering_display(props: vs.FrameProps) -> MasteringDisplay | None:
    names = ("MasteringDisplayPrimariesX", "MasteringDisplayPrimariesY")
    xs, ys = (_numbers(props.get(name)) for name in names)
    white = _numbers(props.get("MasteringDisplayWhitePointX")) + _numbers(props.get("MasteringDisplayWhitePointY"))
    luminance = _numbers(props.get("MasteringDisplayMinLuminance")) + _numbers(
        props.get("MasteringDisplayMaxLuminance")
    )
    if len(xs) != 3 or len(ys) != 3 or len(white) != 2 or len(luminance) != 2:
        return None
    red, green, blue = zip(xs, ys, strict=True)
    return MasteringDisplay(
        red=red,
        green=green,
        blue=blue,
        white=(white[0], white[1]),
        min_luminance=luminance[0],
        max_luminance=luminance[1],
    )


def _content_light(props: vs.FrameProps) -> ContentLight | None:
    maximum, average = props.get("ContentLightLevelMax"), props.get("ContentLightLevelAverage")
    if maximum is None and average is None:
        return None
    return ContentLight(maximum=_number(maximum, 0), average=_number(average, 0))


def _number(value: object, default: int) -> int:
    return int(value) if isinstance(value, int) else default


def _numbers(value: object) -> tuple[float, ...]:
    if isinstance(value, int | float):
        return (float(value),)
    if isinstance(value, list | tuple):
        return tuple(float(item) for item in value)
    return ()
