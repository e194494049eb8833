# SPDX-License-Identifier: GPL-3.0-or-later
"""What is proposed and what is doubted in the line of the encoder, from the help of a real ffmpeg."""

from dataclasses import replace

import pytest

from ripgui.engine.preset.preset import load_presets
from ripgui.media.encoder_help import EncoderHelp, codec_of, faults, proposals
from ripgui.media.encoder_options import encoder_help


@pytest.fixture
def x265(ffmpeg: str) -> EncoderHelp:
    return encoder_help(ffmpeg, "libx265")


def proposed(text: str, known: EncoderHelp, cursor: int | None = None) -> list[str]:
    return [each.text for each in proposals(text, len(text) if cursor is None else cursor, known)]


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("-c:v libx2", "libx264"),
        ("-c:v libx265 -cr", "-crf"),
        ("-c:v libx265 -preset ", "ultrafast"),
        ("-c:v libx265 -preset vs", None),
        ("-c:v libx265 -preset very", "veryfast"),
        ("-c:v libx265 -tune ", "animation"),
        ("-c:v libx265 -tune gr", "grain"),
        ("-c:v libx265 -pix_fmt yuv420p1", "yuv420p10le"),
        ("-c:v libx265 -x265-params aq", "aq-mode="),
        ("-c:v libx265 -x265-params aq-mode=3:me=", "dia"),
        ("-c:v libx265 -x265-params aq-mode=3:no-s", "no-sao="),
        ("-c:v libx265 ", None),
    ],
)
def test_what_can_be_written_next(x265: EncoderHelp, text: str, first: str | None) -> None:
    assert next(iter(proposed(text, x265)), None) == first


@pytest.mark.parametrize(
    ("typed", "first"),
    [("-pre", ["-preset"]), ("-p", ["-preset", "-profile", "-pix_fmt"]), ("-x", ["-x265-params", "-x265-stats"])],
)
def test_what_people_write_stands_before_what_every_codec_has(x265: EncoderHelp, typed: str, first: list[str]) -> None:
    assert proposed(f"-c:v libx265 {typed}", x265)[: len(first)] == first


def test_a_proposal_takes_the_place_of_the_word_that_is_begun(x265: EncoderHelp) -> None:
    text = "-c:v libx265 -pre slow"
    found = next(each for each in proposals(text, 17, x265) if each.text == "-preset")
    assert (text[: found.start] + found.text + text[found.stop :]) == "-c:v libx265 -preset slow"
    text = "-c:v libx265 -x265-params aq-mode=3:dia"
    found = next(each for each in proposals("-x265-params me=d", 17, x265) if each.text == "dia")
    assert found.start == len("-x265-params me=")


@pytest.mark.parametrize(
    ("text", "wrong", "told"),
    [
        ("-c:v libx265 -crf 16 -preset slow", "", ""),
        ("-c:v libx265 -tune grain,fastdecode", "", ""),
        ("-c:v libx265 -prest slow", "-prest", "no option -prest"),
        ("-c:v libx265 -preset slwo", "slwo", "not a value of preset"),
        ("-c:v libx265 -crf fast", "fast", "crf is a number"),
        ("-c:v libx265 -crf -5", "-5", "crf is from -1"),
        ("-c:v libx265 -pix_fmt yuv999", "yuv999", "not a value of pix_fmt"),
        ("-c:v libx265 -x265-params no-sao=1:aq-mode=9", "aq-mode=9", "aq-mode is 0 to 4"),
        ("-c:v libx265 -x265-params 'ctu=12'", "ctu=12", "not a value of ctu"),
        ("-c:v libx265 -x265-params crf=16:aq-mod=3", "aq-mod=3", "no key aq-mod that is known; did you mean aq-mode?"),
        ("-c:v libx265 -x265-params some-new-key=1", "some-new-key=1", "no key some-new-key that is known"),
        ("-c:v libx265 -x265-params 'xyz=1:no-sao=1:rd_refine=1:no-wpp=1'", "xyz=1", "no key xyz that is known"),
        ("-c:v libx265 -x265-params no-sao=1:aq-mo", "", ""),
        ("-c:v libx265 -x265-params deblock=-1:-1:psy-rd=1.0:strong-intra-smoothing=0", "", ""),
        ("-c:v libx265 -b:v 5M -maxrate 8M -bufsize 16M -g 240 -flags +cgop", "", ""),
        ("ffmpeg -i - -vcodec libx265 -crf 16 -vf scale=640:-2 FINALRIP_ENCODED_CLIP.mkv", "", ""),
    ],
)
def test_what_is_wrong_is_shown_in_its_place(x265: EncoderHelp, text: str, wrong: str, told: str) -> None:
    found = faults(text, x265)
    assert [text[fault.start : fault.stop].strip("'") for fault in found] == ([wrong] if wrong else [])
    assert all(told in fault.message for fault in found)


@pytest.mark.parametrize(
    ("codec", "params", "wrong"),
    [("libx264", "x264-params", "rc-lokahead"), ("libsvtav1", "svtav1-params", "film-grian")],
)
def test_keys_of_other_encoders_are_doubted_as_well(ffmpeg: str, codec: str, params: str, wrong: str) -> None:
    found = faults(f"-c:v {codec} -{params} keyint=240:{wrong}=8", encoder_help(ffmpeg, codec))
    assert ["did you mean" in fault.message for fault in found] == [True]


def test_an_encoder_that_is_not_there(ffmpeg: str) -> None:
    known = encoder_help(ffmpeg, "libx266")
    assert faults("-c:v libx266 -crf 16", known)[0].message == "ffmpeg has no encoder libx266"
    assert faults("-c:v c", replace(known, codec="c"))[0].start == 5
    assert "libx265" in proposed("-c:v libx26", known)


def test_hardware_encoders_have_help_too(ffmpeg: str) -> None:
    known = encoder_help(ffmpeg, "hevc_nvenc")
    assert proposed("-c:v hevc_nvenc -preset p", known)[0].startswith("p")
    assert "p7" in proposed("-c:v hevc_nvenc -preset p", known)


@pytest.mark.parametrize("preset", load_presets(), ids=lambda preset: preset.name)
def test_nothing_is_wrong_with_what_ships(preset: object, ffmpeg: str) -> None:
    encoder = str(getattr(preset, "encoder", ""))
    assert faults(encoder, encoder_help(ffmpeg, codec_of(encoder))) == []
