# SPDX-License-Identifier: GPL-3.0-or-later
"""Whether a list of presentation times has one constant rate behind it, and which."""

from collections.abc import Iterable, Iterator, Sequence
from fractions import Fraction

STANDARD_RATES = tuple(
    sorted(
        {Fraction(rate * 1000, 1001) for rate in (12, 15, 24, 30, 48, 60, 120, 240)}
        | {Fraction(rate) for rate in (1, 2, 5, 6, 8, 10, 12, 15, 16, 18, 20, 24, 25, 30, 48, 50, 60, 72, 90, 100)}
        | {Fraction(rate) for rate in (120, 144, 200, 240)}
    )
)
_TOLERANCE_S = Fraction(1, 1000)
"""The tick of Matroska and FLV, to which they round; what is closer to a constant rate than this is constant."""
_SNAP = Fraction(1, 100_000)
_NEAR = Fraction(1, 200)
_COARSE_TICK_S = Fraction(1, 2000)
_DENOMINATORS = (1, 2, 1001, 1 << 20)


def constant_rate(ticks: Sequence[int], tick: Fraction, hints: Iterable[Fraction] = ()) -> Fraction | None:
    """The rate of frames shown at `ticks` (ascending, in units of `tick` seconds), None where it varies.

    hints: rates that the container names, the most trusted first; they decide where the times alone leave it open.
    """
    hints = [hint for hint in hints if hint > 0]
    if len(ticks) < 2:
        return next((snapped(hint) for hint in hints), None)
    if ticks[-1] <= ticks[0]:
        return None
    return next((rate for rate in _candidates(ticks, tick, hints) if _fits(ticks, tick, rate)), None)


def snapped(rate: Fraction) -> Fraction:
    """The standard rate that `rate` is a rounding of, else `rate` itself."""
    nearest = min(STANDARD_RATES, key=lambda standard: abs(standard - rate))
    return nearest if abs(nearest - rate) <= nearest * _SNAP else rate


def _candidates(ticks: Sequence[int], tick: Fraction, hints: Sequence[Fraction]) -> Iterator[Fraction]:
    """Rates to try in order of trust: exact arithmetic, what the header says, standards, simple fractions."""
    steps = len(ticks) - 1
    estimate = steps / ((ticks[-1] - ticks[0]) * tick)
    step = ticks[1] - ticks[0]
    if tick < _COARSE_TICK_S and ticks[-1] - ticks[0] == step * steps:
        yield snapped(1 / (step * tick))
    for hint in hints:
        yield snapped(hint)
        yield hint
    around = hints[0] if hints else estimate
    for standard in sorted(STANDARD_RATES, key=lambda rate: abs(rate - around)):
        if abs(standard - estimate) <= standard * _NEAR or steps * tick < 1:
            yield standard
    for limit in _DENOMINATORS:
        yield estimate.limit_denominator(limit)
    yield estimate


def _fits(ticks: Sequence[int], tick: Fraction, rate: Fraction) -> bool:
    """Whether each frame is shown within the tolerance of its place; in integers, since films have many frames."""
    if rate <= 0:
        return False
    period = 1 / (rate * tick)
    tolerance = min(_TOLERANCE_S / tick, period / 2)
    scale = period.denominator * tolerance.denominator
    step, limit, first = int(period * scale), int(tolerance * scale), ticks[0]
    return all(abs((shown - first) * scale - index * step) <= limit for index, shown in enumerate(ticks))
