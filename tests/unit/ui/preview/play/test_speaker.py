# SPDX-License-Identifier: GPL-3.0-or-later
"""The loudspeaker of this very machine, which may have none."""

from collections.abc import Iterator

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from ripgui.ui.preview.play.speaker import Speakers
from tests.unit.ui.hand import child


@pytest.fixture
def speakers(qtbot: QtBot) -> Iterator[Speakers]:
    made = Speakers()
    yield made
    made.close()


def test_a_loudspeaker_that_is_plugged_in_later_is_looked_for(speakers: Speakers, qtbot: QtBot) -> None:
    multimedia = pytest.importorskip(
        "PySide6.QtMultimedia", reason="needs the Debian package libpulse0", exc_type=ImportError
    )
    if not multimedia.QMediaDevices.defaultAudioOutput().isNull():
        pytest.skip("this machine has a loudspeaker")
    failed = QSignalSpy(speakers.failed)
    speakers.look()
    qtbot.waitUntil(lambda: failed.count() == 1)
    assert speakers.are_missing
    child(speakers, multimedia.QMediaDevices).audioOutputsChanged.emit()
    assert not speakers.are_missing
    speakers.look()
    qtbot.waitUntil(lambda: failed.count() == 2)
