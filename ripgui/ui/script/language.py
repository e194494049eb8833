# SPDX-License-Identifier: GPL-3.0-or-later
"""Asks language workers about the script, on threads of its own. Of each kind of question only the newest counts."""

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QThreadPool, Signal

from ripgui.core.error import Cancelled, InputError, RipError
from ripgui.core.patience import Patience
from ripgui.ui.language.told import in_words

if TYPE_CHECKING:
    from ripgui.core.search import Query
    from ripgui.workers.client import WorkerProcess
    from ripgui.workers.protocol import Method

_NAMES_PATIENCE = Patience(first_s=30, next_s=30)
_TEXT_PATIENCE = Patience(first_s=5, next_s=5)
_LATE_S = 0.4


class Language(QObject):
    """Two workers: one for names, which takes its time, and one for what follows every key. Neither before `start`.

    The tickets that come with answers are those that the questions returned.
    """

    plugins_listed = Signal(object)
    names_found = Signal(int, object)
    signatures_found = Signal(int, object)
    problems_found = Signal(int, object)
    places_found = Signal(int, object)
    search_failed = Signal(int, str)
    """What is wrong with the pattern, "" where looking for it took too long."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = _Lane(self, _NAMES_PATIENCE)
        self._text = _Lane(self, _TEXT_PATIENCE)
        self._tickets = 0
        self._is_started = False

    @property
    def is_started(self) -> bool:
        return self._is_started

    def start(self) -> None:
        """Asks for the plugins, and lets the first completion find its libraries loaded."""
        if not self._is_started:
            self._is_started = True
            self.list_plugins()
            self.find_names("import os, vapoursynth\nos.", "", 2, 3)

    def list_plugins(self) -> None:
        """A process of their own finds those that were installed meanwhile."""
        from ripgui.workers.language_protocol import PLUGINS
        from ripgui.workers.protocol import NoParams

        self._names.renew()
        self._names.ask(PLUGINS, NoParams(), lambda found: self.plugins_listed.emit(found.plugins))

    def find_names(self, text: str, path: str, line: int, column: int) -> int:
        from ripgui.workers.language_protocol import NAMES, PlaceParams

        ticket = self._ticket()
        params = PlaceParams(text=text, path=path, line=line, column=column)
        self._names.ask(NAMES, params, lambda found: self.names_found.emit(ticket, found.names))
        return ticket

    def find_signatures(self, text: str, path: str, line: int, column: int) -> int:
        from ripgui.workers.language_protocol import SIGNATURES, PlaceParams

        ticket = self._ticket()
        params = PlaceParams(text=text, path=path, line=line, column=column)
        self._names.ask(SIGNATURES, params, lambda found: self.signatures_found.emit(ticket, found.signatures))
        return ticket

    def check(self, text: str) -> int:
        from ripgui.workers.language_protocol import PROBLEMS, CheckTextParams

        ticket = self._ticket()
        self._text.ask(PROBLEMS, CheckTextParams(text), lambda found: self.problems_found.emit(ticket, found.problems))
        return ticket

    def search(self, text: str, query: "Query") -> int:
        from ripgui.workers.language_protocol import SEARCH, SearchParams

        ticket = self._ticket()
        self._text.ask(
            SEARCH,
            SearchParams(text=text, query=query),
            lambda found: self.places_found.emit(ticket, found.places),
            lambda problem: self.search_failed.emit(ticket, problem),
            overtakes=True,
        )
        return ticket

    def close(self) -> None:
        """Ends the workers and waits for that."""
        self._names.close()
        self._text.close()

    def _ticket(self) -> int:
        self._tickets += 1
        return self._tickets


class _Lane:
    """One worker and the thread that asks it."""

    def __init__(self, parent: QObject, patience: Patience) -> None:
        self._pool = QThreadPool(parent)
        self._pool.setMaxThreadCount(1)
        # The worker dies with the thread that started it.
        self._pool.setExpiryTimeout(-1)
        self._patience = patience
        self._lock = threading.Lock()
        self._waiting: dict[str, Callable[[], None]] = {}
        self._is_running = False
        self._is_closed = False
        self._is_stale = False
        self._worker: WorkerProcess | None = None
        self._asked = ("", 0.0)

    def ask[P, R](
        self,
        method: "Method[P, R]",
        params: P,
        then: Callable[[R], object],
        otherwise: Callable[[str], object] = lambda _: None,
        *,
        overtakes: bool = False,
    ) -> None:
        """Takes the place of a question of this kind that still waits.

        overtakes: and does not wait for one that takes long, which is never answered then.
        """
        with self._lock:
            if self._is_closed:
                return
            self._waiting[method.name] = lambda: self._answer(method, params, then, otherwise)
            starts, self._is_running = not self._is_running, True
            name, since = self._asked
            is_late = overtakes and name == method.name and time.monotonic() - since > _LATE_S
            slow = self._worker if is_late else None
        if slow is not None:
            slow.kill()
        if starts:
            self._pool.start(self._run)

    def renew(self) -> None:
        """The next question goes to a new process."""
        with self._lock:
            self._is_stale = True

    def close(self) -> None:
        with self._lock:
            self._is_closed = True
            self._waiting.clear()
            worker = self._worker
        if worker is not None:
            worker.kill()
        self._pool.start(self._let_go)
        self._pool.waitForDone()

    def _run(self) -> None:
        while True:
            with self._lock:
                if not self._waiting:
                    self._is_running = False
                    return
                work = self._waiting.pop(next(iter(self._waiting)))
            work()

    def _answer[P, R](
        self, method: "Method[P, R]", params: P, then: Callable[[R], object], otherwise: Callable[[str], object]
    ) -> None:
        try:
            worker = self._ready_worker()
            with self._lock:
                self._asked = (method.name, time.monotonic())
            try:
                result = worker.call(method, params, patience=self._patience)
            finally:
                with self._lock:
                    self._asked = ("", 0.0)
        except Cancelled:
            self._let_go()
        except RipError as error:
            if self._worker is not None and not self._worker.is_alive:
                self._let_go()
            otherwise(in_words(str(error)) if isinstance(error, InputError) else "")
        else:
            then(result)

    def _ready_worker(self) -> "WorkerProcess":
        with self._lock:
            stale, self._is_stale = self._is_stale, False
        if stale:
            self._let_go()
        if self._worker is None:
            from ripgui.workers.client import WorkerProcess

            worker = WorkerProcess("language", on_log=lambda _: None)
            with self._lock:
                self._worker = worker
                closed = self._is_closed
            if closed:
                raise Cancelled
        return self._worker

    def _let_go(self) -> None:
        with self._lock:
            worker, self._worker = self._worker, None
        if worker is not None:
            worker.close()
