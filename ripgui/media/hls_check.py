# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks an HLS presentation against the MP4 file that it was packed of, and tells every difference in a sentence."""

import os
from collections.abc import Iterator, Sequence
from fractions import Fraction
from pathlib import Path

from ripgui.core.error import InputError
from ripgui.core.source import PacketDigest
from ripgui.media.hls import Rendition, renditions_of
from ripgui.media.merge_plan import MergeJob, plan_merge
from ripgui.media.outcome import Outcome, read_outcome
from ripgui.media.playlist import Segments, read_segments, read_track

_TIME_S = Fraction(2, 1000)
_ROUNDING_S = Fraction(1, 1_000_000)


def hls_differences(job: MergeJob, wholes: Sequence[str]) -> Iterator[str]:
    """How the files beside `job.output` differ from the files `wholes`."""
    folder, index = os.path.split(job.output)
    try:
        merged = [read_outcome(whole) for whole in wholes]
        renditions = renditions_of([found.info for found in merged])
        playlists = {each.name: read_segments(os.path.join(folder, each.playlist)) for each in renditions}
    except InputError as error:
        yield f"the result cannot be read: {error}"
        return
    expected = {index, *(each.playlist for each in renditions)}
    expected.update(name for each in playlists.values() for name in each.files)
    there = set(os.listdir(folder))
    for name in sorted(expected - there):
        yield f"the file {name} is missing"
    for name in sorted(there - expected):
        yield f"the file {name} is in no playlist"
    if expected != there:
        return
    yield from _master_differences(job.output, renditions)
    zero: Fraction | None = None
    for each in renditions:
        found = merged[each.file]
        if each.stream.kind == "video":
            yield from _duration_differences(job, playlists[each.name])
        if not playlists[each.name].is_whole:
            yield f"{each.playlist} has no end"
        if each.stream.kind == "subtitle":
            yield from _line_differences(each, playlists[each.name], found)
            continue
        try:
            packed = read_track(playlists[each.name])
        except InputError as error:
            yield f"the result cannot be read: {error}"
            continue
        original = found.digests[each.stream.index]
        zero = _shifts(packed, original)[0] if zero is None else zero
        yield from _packet_differences(each, packed, original, zero)


def _master_differences(path: str, renditions: tuple[Rendition, ...]) -> Iterator[str]:
    text = Path(path).read_text(encoding="utf-8")
    for each in renditions:
        if each.playlist not in text:
            yield f"{os.path.basename(path)} does not name {each.playlist}"


def _duration_differences(job: MergeJob, video: Segments) -> Iterator[str]:
    planned = plan_merge(job).pace.duration
    if abs(video.duration - planned) > _TIME_S + len(video.names) * _ROUNDING_S:
        yield f"the segments last {float(video.duration):.3f} s, the pictures {float(planned):.3f} s"


def _shifts(packed: PacketDigest, original: PacketDigest) -> tuple[Fraction, Fraction]:
    """How much later the packets begin and end than in the file."""
    nothing = Fraction(0)
    return (
        (packed.first or nothing) - (original.first or nothing),
        (packed.last_end or nothing) - (original.last_end or nothing),
    )


def _packet_differences(
    rendition: Rendition, packed: PacketDigest, original: PacketDigest, zero: Fraction
) -> Iterator[str]:
    """zero: how much later the pictures are than in the file."""
    if packed.packets != original.packets:
        yield f"{rendition.name}: {packed.packets} packets instead of {original.packets}"
    elif (packed.size_bytes, packed.crc) != (original.size_bytes, original.crc):
        yield f"{rendition.name}: the content of its packets is not that of the merged file"
    # What encoders put before the sound is marked in the file as not to be played, and not in segments: there it seems
    # to begin earlier, though each packet has its time. Then they end together.
    late = min((shift - zero for shift in _shifts(packed, original)), key=abs)
    if late > _TIME_S:
        yield f"{rendition.name}: it begins {float(late):.3f} s later beside the picture than it should"
    elif late < -_TIME_S:
        yield f"{rendition.name}: it begins {-float(late):.3f} s earlier beside the picture than it should"


def _line_differences(rendition: Rendition, segments: Segments, found: Outcome) -> Iterator[str]:
    text = Path(segments.folder, segments.names[0]).read_text(encoding="utf-8")
    planned = found.digests[rendition.stream.index].packets
    if not text.startswith("WEBVTT") or text.count(" --> ") != planned:
        yield f"{rendition.name}: {text.count(' --> ')} lines instead of {planned}"
