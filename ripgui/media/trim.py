# SPDX-License-Identifier: GPL-3.0-or-later
"""Cuts the range that was encoded out of the source, without encoding it: the original to hold beside the result."""

from collections.abc import Callable
from fractions import Fraction

from ripgui.core.error import InputError
from ripgui.media.container import Way, plan_carries
from ripgui.media.ffmpeg import run_ffmpeg
from ripgui.media.merge_argv import source_input
from ripgui.media.merge_plan import MergeJob, plan_merge


def trim(job: MergeJob, ffmpeg: str, output: str, on_progress: Callable[[float], None] | None = None) -> str:
    """Writes a Matroska file of the range's packets, and returns what the user has to know of it.

    Video can begin at keyframes alone, so it may begin before the range. Raises InputError, DiskFullError, ToolError.
    """
    cut = plan_merge(job).cut
    if cut is None:
        raise InputError("the whole source is encoded: there is nothing to trim")
    source = job.source
    duration_s = float(cut.stop - cut.start)
    # Program streams tell the times of few pictures, and Matroska wants them of all.
    argv = [ffmpeg, "-v", "error", "-y", "-fflags", "+genpts", "-ss", f"{float(cut.start):.6f}", *source_input(source)]
    argv += ["-t", f"{duration_s:.6f}"]
    argv += ["-map", f"0:{source.video.index}", "-c", "copy"]
    carried = (carry for carry in plan_carries(source, "mkv") if carry.way in (Way.COPY, Way.CONVERT))
    for number, carry in enumerate(carried, start=1):
        argv += ["-map", f"0:{carry.stream.index}"]
        if carry.way is Way.CONVERT:
            argv += [f"-c:{number}", carry.codec]
    run_ffmpeg([*argv, "-f", "matroska", f"file:{output}"], duration_s=duration_s, on_progress=on_progress)
    early_s = float(_early(job))
    told = "the trimmed original is not encoded again and begins at a keyframe"
    return f"{told}, {early_s:.2f} s before the range" if early_s >= 0.005 else told


def _early(job: MergeJob) -> Fraction:
    """Seconds from the keyframe to the range's first frame, 0 where the clip has other frames than the source."""
    scan, start = job.scan, job.range.start
    if job.clip.frames != scan.frames:
        return Fraction(0)
    keyframe = max((frame for frame in scan.keyframes if frame <= start), default=start)
    if scan.constant_fps is not None:
        return (start - keyframe) / scan.constant_fps
    return scan.frame_times[start] - scan.frame_times[keyframe] if scan.frame_times else Fraction(0)
