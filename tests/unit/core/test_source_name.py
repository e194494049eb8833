# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of sources that are several files."""

import os
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.source_name import PICTURE_RATE, kin_of, numbered_files, title_of, with_rate

NAMES = st.text(st.characters(exclude_characters="/\0\\", codec="utf-8"), max_size=12)


@pytest.mark.parametrize(
    ("name", "title", "rate"),
    [
        ("/dvd/VTS_01_%d.VOB", "VTS_01", 0),
        ("/film/frame_%04d.png", "frame", PICTURE_RATE),
        ("/film/frame_%04d.png@25", "frame", 25),
        ("/film/frame-%d.exr@29.97", "frame", Fraction(30000, 1001)),
        ("/film/%08d.jpg", "film", PICTURE_RATE),
        ("/rec/%05d.m2ts", "rec", 0),
    ],
)
def test_a_mark_stands_for_the_number(name: str, title: str, rate: Fraction) -> None:
    files = numbered_files(name)
    assert files is not None
    assert (files.source, files.rate, title_of(name)) == (name, rate, title)
    path = files.path(17)
    assert files.number_of(os.path.basename(path)) == 17


@pytest.mark.parametrize(
    "name", ["/v/film.mkv", "/v/100%.mkv", "/v/a%03d.mkv", "/v/a%s.png", "/dvd/VTS_01_%d.VOB@25", ""]
)
def test_other_names_are_those_of_files(name: str) -> None:
    assert numbered_files(name) is None


def test_a_file_gives_its_suffix_away_and_nothing_else() -> None:
    assert title_of("/v/[Us] Film - 05 (1080p).mkv") == "[Us] Film - 05 (1080p)"


@pytest.mark.parametrize(
    ("path", "source"),
    [
        ("/dvd/VTS_01_1.VOB", "/dvd/VTS_01_%d.VOB"),
        ("/dvd/vts_12_3.vob", "/dvd/vts_12_%d.vob"),
        ("/f/s01_take2_0007.PNG", "/f/s01_take2_%04d.PNG"),
        ("/f/7.png", "/f/%d.png"),
        ("/f/100% @2x_0007.png", "/f/100% @2x_%04d.png"),
    ],
)
def test_a_file_names_its_kin(path: str, source: str) -> None:
    kin = kin_of(path)
    assert kin is not None
    assert kin.source == source


@pytest.mark.parametrize("path", ["/dvd/VTS_01_0.VOB", "/dvd/VIDEO_TS.VOB", "/f/a.png", "/v/film 05.mkv"])
def test_files_without_kin(path: str) -> None:
    assert kin_of(path) is None


@given(NAMES, st.integers(0, 10**9), st.integers(1, 8), st.sampled_from([".png", ".tif", "_left.exr", ".JPG"]))
def test_whatever_the_name_it_is_found_again(head: str, number: int, digits: int, tail: str) -> None:
    path = os.path.join("/f", f"{head}{number:0{digits}d}{tail}")
    kin = kin_of(path)
    if kin is not None:
        assert numbered_files(kin.source) == kin
        read = kin.number_of(os.path.basename(path))
        assert read is not None
        assert kin.path(read) == path


def test_a_dvds_menu_is_no_part_of_its_title() -> None:
    files = numbered_files("/dvd/VTS_01_%d.VOB")
    assert files is not None
    assert files.number_of("VTS_01_0.VOB") is None
    assert files.number_of("VTS_01_01.VOB") is None
    assert files.number_of("VTS_02_1.VOB") is None


def test_pictures_take_another_rate() -> None:
    assert with_rate("/f/%04d.png@30", Fraction(25)) == "/f/%04d.png@25"
    assert with_rate("/f/%04d.png", PICTURE_RATE) == "/f/%04d.png"
    with pytest.raises(InputError, match="not a series"):
        with_rate("/f/film.mkv", Fraction(25))
    with pytest.raises(InputError, match="not a rate"):
        numbered_files("/f/%04d.png@fast")
