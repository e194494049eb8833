# SPDX-License-Identifier: GPL-3.0-or-later
"""Playlists of Blu-rays."""

import contextlib
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.media.disc_playlist import main_playlist, parse_playlist, read_playlist, seconds_of
from ripgui.media.source_files import files_of, is_several, playlist_note
from tests.disc import playlist

TIMES = st.tuples(st.integers(0, 2**31), st.integers(0, 2**31)).map(sorted)
ITEMS = st.lists(st.tuples(st.integers(0, 99999).map("{:05d}".format), TIMES), max_size=8)


@given(ITEMS, st.binary(max_size=60))
def test_items_are_read_as_they_were_written(items: list[tuple[str, list[int]]], behind: bytes) -> None:
    found = parse_playlist(playlist(((clip, start, stop) for clip, (start, stop) in items), behind=behind))
    told = [(item.clip, [int(item.start * 45000), int(item.stop * 45000)]) for item in found]
    assert told == [(clip, list(times)) for clip, times in items]
    assert seconds_of(found) == sum(Fraction(stop - start, 45000) for _, (start, stop) in items)


@given(data=st.binary(max_size=200), is_marked=st.booleans())
def test_any_bytes_are_items_or_told(*, data: bytes, is_marked: bool) -> None:
    with contextlib.suppress(InputError):
        parse_playlist((b"MPLS0200" if is_marked else b"") + data)


@pytest.fixture
def disc(tmp_path: Path) -> Path:
    for folder in ("PLAYLIST", "STREAM"):
        (tmp_path / "BDMV" / folder).mkdir(parents=True)
    lists = tmp_path / "BDMV" / "PLAYLIST"
    (lists / "00001.mpls").write_bytes(playlist([("00005", 0, 45000 * 60), ("00007", 0, 45000 * 30)]))
    (lists / "00002.mpls").write_bytes(playlist([("00005", 0, 45000 * 60)]))
    (lists / "00003.mpls").write_bytes(playlist([("00009", 0, 45000 * 20)] * 50))  # a menu
    (lists / "00004.mpls").write_bytes(b"broken")
    return tmp_path


def test_the_longest_title_of_a_disc(disc: Path) -> None:
    title = str(disc / "BDMV" / "PLAYLIST" / "00001.mpls")
    assert main_playlist(str(disc)) == main_playlist(str(disc / "BDMV")) == title
    assert main_playlist(str(disc / "BDMV" / "PLAYLIST")) == ""
    assert is_several(title)
    streams = disc / "BDMV" / "STREAM"
    assert files_of(title).paths == (str(streams / "00005.m2ts"), str(streams / "00007.m2ts"))


def test_a_title_that_shows_less_than_its_files_hold_is_told(disc: Path) -> None:
    title = str(disc / "BDMV" / "PLAYLIST" / "00001.mpls")
    assert playlist_note(title, Fraction(90)) == ""
    assert "shows 90.0 s, its files hold 100.0 s" in playlist_note(title, Fraction(100))
    assert playlist_note("/v/film.mkv", Fraction(1)) == ""


def test_what_is_no_playlist_is_told(disc: Path) -> None:
    with pytest.raises(InputError, match=r"00004\.mpls: .*too early"):
        read_playlist(str(disc / "BDMV" / "PLAYLIST" / "00004.mpls"))
    with pytest.raises(InputError, match="no playlist of a Blu-ray"):
        parse_playlist(b"RIFF" + bytes(40))
