# SPDX-License-Identifier: GPL-3.0-or-later
"""What `make run` does with and without a display."""

import os
import sys
from collections.abc import Iterator
from importlib import util
from pathlib import Path
from types import ModuleType

import pytest

START = Path(__file__).parents[3] / "packaging" / "start.py"


@pytest.fixture
def start(monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    spec = util.spec_from_file_location("start", START)
    assert spec is not None
    assert spec.loader is not None
    module = util.module_from_spec(spec)
    spec.loader.exec_module(module)
    yield module
    sys.modules.pop("start", None)


@pytest.fixture
def asked(start: ModuleType, monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Arguments that RipGUI was started with."""
    calls: list[list[str]] = []

    def main(words: list[str]) -> int:
        calls.append(words)
        return 0

    monkeypatch.setattr(start, "main", main)
    return calls


@pytest.mark.parametrize(("names", "words"), [([], ["demo"]), (["-odd.mkv"], ["encode", os.path.abspath("-odd.mkv")])])
def test_without_a_display_the_terminal_does_the_job(
    start: ModuleType, asked: list[list[str]], monkeypatch: pytest.MonkeyPatch, names: list[str], words: list[str]
) -> None:
    monkeypatch.delenv("QT_QPA_PLATFORM")
    assert start.start(names) == 0
    assert asked == [words]


def test_with_a_display_the_window_gets_the_file(start: ModuleType, asked: list[list[str]]) -> None:
    assert start.start(["queue"]) == 0
    assert asked == [[os.path.abspath("queue")]]


def test_missing_libraries_are_named(
    start: ModuleType, asked: list[list[str]], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(start, "complaint", lambda: "the system lacks libxcb-cursor.so.0")
    assert start.start([]) == 1
    assert asked == []
    assert "libxcb-cursor.so.0" in capsys.readouterr().err
