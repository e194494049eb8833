# SPDX-License-Identifier: GPL-3.0-or-later
"""Room below in a splitter, for as long as somebody wants it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget
from pytestqt.qtbot import QtBot

from ripgui.ui.room import Room


@pytest.fixture
def splitter(qtbot: QtBot) -> QSplitter:
    made = QSplitter(Qt.Orientation.Vertical)
    qtbot.addWidget(made)
    made.setHandleWidth(8)
    made.addWidget(QWidget())
    made.addWidget(QWidget())
    made.resize(400, 1008)
    made.show()
    made.setSizes([800, 200])
    return made


def test_it_is_taken_and_given_back(splitter: QSplitter) -> None:
    room = Room(splitter)
    room.ask("a", 150)
    assert splitter.sizes() == [650, 350]
    room.ask("b", 150)
    assert splitter.sizes() == [500, 500]
    room.ask("a", 0)
    assert splitter.sizes() == [650, 350]
    room.ask("b", 900)
    assert splitter.sizes() == [420, 580]
    assert (room.has("a"), room.has("b")) == (False, True)
    room.ask("b", 0)
    assert splitter.sizes() == [800, 200]


def test_what_the_user_chose_stays(splitter: QSplitter) -> None:
    room = Room(splitter)
    room.ask("a", 150)
    splitter.setSizes([600, 400])
    room.ask("b", 100)
    room.ask("a", 0)
    room.ask("b", 0)
    assert splitter.sizes() == [600, 400]
    room.ask("a", 50)
    assert splitter.sizes() == [550, 450]


def test_the_next_start_begins_without_it(splitter: QSplitter) -> None:
    room = Room(splitter)
    plain = splitter.saveState()
    room.ask("a", 150)
    assert (room.plain_state(), splitter.sizes()) == (plain, [650, 350])
    splitter.setSizes([600, 400])
    assert room.plain_state() == splitter.saveState()
