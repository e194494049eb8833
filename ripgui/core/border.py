# SPDX-License-Identifier: GPL-3.0-or-later
"""The border of a thread or a loop, behind which nobody would hear of a bug of ours."""

import contextlib
import traceback
from collections.abc import Iterator

from ripgui.core.error import BugError, Cancelled, RipError


@contextlib.contextmanager
def bugs_as_errors() -> Iterator[None]:
    """A bug of ours within becomes an error like others, one sentence; its traceback is printed, and a report of it
    is written.
    """
    try:
        yield
    except (RipError, Cancelled):
        raise
    except Exception as error:
        traceback.print_exc()
        from ripgui.core.crash import report_failure

        report_failure(error)
        raise BugError(f"RipGUI itself failed ({type(error).__name__}: {error}); please report this") from error
