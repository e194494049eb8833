# SPDX-License-Identifier: GPL-3.0-or-later
"""Small still pictures of a video, for the queue."""

from ripgui.media.process import run
from ripgui.media.source_files import input_argv

_TIMEOUT_S = 30.0


def thumbnail(ffmpeg: str, path: str, *, at_s: float, width: int) -> bytes:
    """A PNG of the frame near `at_s`, `width` pixels wide in square pixels; b"" where the video shows none there."""
    argv = [ffmpeg, "-v", "error", "-nostdin", "-ss", f"{max(at_s, 0.0):.3f}", *input_argv(path)]
    argv += ["-map", "0:v:0", "-frames:v", "1", "-vf", f"scale={width}:-2:in_range=auto,setsar=1"]
    argv += ["-f", "image2pipe", "-c:v", "png", "pipe:1"]
    return run(argv, timeout_s=_TIMEOUT_S).stdout
