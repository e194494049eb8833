# SPDX-License-Identifier: GPL-3.0-or-later
"""An ffmpeg that is not what it seems, at one chunk and at all of them."""

import os
import signal
import subprocess
import threading
import time

import psutil

from tests.chaos.stage import Stage
from tests.chaos.world import GONE_WITHIN_S, FoundError

_STOPPED_WITHIN_S = 60.0

HANGS = """
if {when}:
    time.sleep(1000)
"""
KILLED = """
if {when}:
    os.kill(os.getpid(), signal.SIGKILL)
"""
EMPTY = """
if {when}:
    open(path, "wb").close()
    sys.stdin.buffer.read()
    sys.exit(0)
"""
NOTHING = """
if {when}:
    sys.stdin.buffer.read()
    sys.exit(0)
"""
SHORT = """
if {when}:
    argv[-1:-1] = ["-frames:v", "5"]
"""
TOO_LONG = """
if {when}:
    argv[-1:-1] = ["-vf", "tpad=stop=3"]
"""
CUT_OFF = """
if {when}:
    subprocess.run([real, *argv])
    os.truncate(path, os.path.getsize(path) * 2 // 3)
    sys.exit(0)
"""
FLOODS = """
if {when}:
    for number in range(1600):
        os.write(2, {line})
"""
LEAVES_CHILD = """
if {when}:
    subprocess.Popen(["sleep", "1000"], start_new_session={away})
"""
IGNORES = """
for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    signal.signal(number, signal.SIG_IGN)
"""
_ONCE, _ALWAYS = "times == 2", "True"
# What a worker may take, whatever an encoder says.
_MOST_GROWN_BYTES = 80 << 20


def _once(stage: Stage, body: str) -> None:
    """The chunk is tried again, and nobody notices but the log."""
    count = stage.put_ffmpeg(body.format(when=_ONCE))
    stage.go_on()
    if len(stage.runs) != 1 or stage.runs[0].status != 0:
        raise FoundError(f"not done at once: {stage.runs[0].stderr}")
    if count.stat().st_size != stage.course.chunks + 1:
        raise FoundError(f"{count.stat().st_size} encodes of {stage.course.chunks} chunks")


def _always(stage: Stage, body: str, *phrases: str) -> None:
    """The task fails with a clear word, no result is there, and with a sound ffmpeg it is done."""
    count = stage.put_ffmpeg(body.format(when=_ALWAYS))
    stage.runs.append(stage.world.run(*stage.words()))
    stage.check_told(*phrases)
    if stage.world.output.exists():
        raise FoundError("there is a result")
    if not count.exists():
        raise FoundError("no chunk was begun")
    stage.configure()
    stage.go_on()


def killed_at_merge(stage: Stage) -> None:
    """The merge is begun again, and nobody notices but the log."""
    count = stage.put_ffmpeg(KILLED.format(when="times == 1"), at_merge=True)
    stage.go_on()
    if (len(stage.runs), count.stat().st_size) != (1, 2):
        raise FoundError(f"{len(stage.runs)} runs, {count.stat().st_size} merges: {stage.runs[0].stderr}")


def empty_at_merge(stage: Stage) -> None:
    _wrong_merge(stage, EMPTY)


def nothing_at_merge(stage: Stage) -> None:
    _wrong_merge(stage, NOTHING)


def _wrong_merge(stage: Stage, body: str) -> None:
    """It is told, no result is there, and with a sound ffmpeg only the merge is done again."""
    stage.put_ffmpeg(body.format(when=_ALWAYS), at_merge=True)
    stage.runs.append(stage.world.run(*stage.words()))
    stage.check_told("left no file")
    if stage.world.output.exists():
        raise FoundError("there is a result")
    stage.configure()
    stage.go_on()


def hangs_once(stage: Stage) -> None:
    _once(stage, HANGS)


def hangs(stage: Stage) -> None:
    _always(stage, HANGS, "no frame and no progress")


def killed_once(stage: Stage) -> None:
    _once(stage, KILLED)


def empty_once(stage: Stage) -> None:
    _once(stage, EMPTY)


def empty(stage: Stage) -> None:
    _always(stage, EMPTY, "cannot be read", "0 frames")


def nothing(stage: Stage) -> None:
    _always(stage, NOTHING, "cannot be read", "0 frames")


