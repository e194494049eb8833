# SPDX-License-Identifier: GPL-3.0-or-later
"""Watched folders on a real disk, with a clock of the test's own."""

import os
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ripgui.core.error import InputError
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.watch import WatchedFolder, WatchState
from ripgui.engine.output.made import deliver_own
from ripgui.engine.output.video_file import files_below
from ripgui.engine.preset.preset import DEFAULT_PRESET, own_folder
from ripgui.engine.store import Store
from ripgui.engine.watch import watch
from ripgui.engine.watch.watch import SETTLE_S, Watch, start_watching
from ripgui.media.file import is_being_written


class Looker:
    """A watch that looks when it is told to, and what came of it."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self.now_s = 0.0
        self.messages: list[str] = []
        self.starts: list[bool] = []
        self.on_taken: Callable[[], object] = lambda: None
        self.restart()

    def restart(self) -> None:
        self.watch = Watch(
            self.store,
            on_taken=self._on_taken,
            tell=lambda _, text: self.messages.append(text),
        )

    def _on_taken(self, _: Sequence[int], starts: bool) -> None:
        self.starts.append(starts)
        self.on_taken()

    def look(self) -> WatchState:
        """A look long after the last one, at the one folder there is."""
        self.now_s += SETTLE_S
        (state,) = self.watch.look(self.now_s)
        return state

    def settle(self) -> WatchState:
        """Two looks, between which nothing changes."""
        self.look()
        return self.look()

    @property
    def names(self) -> list[str]:
        return [Path(task.spec.source).name for task in self.store.tasks()]


@pytest.fixture
def looker(store: Store) -> Looker:
    return Looker(store)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "in"
    made.mkdir()
    return made


@pytest.fixture
def video(make_clip: Callable[..., Path]) -> Path:
    return make_clip(frames=12)


def watched(folder: Path, **settings: Any) -> WatchedFolder:
    made = WatchedFolder(folder=str(folder), preset=DEFAULT_PRESET, pattern="{name}-encoded")
    return replace(made, **settings)


def put(video: Path, path: Path) -> Path:
    """A copy with a time of its own."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(video.read_bytes())
    return path


def test_a_video_is_taken_once_when_it_stopped_growing(looker: Looker, folder: Path, video: Path) -> None:
    start_watching(looker.store, watched(folder, starts=True), only_new=False)
    put(video, folder / "a.mkv")
    put(video, folder / "deep" / "b.mkv")
    growing = put(video, folder / "growing.mkv")
    assert looker.look().unready == 3
    with growing.open("ab") as file:
        file.write(b"more")
    assert (looker.look().unready, looker.names, looker.starts) == (1, ["a.mkv", "b.mkv"], [True])
    assert looker.store.tasks()[0].facts is not None
    assert Path(looker.store.tasks()[1].spec.output) == folder / "deep" / "b-encoded.mkv"
    looker.restart()
    assert looker.settle().unready == 0
    assert looker.names == ["a.mkv", "b.mkv", "growing.mkv"]
    for task in looker.store.tasks():
        looker.store.remove(task.id)
    looker.restart()
    looker.settle()
    assert (looker.names, looker.messages) == ([], [])
    put(video, folder / "a.mkv").write_bytes(video.read_bytes() + b"another take")
    looker.settle()
    assert looker.names == ["a.mkv"]


@pytest.mark.parametrize(
    "names",
    [
        (".hidden.mkv",),
        (".ripgui-1a2b/000000-1a2b.mp4",),
        ("a.mkv.part",),
        ("a.mkv", "a.mkv.aria2"),
        ("A.mkv", "a.mkv.!qB"),
        ("a.temp.mkv",),
        ("a.f137.mp4",),
        ("notes.txt",),
    ],
)
def test_what_is_hidden_or_unfinished_is_not_looked_at(
    looker: Looker, folder: Path, video: Path, names: tuple[str, ...]
) -> None:
    for name in names:
        put(video, folder / name)
    start_watching(looker.store, watched(folder), only_new=False)
    assert looker.settle() == WatchState(watched=watched(folder))
    assert not looker.names


