# SPDX-License-Identifier: GPL-3.0-or-later
"""What is told of the processor."""

import os
import subprocess
import sys

import pytest

from ripgui.core.machine import processor_name, usable_cores


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux to keep a process on one core")
def test_only_cores_that_may_be_used_count() -> None:
    one = min(os.sched_getaffinity(0))
    told = f"import os; os.sched_setaffinity(0, [{one}]); from ripgui.core.machine import usable_cores as u; print(u())"
    done = subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "1"
    assert usable_cores() == len(os.sched_getaffinity(0))


def test_the_processor_has_a_name_of_one_line() -> None:
    name = processor_name()
    assert name == name.strip() != ""
    assert "\n" not in name
