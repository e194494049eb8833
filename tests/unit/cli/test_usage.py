# SPDX-License-Identifier: GPL-3.0-or-later
"""What the command line refuses before it does anything, and what its exit status means."""

import argparse
import json
from pathlib import Path
from typing import Literal

import pytest

from ripgui.cli import COMMANDS
from ripgui.cli.main import run_command
from ripgui.cli.parser import make_parser
from ripgui.cli.run import exit_status
from ripgui.core.event import Finished
from ripgui.core.task import TaskState


@pytest.mark.parametrize("command", [("encode",), ("queue", "add")])
@pytest.mark.parametrize("option", ["--script", "--encoder", "--preset", "-o", "--range"])
@pytest.mark.parametrize("value", ["", " "])
def test_an_empty_word_is_no_default(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...], option: str, value: str
) -> None:
    source = tmp_path / "a.mkv"
    source.write_text("never looked at")
    assert run_command([*command, str(source), option, value]) == 2
    assert capsys.readouterr() == ("", f"ripgui: {option} is empty\n")
    assert run_command([*command, str(source), value]) == 2
    assert capsys.readouterr() == ("", "ripgui: SOURCE is empty\n")


@pytest.mark.parametrize("command", [("encode",), ("queue", "add")])
def test_a_name_that_no_disk_can_hold_is_refused_at_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], command: tuple[str, ...]
) -> None:
    source = tmp_path / "a.mkv"
    source.write_text("never looked at")
    assert run_command([*command, str(source), "-o", str(tmp_path / f"{'a' * 300}.mkv")]) == 2
    out, told = capsys.readouterr()
    assert (out, told.count("\n"), "304 bytes where 255 are allowed" in told) == ("", 1, True)


@pytest.mark.parametrize(
    "words",
    [
        ["encode"],
        ["queue", "move"],
        ["queue", "pause", "x"],
        ["encode", "a", "--oops"],
        ["encode", "a", "--workers", "x"],
    ],
)
def test_bad_usage_is_one_line(capsys: pytest.CaptureFixture[str], words: list[str]) -> None:
    with pytest.raises(SystemExit) as caught:
        run_command(words)
    assert caught.value.code == 2
    told = capsys.readouterr().err
    assert told.startswith("ripgui: ")
    assert (told.count("\n"), "--help" in told, "_" in told) == (1, True, False)


def ending(state: TaskState, fault: Literal["", "input", "work"] = "") -> Finished:
    return Finished(task=1, state=state, output="o", frames=0, error="no luck" if fault else "", fault=fault)


DONE, CANCELLED = ending(TaskState.DONE), ending(TaskState.CANCELLED)
REFUSED, FAILED = ending(TaskState.FAILED, "input"), ending(TaskState.FAILED, "work")
FULL = ending(TaskState.WAITING, "work")


@pytest.mark.parametrize(
    ("endings", "of_encode", "of_queue"),
    [
        ([DONE], 0, 0),
        ([DONE, REFUSED], 2, 1),
        ([REFUSED, FAILED], 1, 1),
        ([FAILED, DONE], 1, 1),
        ([FULL], 1, 1),
        # Whoever asked for a file has none; whoever runs a queue got what others asked for.
        ([CANCELLED, DONE], 1, 0),
    ],
)
def test_an_exit_status_says_who_is_to_act(endings: list[Finished], of_encode: int, of_queue: int) -> None:
    assert exit_status(endings, asked=len(endings)) == of_encode
    assert exit_status(endings, asked=None) == of_queue


def test_a_file_without_an_ending_was_not_encoded() -> None:
    assert exit_status([DONE], asked=2) == 1
    assert exit_status([], asked=1) == 1


def test_presets_are_shown_carried_and_removed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.toml"
    assert run_command(["presets", "export", "svt-av1", "-o", str(path)]) == 0
    assert capsys.readouterr().out == f"{path}\n"
    assert run_command(["presets", "show", "svt-av1"]) == 0
    assert capsys.readouterr().out == path.read_text()
    path.write_text(path.read_text().replace("-crf 24", "-crf 30"))
    assert run_command(["presets", "import", str(path), "--json"]) == 0
    imported = json.loads(capsys.readouterr().out)
    assert (imported["name"], imported["built_in"], "-crf 30" in imported["encoder"]) == ("mine", False, True)
    assert run_command(["presets", "list", "--json"]) == 0
    assert imported in [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert run_command(["presets", "remove", "mine", "svt-av1"]) == 2
    assert capsys.readouterr().err == "ripgui: the preset svt-av1 ships with RipGUI and cannot be removed\n"
    assert run_command(["presets", "remove", "mine", "mine"]) == 0
    assert capsys.readouterr().out == "removed mine\n"
    assert run_command(["presets", "show", "mine"]) == 2
    assert capsys.readouterr().err.startswith("ripgui: there is no preset 'mine'; presets are ")


def test_every_command_is_told_from_a_file_that_the_window_opens() -> None:
    parser = make_parser()
    [commands] = (action for action in parser._actions if isinstance(action, argparse._SubParsersAction))

    assert set(commands.choices) == set(COMMANDS)
