# SPDX-License-Identifier: GPL-3.0-or-later
"""Work without anybody at the keyboard: a folder that a command watches, and what is done when all is done."""

import json
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from tests.e2e.commands import FAST, ripgui, video_times

IMPATIENT = (
    "import sys; from ripgui.engine.watch import watch, watching; watch.SETTLE_S = 0.1; watching._PERIOD_S = 0.1; "
    "from ripgui.cli.main import run_command; sys.exit(run_command(['watch', 'run', '--json']))"
)


def test_what_comes_into_a_watched_folder_is_encoded(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    video = make_clip(frames=12, size="64x48")
    assert ripgui("watch", "add", str(tmp_path), "--start", "--preset", "test-encode").status == 0
    started = subprocess.Popen([sys.executable, "-c", IMPATIENT], stdout=subprocess.PIPE, text=True)
    with started:
        (tmp_path / "a.mkv").write_bytes(video.read_bytes())
        events = []
        for line in started.stdout or ():
            events.append(json.loads(line))
            if events[-1]["event"] == "finished":
                break
        started.send_signal(signal.SIGINT)
    assert started.returncode == 0
    assert [Path(event["source"]).name for event in events if event["event"] == "taken"] == ["a.mkv"]
    (result,) = (path for path in tmp_path.iterdir() if "encoded" in path.name)
    assert len(video_times(result)) == 12


def test_a_command_of_the_user_s_own_runs_when_all_is_done(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    video, told = make_clip(frames=12, size="64x48"), tmp_path / "told"
    notice = f"""run sh -c 'echo "$0 $RIPGUI_RESULT $RIPGUI_OUTPUTS" > "$1"' all {told}"""
    ran = ripgui("encode", str(video), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--when-done", notice)
    assert (ran.status, told.read_text()) == (0, f"all done {tmp_path / 'out.mkv'}\n")
