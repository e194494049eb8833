# SPDX-License-Identifier: GPL-3.0-or-later
"""With letters of twice their size everything is still there to be read: in English on a screen of 1280 by 800, in
Vietnamese, whose words are the longest, and in Japanese, whose lines are the highest, on one of 1440 by 900.
"""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from ripgui.ui.language.languages import Languages
from ripgui.ui.main_window import MainWindow
from ripgui.ui.theme import SchemeChoice, Theme
from tests.unit.ui.cut import cut_off
from tests.unit.ui.every_window import open_every_window, views

_POINTS = 20.0
_SCREENS = {"en": QSize(1280, 800), "vi": QSize(1440, 900), "ja": QSize(1440, 900)}
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


def test_everything_has_room(qtbot: QtBot, window: MainWindow, spoken: Languages) -> None:
    tops = open_every_window(window, qtbot)
    found: set[str] = set()
    for code, screen in _SCREENS.items():
        spoken.choose(code)
        # Until it is written in the language's fonts.
        qtbot.waitUntil(window.updatesEnabled)
        for top in filter(isValid, tops):
            wanted = screen if top is window or top.width() >= _TESTED else top.sizeHint()
            top.resize(wanted.expandedTo(top.size()).boundedTo(screen))
            for _ in views(top):
                QApplication.processEvents()
                found.update(f"{code}: {top.objectName()}: {told}" for told in (*_cut(top), *_too_large(top, screen)))
    for top in filter(isValid, tops[1:]):
        top.close()
    assert sorted(found) == []


def _cut(top: QWidget) -> Iterator[str]:
    """But for what fields suggest, which ends with an ellipsis."""
    return (told for told in cut_off(top) if not told.startswith(("QLineEdit", "SearchField")))


def _too_large(top: QWidget, screen: QSize) -> Iterator[str]:
    least = top.minimumSizeHint().expandedTo(top.minimumSize())
    if least.width() > screen.width() or least.height() > screen.height():
        yield f"{top.objectName()} wants {least.width()} x {least.height()}"
