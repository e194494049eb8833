# SPDX-License-Identifier: GPL-3.0-or-later
"""What is read of a result while it is written is what a reader finds later, and counts for nothing else."""

import os
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.container import Container
from ripgui.core.error import ToolError
from ripgui.media import following
from ripgui.media.following import Follower
from ripgui.media.merge import merge
from ripgui.media.merge_plan import MergeJob
from ripgui.media.outcome import read_outcome
from ripgui.media.verify import verify
from tests.joint import SVT_AV1, Workshop, job_of, rich_source

COUNTS = (24, 24)
PIECE_BYTES = 1000


@pytest.fixture(scope="module")
def job(workshop: Workshop) -> MergeJob:
    return job_of(rich_source(workshop), workshop.chunks(COUNTS), COUNTS, workshop.folder / "good.mkv")


@pytest.fixture(scope="module")
def good(job: MergeJob, workshop: Workshop) -> bytes:
    """The content of its result."""
    merge(job, workshop.ffmpeg)
    return Path(job.output).read_bytes()


def is_as_found_later(follower: Follower, path: str) -> bool:
    contents, later = follower.contents_of(path), read_outcome(path, sums_video=False)
    return contents is not None and (contents.digests, contents.ticks) == (later.digests, later.ticks)


@pytest.mark.parametrize("container", ["mkv", "webm"])
def test_a_merge_is_read_while_it_is_written(container: Container, workshop: Workshop, tmp_path: Path) -> None:
    chunks = workshop.chunks(COUNTS, SVT_AV1, folder=tmp_path)
    job = job_of(rich_source(workshop), chunks, COUNTS, tmp_path / f"out.{container}")
    follower = Follower()
    merge(job, workshop.ffmpeg, follower=follower)
    assert is_as_found_later(follower, job.output)
    assert verify(job, follower=follower) == ()


def test_a_slow_writer_is_waited_for(good: bytes, tmp_path: Path) -> None:
    path, follower = tmp_path / "slow.mkv", Follower()
    with follower.following(str(path), "mkv"), path.open("xb", buffering=0) as file:
        for begin in range(0, len(good), PIECE_BYTES):
            file.write(good[begin : begin + PIECE_BYTES])
            time.sleep(0.0002)
    assert is_as_found_later(follower, str(path))


def test_what_is_changed_later_is_read_again(job: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    own, follower = replace(job, output=str(tmp_path / "changed.mkv")), Follower()
    merge(own, workshop.ffmpeg, follower=follower)
    assert verify(own, follower=follower) == ()
    whole = Path(own.output).read_bytes()
    last_line = whole.rindex(b"World")
    with open(own.output, "rb+") as file:
        file.seek(last_line)
        file.write(b"Worse")
    assert verify(own, follower=follower) == ("subtitle track 2 (fre): the content of its packets is not the source's",)


def cut_off(path: Path, good: bytes) -> None:
    os.truncate(path, len(good) // 2)


def empty_its_end(path: Path, good: bytes) -> None:
    with path.open("rb+") as file:
        file.seek(len(good) // 2)
        file.write(bytes(len(good) - len(good) // 2))


@pytest.mark.parametrize("harm", [cut_off, empty_its_end])
def test_what_its_writer_spoils_in_the_end_is_found(
    harm: Callable[[Path, bytes], None], good: bytes, job: MergeJob, tmp_path: Path
) -> None:
    path, follower = tmp_path / "spoilt.mkv", Follower()
    with follower.following(str(path), "mkv"):
        path.write_bytes(good)
        # As good as certainly it has all been read by then; what is found must not depend on it.
        time.sleep(0.1)
        harm(path, good)
    assert verify(replace(job, output=str(path)), follower=follower)


@pytest.mark.parametrize("container", ["mkv", "mp4"])
def test_what_an_earlier_run_left_is_not_read(good: bytes, tmp_path: Path, container: Container) -> None:
    path, follower = tmp_path / "left.mkv", Follower()
    path.write_bytes(good)
    with follower.following(str(path), container):
        time.sleep(0.05)
        assert not path.exists()
    assert follower.contents_of(str(path)) is None


def test_a_failure_ends_the_reading(job: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    (tmp_path / "broken.mp4").write_bytes(b"no chunk")
    own = replace(job, output=str(tmp_path / "out.mkv"), chunk_paths=(str(tmp_path / "broken.mp4"),) * len(COUNTS))
    follower = Follower()
    with pytest.raises(ToolError):
        merge(own, workshop.ffmpeg, follower=follower)
    assert follower.contents_of(own.output) is None
    assert not Path(own.output).exists()


def test_a_form_whose_index_comes_first_is_read_later(job: MergeJob, workshop: Workshop, tmp_path: Path) -> None:
    own, follower = replace(job, output=str(tmp_path / "out.mp4"), container="mp4"), Follower()
    merge(own, workshop.ffmpeg, follower=follower)
    assert follower.contents_of(own.output) is None
    assert verify(own, follower=follower) == ()


def test_the_disk_keeps_what_there_is(good: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[int] = []
    monkeypatch.setattr(following, "_KEPT_BYTES", len(good) // 2)
    monkeypatch.setattr(os, "fsync", lambda number: kept.append(os.fstat(number).st_size))
    path = tmp_path / "kept.mkv"
    with Follower().following(str(path), "mkv"):
        path.write_bytes(good)
        deadline = time.monotonic() + 30
        while not kept and time.monotonic() < deadline:
            time.sleep(0.01)
    assert kept == [len(good)]


def test_a_disk_that_cannot_is_heard_of(good: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[int] = []

    def fail(number: int) -> None:
        tried.append(number)
        raise OSError(5, "Input/output error")

    def write(path: Path) -> None:
        with Follower().following(str(path), "mkv"):
            path.write_bytes(good)
            deadline = time.monotonic() + 30
            while not tried and time.monotonic() < deadline:
                time.sleep(0.01)

    monkeypatch.setattr(following, "_KEPT_BYTES", 1)
    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(OSError, match="Input/output error"):
        write(tmp_path / "lost.mkv")
