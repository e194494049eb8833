# SPDX-License-Identifier: GPL-3.0-or-later
"""Locks between processes, held by real ones."""

import subprocess
import sys
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.folders import data_folder
from ripgui.engine.lock import ProcessLock, remove_task_lock, runner_lock, task_is_owned, task_lock

_HOLD = "from ripgui.engine.lock import ProcessLock; print(ProcessLock('runner').take(), flush=True); input()"


def test_a_lock_is_one_holders_until_it_is_given_back() -> None:
    ours, theirs = runner_lock(), runner_lock()
    assert ours.take()
    assert ours.take()
    assert not theirs.take(wait_s=0.1)
    ours.release()
    assert theirs.take()
    theirs.release()


def test_another_process_holds_it_until_it_dies() -> None:
    argv = [sys.executable, "-c", _HOLD]
    with subprocess.Popen(argv, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as other:
        assert other.stdout is not None
        assert other.stdout.readline().strip() == "True"
        assert not runner_lock().take()
        other.kill()
    with runner_lock() as lock:
        assert lock.take()


def test_a_file_that_goes_away_while_it_is_locked_guards_nothing() -> None:
    ours = task_lock(7)
    assert ours.take()
    assert task_is_owned(7)
    remove_task_lock(7)
    theirs = task_lock(7)
    assert theirs.take()
    theirs.release()
    ours.release()


def test_a_lock_that_cannot_be_opened_is_told(tmp_path: Path) -> None:
    lock = ProcessLock("runner")
    (data_folder() / "locks" / "runner.lock").mkdir()
    with pytest.raises(InputError, match=r"runner\.lock"):
        lock.take()
