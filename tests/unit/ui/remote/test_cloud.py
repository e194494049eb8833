# SPDX-License-Identifier: GPL-3.0-or-later
"""What a cloud keeps and counts: templates that become presets and back, storages, statistics in charts."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QMenu, QPushButton, QTreeWidget
from pytestqt.qtbot import QtBot

from ripgui.core.endpoint import Endpoint
from ripgui.core.preset import Preset
from ripgui.engine.preset.preset_library import load_library
from ripgui.remote.registry import ABOUT
from ripgui.ui.background import Background
from ripgui.ui.remote.call_page import CallPage
from ripgui.ui.remote.line import Line
from ripgui.ui.remote.path import WindowPath
from ripgui.ui.remote.server_window import ServerWindow
from ripgui.ui.remote.summary_page import SummaryPage
from ripgui.ui.theme import Theme
from tests.remote import visionular
from tests.remote.loopback import serve
from tests.remote.visionular import VisionularServer
from tests.unit.ui.hand import child

_TASKS, _TEMPLATES, _STORAGES, _STATISTICS, _CALLS = range(5)
PRESET = Preset(name="web", title="For the web", encoder="-c:v libx264 -crf 23", container="mp4")


@pytest.fixture
def cloud() -> Iterator[VisionularServer]:
    with serve(VisionularServer()) as server:
        yield server


@pytest.fixture
def shown(
    qtbot: QtBot, qapp: QApplication, cloud: VisionularServer, theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> Iterator[ServerWindow]:
    monkeypatch.setenv("AK", visionular.ACCESS_KEY)
    monkeypatch.setenv("SK", visionular.SECRET_KEY)
    background = Background()
    path = WindowPath(background)
    endpoint = Endpoint(name="cloud", kind="visionular", url=cloud.url, access_key="env:AK", secret_key="env:SK")
    made = ServerWindow(Line(path, endpoint), ABOUT["visionular"], theme, lambda: (PRESET,))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.line.hang_up()
    path.close()
    background.wait()


def rows(shown: ServerWindow, tab: int) -> QTreeWidget:
    shown.tabs.setCurrentIndex(tab)
    return child(shown.page(tab), QTreeWidget, "serverRecords")


def test_a_template_becomes_a_preset_and_a_preset_a_template(
    qtbot: QtBot, shown: ServerWindow, cloud: VisionularServer
) -> None:
    templates = rows(shown, _TEMPLATES)
    qtbot.waitUntil(lambda: templates.topLevelItemCount() == 1)
    first = templates.topLevelItem(0)
    assert first is not None
    first.setSelected(True)
    with qtbot.waitSignal(shown.preset_made):
        child(shown, QPushButton, "templateKeep").click()
    assert "720p" in {preset.title for preset in load_library().presets}
    menu = child(child(shown, QPushButton, "templateOffer"), QMenu)
    menu.aboutToShow.emit()
    offered: list[QAction] = menu.actions()
    offered[0].trigger()
    qtbot.waitUntil(lambda: shown.tabs.currentIndex() == _CALLS)
    page = child(shown, CallPage)
    assert child(page, QLineEdit, "field_name").text() == "For the web"
    send = child(page, QPushButton, "callSend")
    send.click()
    send.click()
    told = child(page, QLabel, "callMessage")
    qtbot.waitUntil(lambda: "Answered" in told.text())
    assert "For the web" in cloud.templates


def test_storages_are_listed_and_forgotten(qtbot: QtBot, shown: ServerWindow, cloud: VisionularServer) -> None:
    cloud.storages["s1"] = {"storage_id": "s1", "bucket": "b", "prefix": "", "region": "r", "type": "s3"}
    storages = rows(shown, _STORAGES)
    qtbot.waitUntil(lambda: storages.topLevelItemCount() == 1)
    names = [storages.headerItem().text(column) for column in range(storages.columnCount())]
    assert names[0] == "storage_id"
    assert not {"storage_ak", "storage_sk"} & {*names}
    first = storages.topLevelItem(0)
    assert first is not None
    first.setSelected(True)
    delete = child(shown.page(_STORAGES), QPushButton, "recordDelete")
    delete.click()
    delete.click()
    qtbot.waitUntil(lambda: storages.topLevelItemCount() == 0)


def test_statistics_come_as_bars(qtbot: QtBot, shown: ServerWindow) -> None:
    shown.tabs.setCurrentIndex(_STATISTICS)
    page = child(shown, SummaryPage)
    qtbot.waitUntil(lambda: page.chart is not None and bool(page.chart.accessibleDescription()))
    assert page.chart is not None
    assert "HD" in page.chart.accessibleDescription() or "SD" in page.chart.accessibleDescription()
