# SPDX-License-Identifier: GPL-3.0-or-later
"""What preparing a task finds out, as the store keeps it."""

from dataclasses import dataclass
from fractions import Fraction

from ripgui.core.chunk import Plan
from ripgui.core.clip import ClipInfo
from ripgui.core.source import SourceInfo, SourceScan


@dataclass(frozen=True, slots=True, kw_only=True)
class Prepared:
    """What preparing a task found out; enough to resume, merge and check it.

    basis: hash of the settings it was made for. versions: of ffmpeg, VapourSynth and the plugins. notes: what of the
    source's picture the encoded video will not hold. video_rate: mean bits a second, 0 as the encoder line says.
    times: of the clip's frames, where they do not tell their own; see `media.timecodes`.
    """

    basis: str
    source: SourceInfo
    scan: SourceScan
    clip: ClipInfo
    plan: Plan
    versions: tuple[str, ...]
    notes: tuple[str, ...] = ()
    video_rate: int = 0
    times: tuple[Fraction, ...] = ()
