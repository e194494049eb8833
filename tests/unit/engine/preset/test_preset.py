# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets that ship, the user's own, and files that are not right."""

import ast
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.folders import config_folder
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.storage import Collision, Delivery
from ripgui.engine.preset.preset import DEFAULT_PRESET, find_preset, load_presets, preset_problems, read_preset
from ripgui.engine.preset.preset_writer import written

GOOD = 'format = 1\ntitle = "Mine"\nencoder = "-c:v libx264 -crf 20"\n'


def write(text: str | bytes, name: str = "mine.toml") -> Path:
    folder = config_folder() / "presets"
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def test_built_in_presets_ship_and_the_default_is_first() -> None:
    presets = load_presets()
    names = [preset.name for preset in presets]
    assert names[0] == DEFAULT_PRESET
    assert {"anime-1080p-x265-10bit", "svt-av1", "archival-ffv1", "test-encode", "original"} < set(names)
    assert names[1:6] == ["360p", "480p", "720p", "1080p", "anime-1080p-x265-10bit"]
    assert names[5:] == sorted(names[5:])
    assert preset_problems() == ()
    for preset in presets:
        assert preset.title
        assert preset.description
        assert "\n" not in preset.encoder
        ast.parse(preset.script)


def test_a_preset_of_the_user() -> None:
    write(GOOD)
    preset = find_preset("mine")
    assert (preset.name, preset.title, preset.encoder) == ("mine", "Mine", "-c:v libx264 -crf 20")
    assert (preset.script, preset.container, preset.chunk_seconds) == (SOURCE_SCRIPT, "mkv", 20.0)
    assert preset in load_presets()


def test_all_that_a_preset_can_say() -> None:
    more = "description = 'Ä'\ncontainer = 'mp4'\nchunk_seconds = 8\nscript = '''\nclip = 1\n'''\n"
    preset = read_preset(write("\ufeff" + GOOD.replace("\n", "\r\n") + more))
    assert (preset.description, preset.container, preset.chunk_seconds, preset.script) == (
        "Ä",
        "mp4",
        8.0,
        "clip = 1\n",
    )


def test_the_users_preset_wins_over_one_that_ships() -> None:
    write(GOOD, "test-encode.toml")
    assert find_preset("test-encode").title == "Mine"
    assert [preset.name for preset in load_presets()].count("test-encode") == 1


def test_an_unknown_name_is_answered_with_the_known_ones() -> None:
    with pytest.raises(InputError, match=r"there is no preset 'mine'; presets are .*archival-ffv1, .*svt-av1"):
        find_preset("mine")


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("format = 2\ntitle = 3\nnews = true\n", "written by a newer RipGUI (format 2; this one reads 1)"),
        ("", "format is missing; title is missing; encoder is missing"),
        (GOOD.replace("format = 1", "format = 0"), "format: Input should be 1"),
        (GOOD.replace("format = 1", "format = '1'"), "format: Input should be 1"),
        (GOOD + "quality = 3", "quality is not known"),
        (GOOD + "[picture]\nrate = 25", "picture.rate is not known"),
        (GOOD + "container = 'avi'", "container: Input should be 'mkv', 'mp4'"),
        (GOOD + "chunk_seconds = 0", "chunk_seconds: "),
        (GOOD + "chunk_seconds = nan", "chunk_seconds: "),
        (GOOD + "chunk_seconds = '9'", "chunk_seconds: "),
        (GOOD.replace("Mine", ""), "title: "),
        (GOOD.replace("-crf 20", "| sh"), "encoder: '|' is not allowed"),
        (GOOD.replace("-c:v libx264", ""), "encoder: no encoder is named"),
        ("format = ", "is not a preset: "),
        (b"\xff\xfe", "is not UTF-8 text"),
        ("#" * (1 << 21), "is too large"),
    ],
)
def test_a_file_that_is_not_right_says_why(text: str | bytes, reason: str) -> None:
    path = write(text)
    with pytest.raises(InputError) as caught:
        find_preset("mine")
    assert str(path) in str(caught.value)
    assert reason in str(caught.value)
    assert preset_problems() == (str(caught.value),)
    assert "mine" not in {preset.name for preset in load_presets()}


def test_a_folder_is_not_a_preset() -> None:
    (config_folder() / "presets" / "mine.toml").mkdir(parents=True)
    with pytest.raises(InputError, match="cannot be read"):
        find_preset("mine")


@given(st.binary(max_size=80))
def test_any_bytes_are_a_preset_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    path = tmp_path_factory.getbasetemp() / "any.toml"
    path.write_bytes(b"format = 1\n" + data)
    with pytest.raises(InputError):
        read_preset(path)


RULES = """
[tracks.tags]
comment = "made here"
[[tracks.rules]]
match = { kind = "audio", languages = ["jpn"], codecs = ["lossless"] }
change = { codec = "opus", bit_rate_kbps = 160 }
"""


def test_rules_for_tracks_are_read_and_written() -> None:
    preset = read_preset(write(GOOD + RULES))
    (rule,) = preset.treatment.tracks.rules
    assert rule.match.languages == ("jpn",)
    assert rule.change.bit_rate_kbps == 160
    chosen = replace(preset.treatment.tracks, files=("/a.ass",), order=("1:0",))
    kept = replace(preset, treatment=replace(preset.treatment, tracks=chosen))
    assert read_preset(write(written(kept))) == preset


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('change = { kep = "no" }', "kep"),
        ('change = { codec = "mp3" }', "codec"),
        ('match = { languages = ["klingon"] }', "three letters"),
        ("change = { delay_ms = 99999999 }", "up to an hour"),
    ],
)
def test_rules_that_cannot_be_are_told_by_their_key(line: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        read_preset(write(f"{GOOD}[[tracks.rules]]\n{line}\n"))


def test_a_preset_names_a_storage_and_nothing_else_of_it() -> None:
    preset = read_preset(write(GOOD + '[delivery]\nstorage = "films"\nkey = "{preset}/"\ncollision = "skip"\n'))
    assert preset.treatment.delivery == Delivery(storage="films", key="{preset}/", collision=Collision.SKIP)
    assert read_preset(write(written(preset))) == preset
    with pytest.raises(InputError, match="no field"):
        read_preset(write(GOOD + '[delivery]\nstorage = "films"\nkey = "{nobody}"\n'))
