# SPDX-License-Identifier: GPL-3.0-or-later
"""What pip is asked for, one thing after another, off the window's thread; what it says arrives on the window's."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QThreadPool, Signal, Slot

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled, RipError

type Work = Callable[[Callable[[str], None], CancelToken], object]


class PipWork(QObject):
    """told: a line. failed: why. stopped: as it was asked to. What else comes of it goes to whoever began it."""

    told = Signal(str)
    failed = Signal(str)
    stopped = Signal()
    _said = Signal(object, str)
    _ended = Signal(object, object, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._token: CancelToken | None = None
        self._then: Callable[[object], object] = lambda _: None
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._said.connect(self._on_said)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        return self._token is not None

    def begin(self, work: Work, then: Callable[[object], object]) -> None:
        """One at a time: asked while another runs, nothing happens."""
        if self.is_busy:
            return
        token = self._token = CancelToken()
        self._then = then
        said, ended = self._said, self._ended

        def run() -> None:
            try:
                result = work(lambda line: said.emit(token, line), token)
            except Cancelled:
                ended.emit(token, None, "")
            except (RipError, OSError) as error:
                ended.emit(token, None, str(error))
            else:
                ended.emit(token, (result,), "")

        self._pool.start(run)

    def stop(self) -> None:
        if self._token is not None:
            self._token.ask(StopLevel.NOW)

    def close(self) -> None:
        """Stops what is under way and waits for it."""
        self.stop()
        self._pool.waitForDone()

    @Slot(object, str)
    def _on_said(self, token: CancelToken, line: str) -> None:
        if token is self._token and token.level is StopLevel.NONE:
            self.told.emit(line)

    @Slot(object, object, str)
    def _on_ended(self, token: CancelToken, result: tuple[object] | None, problem: str) -> None:
        if token is not self._token:
            return
        self._token = None
        if result is not None:
            self._then(result[0])
        elif problem:
            self.failed.emit(problem)
        else:
            self.stopped.emit()
