# SPDX-License-Identifier: GPL-3.0-or-later
"""Encoding in chunks against one bare pipe: with all indexes warm, from cold, and how well it compresses."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from benchmarks.distortion import bd_rate, bitrate_kbps, vmaf
from benchmarks.footage import Footage, excerpt
from benchmarks.pipe import CHUNKS, Cost, Pipes
from benchmarks.row import Aim, Figure, Ground, Measured, Row, Unit, by_turns, compared

_SHORT_S = 46.0
NOT_COUNTED = "One run of each went before and does not count."
"""A virtual machine that has rested gets its memory back at the first touch: who comes first would pay for all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoder:
    """arguments: ffmpeg's, with a place for the CRF. qualities: four CRFs with useful differences between them.

    wall, cpu, size: what else decides on the time that an encode in chunks takes, and on its size.
    """

    title: str
    arguments: str
    crf: int
    qualities: tuple[int, int, int, int]
    wall: str
    cpu: str
    size: str = ""

    def line(self, crf: int | str | None = None) -> str:
        """crf: None for the encoder's own."""
        return self.arguments.format(crf=self.crf if crf is None else crf)


ENCODERS = {
    "x264": Encoder(
        title="x264 medium",
        arguments="-c:v libx264 -preset medium -crf {crf}",
        crf=18,
        qualities=(20, 24, 28, 32),
        wall="In between, both cores are busy, which one pipe does not quite manage.",
        cpu="The row of 46 s shows what all this weighs in a shorter film.",
    ),
    "x265": Encoder(
        title="x265 fast",
        arguments="-c:v libx265 -preset fast -crf {crf} -x265-params log-level=error",
        crf=20,
        qualities=(22, 26, 30, 34),
        wall="In between, both cores are busy; one x265 leaves a tenth of them idle.",
        cpu="x265 fills its look-ahead anew in each chunk.",
        size="x265 writes its settings, two kilobytes of text, at each keyframe; only the first chunk has them.",
    ),
    "svt": Encoder(
        title="SVT-AV1 preset 8",
        arguments="-c:v libsvtav1 -preset 8 -crf {crf}",
        crf=28,
        qualities=(28, 36, 44, 52),
        wall="Two encoders with a thread each need less processor time than one with two.",
        cpu="Two encoders with a thread each need less than one with two.",
        size="SVT-AV1 does not see cuts itself, and gets a keyframe at those where a chunk begins.",
    ),
}
_PIPE, _RIPGUI = "bare pipe", "RipGUI"
_START = (
    "About a second passes until the first chunk begins (Python, the script, a look for cuts and at the encoder), and "
    "a quarter of one after the last (merging, checking, waiting for the disk)."
)
_COSTS = (
    "About two seconds are the same for every length: each process loads Python, two of them VapourSynth, and the "
    "encoder is tried. Each chunk costs the start of an ffmpeg, memory that its encoder fills anew, and a search for "
    "where it begins best."
)
_SHORT = (
    "It misses the goals of the rows above (1.00 and 1.03): what is the same for every length weighs twice as much "
    "here. That is why those rows have 92 s."
)
_COLD = (
    "Both sides decode all of the source to index it, RipGUI once for all workers; it also reads the source's packets, "
    "and those of its result."
)
_BD = (
    "A joint within a scene costs a keyframe, and the bits that look-ahead would give to what is before; a joint at a "
    "cut costs next to nothing."
)
_SHORT_BD = "The shorter the chunks, the more joints; the rows above have chunks of twice this length."


def rows() -> tuple[Row, ...]:
    """For each encoder one with warm indexes, one from cold, and one for what it costs in size."""
    return (
        *(_warm(name, encoder) for name, encoder in ENCODERS.items()),
        _short("x264", ENCODERS["x264"]),
        *(_cold(name, encoder) for name, encoder in ENCODERS.items()),
        *(_bd(name, encoder) for name, encoder in ENCODERS.items()),
        _short_bd("x264", ENCODERS["x264"]),
    )


def _warm(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"warm-{name}",
        what=f"encode, warm index, {encoder.title}",
        against="one bare pipe",
        aims=(
            Aim(name="wall", goal=1.0, bound=f"{_START} {encoder.wall}"),
            Aim(name="CPU", goal=1.03, bound=f"{_COSTS} {encoder.cpu}"),
        ),
        measure=partial(_measure, encoder, is_cold=False),
    )


def _short(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"short-{name}",
        what=f"encode of {_SHORT_S:.0f} s, warm index, {encoder.title}",
        against="one bare pipe",
        aims=(Aim(name="wall", goal=None, bound=f"{_START} {_SHORT}"), Aim(name="CPU", goal=None, bound=_COSTS)),
        measure=partial(_measure, encoder, is_cold=False, seconds=_SHORT_S),
    )


