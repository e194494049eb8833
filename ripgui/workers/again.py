# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker was asked when it died, asked of another."""

from collections.abc import Callable

from ripgui.core.chunk import MAX_ATTEMPTS
from ripgui.core.error import WorkerLostError


def asked_again[R](ask: Callable[[], R], on_lost: Callable[[WorkerLostError], None]) -> R:
    """The first answer of as many workers as a chunk is tried by; `ask` finds one that lives. Raises as it does.

    on_lost: is told of each that died, but for the last, which is raised.
    """
    for _ in range(MAX_ATTEMPTS - 1):
        try:
            return ask()
        except WorkerLostError as error:
            on_lost(error)
    return ask()
