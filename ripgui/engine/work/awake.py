# SPDX-License-Identifier: GPL-3.0-or-later
"""Keeps the machine from sleeping while something is encoded."""

import contextlib
from collections.abc import Iterator


@contextlib.contextmanager
def keep_awake(wanted: bool) -> Iterator[None]:
    """While it lasts, the system does not suspend by itself; where it has no such service, nothing changes."""
    if not wanted:
        yield
        return
    from wakepy import keep  # imported here: it costs a tenth of a second, and only running queues need it

    with keep.running(on_fail="pass"):
        yield
