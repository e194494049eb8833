# SPDX-License-Identifier: GPL-3.0-or-later
"""Puts video whose container rounds times, as Matroska does, into one that has each frame at its exact place."""

import os
from fractions import Fraction

import av
from av.error import FFmpegError

from ripgui.core.error import DISK_FULL, DiskFullError, InputError, ToolError
from ripgui.media.chunk_argv import track_timescale
from ripgui.media.probe import media_url, open_media


def reclock(path: str, output: str, fps: Fraction) -> int:
    """Writes the video of `path` as MOV or MP4, by the name of `output`, its frames in their order at `fps`; how many.

    Raises InputError, DiskFullError, ToolError.
    """
    try:
        places = _places(_shown(path))
        return _write(path, output, fps, places)
    except FFmpegError as error:
        if error.errno in DISK_FULL:
            raise DiskFullError(f"the disk of {os.path.dirname(output)} is full") from error
        raise ToolError(f"{path} cannot be made a chunk of: {error.strerror}") from error


def _places(shown: list[int]) -> list[int]:
    """Which frame each packet is, in the order in which they are shown."""
    places = [0] * len(shown)
    for place, number in enumerate(sorted(range(len(shown)), key=shown.__getitem__)):
        places[number] = place
    return places


def _shown(path: str) -> list[int]:
    with open_media(path) as opened:
        if not opened.streams.video:
            raise InputError(f"{path} holds no video")
        packets = opened.demux(opened.streams.video[0])
        return [packet.pts if packet.pts is not None else packet.dts or 0 for packet in packets if packet.size]


def _write(path: str, output: str, fps: Fraction, places: list[int]) -> int:
    # Decoding begins as much before the first frame as any packet comes late.
    early = max((number - place for number, place in enumerate(places)), default=0)
    timescale, count = track_timescale(fps), 0
    options = {"video_track_timescale": str(timescale)}
    form = "mov" if output.endswith(".mov") else "mp4"
    with open_media(path) as opened, av.open(media_url(output), "w", format=form, options=options) as made:
        original = opened.streams.video[0]
        stream = made.add_stream_from_template(original, opaque=True)
        for packet in opened.demux(original):
            if not packet.size:
                continue
            packet.stream = stream
            packet.time_base = Fraction(1, timescale)
            packet.pts = round(places[count] * timescale / fps)
            packet.dts = round((count - early) * timescale / fps)
            packet.duration = round(timescale / fps)
            made.mux(packet)
            count += 1
    return count
