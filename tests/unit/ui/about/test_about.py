# SPDX-License-Identifier: GPL-3.0-or-later
"""The About box tells versions that can be copied, and the licences of everything shipped."""

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ripgui import __version__
from ripgui.ui.about import versions
from ripgui.ui.about.dialog import AboutDialog
from ripgui.ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def _known_versions(monkeypatch: pytest.MonkeyPatch) -> None:
    """Asking VapourSynth takes a process, and is tested with the doctor."""
    monkeypatch.setattr("ripgui.workers.preview_client.list_vapoursynth", lambda: ("vapoursynth R81", "bs 22"))


def test_versions_and_licences_are_told(qtbot: QtBot, window: MainWindow) -> None:
    window.actions_by_name["about"].trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    copy = dialog.findChild(QPushButton, "aboutCopy")
    assert copy is not None
    qtbot.waitUntil(copy.isEnabled)
    copy.click()
    told = QGuiApplication.clipboard().text()
    for part in (f"RipGUI {__version__}", "Python 3.", "Qt 6.", "PySide6 6.", "VapourSynth R81", "bs 22", "ffmpeg "):
        assert part in told
    names = dialog.licences.list
    qtbot.waitUntil(lambda: names.count() > 20)
    titles = [names.item(row).text() for row in range(names.count())]
    row = next(row for row, title in enumerate(titles) if title.startswith("httpx "))
    assert titles[row].endswith("\nBSD-3-Clause")
    names.setCurrentRow(row)
    qtbot.waitUntil(lambda: "Redistribution and use" in dialog.licences.text.toPlainText())
    window.background.wait()


def test_what_cannot_be_asked_is_told_as_such(monkeypatch: pytest.MonkeyPatch) -> None:
    told = versions.versions("/no/such/ffmpeg")
    assert dict(told)["RipGUI"] == __version__
    assert "ffmpeg" in dict(told)
    assert all(name and version for name, version in told), "each says what it is the version of"
    assert versions.as_text([("Qt", "6"), ("Plugins", "bs 22")]) == "Qt 6\nPlugins bs 22"
