# SPDX-License-Identifier: GPL-3.0-or-later
"""Clips that a farm really encoded, merged here: all of the source comes along, and each frame is in its place."""

from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import av
import pytest

from ripgui.core.remote import RemotePhase
from ripgui.core.task import TaskState
from ripgui.engine.remote.pace import Pace
from ripgui.engine.store import Store
from ripgui.media.probe import as_fraction
from ripgui.media.reclock import reclock
from tests.remote.finalrip import FinalRipServer
from tests.remote.real_farm import serve_farm
from tests.unit.engine.remote.farm import add_task, open_desk

RATE = Fraction(24000, 1001)


@pytest.fixture
def store() -> Iterator[Store]:
    opened = Store()
    yield opened
    opened.close()


@pytest.fixture
def farm(tmp_path: Path, ffmpeg: str) -> Iterator[FinalRipServer]:
    folder = tmp_path / "farm"
    folder.mkdir()
    with serve_farm(folder, ffmpeg) as server:
        yield server


def test_a_farms_clips_are_merged_with_all_that_the_source_holds(
    store: Store, farm: FinalRipServer, make_clip: Callable[..., Path], tmp_path: Path
) -> None:
    source = tmp_path / "film.mkv"
    clip = make_clip(size="64x48", frames=48, keyframe_every=24, audio="mono", subtitles=True, font=True, chapters=2)
    source.write_bytes(clip.read_bytes())
    task = add_task(store, "finalrip", farm.url, source, result="clips")
    with open_desk(store, Pace(first_s=0.05, longest_s=0.1, merge_s=60.0, looks=1)) as desk:
        finished = desk.run(task)
    assert (finished.state, finished.error, finished.frames) == (TaskState.DONE, "", 48)
    assert (finished.differences, finished.endpoint) == ((), "box")
    assert len(next(iter(farm.tasks.values())).encoded) == 2
    with av.open(task.spec.output) as made, av.open(str(source)) as original:
        assert [stream.type for stream in made.streams] == [stream.type for stream in original.streams]
        assert len(made.chapters()) == 2
        video = made.streams.video[0]
        times = sorted(packet.pts for packet in made.demux(video) if packet.size and packet.pts is not None)
        # To half a millisecond, which is all that Matroska can say.
        assert len(times) == 48
        assert all(abs(tick - number * 1000 / RATE) <= Fraction(1, 2) for number, tick in enumerate(times))
    record = desk.record(task)
    assert record.phase is RemotePhase.OVER
    assert not list(tmp_path.glob(".ripgui-*"))


def test_each_frame_gets_its_exact_place(make_clip: Callable[..., Path], tmp_path: Path) -> None:
    made = tmp_path / "chunk.mp4"
    assert reclock(str(make_clip(b_frames=3)), str(made), RATE) == 48
    with av.open(str(made)) as opened:
        stream = opened.streams.video[0]
        packets = [packet for packet in opened.demux(stream) if packet.size]
        unit = as_fraction(stream.time_base)
        shown = sorted(packet.pts * unit for packet in packets if packet.pts is not None)
        assert [time - shown[0] for time in shown] == [number / RATE for number in range(48)]
        decoded = [packet.dts for packet in packets if packet.dts is not None]
        assert decoded == sorted(set(decoded))
        assert all(packet.pts >= packet.dts for packet in packets if packet.pts is not None and packet.dts is not None)
