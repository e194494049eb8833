# SPDX-License-Identifier: GPL-3.0-or-later
"""The preview against bare VapourSynth: the first frame, steps, seeks, and playing without a frame too late."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEventLoop, QSize, QTimer, SignalInstance
from rich.console import Console
from rich.table import Table

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


def compare(source: Path, frames: int, rounds: int, console: Console) -> dict[str, object]:
    """Bare VapourSynth and the preview by turns; what came of it, as JSON-able values."""
    application = QCoreApplication.instance() or QCoreApplication([])
    steps = list(range(1, min(_STEPS, frames)))
    seeks = [(number * number * _STRIDE + number * 31) % frames for number in range(1, _SEEKS + 1)]
    order = {"step": steps, "seek": seeks}
    environment = os.environ | index_environment(fingerprint(str(source))) | {"FINALRIP_SOURCE": str(source)}
    _bare(order, environment)
    bare: list[Times] = []
    ours: list[Times] = []
    for number in range(rounds):
        bare.append(_bare(order, environment))
        ours.append(_preview(source, order))
        console.print(f"preview, round {number + 1} of {rounds}")
    del application
    console.print(_table(bare, ours))
    return {"bare": [asdict(times) for times in bare], "preview": [asdict(times) for times in ours]}


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
        _idle(_WARM_S)
        first = _shown(loader, subject, 0)
        _idle(_PAUSE_S)
        step = tuple(_shown(loader, subject, number) for number in order["step"])
        _idle(_PAUSE_S)
        seek = tuple(_shown(loader, subject, number) for number in order["seek"])
        _idle(_PAUSE_S)
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


def _idle(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def _table(bare: list[Times], ours: list[Times]) -> Table:
    table = Table(title="milliseconds, medians of the rounds; in a round, the same frames in the same order")
    for heading in ("", "bare VapourSynth", "preview", "", "goal"):
        table.add_column(heading, justify="left" if not heading else "right")
    ratio = statistics.median(our.first / other.first for our, other in zip(ours, bare, strict=True))
    firsts = (statistics.median(times.first for times in side) for side in (bare, ours))
    table.add_row("first frame", *(f"{1000 * first:.1f}" for first in firsts), f"{ratio:.2f} ×", "1.3 ×")
    for kind, goal in (("step", "p95 + 12"), ("seek", "p95 + 15")):
        for name, quantile in (("p50", 0.5), ("p95", 0.95)):
            sides = [[_quantile(getattr(times, kind), quantile) for times in side] for side in (bare, ours)]
            more = statistics.median(our - other for other, our in zip(*sides, strict=True))
            shown = (f"{1000 * statistics.median(side):.1f}" for side in sides)
            table.add_row(f"{kind} {name}", *shown, f"{1000 * more:+.1f}", goal if name == "p95" else "")
    late = statistics.median(times.late or 0 for times in ours)
    table.add_row(f"late of {_PLAYED_S * _FPS} played", "", f"{late:g}", "", "0")
    return table


def _quantile(values: tuple[float, ...], share: float) -> float:
    ordered = sorted(values)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]
