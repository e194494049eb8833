# SPDX-License-Identifier: GPL-3.0-or-later
"""Becomes another program, nicer, that Linux kills with its parent. Run alone: `leash.py PARENT NICENESS PROGRAM…`.

Doing this between fork and exec would run Python in the copy of a process with threads, where any lock may be held.
"""

import os
import signal
import sys

_PR_SET_PDEATHSIG = 1
_PR_SET_CHILD_SUBREAPER = 36


def main() -> None:
    parent, niceness, *argv = sys.argv[1:]
    if sys.platform == "linux":
        _bind()
    # A parent that died before that call will not die again.
    if os.getppid() != int(parent):
        sys.exit(1)
    os.nice(int(niceness))
    try:
        os.execv(argv[0], argv)  # noqa: S606  a list of arguments, never a shell
    except OSError as error:
        sys.exit(f"cannot start {argv[0]}: {error.strerror}")


def _bind() -> None:
    import ctypes

    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
    # What its children leave behind stays in its tree, and is found there when that is ended.
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1)


if __name__ == "__main__":
    main()
