# SPDX-License-Identifier: GPL-3.0-or-later
"""What is to happen when the queue is done, and when it is not."""

import pytest

from ripgui.core.error import InputError
from ripgui.core.event import Finished
from ripgui.core.task import TaskState
from ripgui.core.when_done import Action, WhenDone, is_wanted, parse_when_done, summary_of

DONE = Finished(task=1, state=TaskState.DONE, output="/v/a.mkv", frames=12)
FAILED = Finished(task=2, state=TaskState.FAILED, output="/v/b.mkv", frames=0, error="no such plugin", fault="input")
CANCELLED = Finished(task=3, state=TaskState.CANCELLED, output="/v/c.mkv", frames=0)
FULL = Finished(task=4, state=TaskState.WAITING, output="/v/d.mkv", frames=0, error="the disk is full", fault="work")


def test_a_summary_tells_a_command_how_it_went() -> None:
    summary = summary_of([DONE, FAILED, CANCELLED])
    assert dict(summary.environment) == {
        "RIPGUI_RESULT": "failed",
        "RIPGUI_DONE": "1",
        "RIPGUI_FAILED": "1",
        "RIPGUI_STOPPED": "1",
        "RIPGUI_OUTPUTS": "/v/a.mkv",
        "RIPGUI_ERRORS": "no such plugin",
    }
    again = Finished(task=2, state=TaskState.DONE, output="/v/b.mkv", frames=12)
    assert summary_of([FAILED, again]).is_well
    assert not summary_of([DONE, FULL]).is_well


def test_only_if_all_went_well() -> None:
    sleep, careful = WhenDone(action=Action.SLEEP), WhenDone(action=Action.SLEEP, only_if_well=True)
    good, bad = summary_of([DONE, CANCELLED]), summary_of([DONE, FAILED])
    assert [is_wanted(sleep, good), is_wanted(sleep, bad), is_wanted(careful, good)] == [True] * 3
    assert not is_wanted(careful, bad)
    assert not is_wanted(WhenDone(), good)


def test_words_of_the_command_line_are_read() -> None:
    assert parse_when_done("sleep") == WhenDone(action=Action.SLEEP)
    assert parse_when_done(" shutdown ").action is Action.SHUT_DOWN
    assert parse_when_done("run notify-send 'all done'").command == ("notify-send", "all done")


@pytest.mark.parametrize("text", ["", "quit", "sleep now", "run", "run ''", "run 'open", "notify-send done"])
def test_other_words_are_refused(text: str) -> None:
    with pytest.raises(InputError):
        parse_when_done(text)