def test_an_empty_cut_off_or_open_file_is_not_ready(looker: Looker, folder: Path, video: Path) -> None:
    (folder / "empty.mkv").touch()
    (folder / "cut.mkv").write_bytes(video.read_bytes()[:-100])
    start_watching(looker.store, watched(folder), only_new=False)
    assert looker.settle().unready == 1
    open_one = put(video, folder / "open.mkv")
    with open_one.open("ab"):
        assert is_being_written(str(open_one)) == (sys.platform == "linux")
        if sys.platform == "linux":
            assert looker.settle().unready == 2
    assert not is_being_written(str(open_one))
    assert not looker.names


def test_results_are_never_sources_wherever_they_lie(looker: Looker, folder: Path, video: Path) -> None:
    store = looker.store
    start_watching(store, watched(folder), only_new=False)
    for name in ("a-encoded.mkv", "a-encoded.unverified.mkv"):
        deliver_own(store, str(put(video, folder / ".part")), str(folder / name), overwrite=False)
    os.rename(folder / "a-encoded.mkv", folder / "b.mkv")
    put(video, folder / ".hls" / "video-init.mp4")
    deliver_own(store, str(folder / ".hls"), str(folder / "show"), overwrite=False)
    put(video, folder / "to-come.mkv")
    store.add(TaskSpec(source="/v/x.mkv", output=str(folder / "to-come.mkv"), script="", encoder="-c:v libx264"))
    put(video, folder / "added-by-hand.mkv")
    spec = TaskSpec(source=str(folder / "added-by-hand.mkv"), output="/v/y.mkv", script="", encoder="-c:v libx264")
    by_hand = store.add(spec)
    looker.settle()
    assert looker.names == ["x.mkv", "added-by-hand.mkv"]
    store.update(by_hand.id, state=TaskState.DONE)
    looker.restart()
    looker.settle()
    assert looker.names == ["x.mkv", "added-by-hand.mkv"]


def test_what_was_encoded_by_hand_is_taken_when_it_is_another_file(looker: Looker, folder: Path, video: Path) -> None:
    source = put(video, folder / "a.mkv")
    task = looker.store.add(TaskSpec(source=str(source), output="/v/a.mkv", script="", encoder="-c:v libx264"))
    looker.store.update(task.id, state=TaskState.DONE, finished_at=source.stat().st_mtime + 10)
    start_watching(looker.store, watched(folder), only_new=False)
    looker.settle()
    assert looker.names == ["a.mkv"]
    os.utime(source, (0, source.stat().st_mtime + 20))
    looker.settle()
    assert looker.names == ["a.mkv", "a.mkv"]


def test_the_parts_of_a_dvd_s_title_are_one_source(looker: Looker, folder: Path, tmp_path: Path, ffmpeg: str) -> None:
    title = tmp_path / "title.vob"
    made = ["-f", "lavfi", "-i", "testsrc=s=320x240:d=1", "-c:v", "mpeg2video", "-b:v", "2M", str(title)]
    subprocess.run([ffmpeg, "-v", "error", *made], check=True)
    start_watching(looker.store, watched(folder), only_new=False)
    whole = title.read_bytes()
    middle = len(whole) // 4096 * 2048
    (folder / "VTS_01_0.VOB").write_bytes(whole[:2048])  # a menu
    (folder / "VTS_01_1.VOB").write_bytes(whole[:middle])
    (folder / "VTS_01_2.VOB").write_bytes(whole[middle : middle + 2048])
    looker.look()
    (folder / "VTS_01_2.VOB").write_bytes(whole[middle:])
    assert (looker.look().unready, looker.names) == (1, [])  # the first part is ready, and waits for the other
    looker.look()
    assert (looker.names, looker.messages) == (["VTS_01_%d.VOB"], [])
    looker.restart()
    assert (looker.settle().unready, len(looker.names)) == (0, 1)


