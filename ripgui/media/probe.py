# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file says of itself: streams, chapters, attachments, rates, colours. Opens local files and nothing else."""

from collections.abc import Mapping
from contextlib import suppress
from fractions import Fraction

import av
from av.audio.codeccontext import AudioCodecContext
from av.container import InputContainer
from av.error import FFmpegError
from av.rational import AVRational
from av.stream import AttachmentStream, DataStream
from av.stream import Stream as AvStream
from av.video.codeccontext import VideoCodecContext
from av.video.frame import VideoFrame
from av.video.stream import VideoStream

from ripgui.core.clip import Colour
from ripgui.core.error import InputError
from ripgui.core.source import Chapter, SourceInfo, Stream, StreamKind
from ripgui.media.appearance import Appearance, appearance_of
from ripgui.media.file import check_source, check_source_whole, fingerprint, printable
from ripgui.media.rate import snapped
from ripgui.media.source_files import media_input

MICROSECOND = Fraction(1, 1_000_000)
# Playlists, image sequences and devices are absent on purpose: a file must not open others that nobody named.
SAFE_FORMATS = (
    "matroska,webm,mov,mp4,avi,mpegts,mpeg,mpegvideo,flv,live_flv,asf,asf_o,nut,ogg,rm,mxf,gxf,wtv,dv,ivf,obu,av1,h264,"
    "hevc,vvc,m4v,vc1,vc1test,yuv4mpegpipe,bink,smk,dirac,nsv,nuv,lxf,ty,pva,roq,swf,gif,apng,mjpeg,"
    "wav,w64,mp3,flac,aac,ac3,eac3,dts,dtshd,truehd,mlp,aiff,caf,ape,wv,tta,tak,amr,au,oma"
)
_MAX_PACKETS_TO_A_FRAME = 600
_ROUNDING = Fraction(1, 500)
_KINDS: Mapping[str, StreamKind] = {
    "video": "video",
    "audio": "audio",
    "subtitle": "subtitle",
    "attachment": "attachment",
}


def media_url(path: str) -> str:
    """The path as libav and ffmpeg take it literally, whatever colons, dashes or percent signs it holds."""
    return f"file:{path}"


def open_media(source: str) -> InputContainer:
    """Opens a local media file, or the files of a source; use it in a `with`. Raises InputError."""
    check_source(source)
    told = media_input(source)
    allowed = {"protocol_whitelist": told.protocols, "format_whitelist": told.demuxer or SAFE_FORMATS}
    try:
        return av.open(told.url, mode="r", format=told.demuxer or None, options=told.options, container_options=allowed)
    except FFmpegError as error:
        check_source_whole(source)
        raise InputError(f"{printable(source)} is not a video file, or it is damaged ({error.strerror})") from error


def probe_source(path: str) -> SourceInfo:
    """What the file holds. Raises InputError unless it is a whole file with a video that can be decoded."""
    size_bytes, modified_ns = check_source(path)
    with open_media(path) as container:
        video = main_video(container, path)
        check_source_whole(path)
        frame = first_frame(container, video)
        if frame is None:
            raise InputError(f"no frame of the video in {printable(path)} can be decoded")
        look = appearance_of(video, frame)
        return SourceInfo(
            path=path,
            size_bytes=size_bytes,
            modified_ns=modified_ns,
            fingerprint=fingerprint(path),
            container=container.format.name,
            streams=tuple(described_stream(stream, look if stream is video else None) for stream in container.streams),
            chapters=chapters_of(container),
            metadata=tags_of(container.metadata),
            start=(container.start_time or 0) * MICROSECOND,
            duration=None if container.duration is None else container.duration * MICROSECOND,
        )


def main_video(container: InputContainer, path: str) -> VideoStream:
    """The stream that `SourceInfo.video` describes. Raises InputError."""
    for stream in container.streams.video:
        if not _is_cover(stream):
            if stream.codec_context is None:
                raise InputError(f"the video in {printable(path)} is of a kind that cannot be decoded")
            return stream
    raise InputError(f"{printable(path)} has no video stream")


