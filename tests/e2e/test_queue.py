# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue on the command line: it survives, retries, and never stops for one bad task."""

import json
import os
import stat
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ripgui.core.chunk import ChunkState
from ripgui.core.task import TaskState
from ripgui.engine.queue.task_files import chunk_files
from ripgui.engine.store import Store
from tests.e2e.commands import FAST, Held, command, configure, ripgui, video_times

# An ffmpeg that fails as often as a file beside it says when it is to write the chunk whose first frame the file names.
BROKEN_FFMPEG = """\
#!{python}
import os, sys
flag = os.path.join(os.path.dirname(os.path.abspath(__file__)), "failures")
name, times = open(flag).read().split()
if sys.argv[-1].endswith(".part") and os.path.basename(sys.argv[-1]).startswith(name) and int(times) > 0:
    open(flag, "w").write(f"{{name}} {{int(times) - 1}}")
    sys.exit("ffmpeg: broken on purpose")
os.execv({ffmpeg!r}, [{ffmpeg!r}, *sys.argv[1:]])
"""


def rows() -> list[dict[str, Any]]:
    listed = ripgui("queue", "list", "--json")
    return [json.loads(line) for line in listed.stdout.splitlines()]


@pytest.fixture
def failing(tmp_path: Path, ffmpeg: str) -> Path:
    """Uses an ffmpeg that fails; returns the file that says when."""
    folder = tmp_path / "tools"
    folder.mkdir()
    wrapper = folder / "ffmpeg"
    wrapper.write_text(BROKEN_FFMPEG.format(python=sys.executable, ffmpeg=ffmpeg))
    wrapper.chmod(wrapper.stat().st_mode | stat.S_IXUSR)
    configure(ffmpeg=str(wrapper))
    flag = folder / "failures"
    flag.write_text("none 0")
    return flag


def test_a_queue_is_added_to_listed_run_and_cleared(clip: Path, tmp_path: Path) -> None:
    subprocess.run(command("queue", "list"), check=True, stdout=subprocess.DEVNULL)
    output = tmp_path / "out.mkv"
    assert ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(output)).status == 0
    (row,) = rows()
    assert (row["state"], row["spec"]["source"]) == ("waiting", str(clip))
    ran = ripgui("queue", "run", "--json")
    assert ran.status == 0, ran.stderr
    (row,) = rows()
    assert row["state"] == "done"
    assert {chunk["state"] for chunk in row["chunks"]} == {"done"}
    assert len(video_times(output)) == row["frames"]
    assert ripgui("queue", "clear").status == 0
    assert rows() == []
    assert output.exists()


def test_what_cannot_be_encoded_is_not_added(clip: Path, rich_clip: Path, tmp_path: Path, ffmpeg: str) -> None:
    empty, text, sound = (tmp_path / name for name in ("empty.mkv", "text.txt", "sound.mka"))
    empty.touch()
    text.write_text("not a video\n" * 100)
    subprocess.run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", "sine=d=1", str(sound)], check=True)
    for bad in (empty, text, sound):
        refused = ripgui("queue", "add", str(bad), "--encoder", FAST)
        assert (refused.status, refused.stdout, refused.stderr.count("\n")) == (2, "", 1), refused.stderr
        assert str(bad) in refused.stderr
    refused = ripgui("queue", "add", str(clip), str(text), str(sound), "--encoder", FAST, "-o", f"{tmp_path}/")
    assert (refused.status, refused.stdout) == (2, "")
    first, second = refused.stderr.splitlines()
    assert str(text) in first
    assert str(sound) in second
    assert second.endswith("nothing was added")
    assert rows() == []
    output = tmp_path / "out.mkv"
    assert ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(output)).status == 0
    taken = ripgui("queue", "add", str(rich_clip), "--encoder", FAST, "-o", str(output), "--overwrite")
    assert taken.status == 2
    assert taken.stderr == f"ripgui: {output} will be written by task 1 already; choose another name\n"
    (row,) = rows()
    assert row["facts"]["width"] == 160
    twice = ripgui("queue", "add", str(clip), str(clip), "--encoder", FAST, "-o", f"{tmp_path}/")
    assert (twice.status, twice.stderr) == (2, f"ripgui: {clip} is named twice\n")


