# SPDX-License-Identifier: GPL-3.0-or-later
"""Short work off the window's thread, such as reading a script; the answer comes back to the window's thread."""

import os
from collections.abc import Callable

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, Signal, Slot

from ripgui.core.error import InputError, RipError


class Background(QObject):
    """Runs functions on a pool. Their errors, where they are RipErrors or of the file system, arrive as texts."""

    _answered = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(2)
        self._answered.connect(self._on_answered, Qt.ConnectionType.QueuedConnection)

    def run[T](
        self, work: Callable[[], T], then: Callable[[T], object], otherwise: Callable[[str], object] | None = None
    ) -> None:
        """Calls `then` with what `work` returns, or `otherwise` with what went wrong."""
        answered = self._answered

        def task() -> None:
            try:
                value = work()
            except (RipError, OSError, UnicodeDecodeError) as error:
                text = _told(error)
                if otherwise is not None:
                    answered.emit(otherwise, text)
            else:
                answered.emit(then, value)

        self._pool.start(QRunnable.create(task))

    def wait(self) -> None:
        self._pool.waitForDone()

    @Slot(object, object)
    def _on_answered(self, receiver: Callable[[object], object], value: object) -> None:
        receiver(value)


def read_text(path: str) -> str:
    """A script's text. Raises InputError."""
    limit = 4 << 20
    if not os.path.isfile(path):
        raise InputError(f"{path} does not exist or is not a file")
    try:
        with open(path, encoding="utf-8-sig") as file:
            text = file.read(limit + 1)
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"{path} cannot be read: {_told(error)}") from error
    if len(text) > limit:
        raise InputError(f"{path} is too large for a script")
    return text


def write_text(path: str, text: str) -> None:
    """Replaces a script in one step, so that the last one stays whole whatever happens. Raises InputError."""
    part = f"{path}.part"
    try:
        with open(part, "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
        os.replace(part, path)
    except OSError as error:
        raise InputError(f"{path} cannot be written: {_told(error)}") from error


def _told(error: Exception) -> str:
    if isinstance(error, UnicodeDecodeError):
        return "it is not text in UTF-8"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return str(error)
