# SPDX-License-Identifier: GPL-3.0-or-later
"""The queue as the window sees it: real workers, real signals."""

import os
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import psutil
import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import ChunkState
from ripgui.core.event import ChunkChanged, Event, Planned
from ripgui.core.folders import data_folder
from ripgui.core.source import SourceInfo
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import Task, TaskSpec, TaskState
from ripgui.core.track import Tracks
from ripgui.engine.queue.adding import AddOptions
from ripgui.engine.queue.rows import Row
from ripgui.engine.session import Session
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from tests.joint import ASS

FAST = "-c:v libx264 -preset ultrafast"
SLOW = SOURCE_SCRIPT.replace(
    "clip.set_output()",
    "import time\nwait = lambda n, f: (time.sleep(0.03), f)[1]\ncore.std.ModifyFrame(clip, clip, wait).set_output()",
)
"""Takes its time."""
HELD = SOURCE_SCRIPT.replace(
    "clip.set_output()",
    """import time

gate = os.path.join(os.environ["RIPGUI_HOME"], "gate")


def wait(n, f):
    while n >= 24 and not os.path.exists(gate):
        time.sleep(0.02)
    return f


core.std.ModifyFrame(clip, clip, wait).set_output()
""",
)
"""Gives its first second, and the rest once the gate is open."""


def open_gate() -> None:
    Path(os.environ["RIPGUI_HOME"], "gate").touch()


