# SPDX-License-Identifier: GPL-3.0-or-later
"""Scripts that cost more than their encode: a filter bound to one thread, and a model that takes long to load."""

import contextlib
import os
from collections.abc import Iterator
from functools import partial

from benchmarks.encode import walls
from benchmarks.footage import excerpt
from benchmarks.pipe import Pipes
from benchmarks.row import Aim, Figure, Ground, Measured, Row, Unit, by_turns, compared

_OPENED = """\
import os
import time
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
"""
_SMALL = "clip = clip.resize.Point(320, 180)\n"
_BUSY = """
def busy(n, f):
    ends = time.thread_time() + {seconds}
    while time.thread_time() < ends:
        pass
    return f

clip = clip.std.ModifyFrame(clip, busy)
"""
_MODEL = """
with open({log!r}, "a") as log:
    log.write("loaded\\n")
model = bytearray({mib} << 20)
model[::4096] = bytes(len(model[::4096])).replace(b"\\0", b"\\1")
time.sleep({seconds})
"""
_OUTPUT = "clip.set_output()\n"
_FAST = ("-c:v", "libx264", "-preset", "ultrafast", "-crf", "23")
_MEDIUM = ("-c:v", "libx264", "-preset", "medium", "-crf", "18")
_BUSY_S, _BUSY_EXCERPT_S = 0.15, 32.0
_LOAD_S, _LOAD_MIB, _LOAD_CHUNKS, _LOAD_EXCERPT_S = 5, 300, 20, 44.0
_CORES = 2
_HALF = (
    "Two workers can halve it. Decoder and encoder need a part of the same two cores; starting and merging take about "
    "two seconds. Chunks that begin at cuts are not even: they are dealt out so that both workers end within a few "
    "frames of each other, for which decoders have to seek once or twice."
)


def _one_thread(ground: Ground) -> Measured:
    part = excerpt(ground.footage(), _BUSY_EXCERPT_S, ground.folder, ground.ffmpeg)
    script = _OPENED + _SMALL + _BUSY.format(seconds=_BUSY_S) + _OUTPUT
    pipes = Pipes(ground, part, script=script)
    with _on_cores(_CORES):
        idle = Pipes(ground, part, script=_OPENED + _SMALL + _OUTPUT)
        idle.warm(_FAST)
        rest = idle.bare(_FAST)
        runs = {
            "bare pipe": partial(pipes.bare, _FAST),
            "RipGUI": partial(pipes.ripgui, _FAST, "--workers", str(_CORES)),
        }
        costs = by_turns(ground, runs, str)
    figure = compared(walls(costs["RipGUI"]), walls(costs["bare pipe"]), names=("RipGUI s", "bare pipe s"))
    share = rest.cpu_s / costs["bare pipe"][0].cpu_s
    notes = (
        f"Each frame keeps Python busy for {_BUSY_S} s of processor time; all the rest, decoder and encoder and the "
        f"start of the processes, takes {share:.1%} of the pipe's. {costs['RipGUI'][0].chunks} chunks; both sides have "
        "two cores."
    )
    return Measured(figures={"wall": figure}, footage=part.about, notes=notes)


def _slow_load(ground: Ground) -> Measured:
    part = excerpt(ground.footage(), _LOAD_EXCERPT_S, ground.folder, ground.ffmpeg)
    log = ground.folder / "loaded.txt"
    model = _MODEL.format(log=str(log), mib=_LOAD_MIB, seconds=_LOAD_S)
    pipes = Pipes(ground, part, script=_OPENED + model + _OUTPUT, chunks=_LOAD_CHUNKS)
    plain = Pipes(ground, part, script=_OPENED + _OUTPUT, chunks=_LOAD_CHUNKS)
    plain.warm(_MEDIUM)
    loads: list[float] = []

    def ours() -> tuple[float, int, int]:
        log.unlink(missing_ok=True)
        cost = pipes.ripgui(_MEDIUM)
        loads.append(float(len(log.read_text(encoding="utf-8").splitlines())))
        return cost.wall_s, cost.chunks, cost.workers

    def encode() -> tuple[float, int, int]:
        return plain.bare(_MEDIUM).wall_s, 1, 1

    found = by_turns(ground, {"RipGUI": ours, "encode": encode}, lambda run: f"{run[0]:.1f} s")
    chunks, workers = found["RipGUI"][0][1:]
    times = [wall_s for wall_s, _, _ in found["RipGUI"]]
    naive = [chunks * _LOAD_S + wall_s for wall_s, _, _ in found["encode"]]
    more = [count - run[2] for count, run in zip(loads, found["RipGUI"], strict=True)]
    figures = {
        _LOADS: Figure(value=max(more), runs={"loads": loads, "workers": [run[2] for run in found["RipGUI"]]}),
        "wall": compared(times, naive, names=("RipGUI s", f"{chunks} × {_LOAD_S} s + encode s")),
    }
    notes = f"The script waits {_LOAD_S} s and fills {_LOAD_MIB} MiB; {chunks} chunks, workers left free: {workers}."
    return Measured(figures=figures, footage=part.about, notes=notes)


@contextlib.contextmanager
def _on_cores(count: int) -> Iterator[None]:
    """What is started within has no more of them, where the system lets programs say so."""
    if not hasattr(os, "sched_setaffinity"):
        yield
        return
    before = os.sched_getaffinity(0)
    os.sched_setaffinity(0, sorted(before)[:count])
    try:
        yield
    finally:
        os.sched_setaffinity(0, before)


_LOADS = "loads, more than workers"
ROWS = (
    Row(
        name="one-thread",
        what="a filter bound to one thread (Python), 2 workers on 2 cores",
        against="one bare pipe",
        aims=(
            Aim(
                name="wall",
                goal=0.55,
                bound=_HALF,
            ),
        ),
        measure=_one_thread,
    ),
    Row(
        name="slow-load",
        what=f"a script that takes {_LOAD_S} s to load, {_LOAD_CHUNKS} chunks",
        against=f"a load for each chunk ({_LOAD_CHUNKS} × load + encode)",
        aims=(
            Aim(name=_LOADS, goal=0, unit=Unit.COUNT, bound="Each worker runs the script once and keeps it."),
            Aim(name="wall", goal=None, bound="A load in each worker, at the same time, and the encode."),
        ),
        measure=_slow_load,
    ),
)
