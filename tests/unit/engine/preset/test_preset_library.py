# SPDX-License-Identifier: GPL-3.0-or-later
"""Presets that are kept, renamed, removed, brought in and given away; and files that mean no good."""

import os
import stat
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.error import InputError
from ripgui.core.folders import resource_folder
from ripgui.core.picture import Picture
from ripgui.core.preset import Preset, check_name, name_from
from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.core.treatment import Treatment
from ripgui.engine.preset.preset import find_preset, is_built_in, load_presets, own_folder, own_names
from ripgui.engine.preset.preset_file import stated
from ripgui.engine.preset.preset_library import (
    export_preset,
    favourites,
    import_presets,
    remove_preset,
    save_favourites,
    save_preset,
)
from ripgui.engine.preset.preset_writer import written
from ripgui.engine.script.trust import Trust
from ripgui.engine.store import Store

MINE = Preset(
    name="mine",
    title='Mine, "quoted"',
    description="Ä",
    encoder="-c:v libx264 -crf 20",
    container="mp4",
    chunk_seconds=8.5,
    script='import os\n"""doc"""\n\tclip = r"\\d"\n',
    treatment=Treatment(picture=Picture(resolution="720p", framerate="24000/1001", logo_path="/l o.png")),
)
_PRINTED = st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zs", "Zl", "Zp"))
_LINE = st.text(_PRINTED, min_size=1, max_size=9)
_TEXT = st.text(st.characters(codec="utf-8", exclude_characters="\r"), max_size=60) | st.text(
    "'\"\\\n\t ab\0", max_size=20
)


@given(title=_LINE, description=_TEXT, script=_TEXT, logo=_TEXT, offset=st.sampled_from(["", "1,2"]))
def test_what_was_written_is_read(title: str, description: str, script: str, logo: str, offset: str) -> None:
    picture = Picture(logo_path=logo, logo_offset=offset)
    preset = replace(MINE, title=title, description=description, script=script, treatment=Treatment(picture=picture))
    assert stated(tomllib.loads(written(preset)), "mine") == preset


def test_a_file_is_readable_and_says_only_what_is_unusual() -> None:
    plain = Preset(name="p", title="P", encoder="-c:v libx264", script="a = 'b'\nc\n")
    told = """format = 1\ntitle = "P"\nencoder = "-c:v libx264"\nscript = '''\na = 'b'\nc\n'''\n"""
    assert written(plain) == told
    assert MINE.script in written(MINE)


@pytest.mark.parametrize("name", [preset.name for preset in load_presets()])
def test_what_ships_is_written_as_it_was_read(name: str) -> None:
    preset = find_preset(name)
    assert stated(tomllib.loads(written(preset)), name) == preset


def test_the_documented_file_is_a_preset() -> None:
    text = Path(__file__).parents[4].joinpath("docs/presets.md").read_text(encoding="utf-8")
    example = text.split("```toml\n")[1].split("```")[0]
    assert written(stated(tomllib.loads(example), "x")) == example


def test_a_preset_is_kept_renamed_and_removed() -> None:
    assert save_preset(MINE) == MINE
    assert find_preset("mine") == MINE
    renamed = save_preset(replace(MINE, name="yours", script="a\r\nb\rc"), instead_of="mine")
    assert renamed.script == "a\nb\nc"
    assert own_names() == {"yours"}
    remove_preset("yours")
    assert own_names() == frozenset()
    with pytest.raises(InputError, match="there is no preset 'yours' of your own"):
        remove_preset("yours")


def test_what_ships_stays() -> None:
    before = {path: path.read_bytes() for path in (resource_folder() / "presets").iterdir()}
    assert is_built_in("svt-av1")
    with pytest.raises(InputError, match="there is a preset named svt-av1 already"):
        save_preset(replace(find_preset("svt-av1"), encoder="-c:v libx264"))
    with pytest.raises(InputError, match="ships with RipGUI"):
        remove_preset("svt-av1")
    assert {path: path.read_bytes() for path in (resource_folder() / "presets").iterdir()} == before


