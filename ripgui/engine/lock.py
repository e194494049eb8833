# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between processes: one runner per data folder, one owner per running task. The system frees them at death."""

import contextlib
import os
import sys
import time
from collections.abc import Callable, Container
from pathlib import Path
from types import TracebackType
from typing import Self

from ripgui.core.error import InputError
from ripgui.core.folders import data_folder

# Others take a task's lock for a moment, to ask the same.
_ASKING_S = 0.25
_TRY_AGAIN_S = 0.05

if sys.platform == "win32":
    import msvcrt

    def _lock(file: int) -> None:
        msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)


class ProcessLock:
    """A named lock in the data folder. Closing its file gives it back, and so does the end of the process."""

    def __init__(self, name: str) -> None:
        folder = _folder()
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise InputError(f"the folder {folder} cannot be used: {error.strerror}") from error
        self._path = folder / f"{name}.lock"
        self._file: int | None = None

    def take(self, *, wait_s: float = 0.0) -> bool:
        """True if the lock is ours now; False if another process has it, and keeps it for `wait_s`."""
        until = time.monotonic() + wait_s
        while self._file is None:
            self._file = self._try()
            if self._file is None:
                if time.monotonic() >= until:
                    return False
                time.sleep(_TRY_AGAIN_S)
        return True

    def release(self) -> None:
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _try(self) -> int | None:
        """The file, locked; None where another process has it, or removed it while it was about to be locked."""
        try:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o644)
        except OSError as error:
            raise InputError(f"the lock {self._path} cannot be opened: {error.strerror}") from error
        try:
            _lock(file)
        except OSError:
            os.close(file)
            return None
        if os.fstat(file).st_nlink == 0:
            os.close(file)
            return None
        return file

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


def task_is_owned(task_id: int, *, wait_s: float = _ASKING_S) -> bool:
    """Whether some process is running the task now. wait_s: for others who only ask; without, they count as well."""
    lock = task_lock(task_id)
    if not lock.take(wait_s=wait_s):
        return True
    lock.release()
    return False


def some_task_is_owned() -> bool:
    """Whether some process is running a task now, also one that the queue does not know."""
    return any(map(task_is_owned, _numbers_of_locks()))


def remove_task_lock(task_id: int) -> None:
    """Removes the file of a lock that nobody will take again: a task's number is never given to another one."""
    with contextlib.suppress(OSError):
        (_folder() / f"task-{task_id}.lock").unlink()


def remove_task_locks(known: Callable[[], Container[int]]) -> None:
    """Removes what tasks left behind that are gone. known: the tasks that there are, asked after the look at files."""
    numbers = _numbers_of_locks()
    tasks = known()
    for number in numbers:
        if number not in tasks:
            remove_task_lock(number)


def _numbers_of_locks() -> set[int]:
    """Of tasks that somebody works on, or did."""
    names = (file.stem.removeprefix("task-") for file in _folder().glob("task-*.lock"))
    return {int(name) for name in names if name.isdecimal()}
