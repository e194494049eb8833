# SPDX-License-Identifier: GPL-3.0-or-later
"""Chunks that were finished, and of which the queue knows no more: its file is gone, or older than they are."""

import os
import random
import signal
import subprocess
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import NamedTuple

import pytest

from ripgui.engine.store import Store
from tests.e2e.commands import FAST, Held, Ran, command, ripgui, video_times
from tests.e2e.test_interrupted import wait_for_chunks


class Killed(NamedTuple):
    """An encode that was killed. done: chunks that it told done."""

    words: list[str]
    done: set[int]
    folder: Path
    held: Held

    def again(self, *words: str) -> Ran:
        self.held.gate.unlink(missing_ok=True)
        return ripgui(*self.words, *words)


@pytest.fixture
def killed(sample: Path, held_script: Held, tmp_path: Path) -> Killed:
    words = ["encode", str(sample), "--script", str(held_script.path), "-o", str(tmp_path / "out.mkv")]
    words += ["--encoder", FAST, "--chunk-seconds", "1", "--workers", "2", "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE) as process:
        done = set(wait_for_chunks(process, 4))
        process.send_signal(signal.SIGKILL)
    return Killed(words, done, tmp_path, held_script)


def damage(path: Path) -> None:
    path.write_bytes(random.Random(path.name).randbytes(max(path.stat().st_size, 8192)))


def lose_queue() -> None:
    """Its file, what was not written into that yet, and the copy."""
    folder = Path(os.environ["RIPGUI_HOME"], "data")
    damage(folder / "queue.sqlite3")
    for name in ("queue.sqlite3-wal", "queue.sqlite3-shm", "queue.copy"):
        (folder / name).unlink(missing_ok=True)


def lose_what_came_last() -> None:
    """The copy was made before a chunk was done, and before the task had a folder."""
    folder = Path(os.environ["RIPGUI_HOME"], "data")
    with closing(Store()) as store:
        store.change("DELETE FROM chunk")
        store.change("UPDATE task SET work_folder = '', prepared = ''")
        store.copy_to(folder / "queue.copy")
    damage(folder / "queue.sqlite3")


def files_of(folder: Path, kind: str) -> list[Path]:
    return sorted(folder.glob(f".ripgui-*/*.{kind}"))


@pytest.mark.parametrize("lose", [lose_queue, lose_what_came_last])
def test_chunks_that_the_queue_lost_are_not_encoded_again(killed: Killed, lose: Callable[[], None]) -> None:
    lose()
    ran = killed.again()
    assert ran.status == 0, ran.stderr
    assert "the file of the queue was damaged" in ran.stderr
    (planned,) = ran.named("planned")
    assert killed.done <= set(planned["done"])
    assert not killed.done & {event["chunk"] for event in ran.named("chunk")}
    assert len(video_times(killed.folder / "out.mkv")) == 144
    assert os.listdir(killed.folder) == ["out.mkv"]


def test_a_task_that_was_removed_by_mistake_and_is_added_again_has_its_chunks(killed: Killed) -> None:
    assert ripgui("queue", "remove", "1").status == 0
    ran = killed.again()
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert killed.done <= set(planned["done"])
    assert os.listdir(killed.folder) == ["out.mkv"]


def test_chunks_of_other_settings_are_not_taken(killed: Killed) -> None:
    lose_queue()
    ran = killed.again("--encoder", f"{FAST} -g 9")
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert planned["done"] == []
    assert os.listdir(killed.folder) == ["out.mkv"]


def test_chunks_of_another_source_are_not_taken(killed: Killed, clip: Path) -> None:
    lose_queue()
    killed.words[1] = str(clip)
    ran = killed.again()
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert planned["done"] == []
    assert os.listdir(killed.folder) == ["out.mkv"]


def test_what_was_damaged_is_encoded_again(killed: Killed) -> None:
    lose_queue()
    one, other, *_ = files_of(killed.folder, "mp4")
    data = bytearray(one.read_bytes())
    data[len(data) // 2] ^= 0x10
    one.write_bytes(data)
    record = other.with_suffix(".done")
    record.write_bytes(record.read_bytes().replace(b'"size_bytes":', b'"size_bytes":1'))
    ran = killed.again()
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert len(killed.done - set(planned["done"])) == 2
    assert len(video_times(killed.folder / "out.mkv")) == 144


def test_a_refused_try_takes_no_finished_chunks_away(killed: Killed) -> None:
    lose_queue()
    script = killed.held.path.read_text()
    killed.held.path.write_text("syntax error")
    ran = killed.again()
    assert ran.status == 2, ran.stderr
    killed.held.path.write_text(script)
    ran = killed.again()
    assert ran.status == 0, ran.stderr
    (planned,) = ran.named("planned")
    assert killed.done <= set(planned["done"])
    assert os.listdir(killed.folder) == ["out.mkv"]
