# SPDX-License-Identifier: GPL-3.0-or-later
"""What a runner asks of whoever has tasks done on other machines, and what that one tells the runner."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from ripgui.core.error import RipError
    from ripgui.core.event import Event
    from ripgui.core.task import Task, TaskState
    from ripgui.engine.lock import ProcessLock
    from ripgui.engine.work.ending import Run
    from ripgui.engine.work.merging import Result


@dataclass(frozen=True, slots=True, kw_only=True)
class Errand:
    """A task that is done elsewhere. lock: of the task, given back by the runner once it has ended."""

    task: "Task"
    run: "Run"
    lock: "ProcessLock"


@dataclass(frozen=True, slots=True, kw_only=True)
class Hooks:
    """The runner's side, called on any thread but that of a window's loop; all may wait for the store.

    made: a result is there. stopped: as `Endings.stopped`. idle: no task is left.
    """

    emit: "Callable[[Event], None]"
    made: "Callable[[Errand, Task, Result], None]"
    stopped: "Callable[[Errand, TaskState | None, RipError | None, bool], None]"
    idle: Callable[[], None]


class Elsewhere(Protocol):
    """Methods return at once and may be called from any thread, `wait` aside."""

    @property
    def task_ids(self) -> tuple[int, ...]:
        """The tasks that are on their way."""

    def take(self, task: "Task", lock: "ProcessLock") -> None: ...

    def stop(self, task_id: int | None = None) -> None:
        """Follows one, or all, no more; what the system does goes on."""

    def pause(self, paused: bool) -> None: ...

    def hear(self, request: str) -> None:
        """A request of `engine.queue.remote_request`."""

    def wait(self) -> None:
        """For all that were stopped."""


type MakeElsewhere = Callable[[Hooks], Elsewhere]
