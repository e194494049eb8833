# SPDX-License-Identifier: GPL-3.0-or-later
"""What a file or a pipe is told of a task: no more than happens."""

import pytest

from ripgui.cli.report import PlainReporter
from ripgui.core.event import StageChanged
from ripgui.core.task import TaskState


def test_only_what_is_sent_away_is_told_as_delivered(capsys: pytest.CaptureFixture[str]) -> None:
    reporter = PlainReporter()
    for state in (TaskState.MERGING, TaskState.VERIFYING, TaskState.DELIVERING):
        reporter.tell(StageChanged(task=1, state=state))
    assert capsys.readouterr().out == "merging\nverifying\n"
    for progress in (0.0, 0.5, 1.0):
        reporter.tell(StageChanged(task=1, state=TaskState.DELIVERING, detail="films", progress=progress))
    assert capsys.readouterr().out == "delivering\n"
