# SPDX-License-Identifier: GPL-3.0-or-later
"""The command line's words for tracks."""

from pathlib import Path

import pytest

from ripgui.cli.parser import make_parser
from ripgui.cli.tracks import tracks_of
from ripgui.core.error import InputError
from ripgui.core.track import ChapterMark, Tag, TrackChange, TrackChoice, TrackMatch, TrackRule, Tracks

PRESET = Tracks(rules=(TrackRule(match=TrackMatch(title="commentary"), change=TrackChange(keep=False)),))


def asked(*words: str) -> Tracks:
    return tracks_of(make_parser().parse_args(["encode", "a.mkv", *words]), PRESET)


def test_nothing_said_leaves_the_preset_as_it_is() -> None:
    assert asked() == PRESET


def test_what_is_said_of_all_becomes_rules_behind_those_of_the_preset() -> None:
    kept = asked("--audio", "ja, eng", "--audio-codec", "opus:160:stereo", "--subtitles", "none").rules
    assert kept[0] == PRESET.rules[0]
    assert kept[1].change == TrackChange(keep=False)
    assert kept[2] == TrackRule(match=TrackMatch(kind="audio", languages=("jpn", "eng")), change=TrackChange(keep=True))
    assert kept[3] == TrackRule(match=TrackMatch(kind="subtitle"), change=TrackChange(keep=False))
    assert kept[4].change == TrackChange(codec="opus", bit_rate_kbps=160, downmix="stereo")


def test_what_is_said_of_one_track_is_put_together(tmp_path: Path) -> None:
    (tmp_path / "a.ass").write_text("x")
    found = asked(
        *("--track", "0:2:title=A: B = C", "--track", "0:2:delay=-120", "--track", "1:0:default=yes"),
        *("--add", str(tmp_path / "a.ass"), "--order", "1:0,0:2", "--tag", "title=My = film", "--tag", "comment"),
    )
    assert found.choices == (
        TrackChoice(track="0:2", change=TrackChange(title="A: B = C", delay_ms=-120)),
        TrackChoice(track="1:0", change=TrackChange(default=True)),
    )
    assert found.files == (str(tmp_path / "a.ass"),)
    assert found.order == ("1:0", "0:2")
    assert found.tags == (Tag(name="title", value="My = film"), Tag(name="comment"))


def test_chapters_come_from_a_file_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_text("CHAPTER01=00:00:01.000\nCHAPTER01NAME=One\n")
    assert asked().chapters is None
    assert asked("--chapters", "none").chapters == ()
    assert asked("--chapters", str(tmp_path / "c.txt")).chapters == (ChapterMark(start_us=1_000_000, title="One"),)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--track", "0:2"), "TRACK:KEY=VALUE"),
        (("--track", "two:2:keep=no"), "FILE:STREAM"),
        (("--track", "0:2:keep=perhaps"), "yes or no"),
        (("--track", "0:2:volume=3"), "'volume' is not known"),
        (("--track", "0:2:delay=soon"), "whole number"),
        (("--track", "0:2:codec=mp3"), "'mp3' is none of copy, aac"),
        (("--audio-codec", "ac3:9000"), "AC-3 goes from"),
        (("--audio-codec", "opus:96:7.1"), "'7.1' is none of"),
        (("--audio", ","), "--audio is empty"),
        (("--subtitles", "klingon"), "three letters"),
        (("--add", "not-there.ass"), "does not exist"),
        (("--order", "1"), "FILE:STREAM"),
        (("--chapters", __file__), "test_tracks.py cannot be used: there are no chapters"),
        (("--tag", "=x"), "name of a tag"),
    ],
)
def test_what_cannot_be_is_one_clear_line(words: tuple[str, ...], told: str) -> None:
    with pytest.raises(InputError, match=told):
        asked(*words)
