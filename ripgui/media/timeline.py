# SPDX-License-Identifier: GPL-3.0-or-later
"""From the packets of a video stream to its frames: how many are shown, when, and where one can start."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple

from ripgui.core.output import FALLBACK_FPS
from ripgui.media.hint import SizedFrame, cut_hints
from ripgui.media.rate import constant_rate
from ripgui.media.repeat import film_rate, repeated_times

_MAX_LEADING = 64


class VideoPacket(NamedTuple):
    """pts, duration: in ticks, pts None where the container does not say. is_hidden: cut away by an edit list.

    fields: how many the picture is shown for, 0 where that is not known. clock: how many began anew before it.
    """

    pts: int | None
    size: int
    duration: int = 0
    is_key: bool = False
    is_hidden: bool = False
    fields: int = 0
    clock: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """See `core.source.SourceScan`, whose fields these become. first: seconds, of the first frame shown.

    shown: the packets of its frames, in order of presentation.
    """

    frames: int
    constant_fps: Fraction | None
    keyframes: tuple[int, ...]
    frame_times: tuple[Fraction, ...]
    cut_hints: tuple[int, ...]
    first: Fraction | None
    repeated_fps: Fraction | None = None
    shown: tuple[VideoPacket, ...] = ()


def needs_first_shown(packets: Sequence[VideoPacket]) -> bool:
    """Whether the stream begins with frames that may lack references: only a decoder knows the first one shown."""
    if not packets or not packets[0].is_key:
        return bool(packets)
    key_pts = packets[0].pts
    timed = (packet.pts for packet in packets[1:_MAX_LEADING] if packet.pts is not None)
    return key_pts is not None and any(pts < key_pts for pts in timed)


def paired_fields(packets: Sequence[VideoPacket], field_duration: float) -> list[VideoPacket]:
    """One packet a frame, where some hold single fields: the second of two such packets is dropped."""
    frames: list[VideoPacket] = []
    is_open = False
    for packet in packets:
        is_field = 0 < packet.duration <= field_duration * 1.25
        if is_field and is_open:
            first = frames[-1]
            frames[-1] = first._replace(size=first.size + packet.size, duration=first.duration + packet.duration)
            is_open = False
            continue
        frames.append(packet)
        is_open = is_field
    return frames


def timeline_of(
    packets: Sequence[VideoPacket],
    tick: Fraction,
    hints: Sequence[Fraction] = (),
    first_shown: int | None = None,
    coded_rate: Fraction = Fraction(0),
) -> Timeline:
    """The frames of a stream. packets: in decoding order. first_shown: pts of the first frame that a decoder gives.

    coded_rate: that the stream itself names for frames that are shown once.
    """
    if all(packet.pts is None for packet in packets):
        return _untimed(packets, hints)
    shown = [
        (packet.pts, index)
        for index, packet in enumerate(packets)
        if packet.pts is not None and not packet.is_hidden and (first_shown is None or packet.pts >= first_shown)
    ]
    shown.sort()
    ticks = [pts for pts, _ in shown]
    repeated = repeated_times([packets[index].fields for _, index in shown], coded_rate, [pts * tick for pts in ticks])
    rate = film_rate(repeated, coded_rate) if repeated else constant_rate(ticks, tick, hints)
    times = repeated or tuple((pts - ticks[0]) * tick for pts in ticks)
    numbers = {index: number for number, (_, index) in enumerate(shown)}
    return Timeline(
        frames=len(shown),
        constant_fps=rate,
        keyframes=tuple(sorted(numbers[index] for index in numbers if packets[index].is_key)),
        frame_times=() if rate else times,
        cut_hints=cut_hints(_sized(packets, numbers)),
        first=ticks[0] * tick if ticks else None,
        repeated_fps=coded_rate if repeated else None,
        shown=tuple(packets[index] for _, index in shown),
    )


def _untimed(packets: Sequence[VideoPacket], hints: Sequence[Fraction]) -> Timeline:
    """A raw stream says nothing of times: its frames follow each other at its nominal rate."""
    return Timeline(
        frames=len(packets),
        constant_fps=constant_rate((), Fraction(1), hints) or FALLBACK_FPS,
        keyframes=tuple(index for index, packet in enumerate(packets) if packet.is_key),
        frame_times=(),
        cut_hints=cut_hints(_sized(packets, {index: index for index in range(len(packets))})),
        first=None,
    )


def _sized(packets: Sequence[VideoPacket], numbers: Mapping[int, int]) -> list[SizedFrame]:
    return [SizedFrame(numbers[index], packets[index].size, packets[index].is_key) for index in sorted(numbers)]
