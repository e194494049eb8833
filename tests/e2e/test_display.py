# SPDX-License-Identifier: GPL-3.0-or-later
"""The window on a real X display, from a file on the command line to a finished one."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.e2e.commands import ripgui, video_times


def test_the_window_does_the_main_job_under_x(xvfb: str, clip: Path, tmp_path: Path) -> None:
    source = tmp_path / "a film.mkv"
    shutil.copy(clip, source)
    argv = [sys.executable, "-m", "tests.e2e.driven_window", str(source)]
    done = subprocess.run(argv, env=os.environ | {"DISPLAY": xvfb}, capture_output=True, timeout=100, check=False)
    assert done.returncode == 0, done.stderr.decode()
    seen = json.loads(done.stdout.splitlines()[-1])
    assert (seen["platform"], seen["visible"], seen["states"]) == ("xcb", True, ["done"])
    assert seen["colours"] > 10
    assert len(video_times(tmp_path / "a film-encoded.mkv")) == len(video_times(source))


def test_without_a_display_the_window_is_refused_in_one_line(tmp_path: Path) -> None:
    ran = ripgui("encoed", env={"QT_QPA_PLATFORM": "", "XDG_RUNTIME_DIR": str(tmp_path)})
    assert (ran.status, ran.stdout) == (2, "")
    assert ran.stderr == "ripgui: there is no display for a window; without one, see: ripgui --help\n"
