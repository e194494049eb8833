# SPDX-License-Identifier: GPL-3.0-or-later
"""What containers hold: copied, converted, or left out with a sentence that says so."""

from fractions import Fraction

import pytest

from ripgui.core.container import Container
from ripgui.core.source import Chapter, SourceInfo, Stream
from ripgui.media.container import (
    Carry,
    Way,
    carry_notes,
    describe,
    disposition_argument,
    holds_video,
    kept_dispositions,
    kept_language,
    lost_tags,
    plan_carries,
    track_title,
)

VIDEO = Stream(index=0, kind="video", codec="h264", language="jpn")


def source(*streams: Stream, container: str = "matroska,webm", **values: object) -> SourceInfo:
    chapters = (Chapter(start=Fraction(0), end=Fraction(1), title="One"),) if values.pop("chapters", False) else ()
    metadata = values.pop("metadata", {})
    assert isinstance(metadata, dict)
    assert not values
    return SourceInfo(
        path="/a.mkv",
        size_bytes=1,
        modified_ns=1,
        fingerprint="f",
        container=container,
        streams=(VIDEO, *streams),
        chapters=chapters,
        metadata=metadata,
    )


def carried(stream: Stream, container: Container, *, is_cut: bool = False) -> Carry:
    (carry,) = plan_carries(source(stream), container, is_cut=is_cut)
    return carry


def audio(codec: str, channels: int = 2) -> Stream:
    return Stream(index=1, kind="audio", codec=codec, channels=channels, language="eng", title="Main")


def subtitle(codec: str) -> Stream:
    return Stream(index=1, kind="subtitle", codec=codec)


@pytest.mark.parametrize("codec", ["aac", "ac3", "eac3", "dts", "flac", "opus", "mp3", "alac"])
def test_common_sound_is_copied_everywhere(codec: str) -> None:
    for container in ("mkv", "mp4"):
        assert carried(audio(codec), container) == Carry(stream=audio(codec), way=Way.COPY, codec=codec)


@pytest.mark.parametrize("codec", ["truehd", "pcm_s16le", "pcm_bluray", "wavpack", "tta", "s302m"])
def test_lossless_sound_stays_lossless_in_mp4(codec: str) -> None:
    found = carried(audio(codec), "mp4")
    assert (found.way, found.codec, found.bit_rate) == (Way.CONVERT, "flac", 0)
    assert found.note == f'audio track 1 (eng, "Main"): converted from {codec} to flac, since MP4 cannot hold it'


@pytest.mark.parametrize(("channels", "bit_rate"), [(1, 128_000), (2, 160_000), (6, 480_000)])
def test_other_sound_gets_enough_bits(channels: int, bit_rate: int) -> None:
    found = carried(audio("vorbis", channels), "mp4")
    assert (found.way, found.codec, found.bit_rate) == (Way.CONVERT, "aac", bit_rate)


@pytest.mark.parametrize("channels", [0, 16])
def test_sound_that_no_encoder_takes_is_left_out(channels: int) -> None:
    found = carried(audio("pcm_s16le", channels), "mp4")
    assert found.way is Way.LEAVE
    assert f"{channels} channels" in found.note


def test_rare_sound_is_converted_for_matroska() -> None:
    assert carried(audio("pcm_bluray"), "mkv").codec == "flac"
    assert carried(audio("adpcm_ima_qt"), "mkv").codec == "aac"


@pytest.mark.parametrize("codec", ["ass", "subrip", "webvtt", "hdmv_pgs_subtitle", "dvd_subtitle", "dvb_subtitle"])
def test_matroska_takes_subtitles_as_they_are(codec: str) -> None:
    assert carried(subtitle(codec), "mkv") == Carry(stream=subtitle(codec), way=Way.COPY, codec=codec)


def test_text_is_converted_to_what_the_container_has() -> None:
    assert carried(subtitle("mov_text"), "mkv").codec == "subrip"
    assert carried(subtitle("mov_text"), "mp4").way is Way.COPY
    styled = carried(subtitle("ass"), "mp4")
    assert (styled.way, styled.codec) == (Way.CONVERT, "mov_text")
    assert styled.note.endswith("; fonts, positions and effects are lost")
    assert "lost" not in carried(subtitle("subrip"), "mp4").note