def test_another_preset_is_not_written_over() -> None:
    save_preset(MINE)
    save_preset(replace(MINE, name="other"))
    for new, old in ((replace(MINE, name="Other"), ""), (replace(MINE, name="other"), "mine")):
        with pytest.raises(InputError, match="there is a preset named"):
            save_preset(new, instead_of=old)
    with pytest.raises(InputError, match="is not there any more"):
        save_preset(replace(MINE, name="new"), instead_of="gone")
    assert own_names() == {"mine", "other"}


@pytest.mark.parametrize(
    "name", ["", "../x", "a/b", "a\\b", ".hidden", "end.", "con", "NUL.x", "a" * 81, "a\nb", "a\0b", "-x"]
)
def test_a_name_cannot_lead_elsewhere(name: str) -> None:
    with pytest.raises(InputError):
        save_preset(replace(MINE, name=name))
    assert not own_folder().exists()


@given(st.text(max_size=90))
def test_any_title_gives_a_name(title: str) -> None:
    name = name_from(title, {name_from(title)})
    check_name(name)
    assert name != name_from(title)


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"title": " "}, "a preset needs a title"),
        ({"title": "a\nb"}, "one line"),
        ({"encoder": "-c:v libx264 -crf 20 ; rm"}, "not allowed"),
        ({"chunk_seconds": 0.0}, "chunk_seconds"),
        ({"treatment": Treatment(picture=Picture(resolution="7p"))}, "picture.resolution: the size '7p'"),
        ({"script": "\ud800"}, "half a character"),
    ],
)
def test_what_cannot_be_is_not_kept(change: dict[str, object], told: str) -> None:
    save_preset(MINE)
    with pytest.raises(InputError, match=told):
        save_preset(replace(MINE, **change), instead_of="mine")  # type: ignore[arg-type]
    assert find_preset("mine") == MINE


def test_a_preset_travels_as_a_file(tmp_path: Path) -> None:
    path = tmp_path / "Mine (1).toml"
    assert export_preset(MINE, path) == [path]
    with pytest.raises(InputError, match="exists already"):
        export_preset(MINE, path)
    export_preset(MINE, path, overwrites=True)
    [first] = import_presets([path])
    assert first == replace(MINE, name="mine-1")
    assert import_presets([path]) == [first]
    path.write_text(written(replace(MINE, title="Another")))
    assert [preset.name for preset in import_presets([path])] == ["mine-1-2"]
    assert own_names() == {"mine-1", "mine-1-2"}


