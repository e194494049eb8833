# SPDX-License-Identifier: GPL-3.0-or-later
"""Workers seen from their parent: answers, errors with lines, crashes, hangs, and that nothing stays behind."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import psutil
import pytest

from ripgui.core.error import Cancelled, InputError, ScriptError, ToolError
from ripgui.core.patience import Patience
from ripgui.workers.chunk_protocol import OPEN, Opened, OpenParams
from ripgui.workers.client import WorkerProcess
from ripgui.workers.protocol import LogLine

PATIENCE = Patience(first_s=30, next_s=30)
BLANK = """import vapoursynth as vs
clip = vs.core.std.BlankClip(width=64, height=48, length=30, fpsnum=24000, fpsden=1001)
"""


@pytest.fixture
def start() -> Iterator[Callable[..., WorkerProcess]]:
    """Starts chunk workers and closes them."""
    workers: list[WorkerProcess] = []

    def make(log: list[str] | None = None) -> WorkerProcess:
        lines = log if log is not None else []
        workers.append(WorkerProcess("chunk", on_log=lambda line: lines.append(line.text)))
        return workers[-1]

    yield make
    for worker in workers:
        worker.close()
        assert not worker.is_alive


def opened(worker: WorkerProcess, script: str, patience: Patience = PATIENCE) -> Opened:
    params = OpenParams(script=script, script_path="", source="/some/video.mkv", mean_fps=Fraction(25))
    return worker.call(OPEN, params, patience=patience)


def test_a_script_is_described(start: Callable[..., WorkerProcess]) -> None:
    told = opened(start(), BLANK + "clip.set_output()")
    assert (told.clip.width, told.clip.height, told.clip.frames) == (64, 48, 30)
    assert told.clip.fps == Fraction(24000, 1001)
    assert told.versions[0].startswith("vapoursynth R")


def test_line_ends_of_windows_and_prints_are_harmless(start: Callable[..., WorkerProcess]) -> None:
    log: list[str] = []
    script = (BLANK + "print('hello')\nprint('x' * 1_000_000)\nclip.set_output()\n").replace("\n", "\r\n")
    assert opened(start(log), script).clip.frames == 30
    assert "hello" in log


def test_the_source_is_told_as_on_a_farm(start: Callable[..., WorkerProcess]) -> None:
    script = BLANK + "import os\nassert os.environ['FINALRIP_SOURCE'] == '/some/video.mkv'\nclip.set_output()"
    assert opened(start(), script).clip.frames == 30


FAILING = [
    ("import os\n\nclip = = 3\n", 3, "syntax"),
    ("a = 1\nraise RuntimeError('no luck')\n", 2, "no luck"),
    ("def f():\n    return 1 / 0\n\nf()\n", 2, "division"),
    ("import vapoursynth as vs\nvs.core.std.Nothing()\n", 2, "Nothing"),
    (BLANK, None, "set_output"),
    (BLANK + "clip = clip + vs.core.std.BlankClip(width=32, height=32)\n", 3, ""),
    (
        BLANK + "vs.core.std.Splice([clip, vs.core.std.BlankClip(width=32)], mismatch=1).set_output()",
        None,
        "changes",
    ),
    ("import sys\nsys.exit(3)\n", 2, "exit"),
    ("import vapoursynth as vs\nvs.core.std.BlankAudio().set_output()\n", None, "audio"),
    ("a = '\0'\n", None, "null"),
]


def test_a_script_that_fails_names_its_line(start: Callable[..., WorkerProcess]) -> None:
    worker = start()
    for script, line, says in FAILING:
        with pytest.raises(ScriptError) as caught:
            opened(worker, script)
        assert (script, caught.value.line) == (script, line)
        assert says in str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_crash_is_told_with_the_script_line(start: Callable[..., WorkerProcess]) -> None:
    worker = start()
    with pytest.raises(ScriptError, match="SIGSEGV") as caught:
        opened(worker, "import ctypes\n\nctypes.string_at(0)\n")
    assert caught.value.line == 3
    with pytest.raises(InputError):
        opened(worker, BLANK)  # a dead worker goes on telling how it died


def test_a_script_that_ends_its_worker_is_told_as_the_cause(start: Callable[..., WorkerProcess]) -> None:
    for status in (0, 3):
        with pytest.raises(ScriptError, match=rf"the script ended the worker itself \(exit status {status}\)"):
            opened(start(), f"import os\nos._exit({status})\n")


def test_a_worker_that_cannot_begin_is_no_fault_of_the_script(
    start: Callable[..., WorkerProcess], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "vapoursynth.py").write_text("raise ImportError('it is not whole')\n")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    with pytest.raises(ToolError, match="ended by itself"):
        opened(start(), BLANK)


@pytest.mark.parametrize("loop", ["while True: pass", "import time\ntime.sleep(1000)"])
def test_an_endless_script_is_stopped(start: Callable[..., WorkerProcess], loop: str) -> None:
    worker = start()
    with pytest.raises(ScriptError, match="no progress"):
        opened(worker, loop, Patience(first_s=1.5, next_s=1))
    assert not worker.is_alive


def test_a_paused_worker_is_not_taken_for_a_hanging_one(start: Callable[..., WorkerProcess]) -> None:
    worker = start()
    worker.pause(True)
    params = OpenParams(
        script="import time\ntime.sleep(1.5)\n" + BLANK + "clip.set_output()",
        script_path="",
        source="x",
        mean_fps=Fraction(25),
    )
    pending = worker.submit(OPEN, params, Patience(first_s=0.5, next_s=0.5))
    assert pending.result(lambda _: None).clip.frames == 30


def test_a_killed_worker_ends_its_calls(start: Callable[..., WorkerProcess]) -> None:
    worker = start()
    params = OpenParams(script="import time\ntime.sleep(1000)", script_path="", source="x", mean_fps=Fraction(25))
    pending = worker.submit(OPEN, params, PATIENCE)
    worker.kill()
    with pytest.raises(Cancelled):
        pending.result(lambda _: None)


def test_a_worker_dies_with_its_parent() -> None:
    program = (
        "import subprocess, sys, time\n"
        "from ripgui.workers.client import WorkerProcess\n"
        "worker = WorkerProcess('chunk', on_log=lambda line: None)\n"
        "print('started', flush=True)\n"
        "time.sleep(100)\n"
    )
    parent = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE)
    assert parent.stdout is not None
    with parent:
        assert parent.stdout.readline() == b"started\n"
        (worker,) = psutil.Process(parent.pid).children()
        parent.kill()
    _, alive = psutil.wait_procs([worker], timeout=5)
    assert [process for process in alive if process.status() != psutil.STATUS_ZOMBIE] == []


def test_a_log_line_knows_its_origin(start: Callable[..., WorkerProcess]) -> None:
    lines: list[LogLine] = []
    worker = WorkerProcess("chunk", on_log=lines.append)
    try:
        opened(worker, BLANK + "vs.core.log_message(vs.MESSAGE_TYPE_WARNING, 'careful')\nclip.set_output()")
    finally:
        worker.close()
    assert ("careful", "vapoursynth") in [(line.text, line.origin) for line in lines]


@pytest.mark.parametrize(
    "line",
    ["7", "[" * 50_000, '{"id": []}', '{"log": 3}', '{"result": {}}', "no JSON", '{"id": 1, "result": '],
    ids=["number", "deep", "id", "log", "nobody's", "no JSON", "half"],
)
def test_a_line_between_messages_ends_the_worker_and_whoever_waits(
    start: Callable[..., WorkerProcess], line: str
) -> None:
    # As a plugin may write that finds the pipe; nobody waits until patience ends.
    script = f"import os\nos.set_blocking(4, True)\nos.write(4, b'''{line}\\n''')\nimport time\ntime.sleep(100)\n"
    with pytest.raises(ToolError, match="SIGKILL"):
        opened(start(), script)


def test_a_signal_without_a_name_is_told(start: Callable[..., WorkerProcess]) -> None:
    with pytest.raises(ToolError, match="signal 41"):
        opened(start(), BLANK + "import os\nos.kill(os.getpid(), 41)\n")
