# SPDX-License-Identifier: GPL-3.0-or-later
"""The processor that this runs on."""

import os
import platform
import re
from pathlib import Path


def usable_cores() -> int:
    """Of the processor, as far as this process may use them."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def processor_name() -> str:
    """What it is sold as, where the system tells; else its kind."""
    try:
        told = Path("/proc/cpuinfo").read_text(encoding="utf-8", errors="replace")
    except OSError:
        told = ""
    model = re.search(r"^model name\s*:[ \t]*(\S.*)$", told, re.MULTILINE)
    return model[1].strip() if model else platform.processor() or platform.machine()
