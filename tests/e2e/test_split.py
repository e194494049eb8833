# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui split`: files with the pieces that were asked for, and none where anything is wrong."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.commands import ripgui, video_times


@pytest.fixture
def film(clip: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(clip, tmp_path / "film.mkv"))


def test_pieces_are_cut_without_encoding_and_never_over_a_file(film: Path) -> None:
    asked = ("split", str(film), "--segments", "00:00:01.001-00:00:02.002,00:00:02.5-3", "--lossless", "--json")
    ran = ripgui(*asked)
    assert (ran.status, ran.stderr) == (0, "")
    assert [(event["state"], event["begins"]) for event in ran.named("piece")] == [
        ("done", "00:00:01.001"),
        ("done", "00:00:02.002"),
    ]
    assert sorted(path.name for path in film.parent.iterdir()) == ["film-01.mkv", "film-02.mkv", "film.mkv"]
    again = ripgui(*asked)
    assert (again.status, "film-01.mkv exists already" in again.stderr) == (2, True)


def test_pieces_are_encoded_to_the_frame(film: Path) -> None:
    options = ("--preset", "ultrafast", "--crf", "40", "-o", f"{film.parent}/part {{number}}.mkv")
    ran = ripgui("split", str(film), "--segments", "00:00:00.75-00:00:01.25", *options)
    assert ran.status == 0
    assert len(video_times(film.parent / "part 01.mkv")) == 12


def test_a_wrong_piece_is_named_and_nothing_is_made(film: Path) -> None:
    ran = ripgui("split", str(film), "--segments", "1-2,3-2", "--lossless")
    assert (ran.status, ran.stdout) == (2, "")
    assert ran.stderr == "ripgui: piece 2: the end 00:00:02.000 is not after the start 00:00:03.000\n"
    assert [path.name for path in film.parent.iterdir()] == ["film.mkv"]