def first_frame(container: InputContainer, stream: VideoStream) -> VideoFrame | None:
    """The first frame that decodes: some facts are only in the bitstream."""
    try:
        for count, packet in enumerate(container.demux(stream)):
            if count > _MAX_PACKETS_TO_A_FRAME:
                return None
            with suppress(FFmpegError, ValueError):  # a ValueError tells of a codec that nobody knows
                for frame in packet.decode():
                    return frame
    except FFmpegError:
        return None
    return None


def _is_cover(stream: AvStream) -> bool:
    return "attached_pic" in _dispositions(stream)


def _dispositions(stream: AvStream) -> tuple[str, ...]:
    return tuple(flag.name for flag in stream.disposition if flag.name)


def described_stream(stream: AvStream, look: Appearance | None) -> Stream:
    """look: of the video that is encoded."""
    metadata = tags_of(stream.metadata)
    context = stream.codec_context
    sound = context if isinstance(context, AudioCodecContext) else None
    rates = isinstance(context, VideoCodecContext | AudioCodecContext)
    return Stream(
        index=stream.index,
        kind=_KINDS.get(stream.type, "data"),
        codec=codec_name(stream),
        language=metadata.get("language", ""),
        title=metadata.get("title", ""),
        dispositions=_dispositions(stream),
        metadata=metadata,
        start=_seconds(stream.start_time, stream.time_base),
        duration=_seconds(stream.duration, stream.time_base),
        bit_rate=(context.bit_rate or None) if rates else None,
        is_cover=_is_cover(stream),
        width=look.width if look else 0,
        height=look.height if look else 0,
        fps=_mean_rate(stream) if look else None,
        pixel_format=look.pixel_format if look else "",
        sample_aspect=look.sample_aspect if look else Fraction(1),
        coded_aspect=look.coded_aspect if look else Fraction(0),
        colour=look.colour if look else Colour(),
        field_order=look.field_order if look else "unknown",
        dynamic_hdr=look.dynamic_hdr if look else (),
        sample_rate=sound.sample_rate if sound else 0,
        channels=sound.channels if sound else 0,
        channel_layout=sound.layout.name if sound else "",
        filename=metadata.get("filename", ""),
        mimetype=metadata.get("mimetype", ""),
        size_bytes=len(stream.data) if isinstance(stream, AttachmentStream) else 0,
    )


def codec_name(stream: AvStream) -> str:
    """libav's name of the codec, not of a decoder; an attachment's is the last part of its MIME type."""
    if stream.codec_context is not None:
        return stream.codec_context.codec.canonical_name
    if isinstance(stream, AttachmentStream):
        return (stream.mimetype or "").rpartition("/")[2]
    return (stream.name or "") if isinstance(stream, DataStream) else ""


def _mean_rate(stream: AvStream) -> Fraction | None:
    if not isinstance(stream, VideoStream):
        return None
    mean, guess = as_fraction(stream.average_rate), as_fraction(stream.guessed_rate)
    # The mean is taken over the first seconds and is off by a rounding; of a stream without times it is made up.
    if guess and (not mean or stream.start_time is None or abs(guess - mean) <= mean * _ROUNDING):
        return snapped(guess)
    return snapped(mean) if mean else None


def as_fraction(value: AVRational) -> Fraction:
    """0 where libav says 0/0, which is its word for unknown."""
    return Fraction(value.num, value.den) if value.den else Fraction(0)


def _seconds(ticks: int | None, time_base: AVRational) -> Fraction | None:
    return None if ticks is None else ticks * as_fraction(time_base)


def chapters_of(container: InputContainer) -> tuple[Chapter, ...]:
    """Times from the container's zero."""
    found = []
    for chapter in container.chapters():
        unit = as_fraction(chapter["time_base"])
        title = tags_of(chapter["metadata"]).get("title", "")
        found.append(Chapter(start=chapter["start"] * unit, end=chapter["end"] * unit, title=title))
    return tuple(found)


def tags_of(metadata: Mapping[str, str]) -> dict[str, str]:
    """Tags in broken encodings become text that can be stored and shown."""
    return {printable(key): printable(value) for key, value in metadata.items()}
