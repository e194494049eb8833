# SPDX-License-Identifier: GPL-3.0-or-later
"""Short work off the window's thread, such as reading a file; the answer comes back to the window's thread."""

import contextlib
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QThreadPool, Signal, Slot

from ripgui.core.error import RipError
from ripgui.ui.language.told import in_words


class Background(QObject):
    """Runs functions on a pool. Their errors, where they are RipErrors or of the file system, arrive as texts."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._orderly = QThreadPool(self)
        self._orderly.setMaxThreadCount(1)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run[T](
        self,
        work: Callable[[], T],
        then: Callable[[T], object] = lambda _: None,
        otherwise: Callable[[str], object] | None = None,
    ) -> None:
        """Calls `then` with what `work` returns, or `otherwise` with what went wrong."""
        self._start(self._pool, work, then, otherwise)

    def run_in_order[T](
        self,
        work: Callable[[], T],
        then: Callable[[T], object] = lambda _: None,
        otherwise: Callable[[str], object] | None = None,
    ) -> None:
        """As `run`, after all that was to be run in order before: what writes files, so that the newest text wins."""
        self._start(self._orderly, work, then, otherwise)

    def _start[T](
        self,
        pool: QThreadPool,
        work: Callable[[], T],
        then: Callable[[T], object],
        otherwise: Callable[[str], object] | None,
    ) -> None:
        answered = self._answered

        def answer(receiver: Callable[..., object], value: object) -> None:
            # The window may have gone meanwhile, and nobody wants to know.
            with contextlib.suppress(RuntimeError):
                answered.emit(receiver, value)

        def task() -> None:
            try:
                value = work()
            except (RipError, OSError, UnicodeDecodeError) as error:
                if otherwise is not None:
                    answer(otherwise, _told(error))
            else:
                answer(then, value)

        pool.start(task)

    def wait(self) -> None:
        self._orderly.waitForDone()
        self._pool.waitForDone()

    @Slot(object, object)
    def _on_answered(self, receiver: Callable[[object], object], value: object) -> None:
        receiver(value)


def _told(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not text in UTF-8"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return in_words(str(error))
