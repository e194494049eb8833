# SPDX-License-Identifier: GPL-3.0-or-later
"""What a worker was asked, asked again where it, or a program that it ran, was killed over it."""

from collections.abc import Callable

from ripgui.core.chunk import MAX_ATTEMPTS
from ripgui.core.error import KilledError, WorkerLostError


def asked_again[R](ask: Callable[[], R], on_lost: Callable[[KilledError | WorkerLostError], None]) -> R:
    """The first answer of as many tries as a chunk has; `ask` finds a worker that lives. Raises as it does.

    on_lost: is told of each that was lost, but for the last, which is raised.
    """
    for _ in range(MAX_ATTEMPTS - 1):
        try:
            return ask()
        except (KilledError, WorkerLostError) as error:
            on_lost(error)
    return ask()
