# SPDX-License-Identifier: GPL-3.0-or-later
"""What is added where files and folders are dropped."""

from pathlib import Path

import pytest

from ripgui.engine.output.video_file import videos_in


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    folder = tmp_path / "VIDEO_TS"
    folder.mkdir()
    for name in ("VIDEO_TS.VOB", "VTS_01_0.VOB", "VTS_01_1.VOB", "VTS_01_2.VOB", "VTS_02_1.VOB", "VTS_01_0.IFO"):
        (folder / name).write_text(name)
    return folder


def _added(*paths: Path, alone: bool = False) -> list[str]:
    told: list[str] = []
    found = videos_in([str(path) for path in paths], told.append, alone=alone)
    assert not told
    return [Path(source).name for source in found]


def test_a_title_of_a_dvd_is_one_source(disc: Path) -> None:
    assert _added(disc) == ["VTS_01_%d.VOB", "VTS_02_1.VOB"]
    assert _added(disc / "VTS_01_1.VOB", disc / "VTS_01_2.VOB") == ["VTS_01_%d.VOB"]
    assert _added(disc / "VTS_01_2.VOB", alone=True) == ["VTS_01_2.VOB"]


def test_a_file_may_be_named_twice(disc: Path) -> None:
    assert _added(disc / "VTS_02_1.VOB", disc / "VTS_02_1.VOB") == ["VTS_02_1.VOB"] * 2


def test_pictures_of_a_folder_without_videos_are_added(tmp_path: Path) -> None:
    for name in ("a_1.png", "a_2.png", "b_001.tif", "b_002.tif", "cover.jpg", "poster_1.jpg"):
        (tmp_path / name).write_text(name)
    assert _added(tmp_path) == ["a_%d.png", "b_%03d.tif"]
    assert _added(tmp_path / "b_002.tif") == ["b_%03d.tif"]
    (tmp_path / "film.mkv").write_text("film")
    assert _added(tmp_path) == ["film.mkv"]
