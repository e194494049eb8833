# SPDX-License-Identifier: GPL-3.0-or-later
"""What surrounds every row of the benchmark: goals, ratios, what could not be measured, the page."""

import io
import re
import subprocess
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from rich.console import Console

from benchmarks import __main__ as program
from benchmarks import made, page
from benchmarks.__main__ import measured
from benchmarks.page import Record
from benchmarks.row import Aim, Figure, Ground, Measured, NotMeasuredError, Row, Unit, by_turns, compared, ratio
from benchmarks.rows import ROWS

WALL = Aim(name="wall", goal=1.0, bound="Processes are started.")
SPEED = Aim(name="speed", goal=0.95, bound="The network.", is_floor=True)
MORE = Aim(name="more", goal=12, bound="Scaling.", unit=Unit.MILLISECONDS)
BLANK = Record(row="", when="2026-11-21", machine="a machine", versions="RipGUI 1 (abc), Python 3.13", rounds=3)


def row(*aims: Aim, name: str = "job", figures: dict[str, Figure] | None = None, lacking: str = "") -> Row:
    def measure(_: Ground) -> Measured:
        if lacking:
            raise NotMeasuredError(lacking)
        return Measured(figures=figures or {}, footage="a film", notes="As it is.")

    return Row(name=name, what="a job", against="a bare tool", aims=aims, measure=measure)


def test_figure_meets_its_goal_as_it_is_shown() -> None:
    assert (WALL.wanted(), WALL.shown(1.0004), WALL.is_met(1.0004)) == ("≤ 1 ×", "1.000 ×", True)
    assert not WALL.is_met(1.0006)
    assert (SPEED.wanted(), SPEED.is_met(0.95), SPEED.is_met(0.94)) == ("≥ 0.95 ×", True, False)
    assert (MORE.wanted(), MORE.shown(12.4), MORE.is_met(12.4)) == ("≤ 12 ms", "12 ms", True)


def test_ratio_is_the_median_over_rounds_and_not_one_of_medians() -> None:
    assert ratio([10, 30, 20], [10, 10, 40]) == 1.0
    figure = compared([10, 30, 20], [10, 10, 40], names=("ours s", "theirs s"))
    assert figure.value == 1.0
    assert figure.runs == {"ours s": [10, 30, 20], "theirs s": [10, 10, 40]}


def test_sides_take_turns_and_each_comes_first(tmp_path: Path) -> None:
    order: list[str] = []
    ground = Ground(tmp_path, 3, Console(file=io.StringIO()))

    def run(name: str) -> str:
        order.append(name)
        return name

    runs = {name: partial(run, name) for name in ("bare", "ours")}
    assert by_turns(ground, runs, str) == {"bare": ["bare"] * 3, "ours": ["ours"] * 3}
    assert order == ["bare", "ours", "ours", "bare", "bare", "ours"]


def test_what_cannot_be_measured_is_told_with_its_reason() -> None:
    absent = row(WALL, lacking="Av1an needs\nPython 3.11")
    record = measured(absent, Console(file=io.StringIO()), BLANK)
    assert record.lacking == "Av1an needs Python 3.11"
    assert "| a job: wall | a bare tool | ≤ 1 × | – | Av1an needs Python 3.11 |" in page.page([absent], {"job": record})
    told = io.StringIO()
    Console(file=told, width=200).print(page.table([absent], {"job": record}))
    assert "Av1an needs Python 3.11" in told.getvalue()


def test_figure_without_a_value_stands_beside_one_with_it() -> None:
    half = row(WALL, SPEED, figures={"wall": Figure(value=0.98), "speed": Figure(lacking="no server")})
    text = page.page([half], {"job": measured(half, Console(file=io.StringIO()), BLANK)})
    assert "| a job: wall | a bare tool | ≤ 1 × | 0.980 × | yes |" in text
    assert "| a job: speed | a bare tool | ≥ 0.95 × | – | no server |" in text


def test_page_tells_bounds_raw_values_footage_and_machine() -> None:
    one = row(WALL, figures={"wall": compared([1.25, 2.5], [1.0, 2.0], names=("RipGUI s", "pipe s"))})
    text = page.page([one], {"job": measured(one, Console(file=io.StringIO()), BLANK)})
    assert "- **wall: 1.250 ×** (goal ≤ 1 ×, not met). Processes are started." in text
    assert "Raw: RipGUI s: 1.25 2.5; pipe s: 1 2." in text
    assert "Measured on 2026-11-21, 3 rounds. Footage: a film. As it is." in text
    assert "- a machine; Python 3.13\n    - RipGUI 1 (abc): job\n" in text


