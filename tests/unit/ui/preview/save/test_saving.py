# SPDX-License-Identifier: GPL-3.0-or-later
"""Pictures as files: their names, all of their bits, and which frames make a set."""

import itertools
import random
import sys
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import override

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QTranslator
from PySide6.QtGui import QColor, QImage

from ripgui.core.error import InputError
from ripgui.core.output import ENCODED, SOURCE
from ripgui.ui.preview.frames.picture import Subject
from ripgui.ui.preview.memory import DEFAULT_PATTERN
from ripgui.ui.preview.save.picture_set import SetOrder, check_order
from ripgui.ui.preview.save.saving import PictureFacts, picture_name, scattered, spread, write_png
from tests.full_disk import no_file_may_grow
from tests.unit.ui.preview.pictures import plain

FACTS = PictureFacts(
    name="Episode 8: Der Berg", frame=9842, time_s=9842 / Fraction(24000, 1001), output=0, picture_type="P"
)


@pytest.mark.parametrize(
    ("pattern", "name"),
    [
        (DEFAULT_PATTERN, "Episode 8: Der Berg-9842-output 0.png"),
        ("{time} {type}", "00.06.50.493 P.png"),
        ("{frame}/{frame}", "9842_9842.png"),
    ],
)
def test_names_are_filled_in(pattern: str, name: str) -> None:
    assert picture_name(pattern, FACTS) == name


@pytest.mark.parametrize(("pattern", "told"), [("{nonsense}", "nonsense"), ("  ", "empty")])
def test_a_pattern_can_be_wrong(pattern: str, told: str) -> None:
    with pytest.raises(InputError, match=told):
        picture_name(pattern, FACTS)


def test_source_and_outputs_have_names_of_their_own() -> None:
    names = {
        picture_name("{output}", PictureFacts(name="a", frame=1, time_s=Fraction(1, 25), output=output))
        for output in (SOURCE, 0, 1)
    }
    assert len(names) == 3


def test_the_only_output_is_called_as_in_the_window() -> None:
    assert picture_name(DEFAULT_PATTERN, replace(FACTS, is_only=True)) == "Episode 8: Der Berg-9842-result.png"
    assert picture_name("{output}", replace(FACTS, output=ENCODED, is_only=True)) == "encoded.png"


def test_nothing_is_written_over(tmp_path: Path) -> None:
    path = str(tmp_path / "new folder" / "a.png")
    assert write_png(plain("red"), path) == path
    assert write_png(plain("blue"), path) == str(tmp_path / "new folder" / "a (2).png")
    assert QImage(path).pixelColor(5, 5) == QColor("red")
    assert write_png(plain("blue"), path, overwrite=True) == path
    assert QImage(path).pixelColor(5, 5) == QColor("blue")
    assert sorted(found.name for found in Path(path).parent.iterdir()) == ["a (2).png", "a.png"]


def test_ten_bits_are_kept(tmp_path: Path) -> None:
    image = QImage(4, 4, QImage.Format.Format_RGB30)
    image.fill(0xC0000000 | 513 << 20 | 514 << 10 | 515)
    read = QImage(write_png(image, str(tmp_path / "deep.png")))
    colour = read.pixelColor(1, 1).rgba64()
    assert [value >> 6 for value in (colour.red(), colour.green(), colour.blue())] == [513, 514, 515]


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(InputError):
        write_png(plain("red"), str(tmp_path / "file" / "a.png"))


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder that not even root may write to")
def test_a_folder_that_may_not_be_written_to_is_told_in_the_window_s_words() -> None:
    with pytest.raises(InputError, match=r"^/sys/a\.png cannot be written: its folder may not be written to$"):
        write_png(plain("red"), "/sys/a.png")


@pytest.mark.parametrize("overwrite", [False, True])
def test_a_file_that_cannot_grow_leaves_nothing_behind(tmp_path: Path, overwrite: bool) -> None:
    path = tmp_path / "a.png"
    if overwrite:
        path.write_bytes(b"what was there")
    with no_file_may_grow(), pytest.raises(InputError, match=r"a\.png cannot be written: File too large$"):
        write_png(plain("red"), str(path), overwrite=overwrite)
    assert [found.read_bytes() for found in tmp_path.iterdir()] == ([b"what was there"] if overwrite else [])


@given(start=st.integers(0, 50), length=st.integers(1, 3000), count=st.integers(1, 60))
def test_frames_are_spread_over_the_range(start: int, length: int, count: int) -> None:
    frames = spread(start, start + length, count)
    assert len(set(frames)) == len(frames) == min(count, length)
    assert list(frames) == sorted(frames)
    assert start <= frames[0]
    assert frames[-1] < start + length
    gaps = {b - a for a, b in itertools.pairwise(frames)}
    assert not gaps or max(gaps) - min(gaps) <= 1


@given(start=st.integers(0, 50), length=st.integers(1, 3000), count=st.integers(1, 60), seed=st.integers())
def test_chance_stays_in_the_range_too(start: int, length: int, count: int, seed: int) -> None:
    frames = scattered(start, start + length, count, random.Random(seed))
    assert len(set(frames)) == min(count, length)
    assert list(frames) == sorted(frames)
    assert set(frames) <= set(range(start, start + length))


def _facts(name: str) -> PictureFacts:
    return PictureFacts(name=name, frame=9842, time_s=Fraction(0), output=0)


@pytest.mark.parametrize("name", ["東" * 100, "a" * 300, "é" * 200], ids=["east", "a", "accents"])
def test_a_long_name_is_cut_and_nothing_that_tells_pictures_apart(name: str, tmp_path: Path) -> None:
    made = picture_name(DEFAULT_PATTERN, _facts(name))
    assert made.startswith(name[:40])
    assert made.endswith("-9842-output 0.png")
    for _ in range(2):
        assert Path(write_png(plain("red"), str(tmp_path / made))).exists()


def test_a_long_pattern_is_cut_too(tmp_path: Path) -> None:
    made = picture_name("東" * 100 + "{frame}", _facts("a"))
    assert Path(write_png(plain("red"), str(tmp_path / made))).exists()


class _Marked(QTranslator):
    """Marks each text that goes through it."""

    @override
    def translate(self, context: str, text: str, disambiguation: str | None = None, n: int = -1) -> str:
        return f"«{text}»"


def test_what_is_told_can_be_translated(qapp: QCoreApplication) -> None:
    subject = Subject(script="", script_path="", source="")
    order = SetOrder(subject=subject, name="", frames=(1,), outputs=((0, "Result"),), folder="", pattern="")
    translator = _Marked()
    assert qapp.installTranslator(translator)
    try:
        for wrong in (
            lambda: picture_name("{nonsense}", FACTS),
            lambda: picture_name(" ", FACTS),
            lambda: check_order(order),
            lambda: check_order(replace(order, frames=())),
        ):
            with pytest.raises(InputError, match=r"^«.*»$"):
                wrong()
    finally:
        qapp.removeTranslator(translator)


def test_pictures_of_one_name_do_not_get_in_each_others_way(tmp_path: Path) -> None:
    with ThreadPoolExecutor(4) as pool:
        made = list(pool.map(lambda _: write_png(plain("red"), str(tmp_path / "a.png")), range(24)))
    assert len(set(made)) == 24
    assert sorted(str(path) for path in tmp_path.iterdir()) == sorted(made)
    assert not any(QImage(path).isNull() for path in made)
