# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that only the finished file can fill: never over another file, and known to the queue."""

import os
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.event import Event, StageChanged
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.engine.output.late_name import example_name
from ripgui.engine.output.output import output_path
from ripgui.engine.queue.queue import Queue
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner

PATTERN = "[{group}] {title} - {episode} ({resolution}) [CRC32]"


@pytest.fixture
def spec(make_clip: Callable[..., Path], tmp_path: Path) -> TaskSpec:
    output = output_path(PATTERN, "/v/[Sub] Show - 05v2 (1080p) [ABCD1234].mkv", folder=str(tmp_path))
    return TaskSpec(
        source=str(make_clip(frames=24)),
        output=output,
        script=SOURCE_SCRIPT,
        encoder="-c:v libx264 -preset ultrafast",
    )


def test_a_pattern_takes_what_the_source_is_called() -> None:
    path = output_path(PATTERN, "/v/[Sub] Show - 05v2 (1080p) [ABCD1234].mkv")
    assert path == "/v/[Sub] Show - 05 ({resolution}) [{crc32}].mkv"
    assert example_name(path) == "/v/[Sub] Show - 05 (1080p) [1A2B3C4D].mkv"


def test_what_a_source_does_not_say_leaves_no_trace() -> None:
    assert output_path(PATTERN, "/v/holiday.mp4") == "/v/holiday ({resolution}) [{crc32}].mkv"
    assert output_path("{title} - {episode}", "/v/holiday.mp4") == "/v/holiday.mkv"


def test_the_finished_file_is_called_by_its_own_bytes(store: Store, spec: TaskSpec, tmp_path: Path) -> None:
    (task,) = Queue(store).add([spec])
    finished = JobRunner(store, Settings(keep_awake=False)).run_task(task)
    (name,) = os.listdir(tmp_path)
    assert name == f"[Sub] Show - 05 (120p) [{zlib.crc32((tmp_path / name).read_bytes()):08X}].mkv"
    assert finished is not None
    assert (finished.state, finished.output) == (TaskState.DONE, str(tmp_path / name))
    assert store.task(task.id).spec.output == str(tmp_path / name)


def test_a_name_that_is_taken_is_told_and_filled_anew(
    store: Store, spec: TaskSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (task,) = Queue(store).add([spec])
    runner = JobRunner(store, Settings(keep_awake=False))

    def take_name(event: Event) -> None:
        if isinstance(event, StageChanged) and event.state is TaskState.DELIVERING:
            Path(store.task(task.id).spec.output).write_text("precious")

    runner.happened.connect(take_name)
    finished = runner.run_task(task)
    assert finished is not None
    assert "appeared meanwhile" in finished.error
    (other,) = [path for path in tmp_path.iterdir() if path.is_file()]
    assert other.read_text() == "precious"
    assert store.task(task.id).spec == spec


def test_a_folder_has_no_checksum(store: Store, spec: TaskSpec, tmp_path: Path) -> None:
    folder = replace(spec, output=output_path("{name} {crc32}", spec.source, folder=str(tmp_path), container="png"))
    with pytest.raises(InputError, match="is of one file, and this result is a folder"):
        Queue(store).add([folder])
