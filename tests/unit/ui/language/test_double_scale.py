# SPDX-License-Identifier: GPL-3.0-or-later
"""On a screen of twice the dots nothing is cut off either."""

import os
import subprocess
import sys
from pathlib import Path

import ripgui

_ROOT = Path(ripgui.__file__).parents[1]
_INSIDE = Path(__file__).with_name("double_scale.py")


def test_nothing_is_cut_off_at_double_scale() -> None:
    made = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist", str(_INSIDE)],
        cwd=_ROOT,
        env={**os.environ, "QT_SCALE_FACTOR": "2"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert made.returncode == 0, made.stdout[-4000:]
