# SPDX-License-Identifier: GPL-3.0-or-later
"""Sending from the window: however it goes wrong, the window hears of it."""

from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.delivery.comparison import Comparison, SetPicture, SetRow
from ripgui.ui.preview.save.upload import Upload
from tests.unit.delivery.site import serve


def test_an_error_that_nobody_expected_is_told(qtbot: QtBot) -> None:
    sending = Upload()
    failed = QSignalSpy(sending.failed)
    row = SetRow(name="1", pictures=(SetPicture(column="Source", path="no\0name"),))
    with serve() as site:
        sending.begin(Comparison(title="A", rows=(row,)), site.url)
        qtbot.waitUntil(lambda: failed.count() == 1)
    sending.close()
    assert "null" in failed.at(0)[0]
