# SPDX-License-Identifier: GPL-3.0-or-later
"""The row that looks for updates: off until it is switched on, and there only where somebody can be asked."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from ripgui.engine import update
from ripgui.engine.settings import load_settings
from ripgui.ui.main_window import MainWindow
from ripgui.ui.notice_bar import NoticeBar
from ripgui.ui.settings.row import RowView
from tests.remote.loopback import serve
from tests.unit.engine.test_update import Releases


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Releases]:
    with serve(Releases()) as made:
        (tmp_path / "publisher.toml").write_text(f'releases = "{made.url}/latest"')
        monkeypatch.setattr(update, "resource_folder", lambda: tmp_path)
        yield made


def test_it_is_told_before_it_is_asked(site: Releases, window: MainWindow, qtbot: QtBot) -> None:
    dialog = window.commands.settings.show_dialog()
    [view] = [view for view in dialog.findChildren(RowView) if view.row.name == "updateCheck"]
    assert f"{site.url}/latest" in view.row.hint
    assert "“RipGUI/" in view.row.hint
    box, now = view.findChild(QCheckBox), view.findChild(QPushButton, "updateNow")
    assert box is not None
    assert now is not None
    assert not box.isChecked()
    assert now.isHidden()
    assert site.asked == []
    box.click()
    told = view.row.told or str
    qtbot.waitUntil(lambda: told() == "RipGUI 99.1 is there.")
    assert [asked.path for asked in site.asked] == ["/latest"]
    [bar] = window.findChildren(NoticeBar)
    assert "RipGUI 99.1 is there" in bar.text.text()
    window.background.wait()
    assert load_settings().update_check
    site.says = {"tag_name": "v0.0.1"}
    now.click()
    qtbot.waitUntil(lambda: told().endswith("is the newest."))
    box.click()
    assert now.isHidden()
    assert len(site.asked) == 2


def test_without_an_address_there_is_no_row(window: MainWindow) -> None:
    names = [view.row.name for view in window.commands.settings.show_dialog().findChildren(RowView)]
    assert "updateCheck" not in names
    assert "crashReports" in names
