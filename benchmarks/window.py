# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: how soon it is seen against a bare one, how much memory it takes, and how long it holds a person up."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from time import perf_counter
from typing import Any

from benchmarks.preview import make_film
from benchmarks.row import Aim, Figure, Ground, Measured, NotMeasuredError, Row, Unit, compared
from benchmarks.timing import TURN

_REST_S = "4"
_FEWEST_STARTS = 5
_START = "Imports are most of it, and half of those are classes of Qt."


_AIMS = (
    Aim(name="start, offscreen", goal=3, bound=_START),
    Aim(name="start, Xvfb", goal=3, bound=_START),
    Aim(
        name="memory, idle", goal=150, unit=Unit.MEGABYTES, bound="Qt's libraries, and Python's modules.", is_alone=True
    ),
    Aim(
        name="longest turn of the event loop with 1,000 tasks",
        goal=50,
        unit=Unit.MILLISECONDS,
        is_alone=True,
        bound=f"See the raw values: which use holds the window up the longest. {TURN}",
    ),
    Aim(
        name="until a picture is seen while the timeline is dragged, p95",
        goal=50,
        unit=Unit.MILLISECONDS,
        is_alone=True,
        bound="A small picture of the strip stands in until the frame is there.",
    ),
)


def _measure(ground: Ground) -> Measured:
    """Starts by turns, then memory, then a person's use of it."""
    film = make_film(ground.folder, ground.ffmpeg)
    environment = settled_environment()
    _, other_start, memory, turn, drag = (aim.name for aim in _AIMS)
    figures = {other_start: Figure(lacking="Xvfb is not installed")}
    with screens(environment) as found:
        for name, screen in found.items():
            starts = _starts(
                screen | {"RIPGUI_HOME": str(ground.folder / "window")}, max(_FEWEST_STARTS, ground.rounds)
            )
            figures[f"start, {name}"] = _start_figure(starts)
            ground.say(f"  started, {name}")
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen"}
    at_rest = _started(offscreen | {"RIPGUI_HOME": str(ground.folder / "at rest")}, "ripgui", _REST_S)
    figures[memory] = Figure(value=at_rest["rss_mb"], runs={"of its own MB": [round(at_rest["uss_mb"])]})
    used = _told(
        offscreen | {"RIPGUI_HOME": str(ground.folder / "handlers")},
        (sys.executable, "-m", "benchmarks.handlers", str(film)),
    )
    turns = {f"{name} ms": [round(1000 * longest_s, 1)] for name, longest_s in used["handlers"].items()}
    figures[turn] = Figure(value=1000 * max(used["handlers"].values()), runs=turns)
    median_ms = [round(1000 * used["drag"]["median_s"], 1)]
    figures[drag] = Figure(value=1000 * used["drag"]["p95_s"], runs={"median ms": median_ms})
    footage = "20 s of 1080p24 made for it, with motion and grain"
    notes = "The rounds are of the starts; the rest was looked at once."
    return Measured(figures=figures, footage=footage, notes=notes, rounds=max(_FEWEST_STARTS, ground.rounds))


def settled_environment() -> dict[str, str]:
    """As after an installation: what is compiled once is compiled."""
    environment = dict(os.environ)
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    return environment


@contextmanager
def screens(environment: dict[str, str]) -> Iterator[dict[str, dict[str, str]]]:
    """Where windows can open: nowhere in particular, and on an X server where one can be started."""
    found = {"offscreen": environment | {"QT_QPA_PLATFORM": "offscreen"}}
    program = shutil.which("Xvfb")
    if program is None:
        yield found
        return
    argv = [program, "-displayfd", "1", "-screen", "0", "1680x1050x24"]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if number:
            found["Xvfb"] = environment | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        try:
            yield found
        finally:
            server.terminate()


def _starts(environment: dict[str, str], rounds: int) -> dict[str, list[dict[str, float]]]:
    starts: dict[str, list[dict[str, float]]] = {"bare": [], "ripgui": []}
    for kind in starts:
        _started(environment, kind)
    for _ in range(rounds):
        for kind, runs in starts.items():
            runs.append(_started(environment, kind))
    return starts


def _started(environment: dict[str, str], kind: str, *words: str) -> dict[str, float]:
    return started(environment, sys.executable, "-m", "benchmarks.start", kind, *words)


def started(environment: dict[str, str], *argv: str) -> dict[str, float]:
    """What a program tells of its start, which is measured from here. Raises NotMeasuredError."""
    began = perf_counter()
    told: dict[str, float] = _told(environment, argv)
    return told | {"wall_s": told["seen_at_s"] - began}


def _told(environment: dict[str, str], argv: Sequence[str]) -> Any:
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise NotMeasuredError(f"{' '.join(argv[1:3])} failed: {done.stderr[-500:]}")
    return json.loads(done.stdout.splitlines()[-1])


def _start_figure(starts: dict[str, list[dict[str, float]]]) -> Figure:
    ours, bare = ([1000 * run["wall_s"] for run in starts[kind]] for kind in ("ripgui", "bare"))
    return compared(ours, bare, names=("RipGUI ms", "bare window ms"))


ROW = Row(
    name="window",
    what="the window",
    against="a bare QMainWindow",
    aims=_AIMS,
    measure=_measure,
)
