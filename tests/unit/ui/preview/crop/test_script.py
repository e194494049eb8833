# SPDX-License-Identifier: GPL-3.0-or-later
"""Writing a crop into scripts: one line, found again, taken out again, and everything else as it was."""

import ast

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ripgui.core.source_script import SOURCE_SCRIPT
from ripgui.media.script_text import PlaceError
from ripgui.ui.preview.crop.edges import Crop
from ripgui.ui.preview.crop.script import crop_of, with_crop
from ripgui.ui.written_place import why_not

BARS = Crop(top=140, bottom=140)
TWO = """from vapoursynth import core

clip = core.std.BlankClip()
soft = clip.std.BoxBlur()
clip.set_output()
soft.set_output(1)
"""


def test_it_goes_before_the_line_that_sets_the_output() -> None:
    lines = with_crop(SOURCE_SCRIPT, BARS, 0).splitlines()
    place = next(number for number, line in enumerate(lines) if "set_output" in line)
    assert lines[place - 1] == "clip = clip.std.Crop(top=140, bottom=140)  # crop helper, output 0"


@given(
    crops=st.lists(st.builds(Crop, *(st.integers(0, 400),) * 4), min_size=1, max_size=4),
    script=st.sampled_from((SOURCE_SCRIPT, TWO, TWO.rstrip("\n"))),
)
def test_the_line_is_changed_not_repeated_and_goes_without_a_trace(crops: list[Crop], script: str) -> None:
    text = script
    for crop in crops:
        text = with_crop(text, crop, 0)
        ast.parse(text)
        assert crop_of(text, 0) == crop
        assert text.count("crop helper") == int(bool(crop))
    assert with_crop(text, Crop(), 0) == script


def test_each_output_has_its_own() -> None:
    text = with_crop(with_crop(TWO, BARS, 1), Crop(left=2), 0)
    assert (crop_of(text, 0), crop_of(text, 1)) == (Crop(left=2), BARS)
    assert "soft = soft.std.Crop(top=140, bottom=140)  # crop helper, output 1\nsoft.set_output(1)" in text
    assert with_crop(with_crop(text, Crop(), 1), Crop(), 0) == TWO


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("core.std.BlankClip().set_output()", ["core.std.BlankClip()", "cropped.set_output()"]),
        ("(a + b).set_output(0)  # both", ["(a + b)", "cropped.set_output(0)  # both"]),
        ("clips[2].set_output(index=0)", ["clips[2]", "cropped.set_output(index=0)"]),
        ("core.std.Merge(\n    a,\n    b,\n).set_output()", ["core.std.Merge( a, b, )", "cropped.set_output()"]),
    ],
)
def test_what_has_no_name_gets_one(line: str, wanted: list[str]) -> None:
    text = with_crop(f"x = 1\n{line}\n", BARS, 0)
    first, second, third = text.splitlines()
    assert first == "x = 1"
    assert second == f"cropped = {wanted[0]}.std.Crop(top=140, bottom=140)  # crop helper, output 0"
    assert third == wanted[1]
    assert crop_of(with_crop(text, Crop(left=2), 0), 0) == Crop(left=2)
    assert with_crop(text, Crop(), 0).splitlines()[1] == f"cropped = {wanted[0]}"


def test_it_stands_as_far_in_as_its_neighbour() -> None:
    text = with_crop("if True:\n    clip.set_output()\n", BARS, 0)
    assert text.splitlines()[1].startswith("    clip = clip.std.Crop(")


def test_the_last_of_several_counts() -> None:
    text = with_crop("a.set_output()\nb.set_output(0)\n", BARS, 0)
    assert text.splitlines()[1].startswith("b = b.std.Crop(")


@pytest.mark.parametrize(
    ("script", "told"),
    [
        ("clip = 1\n", "The script has no line <clip>.set_output() to write before"),
        ("clip.set_output(1)\n", "The script has no line <clip>.set_output() to write before"),
        ("clip.set_output(n)\n", "The script has no line <clip>.set_output() to write before"),
        ("clip = (\n", "Line 1 of the script is not Python: '(' was never closed"),
        (
            "x = 1; clip.set_output()\n",
            "Put set_output in line 1 on a line of its own, so that there is room before it",
        ),
    ],
)
def test_where_it_cannot_stand_the_reason_is_told(script: str, told: str) -> None:
    with pytest.raises(PlaceError) as raised:
        with_crop(script, BARS, 0)
    assert why_not(raised.value) == told


def test_a_line_the_user_rewrote_is_theirs() -> None:
    theirs = "clip = clip.std.Crop(top=bars)  # crop helper, output 0\nclip.set_output()\n"
    assert crop_of(theirs, 0) == Crop()
    assert with_crop(theirs, BARS, 0).startswith(theirs.splitlines()[0])


@pytest.mark.parametrize("character", ["\u2028", "\u2029", "\x85", "\x0c", "\x0b", "\x1c"])
def test_no_part_of_a_comment_becomes_code(character: str) -> None:
    script = f"clip = source()\n# a{character}import os\nclip.set_output()\n"
    written = with_crop(script, Crop(left=2), 0)
    assert f"# a{character}import os\n" in written
    assert with_crop(written, Crop(), 0) == script
