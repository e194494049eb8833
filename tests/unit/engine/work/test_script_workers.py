# SPDX-License-Identifier: GPL-3.0-or-later
"""The workers of a task: what they find when they begin, and what becomes of a first one that dies."""

import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import psutil
import pytest

from ripgui.core.cancel import CancelToken, StopLevel
from ripgui.core.clip import ClipInfo
from ripgui.core.error import Cancelled, InputError, ScriptError, WorkerLostError
from ripgui.core.patience import Patience
from ripgui.core.task import TaskSpec
from ripgui.engine.work.script_workers import ScriptWorkers
from ripgui.engine.work.share import Share
from ripgui.media.file import fingerprint
from ripgui.workers.chunk_protocol import CheckParams

_AS_LONG_AS_TOLD = """\
import os
from vapoursynth import core

core.std.BlankClip(length=int(os.environ["MALLOC_ARENA_MAX"])).set_output()
"""
_PATIENCE = Patience(first_s=60, next_s=60)
_SHARE = Share(workers=1, threads=0)
_SPEC = TaskSpec(source="film.mkv", output="film.out.mkv", script=_AS_LONG_AS_TOLD, encoder="-c:v libx264")


@pytest.fixture
def workers() -> Iterator[ScriptWorkers]:
    made = ScriptWorkers(_SPEC, "0123456789abcdef", _SHARE, _PATIENCE, token=CancelToken(), on_log=lambda _: None)
    with closing(made):
        yield made


