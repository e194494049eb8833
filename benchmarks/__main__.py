# SPDX-License-Identifier: GPL-3.0-or-later
"""`make bench`: encoding, the preview and the window against one bare pipe, bare VapourSynth and a bare window."""

import argparse
import json
import os
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import asdict
from functools import partial
from pathlib import Path

import imageio_ffmpeg
from rich.console import Console
from rich.table import Table

from benchmarks.footage import lengthen, make_footage, measure
from benchmarks.pipe import ENCODER, Bench, Cost

PIPE, TWO, FREE = "bare pipe", "ripgui, 2 workers", "ripgui, free"


def main() -> int:
    """Measures, prints tables to people and one JSON object a line to programs."""
    options = _parser().parse_args()
    console = Console(stderr=True)
    with tempfile.TemporaryDirectory(prefix="ripgui-bench-") as name:
        for kind, bench in {"encode": _encode, "preview": _preview, "window": _window}.items():
            if options.only in (None, kind):
                json.dump(bench(Path(name), options.rounds, console), sys.stdout)
                sys.stdout.write("\n")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="benchmarks", description="RipGUI against the bare tools on the same job.")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="times that each is done (default: 3)")
    parser.add_argument("--only", choices=("encode", "preview", "window"), help="leave the others out")
    return parser


def _encode(folder: Path, rounds: int, console: Console) -> dict[str, object]:
    ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
    chosen = os.environ.get("FOOTAGE")
    console.print("preparing footage" if not chosen else f"preparing {chosen}")
    source = lengthen(Path(chosen).absolute(), folder, ffmpeg) if chosen else make_footage(folder, ffmpeg)
    frames, fps = measure(source)
    console.print(f"{frames} frames at {fps:.3f} fps, {' '.join(ENCODER)}, {os.cpu_count()} cores")
    costs = _by_turns(Bench(source, frames / fps, folder, ffmpeg), frames, rounds, console)
    console.print(_table(costs))
    return _summary(costs, frames)


def _preview(folder: Path, rounds: int, console: Console) -> dict[str, object]:
    from benchmarks.preview import compare, make_film

    os.environ["RIPGUI_HOME"] = str(folder / "home")
    chosen = os.environ.get("FOOTAGE")
    film = Path(chosen).absolute() if chosen else make_film(folder, imageio_ffmpeg.get_ffmpeg_exe())
    return compare(film, measure(film)[0], rounds, console)


def _window(folder: Path, rounds: int, console: Console) -> dict[str, object]:
    from benchmarks.preview import make_film
    from benchmarks.window import compare

    return compare(make_film(folder, imageio_ffmpeg.get_ffmpeg_exe()), folder, rounds, console)


def _by_turns(bench: Bench, frames: int, rounds: int, console: Console) -> dict[str, list[Cost]]:
    """One of each kind after the other, round after round, so that a busy minute falls on all of them."""
    runs: dict[str, Callable[[], Cost]] = {
        PIPE: bench.bare_pipe,
        TWO: partial(bench.ripgui, 2),
        FREE: partial(bench.ripgui, None),
    }
    costs: dict[str, list[Cost]] = {kind: [] for kind in runs}
    bench.warm()
    for number in range(rounds):
        for kind, run in runs.items():
            cost = run()
            encoded, _ = measure(bench.output)
            if encoded != frames:
                raise SystemExit(f"{kind} wrote {encoded} frames of {frames}")
            costs[kind].append(cost)
            console.print(f"round {number + 1}, {kind}: {cost.wall_s:.1f} s wall, {cost.cpu_s:.1f} s CPU")
    return costs


def _table(costs: dict[str, list[Cost]]) -> Table:
    table = Table(title="medians; ratios to the bare pipe of the same round")
    for heading in ("", "chunks", "workers", "wall s", "CPU s", "wall ratio", "CPU ratio"):
        table.add_column(heading, justify="left" if not heading else "right")
    for kind, runs in costs.items():
        wall_s = statistics.median(cost.wall_s for cost in runs)
        cpu_s = statistics.median(cost.cpu_s for cost in runs)
        wall, cpu = _ratios(runs, costs[PIPE])
        sizes = (str(runs[0].chunks), str(runs[0].workers))
        table.add_row(kind, *sizes, f"{wall_s:.1f}", f"{cpu_s:.1f}", f"{wall:.3f}", f"{cpu:.3f}")
    return table


def _ratios(runs: list[Cost], bare: list[Cost]) -> tuple[float, float]:
    pairs = list(zip(runs, bare, strict=True))
    wall = statistics.median(run.wall_s / other.wall_s for run, other in pairs)
    return wall, statistics.median(run.cpu_s / other.cpu_s for run, other in pairs)


def _summary(costs: dict[str, list[Cost]], frames: int) -> dict[str, object]:
    kinds: dict[str, object] = {}
    for kind, runs in costs.items():
        wall, cpu = _ratios(runs, costs[PIPE])
        kinds[kind] = {"wall_ratio": wall, "cpu_ratio": cpu, "runs": [asdict(cost) for cost in runs]}
    return {"frames": frames, "encoder": ENCODER, "cores": os.cpu_count(), "kinds": kinds}


if __name__ == "__main__":
    sys.exit(main())
