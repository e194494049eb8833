# SPDX-License-Identifier: GPL-3.0-or-later
"""Where chunks of 24 minutes begin, and how long that takes to find, against a decode of all of it by PySceneDetect."""

import hashlib
import json
import random
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from typing import NamedTuple

from benchmarks.footage import real_clips
from benchmarks.row import CACHE, Aim, Figure, Ground, Measured, NotMeasuredError, Row, Unit, by_turns
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.ranges import FrameRange
from ripgui.media.cut_search import CutSearch
from ripgui.media.packets import scan_source
from ripgui.media.plan import REACH, plan_chunks
from ripgui.media.probe import probe_source

_DETECTOR = ("scenedetect==0.7.2", "opencv-python-headless==5.0.0.93", "av==19.0.2")
_DETECT = (
    "import sys, time; from scenedetect import ContentDetector, SceneManager, open_video; "
    "manager = SceneManager(); manager.add_detector(ContentDetector()); began = time.perf_counter(); "
    "frames = manager.detect_scenes(open_video(sys.argv[1], backend=sys.argv[2])); "
    "print(frames, time.perf_counter() - began)"
)
_READER, _AV1_READER = "opencv", "pyav"
"""OpenCV's wheel has no decoder of AV1."""
_FPS = Fraction(24000, 1001)
_TIMES = 11
_FRAMES = 3100
_CHUNK_S = 20
_SHOTS = (
    *(("bikes.mp4", first, last) for first, last in pairwise((0, 30, 76, 137, 187, 242))),
    ("bigbuckbunny.mp4", 0, 132),
)
"""Sections of the clips without a cut."""
_FIXED = "keyint={0}:min-keyint={0}:scenecut=0"
_FILMS = {
    "x264": ("x264.mkv", "-c:v libx264 -preset veryfast -crf 21"),
    "x264, a keyframe each 250": (
        "fixed.mkv",
        f"-c:v libx264 -preset veryfast -crf 21 -bf 3 -x264-params {_FIXED.format(250)}",
    ),
    "x264, a keyframe each 48": (
        "web.mp4",
        f"-c:v libx264 -preset veryfast -crf 21 -bf 3 -x264-params {_FIXED.format(48)}",
    ),
    "x265": ("x265.mkv", "-c:v libx265 -preset superfast -crf 24 -x265-params log-level=error"),
    "VP9": ("vp9.webm", "-c:v libvpx-vp9 -deadline realtime -cpu-used 7 -row-mt 1 -lag-in-frames 16 -b:v 800k"),
    "SVT-AV1": ("svt.mkv", "-c:v libsvtav1 -preset 11 -crf 35"),
    "MPEG-2": ("mpeg2.mkv", "-c:v mpeg2video -g 15 -bf 2 -b:v 2500k"),
}
_TIME = (
    "Each boundary needs a decode from a keyframe to the next cut. Keyframes that lie far apart, and codecs that "
    "decode slowly, cost the most."
)
_CUTS = "Where neither packets nor the allowed decode show a cut, a chunk begins at a keyframe."


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """shares: of the time that a full decode takes, in each round. on_cuts, within_reach: boundaries."""

    shares: tuple[float, ...]
    on_cuts: int
    within_reach: int


class _Scene(NamedTuple):
    """A section of a clip, enlarged and cut out at `place` of what is left over, from 0 to 1."""

    clip: str
    start: int
    stop: int
    zoom: float
    place: float
    is_mirrored: bool


def _measure(ground: Ground) -> Measured:
    detector = _installed(ground)
    folder = CACHE / "planning"
    folder.mkdir(parents=True, exist_ok=True)
    cuts, frames = _joined(folder, ground)
    found: dict[str, _Found] = {}
    for name, (file, codec) in _FILMS.items():
        made_of = hashlib.sha256(repr((cuts, codec)).encode()).hexdigest()[:8]
        once, film = folder / f"{made_of}-{file}", folder / f"{made_of}-long-{file}"
        if not film.exists():
            ground.say(f"  making 24 minutes of {name}")
            part = folder / f"part-{file}"
            _ffmpeg(ground, "-i", folder / "joined.mkv", *codec.split(), once)
            _ffmpeg(ground, "-stream_loop", str(_TIMES - 1), "-i", once, "-map", "0:v", "-c", "copy", part)
            part.rename(film)
        every = {cut + turn * frames for turn in range(_TIMES) for cut in (0, *cuts)} - {0}
        found[name] = one = _planned(film, once, every, detector, ground)
        ground.say(f"  {name}: {statistics.median(one.shares):.4f}, {one.on_cuts} of {one.within_reach}")
    worst = max(statistics.median(one.shares) for one in found.values())
    shares = {f"{name} ratio": [round(share, 4) for share in one.shares] for name, one in found.items()}
    rights = {name: 100 * one.on_cuts / one.within_reach for name, one in found.items()}
    return Measured(
        figures={
            "time, the worst": Figure(value=worst, runs=shares),
            "boundaries on real cuts, the worst": Figure(
                value=min(rights.values()), runs={f"{name} %": [round(value, 2)] for name, value in rights.items()}
            ),
        },
        footage=f"sections of real clips joined at {len(cuts)} known cuts, 640x360, looped {_TIMES} times: 24 minutes",
        notes=(
            f"Chunks of {_CHUNK_S} s; a cut is within reach up to {float(REACH):g} of that from the even distance. "
            "Indexes are there; the scan of packets is not counted. PySceneDetect reads one turn of the loop, times "
            f"{_TIMES}, by OpenCV, and AV1 by PyAV."
        ),
    )


