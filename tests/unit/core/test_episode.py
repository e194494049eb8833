# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of video files as people give them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.episode import Episode, parse_name


@pytest.mark.parametrize(
    ("stem", "title", "episode", "group"),
    [
        ("[Group] Title - 05v2 (1080p) [ABCD1234]", "Title", "05", "Group"),
        ("[Sub-Team] Some Long Title 2 - 12 [1080p][HEVC]", "Some Long Title 2", "12", "Sub-Team"),
        ("[Group] Title - 07.5 [720p]", "Title", "07.5", "Group"),
        ("[Group]_Title_-_05_[720p]", "Title", "05", "Group"),
        ("Title.S01E05.1080p.WEB-DL.x264-GRP", "Title", "S01E05", ""),
        ("Some Show s02e11 The End", "Some Show", "S02E11", ""),
        ("Title Episode 5", "Title", "5", ""),
        ("Title EP03 1080p", "Title", "03", ""),
        ("题名 第05话", "题名", "05", ""),
        ("Title 05", "Title", "05", ""),
        ("Film (2019) [1080p]", "Film", "", ""),
        ("Blade 2049 1080p BluRay", "Blade 2049", "", ""),
        ("holiday", "holiday", "", ""),
        ("[ABCD]", "[ABCD]", "", "ABCD"),
    ],
)
def test_what_a_name_says(stem: str, title: str, episode: str, group: str) -> None:
    assert parse_name(stem) == Episode(title=title, episode=episode, group=group)


@given(st.text(min_size=1).filter(str.strip))
def test_any_name_has_a_title(stem: str) -> None:
    assert parse_name(stem).title
