# SPDX-License-Identifier: GPL-3.0-or-later
"""Tells a terminal, a log file or a program how tasks go."""

import os
import sys
from typing import Protocol

from ripgui.core.chunk import ChunkState
from ripgui.core.event import ChunkChanged, Event, Finished, Logged, Planned, RowsChanged, StageChanged, event_json
from ripgui.core.task import TaskState


class Reporter(Protocol):
    """Is told every event, in order, on one thread."""

    def tell(self, event: Event) -> None: ...

    def close(self) -> None: ...


def fall_silent() -> None:
    """Whoever read our output has seen enough; Python would complain with every further line, and once more at exit."""
    silence = os.open(os.devnull, os.O_WRONLY)
    os.dup2(silence, sys.stdout.fileno())
    os.close(silence)


class JsonReporter:
    """One JSON object a line on standard output."""

    def tell(self, event: Event) -> None:
        print(event_json(event), flush=True)

    def close(self) -> None:
        pass


class PlainReporter:
    """A line for everything that ends or begins; for files and pipes."""

    def __init__(self) -> None:
        self._done: dict[int, int] = {}
        self._total: dict[int, int] = {}
        self._stages: dict[int, TaskState] = {}

    def tell(self, event: Event) -> None:
        match event:
            case Planned():
                self._done[event.task], self._total[event.task] = len(event.done), len(event.chunks)
                print(
                    f"{short_name(event.source)}: {event.frames} frames in {counted(len(event.chunks), 'chunk')}",
                    flush=True,
                )
                for warning in event.warnings:
                    print(f"warning: {warning}", flush=True)
            case ChunkChanged(state=ChunkState.DONE):
                self._done[event.task] = self._done.get(event.task, 0) + 1
                print(f"chunk {event.chunk} done ({self._done[event.task]} of {self._total[event.task]})", flush=True)
            case ChunkChanged(state=ChunkState.FAILED):
                print(f"chunk {event.chunk} failed (attempt {event.attempt}): {event.reason}", flush=True)
            case StageChanged(state=TaskState.REMOTE, progress=None) if event.detail:
                print(event.detail, flush=True)
            case StageChanged(state=TaskState.DELIVERING, progress=None):
                pass  # to its place beside the others; what is sent away tells how far it is
            case StageChanged() if self._stages.get(event.task) is not event.state:
                self._stages[event.task] = event.state
                print(str(event.state), flush=True)
            case Finished():
                for line in ending_lines(event):
                    print(line, flush=True)
            case StageChanged() | ChunkChanged() | Logged() | RowsChanged():
                pass

    def close(self) -> None:
        pass


def make_reporter(*, as_json: bool) -> Reporter:
    """The one that fits standard output."""
    if as_json:
        return JsonReporter()
    if not sys.stdout.isatty():
        return PlainReporter()
    # Imported here: drawing costs start-up time that only a terminal is worth.
    from ripgui.cli.terminal import TerminalReporter

    return TerminalReporter()


def ending_lines(event: Finished) -> list[str]:
    """What to print on standard output of a task that ended well or was stopped; errors go to standard error."""
    if event.state is TaskState.DONE:
        exception = ", but for the notes above" if event.notes else ""
        return [
            *(f"note: {note}" for note in event.notes),
            *(f"difference: {difference}" for difference in event.differences),
            f"done by {event.endpoint}"
            if event.endpoint
            else f"checked: {counted(event.frames, 'frame')} and all tracks as they should be{exception}",
            *([f"done: {event.output}"] if event.output else []),
            *([f"sent: {event.delivered}"] if event.delivered else []),
        ]
    if event.state is TaskState.FAILED:
        return [f"difference: {difference}" for difference in event.differences]
    return ["stopped: the same command goes on from here"] if not event.error else []


def short_name(path: str) -> str:
    return os.path.basename(path)


def counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
