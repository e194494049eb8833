# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker was asked, asked again where it, or a program that it ran, was killed over it."""

from collections.abc import Callable

from ripgui.core.chunk import MAX_ATTEMPTS
from ripgui.core.error import KilledError, WorkerLostError


def asked_again[R](ask: Callable[[], R], on_failed: Callable[[KilledError | WorkerLostError], None]) -> R:
    """The first answer of as many tries as a chunk has; `ask` finds a worker that lives. Raises as it does.

    on_failed: is told of each failure but the last, which is raised.
    """
    for _ in range(MAX_ATTEMPTS - 1):
        try:
            return ask()
        except (KilledError, WorkerLostError) as error:
            on_failed(error)
    return ask()
