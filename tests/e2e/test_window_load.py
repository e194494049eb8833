# SPDX-License-Identifier: GPL-3.0-or-later
"""A full queue on a busy machine: 1,000 tasks, 20,000 chunks and four workers that report without pause.

Meanwhile a history of 10,000 runs is opened, searched and summed up.

The window runs in a process of its own, which times every handler of its event loop and tells its memory.
"""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.e2e.window_load import CHUNKS, EVENTS_PER_SECOND, HISTORY, RUN_S, TASKS

LONGEST_HANDLER_S = 0.050
MOST_MEMORY_MB = 300


@pytest.mark.slow
def test_handlers_stay_short_and_memory_small(tmp_path: Path) -> None:
    assert TASKS * CHUNKS == 20_000
    found = _used(tmp_path / "home")
    if found["longest_s"] >= LONGEST_HANDLER_S:
        # Processor time grows too where other programs share the core; what is too long is so twice.
        found = _used(tmp_path / "another home")
    assert found["tasks"] == TASKS
    assert found["found"] == HISTORY
    assert found["events"] > 0.5 * EVENTS_PER_SECOND * RUN_S
    assert found["longest_s"] < LONGEST_HANDLER_S, found["slow"]
    assert found["memory_mb"] < MOST_MEMORY_MB


def _used(home: Path) -> dict[str, Any]:
    argv = [sys.executable, "-m", "tests.e2e.window_load"]
    env = os.environ | {"RIPGUI_HOME": str(home)}
    process = subprocess.run(argv, env=env, capture_output=True, text=True, timeout=110, check=False)
    assert process.returncode == 0, process.stderr
    found: dict[str, Any] = json.loads(process.stdout.splitlines()[-1])
    return found
