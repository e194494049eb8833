# SPDX-License-Identifier: GPL-3.0-or-later
"""What was measured of a machine: how fast a kind of work is with so many workers and encoder threads."""

from dataclasses import dataclass
from typing import Literal

type SizeClass = Literal["SD", "720p", "1080p", "4K"]
"""By the number of pixels: what encoders and filters take for a frame grows with it, and so does their memory."""

# Up to how many pixels a picture is of its class.
_LARGEST: tuple[tuple[int, SizeClass], ...] = ((960 * 576, "SD"), (1440 * 960, "720p"), (2560 * 1200, "1080p"))
_ALIKE = 0.03
"""Two measurements of one thing differ by as much."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Trial:
    """workers, threads: as a plan holds them. fps: frames a second of all workers. memory_mb: the most there was."""

    workers: int
    threads: int
    fps: float
    memory_mb: int


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkKind:
    """What a measurement holds for. machine: its processor. encoder: its name and speed. script: hash of its text."""

    machine: str
    encoder: str
    size: SizeClass
    script: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Calibration:
    """trials: the first is what the rule would choose; at least that one is there."""

    work: WorkKind
    trials: tuple[Trial, ...]

    @property
    def best(self) -> Trial:
        """The fastest; among those about as fast, the one with the least memory, and then the rule's own."""
        fastest = max(trial.fps for trial in self.trials)
        return min(
            (trial for trial in self.trials if trial.fps >= fastest * (1 - _ALIKE)),
            key=lambda trial: (trial.memory_mb, trial != self.trials[0]),
        )

    @property
    def gain(self) -> float:
        """How much faster the best is than the rule's choice: 0.1 is a tenth."""
        return self.best.fps / self.trials[0].fps - 1


def size_class(width: int, height: int) -> SizeClass:
    return next((name for most, name in _LARGEST if width * height <= most), "4K")
