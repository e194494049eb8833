# SPDX-License-Identifier: GPL-3.0-or-later
"""Encodes that are killed or interrupted, and sources that change under them."""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from tests.e2e.commands import FAST, Held, command, ripgui, video_times

GENEROUS_S = 50
"""Long for a busy machine, and shorter than the minute after which a watchdog would end what hangs."""


def wait_until_gone(processes: list[psutil.Process], within_s: float) -> list[psutil.Process]:
    _, alive = psutil.wait_procs(processes, timeout=within_s)
    return [process for process in alive if process.status() != psutil.STATUS_ZOMBIE]


def wait_for_chunks(process: "subprocess.Popen[bytes]", count: int) -> list[int]:
    """Reads events until so many chunks are done; returns their numbers."""
    assert process.stdout is not None
    done: list[int] = []
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "chunk" and event["state"] == "done":
            done.append(event["chunk"])
        if len(done) >= count:
            break
    return done


@pytest.mark.parametrize("number", [signal.SIGKILL, signal.SIGINT, signal.SIGTERM])
def test_a_killed_encode_goes_on_where_it_was(
    sample: Path, held_script: Held, tmp_path: Path, number: signal.Signals
) -> None:
    output = tmp_path / "out.mkv"
    words = ["encode", str(sample), "--script", str(held_script.path), "--encoder", FAST, "-o", str(output)]
    words += ["--chunk-seconds", "1", "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE) as process:
        done = wait_for_chunks(process, 2)
        children = psutil.Process(process.pid).children(recursive=True)
        assert children
        process.send_signal(number)
        if number is not signal.SIGKILL:
            assert process.wait(timeout=GENEROUS_S) == 130
    assert wait_until_gone(children, GENEROUS_S) == []
    held_script.gate.unlink()
    assert not output.exists()
    resumed = ripgui(*words)
    assert resumed.status == 0, resumed.stderr
    (planned,) = resumed.named("planned")
    again = {event["chunk"] for event in resumed.named("chunk")}
    assert set(done) <= set(planned["done"])
    assert not again & set(done)
    assert len(video_times(output)) == planned["frames"]
    assert os.listdir(tmp_path) == ["out.mkv"]


@pytest.mark.parametrize("state", ["preparing", "running"])
def test_a_media_worker_that_is_killed_stops_no_encode(
    sample: Path, held_script: Held, tmp_path: Path, state: str
) -> None:
    output = tmp_path / "out.mkv"
    words = ["encode", str(sample), "--script", str(held_script.path), "--encoder", FAST, "-o", str(output)]
    with subprocess.Popen(command(*words, "--json"), stdout=subprocess.PIPE) as process:
        assert process.stdout is not None
        events = map(json.loads, process.stdout)
        next(event for event in events if event.get("state") == state)
        media: list[psutil.Process] = []
        while not media:
            time.sleep(0.01)
            media += [child for child in psutil.Process(process.pid).children() if child.cmdline()[-1:] == ["media"]]
        media[0].kill()
        held_script.gate.unlink()
        [end] = [event for event in events if event["event"] == "finished"]
    assert (end["state"], end["error"], process.returncode) == ("done", None, 0)
    assert len(video_times(output)) == 144
    assert os.listdir(tmp_path) == ["out.mkv"]


HELD_AT_FIRST = """\
with open({begun!r}, "a") as begun:
    print(os.getpid(), file=begun)
while os.path.exists({gate!r}):
    time.sleep(0.02)
"""


@pytest.mark.parametrize("is_resumed", [False, True], ids=["new", "resumed"])
def test_a_chunk_worker_that_is_killed_while_it_opens_the_script_stops_no_encode(
    sample: Path, held_script: Held, tmp_path: Path, is_resumed: bool
) -> None:
    output, begun, gate = tmp_path / "out.mkv", tmp_path / "begun", tmp_path / "gate"
    held_at_first = HELD_AT_FIRST.format(begun=str(begun), gate=str(gate))
    held_script.path.write_text(f"import os, time\n{held_at_first}\n{held_script.path.read_text()}")
    words = ["encode", str(sample), "--script", str(held_script.path), "--encoder", FAST, "-o", str(output)]
    words += ["--chunk-seconds", "1", "--json"]
    if is_resumed:
        with subprocess.Popen(command(*words), stdout=subprocess.PIPE) as process:
            wait_for_chunks(process, 1)
            process.send_signal(signal.SIGINT)
        begun.unlink()
    gate.touch()
    held_script.gate.unlink()
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        while not begun.exists() or not begun.read_text().endswith("\n"):
            time.sleep(0.01)
        [number] = begun.read_text().split()
        psutil.Process(int(number)).kill()
        gate.unlink()
        assert process.stdout is not None
        [end] = [event for event in map(json.loads, process.stdout) if event["event"] == "finished"]
    assert (end["state"], end["error"], process.returncode) == ("done", None, 0)
    assert len(video_times(output)) == 144
    assert sorted(os.listdir(tmp_path)) == ["begun", "out.mkv"]


def test_another_zone_encodes_its_own_chunks_again(clip: Path, soon_held_script: Held, tmp_path: Path) -> None:
    words = ["encode", str(clip), "--script", str(soon_held_script.path), "--encoder", FAST, "--workers", "1"]
    words += ["-o", str(tmp_path / "out.mkv"), "--chunk-seconds", "1", "--json", "--zone", "12:24"]
    with subprocess.Popen(command(*words, f"{FAST} -g 5"), stdout=subprocess.PIPE) as process:
        assert sorted(wait_for_chunks(process, 2)) == [0, 1]
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=GENEROUS_S) == 130
    soon_held_script.gate.unlink()
    other = ripgui(*words, f"{FAST} -g 7")
    assert other.status == 0, other.stderr
    (planned,) = other.named("planned")
    assert (planned["chunks"][:2], planned["done"]) == ([[0, 12], [12, 24]], [0])