def test_what_stands_alone_is_against_nothing() -> None:
    alone = replace(MORE, is_alone=True)
    text = page.page([row(WALL, alone)], {"job": BLANK})
    assert ("| a job: wall | a bare tool |" in text, "| a job: more | – |" in text) == (True, True)
    assert "\n## A job\n" in page.page([replace(row(alone), against="")], {"job": BLANK})


def test_commits_of_one_machine_stand_below_it() -> None:
    rows = [row(WALL, name=name) for name in ("first", "second", "third")]
    versions = {"first": "RipGUI 1 (a), Qt 6", "second": "RipGUI 1 (b), Qt 6", "third": "RipGUI 1 (a), Qt 6"}
    text = page.page(rows, {name: replace(BLANK, row=name, versions=told) for name, told in versions.items()})
    assert text.endswith("- a machine; Qt 6\n    - RipGUI 1 (a): first, third\n    - RipGUI 1 (b): second\n")


def test_how_long_a_row_took_is_told() -> None:
    assert "Measured on 2026-11-21 in 7 min, 3 rounds." in page.page([row(WALL)], {"job": replace(BLANK, minutes=6.6)})


def test_the_page_tells_what_was_measured_in_the_rows_words() -> None:
    told = (page.DOCS / "benchmarks.md").read_text(encoding="utf-8")
    assert told == page.page(ROWS, page.read_records(page.DOCS / "benchmarks.jsonl"))


def test_other_rows_stay_with_their_day_and_those_never_measured_are_shown(tmp_path: Path) -> None:
    rows = [row(WALL, name=name) for name in ("old", "new", "never")]
    old = replace(BLANK, row="old", when="2025-01-01", machine="another", figures={"wall": Figure(value=1.5)})
    page.write(rows, {"old": old}, tmp_path)
    new = replace(BLANK, row="new", figures={"wall": Figure(value=0.5)})
    page.write(rows, page.read_records(tmp_path / "benchmarks.jsonl") | {"new": new}, tmp_path)
    text = (tmp_path / "benchmarks.md").read_text(encoding="utf-8")
    assert page.read_records(tmp_path / "benchmarks.jsonl") == {"old": old, "new": new}
    for said in (
        "Measured on 2025-01-01",
        "Measured on 2026-11-21",
        "- another; ",
        "- a machine; ",
        "not measured yet",
    ):
        assert said in text


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = (row(WALL, figures={"wall": Figure(value=0.5)}), row(WALL, name="other", lacking="no tool"))
    monkeypatch.setattr(program, "ROWS", rows)
    # Programs are asked for these, which takes longer than all the rest.
    monkeypatch.setattr(made, "versions", lambda: "RipGUI 1, Python 3.13")


@pytest.mark.usefixtures("quick")
def test_program_prints_an_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert program.main(["--only", "j*,other"]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert ['"row":"job"' in lines[0], '"lacking":"no tool"' in lines[1], len(lines)] == [True, True, 2]


@pytest.mark.usefixtures("quick")
def test_unknown_row_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        program.main(["--only", "jop"])
    assert "no row called jop" in capsys.readouterr().err


def test_rows_have_names_of_their_own_and_say_what_bounds_them() -> None:
    names = [one.name for one in ROWS]
    assert len(set(names)) == len(names)
    for one in ROWS:
        assert one.aims
        assert len({aim.name for aim in one.aims}) == len(one.aims)
        assert all(aim.bound.endswith(".") for aim in one.aims)


@pytest.mark.parametrize("count", ["0", "-1", "1.5", "many"])
def test_program_refuses_a_number_of_rounds_that_measures_nothing(
    count: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        program.main(["--rounds", count])
    assert ended.value.code == 2
    assert capsys.readouterr().err.endswith(f"argument --rounds: {count!r} is not a number from 1 on\n")


def test_commit_says_whether_the_code_is_another(tmp_path: Path) -> None:
    def git(*words: str) -> None:
        own = ("-c", "user.name=a", "-c", "user.email=a@example.com", "-c", "commit.gpgsign=false")
        subprocess.run(["git", "-C", str(tmp_path), *own, *words], check=True, capture_output=True)

    assert made.commit(tmp_path) == ""
    git("init")
    (tmp_path / "docs").mkdir()
    (tmp_path / "code.py").write_text("1")
    (tmp_path / "docs" / "benchmarks.md").write_text("1")
    git("add", ".")
    git("commit", "-m", "first")
    clean = made.commit(tmp_path)
    assert re.fullmatch(r" \([0-9a-f]{7,}\)", clean)
    (tmp_path / "docs" / "benchmarks.md").write_text("2")
    assert made.commit(tmp_path) == clean
    (tmp_path / "code.py").write_text("2")
    assert made.commit(tmp_path) == clean.replace(")", "-dirty)")
    git("commit", "-a", "-m", "second")
    (tmp_path / "new.py").touch()
    assert made.commit(tmp_path).endswith("-dirty)")