def short_once(stage: Stage) -> None:
    _once(stage, SHORT)


def short(stage: Stage) -> None:
    _always(stage, SHORT, "ffmpeg wrote 5 frames")


def too_long(stage: Stage) -> None:
    _always(stage, TOO_LONG, "frames where")


def cut_off_once(stage: Stage) -> None:
    _once(stage, CUT_OFF)


def floods_lines(stage: Stage) -> None:
    _floods(stage, 'b"x" * 1023 + b"\\n" + (b"y" * 1023 + b"\\n") * 63')


def floods_one_line(stage: Stage) -> None:
    _floods(stage, 'b"x" * 65536')


def floods_merge(stage: Stage) -> None:
    _floods(stage, 'b"x" * 65535 + b"\\n"', when=_ALWAYS, at_merge=True)


def _floods(stage: Stage, line: str, *, when: str = _ONCE, at_merge: bool = False) -> None:
    """100 MB on its stderr; nobody keeps them."""
    stage.put_ffmpeg(FLOODS.format(when=when, line=line), at_merge=at_merge)
    with stage.begin() as begun:
        grown, over = [0], threading.Event()
        watch = threading.Thread(target=_watch_memory, args=(begun.process.pid, grown, over))
        watch.start()
        stage.runs.append(begun.end())
        over.set()
        watch.join()
    stage.go_on()
    if len(stage.runs) != 1:
        raise FoundError(f"it stopped: {stage.runs[0].stderr}")
    if grown[0] > _MOST_GROWN_BYTES:
        raise FoundError(f"a process grew by {grown[0] >> 20} MiB")


def _watch_memory(pid: int, grown: list[int], over: threading.Event) -> None:
    """By how much one of our processes grew while ffmpeg ran."""
    first: dict[int, int] = {}
    while not over.wait(0.02):
        try:
            for process in psutil.Process(pid).children(recursive=True):
                # Encoders come and go; a worker has its script and its libraries by the time it has one.
                if not process.children():
                    continue
                size = process.memory_info().rss
                grown[0] = max(grown[0], size - first.setdefault(process.pid, size))
        except psutil.NoSuchProcess:
            continue


def leaves_child(stage: Stage) -> None:
    """One in its own group, which holds the pipes that ffmpeg had."""
    stage.put_ffmpeg(LEAVES_CHILD.format(when=_ONCE, away=False))
    _without_orphans(stage)


def leaves_child_away(stage: Stage) -> None:
    """One that made itself a group of its own."""
    stage.put_ffmpeg(LEAVES_CHILD.format(when=_ONCE, away=True))
    _without_orphans(stage)


def _without_orphans(stage: Stage) -> None:
    before = {process.pid for process in _sleepers()}
    began = time.monotonic()
    stage.go_on()
    if len(stage.runs) != 1 or stage.runs[0].status != 0:
        raise FoundError(f"not done at once: {stage.runs[0].stderr}")
    chunks = [event for event in stage.runs[0].events if event["event"] == "chunk" and event["state"] == "failed"]
    if chunks:
        raise FoundError(f"a chunk had to be tried again after {time.monotonic() - began:.0f} s: {chunks[0]['reason']}")
    left = [process for process in _sleepers() if process.pid not in before]
    _, alive = psutil.wait_procs(left, timeout=GONE_WITHIN_S)
    for process in alive:
        process.kill()
    if alive:
        raise FoundError(f"still running {GONE_WITHIN_S:.0f} s later: {alive}")


def _sleepers() -> list[psutil.Process]:
    return [each for each in psutil.process_iter(["cmdline"]) if each.info["cmdline"] == ["sleep", "1000"]]


def ignores_sigterm(stage: Stage) -> None:
    """The task is stopped, and so is what would not stop."""
    stage.put_ffmpeg(IGNORES)
    with stage.halfway() as begun:
        begun.process.send_signal(signal.SIGTERM)
        try:
            begun.process.wait(_STOPPED_WITHIN_S)
        except subprocess.TimeoutExpired as error:
            raise FoundError(f"still running {_STOPPED_WITHIN_S:.0f} s after it was to stop") from error
    if os.path.exists(stage.world.output):
        raise FoundError("there is a result")
    stage.go_on()
