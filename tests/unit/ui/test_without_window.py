# SPDX-License-Identifier: GPL-3.0-or-later
"""Why no window opens is told where whoever started it sees it."""

import io
import sys
from pathlib import Path

import pytest

from ripgui.ui import without_window

DIALOG = '#!/bin/sh\nprintf "%s\\n" "$0" "$@" >>"{log}"\nexit {status}\n'


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.fixture
def desktop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A desktop on which nothing has a terminal, and Qt lacks a library; what its dialogs were told."""
    log = tmp_path / "told"
    for name, status in (("kdialog", 255), ("xmessage", 1), ("notify-send", 0)):
        program = tmp_path / "bin" / name
        program.parent.mkdir(exist_ok=True)
        program.write_text(DIALOG.format(log=log, status=status))
        program.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/usr/bin:/bin")
    monkeypatch.delenv("QT_QPA_PLATFORM")
    monkeypatch.setattr(without_window, "has_display", lambda: True)
    monkeypatch.setattr(without_window, "complaint", lambda: "the system lacks libEGL.so.1")
    return log


def test_a_dialog_of_the_desktop_tells_it_where_qt_cannot(desktop: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """By the first that is there and works."""
    without_window.tell("the system lacks libEGL.so.1", "a second word")
    assert capsys.readouterr().err == "ripgui: the system lacks libEGL.so.1\nripgui: a second word\n"
    told = desktop.read_text().splitlines()
    assert [line.rpartition("/")[2] for line in told if "/bin/" in line] == ["kdialog", "xmessage"]
    assert told[-2:] == ["the system lacks libEGL.so.1", "a second word"]


def test_whoever_has_a_terminal_reads_it_there(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", _Terminal())
    without_window.tell("the system lacks libEGL.so.1")
    assert not desktop.exists()


def test_windows_without_a_console_has_no_streams(desktop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    without_window.tell("the queue cannot be read")
    assert "the queue cannot be read" in desktop.read_text()
