# SPDX-License-Identifier: GPL-3.0-or-later
"""What `make run` starts: the window, or the same job in the terminal where there is no display."""

import os
import sys

from ripgui.__main__ import main
from ripgui.display import complaint, has_display


def start(names: list[str]) -> int:
    """Opens the window with the files added; without a display encodes them, or a sample of our own."""
    files = [os.path.abspath(name) for name in names]  # so that none looks like a command or an option
    if not has_display():
        print("There is no display: working in the terminal instead of the window.", flush=True)
        return main(["encode", *files]) if files else main(["demo"])
    problem = complaint()
    if problem:
        print(problem, file=sys.stderr)
        return 1
    return main(files)


if __name__ == "__main__":
    sys.exit(start(sys.argv[1:]))
