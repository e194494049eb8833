# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoding in chunks against one bare pipe: with all indexes warm, from cold, and how well it compresses."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.distortion import bd_rate, bitrate_kbps, vmaf
from benchmarks.footage import excerpt
from benchmarks.pipe import CHUNKS, Cost, Pipes
from benchmarks.row import Aim, Figure, Ground, Measured, Row, Unit, by_turns, compared

_EXCERPT_S = 32.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoder:
    """arguments: ffmpeg's, with a place for the CRF. qualities: four CRFs with useful differences between them."""

    title: str
    arguments: str
    crf: int
    qualities: tuple[int, int, int, int]

    def line(self, crf: int | None = None) -> str:
        return self.arguments.format(crf=self.crf if crf is None else crf)


ENCODERS = {
    "x264": Encoder(
        title="x264 medium", arguments="-c:v libx264 -preset medium -crf {crf}", crf=18, qualities=(20, 24, 28, 32)
    ),
    "x265": Encoder(
        title="x265 fast",
        arguments="-c:v libx265 -preset fast -crf {crf} -x265-params log-level=error",
        crf=20,
        qualities=(22, 26, 30, 34),
    ),
    "svt": Encoder(
        title="SVT-AV1 preset 8",
        arguments="-c:v libsvtav1 -preset 8 -crf {crf}",
        crf=28,
        qualities=(28, 36, 44, 52),
    ),
}
_PIPE, _RIPGUI = "bare pipe", "RipGUI"
_WALL = (
    "More than a second passes until the first frame is encoded (Python, the script, a look for cuts and at the "
    "encoder), a third of that at the end: merging, checking, waiting for the disk. That both cores are busy in "
    "between, which one pipe does not manage, makes up for it; how far depends on what else the machine does."
)
_CPU = (
    "About two seconds are the same for every length: each process loads Python, two of them VapourSynth, each chunk's "
    "encoder and each worker's decoder fill new memory, and the place of each joint is looked for. x265 and SVT-AV1 "
    "fill their look-ahead anew for each chunk. Encoders with a thread each need a little less than one with two."
)
_COLD = (
    "Both sides decode all of the source to index it, RipGUI once for all workers; it also reads the source's packets, "
    "and those of its result."
)
_BD = (
    "A joint within a scene costs a keyframe, and the bits that look-ahead would give to what is before; a joint at a "
    "cut costs nothing, and helps encoders that do not see cuts themselves (SVT-AV1). What x265 was asked for stands "
    "at each keyframe of the first chunk, which counts in as short a film as this."
)


def rows() -> tuple[Row, ...]:
    """For each encoder one with warm indexes, one from cold, and one for what it costs in size."""
    return (
        *(_warm(name, encoder) for name, encoder in ENCODERS.items()),
        *(_cold(name, encoder) for name, encoder in ENCODERS.items()),
        *(_bd(name, encoder) for name, encoder in ENCODERS.items()),
    )


def _warm(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"warm-{name}",
        what=f"encode, warm index, {encoder.title}",
        against="one bare pipe",
        aims=(Aim(name="wall", goal=1.0, bound=_WALL), Aim(name="CPU", goal=1.03, bound=_CPU)),
        measure=partial(_measure, encoder, False),
    )


def _cold(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"cold-{name}",
        what=f"encode from a cold start, {encoder.title}",
        against="one bare pipe from cold",
        aims=(Aim(name="wall", goal=1.03, bound=_COLD),),
        measure=partial(_measure, encoder, True),
    )


def _bd(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"bd-{name}",
        what=f"size at the same quality, {encoder.title}",
        against="one bare pipe",
        aims=(Aim(name="BD-rate (VMAF)", goal=1.0, unit=Unit.PERCENT, bound=_BD),),
        measure=partial(_compare_sizes, encoder),
    )


def _measure(encoder: Encoder, is_cold: bool, ground: Ground) -> Measured:
    footage = ground.footage()
    line = encoder.line().split()
    pipes = Pipes(ground, footage, is_cold=is_cold)
    runs = {_PIPE: partial(pipes.bare, line), _RIPGUI: partial(pipes.ripgui, line)}
    if not is_cold:
        pipes.warm(line)
        # A virtual machine that has rested gets its memory back at the first touch: those runs do not count.
        for run in runs.values():
            run()
    costs = by_turns(ground, runs, str)
    ours, bare = costs[_RIPGUI], costs[_PIPE]
    figures = {
        "wall": compared(walls(ours), walls(bare), names=("RipGUI s", "bare pipe s")),
        "CPU": compared(_cpus(ours), _cpus(bare), names=("RipGUI CPU s", "bare pipe CPU s")),
    }
    notes = f"`{encoder.line()}`, {ours[0].chunks} chunks (asked for: {CHUNKS}), workers left free: {ours[0].workers}."
    if is_cold:
        notes += " Each run begins without an index, and without anything that RipGUI remembers; files are in memory."
    return Measured(figures=figures, footage=footage.about, notes=notes)


def _compare_sizes(encoder: Encoder, ground: Ground) -> Measured:
    """No clock is looked at, so each is encoded once."""
    footage = ground.footage()
    part = excerpt(footage, _EXCERPT_S, ground.folder, ground.ffmpeg)
    chunks = max(2, round(CHUNKS * part.seconds / footage.seconds))
    pipes = Pipes(ground, part, chunks=chunks)
    pipes.warm(encoder.line().split())
    sides: dict[str, list[tuple[float, float]]] = {_PIPE: [], _RIPGUI: []}
    used = chunks
    for crf in encoder.qualities:
        line = encoder.line(crf).split()
        pipes.bare(line)
        sides[_PIPE].append(_point(pipes.output, part.path, ground))
        used = pipes.ripgui(line).chunks
        sides[_RIPGUI].append(_point(pipes.output, part.path, ground))
        told = "; ".join(
            f"{side} {points[-1][0]:.0f} kbit/s, VMAF {points[-1][1]:.2f}" for side, points in sides.items()
        )
        ground.say(f"  CRF {crf}: {told}")
    runs = {f"{side} kbit/s": [round(rate, 1) for rate, _ in points] for side, points in sides.items()}
    runs |= {f"{side} VMAF": [round(quality, 3) for _, quality in points] for side, points in sides.items()}
    figure = Figure(value=bd_rate(sides[_RIPGUI], sides[_PIPE]), runs=runs)
    crfs = ", ".join(map(str, encoder.qualities))
    notes = f"`{encoder.line()}` at CRF {crfs}, once each; {used} chunks, about as long as in the encodes above."
    return Measured(figures={"BD-rate (VMAF)": figure}, footage=part.about, notes=notes)


def _point(result: Path, source: Path, ground: Ground) -> tuple[float, float]:
    return bitrate_kbps(result), vmaf(result, source, ground.folder, ground.ffmpeg)


def walls(costs: Sequence[Cost]) -> list[float]:
    """Seconds by the clock."""
    return [cost.wall_s for cost in costs]


def _cpus(costs: Sequence[Cost]) -> list[float]:
    return [cost.cpu_s for cost in costs]
