# SPDX-License-Identifier: GPL-3.0-or-later
"""How the frames of a stream are meant: size, pixel shape, colours, HDR and fields, from its header and one frame."""

import struct
from collections.abc import Mapping
from fractions import Fraction
from typing import Literal, NamedTuple

from av.error import FFmpegError
from av.filter import Graph
from av.rational import AVRational
from av.sidedata.sidedata import Type as FrameSideData
from av.video.format import VideoFormat
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from ripgui.core.clip import UNSPECIFIED, Colour, ContentLight, MasteringDisplay
from ripgui.media.shape import is_same_shape

type FieldOrder = Literal["unknown", "progressive", "bottom", "top"]

_FULL_RANGE = 2
_FIELD_ORDERS: Mapping[int, FieldOrder] = {
    1: "progressive",
    2: "top",
    3: "bottom",
    # Both fields woven into a frame. libavcodec's header says otherwise, but its muxers write them in this sense.
    4: "top",
    5: "bottom",
}
# AVMasteringDisplayMetadata: red, green, blue and white as x and y, two luminances, 10 fractions in all, and two flags.
_MASTERING = struct.Struct("=20i2i")
_CONTENT_LIGHT = struct.Struct("=2I")


_DOLBY = "Dolby Vision"
_DOLBY_TAGS = frozenset({"dvh1", "dvhe", "dva1", "dvav", "dav1", "dvh8"})
_DYNAMIC_HDR = {
    FrameSideData.DYNAMIC_HDR_PLUS: "HDR10+",
    FrameSideData.DYNAMIC_HDR_VIVID: "HDR Vivid",
    FrameSideData.DOVI_RPU_BUFFER: _DOLBY,
    FrameSideData.DOVI_METADATA: _DOLBY,
}


class Appearance(NamedTuple):
    """The facts of a video stream that its frames share. coded_aspect: 0 where the frames do not say."""

    width: int
    height: int
    pixel_format: str
    sample_aspect: Fraction
    coded_aspect: Fraction
    colour: Colour
    field_order: FieldOrder
    dynamic_hdr: tuple[str, ...]


def appearance_of(stream: VideoStream, frame: VideoFrame) -> Appearance:
    """The stream's header wins where it says something; the frame fills the gaps."""
    coded = _aspect(stream.codec_context.sample_aspect_ratio)
    return Appearance(
        width=frame.width,
        height=frame.height,
        pixel_format=frame.format.name,
        sample_aspect=_sample_aspect(stream, frame, coded),
        coded_aspect=coded,
        colour=_colour(stream, frame),
        field_order=_field_order(stream, frame),
        dynamic_hdr=_dynamic_hdr(stream, frame),
    )


def _dynamic_hdr(stream: VideoStream, frame: VideoFrame) -> tuple[str, ...]:
    """Names of the HDR metadata that differ from frame to frame, which encoders do not take."""
    found = {_DYNAMIC_HDR[kind] for kind in frame.side_data if kind in _DYNAMIC_HDR}
    if stream.codec_context.codec_tag in _DOLBY_TAGS:
        found.add(_DOLBY)
    return tuple(sorted(found))


def _sample_aspect(stream: VideoStream, frame: VideoFrame, coded: Fraction) -> Fraction:
    """The container's word, which players follow, but the frames' where that is the same less exactly."""
    told = _aspect(stream.sample_aspect_ratio)
    if not told or (coded and is_same_shape(told, coded, frame.width, frame.height)):
        return coded or Fraction(1)
    return told


def _aspect(value: AVRational | None) -> Fraction:
    return Fraction(value.num, value.den) if value is not None and value.num > 0 and value.den > 0 else Fraction(0)


def _field_order(stream: VideoStream, frame: VideoFrame) -> FieldOrder:
    """An interlaced frame knows its order best; parsers only guess it. Of other frames the header may know more."""
    if frame.interlaced_frame:
        return "top" if _is_top_first(frame) else "bottom"
    order = _FIELD_ORDERS.get(stream.codec_context.field_order, "unknown")
    return "progressive" if order == "unknown" else order


def _is_top_first(frame: VideoFrame) -> bool:
    """PyAV does not tell, but a filter can."""
    graph = Graph()
    graph.link_nodes(
        graph.add_buffer(template=frame, time_base=Fraction(1, 25)),
        graph.add("select", r"eq(interlace_type\,TOPFIRST)"),
        graph.add("buffersink"),
    ).configure()
    graph.vpush(frame)
    graph.vpush(None)
    try:
        graph.vpull()
    except FFmpegError:
        return False
    return True


def _colour(stream: VideoStream, frame: VideoFrame) -> Colour:
    context = stream.codec_context
    side_data = _side_data(stream, frame)
    color_range = context.color_range or frame.color_range
    location = context.chroma_sample_location or frame.chroma_location
    return Colour(
        matrix=_first_specified(context.colorspace, frame.colorspace),
        primaries=_first_specified(context.color_primaries, frame.color_primaries),
        transfer=_first_specified(context.color_trc, frame.color_trc),
        full_range=color_range == _FULL_RANGE if color_range else None,
        chroma_location=location - 1 if location and _is_subsampled(frame.format) else None,
        mastering_display=_mastering_display(side_data.get("mastering_display_metadata", b"")),
        content_light=_content_light(side_data.get("content_light_level", b"")),
    )


def _first_specified(*values: int) -> int:
    return next((value for value in values if value != UNSPECIFIED), UNSPECIFIED)


def _is_subsampled(form: VideoFormat) -> bool:
    return not form.is_rgb and len(form.components) > 1 and form.chroma_width(4) < 4


def _side_data(stream: VideoStream, frame: VideoFrame) -> Mapping[str, bytes]:
    """HDR metadata of the container, else that of the bitstream."""
    of_frame = {
        "mastering_display_metadata": FrameSideData.MASTERING_DISPLAY_METADATA,
        "content_light_level": FrameSideData.CONTENT_LIGHT_LEVEL,
    }
    found = {name: bytes(frame.side_data[kind]) for name, kind in of_frame.items() if kind in frame.side_data}
    return found | {str(name): data for name, data in stream.codec_context.coded_side_data.items()}


def _mastering_display(data: bytes) -> MasteringDisplay | None:
    if len(data) < _MASTERING.size:
        return None
    *terms, has_primaries, has_luminance = _MASTERING.unpack_from(data)
    if not (has_primaries and has_luminance):
        return None
    values = [num / den if den else 0.0 for num, den in zip(terms[::2], terms[1::2], strict=True)]
    return MasteringDisplay(
        red=(values[0], values[1]),
        green=(values[2], values[3]),
        blue=(values[4], values[5]),
        white=(values[6], values[7]),
        min_luminance=values[8],
        max_luminance=values[9],
    )


def _content_light(data: bytes) -> ContentLight | None:
    if len(data) < _CONTENT_LIGHT.size:
        return None
    maximum, average = _CONTENT_LIGHT.unpack_from(data)
    return ContentLight(maximum=maximum, average=average) if maximum or average else None