@pytest.mark.parametrize("after_s", [0.05, 0.3, 0.6, 1.2])
def test_an_interrupt_at_any_moment_is_no_traceback(sample: Path, tmp_path: Path, after_s: float) -> None:
    words = ["encode", str(sample), "--encoder", FAST, "-o", str(tmp_path / "out.mkv")]
    # Python's own start is not ours to answer for.
    program = "import sys; from ripgui.__main__ import main; print(flush=True); sys.exit(main(sys.argv[1:]))"
    argv = [sys.executable, "-c", program, *words]
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        time.sleep(after_s)
        # As a terminal does it: all processes of the group hear it.
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=30)
    assert told in (b"", b"ripgui: interrupted\n")
    assert process.returncode in (0, 130)
    again = ripgui(*words, "--overwrite")
    assert again.status == 0, again.stderr
    assert len(video_times(tmp_path / "out.mkv")) == 144
    assert os.listdir(tmp_path) == ["out.mkv"]


def test_a_reader_that_has_seen_enough_stops_nothing(sample: Path, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    argv = command("encode", str(sample), "--encoder", FAST, "-o", str(output), "--json")
    with subprocess.Popen(argv, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.readline()
        process.stdout.close()
        assert process.stderr.read() == b""
    assert (process.returncode, output.exists()) == (0, True)


def test_what_an_interrupted_encode_left_goes_on(sample: Path, held_script: Held, tmp_path: Path) -> None:
    output = tmp_path / "out.mkv"
    words = ["encode", str(sample), "--script", str(held_script.path), "-o", str(output), "--chunk-seconds", "1"]
    with subprocess.Popen(command(*words, "--encoder", FAST, "--json"), stdout=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        beside = ripgui(*words, "--encoder", f"{FAST} -g 9")
        assert (beside.status, beside.stderr.count("\n")) == (2, 1), beside.stderr
        assert "written by task 1 already" in beside.stderr
        process.send_signal(signal.SIGINT)
    # Other settings for the same file take the place of the ones that were interrupted.
    with subprocess.Popen(command(*words, "--encoder", f"{FAST} -g 9", "--json"), stdout=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        process.send_signal(signal.SIGINT)
    held_script.gate.unlink()
    ran = ripgui("queue", "run")
    assert ran.status == 0, ran.stderr
    assert ran.stdout.startswith("goes on where it was interrupted: task 1\n")
    assert ripgui("queue", "list", "--json").stdout.count("\n") == 1
    assert len(video_times(output)) == 144
    assert os.listdir(tmp_path) == ["out.mkv"]


@pytest.mark.parametrize("change", ["another", "cut off", "gone"])
def test_a_source_that_changes_meanwhile_is_named_as_the_cause(
    clip: Path, rich_clip: Path, soon_held_script: Held, tmp_path: Path, change: str
) -> None:
    source, output = tmp_path / "a.mkv", tmp_path / "out.mkv"
    source.write_bytes(clip.read_bytes())
    words = ["encode", str(source), "--script", str(soon_held_script.path), "--encoder", FAST, "-o", str(output)]
    words += ["--chunk-seconds", "1", "--json"]
    with subprocess.Popen(command(*words), stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        wait_for_chunks(process, 1)
        if change == "gone":
            source.unlink()
        elif change == "cut off":
            os.truncate(source, 20_000)
        else:
            (tmp_path / "b.mkv").write_bytes(rich_clip.read_bytes())
            os.replace(tmp_path / "b.mkv", source)
        soon_held_script.gate.unlink()
        _, told = process.communicate(timeout=60)
    assert process.returncode == 1
    assert b"changed while it was worked on" in told
    assert told.count(b"\n") == 1
    assert not output.exists()
    if change == "another":
        again = ripgui(*words)
        assert again.status == 0, again.stderr
        assert len(video_times(output)) == len(video_times(rich_clip))
