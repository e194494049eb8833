# SPDX-License-Identifier: GPL-3.0-or-later
"""A full queue on a busy machine: 1,000 tasks, 20,000 chunks and four workers that report without pause.

Meanwhile a history of 10,000 runs is opened, searched and summed up.

The window runs in a process of its own, which tells its memory. How long handlers take is a matter of the benchmark.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from benchmarks.desk import TASKS
from tests.e2e.window_load import CHUNKS, EVENTS, HISTORY

MOST_MEMORY_MB = 300


@pytest.mark.slow
def test_all_is_shown_and_memory_stays_small(tmp_path: Path) -> None:
    assert TASKS * CHUNKS == 20_000
    found = _used(tmp_path / "home")
    assert found["tasks"] == TASKS
    assert found["failed"] == [HISTORY // 10]
    assert found["found"] == HISTORY
    assert found["events"] >= EVENTS
    assert found["memory_mb"] < MOST_MEMORY_MB


def _used(home: Path) -> dict[str, Any]:
    argv = [sys.executable, "-m", "tests.e2e.window_load"]
    env = os.environ | {"RIPGUI_HOME": str(home)}
    process = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=250, check=False)
    assert process.returncode == 0, process.stderr
    found: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return found
