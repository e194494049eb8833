# SPDX-License-Identifier: GPL-3.0-or-later
"""How much room a task will need, guessed before it starts."""

from fractions import Fraction
from typing import TYPE_CHECKING

from ripgui.core.task import SourceFacts

if TYPE_CHECKING:
    from ripgui.core.source import SourceInfo, SourceScan

_LOSSLESS = frozenset({"ffv1", "utvideo", "huffyuv", "ffvhuff", "magicyuv", "rawvideo", "png", "prores_ks", "prores"})
_LOSSLESS_SHARE = 0.5
_BITS_PER_PIXEL = 12


def facts_of(source: "SourceInfo", scan: "SourceScan | None" = None) -> SourceFacts:
    """What a queue card says of a source. scan: of the whole of it, which knows the rate better than its headers."""
    video = source.video
    times = scan.frame_times if scan is not None and scan.constant_fps is None else ()
    return SourceFacts(
        width=video.width,
        height=video.height,
        fps=(len(times) - 1) / times[-1] if len(times) > 1 and times[-1] else video.fps or Fraction(0),
        varies=len(times) > 1,
        duration_s=float(source.duration or 0),
        size_bytes=source.size_bytes,
        video_codec=video.codec,
        dynamic_hdr=video.dynamic_hdr,
    )


def needed_bytes(facts: SourceFacts, codec: str) -> int:
    """Room for the chunks and the merged file beside them: each about the source's size, or half of the raw pictures
    for a lossless codec. A guess on the safe side; the true figure depends on the pictures.
    """
    size = facts.size_bytes
    if codec in _LOSSLESS:
        frames = facts.duration_s * float(facts.fps)
        size += int(facts.width * facts.height * _BITS_PER_PIXEL / 8 * frames * _LOSSLESS_SHARE)
    return 2 * size
