# SPDX-License-Identifier: GPL-3.0-or-later
"""A FinalRip farm that really encodes, from the command line to the finished file."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from ripgui.media.probe import probe_source
from tests.e2e.commands import FAST, Ran, packet_hashes, ripgui, stream_types, video_times
from tests.remote.finalrip import TOKEN, FinalRipServer
from tests.remote.real_farm import serve_farm

pytestmark = pytest.mark.slow
FRAMES = 48


@pytest.fixture
def farm(tmp_path: Path, ffmpeg: str, monkeypatch: pytest.MonkeyPatch) -> Iterator[FinalRipServer]:
    monkeypatch.setenv("FARM_TOKEN", TOKEN)
    folder = tmp_path / "farm"
    folder.mkdir()
    with serve_farm(folder, ffmpeg) as server:
        added = ripgui(
            "endpoints", "add", "farm", "--kind", "finalrip", "--url", server.url, "--token", "env:FARM_TOKEN"
        )
        assert added.status == 0, added
        yield server


@pytest.fixture
def source(make_clip: Callable[..., Path]) -> Path:
    return make_clip(size="64x48", frames=FRAMES, audio="mono", subtitles=True, font=True, chapters=2)


def submit(source: Path, output: Path, result: str) -> Ran:
    words = ["submit", str(source), "--endpoint", "farm", "-o", str(output), "--encoder", FAST, "--trust", "--json"]
    ran = ripgui(*words, "--option", f"result={result}")
    assert ran.status == 0, ran
    return ran


def test_a_farm_encodes_and_merges_and_its_result_comes_back(
    farm: FinalRipServer, source: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.mkv"

    ran = submit(source, output, "server")

    assert ran.named("finished")[-1]["state"] == "done"
    assert len(video_times(output)) == FRAMES
    assert packet_hashes(output, "audio") == packet_hashes(source, "audio")
    (task,) = farm.tasks.values()
    assert output.read_bytes() == farm.store[task.encode_key]
    assert [asked.method for asked in farm.asked].count("PUT") == 1
    assert (farm.count("/new"), farm.count("/start")) == (1, 1)


def test_a_farms_clips_are_merged_here_with_all_that_the_farm_drops(
    farm: FinalRipServer, source: Path, tmp_path: Path
) -> None:
    output = tmp_path / "out.mkv"

    ran = submit(source, output, "clips")

    finished = ran.named("finished")[-1]
    assert (finished["state"], finished["differences"]) == ("done", [])
    assert video_times(output) == pytest.approx(video_times(source), abs=0.0011)
    assert packet_hashes(output, "audio") == packet_hashes(source, "audio")
    assert sorted(stream_types(output)) == sorted(stream_types(source))
    assert len(probe_source(str(output)).chapters) == 2
