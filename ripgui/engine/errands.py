# SPDX-License-Identifier: GPL-3.0-or-later
"""What is asked of a session runs one after another on a thread of its own; what goes wrong is told."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from ripgui.core.border import bugs_as_errors
from ripgui.core.error import Cancelled, RipError


class Errands:
    """name: of the thread. tell: is told what went wrong, on that thread."""

    def __init__(self, name: str, tell: Callable[[str], None]) -> None:
        self._pool = ThreadPoolExecutor(1, thread_name_prefix=name)
        self._tell = tell
        self._is_ending = False

    def run(self, errand: Callable[[], object]) -> None:
        """Returns at once. What comes once it is ending has nobody to answer to."""
        if not self._is_ending:
            self._pool.submit(self._guarded, errand)

    def end(self) -> None:
        """Takes no more."""
        self._is_ending = True

    def close(self, *, forgets: bool = False) -> None:
        """Waits for all. forgets: only for the one that runs."""
        self.end()
        self._pool.shutdown(wait=True, cancel_futures=forgets)

    def _guarded(self, errand: Callable[[], object]) -> None:
        try:
            with bugs_as_errors():
                errand()
        except RipError as error:
            self._tell(str(error))
        except Cancelled:
            pass
