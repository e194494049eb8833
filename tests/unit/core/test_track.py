# SPDX-License-Identifier: GPL-3.0-or-later
"""Rules and choices, and what both plan for the tracks of a source."""

import json
from dataclasses import asdict

import pytest

from ripgui.core.error import InputError
from ripgui.core.language import known_language, parse_language
from ripgui.core.saved import restored
from ripgui.core.source import Stream
from ripgui.core.track import (
    ChapterMark,
    PlannedTrack,
    Tag,
    TrackChange,
    TrackChoice,
    TrackMatch,
    TrackRule,
    Tracks,
    changed_tags,
    check_tracks,
    parse_track_name,
    plan_tracks,
)

VIDEO = Stream(index=0, kind="video", codec="h264")
JAPANESE = Stream(index=1, kind="audio", codec="flac", language="jpn", dispositions=("default",))
ENGLISH = Stream(index=2, kind="audio", codec="dts", language="eng", title="5.1")
COMMENTARY = Stream(index=3, kind="audio", codec="ac3", language="eng", title="Director's Commentary")
SIGNS = Stream(index=4, kind="subtitle", codec="ass", language="eng", title="Signs", metadata={"title": "Signs"})
FONT = Stream(index=5, kind="attachment", codec="ttf", filename="a.ttf")
SOURCE = (VIDEO, JAPANESE, ENGLISH, COMMENTARY, SIGNS, FONT)
EXTERNAL = (Stream(index=0, kind="video", codec="mjpeg"), Stream(index=1, kind="audio", codec="aac", language="ger"))


def rule(change: TrackChange, **match: object) -> TrackRule:
    return TrackRule(match=TrackMatch(**match), change=change)  # type: ignore[arg-type]


def planned(tracks: Tracks, *files: tuple[Stream, ...]) -> dict[str, PlannedTrack]:
    return {one.name: one for one in plan_tracks(tracks, files or [SOURCE])}


def kept(tracks: Tracks, *files: tuple[Stream, ...]) -> list[str]:
    return [name for name, one in planned(tracks, *files).items() if one.keep]


def test_all_is_kept_as_it_is_unless_somebody_says_something() -> None:
    found = plan_tracks(Tracks(), [SOURCE])
    assert [one.stream for one in found] == list(SOURCE)
    assert all(one.keep and not one.is_ruled for one in found)


def test_later_rules_go_before_earlier_ones() -> None:
    rules = (
        rule(TrackChange(keep=False), kind="audio"),
        rule(TrackChange(keep=True), kind="audio", languages=("ja", "English")),
        rule(TrackChange(keep=False), title="commentary"),
        rule(TrackChange(codec="opus", bit_rate_kbps=160), codecs=("lossless",)),
    )
    with pytest.raises(InputError, match="French!"):
        check_tracks(Tracks(rules=(rule(TrackChange(), languages=("French!",)),)))
    found = planned(Tracks(rules=rules))
    assert kept(Tracks(rules=(rules[0],))) == ["0:0", "0:4", "0:5"]
    assert found["0:1"].keep
    assert found["0:1"].change.codec == "opus"
    assert found["0:2"].change.codec is None
    assert not found["0:3"].keep
    assert not found["0:4"].is_ruled


def test_a_choice_goes_before_all_rules() -> None:
    dropped = (rule(TrackChange(keep=False, title="No", delay_ms=5), kind="audio"),)
    choice = TrackChoice(track="0:2", change=TrackChange(keep=True, title="Yes"))
    one = planned(Tracks(rules=dropped, choices=(choice,)))["0:2"]
    assert one.keep
    assert one.stream.title == "Yes"
    assert one.delay_ms == 5


def test_the_encoded_video_cannot_be_dropped_and_comes_first() -> None:
    tracks = Tracks(order=("0:4", "0:0"), choices=(TrackChoice(track="0:0", change=TrackChange(keep=False)),))
    assert kept(tracks)[:2] == ["0:0", "0:4"]


