# SPDX-License-Identifier: GPL-3.0-or-later
"""Brings what the user wants of the tracks and what the container can hold together."""

from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from ripgui.core.container import TITLES, Container
from ripgui.core.source import Chapter, SourceInfo, Stream
from ripgui.core.track import AUDIO_CODECS, DOWNMIXES, ChapterMark, PlannedTrack, Tracks, changed_tags, plan_tracks
from ripgui.media.container import Carry, Way, describe, holds_audio, plan_carries
from ripgui.media.cut import Cut

_MOST_CHANNELS = {"aac": 8, "opus": 8, "flac": 8, "ac3": 6}
_USUAL_KBPS_PER_CHANNEL = {"aac": 80, "opus": 64, "ac3": 96}
_LEAST_KBPS = {"aac": 128, "opus": 64, "ac3": 128}
_NEVER = Fraction(10**9)


def planned_tracks(tracks: Tracks, source: SourceInfo, extras: Sequence[SourceInfo]) -> tuple[PlannedTrack, ...]:
    """See `plan_tracks`. extras: the further files."""
    return plan_tracks(tracks, [source.streams, *(extra.streams for extra in extras)])


def labelled_source(tracks: Tracks, source: SourceInfo, planned: Sequence[PlannedTrack]) -> SourceInfo:
    """The source as if it held just what is kept, labelled and ordered as planned, with the tags."""
    return replace(
        source,
        streams=tuple(one.stream for one in planned if one.keep),
        metadata=changed_tags(source.metadata, tracks.tags),
    )


def carried_tracks(
    planned: Sequence[PlannedTrack], labelled: SourceInfo, container: Container, *, is_cut: bool
) -> tuple[Carry, ...]:
    """How each track gets into the result, in its order."""
    by_number = {one.stream.index: one for one in planned}
    return tuple(
        _as_wanted(carry, by_number[carry.stream.index], labelled, container)
        for carry in plan_carries(labelled, container, is_cut=is_cut)
    )


def time_cut(cut: Cut | None, carry: Carry) -> Cut | None:
    """The times of its own file that a track is taken from; None where all of them are, perhaps later."""
    delay = Fraction(carry.delay_ms, 1000)
    if cut is not None:
        return Cut(start=cut.start - delay, stop=cut.stop - delay)
    # What would begin before the film does is left out; the container would delay all else.
    return Cut(start=-delay, stop=_NEVER) if delay < 0 else None


def marked_chapters(marks: Sequence[ChapterMark], end: Fraction) -> tuple[Chapter, ...]:
    """Chapters of their own, each until the next. end: of the last, in seconds."""
    ordered = sorted(marks, key=lambda mark: mark.start_us)
    starts = [Fraction(mark.start_us, 1_000_000) for mark in ordered]
    ends = [*starts[1:], *(max(end, last) for last in starts[-1:])]
    return tuple(
        Chapter(start=start, end=stop, title=mark.title)
        for mark, start, stop in zip(ordered, starts, ends, strict=True)
    )


def _as_wanted(carry: Carry, planned: PlannedTrack, labelled: SourceInfo, container: Container) -> Carry:
    carry = replace(carry, file=planned.file, index=planned.index, delay_ms=planned.delay_ms)
    if carry.stream.kind == "attachment" and carry.way is Way.COPY and planned.file:
        return replace(carry, way=Way.ATTACH)
    # A container may have room for one track of sound only.
    if carry.stream.kind != "audio" or (carry.way is Way.LEAVE and planned.change.codec in (None, "copy")):
        return carry
    change = planned.change
    codec = change.codec or ""
    if codec in ("", "copy") and not change.downmix:
        return carry
    return _converted(carry, planned, describe(carry.stream, labelled.streams), container)


def _converted(carry: Carry, planned: PlannedTrack, name: str, container: Container) -> Carry:
    """Sound as the user wants it encoded, as far as codec and container can do that."""
    change, stream = planned.change, carry.stream
    codec = next((one for one in (change.codec or "", carry.codec) if one in AUDIO_CODECS), "aac")
    if not holds_audio(container, codec):
        wanted, codec = codec, next(one for one in ("aac", "opus", "flac") if holds_audio(container, one))
        note = f"{name}: converted to {codec}, since {TITLES[container]} cannot hold {wanted}"
    else:
        note = ""
    channels = min(DOWNMIXES.get(change.downmix or "", stream.channels), stream.channels or 2)
    most = _MOST_CHANNELS[codec]
    if channels > most:
        note = f"{name}: mixed to {most} channels, more {AUDIO_CODECS[codec]} cannot hold"
        channels = most
    return replace(
        carry,
        way=Way.CONVERT,
        codec=codec,
        bit_rate=_bit_rate(codec, change.bit_rate_kbps or 0, channels),
        note=note,
        channels=channels if channels != stream.channels else 0,
    )


def _bit_rate(codec: str, kbps: int, channels: int) -> int:
    per_channel = _USUAL_KBPS_PER_CHANNEL.get(codec)
    if per_channel is None:
        return 0
    return 1000 * (kbps or max(_LEAST_KBPS[codec], per_channel * max(1, channels)))


def is_font(stream: Stream) -> bool:
    """Whether an attached file is a font."""
    return stream.kind == "attachment" and (
        "font" in stream.mimetype or stream.filename.lower().endswith((".ttf", ".otf", ".ttc", ".otc"))
    )
