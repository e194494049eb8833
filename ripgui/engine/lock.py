# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between processes: one runner per data folder, one owner per running task. The system frees them at death."""

import contextlib
from collections.abc import Callable, Container
from pathlib import Path
from types import TracebackType
from typing import Self

from filelock import FileLock, Timeout

from ripgui.core.error import InputError
from ripgui.core.folders import data_folder

# Others take a task's lock for a moment, to ask the same.
_ASKING_S = 0.25


class ProcessLock:
    """A named lock in the data folder."""

    def __init__(self, name: str) -> None:
        folder = _folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"the folder {folder} cannot be used: {error.strerror}") from error
        # Not thread-local: taken by the thread that runs, asked by the one that shows.
        self._lock = FileLock(folder / f"{name}.lock", thread_local=False)

    def take(self, *, wait_s: float = 0.0) -> bool:
        """True if the lock is ours now; False if another process has it, and keeps it for `wait_s`."""
        try:
            self._lock.acquire(timeout=wait_s)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def _folder() -> Path:
    return data_folder() / "locks"


def runner_lock() -> ProcessLock:
    return ProcessLock("runner")


def task_lock(task_id: int) -> ProcessLock:
    return ProcessLock(f"task-{task_id}")


def task_is_owned(task_id: int) -> bool:
    """Whether some process is running the task now."""
    lock = task_lock(task_id)
    if not lock.take(wait_s=_ASKING_S):
        return True
    lock.release()
    return False


def remove_task_lock(task_id: int) -> None:
    """Removes the file of a lock that nobody will take again: a task's number is never given to another one."""
    with contextlib.suppress(OSError):
        (_folder() / f"task-{task_id}.lock").unlink()


def remove_task_locks(known: Callable[[], Container[int]]) -> None:
    """Removes what tasks left behind that are gone. known: the tasks that there are, asked after the look at files."""
    files = {file.stem.removeprefix("task-") for file in _folder().glob("task-*.lock")}
    tasks = known()
    for number in files:
        if number.isdigit() and int(number) not in tasks:
            remove_task_lock(int(number))