def _planned(film: Path, once: Path, cuts: set[int], detector: Path, ground: Ground) -> _Found:
    info = probe_source(str(film))
    scan = scan_source(info)
    whole = FrameRange(0, scan.frames)
    form = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
    clip = ClipInfo(width=640, height=360, frames=scan.frames, fps=scan.constant_fps or _FPS, pixel_format=form)
    plans = []

    def ours() -> float:
        began = time.perf_counter()
        find = CutSearch(info.path, scan)
        plans.append(plan_chunks(whole, clip, scan, chunk_seconds=_CHUNK_S, workers=2, threads=1, find_cuts=find))
        return time.perf_counter() - began

    def theirs() -> float:
        argv = [str(detector), "-c", _DETECT, str(once), _AV1_READER if info.video.codec == "av1" else _READER]
        done = subprocess.run(argv, capture_output=True, text=True, check=False)
        read, took_s = (done.stdout.split() or ("0", "0"))[-2:]
        if done.returncode or int(read) * _TIMES != scan.frames:
            raise NotMeasuredError(f"PySceneDetect read {read} frames: {done.stderr[-300:]}")
        return _TIMES * float(took_s)

    times_s = by_turns(ground, {"PySceneDetect": theirs, "RipGUI": ours}, lambda wall_s: f"{wall_s:.2f} s")
    plan = plans[-1]
    count = len(plan.chunks)
    reach = scan.frames / count * REACH
    evens = [round(index * scan.frames / count) for index in range(1, count)]
    return _Found(
        shares=tuple(own / other for own, other in zip(times_s["RipGUI"], times_s["PySceneDetect"], strict=True)),
        on_cuts=sum(chunk.start in cuts for chunk in plan.chunks[1:]),
        within_reach=sum(any(abs(cut - even) <= reach for cut in cuts) for even in evens),
    )


def _joined(folder: Path, ground: Ground) -> tuple[list[int], int]:
    """The cuts of a film of two minutes and its frames; the film is made once."""
    clips = {clip.name: clip for clip in real_clips(CACHE, ground.say) or ()}
    if not clips:
        raise NotMeasuredError("the real clips could not be fetched")
    scenes = list(_scenes())
    starts = [0]
    for scene in scenes:
        starts.append(starts[-1] + scene.stop - scene.start)
    path, told = folder / "joined.mkv", folder / "joined.json"
    if not path.exists() or json.loads(told.read_text(encoding="utf-8")) != starts:
        ground.say("  joining sections of real clips")
        inputs = [word for scene in scenes for word in ("-i", str(clips[scene.clip]))]
        each = ";".join(_filters(number, scene) for number, scene in enumerate(scenes))
        joined = "".join(f"[s{number}]" for number in range(len(scenes)))
        graph = f"{each};{joined}concat=n={len(scenes)},settb=1001/24000,setpts=N[v]"
        _ffmpeg(ground, *inputs, "-filter_complex", graph, "-map", "[v]", "-r", str(_FPS), "-c:v", "ffv1", path)
        told.write_text(json.dumps(starts), encoding="utf-8")
    return starts[1:-1], starts[-1]


def _scenes() -> Iterator[_Scene]:
    """Always the same ones."""
    chance = random.Random(7)  # noqa: S311  no secret
    frames, before = 0, None
    while frames < _FRAMES:
        shot = chance.choice([shot for shot in _SHOTS if shot != before])
        name, first, last = before = shot
        length = min(last - first, chance.randint(28, 130))
        start = chance.randint(first, last - length)
        zoom, place, is_mirrored = chance.choice((1.0, 1.15, 1.3)), chance.random(), chance.random() < 0.5
        yield _Scene(name, start, start + length, zoom, place, is_mirrored)
        frames += length


def _filters(number: int, scene: _Scene) -> str:
    width, height = (round(size * scene.zoom / 2) * 2 for size in (640, 360))
    taken = f"trim=start_frame={scene.start}:end_frame={scene.stop},scale={width}:{height}"
    taken += ":force_original_aspect_ratio=increase"
    place = f"(iw-ow)*{scene.place:.3f}:(ih-oh)*{scene.place:.3f}"
    cropped = f"crop=640:360:{place},setsar=1{',hflip' if scene.is_mirrored else ''}"
    return f"[{number}:v]{taken},{cropped},format=yuv420p,settb=1001/24000,setpts=N[s{number}]"


def _installed(ground: Ground) -> Path:
    """The Python of an environment that has PySceneDetect."""
    folder = CACHE / "scenedetect"
    python = folder / "bin" / "python"
    if not python.exists():
        ground.say(f"  installing {_DETECTOR[0]}")
        try:
            subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True, capture_output=True)
            argv = [str(python), "-m", "pip", "install", "--quiet", *_DETECTOR]
            subprocess.run(argv, check=True, capture_output=True)
        except subprocess.CalledProcessError as error:
            shutil.rmtree(folder, ignore_errors=True)
            raise NotMeasuredError(f"{_DETECTOR[0]} could not be installed: {error.stderr[-300:]!r}") from error
    return python


def _ffmpeg(ground: Ground, *words: str | Path) -> None:
    subprocess.run([ground.ffmpeg, "-v", "error", "-nostdin", "-y", *map(str, words)], check=True)


ROW = Row(
    name="plan",
    what="planning 24 minutes, chunks at cuts, index excluded",
    against="PySceneDetect, a full decode",
    aims=(
        Aim(name="time, the worst", goal=0.05, bound=_TIME),
        Aim(name="boundaries on real cuts, the worst", goal=90, bound=_CUTS, unit=Unit.PERCENT, is_floor=True),
    ),
    measure=_measure,
)
