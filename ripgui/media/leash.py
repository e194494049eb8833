# SPDX-License-Identifier: GPL-3.0-or-later
"""Becomes another program, nicer, that Linux kills with its parent, and keeps on one processor if that is asked for.

Run alone: `leash.py PARENT NICENESS all|one PROGRAM…`.

Doing this between fork and exec would run Python in the copy of a process with threads, where any lock may be held.
"""

import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def main() -> None:
    parent, niceness, processors, *argv = sys.argv[1:]
    if sys.platform == "linux":
        _bind(is_kept_on_one=processors == "one")
    # A parent that died before that call will not die again.
    if os.getppid() != int(parent):
        sys.exit(1)
    os.nice(int(niceness))
    try:
        os.execv(argv[0], argv)  # noqa: S606  a list of arguments, never a shell
    except OSError as error:
        sys.exit(f"cannot start {argv[0]}: {error.strerror}")


def _bind(*, is_kept_on_one: bool) -> None:
    import ctypes

    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    # What its children leave behind stays in its tree, and is found there when that is ended.
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    if is_kept_on_one:
        _keep_on(libc.sched_getcpu())


def _keep_on(processor: int) -> None:
    """The one where this was started, as a rule one that had little to do. Where that is forbidden, all do as well.

    There, a thread that is woken must not stop the one that wakes it, which would only have to go on in between.
    """
    import contextlib

    with contextlib.suppress(OSError, ValueError):
        os.sched_setaffinity(0, {processor})
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))


if __name__ == "__main__":
    main()
