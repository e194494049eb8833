# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tasks under a QCoreApplication until none is left or the user interrupts."""

import os
import signal
import sys
from collections.abc import Sequence
from types import FrameType

from PySide6.QtCore import QCoreApplication, QTimer

from ripgui.cli.report import Reporter
from ripgui.core.cancel import StopLevel
from ripgui.core.event import Event, Finished
from ripgui.core.task import TaskState
from ripgui.engine.runner import JobRunner

INTERRUPTED = 130
FAILED = 1
BAD_INPUT = 2
# Python's signal handlers run only when Python does.
_SIGNAL_POLL_MS = 100


def run_until_idle(runner: JobRunner, reporter: Reporter, *, asked: int | None) -> int:
    """Starts the runner and returns the exit status once it stands.

    asked: how many files the caller wants. None for a queue: its tasks were accepted when they were added, so that
    whatever fails now is a failed task.
    """
    app = QCoreApplication.instance() or QCoreApplication(sys.argv[:1])
    endings: list[Finished] = []
    interrupted = False

    def on_event(event: Event) -> None:
        reporter.tell(event)
        if isinstance(event, Finished):
            endings.append(event)
            if event.error:
                print(f"ripgui: {_told(event, is_queue=asked is None)}", file=sys.stderr, flush=True)

    def on_signal(number: int, frame: FrameType | None) -> None:
        del number, frame
        nonlocal interrupted
        if interrupted:
            os._exit(INTERRUPTED)
        interrupted = True
        runner.stop(StopLevel.NOW)

    previous = {number: signal.signal(number, on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
    timer = QTimer()
    timer.timeout.connect(lambda: None)
    timer.start(_SIGNAL_POLL_MS)
    runner.happened.connect(on_event)
    runner.idle.connect(app.quit)
    try:
        runner.open()
        runner.start()
        app.exec()
        runner.close()
        # Events that were on their way when the loop ended.
        app.processEvents()
    finally:
        reporter.close()
        for number, handler in previous.items():
            signal.signal(number, handler)
    if interrupted:
        return INTERRUPTED
    if asked is not None and asked > len(endings) and not any(ending.error for ending in endings):
        left = asked - len(endings)
        told = f"{left} of {asked} files {'was' if left == 1 else 'were'} not encoded: paused, cancelled or removed"
        print(f"ripgui: {told} from elsewhere", file=sys.stderr, flush=True)
    return exit_status(endings, asked=asked)


def _told(event: Finished, *, is_queue: bool) -> str:
    """The error in one line. Of many tasks it has to be told whose it is."""
    whose = f"task {event.task}: " if is_queue and event.task else ""
    waits = "; what is done is kept, the same command goes on from here" if event.state is TaskState.WAITING else ""
    return f"{whose}{event.error}{waits}"


def exit_status(endings: Sequence[Finished], *, asked: int | None) -> int:
    """What these endings mean to whoever called the command. See `run_until_idle` for asked."""
    if asked is None:
        # A task that somebody else paused, cancelled or removed did not fail.
        return FAILED if any(ending.error for ending in endings) else 0
    bad = [ending for ending in endings if ending.state is not TaskState.DONE]
    if len(endings) < asked or any(ending.fault != "input" for ending in bad):
        return FAILED
    return BAD_INPUT if bad else 0
