# SPDX-License-Identifier: GPL-3.0-or-later
"""A process that fuzzes one target: `python -m tests.chaos.fuzz_child NAME SECONDS SEED [guided]`."""

import contextlib
import importlib
import os
import sys
import time
import warnings


def main() -> None:
    name, seconds, number = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
    is_guided = "guided" in sys.argv
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    warnings.simplefilter("ignore")
    looking: contextlib.AbstractContextManager[object] = contextlib.nullcontext()
    if is_guided:
        atheris = importlib.import_module("atheris")
        looking = atheris.instrument_imports(include=["ripgui"])
    with looking:
        targets = importlib.import_module("tests.chaos.targets")
    fuzz = importlib.import_module("tests.chaos.fuzz")
    target = targets.target(name)
    found = fuzz.Found(name=name)
    fuzz.bound_memory()
    if is_guided:
        fuzz.guided(target, seconds, number, found)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        fuzz.examples(target, 250, number, found, until)
        number += 1
    fuzz.write(found)


if __name__ == "__main__":
    main()
