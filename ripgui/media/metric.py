# SPDX-License-Identifier: GPL-3.0-or-later
"""How like a script's clip the frames of its encoded result are, measured by vszip's SSIMULACRA2 and XPSNR."""

from collections.abc import Iterable
from typing import cast

from ripgui.core.error import InputError, ToolError
from ripgui.core.output import FALLBACK_FPS
from ripgui.core.seam import Score
from ripgui.media.screen_colour import BT709, Look, look_of
from ripgui.media.script import (
    RGBS,
    YUV444P10,
    VapourSynthError,
    VideoNode,
    clip_info,
    frame_error,
    open_video,
)

_SAME_DB = 100.0
"""Said of equal frames, whose XPSNR is infinite."""


class Comparison:
    """A clip, and a result that holds its frames from `start` on."""

    def __init__(self, clip: VideoNode, name: str, encoded: VideoNode, start: int) -> None:
        if start + encoded.num_frames > clip.num_frames:
            raise ToolError(
                f"the result holds {encoded.num_frames} frames from {start} on, the script gives {clip.num_frames}: "
                "they cannot be compared"
            )
        self._name = name
        self._start = start
        ours = clip[start : start + encoded.num_frames]
        meant = self._look(ours)
        # Tags that a container lost say nothing of the picture; but an encoder may have made YUV of RGB.
        theirs = meant if _family(ours) == _family(encoded) else self._look(encoded)
        if (ours.width, ours.height) != (encoded.width, encoded.height):
            ours = ours.resize.Bicubic(width=encoded.width, height=encoded.height)
        self._likeness = _as(ours, RGBS, meant).vszip.SSIMULACRA2(_as(encoded, RGBS, theirs))
        self._noise = _as(ours, YUV444P10, meant).vszip.XPSNR(_as(encoded, YUV444P10, theirs), temporal=0, verbose=0)

    def _look(self, node: VideoNode) -> Look:
        try:
            with node.get_frame(0) as frame:
                return look_of(clip_info(node, frame.props, FALLBACK_FPS))
        except VapourSynthError as error:
            raise frame_error(error, self._name) from error

    def scores(self, numbers: Iterable[int]) -> tuple[Score, ...]:
        """Of these frames of the clip. Raises ScriptError, ToolError."""
        asked = list(numbers)
        pending = [
            (self._likeness.get_frame_async(number - self._start), self._noise.get_frame_async(number - self._start))
            for number in asked
        ]
        scores = []
        try:
            for number, (likeness, noise) in zip(asked, pending, strict=True):
                with likeness.result() as alike, noise.result() as noisy:
                    value, level = cast(float, alike.props["SSIMULACRA2"]), cast(float, noisy.props["XPSNR_Y"])
                scores.append(Score(number=number, ssimulacra2=value, xpsnr=min(level, _SAME_DB)))
        except VapourSynthError as error:
            raise frame_error(error, self._name) from error
        return tuple(scores)


def open_encoded(path: str, index_path: str, *, frames: int) -> VideoNode:
    """The video of a result. index_path: folder for its index. Raises InputError."""
    try:
        node = open_video(path, index_path)
    except VapourSynthError as error:
        raise InputError(f"{path} cannot be read: {error}") from error
    if node.num_frames != frames:
        raise InputError(f"{path} has {node.num_frames} frames, not the {frames} of the task's chunks")
    return node


def _as(node: VideoNode, form: int, look: Look) -> VideoNode:
    """In one pixel format, whatever the clip is; brightness stays as it is written, also that of HDR."""
    meant: dict[str, object] = {
        "range_in_s": "full" if look.full_range else "limited",
        "transfer_in": BT709,
        "primaries_in": BT709,
    }
    if _family(node) != "rgb":
        meant["matrix_in"] = look.matrix or BT709
    if form == YUV444P10:
        meant |= {"matrix": BT709, "range_s": "limited"}
    return node.resize.Bicubic(format=form, **meant)


def _family(node: VideoNode) -> str:
    return clip_info(node, {}, FALLBACK_FPS).pixel_format.family
