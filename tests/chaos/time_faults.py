# SPDX-License-Identifier: GPL-3.0-or-later
"""Clocks that jump, a machine that sleeps, and two programs that begin at once."""

import contextlib
import os
import shutil
import signal
import sqlite3
import subprocess
import time
from pathlib import Path

import psutil

from tests.chaos.stage import DONE_BY_THEN, Stage
from tests.chaos.world import FoundError, wait_for
from tests.e2e.commands import command

_ROUNDS = 20
_PATIENCE_S = 6
_ASLEEP_S = 9.0
_DAY_S = 24 * 3600
_CLOCK = """\
import time

_true_s, _true_ns = time.time, time.time_ns


def _jumped():
    with open({told!r}) as file:
        return int(file.read() or 0)


time.time = lambda: _true_s() + _jumped()
time.time_ns = lambda: _true_ns() + _jumped() * 10**9
"""


def clock_forward(stage: Stage) -> None:
    _clock_jumps(stage, 400 * _DAY_S)


def clock_back(stage: Stage) -> None:
    _clock_jumps(stage, -400 * _DAY_S)


def _clock_jumps(stage: Stage, jump_s: int) -> None:
    """The time of day that Python's code is told jumps between chunks, in all processes."""
    told, folder = stage.world.folder / "clock", stage.world.folder / "clock-code"
    told.write_text("0")
    folder.mkdir()
    (folder / "sitecustomize.py").write_text(_CLOCK.format(told=str(told)))
    stage.world.env["PYTHONPATH"] = os.pathsep.join([str(folder), str(Path(__file__).parents[2])])
    stage.configure(frame_timeout_s=30)
    with stage.halfway():
        told.write_text(str(jump_s))
    stage.go_on()
    if len(stage.runs) != 1:
        raise FoundError(f"it stopped: {stage.runs[0].stderr}")
    with contextlib.closing(sqlite3.connect(stage.database)) as connection:
        [(lasted_s,)] = connection.execute("SELECT finished_at - started_at FROM task")
    if abs(lasted_s - jump_s) > _DAY_S:
        raise FoundError(f"the clock did not jump: {lasted_s:.0f} s")


def suspended(stage: Stage) -> None:
    """For longer than a worker may hang."""
    stage.configure(frame_timeout_s=_PATIENCE_S)
    stage.hold()
    with stage.begin() as begun:
        begun.until_done(DONE_BY_THEN)
        tree = [psutil.Process(begun.process.pid), *begun.tree]
        _signal(tree, signal.SIGSTOP)
        time.sleep(_ASLEEP_S)
        stage.release()
        _signal(list(reversed(tree)), signal.SIGCONT)
        stage.runs.append(begun.end())
    stage.go_on()
    failed = [event for event in stage.runs[0].events if event["event"] == "chunk" and event["state"] == "failed"]
    if len(stage.runs) != 1 or failed:
        raise FoundError(f"sleep was taken for a hang: {failed} {stage.runs[0].stderr}")


def _signal(processes: list[psutil.Process], number: signal.Signals) -> None:
    for process in processes:
        with contextlib.suppress(psutil.NoSuchProcess):
            process.send_signal(number)


def two_windows(stage: Stage) -> None:
    """Each round with a home of its own: one stays, and has both files; the other one ends well."""
    for number in range(_ROUNDS):
        home = stage.world.folder / f"home-{number}"
        shutil.copytree(stage.course.cache, home / "cache")
        files = [stage.world.folder / f"{number}-{name}.mkv" for name in ("a", "b")]
        for file in files:
            os.link(stage.world.source, file)
        both = [_window(home, file) for file in files]
        try:
            _check_one_stays(home, both, files)
        except FoundError as error:
            raise FoundError(f"round {number + 1}: {error}") from error
        finally:
            for one in both:
                one.kill()
                one.communicate()


def _window(home: Path, file: Path) -> "subprocess.Popen[str]":
    environment = {**os.environ, "RIPGUI_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"}
    return subprocess.Popen(
        command(str(file)), env=environment, text=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
    )


def _check_one_stays(home: Path, both: list["subprocess.Popen[str]"], files: list[Path]) -> None:
    wait_for(lambda: any(one.poll() is not None for one in both), "both stay")
    _check_ended(both)
    wait_for(lambda: len(_sources(home)) == len(files), f"the queue holds not both of {files}")
    _check_ended(both)
    if sorted(_sources(home)) != sorted(map(str, files)):
        raise FoundError(f"the queue holds {_sources(home)}")


def _check_ended(both: list["subprocess.Popen[str]"]) -> None:
    """One has, and well: what else would be waited for comes from nobody."""
    ended = [one for one in both if one.poll() is not None]
    if len(ended) != 1 or ended[0].returncode != 0:
        raise FoundError(f"ended: {[(one.returncode, one.stderr.read() if one.stderr else '') for one in ended]}")


def _sources(home: Path) -> list[str]:
    path = home / "data" / "queue.sqlite3"
    try:
        with contextlib.closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection:
            return [source for (source,) in connection.execute("SELECT source FROM task")]
    except sqlite3.Error:  # not made yet
        return []
