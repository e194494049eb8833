# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan is made anew for, and what none is made for."""

from dataclasses import replace
from pathlib import Path

import pytest

from ripgui.core.error import InputError
from ripgui.core.picture import Picture
from ripgui.core.task import TaskSpec
from ripgui.core.treatment import Treatment
from ripgui.engine.work.identity import basis_of

SPEC = TaskSpec(source="/s.mkv", output="/o.mkv", script="x", encoder="-c:v libx264")


def test_a_size_makes_another_clip() -> None:
    sized = replace(SPEC, treatment=Treatment(picture=Picture(resolution="480p")))
    assert basis_of(sized) != basis_of(SPEC)
    assert basis_of(replace(sized, output="/p.mkv")) == basis_of(sized)


def test_a_logo_is_known_by_what_its_file_holds(tmp_path: Path) -> None:
    logo = tmp_path / "logo.png"
    spec = replace(SPEC, treatment=Treatment(picture=Picture(logo_path=str(logo))))
    with pytest.raises(InputError, match="does not exist"):
        basis_of(spec)
    logo.write_bytes(b"one")
    before = basis_of(spec)
    logo.write_bytes(b"two")
    changed = basis_of(spec)
    logo.write_bytes(b"one")
    assert before == basis_of(spec) != changed


def test_timecodes_count_by_what_is_in_them(tmp_path: Path) -> None:
    times = tmp_path / "times.txt"
    times.write_text("# timecode format v2\n0\n40\n")
    spec = replace(SPEC, timecodes=str(times))
    before = basis_of(spec)
    assert before != basis_of(SPEC)
    times.write_text("# timecode format v2\n0\n50\n")
    assert basis_of(spec) != before
