# SPDX-License-Identifier: GPL-3.0-or-later
"""Events as JSON lines: the keys that scripts rely on."""

import json
from fractions import Fraction

from ripgui.core.chunk import ChunkState
from ripgui.core.event import ChunkChanged, Finished, Planned, event_json
from ripgui.core.task import TaskState


def test_a_plan_names_frames_rate_and_chunks() -> None:
    event = Planned(
        task=1, source="/a b.mkv", output="/o.mkv", frames=480, fps=Fraction(24000, 1001), chunks=((0, 240), (240, 480))
    )
    line = json.loads(event_json(event))
    assert line["event"] == "planned"
    assert line["fps"] == "24000/1001"
    assert line["chunks"] == [[0, 240], [240, 480]]
    assert (line["task"], line["source"], line["output"], line["frames"]) == (1, "/a b.mkv", "/o.mkv", 480)


def test_a_chunk_names_state_frames_and_attempt() -> None:
    event = ChunkChanged(task=1, chunk=3, state=ChunkState.RUNNING, frames=7, total=240, fps=31.5, attempt=1)
    line = json.loads(event_json(event))
    assert {
        "event": "chunk",
        "task": 1,
        "chunk": 3,
        "state": "running",
        "frames": 7,
        "total": 240,
    }.items() <= line.items()
    assert line["fps"] == 31.5
    assert line["attempt"] == 1


def test_an_end_without_error_says_null_and_stays_on_one_line() -> None:
    done = Finished(task=1, state=TaskState.DONE, output="/o\n.mkv", frames=480)
    assert "\n" not in event_json(done)
    assert json.loads(event_json(done))["error"] is None
    failed = Finished(task=1, state=TaskState.FAILED, output="", frames=0, error="full", fault="work")
    assert json.loads(event_json(failed))["error"] == "full"
