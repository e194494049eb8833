# SPDX-License-Identifier: GPL-3.0-or-later
"""The sample has everything that people try a tool with."""

from pathlib import Path

import pytest

from ripgui.core.error import InputError, ToolError
from ripgui.core.source import SourceInfo
from ripgui.core.track import Tracks
from ripgui.media.font import missing_fonts
from ripgui.media.packets import scan_source
from ripgui.media.probe import probe_source
from ripgui.media.sample import SCENE_FRAMES, build_sample_argv, make_sample
from ripgui.media.track_plan import planned_tracks


@pytest.fixture(scope="module")
def sample(ffmpeg: str, tmp_path_factory: pytest.TempPathFactory) -> SourceInfo:
    return probe_source(make_sample(tmp_path_factory.mktemp("sample") / "new folder", ffmpeg))


def test_streams(sample: SourceInfo) -> None:
    assert [(stream.kind, stream.codec) for stream in sample.streams] == [
        ("video", "h264"),
        ("audio", "aac"),
        ("subtitle", "ass"),
        ("attachment", "ttf"),
    ]


def test_facts(sample: SourceInfo) -> None:
    video, audio, subtitle, font = sample.streams
    assert (video.width, video.height, video.colour.matrix, video.colour.full_range) == (640, 360, 1, False)
    assert (audio.channel_layout, audio.language) == ("5.1", "jpn")
    assert (subtitle.language, subtitle.dispositions) == ("eng", ("default",))
    assert font.mimetype == "font/ttf"
    assert [chapter.title for chapter in sample.chapters] == ["Test card", "Colours", "Rings"]


def test_every_font_that_it_asks_for_is_attached(sample: SourceInfo) -> None:
    """What newcomers encode first gives nothing to note."""
    assert missing_fonts([sample], planned_tracks(Tracks(), sample, ())) == ()


def test_length_and_cuts(sample: SourceInfo) -> None:
    scan = scan_source(sample)
    assert scan.frames == 6 * SCENE_FRAMES
    assert scan.constant_fps is not None
    assert {SCENE_FRAMES, 2 * SCENE_FRAMES, 4 * SCENE_FRAMES, 5 * SCENE_FRAMES} <= set(scan.keyframes)


def test_made_once(sample: SourceInfo, ffmpeg: str) -> None:
    path = Path(sample.path)
    before = path.stat().st_mtime_ns
    assert make_sample(path.parent, ffmpeg) == str(path)
    assert path.stat().st_mtime_ns == before
    assert list(path.parent.iterdir()) == [path]


def test_failure_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(ToolError, match="could not make the sample"):
        make_sample(tmp_path, "/bin/false")
    assert list(tmp_path.iterdir()) == []


def test_folder_that_cannot_be(tmp_path: Path, ffmpeg: str) -> None:
    (tmp_path / "file").write_bytes(b"x")
    with pytest.raises(InputError, match="cannot be written"):
        make_sample(tmp_path / "file" / "folder", ffmpeg)


def test_without_a_font() -> None:
    assert "-attach" not in build_sample_argv("ffmpeg", "a.ass", "b.txt", None, "c.mkv")
