# SPDX-License-Identifier: GPL-3.0-or-later
"""The files that a name stands for, and how readers are told of them."""

import os
from fractions import Fraction
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.media.file import check_source, fingerprint
from ripgui.media.source_files import (
    files_of,
    gap_note,
    input_argv,
    is_several,
    media_input,
    script_source,
    whole_source,
)


def _make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).write_text(name)


def test_one_file_is_what_it_always_was(tmp_path: Path) -> None:
    path = str(tmp_path / "film %d.vob")  # a file that is there goes before what its name could mean
    Path(path).write_text("film")
    assert files_of(path).paths == (path,)
    assert not is_several(path)
    assert script_source(path) == (path, 0)
    assert input_argv(path, "mpeg") == ["-protocol_whitelist", "file", "-f", "mpeg", "-i", f"file:{path}"]


def test_parts_of_a_title_end_at_the_first_that_is_not_there(tmp_path: Path) -> None:
    _make(tmp_path, "VTS_01_0.VOB", "VTS_01_1.VOB", "VTS_01_2.VOB", "VTS_01_4.VOB", "VTS_02_1.VOB")
    source = whole_source(str(tmp_path / "VTS_01_2.VOB"))
    first, second = str(tmp_path / "VTS_01_1.VOB"), str(tmp_path / "VTS_01_2.VOB")
    assert files_of(source).paths == (first, second)
    assert script_source(source) == (f"concat:{first}|{second}", 0)
    told = media_input(source)
    assert (told.url, told.protocols, told.demuxer) == (f"concat:file:{first}|file:{second}", "file,concat", "")
    assert check_source(source)[0] == len("VTS_01_1.VOB") * 2
    assert gap_note(source) == "VTS_01_3.VOB is missing, and what is there behind it is left out"
    (tmp_path / "VTS_01_4.VOB").unlink()
    assert gap_note(source) == ""
    for alone in ("VTS_02_1.VOB", "VTS_01_0.VOB"):
        assert whole_source(str(tmp_path / alone)) == str(tmp_path / alone)


@pytest.mark.parametrize(("named", "digits"), [("f_0998.png", 4), ("f_1001.png", 4), ("f_10000.png", 4)])
def test_zeros_in_front_are_seen_from_any_picture(tmp_path: Path, named: str, digits: int) -> None:
    _make(tmp_path, "f_0998.png", "f_0999.png", "f_1000.png", "f_1001.png", "f_10000.png", "f_2.txt")
    source = whole_source(str(tmp_path / named))
    assert source == str(tmp_path / f"f_%0{digits}d.png")
    assert files_of(source).numbers == (998, 999, 1000, 1001, 10000)


def test_pictures_tell_their_rate_and_first_number(tmp_path: Path) -> None:
    _make(tmp_path, "7.tif", "8.tif", "9.tif", "10.tif")
    source = f"{tmp_path}/%d.tif@25"
    assert files_of(source).rate == 25
    assert script_source(source) == (f"{tmp_path}/%d.tif", 7)
    assert media_input(source).options == {"pattern_type": "sequence", "start_number": "7", "framerate": "25/1"}
    assert gap_note(source) == ""


def test_gaps_are_told_and_bridged(tmp_path: Path) -> None:
    _make(tmp_path, "p_01.png", "p_02.png", "p_05.png")
    source = whole_source(str(tmp_path / "p_02.png"))
    assert files_of(source).missing == (3, 4)
    assert gap_note(source).startswith("numbers that are missing among the pictures p_%02d.png: 3, 4 (2);")
    pattern, start = script_source(source)
    links = [pattern % number for number in range(start, start + 3)]
    assert [os.readlink(link) for link in links] == list(files_of(source).paths)
    assert script_source(source) == (pattern, start)


def test_percent_signs_are_meant_as_they_are(tmp_path: Path) -> None:
    folder = tmp_path / "100%d"
    folder.mkdir()
    _make(folder, "a_1.png", "a_2.png")
    pattern, _ = script_source(whole_source(str(folder / "a_1.png")))
    assert pattern % 2 == str(folder / "a_2.png")


def test_nothing_under_a_name_is_told(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="does not exist"):
        files_of(str(tmp_path / "f_%04d.png"))
    _make(tmp_path, "VTS_01_1.VOB", "VTS_01_2.VOB")
    barred = tmp_path / "a|b"
    barred.mkdir()
    _make(barred, "VTS_01_1.VOB", "VTS_01_2.VOB")
    with pytest.raises(InputError, match="rename"):
        media_input(str(barred / "VTS_01_%d.VOB"))


def test_any_part_that_changes_changes_the_whole(tmp_path: Path) -> None:
    _make(tmp_path, *(f"{number:03d}.png" for number in range(40)))
    source = str(tmp_path / "%03d.png")
    before = fingerprint(source)
    assert fingerprint(f"{source}@25") == before  # of the content alone
    (tmp_path / "039.png").write_text("other content")
    assert fingerprint(source) != before
    assert Fraction(files_of(source).rate) == Fraction(24000, 1001)
