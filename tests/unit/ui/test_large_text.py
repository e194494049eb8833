# SPDX-License-Identifier: GPL-3.0-or-later
"""With letters of twice their size everything is still there to be read, on a screen of 1280 by 800."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.cut import cut_off
from tests.unit.ui.every_window import open_every_window, views

_POINTS = 20.0
_SCREEN = (1280, 800)
_TESTED = 720
"""Tests have a smaller screen: what filled it would be wider."""


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    usual = QFont(qapp.font())
    large = QFont(usual)
    large.setPointSizeF(_POINTS)
    qapp.setFont(large)
    yield Theme(qapp, SchemeChoice.LIGHT)
    qapp.setFont(usual)


def test_everything_has_room(qtbot: QtBot, window: MainWindow) -> None:
    tops = open_every_window(window, qtbot)
    for top in tops:
        wanted = QSize(*_SCREEN) if top is window or top.width() >= _TESTED else top.sizeHint()
        top.resize(wanted.expandedTo(top.size()).boundedTo(QSize(*_SCREEN)))
    found: dict[str, list[str]] = {}
    for top in tops:
        for _ in views(top):
            QApplication.processEvents()
            found.setdefault(top.objectName(), []).extend([*_cut(top), *_too_large(top)])
    for top in tops[1:]:
        top.close()
    assert {name: sorted(set(told)) for name, told in found.items() if told} == {}


def _cut(top: QWidget) -> Iterator[str]:
    """But for what fields suggest, which ends with an ellipsis."""
    return (told for told in cut_off(top) if not told.startswith("QLineEdit"))


def _too_large(top: QWidget) -> Iterator[str]:
    least = top.minimumSizeHint().expandedTo(top.minimumSize())
    if least.width() > _SCREEN[0] or least.height() > _SCREEN[1]:
        yield f"{top.objectName()} wants {least.width()} x {least.height()}"
