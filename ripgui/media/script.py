# SPDX-License-Identifier: GPL-3.0-or-later
"""Hosts a VapourSynth script: runs it as FinalRip does, describes its outputs, serves the frames of its clip.

The only module that imports vapoursynth. It lives in worker processes alone: a script may crash, hang or leak.
"""

import functools
import re
import sys
import traceback
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Literal, assert_never

import vapoursynth as vs

from ripgui.core.clip import ClipInfo, Colour, ContentLight, MasteringDisplay, PixelFormat, SoundInfo
from ripgui.core.error import InputError, ScriptError
from ripgui.core.plugin import Plugin, PluginFunction, parse_parameters
from ripgui.core.ranges import FrameRange
from ripgui.media.finish import FINISH_FUNCTION
from ripgui.media.model_node import ModelOpener, tell_of_models
from ripgui.media.plugin_package import explained, loaded_folders, native_folder
from ripgui.media.source_node import SourceOpener, use_source, with_index_or_without

# For modules that work with what a script made.
VideoNode = vs.VideoNode
VideoFrame = vs.VideoFrame
AudioNode = vs.AudioNode
VapourSynthPlugin = vs.Plugin
VapourSynthError = vs.Error
RGB24, RGB30, RGB48, RGBS = vs.RGB24, vs.RGB30, vs.RGB48, vs.RGBS
YUV444P10 = vs.YUV444P10

type Output = vs.VideoNode | vs.AudioNode | ScriptError
"""What a script set as an output, or why it cannot be used."""

_INDEX_PROGRESS = re.compile(r"index progress (\d+)\s*%")
_FAMILIES: dict[int, Literal["gray", "rgb", "yuv"]] = {vs.GRAY: "gray", vs.RGB: "rgb", vs.YUV: "yuv"}
_FIELD_ORDERS: dict[object, Literal["progressive", "bottom", "top"]] = {0: "progressive", 1: "bottom", 2: "top"}
# ffmpeg's planar RGB formats store green, blue, red.
_PLANES: dict[str, tuple[int, ...]] = {"gray": (0,), "yuv": (0, 1, 2), "rgb": (1, 2, 0)}
_BIGGEST_SIDE = 32_767


class Script:
    """A script that was run once; its first output node is the clip."""

    def __init__(self, name: str, node: vs.VideoNode, mean_fps: Fraction) -> None:
        self._name = name
        self._node = node
        try:
            with node.get_frame(0) as first_frame:
                info = clip_info(node, first_frame.props, mean_fps)
        except vs.Error as error:
            raise frame_error(error, name) from error
        self.info = replace(info, has_alpha=info.has_alpha or _has_alpha_output())

    def frames(self, span: FrameRange) -> Iterator[vs.VideoFrame]:
        """The frames of `span` in order, requested ahead as far as VapourSynth's threads reach."""
        try:
            yield from self._node[span.start : span.stop].frames(close=True)
        except vs.Error as error:
            raise frame_error(error, self._name) from error


class _ScriptCore(vs._CoreProxy):
    """The core as scripts see it: BestSource knows more there of the source that they are run for, and what runs models
    says when one is loaded.
    """

    def __init__(self) -> None:  # the class says that it cannot be made, but for this
        pass

    @property
    def bs(self) -> SourceOpener:
        return SourceOpener(self.core.bs, vs.Error)

    @property
    def ort(self) -> ModelOpener:
        return ModelOpener(self.core.ort)

    @property
    def ov(self) -> ModelOpener:
        return ModelOpener(self.core.ov)

    @property
    def ncnn(self) -> ModelOpener:
        return ModelOpener(self.core.ncnn)

    @property
    def trt(self) -> ModelOpener:
        return ModelOpener(self.core.trt)


vs.core = _ScriptCore()


def configure_core(
    threads: int,
    cache_mb: int,
    on_progress: Callable[[str, float | None], None],
    on_log: Callable[[str], None],
) -> None:
    """Sets VapourSynth's share of the machine and routes its log; call once, before any script runs.

    threads, cache_mb: 0 keeps VapourSynth's own choice. on_progress: what a script waits for, "" when
    it goes on, and how much of that is done (0 to 1) where it can be told.
    """
    load_packages()
    tell_of_models(lambda detail: on_progress(detail, None))
    core = vs.core.core
    if threads:
        core.num_threads = threads
    if cache_mb:
        core.max_cache_size = cache_mb

    def route(kind: vs.MessageType, text: str) -> None:
        progress = _INDEX_PROGRESS.search(text)
        if progress is not None:
            on_progress("indexing", int(progress[1]) / 100)
        elif kind != vs.MESSAGE_TYPE_DEBUG:
            on_log(text)

    core.add_log_handler(route)


@functools.cache
def load_packages() -> None:
    """Lets scripts find the packages of the application's own folder, after all that is installed elsewhere."""
    for package in loaded_folders():
        # At the end, so that nothing there takes the place of what runs this application.
        sys.path.append(str(package))
        native = native_folder(package)
        if native.is_dir():
            vs.core.core.std.LoadAllPlugins(str(native))


def thread_count() -> int:
    """How many frames VapourSynth works on at a time."""
    return vs.core.core.num_threads


def forget_frames() -> None:
    """Filters keep some that may be asked for again."""
    vs.core.core.clear_cache()


