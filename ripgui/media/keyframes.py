# SPDX-License-Identifier: GPL-3.0-or-later
"""Keyframes at a fixed distance, for results that are cut into segments: the same frames however chunks lie."""

from fractions import Fraction

from ripgui.core.container import Container

SEGMENT_S = 6
"""About how long a segment is."""


def keyframe_distance(fps: Fraction) -> int:
    """Frames from one forced keyframe to the next, so that segments can be cut there."""
    return max(1, round(SEGMENT_S * fps))


def forced_keyframes(container: Container, fps: Fraction, start: int) -> str:
    """ffmpeg's expression for a chunk that begins at frame `start` of the result, "" where none are to be forced."""
    if container != "hls":
        return ""
    return f"expr:not(mod(n+{start},{keyframe_distance(fps)}))"
