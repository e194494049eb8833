# SPDX-License-Identifier: GPL-3.0-or-later
"""The video that both sides encode: one of the user's, or pictures with detail, grain, motion and cuts."""

import math
import subprocess
from pathlib import Path

import av

SHORTEST_S = 20.0
_RATE = "24000/1001"
_SCENE_FRAMES = 84
# Where a zoom begins and ends, its centre, and the turn of its colours.
_SCENES = (
    (0.6, 0.1, -0.7436, -0.1318, 0),
    (0.05, 0.3, -1.25, 0.02, 130),
    (0.3, 0.08, -0.16, 1.04, 60),
    (0.4, 0.15, -1.77, 0.0, 200),
    (0.02, 0.12, 0.285, 0.01, 300),
    (0.2, 0.5, -0.1011, 0.9563, 20),
)


def make_footage(folder: Path, ffmpeg: str) -> Path:
    """About 21 seconds of 720p with stereo sound."""
    path = folder / "footage.mkv"
    inputs = [word for scene in _SCENES for word in ("-f", "lavfi", "-i", _scene(*scene))]
    joined = "".join(f"[{index}]" for index in range(len(_SCENES))) + f"concat=n={len(_SCENES)}"
    graph = f"{joined},gblur=sigma=1.5,scale=1280:720:flags=bicubic,noise=alls=3:allf=t,format=yuv420p[v]"
    seconds = len(_SCENES) * _SCENE_FRAMES * 1001 / 24000
    sound = ["-f", "lavfi", "-i", f"anoisesrc=r=48000:d={seconds}:c=pink:a=0.2:seed=1,aformat=channel_layouts=stereo"]
    maps = ["-filter_complex", graph, "-map", "[v]", "-map", f"{len(_SCENES)}:a", "-c:a", "aac"]
    codec = ["-c:v", "libx264", "-preset", "fast", "-crf", "14"]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *inputs, *sound, *maps, *codec, str(path)])
    return path


def lengthen(source: Path, folder: Path, ffmpeg: str) -> Path:
    """`source` itself if it is long enough, else a file that repeats it."""
    frames, fps = measure(source)
    times = math.ceil(SHORTEST_S / (frames / fps))
    if times <= 1:
        return source
    path = folder / "footage.mkv"
    repeat = ["-stream_loop", str(times - 1), "-i", str(source), "-map", "0:v:0", "-map", "0:a?", "-c", "copy"]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *repeat, str(path)])
    return path


def measure(path: Path) -> tuple[int, float]:
    """Frames of the video, and how many there are a second."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        frames = sum(1 for packet in container.demux(video) if packet.size)
        return frames, float(video.average_rate or 25)


def _scene(start: float, end: float, x: float, y: float, hue: int) -> str:
    zoom = f"start_scale={start}:end_scale={end}:end_pts={_SCENE_FRAMES * 5}:start_x={x}:start_y={y}"
    picture = f"mandelbrot=s=960x540:rate={_RATE}:{zoom}:maxiter=300:inner=mincol"
    return f"{picture},trim=end_frame={_SCENE_FRAMES},hue=h={hue}:s=0.6"


def _run(argv: list[str]) -> None:
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL)