def test_files_that_were_added_give_all_but_their_pictures() -> None:
    found = planned(Tracks(files=("more.mka",), order=("1:1",)), SOURCE, EXTERNAL)
    assert list(found)[:2] == ["0:0", "1:1"]
    assert [name for name, one in found.items() if not one.keep] == ["1:0"]
    numbers = [one.stream.index for one in found.values()]
    assert len(set(numbers)) == len(numbers)


def test_labels_and_marks_change() -> None:
    change = TrackChange(language="de", title="", forced=True)
    one = planned(Tracks(choices=(TrackChoice(track="0:4", change=change),)))["0:4"]
    assert (one.stream.language, one.stream.title, one.stream.metadata) == ("ger", "", {})
    assert one.stream.dispositions == ("forced",)


def test_who_is_made_the_default_is_the_only_one_of_its_kind() -> None:
    found = planned(Tracks(choices=(TrackChoice(track="0:2", change=TrackChange(default=True)),)))
    assert found["0:1"].stream.dispositions == ()
    assert found["0:2"].stream.dispositions == ("default",)


def test_what_is_burnt_in_is_no_track_unless_that_is_asked_for() -> None:
    burnt = rule(TrackChange(burn=True), kind="subtitle")
    assert not planned(Tracks(rules=(burnt,)))["0:4"].keep
    assert planned(Tracks(rules=(burnt,)))["0:4"].is_burnt
    both = TrackChoice(track="0:4", change=TrackChange(keep=True))
    assert planned(Tracks(rules=(burnt,), choices=(both,)))["0:4"].keep


@pytest.mark.parametrize(
    ("tracks", "told"),
    [
        (Tracks(choices=(TrackChoice(track="2"),)), "FILE:STREAM"),
        (Tracks(choices=(TrackChoice(track="0:1", change=TrackChange(language="nonsense")),)), "three letters"),
        (Tracks(choices=(TrackChoice(track="0:1", change=TrackChange(delay_ms=10**8)),)), "up to an hour"),
        (Tracks(choices=(TrackChoice(track="0:1", change=TrackChange(codec="ac3", bit_rate_kbps=999)),)), "AC-3"),
        (Tracks(chapters=(ChapterMark(start_us=-1, title="Early"),)), "'Early' begins before"),
        (Tracks(tags=(Tag(name=" "),)), "name of a tag"),
    ],
)
def test_what_cannot_be_is_refused(tracks: Tracks, told: str) -> None:
    with pytest.raises(InputError, match=told):
        check_tracks(tracks)


def test_names_of_tracks() -> None:
    assert parse_track_name("1:12") == (1, 12)
    with pytest.raises(InputError):
        parse_track_name("a:1")


def test_languages_in_all_forms_people_write() -> None:
    assert [parse_language(text) for text in ("", "JA", "deu", "Korean", "tlh")] == ["", "jpn", "ger", "kor", "tlh"]
    assert known_language("pt-BR") == "pt-br"


def test_tags_are_found_whatever_their_case() -> None:
    tags = (Tag(name="TITLE", value="New"), Tag(name="artist"))
    assert changed_tags({"title": "Old", "Artist": "Somebody", "date": "2020"}, tags) == {
        "date": "2020",
        "TITLE": "New",
    }


def test_all_of_it_can_be_stored() -> None:
    tracks = Tracks(
        rules=(rule(TrackChange(keep=False), languages=("jpn",)),),
        files=("/a.ass",),
        choices=(TrackChoice(track="0:1", change=TrackChange(downmix="stereo", keep=True, delay_ms=-4)),),
        order=("1:0",),
        chapters=(ChapterMark(start_us=1, title="One"),),
        tags=(Tag(name="title", value="x"),),
    )
    assert restored(Tracks, json.dumps(asdict(tracks))) == tracks
    assert restored(Tracks, "{}") == Tracks()
