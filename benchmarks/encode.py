# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoding in chunks against one bare pipe, with all indexes warm and from cold."""

from functools import partial

from benchmarks.pipe import CHUNKS, Cost, Pipes
from benchmarks.row import Aim, Ground, Measured, Row, by_turns, compared

ENCODERS = {
    "x264": ("x264 medium", "-c:v libx264 -preset medium -crf 18"),
    "x265": ("x265 fast", "-c:v libx265 -preset fast -crf 20 -x265-params log-level=error"),
    "svt": ("SVT-AV1 preset 8", "-c:v libsvtav1 -preset 8 -crf 28 -svtav1-params tune=0"),
}
"""What each is called, and its arguments."""
_PIPE, _RIPGUI = "bare pipe", "RipGUI"
_WALL = "RipGUI starts seven processes more than the pipe, and its encoders begin and end once for each chunk."
_CPU = "Encoders look ahead and fill their buffers anew for each chunk."
_COLD = "Both sides index the source, which takes most of what an encode from cold takes more; RipGUI also scans it."


def rows() -> tuple[Row, ...]:
    """For each encoder one with warm indexes and one from cold."""
    warm = tuple(
        Row(
            name=f"warm-{name}",
            what=f"encode, warm index, {title}",
            against="one bare pipe",
            aims=(Aim(name="wall", goal=1.0, bound=_WALL), Aim(name="CPU", goal=1.03, bound=_CPU)),
            measure=partial(_measure, name, False),
        )
        for name, (title, _) in ENCODERS.items()
    )
    cold = tuple(
        Row(
            name=f"cold-{name}",
            what=f"encode from a cold start, {title}",
            against="one bare pipe from cold",
            aims=(Aim(name="wall", goal=1.03, bound=_COLD),),
            measure=partial(_measure, name, True),
        )
        for name, (title, _) in ENCODERS.items()
    )
    return warm + cold


def _measure(name: str, is_cold: bool, ground: Ground) -> Measured:
    footage = ground.footage()
    _, arguments = ENCODERS[name]
    encoder = arguments.split()
    pipes = Pipes(ground, footage, is_cold=is_cold)
    if not is_cold:
        pipes.warm(encoder)
    runs = {_PIPE: partial(pipes.bare, encoder), _RIPGUI: partial(pipes.ripgui, encoder)}
    costs = by_turns(ground, runs, str)
    ours, bare = costs[_RIPGUI], costs[_PIPE]
    figures = {
        "wall": compared(_walls(ours), _walls(bare), names=("RipGUI s", "bare pipe s")),
        "CPU": compared(_cpus(ours), _cpus(bare), names=("RipGUI CPU s", "bare pipe CPU s")),
    }
    notes = f"`{arguments}`, {ours[0].chunks} chunks (asked for: {CHUNKS}), workers left free: {ours[0].workers}."
    if is_cold:
        notes += " Each run begins without an index, and without anything that RipGUI remembers; files are in memory."
    return Measured(figures=figures, footage=footage.about, notes=notes)


def _walls(costs: list[Cost]) -> list[float]:
    return [cost.wall_s for cost in costs]


def _cpus(costs: list[Cost]) -> list[float]:
    return [cost.cpu_s for cost in costs]
