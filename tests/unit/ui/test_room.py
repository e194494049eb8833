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


def drag(splitter: QSplitter, *sizes: int) -> None:
    splitter.setSizes(sizes)
    splitter.splitterMoved.emit(sizes[0], 1)


def test_what_the_user_chose_stays(splitter: QSplitter) -> None:
    room = Room(splitter)
    room.ask("a", 150)
    drag(splitter, 600, 400)
    room.ask("b", 100)
    room.ask("a", 0)
    room.ask("b", 0)
    assert splitter.sizes() == [600, 400]
    room.ask("a", 50)
    assert splitter.sizes() == [550, 450]


def test_it_is_given_back_in_a_window_of_another_size(splitter: QSplitter) -> None:
    room = Room(splitter)
    room.ask("a", 150)
    splitter.resize(400, 1208)
    room.ask("a", 0)
    assert splitter.sizes() == [1000, 200]


def test_what_is_asked_while_the_upper_part_is_hidden_counts_later(splitter: QSplitter) -> None:
    room = Room(splitter)
    upper = splitter.widget(0)
    assert upper is not None
    room.ask("a", 150)
    upper.hide()
    room.ask("a", 0)
    upper.show()
    room.settle()
    assert splitter.sizes() == [800, 200]
    upper.hide()
    room.ask("a", 100)
    upper.show()
    room.settle()
    assert splitter.sizes() == [700, 300]


def test_the_next_start_begins_without_it(splitter: QSplitter) -> None:
    room = Room(splitter)
    plain = splitter.saveState()
    room.ask("a", 150)
    assert (room.plain_state(), splitter.sizes()) == (plain, [650, 350])
    drag(splitter, 600, 400)
    assert room.plain_state() == splitter.saveState()
