# SPDX-License-Identifier: GPL-3.0-or-later
"""What a measurement leaves behind, and what it costs while it runs."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from ripgui.core.cancel import CancelToken
from ripgui.core.error import RipError
from ripgui.core.task import TaskSpec
from ripgui.engine.work.calibrating import Calibrating, _Bench
from ripgui.engine.work.share import Share
from ripgui.workers.client import WorkerProcess


def bench(source: Path, token: CancelToken) -> _Bench:
    spec = TaskSpec(source=str(source), output="", script="", encoder="-c:v libx264")
    return _Bench(spec, "ffmpeg", "", Share(workers=1, threads=1), token)


def test_what_cannot_begin_is_not_told_of_the_end(tmp_path: Path) -> None:
    token = CancelToken()
    with pytest.raises(RipError):
        bench(tmp_path / "gone.mkv", token)
    assert token._callbacks == []


def test_many_that_tell_at_once_are_weighed_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    source, weighed = tmp_path / "a.mkv", []
    source.write_bytes(b"x")
    weigh = WorkerProcess.memory_bytes

    def counted(worker: WorkerProcess, *, with_children: bool = False) -> int:
        weighed.append(worker)
        return weigh(worker, with_children=with_children)

    monkeypatch.setattr(WorkerProcess, "memory_bytes", counted)
    monkeypatch.setattr("ripgui.engine.work.calibrating._WEIGH_EVERY_S", 3600.0)
    made = bench(source, CancelToken())
    worker = WorkerProcess("media", on_log=lambda _: None)
    for _ in range(5):
        made._weigh([worker])
    worker.close()
    made.close()
    assert len(weighed) == 1


# As where memory is short: who is not alone is killed.
_LONELY = """\
import builtins, fcntl, os, signal
import vapoursynth as vs

builtins.alone = open({lock!r}, "w")
try:
    fcntl.flock(builtins.alone, fcntl.LOCK_EX | fcntl.LOCK_NB)
except OSError:
    os.kill(os.getpid(), signal.SIGKILL)
vs.core.std.BlankClip(width=320, height=240, length=100000, format=vs.YUV420P8).set_output()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="it has no such lock")
def test_what_the_machine_has_no_memory_for_is_no_choice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, make_clip: Callable[..., Path]
) -> None:
    monkeypatch.setenv("RIPGUI_HOME", str(tmp_path / "home"))
    monkeypatch.setattr("ripgui.engine.work.calibrating.worker_trials", lambda _: ((1, 0), (2, 0), (1, 2)))
    spec = TaskSpec(
        source=str(make_clip(frames=24)),
        output="",
        script=_LONELY.format(lock=str(tmp_path / "lock")),
        encoder="-c:v libx264 -preset ultrafast",
    )
    found = Calibrating(spec, "", CancelToken(), lambda _: None, limit_s=9.0).run()
    assert [(trial.workers, trial.threads) for trial in found.trials] == [(1, 0), (1, 2)]
