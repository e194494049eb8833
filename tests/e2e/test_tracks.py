# SPDX-License-Identifier: GPL-3.0-or-later
"""What is said of tracks on the command line, in the finished file, and changed for a merge alone."""

from dataclasses import replace
from pathlib import Path

import av
import pytest

from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.task import TaskState
from ripgui.core.track import TrackChange, TrackChoice
from ripgui.engine.queue.queue import Queue
from ripgui.engine.store import Store
from ripgui.media.probe import probe_source
from tests.e2e.commands import FAST, ripgui
from tests.joint import Workshop, rich_source
from tests.unit.media.test_burn import ASS

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def workshop(tmp_path_factory: pytest.TempPathFactory, ffmpeg: str) -> Workshop:
    return Workshop(ffmpeg=ffmpeg, folder=tmp_path_factory.mktemp("tracks"))


@pytest.fixture(scope="module")
def rich(workshop: Workshop) -> Path:
    return rich_source(workshop)


def brightest(path: Path) -> list[int]:
    with av.open(str(path)) as container:
        return [int(frame.to_ndarray(format="gray").max()) for frame in container.decode(video=0)]


def test_subtitles_burn_into_a_range_and_the_other_tracks_are_as_said(
    rich: Path, workshop: Workshop, tmp_path: Path
) -> None:
    (tmp_path / "sign.ass").write_text(ASS)
    output = tmp_path / "out.mkv"
    ran = ripgui(
        *("encode", str(rich), "-o", str(output), "--encoder", FAST, "--range", "12:48", "--add"),
        *(str(tmp_path / "sign.ass"), "--track", "1:0:burn=yes", "--audio", "eng", "--subtitles", "none"),
        *("--chapters", "none", "--tag", "title=Other"),
    )
    assert ran.status == 0, ran
    info = probe_source(str(output))
    assert [(one.kind, one.language) for one in info.streams if one.kind in ("audio", "subtitle")] == [("audio", "eng")]
    assert info.chapters == ()
    assert info.metadata["title"] == "Other"
    # The line shows from 1 s to 2 s of the source: from its frame 24 on, which is the range's frame 12.
    assert [number for number, level in enumerate(brightest(output)) if level > 230] == list(range(12, 36))
    assert "First Font" not in ran.stderr


def test_a_track_that_is_not_there_is_told_before_anything_is_encoded(rich: Path, tmp_path: Path) -> None:
    ran = ripgui("encode", str(rich), "-o", str(tmp_path / "o.mkv"), "--encoder", FAST, "--track", "0:77:keep=no")
    assert ran.status == 2
    assert "there is no track 0:77" in ran.stderr
    assert "encoding" not in ran.stderr


def test_another_choice_of_tracks_needs_a_merge_alone(rich: Path, tmp_path: Path) -> None:
    output, script = tmp_path / "out.mkv", tmp_path / "late.vpy"
    # Somebody takes the output's name while the task is encoded: it fails at the very end.
    script.write_text(f"open({str(output)!r}, 'w').close()\n{SOURCE_SCRIPT}")
    assert ripgui("queue", "add", str(rich), "-o", str(output), "--encoder", FAST, "--script", str(script)).status == 0
    assert ripgui("queue", "run").status == 1
    store = Store()
    try:
        [task] = store.tasks()
        queue, spec = Queue(store), store.task(task.id).spec
        chunks = store.chunks(task.id)
        output.unlink()
        choice = TrackChoice(track="0:2", change=TrackChange(keep=False))
        tracks = replace(spec.treatment.tracks, choices=(choice,))
        queue.edit(task.id, replace(spec, treatment=replace(spec.treatment, tracks=tracks)))
        queue.retry_merge(task.id)
        assert ripgui("queue", "run").status == 0
        assert store.task(task.id).state is TaskState.DONE
        assert [(one.identity, one.attempts) for one in chunks] == [
            (one.identity, one.attempts) for one in store.chunks(task.id)
        ]
    finally:
        store.close()
    assert [one.language for one in probe_source(str(output)).streams if one.kind == "audio"] == ["jpn"]
