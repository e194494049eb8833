# SPDX-License-Identifier: GPL-3.0-or-later
"""A media worker that dies is replaced, and what it was asked is asked again, though not for ever."""

import os
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import psutil
import pytest

from ripgui.core.error import Cancelled, InputError, KilledError, WorkerLostError
from ripgui.core.patience import Patience
from ripgui.core.source import SourceInfo
from ripgui.workers.media_client import MediaWorker
from ripgui.workers.media_protocol import MERGE, PROBE, VERIFY, MergeParams, ProbeParams
from tests.joint import Workshop, job_of

PATIENCE = Patience(first_s=30, next_s=30)
CRASHING = """\
import os, sys
with open({begun!r}, "a") as begun:
    begun.write("x")
print("the last line", file=sys.stderr, flush=True)
os.abort()
"""
HALTING = """\
#!/bin/sh
if mkdir {begun}; then
    echo half > {output}
    exec sleep 1000 >> {output}
fi
exec {ffmpeg} "$@"
"""


@pytest.fixture
def log() -> list[str]:
    """What the worker's owner was told."""
    return []


@pytest.fixture
def media(log: list[str]) -> Iterator[MediaWorker]:
    made = MediaWorker(on_log=lambda line: log.append(line.text))
    yield made
    made.close()
    assert processes() == []


@pytest.fixture
def clip(make_clip: Callable[..., Path]) -> Path:
    return make_clip(frames=24)


def processes() -> list[psutil.Process]:
    alive = (child for child in psutil.Process().children() if child.status() != psutil.STATUS_ZOMBIE)
    return [child for child in alive if child.cmdline()[-2:] == ["--worker", "media"]]


def process() -> psutil.Process:
    [found] = processes()
    return found


def ffmpeg_process() -> psutil.Process:
    [found] = process().children()
    return found


def kill_idle() -> None:
    """Returns when it is dead and nobody has heard of it."""
    victim = process()
    victim.kill()
    os.waitid(os.P_PID, victim.pid, os.WEXITED | os.WNOWAIT)


def after_a_while(act: Callable[[], None]) -> None:
    time.sleep(0.3)
    act()


def probed(media: MediaWorker, path: Path) -> SourceInfo:
    return media.call(PROBE, ProbeParams(path=str(path)), patience=PATIENCE)


def test_one_that_died_idle_is_replaced_in_silence(media: MediaWorker, log: list[str], clip: Path) -> None:
    before = probed(media, clip)
    kill_idle()
    assert probed(media, clip) == before
    assert log == []


def test_what_one_was_asked_when_it_died_is_asked_of_another(media: MediaWorker, log: list[str], clip: Path) -> None:
    before = probed(media, clip)
    busy = process()
    busy.suspend()
    with ThreadPoolExecutor(1) as beside:
        beside.submit(after_a_while, busy.kill)
        assert probed(media, clip) == before
    assert ["SIGKILL" in line for line in log] == [True]


def test_what_ends_every_worker_ends_in_its_last_words(
    media: MediaWorker, clip: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    probed(media, clip)
    begun = tmp_path / "begun"
    (tmp_path / "av.py").write_text(CRASHING.format(begun=str(begun)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    kill_idle()
    with pytest.raises(WorkerLostError, match="SIGABRT") as caught:
        probed(media, clip)
    assert any("the last line" in line for line in caught.value.tail)
    assert begun.read_text() == "xxx"


def test_what_fails_without_ending_the_worker_is_asked_once(media: MediaWorker, log: list[str], tmp_path: Path) -> None:
    before = process().pid
    with pytest.raises(InputError):
        probed(media, tmp_path / "nothing.mkv")
    assert (process().pid, log) == (before, [])


@pytest.mark.parametrize("is_dead", [False, True], ids=["alive", "dead"])
def test_one_that_was_told_to_end_is_not_replaced(media: MediaWorker, clip: Path, is_dead: bool) -> None:
    if is_dead:
        kill_idle()
    media.kill()
    for _ in range(2):
        with pytest.raises(Cancelled):
            probed(media, clip)
    assert processes() == []


def test_a_call_under_way_is_cancelled(media: MediaWorker, log: list[str], clip: Path) -> None:
    probed(media, clip)
    process().suspend()
    with ThreadPoolExecutor(1) as beside:
        beside.submit(after_a_while, media.kill)
        with pytest.raises(Cancelled):
            probed(media, clip)
    assert (processes(), log) == ([], [])


@pytest.mark.parametrize(
    "case",
    [("out.mkv", process), ("out.mp4", process), ("out.mkv", ffmpeg_process)],
    ids=["Matroska", "MP4", "only ffmpeg"],
)
def test_a_merge_begins_again_and_its_check_does_without_what_was_seen(
    media: MediaWorker, log: list[str], ffmpeg: str, tmp_path: Path, case: tuple[str, Callable[[], psutil.Process]]
) -> None:
    name, victim = case
    workshop, output, begun = Workshop(ffmpeg=ffmpeg, folder=tmp_path), tmp_path / name, tmp_path / "begun"
    job = job_of(workshop.source("in.mkv"), workshop.chunks((24, 24)), (24, 24), output)
    halting = tmp_path / "halting"
    halting.write_text(HALTING.format(begun=begun, output=output, ffmpeg=ffmpeg))
    halting.chmod(0o755)
    params = MergeParams(ffmpeg=str(halting), job=job, extradata=("", ""), checksums=("", ""))

    def kill_when_it_copies() -> None:
        while not begun.exists() or output.stat().st_size == 0:
            time.sleep(0.02)
        victim().kill()

    first = process().pid
    with ThreadPoolExecutor(1) as beside:
        killing = beside.submit(kill_when_it_copies)
        assert media.call(MERGE, params, patience=PATIENCE).damaged == ()
        killing.result()
    is_same = victim is ffmpeg_process
    assert (process().pid == first) == is_same
    if not is_same:
        kill_idle()
    assert media.call(VERIFY, params, patience=PATIENCE).lines == ()
    assert sum("SIGKILL" in line for line in log) == 1


def test_a_merge_whose_ffmpeg_is_always_killed_ends_in_that(media: MediaWorker, ffmpeg: str, tmp_path: Path) -> None:
    workshop, begun, killed = Workshop(ffmpeg=ffmpeg, folder=tmp_path), tmp_path / "begun", tmp_path / "killed"
    job = job_of(workshop.source("in.mkv"), workshop.chunks((24, 24)), (24, 24), tmp_path / "out.mkv")
    killed.write_text(f"#!/bin/sh\nprintf x >> {begun}\nkill -9 $$\n")
    killed.chmod(0o755)
    params = MergeParams(ffmpeg=str(killed), job=job, extradata=("", ""), checksums=("", ""))
    with pytest.raises(KilledError, match="SIGKILL"):
        media.call(MERGE, params, patience=PATIENCE)
    assert begun.read_text() == "xxx"
