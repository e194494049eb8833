# SPDX-License-Identifier: GPL-3.0-or-later
"""How large results are at the same quality: bit rates, VMAF, and Bjøntegaard's difference of two curves of both."""

import json
import math
import subprocess
from collections.abc import Sequence
from pathlib import Path

import av
from scipy.interpolate import PchipInterpolator

from ripgui.core.machine import usable_cores


def bd_rate(ours: Sequence[tuple[float, float]], theirs: Sequence[tuple[float, float]]) -> float:
    """By how many percent our bit rate is higher at the same quality, over the qualities that both sides have.

    Each side is its points of (bit rate, quality). Piecewise cubic through logarithms of the rates, as VCEG-M33 has it
    since that was mended for steep curves.
    """
    curves = []
    for side in (ours, theirs):
        points = sorted((quality, math.log(rate)) for rate, quality in side)
        qualities, rates = ([point[part] for point in points] for part in (0, 1))
        curves.append((qualities[0], qualities[-1], PchipInterpolator(qualities, rates)))
    low, high = max(curve[0] for curve in curves), min(curve[1] for curve in curves)
    if low >= high:
        raise ValueError("the two sides have no quality in common")
    mean, other = (float(curve[2].integrate(low, high)) / (high - low) for curve in curves)
    return 100 * math.expm1(mean - other)


def bitrate_kbps(path: Path) -> float:
    """Of the video alone."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        sizes = [packet.size for packet in container.demux(video) if packet.size]
        return sum(sizes) * 8 / 1000 / (len(sizes) / float(video.average_rate or 25))


def vmaf(result: Path, source: Path, folder: Path, ffmpeg: str) -> float:
    """The mean over all frames, which are paired by their numbers."""
    pair = "[0:v]settb=1/25,setpts=N[result];[1:v]settb=1/25,setpts=N[source]"
    graph = f"{pair};[result][source]libvmaf=n_threads={usable_cores()}:log_fmt=json:log_path=vmaf.json"
    argv = [ffmpeg, "-v", "error", "-nostdin", "-i", str(result), "-i", str(source), "-lavfi", graph, "-f", "null", "-"]
    subprocess.run(argv, check=True, cwd=folder, stdin=subprocess.DEVNULL)
    told = json.loads((folder / "vmaf.json").read_text(encoding="utf-8"))
    return float(told["pooled_metrics"]["vmaf"]["mean"])
