# SPDX-License-Identifier: GPL-3.0-or-later
"""The fixtures themselves: a leak is found and named, a clip holds what was asked for."""

import subprocess
import sys
import threading
from collections.abc import Callable
from fractions import Fraction
from pathlib import Path

import av
import psutil
import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from ripgui.core.folders import cache_folder, config_folder, data_folder
from tests import leak
from tests.leak import ChildWatch, QtWatch, ThreadWatch


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(leak, "_PATIENCE_S", 0.1)


def test_a_thread_that_is_left_is_named() -> None:
    go = threading.Event()
    with ThreadWatch() as watch:
        thread = threading.Thread(target=go.wait, name="forgotten")
        thread.start()
        assert watch.leaks(patience_s=0) == ["thread forgotten"]
        go.set()
        thread.join()
        assert watch.leaks() == []


def test_a_child_that_is_left_is_named_and_killed() -> None:
    with ChildWatch() as watch:
        child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        (found,) = watch.leaks(patience_s=0)
    assert f"process {child.pid}: {sys.executable}" in found
    assert child.wait(60) != 0
    assert not psutil.pid_exists(child.pid)


def test_a_timer_that_is_left_is_named_with_its_line(qtbot: QtBot) -> None:
    with QtWatch() as watch:
        timer = QTimer()
        timer.start(1000)
        (found,) = watch.leaks(patience_s=0)
        assert found.startswith("QTimer started at")
        assert "test_fixtures.py:" in found
        timer.stop()
        assert watch.leaks() == []


def test_every_test_has_folders_of_its_own() -> None:
    home = Path.home()
    assert "home" in home.name
    assert all(folder.is_relative_to(home) for folder in (data_folder(), config_folder(), cache_folder()))


def test_a_clip_is_made_once(make_clip: Callable[..., Path]) -> None:
    first = make_clip(frames=24)
    made = first.stat().st_mtime_ns
    assert make_clip(frames=24) == first
    assert first.stat().st_mtime_ns == made
    assert make_clip(frames=25) != first


@pytest.mark.parametrize("codec", ["libx264", "libx265", "mpeg4", "ffv1", "libsvtav1"])
def test_a_clip_has_the_frames_that_were_asked_for(make_clip: Callable[..., Path], codec: str) -> None:
    with av.open(str(make_clip(frames=30, rate="25", codec=codec))) as container:
        assert container.streams.video[0].average_rate == Fraction(25)
        assert len(list(container.decode(video=0))) == 30


def test_a_rich_clip_is_rich(rich_clip: Path) -> None:
    with av.open(str(rich_clip)) as container:
        assert [stream.type for stream in container.streams] == ["video", "audio", "subtitle", "attachment"]
        assert container.streams.audio[0].codec_context.layout.name == "5.1"
        assert container.streams.audio[0].metadata["language"] == "jpn"
        assert [chapter["metadata"]["title"] for chapter in container.chapters()] == ["Part 1", "Part 2", "Part 3"]


def test_a_clip_may_start_late(make_clip: Callable[..., Path]) -> None:
    with av.open(str(make_clip(frames=24, audio="stereo", seconds_late=0.5))) as container:
        video = container.streams.video[0]
        assert video.start_time is not None
        assert float(video.start_time * (video.time_base or 0)) == pytest.approx(0.5, abs=0.05)
