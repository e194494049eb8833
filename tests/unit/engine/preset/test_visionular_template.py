# SPDX-License-Identifier: GPL-3.0-or-later
"""Templates as the API answers them become presets that say the same, and the other way round."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.picture import Picture
from ripgui.engine.preset.preset import find_preset
from ripgui.engine.preset.preset_library import export_preset, import_presets
from ripgui.engine.preset.visionular_template import preset_of, template_of
from ripgui.media.encoder import parse_encoder
from ripgui.media.quality import quality_of

ANSWER = {
    "code": 0,
    "data": {
        "acodec": "acc",
        "audio_bitrate": 64000,
        "description": "mp4,480p",
        "format": "mp4",
        "framerate": 25,
        "logo_offset": "",
        "logo_path": "",
        "logo_size": "",
        "name": "480p",
        "quality": 5,
        "resolution": "480p",
        "vcodec": "h264",
    },
    "msg": "success",
}
_TEMPLATES = st.fixed_dictionaries(
    {
        "name": st.sampled_from(["a", "Höhe 720"]),
        "description": st.text(max_size=5),
        "format": st.sampled_from(["mp4", "flv"]),
        "quality": st.integers(1, 10),
        "framerate": st.integers(0, 120),
        "resolution": st.sampled_from(["", "360p", "2160p", "1280x720"]),
        "vcodec": st.sampled_from(["h264", "h265", "av1"]),
        "acodec": st.just("aac"),
        "audio_bitrate": st.sampled_from([0, 64000, 128000]),
        "logo_path": st.sampled_from(["", "/l.png"]),
        "logo_size": st.sampled_from(["", "200x80"]),
        "logo_offset": st.sampled_from(["", "16,-16"]),
    }
)


@given(_TEMPLATES)
def test_every_field_maps_one_to_one(template: dict[str, object]) -> None:
    preset = preset_of(template)
    assert template_of(preset) == template
    assert quality_of(parse_encoder(preset.encoder)) == template["quality"]


def test_an_answer_of_the_api_is_imported(tmp_path: Path) -> None:
    path = tmp_path / "answer.json"
    path.write_text(json.dumps(ANSWER))
    [preset] = import_presets([path])
    assert (preset.name, preset.title, preset.container) == ("480p-2", "480p", "mp4")
    assert preset.treatment.picture == Picture(resolution="480p", framerate="25")
    [rule] = preset.treatment.tracks.rules
    assert (rule.match.kind, rule.change.codec, rule.change.bit_rate_kbps) == ("audio", "aac", 64)
    assert find_preset("480p-2") == preset
    path.write_text(json.dumps({"data": {"list": [ANSWER["data"], {"name": "x", "resolution": 0}], "num": 2}}))
    assert [each.name for each in import_presets([path])] == ["480p-2", "x"]
    assert export_preset(preset, tmp_path / "out.json") == [tmp_path / "out.json"]
    assert json.loads((tmp_path / "out.json").read_text())["audio_bitrate"] == 64000


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("nonsense", "it is not JSON"),
        ("[" * 100_000, "it is not JSON"),
        ("[]", "holds no template"),
        ('{"data": null}', "holds no template"),
        ("[3]", "is not right"),
        ('{"name": "x", "quality": 11}', "quality: "),
        ('{"name": "x", "quality": "best"}', "quality: "),
        ('{"name": "x", "framerate": 121}', "the rate 121 is impossible"),
        ('{"name": "x", "resolution": "1p"}', "is impossible"),
        ('{"name": "x", "format": "avi"}', "format: 'avi' is none of"),
        ('{"name": "x", "vcodec": "vc1"}', "vcodec: "),
        ('{"name": "x", "acodec": "wma"}', "acodec: 'wma' is not aac"),
        ('{"name": "x", "colour": 1}', "colour is not known"),
        ('{"name": " "}', "needs a title"),
        ("{}", "name is missing"),
    ],
)
def test_what_is_no_template_is_told(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / "a.json"
    path.write_text(text)
    with pytest.raises(InputError, match=told):
        import_presets([path])


def test_all_that_is_wrong_with_templates_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    wrong = {"name": " ", "quality": 11, "framerate": 121, "resolution": "1p", "format": "avi", "acodec": "wma"}
    path.write_text(json.dumps([{**wrong, "vcodec": "vc1", "logo_offset": "x", "colour": 1}, {}]))
    with pytest.raises(InputError) as caught:
        import_presets([path])
    told = str(caught.value)
    first, second = told.split("; template 2: ")
    assert second == "name is missing"
    keys = ("name", "quality", "framerate", "resolution", "format", "acodec", "vcodec", "logo_offset")
    assert [key for key in keys if f"{key}: " not in first] == []
    assert "colour is not known" in first


@pytest.mark.parametrize(
    ("name", "change", "told"),
    [
        ("anime-1080p-x265-10bit", {}, "no script of its own"),
        ("svt-av1", {}, "format is mp4, hls, flv, not mkv"),
        ("720p", {"encoder": "-c:v libx264 -b:v 1M"}, "says neither"),
        ("720p", {"encoder": "-c:v ffv1"}, "says neither"),
    ],
)
def test_what_a_template_cannot_say_is_told(name: str, change: dict[str, str], told: str) -> None:
    with pytest.raises(InputError, match=told):
        template_of(replace(find_preset(name), **change))  # type: ignore[arg-type]


@pytest.mark.parametrize("name", ["360p", "480p", "720p", "1080p", "original"])
def test_sizes_that_ship_are_templates(name: str) -> None:
    again = preset_of(template_of(find_preset(name)))
    assert again.treatment.picture == find_preset(name).treatment.picture
    assert again.container == find_preset(name).container
