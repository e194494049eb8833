# SPDX-License-Identifier: GPL-3.0-or-later
"""What Aegisub and others want of a finished video: which frames are keyframes, and when each frame is shown."""

import os
from collections.abc import Iterable
from fractions import Fraction
from pathlib import Path

from ripgui.core.durable import write_durably
from ripgui.core.error import InputError
from ripgui.core.patience import Patience
from ripgui.core.source import SourceScan
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import PROBE, SCAN, ProbeParams

_PATIENCE = Patience(first_s=120, next_s=120)


def keyframes_text(frames: Iterable[int]) -> str:
    """In the form of XviD's first pass that Aegisub calls its own."""
    return "\n".join(("# keyframe format v1", "fps 0", *map(str, frames))) + "\n"


def timecodes_text(times: Iterable[Fraction]) -> str:
    """Milliseconds of each frame. times: in seconds."""
    return "\n".join(("# timecode format v2", *(f"{float(time * 1000):.6f}" for time in times))) + "\n"


def look_through(video: str) -> SourceScan:
    """Reads the packets of a video in a worker. Raises RipError."""
    worker = MediaWorker(on_log=lambda _: None)
    try:
        info = worker.call(PROBE, ProbeParams(path=os.path.abspath(video)), patience=_PATIENCE)
        return worker.call(SCAN, info, patience=_PATIENCE)
    finally:
        worker.close()


def times_of(scan: SourceScan) -> list[Fraction]:
    """When each frame is shown, in seconds from the first."""
    if scan.constant_fps is None:
        return list(scan.frame_times)
    return [number / scan.constant_fps for number in range(scan.frames)]


def save_keyframes(video: str, path: str) -> None:
    """Replaces what is at `path`. Raises RipError."""
    _write(path, keyframes_text(look_through(video).keyframes))


def save_timecodes(video: str, path: str) -> None:
    """Replaces what is at `path`. Raises RipError."""
    _write(path, timecodes_text(times_of(look_through(video))))


def _write(path: str, text: str) -> None:
    try:
        write_durably(Path(path), text.encode())
    except OSError as error:
        raise InputError(f"{path} cannot be written: {error.strerror}") from error