@pytest.mark.parametrize(
    ("codec", "container"),
    [("hdmv_pgs_subtitle", "mp4"), ("dvd_subtitle", "mp4"), ("dvb_teletext", "mkv"), ("ttml", "mkv"), ("", "mkv")],
)
def test_subtitles_that_nothing_holds_are_left_out(codec: str, container: Container) -> None:
    found = carried(subtitle(codec), container)
    assert found.way is Way.LEAVE
    assert f"cannot hold {codec or 'unknown'} subtitles; left out" in found.note


def test_covers() -> None:
    cover = Stream(index=1, kind="video", codec="png", is_cover=True, dispositions=("attached_pic",))
    assert carried(cover, "mkv").way is Way.ATTACH
    assert carried(cover, "mp4").way is Way.COPY
    assert disposition_argument(cover, "mp4") == "attached_pic"
    odd = Stream(index=1, kind="video", codec="tiff", is_cover=True)
    assert carried(odd, "mkv").note == "cover 1: Matroska cannot hold tiff pictures; left out"


def test_further_videos_are_copied_where_they_fit() -> None:
    theora = Stream(index=1, kind="video", codec="theora")
    assert carried(theora, "mkv").way is Way.COPY
    assert "MP4 cannot hold theora video" in carried(theora, "mp4").note
    assert "cannot be cut" in carried(theora, "mkv", is_cut=True).note


def test_data_is_told_of_but_for_what_becomes_something_else() -> None:
    unknown = Stream(index=1, kind="data", codec="klv")
    assert "klv data cannot be carried" in carried(unknown, "mkv").note
    timecode = Stream(index=1, kind="data", codec="", metadata={"timecode": "01:00:00:00"})
    assert carried(timecode, "mkv").note.endswith("the timecode 01:00:00:00 is kept as a tag")
    assert carried(timecode, "mp4").note == ""
    names = Stream(index=1, kind="data", codec="bin_data")
    (chapters,) = plan_carries(source(names, container="mov,mp4,m4a", chapters=True), "mkv")
    assert (chapters.way, chapters.note) == (Way.LEAVE, "")


def test_lost_files_are_told_of_in_one_sentence() -> None:
    files = [Stream(index=index, kind="attachment", codec="ttf", filename=f"{index}.ttf") for index in (1, 2)]
    info = source(*files)
    assert carry_notes(info, plan_carries(info, "mkv"), "mkv") == ()
    assert list(carry_notes(info, plan_carries(info, "mp4"), "mp4")) == [
        "MP4 cannot hold attached files; left out: 1.ttf, 2.ttf"
    ]


def test_a_description_counts_within_its_kind() -> None:
    streams = (VIDEO, audio("aac"), Stream(index=2, kind="audio", codec="aac"), subtitle("ass"))
    assert [describe(stream, streams) for stream in streams] == [
        "video track 1 (jpn)",
        'audio track 1 (eng, "Main")',
        "audio track 2",
        "subtitle track 1",
    ]


def test_languages() -> None:
    for language in ("und", ""):
        assert kept_language(language, "mkv") == ""
    assert kept_language("en-US", "mkv") == "en-US"
    assert kept_language("en-US", "mp4") == ""
    assert kept_language("ger", "mp4") == "ger"


def test_titles_of_mp4_files() -> None:
    named = Stream(index=1, kind="audio", codec="aac", metadata={"name": "Sound"})
    assert track_title(named, "mov,mp4,m4a") == "Sound"
    assert track_title(named, "matroska,webm") == ""
    assert track_title(audio("aac"), "mov,mp4,m4a") == "Main"


def test_marks() -> None:
    marked = Stream(index=1, kind="audio", codec="aac", dispositions=("default", "original", "captions"))
    assert kept_dispositions(marked, "mkv") == {"default", "original"}
    assert disposition_argument(marked, "mp4") == "captions+default"
    assert disposition_argument(VIDEO, "mkv") == "0"


def test_tags() -> None:
    info = source(metadata={"title": "A", "DIRECTOR": "B", "ENCODER": "C", "ARTIST": "D"})
    assert lost_tags(info, "mkv") == ()
    assert lost_tags(info, "mp4") == ("DIRECTOR",)


def test_containers() -> None:
    assert holds_video("mkv", "utvideo")
    assert not holds_video("mp4", "utvideo")
