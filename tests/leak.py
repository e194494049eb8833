# SPDX-License-Identifier: GPL-3.0-or-later
"""Watches that find what a test leaves running, and name the line that started it."""

import threading
import time
import traceback
import weakref
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import psutil
import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer

LASTING: set[int] = set()
"""Processes that are there for all tests."""
_PATIENCE_S = 20.0
_STEP_S = 0.02


class _Watch:
    """Notes what runs when it is entered; `leaks` waits a little for what came since to end."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        return None

    def leaks(self, patience_s: float = _PATIENCE_S) -> list[str]:
        """One line for each thing that still runs after so long."""
        deadline = time.monotonic() + patience_s
        while (found := self._running()) and time.monotonic() < deadline:
            time.sleep(_STEP_S)
        return found

    def _running(self) -> list[str]:
        raise AssertionError


class ChildWatch(_Watch):
    """Child processes, grandchildren included. Those that leak are killed."""

    def __enter__(self) -> Self:
        self._before = set(_descendants())
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for child in self._new():
            child.kill()

    def _new(self) -> list[psutil.Process]:
        return [child for child in _descendants() if child not in self._before and child.pid not in LASTING]

    def _running(self) -> list[str]:
        return [f"process {child.pid}: {_command(child)}" for child in self._new()]


def _descendants() -> list[psutil.Process]:
    """Of most tests there are none, which Linux tells a hundred times faster than a look at all its processes."""
    listed = [path for pid in ("self", *LASTING) for path in Path(f"/proc/{pid}/task").glob("*/children")]
    if listed and {*map(int, " ".join(map(_text, listed)).split())} <= LASTING:
        return []
    return psutil.Process().children(recursive=True)


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="ascii")
    except OSError:  # that thread has ended: its children are another's now
        return ""


def _command(child: psutil.Process) -> str:
    try:
        words = child.cmdline()
    except psutil.Error:
        return "gone"
    return " ".join(words)[:200] if words else "a zombie nobody waited for"


class ThreadWatch(_Watch):
    """Python's threads. Threads of Qt's pools, which appear as dummies once they run Python, live on by design."""

    def __enter__(self) -> Self:
        self._before = set(threading.enumerate())
        return self

    def _running(self) -> list[str]:
        new = set(threading.enumerate()) - self._before
        return [f"thread {thread.name}" for thread in new if not isinstance(thread, threading._DummyThread)]


class QtWatch(_Watch):
    """Timers that tick, threads and pools that work, among those that Python started while it watched."""

    def __init__(self) -> None:
        self._started: list[tuple[weakref.ref[Any], str]] = []
        self._patch = pytest.MonkeyPatch()

    def __enter__(self) -> Self:
        for kind in (QTimer, QThread, QThreadPool):
            self._follow(kind)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._patch.undo()

    def _follow(self, kind: type[Any]) -> None:
        original = kind.start

        def start(thing: Any, *args: Any, **kwargs: Any) -> Any:
            caller = traceback.extract_stack(limit=2)[0]
            self._started.append((weakref.ref(thing), f"{caller.filename}:{caller.lineno}"))
            return original(thing, *args, **kwargs)

        self._patch.setattr(kind, "start", start)

    def _running(self) -> list[str]:
        if QCoreApplication.instance() is not None:
            # Objects that asked to be deleted later go now.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            QCoreApplication.processEvents()
        alive = ((reference(), place) for reference, place in self._started)
        return [f"{type(thing).__name__} started at {place}" for thing, place in alive if _is_active(thing)]


def _is_active(thing: object) -> bool:
    if thing is None or not shiboken6.isValid(thing):
        return False
    if isinstance(thing, QTimer):
        return thing.isActive()
    if isinstance(thing, QThread):
        return thing.isRunning()
    return isinstance(thing, QThreadPool) and thing.activeThreadCount() > 0
