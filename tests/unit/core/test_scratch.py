# SPDX-License-Identifier: GPL-3.0-or-later
"""Folders for a moment: one who was killed leaves his only until another one is needed."""

import os
import signal
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from ripgui.core.scratch import scratch_file, scratch_folder

KILLED = """\
import os, signal
from pathlib import Path
from ripgui.core.scratch import scratch_file, scratch_folder
folder, file = scratch_folder(), scratch_file()
Path(folder.name, "inside").mkdir()
os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="nobody is killed so there")
def test_what_the_killed_leave_goes_and_what_others_have_stays(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    numbers = os.stat("/proc/self/ns/pid").st_ino if os.path.exists("/proc/self/ns/pid") else 0
    others = {f"ripgui-{numbers}-{os.getppid()}-ab_cd123", "ripgui-bench-1", "ripgui-7", "other-99999999-abc"}
    # Of a container that shares the folder: whose process has that number there, nobody knows here.
    others.add(f"ripgui-{numbers + 1}-99999999-ab_cd123")
    for name in others:
        (tmp_path / name).mkdir()
    killed = subprocess.run([sys.executable, "-c", KILLED], env=os.environ | {"TMPDIR": str(tmp_path)}, check=False)
    assert killed.returncode == -signal.SIGKILL
    assert len(list(tmp_path.iterdir())) == len(others) + 2
    with scratch_folder() as folder, scratch_folder() as another:
        assert {path.name for path in tmp_path.iterdir()} == others | {Path(folder).name, Path(another).name}
        assert stat.S_IMODE(os.stat(folder).st_mode) == 0o700
    descriptor, path = scratch_file()
    assert stat.S_IMODE(os.stat(path).st_mode) == 0o600
    os.close(descriptor)
    os.unlink(path)
    assert {path.name for path in tmp_path.iterdir()} == others