def test_a_worker_keeps_its_memory_in_as_many_heaps_as_it_has_threads(
    workers: ScriptWorkers, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("MALLOC_ARENA_MAX", raising=False)
    assert _told(workers) == _SHARE.script_threads


def test_the_users_own_choice_stays(workers: ScriptWorkers, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MALLOC_ARENA_MAX", "7")
    assert _told(workers) == 7


def _told(workers: ScriptWorkers) -> int:
    workers.open_first(Fraction(25))
    return workers.first_opened(lambda *_: None).clip.frames


_COUNTED = """\
import ctypes, os, signal, sys, time
import vapoursynth as vs

with open({begun!r}, "a") as begun:
    begun.write("x")
{fault}
vs.core.std.BlankClip(length=24, format=vs.YUV420P8).set_output()
"""
_WAITING = "while os.path.exists({gate!r}): time.sleep(0.02)"
_DYING = "print('the last line', file=sys.stderr, flush=True); os.kill(os.getpid(), signal.SIGKILL)"


class Trial:
    """Workers for a script that counts how often it is run."""

    def __init__(self, folder: Path) -> None:
        self.source, self.begun, self.gate = folder / "film.mkv", folder / "begun", folder / "gate"
        self.source.write_bytes(b"film")
        self.begun.touch()
        self.token = CancelToken()
        self.log: list[str] = []

    def workers(self, fault: str = "") -> ScriptWorkers:
        script = _COUNTED.format(begun=str(self.begun), fault=fault.format(gate=str(self.gate)))
        spec = replace(_SPEC, source=str(self.source), script=script)
        content = fingerprint(str(self.source))
        return ScriptWorkers(
            spec, content, _SHARE, _PATIENCE, token=self.token, on_log=lambda line: self.log.append(line.text)
        )

    def halted(self) -> psutil.Process:
        """The worker, halted in the middle of the script, which would not wait again."""
        while not self.begun.read_text():
            time.sleep(0.02)
        found = process()
        found.suspend()
        self.gate.unlink()
        return found


@pytest.fixture
def trial(tmp_path: Path) -> Trial:
    return Trial(tmp_path)


def process() -> psutil.Process:
    alive = (child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE)
    [found] = [child for child in alive if child.cmdline()[-2:] == ["--worker", "chunk"]]
    return found


def after_a_while(act: Callable[[], object]) -> None:
    time.sleep(0.3)
    act()


def ignore(detail: str, fraction: float | None) -> None:
    del detail, fraction


def check_of(ffmpeg: str, clip: ClipInfo) -> CheckParams:
    return CheckParams(ffmpeg=ffmpeg, clip=clip, encoder=_SPEC.encoder, threads=0)


def test_a_first_worker_that_dies_while_it_opens_the_script_is_replaced(trial: Trial) -> None:
    trial.gate.touch()
    with closing(trial.workers(_WAITING)) as workers:
        workers.open_first(None)
        trial.halted().kill()
        assert workers.first_opened(ignore).clip.frames == 24
        workers.open_first(None)  # which it did
        taken = workers.lend(0)
        assert taken is not None
        assert taken.is_alive
    assert (trial.begun.read_text(), ["SIGKILL" in line for line in trial.log]) == ("xx", [True])


def test_one_that_dies_while_it_tries_the_encoder_is_replaced(trial: Trial, ffmpeg: str) -> None:
    with closing(trial.workers()) as workers:
        workers.open_first(None)
        clip = workers.first_opened(ignore).clip
        process().suspend()
        checked = workers.check(check_of(ffmpeg, clip))
        process().kill()
        assert checked().warnings == ()
    assert (trial.begun.read_text(), ["SIGKILL" in line for line in trial.log]) == ("xx", [True])


def test_what_ends_every_one_ends_in_the_last_ones_words(trial: Trial) -> None:
    with closing(trial.workers(_DYING)) as workers:
        workers.open_first(None)
        with pytest.raises(WorkerLostError, match="SIGKILL") as caught:
            workers.first_opened(ignore)
    assert ("the last line" in caught.value.tail, trial.begun.read_text()) == (True, "xxx")


def test_two_that_die_on_the_way_leave_the_third_alone(trial: Trial, ffmpeg: str) -> None:
    """Opening and trying together have as many tries as a chunk."""
    trial.gate.touch()
    with closing(trial.workers(_WAITING)) as workers:
        workers.open_first(None)
        trial.halted().kill()
        clip = workers.first_opened(ignore).clip
        for is_last in (False, True):
            process().suspend()
            checked = workers.check(check_of(ffmpeg, clip))
            process().kill()
            if is_last:
                with pytest.raises(WorkerLostError, match="SIGKILL"):
                    checked()
            else:
                checked()
    assert trial.begun.read_text() == "xxx"


def test_a_line_of_the_script_that_crashes_is_told_at_once(trial: Trial) -> None:
    with closing(trial.workers("ctypes.string_at(0)")) as workers:
        workers.open_first(None)
        with pytest.raises(ScriptError, match="SIGSEGV") as caught:
            workers.first_opened(ignore)
    assert (caught.value.line, trial.begun.read_text()) == (6, "x")


def test_a_cancelled_one_is_not_replaced(trial: Trial) -> None:
    trial.gate.touch()
    with closing(trial.workers(_WAITING)) as workers, ThreadPoolExecutor(1) as beside:
        workers.open_first(None)
        trial.halted()
        beside.submit(after_a_while, lambda: trial.token.ask(StopLevel.NOW))
        with pytest.raises(Cancelled):
            workers.first_opened(ignore)
    assert (trial.begun.read_text(), trial.log) == ("x", [])


def test_one_that_died_before_the_task_was_cancelled_is_not_replaced_for_long(trial: Trial) -> None:
    trial.gate.touch()
    with closing(trial.workers(_WAITING)) as workers:
        workers.open_first(None)
        trial.halted().kill()
        trial.token.ask(StopLevel.NOW)
        with pytest.raises(Cancelled):
            workers.first_opened(ignore)
    assert trial.begun.read_text() == "x"


def test_none_opens_another_source_in_place_of_a_dead_one(trial: Trial) -> None:
    trial.gate.touch()
    with closing(trial.workers(_WAITING)) as workers:
        workers.open_first(None)
        victim = trial.halted()
        trial.source.write_bytes(b"another")
        victim.kill()
        with pytest.raises(InputError, match="changed while it was worked on"):
            workers.first_opened(ignore)
