# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that are added beside a source: sound, subtitles and fonts."""

from pathlib import Path

import av
from av.container import InputContainer
from av.error import FFmpegError

from ripgui.core.error import InputError
from ripgui.core.source import SourceInfo, Stream
from ripgui.media.file import check_readable, check_source, fingerprint, printable
from ripgui.media.probe import MICROSECOND, SAFE_FORMATS, chapters_of, described_stream, tags_of
from ripgui.media.source_files import media_input

FONT_FORMAT = "font"
"""Stands in the place of a container's name."""
FONT_TYPES = {".ttf": "font/ttf", ".otf": "font/otf", ".ttc": "font/collection", ".otc": "font/collection"}
_SUBTITLE_FORMATS = "ass,srt,sup,webvtt,microdvd,mpl2,pjs,realtext,sami,stl,subviewer,subviewer1,vplayer,jacosub,idf"
_FONT_HEADS = (b"\0\1\0\0", b"OTTO", b"true", b"ttcf")
_MOST_FONT_BYTES = 200 << 20


def open_track_file(path: str) -> InputContainer:
    """Opens a local file of tracks, with or without a picture; use it in a `with`. Raises InputError."""
    check_source(path)
    told = media_input(path)
    formats = told.demuxer or f"{SAFE_FORMATS},{_SUBTITLE_FORMATS}"
    allowed = {"protocol_whitelist": told.protocols, "format_whitelist": formats}
    try:
        return av.open(told.url, mode="r", format=told.demuxer or None, options=told.options, container_options=allowed)
    except FFmpegError as error:
        raise InputError(f"{printable(path)} holds neither sound nor subtitles ({error.strerror})") from error


def probe_extra(path: str) -> SourceInfo:
    """What a file would add: sound, subtitles and attached files, or the font that it is. Raises InputError."""
    status = check_readable(path)
    is_font = Path(path).suffix.lower() in FONT_TYPES
    if is_font:
        streams: tuple[Stream, ...] = (_font(path, status.st_size),)
        return SourceInfo(
            path=path,
            size_bytes=status.st_size,
            modified_ns=status.st_mtime_ns,
            fingerprint=fingerprint(path),
            container=FONT_FORMAT,
            streams=streams,
        )
    with open_track_file(path) as container:
        streams = tuple(described_stream(stream, None) for stream in container.streams)
        if not any(stream.kind in ("audio", "subtitle", "attachment") for stream in streams):
            raise InputError(f"{printable(path)} holds neither sound nor subtitles nor fonts")
        return SourceInfo(
            path=path,
            size_bytes=status.st_size,
            modified_ns=status.st_mtime_ns,
            fingerprint=fingerprint(path),
            container=container.format.name,
            streams=streams,
            chapters=chapters_of(container),
            metadata=tags_of(container.metadata),
            start=(container.start_time or 0) * MICROSECOND,
            duration=None if container.duration is None else container.duration * MICROSECOND,
        )


def _font(path: str, size_bytes: int) -> Stream:
    with open(path, "rb") as file:
        head = file.read(4)
    if head not in _FONT_HEADS or size_bytes > _MOST_FONT_BYTES:
        raise InputError(f"{printable(path)} is not a font")
    suffix = Path(path).suffix.lower()
    return Stream(
        index=0,
        kind="attachment",
        codec=suffix.removeprefix("."),
        filename=printable(Path(path).name),
        mimetype=FONT_TYPES[suffix],
        size_bytes=size_bytes,
    )
