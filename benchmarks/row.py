# SPDX-License-Identifier: GPL-3.0-or-later
"""What a row of the benchmark is: a job, what it is compared with, what is wanted of its figures, how to take them."""

import enum
import statistics
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import imageio_ffmpeg
from rich.console import Console

from benchmarks.footage import Footage, find_footage

CACHE = Path(__file__).parents[1] / ".cache" / "benchmarks"
"""What is fetched or installed to compare with: real clips, other programs in environments of their own."""


class NotMeasuredError(Exception):
    """A row or a figure that could not be taken here; its text says why, to people."""


class Unit(enum.Enum):
    """How a figure is written, behind its number."""

    RATIO = " ×"
    MILLISECONDS = " ms"
    PERCENT = " %"
    MEGABYTES = " MB"
    COUNT = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Aim:
    """What is wanted of one figure. goal: None where it only tells. bound: a sentence on what bounds it now.

    is_floor: more is better. is_alone: it is compared with nothing, though others of its row are.
    """

    name: str
    goal: float | None
    bound: str
    unit: Unit = Unit.RATIO
    is_floor: bool = False
    is_alone: bool = False

    def is_met(self, value: float) -> bool | None:
        """Whether the figure, rounded as it is shown, is as good as wanted; None where nothing is."""
        if self.goal is None:
            return None
        shown = round(value, self.digits)
        return shown >= self.goal if self.is_floor else shown <= self.goal

    @property
    def digits(self) -> int:
        """Behind the point: as many as the goal can be missed by."""
        return {Unit.RATIO: 3, Unit.PERCENT: 2}.get(self.unit, 0)

    def wanted(self) -> str:
        return "–" if self.goal is None else f"{'≥' if self.is_floor else '≤'} {self.goal:g}{self.unit.value}"

    def shown(self, value: float) -> str:
        return f"{round(value, self.digits) + 0.0:.{self.digits}f}{self.unit.value}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """value: None where it could not be taken; lacking says why. runs: raw values of each side, with their units."""

    value: float | None = None
    lacking: str = ""
    runs: Mapping[str, Sequence[float]] = field(default_factory=dict)
    notes: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """Figures by the names of their aims. footage: what was worked on. notes: how, where that is not plain.

    rounds: that there were, 0 where it was as many as were asked for.
    """

    figures: Mapping[str, Figure]
    footage: str = ""
    notes: str = ""
    rounds: int = 0


class Ground:
    """What a row works with. folder: its own, removed afterwards."""

    def __init__(self, folder: Path, rounds: int, console: Console) -> None:
        self.folder = folder
        self.rounds = rounds
        self.ffmpeg = imageio_ffmpeg.get_ffmpeg_exe()
        self._console = console

    def footage(self) -> Footage:
        """720p of at least 40 seconds, made once and kept."""
        return find_footage(CACHE, self.ffmpeg, self.say)

    def say(self, what: str) -> None:
        """Tells people how far it is."""
        self._console.print(what, markup=False, highlight=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """One line of the comparison, or several of one job. name: for `--only`. against: "" where there is nothing."""

    name: str
    what: str
    against: str
    aims: tuple[Aim, ...]
    measure: Callable[[Ground], Measured]


def by_turns[T](ground: Ground, runs: Mapping[str, Callable[[], T]], tell: Callable[[T], str]) -> dict[str, list[T]]:
    """One of each after the other, round after round, so that a busy minute falls on all of them.

    Every second round goes the other way round: what comes first finds another machine than what comes last.
    """
    found: dict[str, list[T]] = {name: [] for name in runs}
    for number in range(ground.rounds):
        for name, run in list(runs.items())[:: -1 if number % 2 else 1]:
            found[name].append(run())
            ground.say(f"  round {number + 1} of {ground.rounds}, {name}: {tell(found[name][-1])}")
    return found


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> float:
    """The median of what each round's two sides gave."""
    return statistics.median(our / their for our, their in zip(ours, theirs, strict=True))


def compared(ours: Sequence[float], theirs: Sequence[float], *, names: tuple[str, str], notes: str = "") -> Figure:
    """A ratio and the raw values that it is made of. names: ours, theirs, with their unit."""
    runs = {name: [round(value, 4) for value in values] for name, values in zip(names, (ours, theirs), strict=True)}
    return Figure(value=ratio(ours, theirs), runs=runs, notes=notes)