def test_a_bad_task_does_not_stop_the_queue(clip: Path, tmp_path: Path) -> None:
    script = tmp_path / "bad.vpy"
    script.write_text("raise RuntimeError('no luck')\n")
    words = ["--encoder", FAST, "-o"]
    ripgui("queue", "add", str(clip), "--script", str(script), *words, str(tmp_path / "a.mkv"))
    ripgui("queue", "add", str(clip), *words, str(tmp_path / "b.mkv"))
    assert ripgui("queue", "run").status == 1
    first, second = rows()
    assert first["state"] == "failed"
    assert "line 1" in first["error"]
    assert second["state"] == "done"
    assert sorted(os.listdir(tmp_path)) == ["b.mkv", "bad.vpy"]


def test_tasks_are_paused_moved_cancelled_and_removed(clip: Path, tmp_path: Path) -> None:
    for name in "abc":
        ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(tmp_path / f"{name}.mkv"))
    first, second, third = (str(row["id"]) for row in rows())
    assert ripgui("queue", "pause", first).status == 0
    assert ripgui("queue", "cancel", second).status == 0
    assert ripgui("queue", "move", third, "--before", first).status == 0
    assert [(row["id"], row["state"]) for row in rows()] == [
        (int(third), "waiting"),
        (int(first), "paused"),
        (int(second), "cancelled"),
    ]
    assert ripgui("queue", "run").status == 0
    assert [row["state"] for row in rows()] == ["done", "paused", "cancelled"]
    assert ripgui("queue", "resume", first).status == 0
    assert ripgui("queue", "remove", second).status == 0
    assert ripgui("queue", "run").status == 0
    assert [row["state"] for row in rows()] == ["done", "done"]
    wrong = ripgui("queue", "retry", "77")
    assert (wrong.status, wrong.stderr) == (2, "ripgui: there is no task 77\n")


def test_a_failing_chunk_is_tried_again(clip: Path, tmp_path: Path, failing: Path) -> None:
    failing.write_text("000024 2")
    output = tmp_path / "out.mkv"
    ran = ripgui("encode", str(clip), "--encoder", FAST, "-o", str(output), "--chunk-seconds", "1", "--json")
    assert ran.status == 0, ran.stderr
    attempts = [event["attempt"] for event in ran.named("chunk") if event["chunk"] == 1 and event["state"] == "done"]
    assert attempts == [3]
    (row,) = rows()
    assert len(row["chunks"][1]["reasons"]) == 2
    assert "broken on purpose" in row["chunks"][1]["reasons"][0]


def test_a_chunk_that_keeps_failing_fails_its_task_and_can_be_retried(
    clip: Path, tmp_path: Path, failing: Path
) -> None:
    failing.write_text("000024 99")
    output = tmp_path / "out.mkv"
    words = ("--encoder", FAST, "-o", str(output), "--chunk-seconds", "1")
    ripgui("queue", "add", str(clip), *words)
    ran = ripgui("queue", "run", "--json")
    assert ran.status == 1
    assert ran.stderr.startswith("ripgui: task 1: chunk 1 failed 3 times")
    (row,) = rows()
    assert [chunk["state"] for chunk in row["chunks"]].count("done") == len(row["chunks"]) - 1
    assert not output.exists()
    refused = ripgui("queue", "retry", str(row["id"]), "--merge")
    assert refused.status == 2
    failing.write_text("none 0")
    assert ripgui("queue", "retry", str(row["id"])).status == 0
    assert ripgui("queue", "cancel", str(row["id"])).status == 0
    assert ripgui("queue", "retry", str(row["id"]), "--chunk", "0").status == 0
    again = ripgui("queue", "run", "--json")
    assert again.status == 0, again.stderr
    assert {event["chunk"] for event in again.named("chunk")} == {0, 1}
    assert output.exists()


