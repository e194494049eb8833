# SPDX-License-Identifier: GPL-3.0-or-later
"""A merge is cancelled by killing its worker: the ffmpeg that copies goes with it."""

import threading
import time
from pathlib import Path

import psutil
import pytest

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.error import Cancelled
from ripgui.core.patience import Patience
from ripgui.workers.client import WorkerProcess
from ripgui.workers.media_protocol import MERGE, MergeParams
from tests.joint import Workshop, job_of


def test_a_merge_is_cancelled_with_its_ffmpeg(ffmpeg: str, tmp_path: Path) -> None:
    """An ffmpeg that would never end stands for one that copies many gigabytes."""
    workshop = Workshop(ffmpeg=ffmpeg, folder=tmp_path)
    job = job_of(workshop.source("in.mkv"), workshop.chunks((48,)), (48,), tmp_path / "out.mkv")
    endless = tmp_path / "endless"
    endless.write_text("#!/bin/sh\nexec sleep 1000\n")
    endless.chmod(0o755)
    worker, token = WorkerProcess("media", on_log=lambda _: None), CancelToken()
    token.on_now(worker.kill)
    copying: list[psutil.Process] = []

    def cancel_when_it_copies() -> None:
        while not copying:
            time.sleep(0.02)
            copying.extend(child for child in psutil.Process().children(recursive=True) if child.name() == "sleep")
        token.ask(StopLevel.NOW)

    watcher = threading.Thread(target=cancel_when_it_copies)
    watcher.start()
    params = MergeParams(ffmpeg=str(endless), job=job, extradata=("",), checksums=("",))
    try:
        with pytest.raises(Cancelled):
            worker.call(MERGE, params, patience=Patience(first_s=30, next_s=30))
    finally:
        watcher.join(timeout=30)
        worker.close()
    # Who adopted it may not have heard of its end yet.
    assert not copying[0].is_running() or copying[0].status() == psutil.STATUS_ZOMBIE
