# SPDX-License-Identifier: GPL-3.0-or-later
"""A program is asked once about itself, by whatever process, until another is put in its place."""

import os
from pathlib import Path

import pytest

from ripgui.core.folders import cache_folder
from ripgui.media import encoder_options
from ripgui.media.encoder import parse_encoder
from ripgui.media.encoder_options import check_known
from ripgui.media.memory import remembered
from ripgui.workers.environment import index_environment


@pytest.fixture(autouse=True)
def _knowing_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RIPGUI_HOME", str(tmp_path / "fresh"))


def test_a_program_is_asked_once(tmp_path: Path) -> None:
    program = tmp_path / "program"
    program.write_text("one")
    asked: list[str] = []

    def ask() -> str:
        asked.append("?")
        return program.read_text()

    assert [remembered(str(program), "a", ask) for _ in range(3)] == ["one"] * 3
    assert remembered(str(program), "b", ask) == "one"
    assert len(asked) == 2
    program.write_text("another")
    assert remembered(str(program), "a", ask) == "another"


def test_nothing_is_asked_for_again(tmp_path: Path) -> None:
    answers = iter(("", "now"))
    assert [remembered(str(tmp_path / "p"), "a", lambda: next(answers)) for _ in range(3)] == ["", "now", "now"]


def test_an_empty_note_is_not_believed(tmp_path: Path) -> None:
    assert remembered(str(tmp_path / "p"), "a", lambda: "told") == "told"
    (note,) = (cache_folder() / "ffmpeg").iterdir()
    note.write_text("")
    assert remembered(str(tmp_path / "p"), "a", lambda: "told again") == "told again"


def test_a_cache_that_cannot_be_written_is_no_harm(tmp_path: Path) -> None:
    cache_folder().parent.mkdir(parents=True, exist_ok=True)
    cache_folder().write_text("in the way")
    assert remembered(str(tmp_path / "p"), "a", lambda: "told") == "told"


def test_workers_have_the_same_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    expected = cache_folder()
    for name, value in index_environment("0123456789abcdef").items():
        monkeypatch.setenv(name, value)
    monkeypatch.delenv("RIPGUI_HOME", raising=False)
    assert cache_folder() == expected


def test_the_help_of_ffmpeg_is_read_once(ffmpeg: str, tmp_path: Path) -> None:
    count, program = tmp_path / "count", tmp_path / "ffmpeg"
    program.write_text(f'#!/bin/sh\necho x >> "{count}"\nexec "{ffmpeg}" "$@"\n')
    program.chmod(0o755)
    for _ in range(3):
        check_known(str(program), parse_encoder("-c:v libx264 -crf 18 -g 240"))
        _forget()
    assert count.read_text().count("x") == 3
    os.utime(program, ns=(1, 1))
    check_known(str(program), parse_encoder("-c:v libx264"))
    assert count.read_text().count("x") == 6
    _forget()


def _forget() -> None:
    """What another process does not know either."""
    for name in ("_encoders", "_generic_options", "_encoder_help", "_program_help"):
        getattr(encoder_options, name).cache_clear()