def blank_clip() -> vs.VideoNode:
    """A clip of one frame of the usual size that needs no file."""
    return vs.core.core.std.BlankClip(width=1920, height=1080, length=1, format=vs.YUV420P8)


def open_video(path: str, index_folder: str, *, start: int = 0) -> vs.VideoNode:
    """The video of a file as it is, its first frame numbered `start`. Its index is kept in `index_folder`."""
    node = with_index_or_without(
        lambda **mode: vs.core.core.bs.VideoSource(path, cachepath=index_folder, **mode), vs.Error
    )
    return node.std.BlankClip(length=start, keep=True) + node if start else node


def run_script(text: str, path: str, source: str, mean_fps: Fraction) -> Script:
    """Runs the script as `run_outputs` does and renders the first frame of its clip, which is output 0.

    mean_fps: rate to assume for a clip that tells none. Raises ScriptError.
    """
    outputs = run_outputs(text, path, source)
    output = outputs.get(0)
    match output:
        case vs.VideoNode():
            return Script(script_name(path), output, mean_fps)
        case vs.AudioNode():
            raise ScriptError("output 0 of the script is audio; the clip to encode must be output 0")
        case None:
            raise ScriptError("the script sets no output: end it with clip.set_output()")
        case ScriptError():
            raise output
        case _:
            assert_never(output)


def run_outputs(text: str, path: str, source: str) -> dict[int, Output]:
    """Runs the script `text` as if it lay at `path`, with `source` in FINALRIP_SOURCE; its outputs by number.

    What a script set that ran before in this process is withdrawn; whoever holds its outputs keeps them. Raises
    ScriptError.
    """
    name = script_name(path)
    vs.clear_outputs()
    try:
        use_source(source)
    except InputError as error:
        raise ScriptError(str(error)) from error
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
        told = explained(f"{type(error).__name__}: {_one_line(error)}")
        raise ScriptError(told, script_line(error, name)) from error
    return {index: _checked(index, output) for index, output in sorted(vs.get_outputs().items())}


def script_name(path: str) -> str:
    """What the script is called in Python's own messages."""
    return path or "<script>"


def script_line(error: BaseException, name: str) -> int | None:
    """The line of script `name` that `error` came through last, 1-based; none where it is no line that was typed."""
    own = [entry for entry in traceback.extract_tb(error.__traceback__) if entry.filename == name]
    return own[-1].lineno if own and own[-1].name != FINISH_FUNCTION else None


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
    load_packages()
    core = vs.core.core
    release = core.core_version
    plugins = (f"{plugin.namespace} {plugin.version.major}.{plugin.version.minor}" for plugin in core.plugins())
    return (f"vapoursynth R{release.release_major}.{release.release_minor}", *sorted(plugins))


def plugins() -> tuple[Plugin, ...]:
    """The loaded plugins with their functions, sorted."""
    load_packages()
    found = [
        Plugin(
            namespace=plugin.namespace,
            title=plugin.name,
            functions=tuple(
                PluginFunction(
                    name=function.name,
                    parameters=parse_parameters(function.signature),
                    returns=parse_parameters(function.return_signature),
                )
                for function in sorted(plugin.functions(), key=lambda function: function.name)
            ),
        )
        for plugin in vs.core.core.plugins()
    ]
    return tuple(sorted(found, key=lambda plugin: plugin.namespace))


def _checked(index: int, output: vs.VideoOutputTuple | vs.AudioNode) -> Output:
    if isinstance(output, vs.AudioNode):
        return output
    node = output.clip
    subject = "the clip" if index == 0 else f"output {index}"
    if node.format is None or node.format.id == vs.NONE or not node.width or not node.height:
        return ScriptError(f"{subject} changes its size or format; resize it to one size and format")
    if node.width > _BIGGEST_SIDE or node.height > _BIGGEST_SIDE:
        return ScriptError(f"{subject} is {node.width}x{node.height}; at most {_BIGGEST_SIDE} a side can be encoded")
    return node


def frame_error(error: vs.Error, name: str) -> ScriptError:
    """What a filter said; of a function of script `name` that failed, VapourSynth hands on the whole traceback."""
    text = str(error)
    if "Traceback (most recent call last)" not in text:
        return ScriptError(_one_line(error))
    lines = re.findall(rf'File "{re.escape(name)}", line (\d+)', text)
    return ScriptError(text.strip().splitlines()[-1].strip(), int(lines[-1]) if lines else None)


def _one_line(error: BaseException) -> str:
    return " ".join(str(error).split()) or type(error).__name__


def sound_info(node: vs.AudioNode) -> SoundInfo:
    return SoundInfo(
        sample_rate=node.sample_rate,
        channels=node.num_channels,
        samples=node.num_samples,
        bits=node.bits_per_sample,
        is_float=node.sample_type == vs.FLOAT,
    )


def clip_info(node: vs.VideoNode, props: Mapping[str, object], mean_fps: Fraction) -> ClipInfo:
    """The clip that `node` is, with what the properties of one of its frames say."""
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
        has_alpha="_Alpha" in props,
    )


def _has_alpha_output() -> bool:
    output = vs.get_outputs().get(0)
    return isinstance(output, vs.VideoOutputTuple) and output.alpha is not None


def _colour(props: Mapping[str, object], is_rgb: bool) -> Colour:
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


def _mastering_display(props: Mapping[str, object]) -> MasteringDisplay | None:
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


def _content_light(props: Mapping[str, object]) -> ContentLight | None:
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
