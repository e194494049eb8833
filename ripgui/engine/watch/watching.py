# SPDX-License-Identifier: GPL-3.0-or-later
"""Looks through watched folders on a thread of its own, as long as a window or a command is there for it."""

import threading
import time

from PySide6.QtCore import QObject, Signal

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import Cancelled, RipError
from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.engine.store import Store
from ripgui.engine.watch.watch import Watch, start_watching

_PERIOD_S = 10.0
# Of a look that took long, a disk should rest as many times as long.
_REST = 5
# A folder of a network that does not answer holds its thread and nobody else.
_CLOSING_S = 3.0


class Watching(QObject):
    """taken: tasks came into the queue; whether it shall start. told: a level and a sentence. looked: the states.

    Signals are emitted on its thread.
    """

    taken = Signal(object, bool)
    told = Signal(str, str)
    looked = Signal(object)

    def __init__(self, store: Store) -> None:
        super().__init__()
        self._store = store
        self._watch = Watch(store, on_taken=self.taken.emit, tell=self.told.emit)
        self._wake = threading.Condition()
        self._is_asked = True
        self._is_closing = False
        self._problem = ""
        self._thread = threading.Thread(target=self._loop, name="watching", daemon=True)
        self.states: tuple[WatchState, ...] = ()

    def start(self) -> None:
        self._thread.start()

    def watch(self, watched: WatchedFolder, *, only_new: bool) -> None:
        """As `start_watching`, and looks at once. Raises InputError."""
        start_watching(self._store, watched, only_new=only_new)
        self._look_now()

    def unwatch(self, folder: str) -> None:
        """Raises InputError where it is not watched."""
        self._store.unwatch(folder)
        self._look_now()

    def _look_now(self) -> None:
        with self._wake:
            self._is_asked = True
            self._wake.notify_all()

    def close(self) -> None:
        self._watch.stop()
        with self._wake:
            self._is_closing = True
            self._wake.notify_all()
        if self._thread.ident is not None:
            self._thread.join(_CLOSING_S)

    def _loop(self) -> None:
        rest_s = 0.0
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._is_closing or self._is_asked, rest_s)
                if self._is_closing:
                    return
                self._is_asked = False
            began_s = time.monotonic()
            self._look(began_s)
            rest_s = max(_PERIOD_S, _REST * (time.monotonic() - began_s))

    def _look(self, now_s: float) -> None:
        try:
            with bugs_as_errors():
                states = self._watch.look(now_s)
        except Cancelled:
            return
        except RipError as error:
            self._tell(f"watched folders cannot be looked through: {error}")
        else:
            self._problem = ""
            if not self._is_closing:
                self.states = states
                self.looked.emit(states)

    def _tell(self, problem: str) -> None:
        # The same problem at the next look is no news.
        if problem != self._problem and not self._is_closing:
            self.told.emit("error", problem)
        self._problem = problem
