# SPDX-License-Identifier: GPL-3.0-or-later
"""What nobody expected: told in the window, kept in a report, while work goes on."""

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QToolButton
from pytestqt.qtbot import QtBot

from ripgui.core import crash
from ripgui.core.crash import reports, reports_folder
from ripgui.core.event import Logged
from ripgui.core.folders import plugin_folder
from ripgui.media.plugin_package import SAFE_MODE_VARIABLE
from ripgui.ui.failure import FailureWatch
from ripgui.ui.main_window import MainWindow
from ripgui.ui.notice_bar import NoticeBar
from ripgui.ui.text_dialog import TextDialog


@pytest.fixture
def failures(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Iterator[FailureWatch]:
    monkeypatch.setattr(crash, "_written", set())
    # As in the program: pytest's own would have the test fail.
    monkeypatch.setattr(threading, "excepthook", threading.__excepthook__)
    made = FailureWatch(window)
    yield made
    window.background.wait()
    made.close()


def bar_of(window: MainWindow) -> NoticeBar:
    [bar] = [bar for bar in window.findChildren(NoticeBar) if not bar.isHidden()]
    return bar


def press(window: MainWindow, name: str) -> None:
    button = bar_of(window).findChild(QToolButton, name)
    assert button is not None
    button.click()


def test_an_exception_in_a_slot_is_told_and_kept(
    qtbot: QtBot, window: MainWindow, failures: FailureWatch, capsys: pytest.CaptureFixture[str]
) -> None:
    failures.take(Logged(task=1, text="opened https://example.com/a?sig=geheim"))

    def slot_that_fails() -> None:
        raise ValueError("a slot of ours, token=geheim-42, " + "long " * 1000)

    QTimer.singleShot(0, slot_that_fails)
    qtbot.waitUntil(lambda: bool(window.findChildren(NoticeBar)))
    told = bar_of(window).text.text()
    assert "ValueError: a slot of ours" in told
    assert "geheim" not in told
    assert len(told) < 500
    assert "slot_that_fails" in capsys.readouterr().err
    [report] = reports()
    text = report.read_text(encoding="utf-8")
    assert "slot_that_fails" in text
    assert "opened https://example.com/a?•••" in text

    press(window, "crashCopy")
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() == text)
    press(window, "crashShow")
    qtbot.waitUntil(lambda: window.findChild(TextDialog) is not None)
    shown = window.findChild(QPlainTextEdit, "textDialogText")
    assert shown is not None
    assert shown.toPlainText() == text
    press(window, "crashDiscard")
    qtbot.waitUntil(lambda: not report.exists())
    assert [bar for bar in window.findChildren(NoticeBar) if not bar.isHidden()] == []


def test_an_exception_of_a_thread_is_told_once(
    qtbot: QtBot, window: MainWindow, failures: FailureWatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def work() -> None:
        raise KeyError("a thread of ours")

    told: list[str] = []
    failures.reported.connect(lambda text, _path: told.append(text))
    for _ in range(2):
        thread = threading.Thread(target=work, name="a worker")
        thread.start()
        thread.join()
    qtbot.waitUntil(lambda: len(told) == 1)
    [report] = reports()
    assert "thread a worker" in report.read_text(encoding="utf-8")
    capsys.readouterr()


def test_a_failure_is_told_where_no_report_can_be_written(
    qtbot: QtBot, window: MainWindow, failures: FailureWatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for path in reports_folder().iterdir():
        path.unlink()
    reports_folder().rmdir()
    reports_folder().write_text("in the way")
    for _ in range(2):
        sys.excepthook(ValueError, ValueError("on a full disk"), None)
    qtbot.waitUntil(lambda: bool(window.findChildren(NoticeBar)))
    assert (
        bar_of(window).text.text() == "RipGUI itself failed (ValueError: on a full disk). No report could be written."
    )
    assert bar_of(window).findChild(QToolButton, "crashShow") is None
    reports_folder().unlink()
    sys.excepthook(ValueError, ValueError("on a full disk"), None)
    qtbot.waitUntil(lambda: bar_of(window).findChild(QToolButton, "crashShow") is not None)
    capsys.readouterr()


_CRASHES = """
import os, signal, sys
from PySide6.QtCore import QTimer, qFatal
from ripgui.__main__ import main
from ripgui.ui.failure import FailureWatch
begin = FailureWatch._begin
def soon(self):
    begin(self)
    self.take_message("info", "password=geheim was said last")
    self._window.background.wait()
    self._faults.keep_story()
    QTimer.singleShot(0, lambda: qFatal("Qt gave up") if sys.argv[1] == "qt" else os.kill(os.getpid(), signal.SIGSEGV))
FailureWatch._begin = soon
main([])
"""


@pytest.mark.parametrize("way", ["system", "qt"])
def test_a_window_that_crashed_is_told_of_at_the_next_start(
    qtbot: QtBot, window: MainWindow, monkeypatch: pytest.MonkeyPatch, way: str
) -> None:
    crashed = subprocess.run(
        [sys.executable, "-c", _CRASHES, way], env=os.environ, check=False, timeout=100, capture_output=True, text=True
    )
    # What Qt gives up on ends by either, as PySide has it.
    assert crashed.returncode in {-signal.SIGSEGV, -signal.SIGABRT}, crashed.stderr
    monkeypatch.setenv(SAFE_MODE_VARIABLE, "0")
    (plugin_folder() / "vsjetpack").mkdir(parents=True)
    notices = window.work.script_card.notices
    watch = FailureWatch(window)
    try:
        watch._begin()
        qtbot.waitUntil(lambda: bool(window.findChildren(NoticeBar)))
        assert bar_of(window).text.text() == "RipGUI ended unexpectedly the last time. A report was written."
        [report] = reports()
        text = report.read_text(encoding="utf-8")
        assert "Fatal Python error" in text
        assert "password=••• was said last" in text
        assert way == "system" or "Qt gave up" in text
        qtbot.waitUntil(lambda: notices.notice("safeMode") is not None)
        window.background.wait()
    finally:
        watch.close()
    assert [path.name for path in reports_folder().iterdir()] == [report.name]
