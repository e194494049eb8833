# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview against bare VapourSynth: the first frame, steps, seeks, and playing without a frame too late."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer, SignalInstance

from benchmarks.footage import measure
from benchmarks.row import Aim, Figure, Ground, Measured, Row, Unit, compared
from benchmarks.timing import run_for
from ripgui.core.patience import Patience
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.media.file import fingerprint
from ripgui.ui.preview.frames.loader import PreviewLoader
from ripgui.ui.preview.frames.picture import Picture, Request, Subject
from ripgui.workers.environment import index_environment

_STEPS = 120
_SEEKS = 60
_STRIDE = 7919  # a prime: seeks go all over the film
_PLAYED_S = 5
_FPS = 24
_SIZE = QSize(1120, 630)
_PAUSE_S = 0.15
_WARM_S = 3.0
_PATIENCE_MS = 60_000
_RUNWAY_S = 0.25
"""How long a player fills its buffer from the first frame on before it begins."""
_BARE = """\
import json, os, sys, time
import vapoursynth as vs
vs.core.core
order = json.loads(sys.argv[1])
def timed(work):
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
script = {}
def first():
    exec(sys.argv[2], script)
    vs.get_outputs()[0].clip.get_frame(0).close()
result = {"first": timed(first)}
clip = vs.get_outputs()[0].clip
for kind, numbers in order.items():
    result[kind] = [timed(lambda: clip.get_frame(number).close()) for number in numbers]
print(json.dumps(result))
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Times:
    """Seconds that each thing took. late: frames of playing that came after their time, None where nothing played."""

    first: float
    step: tuple[float, ...]
    seek: tuple[float, ...]
    late: int | None = None


def make_film(folder: Path, ffmpeg: str) -> Path:
    """Twenty seconds of 1080p24 with motion and grain."""
    path = folder / "film.mkv"
    picture = f"testsrc2=s=1920x1080:r={_FPS}:d=20,noise=alls=3:allf=t,format=yuv420p"
    codec = ["-c:v", "libx264", "-preset", "veryfast", "-crf", "20", "-g", "120"]
    argv = [ffmpeg, "-v", "error", "-nostdin", "-y", "-f", "lavfi", "-i", picture, *codec, str(path)]
    subprocess.run(argv, check=True, stdin=subprocess.DEVNULL)
    return path


_AIMS = (
    Aim(
        name="first frame",
        goal=1.3,
        bound="BestSource opens the source, and the script runs; both sides wait for it.",
    ),
    Aim(
        name="step forward, p95, more than bare by",
        goal=12,
        unit=Unit.MILLISECONDS,
        bound="The frame is scaled for the window and turned into RGB.",
    ),
    Aim(
        name="seek, p95, more than bare by",
        goal=15,
        unit=Unit.MILLISECONDS,
        bound="The frame is scaled for the window and turned into RGB; most of the time is the decoder's, and differs "
        "by more from round to round.",
    ),
    Aim(
        name=f"late of {_PLAYED_S * _FPS} frames played",
        goal=0,
        unit=Unit.COUNT,
        is_alone=True,
        bound="Eight frames come ahead of their time.",
    ),
)


def _measure(ground: Ground) -> Measured:
    """Bare VapourSynth and the preview by turns."""
    os.environ["RIPGUI_HOME"] = str(ground.folder / "home")
    chosen = os.environ.get("FOOTAGE")
    source = Path(chosen).absolute() if chosen else make_film(ground.folder, ground.ffmpeg)
    frames, _ = measure(source)
    application = QCoreApplication.instance() or QCoreApplication([])
    steps = list(range(1, min(_STEPS, frames)))
    seeks = [(number * number * _STRIDE + number * 31) % frames for number in range(1, _SEEKS + 1)]
    order = {"step": steps, "seek": seeks}
    environment = os.environ | index_environment(fingerprint(str(source))) | {"FINALRIP_SOURCE": str(source)}
    _bare(order, environment)
    bare: list[Times] = []
    ours: list[Times] = []
    for number in range(ground.rounds):
        bare.append(_bare(order, environment))
        ours.append(_preview(source, order))
        ground.say(f"  round {number + 1} of {ground.rounds}")
    del application
    footage = Path(chosen).name if chosen else "20 s of 1080p24 made for it, with motion and grain"
    return Measured(figures=_figures(ours, bare), footage=footage)


def _bare(order: dict[str, list[int]], environment: dict[str, str]) -> Times:
    argv = [sys.executable, "-c", _BARE, json.dumps(order), SOURCE_SCRIPT]
    done = subprocess.run(argv, env=environment, check=True, capture_output=True, text=True)
    told = json.loads(done.stdout)
    return Times(first=told["first"], step=tuple(told["step"]), seek=tuple(told["seek"]))


def _preview(source: Path, order: dict[str, list[int]]) -> Times:
    loader = PreviewLoader(Patience())
    subject = Subject(script=SOURCE_SCRIPT, script_path="", source=str(source))
    try:
        loader.prepare()
        run_for(_WARM_S)
        first = _shown(loader, subject, 0)
        run_for(_PAUSE_S)
        step = tuple(_shown(loader, subject, number) for number in order["step"])
        run_for(_PAUSE_S)
        seek = tuple(_shown(loader, subject, number) for number in order["seek"])
        run_for(_PAUSE_S)
        late = _late(loader, _request(subject, 0))
    finally:
        loader.close()
    return Times(first=first, step=step, seek=seek, late=late)


def _request(subject: Subject, number: int) -> Request:
    return Request(subject=subject, number=number, outputs=(0,), size=_SIZE)


def _shown(loader: PreviewLoader, subject: Subject, number: int) -> float:
    began = time.perf_counter()
    pictures = _awaited(loader.rendered, partial(loader.request, _request(subject, number)))
    took = time.perf_counter() - began
    (picture,) = pictures
    assert isinstance(picture, Picture)
    if picture.number != number:
        raise SystemExit(f"frame {picture.number} came where {number} was asked for")
    return took


def _awaited(signal: SignalInstance, ask: Callable[[], None]) -> tuple[object, ...]:
    loop = QEventLoop()
    got: list[tuple[object, ...]] = []

    def on_come(value: tuple[object, ...]) -> None:
        got.append(value)
        loop.quit()

    signal.connect(on_come)
    limit = QTimer(singleShot=True, interval=_PATIENCE_MS)
    limit.timeout.connect(loop.quit)
    limit.start()
    ask()
    loop.exec()
    limit.stop()
    signal.disconnect(on_come)
    if not got:
        raise SystemExit("the preview did not answer")
    return got[0]


def _late(loader: PreviewLoader, request: Request) -> int:
    """Plays some seconds as a player does; frames that were not there when their time came."""
    total = _PLAYED_S * _FPS
    arrivals: list[float] = []
    loader.played.connect(lambda _: arrivals.append(time.perf_counter()))
    asked = time.perf_counter()
    loader.play(request, total)
    loop = QEventLoop()
    clock = QTimer(interval=2)
    taken = 0

    def on_tick() -> None:
        nonlocal taken
        if arrivals:
            due = int((time.perf_counter() - arrivals[0] - _RUNWAY_S) * _FPS) + 1
            while taken < min(due, len(arrivals)):
                loader.played_one()
                taken += 1
        if len(arrivals) == total or time.perf_counter() - asked > 4 * _PLAYED_S:
            loop.quit()

    clock.timeout.connect(on_tick)
    clock.start()
    loop.exec()
    clock.stop()
    dues = (arrivals[0] + _RUNWAY_S + number / _FPS for number in range(total))
    punctual = sum(arrival <= due for arrival, due in zip(arrivals, dues, strict=False))
    return total - punctual


def _figures(ours: list[Times], bare: list[Times]) -> dict[str, Figure]:
    names = ("preview ms", "bare ms")
    first, step, seek, late = (aim.name for aim in _AIMS)
    firsts = [[1000 * times.first for times in side] for side in (ours, bare)]
    lates = [float(times.late or 0) for times in ours]
    return {
        first: compared(firsts[0], firsts[1], names=names),
        step: _more([times.step for times in ours], [times.step for times in bare]),
        seek: _more([times.seek for times in ours], [times.seek for times in bare]),
        late: Figure(value=statistics.median(lates), runs={"late": lates}),
    }


def _more(ours: list[tuple[float, ...]], bare: list[tuple[float, ...]]) -> Figure:
    """By how many milliseconds the slowest twentieth is slower."""
    sides = [[round(1000 * _quantile(times, 0.95), 1) for times in side] for side in (ours, bare)]
    value = statistics.median(our - other for our, other in zip(*sides, strict=True))
    return Figure(value=value, runs={"preview p95 ms": sides[0], "bare p95 ms": sides[1]})


def _quantile(values: tuple[float, ...], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


ROW = Row(
    name="preview",
    what="preview of 1080p24",
    against="bare VapourSynth doing the same",
    aims=_AIMS,
    measure=_measure,
)
