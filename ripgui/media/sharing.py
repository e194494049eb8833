# SPDX-License-Identifier: GPL-3.0-or-later
"""How many bits the video of a result may have, and how they are shared among its chunks."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.budget import Budget
from ripgui.core.container import Container
from ripgui.core.error import EncoderError
from ripgui.core.source import SourceInfo, SourceScan
from ripgui.core.track import Tracks
from ripgui.media.container import Carry, Way
from ripgui.media.encoder import EncoderArgs
from ripgui.media.track_plan import carried_tracks, labelled_source, planned_tracks
from ripgui.media.two_pass import asked_rate

# What a container adds, in bytes: to each packet, and once.
_PACKET_BYTES = {"mkv": 9, "webm": 9, "mp4": 14, "flv": 20}
_FILE_BYTES = 6000
_LEAST_BITS_PER_S = 2000
_LEAST_SHARE = Fraction(1, 10)


@dataclass(frozen=True, slots=True, kw_only=True)
class Sound:
    """What goes into a result beside its video. size_bytes: of it all, packets: of the tracks that have any."""

    size_bytes: int
    packets: int


def beside_video(
    tracks: Tracks, sources: Sequence[SourceInfo], scan: SourceScan, container: Container, share: Fraction
) -> Sound:
    """What is carried of the source and its further files. share: how much of the source's time is taken."""
    source, *extras = sources
    planned = planned_tracks(tracks, source, extras)
    labelled = labelled_source(tracks, source, planned)
    digests = {digest.index: digest for digest in scan.digests}
    size = packets = 0
    for carry in carried_tracks(planned, labelled, container, is_cut=share < 1):
        digest = digests.get(carry.origin) if carry.file == 0 else None
        part = Fraction(1) if carry.stream.kind == "attachment" or carry.stream.is_cover else share
        if carry.way is Way.LEAVE:
            continue
        size += round(part * (_converted_bytes(carry, source) or (digest.size_bytes if digest else _told_bytes(carry))))
        packets += round(part * digest.packets) if digest else 0
    return Sound(size_bytes=size, packets=packets)


def video_rate(
    budget: Budget, encoder: EncoderArgs, beside: Sound, container: Container, length: tuple[int, Fraction]
) -> int:
    """Mean bits a second of the video, 0 where there is no budget. length: frames, and how many there are a second.

    Raises EncoderError where nothing is left for it.
    """
    frames, fps = length
    if not budget.is_set:
        return 0
    if not budget.size_mib:
        return asked_rate(encoder)
    around = _FILE_BYTES + _PACKET_BYTES.get(container, max(_PACKET_BYTES.values())) * (frames + beside.packets)
    left = budget.size_bytes - beside.size_bytes - around
    rate = int(8 * left * fps / frames)
    if rate < _LEAST_BITS_PER_S:
        needed = beside.size_bytes + around
        raise EncoderError(
            f"{budget.size_mib:g} MiB are too little: sound and all else take {needed / (1 << 20):.1f} MiB of them"
        )
    return rate


def shared_rates(rate: int, frames: Sequence[int], measured: Sequence[int]) -> list[int]:
    """Bits a second of each chunk, so that the mean over all frames is `rate`.

    measured: sizes of the chunks at one quality: so the same quality is what they get. None gets next to nothing,
    since a picture that looks empty may not be.
    """
    whole = sum(frames)
    least = [max(1, round(rate * count * _LEAST_SHARE)) for count in frames]
    spread = rate * whole - sum(least)
    total = max(1, sum(measured))
    return [
        max(1, (floor + spread * size // total) // count)
        for floor, size, count in zip(least, measured, frames, strict=True)
    ]


def _converted_bytes(carry: Carry, source: SourceInfo) -> int:
    if carry.way is not Way.CONVERT or not carry.bit_rate:
        return 0
    return round(carry.bit_rate * (carry.stream.duration or source.duration or 0) / 8)


def _told_bytes(carry: Carry) -> int:
    """What is known of a stream that was not looked through."""
    stream = carry.stream
    return stream.size_bytes or round((stream.bit_rate or 0) * (stream.duration or 0) / 8)
