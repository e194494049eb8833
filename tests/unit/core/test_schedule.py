# SPDX-License-Identifier: GPL-3.0-or-later
"""Times of day at which the queue starts and pauses."""

from datetime import datetime, time, timedelta

import pytest

from ripgui.core.error import InputError
from ripgui.core.schedule import Schedule, due, parse_clock, pause_at, start_at, start_in

EVENING, NIGHT, MORNING, NOON = (datetime.fromisoformat(f"2026-03-10T{hour}") for hour in ("20", "23", "07", "12"))
DAY = timedelta(days=1)


def test_a_start_is_the_next_time_the_clock_shows_it() -> None:
    schedule = start_at(time(23), None, EVENING)
    assert (schedule.next_move, schedule.next_at, schedule.holds) == ("start", NIGHT, True)
    assert start_at(time(20), None, EVENING).start == EVENING + DAY
    assert due(schedule, NIGHT - timedelta(seconds=1)) == (schedule, "")
    assert due(schedule, NIGHT) == (None, "start")


def test_between_two_times_it_runs_every_day() -> None:
    schedule = start_at(time(23), time(7), EVENING)
    assert due(schedule, EVENING) == (schedule, "")
    seen = []
    left: Schedule | None = schedule
    for hours in range(0, 72, 1):
        assert left is not None
        now = EVENING + timedelta(hours=hours)
        left, move = due(left, now)
        seen += [(move, now)] if move else []
    expected = [("start", NIGHT), ("pause", MORNING + DAY), ("start", NIGHT + DAY), ("pause", MORNING + 2 * DAY)]
    assert seen == [*expected, ("start", NIGHT + 2 * DAY), ("pause", MORNING + 3 * DAY)][: len(seen)]
    assert len(seen) == 6


@pytest.mark.parametrize("now", [NIGHT, MORNING + DAY - timedelta(minutes=1), NIGHT + timedelta(hours=1)])
def test_between_them_it_starts_at_once(now: datetime) -> None:
    left, move = due(start_at(time(23), time(7), now), now)
    assert move == "start"
    assert left == Schedule(start=NIGHT + DAY, pause=MORNING + DAY, repeats=True)
    assert not left.holds


@pytest.mark.parametrize("now", [MORNING, NOON, EVENING])
def test_before_them_it_holds(now: datetime) -> None:
    schedule = start_at(time(23), time(7), now)
    assert (schedule.start, schedule.pause, schedule.holds) == (NIGHT, MORNING + DAY, True)


def test_of_moments_that_were_slept_through_the_last_counts() -> None:
    schedule = start_at(time(23), time(7), EVENING)
    left, move = due(schedule, NOON + DAY)
    assert move == "pause"
    assert left is not None
    assert left.next_at == NIGHT + DAY


def test_in_some_hours_it_starts_once() -> None:
    schedule = start_in(1.5, time(7), EVENING)
    assert schedule == Schedule(start=EVENING + timedelta(minutes=90), pause=MORNING + DAY)
    left, move = due(schedule, EVENING + timedelta(minutes=90))
    assert move == "start"
    assert left is not None
    assert due(left, MORNING + DAY) == (None, "pause")
    assert start_in(2, None, EVENING).pause is None


def test_a_pause_alone_holds_nothing() -> None:
    schedule = pause_at(time(7), EVENING)
    assert (schedule.holds, schedule.next_at) == (False, MORNING + DAY)


@pytest.mark.parametrize("text", ["", "7", "24:00", "12:60", "12:3", ":30", "1 2:30", "-1:30", "１２:30"])
def test_what_is_no_time_of_day_is_refused(text: str) -> None:
    with pytest.raises(InputError, match="time of day"):
        parse_clock(text)


def test_times_and_hours_are_read() -> None:
    assert (parse_clock("23:00"), parse_clock(" 7:05 ")) == (time(23), time(7, 5))
    for hours in (0, -1, 1e9, float("nan")):
        with pytest.raises(InputError, match="hours"):
            start_in(hours, None, NOON)
    with pytest.raises(InputError, match="same time"):
        start_at(time(7), time(7), NOON)
