# SPDX-License-Identifier: GPL-3.0-or-later
"""What the soak of `make chaos` calls flat."""

from dataclasses import replace

import pytest

from tests.chaos.soak import Sample, growths


def _samples(**more: float) -> list[Sample]:
    """500 of them, in which these grow with each task."""
    usual = {"own_kib": 70_000, "rss_kib": 120_000, "files": 15, "threads": 4, "children": 0}
    return [
        Sample(**{name: int(value + more.get(name, 0) * number + number % 3) for name, value in usual.items()})
        for number in range(500)
    ]


def test_what_goes_up_and_down_is_flat() -> None:
    assert all(growth.kept for growth in growths(_samples()))


@pytest.mark.parametrize(("what", "more"), [("own_kib", 60.0), ("files", 0.02), ("threads", 0.01), ("children", 0.01)])
def test_what_grows_with_each_task_is_found(what: str, more: float) -> None:
    assert [growth.kept for growth in growths(_samples(**{what: more}))].count(False) == 1


def test_what_is_begun_and_ended_within_each_task_is_flat() -> None:
    """A look that falls into the end of a task finds threads that a moment later are gone."""
    busy = [
        replace(each, threads=12 if number > 250 and number % 3 == 0 else 4) for number, each in enumerate(_samples())
    ]
    assert all(growth.kept for growth in growths(busy))
