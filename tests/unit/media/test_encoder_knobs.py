# SPDX-License-Identifier: GPL-3.0-or-later
"""What is changed of a line can be read back from it, and every other word stays where and as it was."""

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from ripgui.core.preset import Preset
from ripgui.engine.preset.preset import load_presets
from ripgui.media.encoder import parse_encoder
from ripgui.media.encoder_knobs import (
    KNOBS,
    Knob,
    bitrate_in,
    knobs_of,
    number_in,
    with_bitrate,
    with_encoder,
    with_number,
)
from ripgui.media.encoder_words import Place, codec_in, value_at, with_value
from ripgui.media.quality import SCALES

STRANGE = (
    "-maxrate 8M",
    "-force_key_frames 'expr:gte(t,n_forced*2)'",
    '-vf "scale=1280:720,format=yuv420p"',
    "-flags +cgop",
    "-refs 4",
    "-y",
    "-x264-params deblock=-1,-1:no-fast-pskip=1:ref=5",
    "-x265-params no-sao=1:AQ_MODE=2:keyint=360",
    "-svtav1-params enable-qm=1:qm-min=0",
)


@st.composite
def lines(draw: st.DrawFn) -> str:
    codec = draw(st.sampled_from(sorted(KNOBS)))
    line = draw(st.sampled_from((f"-c:v {codec}", f"ffmpeg -i - -vcodec {codec}", f"  -codec:v   {codec}")))
    for knob in draw(st.lists(st.sampled_from(KNOBS[codec]), max_size=4)):
        line = knob.written(line, draw(values(knob)))
    for words in draw(st.lists(st.sampled_from(STRANGE), max_size=4, unique=True)):
        line = f"{line} {words}" if draw(st.booleans()) else line
    if line.startswith("ffmpeg") and draw(st.booleans()):
        line += " FINALRIP_ENCODED_CLIP.mkv"
    return line


def values(knob: Knob) -> st.SearchStrategy[str]:
    if knob.choices:
        return st.sampled_from(knob.choices)
    steps = round((knob.high - knob.low) / knob.step)
    return st.integers(0, steps).map(lambda step: f"{knob.low + step * knob.step:g}")


def others(line: str, knob: Knob) -> list[str]:
    """The line's words without the ones that the knob owns."""
    return knob.written(line, "").split()


@given(lines(), st.data())
def test_what_a_knob_writes_is_read_back_and_nothing_else_moves(line: str, data: st.DataObject) -> None:
    knob = data.draw(st.sampled_from(knobs_of(line)))
    value = data.draw(values(knob))
    changed = knob.written(line, value)
    assert knob.value(changed) == value
    assert knob.written(changed, value) == changed
    assert others(changed, knob) == others(line, knob)
    for other in knobs_of(line):
        if not {place.option for place in other.places} & {place.option for place in knob.places if not place.key}:
            assert other is knob or other.value(changed) == other.value(line)
    cleared = knob.written(changed, "")
    assert knob.value(cleared) == ""


@given(lines())
def test_reading_every_knob_and_writing_it_back_changes_nothing(line: str) -> None:
    for knob in knobs_of(line):
        assert knob.written(line, knob.value(line)) == line


@given(lines(), st.integers(1, 200_000), st.data())
def test_quality_and_bitrate_take_each_others_place(line: str, kbit: int, data: st.DataObject) -> None:
    codec = codec_in(line)
    assume(codec in SCALES)
    _check_places(line, data.draw(st.sampled_from(SCALES[codec].steps)), kbit)


@pytest.mark.parametrize("codec", SCALES)
def test_each_quality_takes_the_place_of_a_bitrate(codec: str) -> None:
    for number in SCALES[codec].steps:
        _check_places(f"-c:v {codec}", number, 2000)


def _check_places(line: str, number: float, kbit: int) -> None:
    changed = with_number(line, number)
    assert number_in(changed) == number
    assert bitrate_in(changed) == 0
    assert with_number(changed, number) == changed
    rated = with_bitrate(changed, kbit)
    assert (bitrate_in(rated), number_in(rated)) == (kbit, None)
    assert with_bitrate(rated, kbit) == rated


@given(lines(), st.sampled_from(sorted(KNOBS)))
def test_another_encoder_keeps_what_both_have(line: str, codec: str) -> None:
    changed = with_encoder(line, codec)
    assert codec_in(changed) == codec
    for knob in knobs_of(changed):
        assert not knob.value(changed) or knob.takes(knob.value(changed)) or knob.value(changed) in line


@pytest.mark.parametrize("codec", SCALES)
def test_a_line_of_the_panels_own_can_be_read(codec: str) -> None:
    line = with_number(f"-c:v {codec}", 30)
    for knob in KNOBS[codec]:
        line = knob.written(line, knob.choices[-1] if knob.choices else f"{knob.high:g}")
    assert parse_encoder(line).codec == codec
    assert parse_encoder(with_bitrate(line, 2000)).codec == codec


def test_the_lines_of_presets_show_what_they_say() -> None:
    presets: dict[str, Preset] = {preset.name: preset for preset in load_presets()}
    anime = presets["anime-1080p-x265-10bit"].encoder
    told = {knob.name: knob.value(anime) for knob in knobs_of(anime)}
    assert told["preset"] == "slow"
    assert (told["keyframes"], told["b_frames"], told["aq"], told["aq_strength"]) == ("360", "8", "3", "0.8")
    assert number_in(anime) == 16


def test_a_value_is_changed_where_it_stands() -> None:
    line = "-c:v libx265 -preset slow -x265-params no-sao=1:aq_mode=3:keyint=360 -pix_fmt yuv420p10le"
    knobs = {knob.name: knob for knob in knobs_of(line)}
    assert knobs["aq"].written(line, "1") == line.replace("aq_mode=3", "aq_mode=1")
    assert knobs["keyframes"].written(line, "240") == line.replace("keyint=360", "keyint=240")
    assert knobs["b_frames"].written(line, "4") == f"{line} -bf 4"
    assert knobs["preset"].written(line, "") == line.replace(" -preset slow", "")


def test_a_list_that_holds_nothing_any_more_goes() -> None:
    line = "-c:v libx264 -x264-params keyint=1 -crf 20"
    assert with_value(line, Place("-x264-params", "keyint"), None) == "-c:v libx264 -crf 20"


def test_words_that_are_half_written_are_left_alone() -> None:
    assert value_at("-c:v libx264 -crf", Place("-crf")) is None
    assert with_value('-c:v libx264 -vf "scale', Place("-crf"), "20").startswith('-c:v libx264 -vf "scale')


def test_from_x264_to_hardware_and_back() -> None:
    line = "-c:v libx264 -preset slow -crf 18 -pix_fmt yuv420p10le -g 240 -x264-params ref=5"
    chip = with_encoder(line, "hevc_nvenc")
    assert chip == "-c:v hevc_nvenc -pix_fmt p010le -g 240 -rc vbr -b:v 0 -cq 21"
    assert with_encoder(chip, "libx264") == "-c:v libx264 -pix_fmt yuv420p10le -g 240 -crf 18"
    assert with_encoder(line, "ffv1") == "-c:v ffv1 -pix_fmt yuv420p10le -g 240"
    assert with_encoder("-c:v libx264 -refs 5", "libx265") == "-c:v libx265 -refs 5"
    assert with_encoder("-c:v libx264 -refs 5", "prores_ks") == "-c:v prores_ks"
