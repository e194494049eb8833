# SPDX-License-Identifier: GPL-3.0-or-later
"""What is undone where work fails or is stopped."""

import contextlib
from collections.abc import Callable, Iterator


@contextlib.contextmanager
def undone_on_failure(undo: Callable[[], object]) -> Iterator[None]:
    """Calls `undo` where what is within does not come to its end, whatever the reason."""
    with contextlib.ExitStack() as stack:
        stack.callback(undo)
        yield
        stack.pop_all()
