# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending processes together with what they started."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator

import psutil
import pytest

from ripgui.media import process
from ripgui.media.process import kill_tree, spawn

_PR_SET_CHILD_SUBREAPER = 36


@pytest.fixture
def careless_parent() -> Iterator[None]:
    """This process gets the orphans, and collects them only at its leisure."""
    if sys.platform != "linux":
        pytest.skip("only Linux lets a process take orphans in")
    libc = ctypes.CDLL(None)
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 1)
    yield
    libc.prctl(_PR_SET_CHILD_SUBREAPER, 0)


def test_what_is_dead_is_not_waited_for(careless_parent: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(process, "_DYING_S", 3600.0)
    started = spawn(["sh", "-c", "sleep 1000 & echo $!; wait"], stdout=subprocess.PIPE)
    assert started.stdout is not None
    orphan = int(started.stdout.readline())
    kill_tree(started)
    assert psutil.Process(orphan).status() == psutil.STATUS_ZOMBIE
    os.waitpid(orphan, 0)
    started.stdout.close()
