# SPDX-License-Identifier: GPL-3.0-or-later
"""How long a package takes to show its window, against the same program in the checkout's own environment."""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import median

from bundle.place import ROOT
from trying.desktop import on_display
from trying.root import say

_ROUNDS = 9
_GOAL = 1.3


def compare_starts(packaged: Path) -> None:
    """packaged: the Python of a package. Both are started in turn, on this system, after one start that warms up."""
    seconds: dict[Path, list[float]] = {packaged: [], Path(sys.executable): []}
    with tempfile.TemporaryDirectory() as scratch:
        for turn in range(_ROUNDS + 1):
            for number, (python, runs) in enumerate(seconds.items()):
                took = _start(python, Path(scratch, str(number)))
                if turn:
                    runs.append(took)
    ours, bare = (median(runs) for runs in seconds.values())
    say(f"  seen after {ours:.3f} s, unpackaged after {bare:.3f} s (medians of {_ROUNDS}): {ours / bare:.2f} times")
    if ours > _GOAL * bare:
        raise SystemExit(f"that is slower than {_GOAL} times")


def _start(python: Path, home: Path) -> float:
    began = time.perf_counter()
    words = [str(python), "-P", str(ROOT / "benchmarks/start.py"), "ripgui"]
    done = subprocess.run(  # noqa: S603  our own words
        words, cwd="/", env=on_display() | {"RIPGUI_HOME": str(home)}, capture_output=True, text=True, check=False
    )
    if done.returncode:
        raise SystemExit(f"{python} showed no window:\n{done.stdout}{done.stderr}")
    told: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return told["seen_at_s"] - began
