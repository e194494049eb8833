# SPDX-License-Identifier: GPL-3.0-or-later
"""Seams of a finished task on the command line: a chunk that is damaged afterwards stands out."""

import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.engine.store import Store
from tests.e2e.commands import ripgui


@pytest.fixture(scope="module")
def finished(make_clip: Callable[..., Path], module_home: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The result of task 1, which has four chunks."""
    folder = tmp_path_factory.mktemp("finished")
    source, output = folder / "source.mkv", folder / "out.mkv"
    shutil.copy(make_clip(frames=96, cut_every=24), source)
    encoder = "-c:v libx264 -preset veryfast -crf 16"
    options = ("--encoder", encoder, "--chunk-seconds", "1", "-o", str(output))
    assert ripgui("queue", "add", str(source), *options).status == 0
    assert ripgui("queue", "run").status == 0
    return output


@pytest.fixture
def output(finished: Path, module_home: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Path]:
    """The same; what a test does to it and its source is undone."""
    monkeypatch.setenv("RIPGUI_HOME", str(module_home / "ripgui"))
    shutil.copytree(finished.parent, tmp_path / "kept")
    yield finished
    shutil.copytree(tmp_path / "kept", finished.parent, dirs_exist_ok=True)


def test_good_seams_are_told_one_by_one(output: Path) -> None:
    ran = ripgui("queue", "seams", "1", "--json")
    assert ran.status == 0, ran.stderr
    seams = ran.named("seam")
    assert [seam["chunk"] for seam in seams] == list(range(1, len(seams) + 1))
    assert len(seams) >= 2
    assert not any(seam["suspicious"] for seam in seams)
    assert all(score["ssimulacra2"] > 60 and score["xpsnr"] > 30 for seam in seams for score in seam["around"])
    assert "no seam of" in ripgui("queue", "seams", "1").stdout


def test_a_damaged_chunk_stands_out(output: Path, ffmpeg: str, tmp_path: Path) -> None:
    store = Store()
    edge = store.chunks(1)[2].range.start
    store.close()
    damaged = tmp_path / "damaged.mkv"
    noise = f"noise=alls=80:allf=t:enable='between(n,{edge},{edge + 2})'"
    argv = [ffmpeg, "-v", "error", "-i", str(output), "-vf", noise, "-c:v", "libx264", "-crf", "16", str(damaged)]
    subprocess.run(argv, check=True)
    os.replace(damaged, output)
    again = ripgui("queue", "seams", "1", "--json").named("seam")
    assert [seam["frame"] for seam in again if seam["suspicious"]] == [edge]
    assert f"worth a look, worst first: {edge}" in ripgui("queue", "seams", "1").stdout


def test_a_source_that_changed_since_is_not_compared(output: Path) -> None:
    with output.with_name("source.mkv").open("ab") as file:
        file.write(b"more")
    ran = ripgui("queue", "seams", "1")
    assert (ran.status, ran.stdout) == (2, "")
    assert "the source is another than the one that was encoded" in ran.stderr


def test_a_task_without_a_result_has_no_seams(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    ripgui("queue", "add", str(make_clip(frames=48)), "-o", str(tmp_path / "out.mkv"))
    ran = ripgui("queue", "seams", "1")
    assert (ran.status, ran.stderr) == (2, "ripgui: task 1 is waiting; only a finished task has seams to look at\n")


def test_a_folder_of_pictures_has_none_to_look_at(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    source = make_clip(frames=48, cut_every=24)
    output = tmp_path / "pictures" / "000000.png"
    assert ripgui("queue", "add", str(source), "--encoder", "-c:v png", "-o", str(output)).status == 0
    assert ripgui("queue", "run").status == 0
    ran = ripgui("queue", "seams", "1")
    assert (ran.status, ran.stderr) == (2, "ripgui: the result of task 1 is a folder; seams are looked at in files\n")
