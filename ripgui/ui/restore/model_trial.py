# SPDX-License-Identifier: GPL-3.0-or-later
"""Tries one model after another off the window's thread; a newer one takes an older one's place."""

import os

from PySide6.QtCore import QObject, QThreadPool, QTimer, Signal, Slot

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, RipError
from ripgui.core.model import ModelReport, Runtime
from ripgui.ui.language.told import in_words

_PAUSE_MS = 400


class ModelTrial(QObject):
    """stepped: "reading", "loading", "running". ended: with a ModelReport, or a text that says what is wrong."""

    stepped = Signal(str)
    ended = Signal(object)
    _told = Signal(object, str)
    _tried = Signal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._asked: tuple[str, Runtime] | None = None
        self._token: CancelToken | None = None
        self._known: dict[tuple[str, Runtime, int, int], ModelReport] = {}
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        # While somebody types a path, most of it is none.
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._begin)
        self._told.connect(self._on_told)
        self._tried.connect(self._on_tried)

    @property
    def is_busy(self) -> bool:
        return self._asked is not None

    def start(self, path: str, runtime: Runtime) -> None:
        self.stop()
        self._asked = path, runtime
        self._pause.start()

    def stop(self) -> None:
        """Nothing is told any more of what is under way."""
        self._pause.stop()
        self._asked = None
        if self._token is not None:
            self._token.ask(StopLevel.NOW)
            self._token = None

    def close(self) -> None:
        self.stop()
        self._pool.waitForDone()

    def _begin(self) -> None:
        assert self._asked is not None
        path, runtime = self._asked
        token = self._token = CancelToken()
        told, tried, known = self._told, self._tried, self._known

        def run() -> None:
            from ripgui.workers.model_client import try_model

            outcome: ModelReport | str
            try:
                found = os.stat(path)
                key = path, runtime, found.st_mtime_ns, found.st_size
                if key not in known:
                    known[key] = try_model(
                        path,
                        runtime,
                        token=token,
                        on_progress=lambda progress: told.emit(token, in_words(progress.detail)),
                    )
                outcome = known[key]
            except Cancelled:
                return
            except OSError as error:
                outcome = error.strerror or in_words(str(error))
            except (RipError, ValueError) as error:
                outcome = in_words(str(error))
            tried.emit(token, outcome)

        self._pool.start(run)

    @Slot(object, str)
    def _on_told(self, token: CancelToken, step: str) -> None:
        if token is self._token:
            self.stepped.emit(step)

    @Slot(object, object)
    def _on_tried(self, token: CancelToken, outcome: ModelReport | str) -> None:
        if token is self._token:
            self._token = self._asked = None
            self.ended.emit(outcome)
