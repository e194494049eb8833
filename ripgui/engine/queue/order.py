# SPDX-License-Identifier: GPL-3.0-or-later
"""Tasks that wait for others: which holds one back, and what to say of it."""

import contextlib
import os

from ripgui.core.error import InputError
from ripgui.core.task import Task, TaskState
from ripgui.engine.store import Store


def held_by(task: Task, store: Store) -> Task | None:
    """The task that must be done before this one; None where it is, or is not in the queue any more."""
    if task.spec.after:
        with contextlib.suppress(InputError):
            before = store.task(task.spec.after)
            return None if before.state is TaskState.DONE else before
    return None


def reason_of(before: Task) -> str:
    """Why a task behind it does not run, "" where its turn may still come by itself."""
    name = os.path.basename(before.spec.source)
    match before.state:
        case TaskState.FAILED | TaskState.CANCELLED | TaskState.PAUSED:
            return f"waits for task {before.id} ({name}), which is {before.state}"
        case _:
            return ""
