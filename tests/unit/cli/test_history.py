# SPDX-License-Identifier: GPL-3.0-or-later
"""`ripgui history` and `ripgui stats` as programs read them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from ripgui.cli.main import run_command
from ripgui.engine.store import Store
from ripgui.engine.store.history import History
from tests.unit.engine.queue.test_history import DONE, FAILED

type Ask = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def ask(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> Ask:
    """Runs a command with --json, and gives what it prints."""
    source = tmp_path / "film.mkv"
    source.write_bytes(b"x")
    store = Store()
    for entry in (replace(DONE, spec=replace(DONE.spec, source=str(source))), FAILED):
        History(store).add(entry)
    store.close()

    def run(*words: str, status: int = 0) -> list[dict[str, Any]]:
        assert run_command([*words, "--json"]) == status
        return [json.loads(line) for line in capsys.readouterr().out.splitlines()]

    return run


def test_runs_are_listed_shown_and_run_again(ask: Ask) -> None:
    assert [(run["run"], run["state"]) for run in ask("history", "list")] == [(2, "failed"), (1, "done")]
    assert [run["run"] for run in ask("history", "list", "--state", "done", "--search", "FILM")] == [1]
    assert ask("history", "list", "--until", "2026-03-01") == []
    assert [run["run"] for run in ask("history", "list", "--length", "1", "--page", "2")] == [1]
    [run] = ask("history", "show", "1")
    assert (run["queue_s"], run["run_s"], run["total_s"], run["speed_fps"]) == (400, 480, 1000, 30)
    assert run["settings"]["encoder"] == "-c:v libx264"
    [task] = ask("history", "again", "1")
    assert (task["task"], task["output"]) == (1, "/videos/out.mkv")
    # All of them or none.
    assert ask("history", "again", "1", "2", status=2) == []
    assert len(ask("queue", "list")) == 1


def test_it_is_told_why_nothing_is_listed(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["history", "list", "--search", "nowhere"]) == 0
    assert "no such run" in capsys.readouterr().out
    assert run_command(["history", "list", "--page", "9"]) == 0
    assert "2 such runs, none on this page" in capsys.readouterr().out


def test_a_history_without_runs_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["history", "list", "--search", "nowhere"]) == 0
    assert "the history is empty" in capsys.readouterr().out


def test_sums_are_printed_and_kept_as_a_table(ask: Ask, tmp_path: Path) -> None:
    [day] = ask("stats", "--csv", str(tmp_path / "stats.csv"))
    assert (day["time"], day["count"], day["done"], day["minutes"]) == ("2026-03-01", 2, 1, 10.01)
    assert (day["by_class"]["HD"]["done"], day["by_codec"]["libx264"]["count"]) == (1, 2)
    assert (tmp_path / "stats.csv").read_text().count("\n") == 3
    assert ask("stats", "--since", "2026-04-01") == []


def test_a_narrow_terminal_shows_days_and_names_of_files_whole(
    ask: Ask, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(ask("history", "list")) == 2
    monkeypatch.setenv("COLUMNS", "80")
    assert run_command(["history", "list"]) == 0
    assert run_command(["stats", "--by", "hour"]) == 0
    said = capsys.readouterr().out
    assert said.count("2026-03-01") == 3
    assert "…" not in said
    assert {len(line) <= 80 for line in said.splitlines()} == {True}
    assert [line for line in said.splitlines() if line.startswith("│") and not line.endswith("│")] == []


def test_a_run_is_shown_as_people_read_it(ask: Ask, capsys: pytest.CaptureFixture[str]) -> None:
    assert run_command(["history", "show", "1"]) == 0
    told = capsys.readouterr().out.splitlines()
    assert {"queue: 400.0 s", "speed: 30.0 fps", "output size: 300000000 bytes"} <= set(told)
    assert any(line.startswith("created: 2026-03-01 ") for line in told)
    assert not [line for line in told if line.endswith(": 0")]
