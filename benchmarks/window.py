# SPDX-License-Identifier: GPL-3.0-or-later
"""The window: how soon it is seen against a bare one, how much memory it takes, and how long it holds a person up."""

import json
import os
import shutil
import statistics
import subprocess
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from time import perf_counter
from typing import Any

from rich.console import Console
from rich.table import Table

_REST_S = "4"
_GOAL_RATIO, _GOAL_MB, _GOAL_MS = 3, 150, 50


def compare(film: Path, folder: Path, rounds: int, console: Console) -> dict[str, object]:
    """Starts by turns, then memory, then a person's use of it; what came of it, as JSON-able values."""
    found: dict[str, object] = {}
    environment = dict(os.environ)
    # As after an installation: what is compiled once is compiled.
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with _screens(environment) as screens:
        for name, screen in screens.items():
            starts = _starts(screen | {"RIPGUI_HOME": str(folder / "window")}, max(5, rounds))
            found[f"start, {name}"] = starts
            console.print(_start_table(name, starts))
    offscreen = environment | {"QT_QPA_PLATFORM": "offscreen"}
    for name, files in (("nothing loaded", ()), ("one video", (str(film),))):
        memory = _started(offscreen | {"RIPGUI_HOME": str(folder / f"window, {name}")}, "ripgui", _REST_S, *files)
        found[f"memory, {name}"] = memory
        console.print(f"{name}: {memory['rss_mb']:.0f} MB resident, {memory['uss_mb']:.0f} MB of its own", end="")
        console.print(f" (goal: {_GOAL_MB} MB)" if not files else "")
    used = _program(offscreen | {"RIPGUI_HOME": str(folder / "handlers")}, "benchmarks.handlers", str(film))
    found["use"] = used
    console.print(_use_table(used["handlers"]))
    drag = used["drag"]
    console.print(
        f"dragging: a picture after {1000 * drag['median_s']:.0f} ms, p95 {1000 * drag['p95_s']:.0f} ms "
        f"(goal: p95 {_GOAL_MS} ms)"
    )
    return found


@contextmanager
def _screens(environment: dict[str, str]) -> Iterator[dict[str, dict[str, str]]]:
    """Where windows can open: nowhere in particular, and on an X server where one can be started."""
    screens = {"offscreen": environment | {"QT_QPA_PLATFORM": "offscreen"}}
    program = shutil.which("Xvfb")
    if program is None:
        yield screens
        return
    argv = [program, "-displayfd", "1", "-screen", "0", "1680x1050x24"]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        number = server.stdout.readline().strip()
        if number:
            screens["Xvfb"] = environment | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{number}"}
        try:
            yield screens
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
    began = perf_counter()
    told: dict[str, float] = _program(environment, "benchmarks.start", kind, *words)
    return told | {"wall_s": told["seen_at_s"] - began}


def _program(environment: dict[str, str], module: str, *words: str) -> Any:
    argv = [sys.executable, "-m", module, *words]
    done = subprocess.run(argv, env=environment, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{module} failed: {done.stderr}")
    return json.loads(done.stdout.splitlines()[-1])


def _start_table(name: str, starts: dict[str, list[dict[str, float]]]) -> Table:
    table = Table(title=f"until the window is seen, {name}; medians of {len(starts['bare'])}")
    for heading in ("", "bare window", "RipGUI", "ratio", "goal"):
        table.add_column(heading, justify="left" if not heading else "right")
    for title, key in (("wall ms", "wall_s"), ("CPU ms", "cpu_s")):
        bare, ours = ([run[key] for run in starts[kind]] for kind in ("bare", "ripgui"))
        ratio = statistics.median(our / other for our, other in zip(ours, bare, strict=True))
        table.add_row(title, _ms(bare), _ms(ours), f"{ratio:.2f}", f"{_GOAL_RATIO}")
    return table


def _ms(values: Sequence[float]) -> str:
    return f"{1000 * statistics.median(values):.0f}"


def _use_table(handlers: dict[str, float]) -> Table:
    table = Table(title=f"longest turn of the event loop, ms of CPU (goal: {_GOAL_MS})")
    table.add_column("while")
    table.add_column("ms", justify="right")
    for name, longest_s in handlers.items():
        table.add_row(name, f"{1000 * longest_s:.0f}")
    return table
