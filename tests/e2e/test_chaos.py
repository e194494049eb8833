# SPDX-License-Identifier: GPL-3.0-or-later
"""The short form of `make chaos`: one kill of each kind, in the middle of the work, and the fastest of the faults."""

from collections.abc import Callable

import pytest

from tests.chaos import file_faults, tool_faults
from tests.chaos.kills import VICTIMS, Course, Kill, Victim, survive, undisturbed
from tests.chaos.stage import Stage, new_stage
from tests.chaos.world import make_film


@pytest.fixture(scope="module")
def course(tmp_path_factory: pytest.TempPathFactory) -> Course:
    folder = tmp_path_factory.mktemp("chaos")
    return undisturbed(make_film(folder / "films"), None, folder / "cache")


@pytest.mark.parametrize("victim", VICTIMS)
def test_a_kill_loses_nothing(course: Course, victim: Victim) -> None:
    outcome = survive(course, Kill(victim=victim, part="3 chunks done", after_s=0.05))
    assert outcome.fault == ""


@pytest.mark.parametrize(
    "play",
    [file_faults.chunk_bit_flipped, file_faults.database_newer, tool_faults.leaves_child, tool_faults.short_once],
)
def test_a_fault_loses_nothing(course: Course, play: Callable[[Stage], None]) -> None:
    with new_stage(course) as stage:
        play(stage)
