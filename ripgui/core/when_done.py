# SPDX-License-Identifier: GPL-3.0-or-later
"""What happens once when the queue is done, and what is told to a command that is run then."""

import shlex
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from ripgui.core.error import InputError
from ripgui.core.event import Finished
from ripgui.core.task import TaskState

COUNTDOWN_S = 60
"""How long somebody who just sat down has to prevent it."""


class Action(StrEnum):
    NOTHING = "nothing"
    QUIT = "quit"
    SLEEP = "sleep"
    SHUT_DOWN = "shutdown"
    RUN = "run"

    @property
    def can_be_missed(self) -> bool:
        """Whether somebody who just sat down must have time to prevent it."""
        return self in (Action.SLEEP, Action.SHUT_DOWN)


@dataclass(frozen=True, slots=True, kw_only=True)
class WhenDone:
    """command: of Action.RUN, a program and its arguments. only_if_well: not where a task failed."""

    action: Action = Action.NOTHING
    command: tuple[str, ...] = ()
    only_if_well: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RunSummary:
    """How a run of the queue went. failed: what went wrong, a sentence each, also where that was no task's end."""

    outputs: tuple[str, ...] = ()
    failed: tuple[str, ...] = ()
    stopped: int = 0

    @property
    def is_well(self) -> bool:
        return not self.failed

    @property
    def environment(self) -> Mapping[str, str]:
        """What a command finds in its environment."""
        return {
            "RIPGUI_RESULT": "done" if self.is_well else "failed",
            "RIPGUI_DONE": str(len(self.outputs)),
            "RIPGUI_FAILED": str(len(self.failed)),
            "RIPGUI_STOPPED": str(self.stopped),
            "RIPGUI_OUTPUTS": "\n".join(self.outputs),
            "RIPGUI_ERRORS": "\n".join(self.failed),
        }


def summary_of(endings: Sequence[Finished]) -> RunSummary:
    """Of each task, the last ending counts: one may have been tried again."""
    last = {ending.task or -number: ending for number, ending in enumerate(endings, start=1)}.values()
    return RunSummary(
        outputs=tuple(ending.output for ending in last if ending.state is TaskState.DONE),
        failed=tuple(ending.error for ending in last if ending.error),
        stopped=sum(ending.state is not TaskState.DONE and not ending.error for ending in last),
    )


def is_wanted(choice: WhenDone, summary: RunSummary) -> bool:
    return choice.action is not Action.NOTHING and (summary.is_well or not choice.only_if_well)


def parse_command(text: str) -> tuple[str, ...]:
    """A program and its arguments, words as a POSIX shell parts them; none runs them. Raises InputError."""
    try:
        words = tuple(shlex.split(text))
    except ValueError as error:
        raise InputError(f"the command cannot be read: {error}".lower()) from error
    if not words or not words[0]:
        raise InputError("the command is empty")
    return words


def parse_when_done(text: str) -> WhenDone:
    """nothing, sleep, shutdown, or "run COMMAND ARGS…". Raises InputError."""
    word, _, rest = text.strip().partition(" ")
    if word == Action.RUN:
        return WhenDone(action=Action.RUN, command=parse_command(rest))
    if not rest and word in (Action.NOTHING, Action.SLEEP, Action.SHUT_DOWN):
        return WhenDone(action=Action(word))
    raise InputError(f"{text!r} is none of nothing, sleep, shutdown and run COMMAND")