def _cold(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"cold-{name}",
        what=f"encode from a cold start, {encoder.title}",
        against="one bare pipe from cold",
        aims=(Aim(name="wall", goal=1.03, bound=_COLD),),
        measure=partial(_measure, encoder, is_cold=True),
    )


def _bd(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"bd-{name}",
        what=f"size at the same quality, {encoder.title}",
        against="one bare pipe",
        aims=(Aim(name="BD-rate (VMAF)", goal=1.0, unit=Unit.PERCENT, bound=f"{_BD} {encoder.size}".strip()),),
        measure=partial(_compare_sizes, encoder),
    )


def _short_bd(name: str, encoder: Encoder) -> Row:
    return Row(
        name=f"short-bd-{name}",
        what=f"size of {_SHORT_S:.0f} s at the same quality, {encoder.title}",
        against="one bare pipe",
        aims=(Aim(name="BD-rate (VMAF)", goal=None, unit=Unit.PERCENT, bound=_SHORT_BD),),
        measure=partial(_compare_sizes, encoder, seconds=_SHORT_S),
    )


def _measure(encoder: Encoder, ground: Ground, *, is_cold: bool, seconds: float = 0) -> Measured:
    footage = _footage(ground, seconds)
    line = encoder.line().split()
    pipes = Pipes(ground, footage, is_cold=is_cold)
    runs = {_PIPE: partial(pipes.bare, line), _RIPGUI: partial(pipes.ripgui, line)}
    if not is_cold:
        pipes.warm(line)
    for run in runs.values():
        run()
    costs = by_turns(ground, runs, str)
    ours, bare = costs[_RIPGUI], costs[_PIPE]
    figures = {
        "wall": compared(walls(ours), walls(bare), names=("RipGUI s", "bare pipe s")),
        "CPU": compared(_cpus(ours), _cpus(bare), names=("RipGUI CPU s", "bare pipe CPU s")),
    }
    notes = f"`{encoder.line()}`, {ours[0].chunks} chunks (asked for: {CHUNKS}), workers left free: {ours[0].workers}."
    notes += f" {NOT_COUNTED}"
    if is_cold:
        notes += " Each run begins without an index, and without anything that RipGUI remembers; files are in memory."
    return Measured(figures=figures, footage=footage.about, notes=notes)


def _footage(ground: Ground, seconds: float) -> Footage:
    """seconds: of its beginning, 0 for all of it."""
    whole = ground.footage()
    return excerpt(whole, seconds, ground.folder, ground.ffmpeg) if seconds else whole


def _compare_sizes(encoder: Encoder, ground: Ground, *, seconds: float = 0) -> Measured:
    """No clock is looked at, so each is encoded once."""
    footage = _footage(ground, seconds)
    pipes = Pipes(ground, footage)
    pipes.warm(encoder.line().split())
    sides: dict[str, list[tuple[float, float]]] = {_PIPE: [], _RIPGUI: []}
    used = CHUNKS
    for crf in encoder.qualities:
        line = encoder.line(crf).split()
        pipes.bare(line)
        sides[_PIPE].append(_point(pipes.output, footage.path, ground))
        used = pipes.ripgui(line).chunks
        sides[_RIPGUI].append(_point(pipes.output, footage.path, ground))
        told = "; ".join(
            f"{side} {points[-1][0]:.0f} kbit/s, VMAF {points[-1][1]:.2f}" for side, points in sides.items()
        )
        ground.say(f"  CRF {crf}: {told}")
    runs = {f"{side} kbit/s": [round(rate, 1) for rate, _ in points] for side, points in sides.items()}
    runs |= {f"{side} VMAF": [round(quality, 3) for _, quality in points] for side, points in sides.items()}
    figure = Figure(value=bd_rate(sides[_RIPGUI], sides[_PIPE]), runs=runs)
    crfs = ", ".join(map(str, encoder.qualities))
    notes = (
        f"`{encoder.line('N')}`, where N is {crfs}, once each; {used} chunks of about {footage.seconds / used:.0f} s."
    )
    return Measured(figures={"BD-rate (VMAF)": figure}, footage=footage.about, notes=notes, rounds=1)


def _point(result: Path, source: Path, ground: Ground) -> tuple[float, float]:
    return bitrate_kbps(result), vmaf(result, source, ground.folder, ground.ffmpeg)


def walls(costs: Sequence[Cost]) -> list[float]:
    """Seconds by the clock."""
    return [cost.wall_s for cost in costs]


def _cpus(costs: Sequence[Cost]) -> list[float]:
    return [cost.cpu_s for cost in costs]
