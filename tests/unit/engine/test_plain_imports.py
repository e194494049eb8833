# SPDX-License-Identifier: GPL-3.0-or-later
"""Modules that are imported after Qt are imported as without it."""

import subprocess
import sys

PROGRAM = """
import linecache
from ripgui.engine.plain_imports import load_qt
load_qt()
import colorsys
import PySide6.QtGui
import wave
print(*linecache.cache)
"""


def test_nobody_reads_the_source_of_what_is_imported() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=60)
    assert not [name for name in ran.stdout.split() if name.endswith(("colorsys.py", "wave.py"))]
