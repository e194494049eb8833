# SPDX-License-Identifier: GPL-3.0-or-later
"""Bjøntegaard's difference on curves whose difference is known."""

import math

import pytest

from benchmarks.distortion import bd_rate

CURVE = [(1000.0, 80.0), (2000.0, 88.0), (4000.0, 94.0), (8000.0, 97.0)]


def test_same_curve_costs_nothing() -> None:
    assert bd_rate(CURVE, CURVE) == pytest.approx(0)


@pytest.mark.parametrize("share", [1.1, 0.8, 1.01])
def test_same_quality_at_another_rate_costs_the_difference(share: float) -> None:
    ours = [(rate * share, quality) for rate, quality in CURVE]
    assert bd_rate(ours, CURVE) == pytest.approx(100 * (share - 1))


def test_qualities_that_one_side_lacks_do_not_count() -> None:
    line = [(math.exp(quality / 10), quality) for quality in (60.0, 70.0, 80.0, 90.0)]
    other = [(1.2 * math.exp(quality / 10), quality) for quality in (65.0, 75.0, 85.0, 95.0)]
    assert bd_rate(other, line) == pytest.approx(20)


def test_sides_without_a_quality_in_common_cannot_be_compared() -> None:
    worse = [(rate, quality - 50) for rate, quality in CURVE]
    with pytest.raises(ValueError, match="no quality in common"):
        bd_rate(worse, CURVE)