def test_a_script_that_came_in_a_preset_is_not_trusted(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(written(MINE))
    [preset] = import_presets([path])
    store = Store()
    assert not Trust(store).is_trusted(preset.script)
    store.close()


def test_a_pair_of_finalrip_travels(tmp_path: Path) -> None:
    preset = replace(MINE, script=SOURCE_SCRIPT, encoder="-c:v libx265 \\\n -crf 16")
    script, param = export_preset(preset, tmp_path / "pair.txt")
    assert param.read_text() == "ffmpeg -i - -c:v libx265   -crf 16 FINALRIP_ENCODED_CLIP.mkv\n"
    assert script.read_text().startswith(SOURCE_SCRIPT)
    assert "height = 720" in script.read_text()
    [pair] = import_presets([script, param])
    assert (pair.name, pair.title, pair.script) == ("pair", "pair", script.read_text())
    assert pair.encoder == param.read_text().strip()
    assert import_presets([param]) == [pair]


def test_a_farm_would_refuse_a_script_without_a_source(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="FINALRIP_SOURCE"):
        export_preset(MINE, tmp_path / "x.py")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("files", "told"),
    [
        ({"a.py": "x"}, "lacks its encoder parameters: a.txt must lie beside it"),
        ({"a.txt": "-c:v libx264"}, "lacks its script"),
        ({"a.py": "x", "a.txt": "rm -rf /"}, "a.txt is not right"),
        ({"a.py": " \n", "a.txt": "-c:v libx264"}, "a.py is empty"),
        ({"a.py": b"\xff\xfe", "a.txt": "-c:v libx264"}, "not UTF-8"),
        ({"a.zip": "x"}, "its name ends in none of .toml, .json, .py, .txt"),
        ({"a.toml": "format = 1\nx = " + "[" * 100_000}, "nests too deeply"),
        ({"a.toml": "format = 1\nchunk_seconds = " + "9" * 5000}, "is not a preset"),
        ({"a.toml": "format = 1\ntitle = 1979-05-27\nencoder = {}\n"}, "title: Input should be a valid string"),
        ({"a.toml": "format = 99\n"}, "a newer RipGUI"),
        ({"a.toml": b"#" * (1 << 21)}, "too large"),
        ({"a.toml": 'format = 1\ntitle = "x\\u0000"\nencoder = "-c:v libx264"\n'}, "one line of plain text"),
        ({"a.toml": 'format = 1\ntitle = "x"\nencoder = "-c:v libx264"\npicture = 3\n'}, "picture: "),
        ({"a.toml": 'format = 1\ntitle = "x"\nencoder = "-c:v libx264"\npicture.x = 3\n'}, "picture.x is not known"),
        (
            {"a.toml": 'format = 1\ntitle = "x"\nencoder = "-c:v libx264"\n[picture]\nresolution = "1x1"\n'},
            "impossible",
        ),
        ({"a.toml": 'format = 1\ntitle = "x"\nencoder = "-c:v libx264"\n[picture]\nframerate = 1e9\n'}, "impossible"),
    ],
)
def test_a_file_that_means_no_good_brings_nothing_in(tmp_path: Path, files: dict[str, str | bytes], told: str) -> None:
    good = tmp_path / "good.toml"
    good.write_text(written(MINE))
    for name, text in files.items():
        (tmp_path / name).write_bytes(text.encode() if isinstance(text, str) else text)
    with pytest.raises(InputError, match=told):
        import_presets([good, tmp_path / next(iter(files))])
    assert own_names() == frozenset()


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes with names are of POSIX systems")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "pipe.toml"
    os.mkfifo(path)
    assert stat.S_ISFIFO(path.stat().st_mode)
    with pytest.raises(InputError, match="it is not a file"):
        import_presets([path])


@given(st.binary(max_size=60))
def test_any_pair_is_a_preset_or_refused(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    folder = tmp_path_factory.getbasetemp()
    (folder / "any.py").write_text("x")
    (folder / "any.txt").write_bytes(data)
    with pytest.raises(InputError):
        import_presets([folder / "any.py"])


def test_favourites_are_remembered() -> None:
    assert favourites() == frozenset()
    save_favourites(["svt-av1", "ä"])
    assert favourites() == {"svt-av1", "ä"}


@pytest.mark.parametrize("text", ["", "{}", '"x"', "[1]", "\xff"])
def test_favourites_that_cannot_be_read_are_none(text: str) -> None:
    save_favourites(["x"])
    path = own_folder().parent / "favourites.json"
    path.write_text(text, encoding="latin-1")
    assert favourites() == frozenset()


def test_all_that_is_wrong_with_a_file_is_told_at_once(tmp_path: Path) -> None:
    path = tmp_path / "a.toml"
    path.write_text(
        'format = 1\ntitle = ""\nencoder = "-c:v"\ncontainer = "avi"\nchunk_seconds = -1\n'
        '[picture]\nresolution = "1p"\nframerate = 500\nlogo_size = "x"\nnonsense = 1\n'
    )
    with pytest.raises(InputError) as caught:
        import_presets([path])
    keys = ("title", "encoder", "container", "chunk_seconds", "picture.resolution", "picture.framerate")
    missing = [key for key in (*keys, "picture.logo_size") if f"{key}: " not in str(caught.value)]
    assert missing == []
    assert "picture.nonsense is not known" in str(caught.value)
