# SPDX-License-Identifier: GPL-3.0-or-later
"""Ending processes together with what they started."""

import ctypes
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from ripgui.core.error import ToolError
from ripgui.media import process
from ripgui.media.process import kill_tree, run, spawn

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


@pytest.mark.skipif(sys.platform == "win32", reason="priorities are classes there")
def test_programs_are_nice_also_where_no_kernel_binds_them(monkeypatch: pytest.MonkeyPatch) -> None:
    own = os.nice(0)
    monkeypatch.setattr(sys, "platform", "darwin")
    *_, leash, parent, niceness, processors = process._leashed(3)
    argv = [leash, parent, niceness, processors, sys.executable, "-c", "import os; print(os.nice(0))"]
    unbound = "import ctypes, runpy, sys; ctypes.CDLL = None; sys.platform = 'darwin'; sys.argv = sys.argv[1:]"
    run_it = f"{unbound}; runpy.run_path(sys.argv[0], run_name='__main__')"
    told = subprocess.run([sys.executable, "-c", run_it, *argv], stdout=subprocess.PIPE, check=True).stdout
    assert int(told) == min(own + 3, 19)


def ends_itself(folder: Path, times: int) -> list[str]:
    """A program that is ended by a signal so often, and answers then."""
    lines = f'echo x >> "$0.runs"; [ $(wc -l < "$0.runs") -gt {times} ] || kill -9 $$; echo answered'
    program = folder / "program"
    program.write_text(f"#!/bin/sh\n{lines}\n")
    program.chmod(0o755)
    return [str(program)]


def test_a_program_that_somebody_ended_is_asked_again(tmp_path: Path) -> None:
    assert run(ends_itself(tmp_path, 2), timeout_s=30).stdout == b"answered\n"


def test_one_that_is_ended_each_time_is_a_tool_that_failed(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match=r"^program was ended by somebody else \(SIGKILL\)"):
        run(ends_itself(tmp_path, 99), timeout_s=30)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nobody can say that")
def test_what_only_wakes_itself_stays_on_one_processor() -> None:
    say = "import os; print(len(os.sched_getaffinity(0)), os.sched_getscheduler(0) == os.SCHED_BATCH)"
    for is_asked, told in ((True, b"1 True\n"), (False, f"{len(os.sched_getaffinity(0))} False\n".encode())):
        started = spawn([sys.executable, "-c", say], stdout=subprocess.PIPE, on_one_processor=is_asked)
        assert started.communicate(timeout=30)[0] == told
