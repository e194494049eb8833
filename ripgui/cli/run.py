# SPDX-License-Identifier: GPL-3.0-or-later
"""Runs tasks under a QCoreApplication until none is left or the user interrupts."""

import os
import signal
import sys
import time
from collections.abc import Callable, Sequence
from types import FrameType, TracebackType
from typing import TYPE_CHECKING, Any, Self

from PySide6.QtCore import QCoreApplication, QTimer

from ripgui.cli.report import Reporter, fall_silent
from ripgui.core.cancel import StopLevel
from ripgui.core.error import RipError
from ripgui.core.event import Event, Finished
from ripgui.core.schedule import Schedule, local_now
from ripgui.core.shown import shown
from ripgui.core.task import TaskState
from ripgui.core.when_done import COUNTDOWN_S, Action, WhenDone, is_wanted, summary_of
from ripgui.engine.work.runner import JobRunner
from ripgui.engine.work.timekeeper import Timekeeper
from ripgui.engine.work.when_done import carry_out_here

if TYPE_CHECKING:
    from ripgui.engine.watch.watching import Watching

INTERRUPTED = 130
FAILED = 1
BAD_INPUT = 2
TOLD_WITHIN_S = 30.0
"""How long a command waits at its end for webhooks that do not hear."""
# Python's signal handlers run only when Python does.
_SIGNAL_POLL_MS = 100


def run_until_idle(
    runner: JobRunner,
    reporter: Reporter,
    *,
    asked: int | None,
    schedule: Schedule | None = None,
    when_done: WhenDone | None = None,
) -> int:
    """Starts the runner, at once or when the schedule says so, and returns the exit status once it stands.

    asked: how many files the caller wants. None for a queue: its tasks were accepted when they were added, so that
    whatever fails now is a failed task. when_done: what happens then, unless the user ends it before.
    """
    app = _app()
    runner.idle.connect(app.quit)

    def start() -> None:
        runner.pause(False)
        runner.start()

    def pause() -> None:
        if keeper.schedule is not None:
            runner.pause(True)
        else:
            # Nobody would let it go on.
            runner.stop(StopLevel.AFTER_RUNNING)

    keeper = Timekeeper(start, pause)

    def end() -> None:
        if not runner.is_running and not runner.is_busy:
            app.quit()  # what stands will tell of no end

    with _Following(runner, reporter, is_queue=asked is None, on_interrupt=end) as following:
        runner.open()
        if schedule is None or schedule.start is None:
            runner.start()
        keeper.keep(schedule)
        keeper.look(local_now())
        app.exec()
        keeper.close()
        runner.close()
        # Events that were on their way when the loop ended.
        app.processEvents()
    endings = following.endings
    if following.is_interrupted:
        return INTERRUPTED
    if asked is not None and asked > len(endings) and not any(ending.error for ending in endings):
        left = asked - len(endings)
        told = f"{left} of {asked} files {'was' if left == 1 else 'were'} not encoded: paused, cancelled or removed"
        print(f"ripgui: {told} from elsewhere", file=sys.stderr, flush=True)
    status = exit_status(endings, asked=asked)
    is_through = when_done is None or _is_through(when_done, endings)
    return status if is_through else max(status, FAILED)


def _is_through(when_done: WhenDone, endings: Sequence[Finished]) -> bool:
    """Does what was asked for once all is done; whether that went well."""
    summary = summary_of(endings)
    if not is_wanted(when_done, summary):
        if when_done.action is not Action.NOTHING:
            print(f"ripgui: not done, since not all went well: {when_done.action}", file=sys.stderr, flush=True)
        return True
    if when_done.action.can_be_missed:
        print(f"{when_done.action} in {COUNTDOWN_S:g} s; Ctrl-C prevents it", file=sys.stderr, flush=True)
        time.sleep(COUNTDOWN_S)
    try:
        status = carry_out_here(when_done, summary)
    except RipError as error:
        print(f"ripgui: {error}", file=sys.stderr, flush=True)
        return False
    if status:
        print(f"ripgui: {when_done.command[0]} ended with {status}", file=sys.stderr, flush=True)
    return not status


def watch_until_interrupted(runner: JobRunner, watching: "Watching", reporter: Reporter, *, starts: bool) -> int:
    """Lets the runner run whatever comes until the user ends it; returns the exit status: 130 where a task ran.

    starts: the queue is started at once.
    """
    app = _app()
    was_busy = False

    def end() -> None:
        nonlocal was_busy
        was_busy = runner.is_busy
        app.quit()

    def on_taken(_ids: Sequence[int], starts_queue: bool) -> None:
        if starts_queue:
            runner.start()

    watching.taken.connect(on_taken)
    watching.told.connect(lambda _, text: print(f"ripgui: {shown(text)}", file=sys.stderr, flush=True))
    with _Following(runner, reporter, is_queue=True, on_interrupt=end):
        runner.open()
        watching.start()
        if starts:
            runner.start()
        app.exec()
        watching.close()
        runner.close()
        app.processEvents()
    return INTERRUPTED if was_busy else 0


class _Following:
    """Tells what happens while it is entered, and hears Ctrl-C: the first one stops the runner, another ends all."""

    def __init__(
        self,
        runner: JobRunner,
        reporter: Reporter,
        *,
        is_queue: bool,
        on_interrupt: Callable[[], None] = lambda: None,
    ) -> None:
        self._runner = runner
        self._reporter = reporter
        self._is_queue = is_queue
        self._on_interrupt = on_interrupt
        self._timer = QTimer()
        self._timer.timeout.connect(lambda: None)
        self._previous: dict[signal.Signals, Any] = {}
        self.endings: list[Finished] = []
        self.is_interrupted = False

    def __enter__(self) -> Self:
        self._previous = {number: signal.signal(number, self._on_signal) for number in (signal.SIGINT, signal.SIGTERM)}
        self._timer.start(_SIGNAL_POLL_MS)
        self._runner.happened.connect(self._on_event)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._timer.stop()
        self._reporter.close()
        for number, handler in self._previous.items():
            signal.signal(number, handler)

    def _on_event(self, event: Event) -> None:
        try:
            self._reporter.tell(event)
        except BrokenPipeError:  # the work goes on: its results are files
            fall_silent()
        if isinstance(event, Finished):
            self.endings.append(event)
            if event.error:
                print(f"ripgui: {shown(_told(event, is_queue=self._is_queue))}", file=sys.stderr, flush=True)

    def _on_signal(self, number: int, frame: FrameType | None) -> None:
        del number, frame
        if self.is_interrupted:
            os._exit(INTERRUPTED)
        self.is_interrupted = True
        self._on_interrupt()
        self._runner.stop(StopLevel.NOW)


def _app() -> QCoreApplication:
    return QCoreApplication.instance() or QCoreApplication(sys.argv[:1])


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
