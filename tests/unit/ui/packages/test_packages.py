# SPDX-License-Identifier: GPL-3.0-or-later
"""Packages that were added: shown, had in two steps, left out one by one or all together."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from ripgui.core.cancel import CancelToken
from ripgui.core.error import ToolError
from ripgui.core.folders import plugin_folder
from ripgui.engine.script.plugins import Package, Wanted
from ripgui.media.plugin_package import OFF_MARK, SAFE_MODE_VARIABLE, is_safe_mode
from ripgui.ui.main_window import MainWindow
from ripgui.ui.packages.dialog import PackageDialog
from ripgui.ui.packages.work import PipWork
from ripgui.ui.theme import Theme
from tests.unit.ui.hand import trigger

PACKAGES = (
    Package(name="vapoursynth-bwdif", version="5.1", size_bytes=210_000),
    Package(name="vsjetpack", version="1.3", size_bytes=4_400_000, is_on=False),
)
WANTED = Wanted(name="vsnoise", version="1.3", url="https://files.example.org/vsnoise.whl", digest="0")


@pytest.fixture
def dialog(qtbot: QtBot, theme: Theme) -> PackageDialog:
    made = PackageDialog(theme)
    qtbot.addWidget(made)
    made.show()
    return made


def test_packages_are_switched_and_removed(dialog: PackageDialog, qtbot: QtBot) -> None:
    dialog.show_packages(PACKAGES)
    rows = [dialog.list.topLevelItem(row) for row in range(2)]
    first, second = rows
    assert first is not None
    assert second is not None
    assert [first.checkState(0), second.checkState(0)] == [Qt.CheckState.Checked, Qt.CheckState.Unchecked]
    with qtbot.waitSignal(dialog.switched) as switched:
        second.setCheckState(0, Qt.CheckState.Checked)
    assert switched.args == ["vsjetpack", True]
    dialog.list.setCurrentItem(first)
    dialog.remove.click()
    with qtbot.waitSignal(dialog.removed) as removed:
        dialog.remove.click()
    assert removed.args == ["vapoursynth-bwdif"]


def test_nothing_is_downloaded_before_it_was_shown(dialog: PackageDialog, qtbot: QtBot) -> None:
    assert not dialog.add.isEnabled()
    assert not dialog.confirm.isVisible()
    dialog.field.setText(" vsnoise==1.3 ")
    with qtbot.waitSignal(dialog.looked_up) as asked:
        dialog.add.click()
    assert asked.args == ["vsnoise==1.3"]
    dialog.tell("Asking …", is_busy=True)
    assert not dialog.add.isEnabled()
    assert dialog.stop.isVisible()
    dialog.show_offer((WANTED,), "/home/me/plugins")
    assert "files.example.org into /home/me/plugins: vsnoise 1.3" in dialog.told.text()
    with qtbot.waitSignal(dialog.confirmed):
        dialog.confirm.click()
    dialog.forget_offer()
    assert not dialog.confirm.isVisible()
    assert "vsnoise 1.3" in dialog.told.text()
    dialog.show_offer((), "")
    assert dialog.told.text() == "Everything is up to date."


def test_what_pip_says_arrives_and_it_can_be_stopped(qtbot: QtBot) -> None:
    parent = QObject()
    work = PipWork(parent)

    def answers(tell: Callable[[str], None], token: CancelToken) -> str:
        token.check()
        tell("a line")
        return "the answer"

    def fails(tell: Callable[[str], None], token: CancelToken) -> None:
        raise ToolError("no such package")

    def waits(tell: Callable[[str], None], token: CancelToken) -> None:
        while True:
            token.check()

    answered: list[object] = []
    with qtbot.waitSignal(work.told) as told:
        work.begin(answers, answered.append)
    assert told.args == ["a line"]
    qtbot.waitUntil(lambda: answered == ["the answer"])
    with qtbot.waitSignal(work.failed) as failed:
        work.begin(fails, answered.append)
    assert failed.args == ["no such package"]
    with qtbot.waitSignal(work.stopped):
        work.begin(waits, answered.append)
        work.stop()
    assert answered == ["the answer"]
    work.close()
    parent.deleteLater()


def test_a_tick_that_could_not_be_kept_goes_back(qtbot: QtBot, window: MainWindow) -> None:
    about = plugin_folder() / "vsnoise" / "vsnoise-1.3.dist-info"
    about.mkdir(parents=True)
    (about / "METADATA").write_text("Metadata-Version: 2.1\nName: vsnoise\nVersion: 1.3\n")
    # A folder where the file is that says so: it cannot be deleted as one.
    (plugin_folder() / "vsnoise" / OFF_MARK).mkdir()
    trigger(window, "packages")
    dialog = window.findChild(PackageDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1)
    row = dialog.list.topLevelItem(0)
    assert row is not None
    row.setCheckState(0, Qt.CheckState.Checked)
    qtbot.waitUntil(lambda: _is_off(dialog))
    assert "cannot be written" in dialog.told.text()


def _is_off(dialog: PackageDialog) -> bool:
    row = dialog.list.topLevelItem(0)
    return row is not None and row.checkState(0) is Qt.CheckState.Unchecked


def test_after_a_bad_end_the_added_packages_can_be_left_out(
    monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest, qtbot: QtBot
) -> None:
    monkeypatch.setenv(SAFE_MODE_VARIABLE, "0")
    (plugin_folder() / "vsjetpack").mkdir(parents=True)
    window: MainWindow = request.getfixturevalue("window")
    notices = window.work.script_card.notices
    window.commands.packages.doubt()
    qtbot.waitUntil(lambda: notices.notice("safeMode") is not None)
    notice = notices.notice("safeMode")
    assert notice is not None
    assert "did not end well" in notice.text()
    notice.press("Go on without them")
    assert is_safe_mode()
    assert window.actions_by_name["safeMode"].isChecked()
    window.actions_by_name["safeMode"].trigger()
    assert not is_safe_mode()
    assert notices.notice("safeMode") is None