def test_one_chunk_is_retried_and_no_other(clip: Path, tmp_path: Path, failing: Path) -> None:
    failing.write_text("000024 99")
    ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--chunk-seconds", "1")
    assert ripgui("queue", "run").status == 1
    store = Store()
    (task,) = store.tasks()
    other = store.chunks(task.id)[3]
    for path in chunk_files(task, other):
        Path(path).unlink(missing_ok=True)
    store.save_chunk(task.id, replace(other, state=ChunkState.FAILED, attempts=1, reasons=("no luck",)))
    store.close()
    failing.write_text("none 0")
    assert ripgui("queue", "retry", str(task.id), "--chunk", "1").status == 0
    ran = ripgui("queue", "run", "--json")
    assert (ran.status, ran.stderr) == (1, "ripgui: task 1: chunk 3 failed: no luck\n")
    assert {event["chunk"] for event in ran.named("chunk")} == {1}
    assert ripgui("queue", "retry", str(task.id)).status == 0
    ran = ripgui("queue", "run", "--json")
    assert ran.status == 0, ran.stderr
    assert {event["chunk"] for event in ran.named("chunk")} == {3}
    for words in (("--chunk", "1"), ("--merge",)):
        over = ripgui("queue", "retry", str(task.id), *words)
        assert over.status == 2
        assert "its chunks were removed when it was finished" in over.stderr


def test_what_a_removed_task_leaves_is_told(clip: Path, tmp_path: Path, failing: Path) -> None:
    failing.write_text("000024 99")
    words = ("--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--chunk-seconds", "1")
    assert ripgui("encode", str(clip), *words).status == 1
    (work,) = tmp_path.glob(".ripgui-*")
    removed = ripgui("queue", "remove", "1")
    assert (removed.status, removed.stderr) == (0, f"ripgui: what task 1 left stays in {work}\n")


def test_a_lost_chunk_file_is_encoded_again(clip: Path, tmp_path: Path, failing: Path) -> None:
    failing.write_text("000048 99")
    words = ("--encoder", FAST, "-o", str(tmp_path / "out.mkv"), "--chunk-seconds", "1")
    assert ripgui("encode", str(clip), *words).status == 1
    (work,) = tmp_path.glob(".ripgui-*")
    (lost,) = work.glob("000000-*.mp4")
    lost.unlink()
    failing.write_text("none 0")
    again = ripgui("encode", str(clip), *words, "--json")
    assert again.status == 0, again.stderr
    assert {event["chunk"] for event in again.named("chunk")} == {0, 2}


def test_a_running_queue_is_one_for_all_processes(
    clip: Path, rich_clip: Path, held_script: Held, tmp_path: Path
) -> None:
    first_words = ("--script", str(held_script.path), "--encoder", FAST, "-o", str(tmp_path / "a.mkv"))
    ripgui("queue", "add", str(rich_clip), *first_words)
    with subprocess.Popen(command("queue", "run", "--json"), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        while json.loads(process.stdout.readline())["event"] != "planned":
            pass
        ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(tmp_path / "b.mkv"))
        beside = ripgui("queue", "run")
        assert beside.status == 0
        assert "another RipGUI" in beside.stdout
        (first, _) = rows()
        assert ripgui("queue", "cancel", str(first["id"])).status == 0
        process.stdout.read()
    assert [row["state"] for row in rows()] == ["cancelled", "done"]
    assert not (tmp_path / "a.mkv").exists()


def test_a_full_disk_stops_the_queue_and_loses_nothing(clip: Path, small_disk: Path) -> None:
    output = small_disk / "out.mkv"
    words = ("--encoder", "-c:v ffv1", "-o", str(output), "--chunk-seconds", "1", "--json")
    ran = ripgui("encode", str(clip), *words)
    assert ran.status == 1
    assert "full" in ran.stderr or "no space" in ran.stderr
    assert "the same command goes on from here" in ran.stderr
    assert ran.stderr.count("\n") == 1
    assert not output.exists()
    (row,) = rows()
    assert row["state"] == "waiting"


def test_a_task_that_was_killed_after_delivery_is_done(clip: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    ripgui("queue", "add", str(clip), "--encoder", FAST, "-o", str(output))
    assert ripgui("queue", "run").status == 0
    finished = output.read_bytes()
    store = Store()
    (task,) = store.tasks()
    store.update(task.id, state=TaskState.DELIVERING)
    store.close()
    again = ripgui("queue", "run", "--json")
    assert again.status == 0, again.stderr
    assert again.named("chunk") == []
    assert [row["state"] for row in rows()] == ["done"]
    assert output.read_bytes() == finished