def test_a_folder_that_goes_is_told_once_and_waited_for(looker: Looker, folder: Path, tmp_path: Path) -> None:
    start_watching(looker.store, watched(folder), only_new=False)
    os.rename(folder, tmp_path / "away")
    assert "waited for" in looker.look().problem
    assert looker.look().problem
    os.rename(tmp_path / "away", folder)
    assert (looker.look().problem, looker.look().problem) == ("", "")
    assert ["waited for" in looker.messages[0], "again" in looker.messages[1], len(looker.messages)] == [True, True, 2]


def test_nothing_is_lost_while_the_preset_is_wrong(looker: Looker, folder: Path, video: Path) -> None:
    own_folder().mkdir(parents=True)
    preset = own_folder() / "mine.toml"
    preset.write_text('format = 1\ntitle = "Mine"\nencoder = "-c:v libx264"\n')
    start_watching(looker.store, watched(folder, preset="mine"), only_new=False)
    preset.unlink()
    put(video, folder / "a.mkv")
    assert "no preset" in looker.settle().problem
    assert "no preset" in looker.look().problem
    assert len(looker.messages) == 1
    preset.write_text('format = 1\ntitle = "Mine"\nencoder = "-c:v libx264 -crf 30"\n')
    assert looker.look().problem == ""
    assert [task.spec.encoder for task in looker.store.tasks()] == ["-c:v libx264 -crf 30"]


def test_thousands_are_taken_some_after_others_until_it_is_stopped(
    looker: Looker, folder: Path, video: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watch, "_AT_ONCE", 1)
    for name in ("a.mkv", "b.mkv"):
        put(video, folder / name)
    start_watching(looker.store, watched(folder), only_new=False)
    looker.on_taken = looker.watch.stop
    looker.settle()
    assert looker.names == ["a.mkv"]
    looker.restart()
    looker.settle()
    assert looker.names == ["a.mkv", "b.mkv"]


def test_what_holds_no_video_is_told_once(looker: Looker, folder: Path) -> None:
    start_watching(looker.store, watched(folder), only_new=False)
    (folder / "text.avi").write_text("no video\n" * 100)
    looker.settle()
    looker.restart()
    looker.settle()
    assert (looker.names, len(looker.messages)) == ([], 1)


def test_only_what_is_new_if_asked_for(looker: Looker, folder: Path, video: Path) -> None:
    put(video, folder / "old.mkv")
    start_watching(looker.store, watched(folder, has_subfolders=False), only_new=True)
    put(video, folder / "new.mkv")
    put(video, folder / "deep" / "below.mkv")
    looker.settle()
    assert looker.names == ["new.mkv"]


def test_a_folder_within_another_goes_by_its_own_settings(store: Store, folder: Path, video: Path) -> None:
    put(video, folder / "deep" / "a.mkv")
    start_watching(store, watched(folder), only_new=False)
    start_watching(store, watched(folder / "deep", pattern="{name} inner"), only_new=False)
    one = Watch(store, on_taken=lambda *_: None, tell=lambda *_: None)
    one.look(0)
    one.look(SETTLE_S)
    assert [Path(task.spec.output).name for task in store.tasks()] == ["a inner.mkv"]


def test_links_to_folders_are_not_followed(folder: Path, video: Path) -> None:
    put(video, folder / "deep" / "a.mkv")
    (folder / "deep" / "loop").symlink_to(folder)
    (folder / "b.mkv").symlink_to(video)
    assert sorted(file.name for files in files_below(str(folder)) for file in files) == ["a.mkv", "b.mkv"]


@pytest.mark.parametrize(
    ("settings", "told"),
    [
        ({"folder": "/nowhere"}, "not a folder"),
        ({"output_folder": "/nowhere"}, "does not exist"),
        ({"preset": "none"}, "no preset"),
        ({"pattern": "{nonsense}"}, "no field"),
        ({"pattern": "  "}, "empty name"),
    ],
)
def test_what_cannot_be_watched_is_refused(store: Store, folder: Path, settings: dict[str, Any], told: str) -> None:
    with pytest.raises(InputError, match=told):
        start_watching(store, replace(watched(folder), **settings), only_new=False)
    assert store.watched() == []
