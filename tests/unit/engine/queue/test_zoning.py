# SPDX-License-Identifier: GPL-3.0-or-later
"""Zones of a task: other encoder arguments and scripts for a range, and nothing encoded again that need not be."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import av
import pytest
from pytestqt.qtbot import QtBot

from ripgui.core.chunk import ChunkState
from ripgui.core.error import InputError
from ripgui.core.event import ChunkChanged, Event, Finished, Planned
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskSpec, TaskState
from ripgui.core.treatment import Treatment
from ripgui.core.zone import Zone
from ripgui.engine.queue.queue import Queue
from ripgui.engine.settings import Settings
from ripgui.engine.store import Store
from ripgui.engine.work.runner import JobRunner

X264 = "-c:v libx264 -preset ultrafast -crf"
X265 = "-c:v libx265 -preset ultrafast -x265-params log-level=error -crf"
BLACK = """\
import os
from vapoursynth import core

clip = core.bs.VideoSource(os.environ["FINALRIP_SOURCE"])
clip = core.std.BlankClip(clip, keep=True)
clip.set_output()
"""


@pytest.fixture
def spec(make_clip: Callable[..., Path], tmp_path: Path) -> TaskSpec:
    source = make_clip(frames=120)
    return TaskSpec(
        source=str(source),
        output=str(tmp_path / "out.mkv"),
        script=SOURCE_SCRIPT,
        encoder=f"{X264} 30",
        chunk_seconds=1,
        workers=2,
    )


def _zoned(spec: TaskSpec, *zones: Zone) -> TaskSpec:
    return replace(spec, treatment=Treatment(zones=zones))


class Run:
    """What happened while a task ran."""

    def __init__(self, store: Store, task_id: int, qtbot: QtBot, on_event: Callable[[Event], object] = id) -> None:
        runner = JobRunner(store, Settings(keep_awake=False))
        self.events: list[Event] = []
        runner.happened.connect(self.events.append)
        runner.happened.connect(on_event)
        self.finished = runner.run_task(store.task(task_id))
        qtbot.wait(10)  # for what was told on other threads

    @property
    def chunks(self) -> tuple[tuple[int, int], ...]:
        return next(event.chunks for event in self.events if isinstance(event, Planned))

    @property
    def encoded(self) -> set[tuple[int, int]]:
        ends = [each for each in self.events if isinstance(each, ChunkChanged) and each.state is ChunkState.DONE]
        return {self.chunks[each.chunk] for each in ends}

    @property
    def state(self) -> tuple[TaskState, str]:
        assert isinstance(self.finished, Finished)
        return self.finished.state, self.finished.error


def _keyframe_sizes(path: str) -> dict[int, int]:
    with av.open(path) as container:
        packets = [packet for packet in container.demux(video=0) if packet.size]
    return {number: packet.size for number, packet in enumerate(packets) if packet.is_keyframe}


def _brightness(path: str) -> list[float]:
    with av.open(path) as container:
        return [float(frame.to_ndarray(format="gray").mean()) for frame in container.decode(video=0)]


@pytest.mark.parametrize("encoder", [X264, X265])
def test_a_changed_zone_encodes_its_own_chunks_again_and_no_others(
    store: Store, spec: TaskSpec, qtbot: QtBot, encoder: str
) -> None:
    """The output is taken meanwhile, so that all chunks are there and the task is not over."""
    spec = replace(spec, encoder=f"{encoder} 30")
    (task,) = Queue(store).add([spec])

    def take_output(event: Event) -> None:
        if isinstance(event, Planned):
            Path(spec.output).touch()

    plain = Run(store, task.id, qtbot, take_output)
    assert plain.state[0] is TaskState.FAILED
    assert plain.encoded == set(plain.chunks)
    for crf in ("10", "20"):
        Queue(store).edit(task.id, _zoned(spec, Zone(range="30:50", encoder=f"{encoder} {crf}")))
        Queue(store).retry(task.id)
        os.unlink(spec.output)
        run = Run(store, task.id, qtbot, take_output)
        assert {start for start, _ in run.chunks} == {start for start, _ in plain.chunks} | {30, 50}
        of_zone = {chunk for chunk in run.chunks if 30 <= chunk[0] < 50}
        # At first also what is left of chunks that the zone cut in two.
        assert run.encoded == (of_zone if crf == "20" else set(run.chunks) - set(plain.chunks))
    os.unlink(spec.output)
    Queue(store).retry(task.id)
    last = Run(store, task.id, qtbot)
    assert last.state == (TaskState.DONE, "")
    assert last.encoded == set()
    assert len(_brightness(spec.output)) == 120


def test_a_zone_has_its_own_quality(store: Store, spec: TaskSpec, qtbot: QtBot) -> None:
    (task,) = Queue(store).add([_zoned(spec, Zone(range="50:70", encoder=f"{X264} 5"))])
    assert Run(store, task.id, qtbot).state == (TaskState.DONE, "")
    sizes = _keyframe_sizes(spec.output)
    assert sizes[50] > 2 * sizes[70]


def test_a_zone_has_its_own_script(store: Store, spec: TaskSpec, qtbot: QtBot) -> None:
    (task,) = Queue(store).add([_zoned(spec, Zone(range="30:50", script=BLACK))])
    Queue(store).trust(task.id)
    assert Run(store, task.id, qtbot).state == (TaskState.DONE, "")
    dark = [number for number, mean in enumerate(_brightness(spec.output)) if mean < 20]
    assert dark == list(range(30, 50))


def test_the_script_of_a_zone_must_be_trusted(store: Store, spec: TaskSpec, qtbot: QtBot) -> None:
    (task,) = Queue(store).add([_zoned(spec, Zone(range="30:50", script=BLACK + "# other\n"))])
    assert Run(store, task.id, qtbot).finished is None
    assert store.task(task.id).is_withheld


def test_the_script_of_a_zone_must_output_the_same_clip(store: Store, spec: TaskSpec, qtbot: QtBot) -> None:
    longer = BLACK.replace("keep=True", "length=100")
    (task,) = Queue(store).add([_zoned(spec, Zone(range="30:50", script=longer))])
    Queue(store).trust(task.id)
    run = Run(store, task.id, qtbot)
    assert run.state[0] is TaskState.FAILED
    assert "the script of a zone outputs another clip than the task's" in run.state[1]
    assert not any(isinstance(event, ChunkChanged) for event in run.events)


@pytest.mark.parametrize("arguments", ["20 -pix_fmt yuv444p", "20 -profile:v high -preset slow", "20 -vf scale=64:64"])
def test_a_zone_that_cannot_be_joined_is_told_of_before_the_work(
    store: Store, spec: TaskSpec, qtbot: QtBot, arguments: str
) -> None:
    (task,) = Queue(store).add([_zoned(spec, Zone(range="30:50", encoder=f"{X264} {arguments}"))])
    run = Run(store, task.id, qtbot)
    assert run.state[0] is TaskState.FAILED
    assert "make another form of stream" in run.state[1]
    assert not any(isinstance(event, ChunkChanged) for event in run.events)


def test_a_zone_with_another_encoder_is_refused(store: Store, spec: TaskSpec) -> None:
    with pytest.raises(InputError, match="the zone 1:9 names libx265, the task libx264: a result has one encoder"):
        Queue(store).add([_zoned(spec, Zone(range="1:9", encoder=f"{X265} 20"))])
    with pytest.raises(InputError, match="the zone 1:9: "):
        Queue(store).add([_zoned(spec, Zone(range="1:9", encoder="rm -rf"))])
