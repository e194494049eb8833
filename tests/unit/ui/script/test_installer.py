# SPDX-License-Identifier: GPL-3.0-or-later
"""The offer to install what a script misses: nothing is downloaded before its second yes, and it can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from ripgui.engine.script.plugins import installed
from ripgui.media.plugin_package import Lack
from ripgui.ui.main_window import MainWindow
from ripgui.ui.script.installer import Installer
from ripgui.ui.script.notice import Notices
from ripgui.ui.theme import Theme
from tests.wheel import make_wheel

LACK = Lack("vsdenoise", "vsjetpack")


@pytest.fixture
def notices(qtbot: QtBot, theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Notices:
    make_wheel(tmp_path, "vsjetpack", "2.0", {"vsdenoise.py": b""}, [])
    monkeypatch.setenv("PIP_FIND_LINKS", str(tmp_path))
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    made = Notices(theme)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def installer(notices: Notices) -> Iterator[Installer]:
    parent = QObject()
    made = Installer(notices, parent)
    yield made
    made.close()
    parent.deleteLater()


def text(notices: Notices) -> str:
    notice = notices.notice("package")
    return notice.text() if notice is not None else ""


def press(notices: Notices, answer: str) -> None:
    notice = notices.notice("package")
    assert notice is not None
    notice.press(answer)


def test_a_package_is_installed_after_it_was_said_what_will_be_downloaded(
    installer: Installer, notices: Notices, qtbot: QtBot
) -> None:
    installer.offer(LACK)
    assert text(notices) == "vsdenoise is missing. The package vsjetpack has it."
    press(notices, "Install …")
    qtbot.waitUntil(lambda: "Will be downloaded" in text(notices))
    assert "vsjetpack 2.0" in text(notices)
    assert installed() == ()
    with qtbot.waitSignal(installer.installed):
        press(notices, "Download and install")
    assert [package.name for package in installed()] == ["vsjetpack"]


def test_an_offer_can_be_declined_at_each_step(installer: Installer, notices: Notices, qtbot: QtBot) -> None:
    installer.offer(LACK)
    press(notices, "Install …")
    press(notices, "Stop")
    qtbot.waitUntil(lambda: text(notices).startswith("vsdenoise is missing"))
    press(notices, "Not now")
    assert notices.notice("package") is None
    assert installed() == ()


def test_what_cannot_be_had_is_told(installer: Installer, notices: Notices, qtbot: QtBot) -> None:
    installer.offer(Lack("other", "no-such-thing"))
    press(notices, "Install …")
    qtbot.waitUntil(lambda: "could not be installed" in text(notices))
    assert "no-such-thing" in text(notices)


def test_a_failed_script_brings_the_offer_and_one_that_works_takes_it_away(window: MainWindow) -> None:
    told = "script line 4: core.descale is missing: the package vapoursynth-descale has it"
    window.preview.script_failed.emit(told, 4)
    notice = window.work.script_card.notices.notice("package")
    assert notice is not None
    assert "vapoursynth-descale" in notice.text()
    window.preview.script_worked.emit()
    assert window.work.script_card.notices.notice("package") is None
