# SPDX-License-Identifier: GPL-3.0-or-later
"""Joining 300 chunks and checking the result, against the four programs that FinalRip runs one after another."""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import partial
from pathlib import Path

from benchmarks.encode import NOT_COUNTED
from benchmarks.row import Aim, Ground, Measured, NotMeasuredError, Row, by_turns, compared
from ripgui.core.clip import ClipInfo, PixelFormat
from ripgui.core.patience import Patience
from ripgui.core.ranges import FrameRange
from ripgui.media.chunk_argv import track_timescale
from ripgui.media.chunk_file import checksum_of
from ripgui.media.merge_plan import MergeJob
from ripgui.media.packets import count_video_packets
from ripgui.workers.client import WorkerProcess
from ripgui.workers.media_protocol import MERGE, PROBE, SCAN, VERIFY, MergeParams, ProbeParams

_CHUNKS, _FRAMES = 300, 96
_DIFFERENT = 10
"""Chunks that are encoded; the others are copies of them."""
_REST_S = 0.5
_FPS = Fraction(24000, 1001)
_PATIENCE = Patience(first_s=600, next_s=600)
_PICTURE = "testsrc2=s=640x360:r=24000/1001,noise=alls=12:allf=t,format=yuv420p"
_SIZE = ("-preset", "ultrafast", "-bf", "2", "-b:v", "2200k", "-maxrate", "3000k", "-bufsize", "2000k")
_BOUND = (
    "Nearly all of it is ffmpeg's copy, on one processor: each packet goes from thread to thread. That the source is "
    "read twice, for its sound and for its subtitles, which would come too late otherwise, is a sixth of that; a "
    "small file of the subtitles alone would take six percent off. The other processor compares the chunks with their "
    "checksums, checks the result while it is written, and brings it to the disk. The four programs write everything "
    "three times, but check nothing, nor wait for the disk."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Scene:
    """ours: chunks as RipGUI writes them; theirs: the same packets as FinalRip's workers send them."""

    source: Path
    ours: list[Path]
    theirs: list[Path]


def _measure(ground: Ground) -> Measured:
    if shutil.which("mkvmerge") is None or shutil.which("mkvpropedit") is None:
        raise NotMeasuredError("mkvmerge or mkvpropedit not installed (Debian: mkvtoolnix)")
    ground.say("  making chunks")
    scene = _scene(ground)
    worker = WorkerProcess("media", on_log=lambda _: None)
    try:
        params = _params(ground, scene, worker)
        runs = {
            "FinalRip": partial(_at_rest, ground, partial(_finalrip, ground, scene)),
            "RipGUI": partial(_at_rest, ground, partial(_ripgui, worker, params)),
        }
        for run in runs.values():
            run()
        took_s = by_turns(ground, runs, lambda wall_s: f"{wall_s:.2f} s")
    finally:
        worker.close()
    size_mb = sum(path.stat().st_size for path in scene.ours) / 1e6
    notes = (
        f"{_CHUNKS} chunks of {_FRAMES} frames, {size_mb:.0f} MB of video (640x360, as large as 720p is), and "
        "sound and subtitles of the source. RipGUI: merge and check in its media worker. FinalRip without a check: "
        "mkvmerge joins, ffmpeg adds the source's tracks, mkvmerge writes all again, mkvpropedit takes tags away. "
        f"{NOT_COUNTED} Before each, the disk comes to rest."
    )
    found = compared(took_s["RipGUI"], took_s["FinalRip"], names=("RipGUI s", "four steps s"))
    # After RipGUI's, the four steps take twice as long as after their own, which says nothing of either.
    figure = replace(
        found,
        value=min(took_s["RipGUI"]) / min(took_s["FinalRip"]),
        notes="The four steps take twice as long where they come after RipGUI's, so the fastest of each are compared; "
        f"the median of the rounds' ratios is {found.value:.3f}.",
    )
    return Measured(figures={"wall": figure}, footage="pictures made for it, in files of real size", notes=notes)


def _scene(ground: Ground) -> _Scene:
    ours, theirs = ground.folder / "ours", ground.folder / "theirs"
    ours.mkdir()
    theirs.mkdir()
    # Repeated, a Matroska file would lose the rate of its frames, which it times to the millisecond.
    made, timescale = ground.folder / "made.mp4", str(track_timescale(_FPS))
    picture = ["-f", "lavfi", "-i", f"{_PICTURE},trim=end_frame={_DIFFERENT * _FRAMES}"]
    exact = ["-x264-params", f"keyint={_FRAMES}:min-keyint={_FRAMES}", "-video_track_timescale", timescale]
    _ffmpeg(ground, *picture, "-c:v", "libx264", *_SIZE, *exact, made)
    for number in range(_DIFFERENT):
        start = f"{max(0.0, float(number * _FRAMES / _FPS) - 0.005):.6f}"
        # Encoded again, as each chunk is; its stream stands by itself.
        piece = ["-ss", start, "-i", str(made), "-frames:v", str(_FRAMES), "-c:v", "libx264", *_SIZE]
        _ffmpeg(ground, *piece, "-video_track_timescale", timescale, ours / f"{number}.mp4")
        _ffmpeg(ground, "-i", ours / f"{number}.mp4", "-c", "copy", theirs / f"{number}.mkv")
    for folder, suffix in ((ours, "mp4"), (theirs, "mkv")):
        for number in range(_DIFFERENT, _CHUNKS):
            shutil.copyfile(folder / f"{number % _DIFFERENT}.{suffix}", folder / f"{number}.{suffix}")
    seconds = f"{float(_CHUNKS * _FRAMES / _FPS):.3f}"
    sound = ["-f", "lavfi", "-i", "anoisesrc=r=48000:c=pink:a=0.2:seed=1,aformat=channel_layouts=stereo"]
    words = ground.folder / "words.srt"
    words.write_text("\n".join(map(_line, range(_CHUNKS))), encoding="utf-8")
    loop = ["-stream_loop", str(_CHUNKS // _DIFFERENT - 1), "-i", str(made)]
    source = ground.folder / "source.mkv"
    copied = ["-c:v", "copy", "-c:a", "aac", "-c:s", "srt", "-t", seconds]
    _ffmpeg(ground, *loop, *sound, "-i", words, "-map", "0:v", "-map", "1:a", "-map", "2:s", *copied, source)
    return _Scene(
        source=source,
        ours=[ours / f"{number}.mp4" for number in range(_CHUNKS)],
        theirs=[theirs / f"{number}.mkv" for number in range(_CHUNKS)],
    )


def _line(number: int) -> str:
    minutes, seconds = divmod(4 * number, 60)
    return f"{number + 1}\n00:{minutes:02}:{seconds:02},000 --> 00:{minutes:02}:{seconds:02},900\nLine {number}\n"


def _params(ground: Ground, scene: _Scene, worker: WorkerProcess) -> MergeParams:
    info = worker.call(PROBE, ProbeParams(path=str(scene.source)), patience=_PATIENCE)
    form = PixelFormat(family="yuv", bits=8, subsampling=(1, 1))
    whole = FrameRange(0, _CHUNKS * _FRAMES)
    duration = (_FRAMES, _FPS.denominator, _FPS.numerator)
    return MergeParams(
        ffmpeg=ground.ffmpeg,
        job=MergeJob(
            source=info,
            scan=worker.call(SCAN, info, patience=_PATIENCE),
            clip=ClipInfo(width=640, height=360, frames=len(whole), fps=_FPS, pixel_format=form),
            chunk_paths=tuple(map(str, scene.ours)),
            chunk_durations=((duration,),) * _CHUNKS,
            range=whole,
            output=str(_results(ground)[-1]),
            container="mkv",
            timescale=track_timescale(_FPS),
            folder=str(ground.folder),
            encoder="libx264",
        ),
        extradata=tuple(count_video_packets(str(path)).extradata for path in scene.ours),
        checksums=tuple(checksum_of(str(path)) for path in scene.ours),
    )


def _at_rest(ground: Ground, run: Callable[[], float]) -> float:
    """With nothing left for the disk to write or to free: who waits for it would wait for what the other side did.

    Soon after, so that Linux, which writes what waits every five seconds, does not fall into the longer of the two.
    """
    for path in _results(ground):
        path.unlink(missing_ok=True)
    if sys.platform != "win32":
        os.sync()
    time.sleep(_REST_S)
    return run()


def _results(ground: Ground) -> list[Path]:
    """FinalRip's three, and RipGUI's."""
    return [ground.folder / f"{name}.mkv" for name in ("their-joined", "their-merged", "their-result", "joined")]


def _ripgui(worker: WorkerProcess, params: MergeParams) -> float:
    began = time.perf_counter()
    worker.call(MERGE, params, patience=_PATIENCE)
    found = worker.call(VERIFY, params, patience=_PATIENCE)
    took_s = time.perf_counter() - began
    if found.lines:
        raise NotMeasuredError(f"RipGUI's check found: {found.lines[0]}")
    frames = count_video_packets(params.job.output).packets
    if frames != _CHUNKS * _FRAMES:
        raise NotMeasuredError(f"RipGUI joined {frames} frames of {_CHUNKS * _FRAMES}")
    return took_s


def _finalrip(ground: Ground, scene: _Scene) -> float:
    joined, merged, result, _ = _results(ground)
    chunks = [word for path in scene.theirs for word in ("+", str(path))][1:]
    copied = ["-map", "1:v:0", "-map", "0:a", "-map", "0:s", "-disposition:v:0", "default", "-c", "copy"]
    steps = (
        ["mkvmerge", "-v", "-o", joined, *chunks],
        [ground.ffmpeg, "-i", scene.source, "-i", joined, *copied, "-max_interleave_delta", "0", merged],
        ["mkvmerge", "-o", result, merged],
        ["mkvpropedit", result, "--tags", "all:"],
    )
    began = time.perf_counter()
    for argv in steps:
        done = subprocess.run(list(map(str, argv)), capture_output=True, check=False, stdin=subprocess.DEVNULL)
        # mkvmerge ends with 1 where it only warns, which stops FinalRip.
        if done.returncode > (argv[0] == "mkvmerge"):
            raise NotMeasuredError(f"{argv[0]} ended with {done.returncode}: {done.stderr[-300:]!r}")
    return time.perf_counter() - began


def _ffmpeg(ground: Ground, *words: str | Path) -> None:
    argv = [ground.ffmpeg, "-v", "error", "-nostdin", "-y", *map(str, words)]
    subprocess.run(argv, check=True)


ROW = Row(
    name="merge",
    what="merging and checking 300 chunks, 20 minutes",
    against="FinalRip's four steps, unchecked",
    aims=(Aim(name="wall", goal=0.35, bound=_BOUND),),
    measure=_measure,
)
