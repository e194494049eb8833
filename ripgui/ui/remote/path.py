# SPDX-License-Identifier: GPL-3.0-or-later
"""The window's way of waiting for servers: asyncio's loop on Qt's own, made when something is first asked of one."""

import contextlib
from collections.abc import Coroutine
from concurrent.futures import Future
from typing import TYPE_CHECKING, Any, cast

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Qt, QTimer, Signal

from ripgui.ui.background import Background

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import ThreadPoolExecutor

_LONGEST_END_MS = 2000
_THREADS = 4


class _Host(QObject):
    """What the loop takes for the application: that the loop ends does not end the window."""

    aboutToQuit = Signal()  # noqa: N815  as Qt calls it

    def exit(self) -> None:
        return None


class WindowPath(QObject):
    """Runs coroutines on the window's thread, between what else is done there. `run` may be called from any thread."""

    _asked = Signal(object, object)
    _given_up = Signal(object)

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._loop: asyncio.AbstractEventLoop | None = None
        self._threads: ThreadPoolExecutor | None = None
        self._host = _Host()
        self._tasks: dict[Future[Any], asyncio.Task[Any]] = {}
        self._early: list[tuple[Coroutine[Any, Any, Any], Future[Any]]] = []
        self._is_loading = False
        self._is_closed = False
        self._asked.connect(self._take, Qt.ConnectionType.QueuedConnection)
        self._given_up.connect(self._cancel, Qt.ConnectionType.QueuedConnection)

    def run[T](self, work: Coroutine[Any, Any, T]) -> "Future[T]":
        """Cancelling what it returns cancels the work. After the window's end it is cancelled at once."""
        future: Future[T] = Future()
        future.add_done_callback(self._on_done)
        try:
            self._asked.emit(work, future)
        except RuntimeError:  # the window has gone
            work.close()
            future.cancel()
        return future

    def close(self) -> None:
        """Ends what is under way, and waits a little for that."""
        self._is_closed = True
        for work, future in self._early:
            work.close()
            future.cancel()
        self._early = []
        loop = self._loop
        if loop is None:
            return
        self._wait_for_tasks()
        import asyncio

        self._host.aboutToQuit.emit()
        asyncio._set_running_loop(None)
        loop.stop()
        loop.close()
        self._loop = None

    def _wait_for_tasks(self) -> None:
        tasks = tuple(self._tasks.values())
        waiting = QEventLoop()
        late = QTimer(singleShot=True, interval=_LONGEST_END_MS)
        late.timeout.connect(waiting.quit)
        left = len(tasks)

        def over(_: "asyncio.Task[Any]") -> None:
            nonlocal left
            left -= 1
            if left == 0:
                waiting.quit()

        for task in tasks:
            task.add_done_callback(over)
            task.cancel()
        if left:
            late.start()
            waiting.exec(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)
            late.stop()

    def _on_done(self, future: "Future[Any]") -> None:
        if future.cancelled():
            with contextlib.suppress(RuntimeError):
                self._given_up.emit(future)

    def _take(self, work: Coroutine[Any, Any, Any], future: "Future[Any]") -> None:
        if self._is_closed or future.cancelled():
            work.close()
            future.cancel()
        elif self._loop is not None:
            self._begin(work, future)
        else:
            self._early.append((work, future))
            if not self._is_loading:
                self._is_loading = True
                self._background.run(_load, lambda _: self._on_loaded())

    def _on_loaded(self) -> None:
        import asyncio
        from concurrent.futures import ThreadPoolExecutor

        import qasync

        if self._is_closed:
            return
        # It asks for no more of an application than it is given here.
        loop = qasync.QEventLoop(cast(QCoreApplication, self._host), already_running=True)
        self._threads = ThreadPoolExecutor(_THREADS, thread_name_prefix="remote")
        loop.set_default_executor(self._threads)
        assert asyncio.get_running_loop() is loop
        self._loop = loop
        early, self._early = self._early, []
        for work, future in early:
            self._take(work, future)

    def _begin(self, work: Coroutine[Any, Any, Any], future: "Future[Any]") -> None:
        assert self._loop is not None
        task = self._loop.create_task(work)
        self._tasks[future] = task

        def over(task: "asyncio.Task[Any]") -> None:
            self._tasks.pop(future, None)
            if task.cancelled():
                future.cancel()
            elif not future.cancelled():
                error = task.exception()
                if error is not None:
                    future.set_exception(error)
                else:
                    future.set_result(task.result())

        task.add_done_callback(over)

    def _cancel(self, future: "Future[Any]") -> None:
        task = self._tasks.get(future)
        if task is not None:
            task.cancel()


def _load() -> None:
    """On another thread: these take longer than a window may stand still."""
    import qasync  # noqa: F401  to have it loaded

    import ripgui.engine.remote.connecting
    import ripgui.remote.registry  # noqa: F401  to have it loaded
    from ripgui.web.http import load_http

    load_http()
