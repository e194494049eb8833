# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes pictures of one output's frames: asks for the frame itself, then turns it into packed pixels."""

import collections
import contextlib
import threading
from collections.abc import Callable
from concurrent.futures import Future
from fractions import Fraction
from typing import cast

import numpy as np

from ripgui.core.clip import ClipInfo
from ripgui.core.error import ScriptError
from ripgui.media.packing import BYTES_PER_PIXEL, Plane, pack_rgb30, pack_rgb32
from ripgui.media.screen_colour import BT709, LINEAR, Look, look_of, tone_curve
from ripgui.media.script import (
    RGB24,
    RGB30,
    RGB48,
    VapourSynthError,
    VideoFrame,
    VideoNode,
    clip_info,
    frame_error,
)

_KEPT_FRAMES = 4
_FIELD_ROWS = 4  # the resizer takes fields apart only where each has whole rows of chroma
_PLANE_NAMES = {"gray": ("Y",), "yuv": ("Y", "U", "V"), "rgb": ("R", "G", "B")}


class Painter:
    """One output. `fetch` may be called from one thread while `paint` runs on another.

    The frame is fetched first, since only its properties tell what its colours mean; then it goes through a converter
    that is fed with that very frame, so that nothing of the script is computed twice.
    """

    def __init__(self, node: VideoNode, name: str, mean_fps: Fraction) -> None:
        self._node = node
        self._name = name
        self._mean_fps = mean_fps
        self._lock = threading.Lock()
        self._kept: collections.OrderedDict[int, VideoFrame] = collections.OrderedDict()
        self._fed: dict[int, VideoFrame] = {}
        self._building = threading.Lock()
        self._feeder: VideoNode | None = None
        self._converters: dict[tuple[Look, bool], VideoNode] = {}
        self.info = clip_info(node, {}, mean_fps)

    @property
    def picture_bytes(self) -> int:
        return self.info.width * self.info.height * BYTES_PER_PIXEL

    @property
    def is_deep(self) -> bool:
        """Whether pictures have 10 bits instead of 8."""
        return self.info.pixel_format.bits > 8 or self.info.pixel_format.is_float

    def clamped(self, number: int) -> int:
        return max(0, min(number, self.info.frames - 1))

    def fetch(self, number: int, then: Callable[[VideoFrame | ScriptError], None]) -> None:
        """Hands over the frame as the script made it, or what went wrong, on whatever thread that happens."""
        with self._lock:
            kept = self._kept.get(number)
        if kept is not None:
            then(kept)
            return

        def on_done(future: Future[VideoFrame]) -> None:
            error = future.exception()
            if error is not None:
                then(frame_error(cast(VapourSynthError, error), self._name))
                return
            frame = future.result()
            with self._lock:
                self._kept[number] = frame
                while len(self._kept) > _KEPT_FRAMES:
                    self._kept.popitem(last=False)
            then(frame)

        self._node.get_frame_async(number).add_done_callback(on_done)

    def measure(self, number: int, then: Callable[[ScriptError | None], None]) -> None:
        """Has the frame computed and forgets it."""

        def on_done(future: Future[VideoFrame]) -> None:
            error = future.exception()
            if error is not None:
                then(frame_error(cast(VapourSynthError, error), self._name))
                return
            future.result().close()
            then(None)

        self._node.get_frame_async(number).add_done_callback(on_done)

    def prepare(self, number: int, *, tone_map: bool) -> None:
        """Builds the converter that frame `number`, the first, most likely needs, while it is being computed."""
        with self._lock:
            is_there = number in self._kept
        if not is_there and not self._converters:
            with contextlib.suppress(VapourSynthError):  # told with the frame
                self._converter(look_of(self.info), tone_map).get_frame(self.info.frames).close()

    def warm_up(self) -> None:
        """Loads what the first picture needs."""
        painted = threading.Event()
        self.fetch(0, lambda _: painted.set())
        painted.wait()
        with self._lock:
            frame = self._kept.popitem()[1]
        self.paint(0, frame, memoryview(bytearray(self.picture_bytes)), tone_map=False)

    def paint(self, number: int, frame: VideoFrame, target: memoryview, *, tone_map: bool) -> ClipInfo:
        """Writes the picture of `frame`, which is frame `number`; the clip as this frame says. Raises ScriptError."""
        info = clip_info(self._node, frame.props, self._mean_fps)
        self._fed[number] = frame
        try:
            with self._converter(look_of(info), tone_map).get_frame(number) as converted:
                planes: list[Plane] = [np.asarray(converted[plane]) for plane in range(3)]
                (pack_rgb30 if self.is_deep else pack_rgb32)(planes, target[: self.picture_bytes])
        except VapourSynthError as error:
            raise ScriptError(f"this frame cannot be shown: {error}") from error
        finally:
            del self._fed[number]
        return info

    def sample(self, frame: VideoFrame, x: int, y: int) -> tuple[tuple[str, ...], tuple[float, ...]]:
        """The names of the planes and what each holds for the pixel at x, y."""
        form = self.info.pixel_format
        values = []
        for plane in range(len(frame)):
            across, down = form.subsampling if plane else (0, 0)
            samples = np.asarray(frame[plane])
            height, width = samples.shape
            values.append(float(samples[min(y >> down, height - 1), min(x >> across, width - 1)]))
        return _PLANE_NAMES[form.family], tuple(values)

    def _converter(self, look: Look, tone_map: bool) -> VideoNode:
        key = (look, tone_map and look.is_hdr)
        with self._building:
            if key not in self._converters:
                if self._feeder is None:
                    # One frame more than the clip has, for a try without a frame of the script.
                    blank = self._node.std.BlankClip(length=self.info.frames + 1, keep=True)
                    self._feeder = blank.std.ModifyFrame(blank, lambda n, f: self._fed.get(n, f))  # noqa: PLW0108  called by these names
                converter = self._converted(self._feeder, look, tone_map)
                # VapourSynth keeps twenty frames of it, for each of which memory has to be found; each is used once.
                converter.std.SetVideoCache(mode=0)
                self._converters[key] = converter
            return self._converters[key]

    def _converted(self, node: VideoNode, look: Look, tone_map: bool) -> VideoNode:
        target = RGB30 if self.is_deep else RGB24
        # The resizer believes a frame's properties more than its arguments.
        meant = node.std.RemoveFrameProps(["_ColorRange"]).std.SetFrameProps(
            _Matrix=look.matrix,
            _Primaries=look.primaries,
            _Transfer=look.transfer,
            _Range=int(look.full_range),
        )
        if look.chroma_location is not None:
            meant = meant.std.SetFrameProps(_ChromaLocation=look.chroma_location)
        if self.info.height % _FIELD_ROWS:
            meant = meant.std.SetFrameProps(_FieldBased=0)
        if look.is_hdr and tone_map:
            signal = meant.resize.Bicubic(format=RGB48, range_s="full")
            light = signal.std.Lut(lutf=tone_curve(look.transfer, look.peak_nits).tolist(), floatout=True)
            shown = light.std.SetFrameProps(_Transfer=LINEAR)
            return shown.resize.Bicubic(format=target, transfer=BT709, primaries=BT709, range_s="full")
        if look.needs_light and not look.is_hdr:
            transfer = BT709 if look.transfer == LINEAR else look.transfer
            return meant.resize.Bicubic(format=target, transfer=transfer, primaries=BT709, range_s="full")
        return meant.resize.Bicubic(format=target, range_s="full")