class Watched:
    """A session, and what it told."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.rows: dict[int, Row] = {}
        self.events: list[Event] = []
        self.messages: list[str] = []
        session.rows_changed.connect(self._on_rows)
        session.rows_removed.connect(lambda ids: [self.rows.pop(task_id, None) for task_id in ids])
        session.happened.connect(self.events.append)
        session.message.connect(lambda _, text: self.messages.append(text))

    def _on_rows(self, rows: tuple[Row, ...]) -> None:
        self.rows |= {row.task.id: row for row in rows}

    @property
    def tasks(self) -> list[Task]:
        return [row.task for row in sorted(self.rows.values(), key=lambda row: row.task.position)]

    @property
    def states(self) -> list[TaskState]:
        return [task.state for task in self.tasks]

    @property
    def chunk_is_done(self) -> bool:
        return any(chunk.state == "done" for row in self.rows.values() for chunk in row.chunks)

    @property
    def frames_seen(self) -> int:
        return sum(event.frames for event in self.events if isinstance(event, ChunkChanged))


@pytest.fixture
def open_session(qtbot: QtBot) -> Iterator[Callable[[], Watched]]:
    opened: list[Watched] = []

    def make() -> Watched:
        watched = Watched(Session(Store(), Settings(keep_awake=False)))
        assert watched.session.become_runner()
        watched.session.open()
        watched.session.trust(SLOW)
        watched.session.trust(HELD)
        opened.append(watched)
        return watched

    yield make
    for watched in opened:
        watched.session.close()


def options(folder: Path, script: str = SOURCE_SCRIPT) -> AddOptions:
    return AddOptions(script=script, encoder=FAST, folder=str(folder), chunk_seconds=1)


@pytest.fixture
def running(open_session: Callable[[], Watched], clip: Path, tmp_path: Path) -> Watched:
    """A session whose one task was just started, by one worker, with a script that takes its time."""
    watched = open_session()
    watched.session.add([str(clip)], replace(options(tmp_path, SLOW), workers=1))
    watched.session.start()
    return watched


@pytest.fixture
def clip(make_clip: Callable[..., Path]) -> Path:
    return make_clip(frames=96, cut_every=24)


def test_a_dropped_folder_becomes_tasks_that_run(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in" / "deep"
    folder.mkdir(parents=True)
    (folder / "b.mkv").hardlink_to(clip)
    (folder / "a.mkv").hardlink_to(clip)
    (folder / "notes.txt").touch()
    watched = open_session()
    watched.session.add([str(tmp_path / "in"), str(tmp_path / "gone.mkv")], options(tmp_path))
    qtbot.waitUntil(lambda: all(task.facts for task in watched.tasks) and len(watched.tasks) == 2)
    assert [Path(task.spec.source).name for task in watched.tasks] == ["a.mkv", "b.mkv"]
    assert watched.tasks[0].facts is not None
    assert watched.tasks[0].facts.width == 160
    assert ["gone.mkv" in message for message in watched.messages] == [True]
    watched.session.start()
    qtbot.waitUntil(lambda: watched.states == [TaskState.DONE, TaskState.DONE])
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a-encoded.mkv", "b-encoded.mkv", "in"]
    assert sum(isinstance(event, Planned) for event in watched.events) == 2
    qtbot.waitUntil(lambda: not watched.session.is_running)


def test_what_holds_no_video_is_told_and_not_kept(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path, ffmpeg: str
) -> None:
    bad = [tmp_path / name for name in ("empty.mkv", "text.mkv", "sound.mka")]
    bad[0].touch()
    bad[1].write_text("not a video\n" * 100)
    subprocess.run([ffmpeg, "-v", "error", "-f", "lavfi", "-i", "sine=d=1", str(bad[2])], check=True)
    watched = open_session()
    watched.session.add([str(path) for path in (*bad, clip)], options(tmp_path))
    qtbot.waitUntil(lambda: [task.spec.source for task in watched.tasks] == [str(clip)])
    qtbot.waitUntil(lambda: watched.tasks[0].facts is not None)
    for task_id in (1, 2, 3):
        watched.session.looks.probe(task_id)
        watched.session.looks.thumbnail(task_id)
    with qtbot.waitSignal(watched.session.looks.thumbnail_ready):
        watched.session.looks.thumbnail(watched.tasks[0].id)
    assert [path.name in said for path, said in zip(bad, watched.messages, strict=True)] == [True] * 3


def test_one_name_that_cannot_be_stored_keeps_no_other_file_out(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    (folder / "good.mkv").hardlink_to(clip)
    os.link(clip, os.fsencode(folder) + b"/bad\xff.mkv")
    watched = open_session()
    watched.session.add([str(folder)], options(tmp_path))
    qtbot.waitUntil(lambda: [Path(task.spec.source).name for task in watched.tasks] == ["good.mkv"])
    assert ["not valid Unicode" in message for message in watched.messages] == [True]


def test_what_is_wrong_with_all_files_is_told_once(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    watched = open_session()
    wrong = replace(options(tmp_path), container="mp4", encoder="-c:v prores_ks")
    watched.session.add([str(clip)] * 3, wrong)
    qtbot.waitUntil(lambda: bool(watched.messages))
    watched.session.add([str(clip)], options(tmp_path))
    qtbot.waitUntil(lambda: len(watched.tasks) == 1)
    assert ["MP4 cannot hold" in message for message in watched.messages] == [True]


def test_a_folder_by_another_name_gets_other_outputs(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    real, link = tmp_path / "real", tmp_path / "link"
    real.mkdir()
    link.symlink_to(real)
    watched = open_session()
    watched.session.add([str(clip)], options(real))
    watched.session.add([str(clip)], options(link))
    qtbot.waitUntil(lambda: len(watched.tasks) == 2)
    first, second = (Path(task.spec.output) for task in watched.tasks)
    assert second == link / f"{first.stem} (2).mkv"
    assert watched.messages == []


def test_a_look_that_fails_takes_nothing_out_that_failed_by_itself(
    qtbot: QtBot,
    open_session: Callable[[], Watched],
    clip: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    watched = open_session()
    watched.session.add([str(clip)], options(tmp_path))
    qtbot.waitUntil(lambda: len(watched.tasks) == 1 and watched.tasks[0].facts is not None)
    watched.session.cancel_tasks([watched.tasks[0].id])
    # Other tests may have left a process of their own to wait for more.
    [worker] = [child for child in psutil.Process().children() if child.cmdline()[-2:] == ["--worker", "media"]]
    worker.suspend()
    watched.session.add([str(clip)], options(tmp_path, "raise ValueError('no luck')"))
    watched.session.trust("raise ValueError('no luck')")
    watched.session.start()
    qtbot.waitUntil(lambda: TaskState.FAILED in watched.states)
    # Those that come in its place can read nothing.
    (tmp_path / "av.py").write_text("raise ImportError('it is not whole')\n")
    with monkeypatch.context() as broken:
        broken.setenv("PYTHONPATH", str(tmp_path))
        worker.kill()
        qtbot.waitUntil(lambda: bool(watched.messages))
    assert ["cannot be looked at" in message for message in watched.messages] == [True]
    with qtbot.waitSignal(watched.session.looks.probed):
        watched.session.looks.probe(watched.tasks[0].id)
    assert watched.states == [TaskState.CANCELLED, TaskState.FAILED]
    assert "no luck" in watched.tasks[1].error


def test_a_source_that_is_away_at_the_start_stays_in_the_queue(
    qtbot: QtBot, open_session: Callable[[], Watched], tmp_path: Path
) -> None:
    spec = TaskSpec(source="/v/a.mkv", output=str(tmp_path / "a.mkv"), script=SOURCE_SCRIPT, encoder=FAST)
    store = Store()
    store.add(spec)
    store.close()
    watched = open_session()
    qtbot.waitUntil(lambda: watched.states == [TaskState.FAILED])
    assert "does not exist" in watched.tasks[0].error
    assert watched.messages == []


def test_stopping_and_closing_keep_what_is_done(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    running = open_session()
    running.session.add([str(clip)], options(tmp_path, HELD))
    running.session.start()
    qtbot.waitUntil(lambda: running.chunk_is_done)
    running.session.stop_now()
    qtbot.waitUntil(lambda: running.states == [TaskState.WAITING])
    (row,) = running.rows.values()
    done = {chunk.index for chunk in row.chunks if chunk.state == "done"}
    open_gate()
    running.session.start()
    qtbot.waitUntil(lambda: running.states == [TaskState.DONE])
    last = [event for event in running.events if isinstance(event, Planned)][-1]
    assert done <= set(last.done)


def test_a_paused_queue_stands_still_and_goes_on(qtbot: QtBot, running: Watched) -> None:
    qtbot.waitUntil(lambda: running.frames_seen > 0)
    running.session.pause()
    qtbot.waitUntil(lambda: running.states == [TaskState.PAUSED])
    seen = -1
    while seen != running.frames_seen:  # those that were on their way come in
        seen = running.frames_seen
        qtbot.wait(700)
    assert running.states == [TaskState.PAUSED]
    running.session.resume()
    qtbot.waitUntil(lambda: running.states == [TaskState.DONE])


def test_stopping_after_chunks_finishes_them(qtbot: QtBot, running: Watched) -> None:
    qtbot.waitUntil(lambda: running.frames_seen > 0)
    running.session.stop_after_chunks()
    qtbot.waitUntil(lambda: running.states == [TaskState.WAITING])
    (row,) = running.rows.values()
    states = [chunk.state for chunk in row.chunks]
    assert states.count(ChunkState.DONE) == 1
    assert set(states) == {ChunkState.DONE, ChunkState.WAITING}


def test_cancelling_removing_and_clearing_a_running_task(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    watched = open_session()
    watched.session.add([str(clip)] * 3, options(tmp_path, SLOW))
    watched.session.start()
    qtbot.waitUntil(lambda: TaskState.RUNNING in watched.states)
    first, second, third = (task.id for task in watched.tasks)
    watched.session.cancel_tasks([first])
    qtbot.waitUntil(lambda: watched.states[:2] == [TaskState.CANCELLED, TaskState.RUNNING])
    watched.session.clear_tasks([second])
    qtbot.waitUntil(lambda: second not in watched.rows)
    watched.session.pause_tasks([third])
    qtbot.waitUntil(lambda: watched.rows[third].task.state is TaskState.PAUSED)
    watched.session.clear_tasks([first, third])
    qtbot.waitUntil(lambda: not watched.rows)
    assert list((data_folder() / "locks").glob("task-*.lock")) == []
    assert list(tmp_path.iterdir()) == []


def test_a_second_process_hands_its_files_over(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    watched = open_session()
    shown: list[bool] = []
    opened: list[str] = []
    watched.session.shown.connect(lambda: shown.append(True))
    watched.session.handed.connect(opened.append)
    second = Session(Store(), Settings())
    assert not second.become_runner()
    second.hand_over([str(clip)], options(tmp_path), opened=["/scripts/a b.vpy", "/presets/é.toml"])
    second.close()
    qtbot.waitUntil(lambda: len(watched.rows) == 1 and shown == [True])
    assert opened == ["/scripts/a b.vpy", "/presets/é.toml"]
    qtbot.waitUntil(lambda: watched.tasks[0].facts is not None)


def test_files_beside_a_source_are_looked_at(
    qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path
) -> None:
    watched = open_session()
    watched.session.add([str(clip)], options(tmp_path))
    qtbot.waitUntil(lambda: len(watched.rows) == 1)
    (tmp_path / "a.ass").write_text(ASS, encoding="utf-8")
    with qtbot.waitSignal(watched.session.looks.extra_probed) as probed:
        watched.session.looks.probe_extra(str(tmp_path / "a.ass"))
    assert probed.args is not None
    assert [stream.codec for stream in probed.args[1].streams] == ["ass"]
    tracks = Tracks(files=(str(tmp_path / "a.ass"),))
    with qtbot.waitSignal(watched.session.looks.fonts_found) as found:
        watched.session.looks.find_missing_fonts(watched.tasks[0].id, tracks)
    assert found.args == [watched.tasks[0].id, ("First Font",)]
    with qtbot.waitSignal(watched.session.looks.extra_probed) as probed:
        watched.session.looks.probe_extra(str(tmp_path / "gone.ass"))
    assert probed.args == [str(tmp_path / "gone.ass"), None]
    assert any("does not exist" in message for message in watched.messages)


def test_sources_are_looked_at(qtbot: QtBot, open_session: Callable[[], Watched], clip: Path, tmp_path: Path) -> None:
    watched = open_session()
    watched.session.add([str(clip)], options(tmp_path))
    qtbot.waitUntil(lambda: len(watched.rows) == 1)
    task_id = watched.tasks[0].id
    with qtbot.waitSignal(watched.session.looks.thumbnail_ready) as picture:
        watched.session.looks.thumbnail(task_id)
    assert picture.args is not None
    assert picture.args[1].startswith(b"\x89PNG")
    with qtbot.waitSignal(watched.session.looks.probed) as probed:
        watched.session.looks.probe(task_id)
    assert probed.args is not None
    assert isinstance(probed.args[1], SourceInfo)
